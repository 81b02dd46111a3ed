"""Registers, timelines and a year of proposals from a shell: told, narrowed and written as papers."""

import pytest

REPORTS = """신청번호,제목,접수일자,처리부서,처리상태,처리일자,처리결과,조치내용
S1,허가 회신 지연,2026-05-04,도로과,처리완료,2026-05-12,소극행정,주의
S2,전화 돌리기,2026-06-08,위생과,처리중,,,
"""


@pytest.fixture
def filled(desk, run, file):
    assert run("import", "passive-reports", file("reports.csv", REPORTS), "--desk", desk).code == 0
    return desk


def test_a_register_is_told_narrowed_and_laid_out(filled, run, tmp_path):
    paper = tmp_path / "reports.pdf"

    told = run("register", "passive-reports", "--only", "passive", "--out", paper, "--desk", filled, "--json")
    found = run("register", "passive-reports", "--find", "전화", "--year", "2026", "--desk", filled, "--json")

    assert [one["number"] for one in told.document["lines"]] == ["S1"]
    assert [one["number"] for one in found.document["lines"]] == ["S2"]
    assert paper.read_bytes().startswith(b"%PDF")


def test_a_register_that_cannot_be_narrowed_so_says_how_it_can(filled, run):
    refused = run("register", "passive-reports", "--only", "won", "--desk", filled)

    assert refused.code == 1
    assert "open, answered, passive, again" in refused.err


def test_a_timeline_is_told_of_a_line_and_of_a_department(filled, run, tmp_path):
    line = run("timeline", "passive-report", "S1", "--desk", filled, "--json")
    office = run("timeline", "department", "도로과", "--out", tmp_path / "t.csv", "--desk", filled, "--json")

    assert [one["event"] for one in line.document["points"]] == ["received", "answered"]
    assert office.document["of"] == "도로과"
    assert "소극행정, 주의" in (tmp_path / "t.csv").read_text(encoding="utf-8-sig")
    assert run("timeline", "passive-report", "S9", "--desk", filled).code == 1


def test_a_year_without_proposals_is_told_as_nothing_and_refused_as_a_paper(filled, run, tmp_path):
    told = run("proposal-year", "2020", "--desk", filled, "--json")

    assert told.document["idea"] == {"received": 0, "adopted": 0}
    assert run("proposal-year", "2020", "--out", tmp_path / "p.pdf", "--desk", filled).code == 1

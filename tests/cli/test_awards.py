"""Awards of a round on the command line: proposed, changed, decided, settled, printed and written out."""

import json
import shutil
from datetime import UTC, datetime

import pytest
from openpyxl import load_workbook

from committee_desk import cli
from committee_desk.acts import round as acts
from committee_desk.acts.door import Door
from committee_desk.store import folder, people
from committee_desk.store.vault import Passphrase
from tests.cli.conftest import MEMBERS_CSV, PASSPHRASE
from tests.cli.test_rounds import PROPOSALS, ROUND, SCORES

AT = datetime(2026, 11, 2, tzinfo=UTC)
JUDGES = ("김도현", "이수진", "박정우", "최은경", "윤상철")
ALL = [line.partition(",")[0] for line in MEMBERS_CSV.splitlines()[1:]]
MEETING = f"""
title = "2026년 제4회 한빛구 적극행정위원회"
start = 2026-12-11T14:00:00
place = "구청 3층 기획상황실"
notice = 2026-12-02
designated = {json.dumps(ALL, ensure_ascii=False)}
present = [{", ".join(f'{{ member = "{name}", from = "14:00" }}' for name in ALL)}]
[[items]]
matter = "MATTER"
at = "14:10"
all_yes_but = {{ no = ["서동욱"] }}
declare = "amended"
text = "2026-3-002의 포상금을 고친다."
"""


@pytest.fixture(scope="module")
def scored(made, tmp_path_factory):
    """A desk with a round that was marked on paper, keyed in, handed in and closed."""
    place = tmp_path_factory.mktemp("scored")
    desk = shutil.copytree(made, place / "한빛구.desk")
    files = {"members": MEMBERS_CSV, "proposals": PROPOSALS, "round": ROUND}
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("COMMITTEE_DESK_PASSPHRASE", PASSPHRASE)
        for kind, content in files.items():
            (place / kind).write_text(content, encoding="utf-8")
            assert cli.main(["import", kind, str(place / kind), "--desk", str(desk)]) == 0
        (place / "scores").write_text(SCORES, encoding="utf-8")
        words = ["import", "scores", str(place / "scores"), "--round", "1", "--desk", str(desk)]
        assert cli.main(words) == 0
    with folder.open_desk(desk, Passphrase(PASSPHRASE)) as opened:
        door = Door(opened.engine, opened.vault)
        for name in JUDGES:
            door.do(acts.submit, 1, door.ask(people.called, name).id, by=1, at=AT)
        for step in (acts.fix, acts.reveal, acts.close):
            door.do(step, 1, by=1, at=AT)
    return desk


@pytest.fixture
def desk(scored, tmp_path):
    return shutil.copytree(scored, tmp_path / "한빛구.desk")


@pytest.fixture
def decided(desk, file, run):
    """The list, one line of it changed, decided by a meeting of all members."""
    number = run("awards", "1", "--desk", desk, "--json").document["matter"]
    amend = ("amend", number, "2026-3-002", "--won", "1000000", "--because", "중복 수상")
    assert run(*amend, "--desk", desk).code == 0
    told = run("import", "meeting", file("meeting.toml", MEETING.replace("MATTER", number)), "--desk", desk)
    assert told.code == 0, told.err
    return number


def won(document):
    return [(one["proposal"], one["grade"], one["won"]) for one in document["lines"]]


def test_the_awards_of_a_round_become_one_matter(desk, run):
    told = run("awards", "1", "--desk", desk, "--json").document

    assert won(told) == [("2026-3-002", "금상", 3_000_000), ("2026-3-001", "금상", 3_000_000)]
    assert (told["step"], told["cap"], told["won"]) == ("idea", 5_000_000, 6_000_000)
    assert run("awards", "1", "--desk", desk, "--json").document["matter"] == told["matter"]


def test_a_dry_run_proposes_nothing(desk, run):
    told = run("awards", "1", "--dry-run", "--desk", desk, "--json")

    assert (told.code, told.document["matter"], told.document["won"]) == (0, None, 6_000_000)


def test_joint_proposers_are_told_each_with_their_part(desk, run):
    [joint, _] = run("awards", "1", "--dry-run", "--desk", desk, "--json").document["lines"]

    assert joint["given"] == [
        {"person": "박○○(주차관리과)", "measure": "money", "won": 1_500_000},
        {"person": "최○○", "measure": "money", "won": 1_500_000},
    ]


def test_a_line_is_changed_with_a_reason_and_put_back_without(desk, run):
    number = run("awards", "1", "--desk", desk, "--json").document["matter"]
    amend = ("amend", number, "2026-3-001", "--desk", desk, "--json")

    refused = run(*amend, "--strike")
    struck = run(*amend, "--strike", "--because", "이미 시행 중")
    leave = run(*amend, "--measure", "special_leave", "--because", "휴가를 원함")
    back = run(*amend, "--as-proposed")

    assert (refused.code, refused.out) == (1, "")
    assert struck.document["lines"][1]["given"] == []
    assert leave.document["lines"][1]["given"][0]["measure"] == "special_leave"
    assert won(back.document)[1] == ("2026-3-001", "금상", 3_000_000)


def test_a_line_that_is_not_on_the_list_is_refused(desk, run):
    number = run("awards", "1", "--desk", desk, "--json").document["matter"]

    said = run("amend", number, "2026-3-003", "--strike", "--because", "없음", "--desk", desk)

    assert (said.code, said.err.splitlines()[0]) == (
        1,
        "Proposal 2026-3-003 does not stand on this award list.",
    )


def test_what_the_meeting_granted_is_written_out(decided, desk, run, tmp_path):
    assert run("export", "grants", tmp_path / "grants.json", "--desk", desk).code == 0

    [first, *_] = told = json.loads((tmp_path / "grants.json").read_text())["grants"]

    assert [(one["person"], one["won"]) for one in told] == [
        ("박○○(주차관리과)", 500_000),
        ("최○○", 500_000),
        ("이○○(징수과)", 3_000_000),
    ]
    assert (first["matter"], first["step"], first["measure"], first["granted"]) == (
        decided,
        "idea",
        "money",
        "2026-12-11",
    )


def test_what_was_awarded_is_adopted_and_the_rest_ends(decided, desk, run):
    told = run("settle", decided, "--because", "채점되지 아니함", "--desk", desk, "--json").document

    assert [(one["proposal"], one["stage"], one["because"]) for one in told["proposals"]] == [
        ("2026-3-001", "adopted", ""),
        ("2026-3-002", "adopted", ""),
    ]


def test_the_papers_of_a_round_are_issued_signed_written_and_genuine(decided, desk, run, tmp_path):
    assert run("settle", decided, "--because", "채점되지 아니함", "--desk", desk).code == 0
    assert run("enrol", "이수진", "--desk", desk).code == 0

    issued = run("issue", "--round", "1", "--sign", "이수진", "--desk", desk, "--json").document["papers"]
    written = run("papers", "--round", "1", "--out", tmp_path / "out", "--desk", desk, "--json").document

    assert [one["kind"] for one in issued] == [
        *["score_sheet"] * 5,
        "result_table",
        *["adoption"] * 2,
    ]
    assert [one["stage"] for one in issued].count("complete") == 1
    files = [one["file"] for one in written["papers"]]
    assert run("verify", *files, "--desk", desk).code == 0


def test_the_award_list_is_issued_with_the_meeting(decided, desk, run):
    papers = run("issue", "1", "--desk", desk, "--json").document["papers"]

    assert [one["kind"] for one in papers] == ["notice", "decision", "award_list", "minutes"]


def test_a_meeting_or_a_round_is_named_and_not_both(desk, run):
    assert [run("issue", *words, "--desk", desk).code for words in ((), ("1", "--round", "1"))] == [2, 2]


def test_drafts_of_a_round_are_written_where_none_is_issued(desk, run, tmp_path):
    told = run("papers", "--round", "1", "--drafts", "--out", tmp_path, "--desk", desk, "--json")

    assert [file.rpartition("/")[2] for file in told.document["drafts"]][-1] == "result_table_0006.pdf"


def test_everything_about_a_round_is_one_workbook(desk, run, tmp_path):
    file = tmp_path / "심사.xlsx"

    told = run("export", "selection", file, "--round", "1", "--desk", desk, "--json")

    assert (told.code, told.document["rows"]) == (0, 2)
    assert load_workbook(file).sheetnames == ["방법", "결과", "집계", "채점", "동점", "포상"]


def test_a_matter_of_another_kind_is_no_award_list(desk, run, file):
    matters = "번호,종류,제목,접수일\n2026-0099,기타,실행계획,2026-11-02\n"
    assert run("import", "matters", file("matters", matters), "--desk", desk).code == 0

    said = run("amend", "2026-0099", "2026-3-001", "--strike", "--because", "없음", "--desk", desk)

    assert (said.code, said.err.splitlines()[0]) == (1, "Matter 2026-0099 is no award list.")

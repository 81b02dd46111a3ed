"""What falls due stands in one list, the nearest first, and on one paper."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pypdfium2
import pytest

from committee_desk.acts import matter, proposal, register
from committee_desk.domain.ids import PassiveReportId
from committee_desk.domain.matter import Stage
from committee_desk.domain.passive_report import PassiveReport
from committee_desk.jobs import due_papers
from committee_desk.store import journal
from tests.acts.making import SECRETARY, begun

TODAY = date(2026, 11, 16)
NOW = {"by": SECRETARY, "at": datetime(2026, 11, 16, 1, tzinfo=UTC)}


@pytest.fixture(scope="module")
def room():
    room = begun()
    citizen = room.do(matter.receive, "citizen", "옥외영업 신청", date(2026, 11, 2), department="위생과")
    room.do(matter.receive, "other", "끝난 것", date(2026, 11, 2))
    room.do(matter.withdraw, 2, "취하")
    room.do(matter.ask, citizen.id, "audit_head", date(2026, 11, 3))
    told = PassiveReport(PassiveReportId(0), "S1", "늦은 답변", date(2026, 11, 20))
    room.do(register.enter, "passive_report", told)
    return room


def words(file):
    with pypdfium2.PdfDocument(file) as pdf:
        return " ".join(page.get_textpage().get_text_bounded() for page in pdf)


def test_everything_that_has_a_day_is_listed_the_nearest_first_and_what_has_ended_is_not(room):
    found = room.ask(due_papers.lines, TODAY)

    assert [(one.what, one.on, one.number) for one in found] == [
        ("audit_head", date(2026, 11, 13), "2026-0001"),
        ("meet", date(2026, 11, 17), "2026-0001"),
        ("passive_report", date(2026, 12, 4), "S1"),
        ("citizen", date(2027, 1, 4), "2026-0001"),
    ]


def test_until_a_day_only_what_comes_before_is_told(room):
    found = room.door.ask(due_papers.lines, TODAY, date(2026, 11, 17))

    assert [one.what for one in found] == ["audit_head", "meet"]


def test_the_paper_counts_what_is_late_and_names_what_is_due(room, tmp_path):
    file = tmp_path / "due.pdf"

    done = due_papers.write(room.door, file=file, **NOW)

    said = words(file)
    assert done.result == 4
    for word in (
        "처리 기한 목록",
        "4건(기한 지남 1건)",
        "감사기구의 장 의견",
        "국민신청 처리 결과",
        "위생과",
    ):
        assert word in said


def test_proposals_stand_in_it_where_the_rules_know_them():
    room = begun("proposal-review")
    room.do(proposal.receive, "빈집 주차장", date(2026, 11, 2))

    found = room.ask(due_papers.lines, TODAY)

    assert [(one.what, one.title) for one in found] == [("decide", "빈집 주차장")]


def test_where_nothing_is_due_the_paper_says_so(tmp_path):
    file = tmp_path / "due.pdf"

    due_papers.write(begun().door, file=file, **NOW)

    assert "기한이 있는 것이 없다." in words(file)


def test_an_answer_that_may_have_come_unheard_is_listed_without_being_called_late(tmp_path):
    room = begun()
    came = room.do(matter.receive, "consultation", "옥외영업 자문", date(2026, 11, 2))
    told = {"stage": Stage.NOTIFIED, "decided_on": date(2026, 11, 9), "notified_on": date(2026, 11, 9)}
    kept = replace(came, outcome="advice_given", **told)
    room.do(lambda session, by, at: journal.keep(session, "matter.decided", kept, by=by, at=at))
    at = {"by": SECRETARY, "at": datetime(2028, 1, 3, 1, tzinfo=UTC)}

    due_papers.write(room.door, file=tmp_path / "due.pdf", **at)

    said = words(tmp_path / "due.pdf")
    assert "1건(기한 지남 0건)" in said
    assert "(회신 기록 없음)" in said

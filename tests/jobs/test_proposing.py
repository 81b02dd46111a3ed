"""What a new agenda begins with: the last minutes, and what became of the assignments."""

from datetime import date, time

import pytest

from committee_desk.acts import assignment, item, matter, meeting
from committee_desk.domain.kinds.confirmation import Confirmation
from committee_desk.jobs import proposing
from committee_desk.jobs.proposing import NothingToPropose
from committee_desk.store import items, matters
from tests.acts.making import AT, SECRETARY, begun, opened

NEXT = date(2026, 12, 18)
BY = {"by": SECRETARY, "at": AT}


@pytest.fixture
def room():
    return begun()


@pytest.fixture
def last(room):
    held, agenda, _ = opened(room)
    given = room.do(assignment.give, agenda[0].id, "기준을 정비한다", "위생과", date(2026, 12, 11))
    room.do(item.withdraw, agenda[0].id, "취하")
    room.do(meeting.close, held.id, time(15))
    return held, given


@pytest.fixture
def coming(room, last):
    return room.do(meeting.plan, "2026년 제4회 한빛구 적극행정위원회", NEXT, time(14), "기획상황실")


def agenda(room, coming):
    return [room.matter(one.matter) for one in room.ask(items.of, coming.id)]


def test_a_new_agenda_lacks_the_last_minutes_and_the_assignments(room, last, coming):
    lacking = room.ask(proposing.proposal, coming.id)

    assert (lacking.unconfirmed.id, lacking.assignments) == (last[0].id, 1)


def test_the_last_minutes_come_first(room, last, coming):
    other = room.do(matter.receive, "other", "실행계획(안)", date(2026, 12, 1))
    room.do(matter.make_ready, other.id)
    room.do(item.place, coming.id, other.id)

    proposing.confirm_last(room.door, coming.id, **BY)

    [first, _] = agenda(room, coming)
    assert (first.kind, first.title) == ("confirmation", "2026년 제3회 한빛구 적극행정위원회 회의록")
    assert first.particulars == Confirmation(meeting=last[0].id)


def test_what_was_placed_is_not_proposed_again(room, coming):
    proposing.confirm_last(room.door, coming.id, **BY)
    proposing.report_assignments(room.door, coming.id, **BY)

    assert room.ask(proposing.proposal, coming.id) == proposing.Proposal()
    with pytest.raises(NothingToPropose):
        proposing.confirm_last(room.door, coming.id, **BY)
    with pytest.raises(NothingToPropose):
        proposing.report_assignments(room.door, coming.id, **BY)


def test_one_that_was_taken_off_is_placed_again_and_not_received_twice(room, coming):
    placed = proposing.confirm_last(room.door, coming.id, **BY).result
    room.do(item.withdraw, placed.id, "다음에 확인")

    again = proposing.confirm_last(room.door, coming.id, **BY).result

    assert again.matter == placed.matter


def test_confirmed_minutes_are_not_proposed(room, last, coming):
    room.do(meeting.confirm, last[0].id, date(2026, 12, 4))

    assert room.ask(proposing.proposal, coming.id).unconfirmed is None


def test_a_first_meeting_has_nothing_before_it(room):
    held, _, _ = opened(room)

    assert room.ask(proposing.proposal, held.id) == proposing.Proposal()


def test_the_report_tells_each_assignment_as_it_stands(room, last, coming):
    held, given = last
    room.do(assignment.put_off, given.id, date(2026, 12, 30), "협의가 길어짐")
    done = room.do(assignment.give, given.item, "공고한다", "기획예산과", None)
    room.do(assignment.finish, done.id, date(2026, 12, 9), "공고 제12호")

    placed = proposing.report_assignments(room.door, coming.id, **BY).result

    assert room.ask(matters.get, placed.matter).particulars.content == (
        "1. 기준을 정비한다 (담당: 위생과, 2026. 12. 11.까지): "
        "진행, 2026. 12. 30.까지로 연기(협의가 길어짐)\n"
        "2. 공고한다 (담당: 기획예산과): 완료 2026. 12. 9.(공고 제12호)"
    )

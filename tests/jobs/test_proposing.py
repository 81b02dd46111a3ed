"""What a new agenda begins with: earlier minutes, and what became of the assignments."""

from dataclasses import replace
from datetime import date, time

import pytest

from committee_desk.acts import assignment, item, matter, meeting
from committee_desk.domain.kinds.confirmation import Confirmation
from committee_desk.domain.meeting import Stage
from committee_desk.jobs import proposing
from committee_desk.jobs.proposing import NothingToPropose
from committee_desk.store import items, journal, matters, meetings
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

    assert ([one.id for one in lacking.unconfirmed], lacking.assignments) == ([last[0].id], 1)


def test_the_last_minutes_come_first(room, last, coming):
    other = room.do(matter.receive, "other", "실행계획(안)", date(2026, 12, 1))
    room.do(matter.make_ready, other.id)
    room.do(item.place, coming.id, other.id)

    proposing.confirm_minutes(room.door, coming.id, **BY)

    [first, _] = agenda(room, coming)
    assert (first.kind, first.title) == ("confirmation", "2026년 제3회 한빛구 적극행정위원회 회의록")
    assert first.particulars == Confirmation(meeting=last[0].id)


def test_what_the_desk_places_says_who_submits_it(room, coming):
    proposing.confirm_minutes(room.door, coming.id, **BY)
    proposing.report_assignments(room.door, coming.id, **BY)

    assert [one.submitter for one in agenda(room, coming)] == ["간사", "간사"]


def test_what_was_placed_is_not_proposed_again(room, coming):
    proposing.confirm_minutes(room.door, coming.id, **BY)
    proposing.report_assignments(room.door, coming.id, **BY)

    assert room.ask(proposing.proposal, coming.id) == proposing.Proposal()
    with pytest.raises(NothingToPropose):
        proposing.confirm_minutes(room.door, coming.id, **BY)
    with pytest.raises(NothingToPropose):
        proposing.report_assignments(room.door, coming.id, **BY)


def test_one_that_was_taken_off_is_placed_again_and_not_received_twice(room, coming):
    placed = proposing.confirm_minutes(room.door, coming.id, **BY).result[0]
    room.do(item.withdraw, placed.id, "다음에 확인")

    again = proposing.confirm_minutes(room.door, coming.id, **BY).result[0]

    assert again.matter == placed.matter


def test_confirmed_minutes_are_not_proposed(room, last, coming):
    room.do(meeting.confirm, last[0].id, date(2026, 12, 4))

    assert room.ask(proposing.proposal, coming.id).unconfirmed == ()


def closed(session, id, *, by, at):
    """As if it had been held."""
    held = replace(meetings.get(session, id), stage=Stage.CLOSED)
    journal.keep(session, "meeting.closed", held, by=by, at=at)
    return held


def earlier(room, held_on, title="2026년 임시회"):
    """Another meeting that was closed, its minutes not confirmed."""
    planned = room.do(meeting.plan, title, held_on, time(14), "기획상황실")
    return room.do(closed, planned.id)


def test_minutes_of_all_meetings_before_are_offered_the_oldest_first(room, last, coming):
    between = earlier(room, date(2026, 12, 4))
    later = earlier(room, date(2026, 12, 30))

    offered = room.ask(proposing.proposal, coming.id).unconfirmed

    assert [one.id for one in offered] == [last[0].id, between.id]
    assert later.id not in [one.id for one in offered]


def test_all_of_them_are_placed_before_the_rest_the_oldest_first(room, last, coming):
    between = earlier(room, date(2026, 12, 4))
    other = room.do(matter.receive, "other", "실행계획(안)", date(2026, 12, 1))
    room.do(matter.make_ready, other.id)
    room.do(item.place, coming.id, other.id)

    placed = proposing.confirm_minutes(room.door, coming.id, **BY).result

    assert [one.particulars for one in agenda(room, coming)[:2]] == [
        Confirmation(meeting=last[0].id),
        Confirmation(meeting=between.id),
    ]
    assert [one.number for one in placed] == ["1", "2"]


def test_one_of_them_may_be_chosen(room, last, coming):
    between = earlier(room, date(2026, 12, 4))

    [placed] = proposing.confirm_minutes(room.door, coming.id, between.id, **BY).result

    assert room.matter(placed.matter).particulars == Confirmation(meeting=between.id)
    assert [one.id for one in room.ask(proposing.proposal, coming.id).unconfirmed] == [last[0].id]


def test_two_meetings_of_one_title_have_a_matter_each(room, last, coming):
    twin = earlier(room, date(2026, 12, 4), title=last[0].title)
    taken = proposing.confirm_minutes(room.door, coming.id, last[0].id, **BY).result[0]
    room.do(item.withdraw, taken.id, "다음에 확인")

    [placed] = proposing.confirm_minutes(room.door, coming.id, twin.id, **BY).result

    assert placed.matter != taken.matter


def test_what_was_dropped_before_its_minutes_were_confirmed_is_not_reported(room, last, coming):
    _, given = last
    room.do(assignment.drop, given.id, date(2026, 12, 3), "잘못 적음")

    assert room.ask(proposing.proposal, coming.id).assignments == 0


def test_what_confirmed_minutes_gave_and_was_dropped_since_is_reported_with_its_reason(room, last, coming):
    held, given = last
    room.do(meeting.confirm, held.id, date(2026, 12, 1))
    room.do(assignment.drop, given.id, date(2026, 12, 3), "법이 바뀜")

    placed = proposing.report_assignments(room.door, coming.id, **BY).result

    assert room.matter(placed.matter).particulars.content.endswith("취소 2026. 12. 3.(법이 바뀜)")


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

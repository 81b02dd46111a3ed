"""What a meeting gives to do, from the item it was given under to its end."""

from datetime import date, time

import pytest

from committee_desk.acts import assignment, item, meeting, undo
from committee_desk.domain.assignment import Stage
from committee_desk.domain.journal import Subject
from committee_desk.domain.meeting import MeetingStage
from committee_desk.store import assignments
from tests.acts.making import opened, planned, ready, with_members

DUE = date(2026, 12, 11)


def given(room):
    held, agenda, _ = opened(room)
    return held, room.do(assignment.give, agenda[0].id, "기준을 정비한다", "위생과", DUE)


def test_it_is_given_under_an_item_and_belongs_to_its_meeting(room):
    held, one = given(room)

    assert room.ask(assignments.of, held.id) == [one]
    assert (one.meeting, one.stage) == (held.id, Stage.OPEN)


def test_nothing_is_given_before_the_meeting_opens(room):
    held = planned(room, with_members(room))
    one = room.do(item.place, held.id, ready(room).id)

    with pytest.raises(MeetingStage):
        room.do(assignment.give, one.id, "기준을 정비한다", "위생과", DUE)


def test_nothing_is_given_once_the_minutes_are_confirmed(room):
    held, one = given(room)
    room.do(item.withdraw, one.item, "취하")
    room.do(meeting.close, held.id, time(15))
    room.do(meeting.confirm, held.id, date(2026, 12, 4))

    with pytest.raises(MeetingStage):
        room.do(assignment.give, one.item, "하나 더", "위생과", DUE)


def test_each_turn_of_it_stands_in_the_journal_with_its_reason(room):
    _, one = given(room)

    room.do(assignment.put_off, one.id, date(2026, 12, 18), "협의가 길어짐")
    room.do(assignment.finish, one.id, date(2026, 12, 17), "위생과-1234")
    room.do(assignment.take_up_again, one.id, "미비점이 발견됨")
    room.do(assignment.drop, one.id, date(2026, 12, 20), "조례가 개정됨")

    told = [(entry.what, entry.reason) for entry in room.entries() if entry.subject.kind == "assignment"]
    assert told == [
        ("assignment.given", ""),
        ("assignment.put_off", "협의가 길어짐"),
        ("assignment.finished", ""),
        ("assignment.taken_up_again", "미비점이 발견됨"),
        ("assignment.dropped", "조례가 개정됨"),
    ]


def test_what_is_open_comes_with_the_nearest_day_first(room):
    held, one = given(room)
    soon = room.do(assignment.give, one.item, "공고한다", "기획예산과", date(2026, 12, 1))
    undated = room.do(assignment.give, one.item, "살펴본다", "감사관", None)

    assert [each.id for each in room.ask(assignments.open_)] == [soon.id, one.id, undated.id]


def test_a_next_meeting_hears_of_what_ended_since_the_last(room):
    _, one = given(room)
    room.do(assignment.finish, one.id, date(2026, 12, 9), "위생과-1234")

    assert [each.id for each in room.ask(assignments.to_report, date(2026, 12, 1))] == [one.id]
    assert room.ask(assignments.to_report, date(2026, 12, 10)) == []


def test_a_turn_that_was_taken_by_mistake_is_undone(room):
    _, one = given(room)
    room.do(assignment.finish, one.id, date(2026, 12, 9), "잘못 적음")

    room.do(undo.undo, Subject("assignment", one.id))

    assert room.ask(assignments.get, one.id) == one

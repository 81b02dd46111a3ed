"""An agenda is prepared: its end, its minutes, who was asked, what comes late, what stands on every one."""

from datetime import date, time, timedelta

import pytest

from committee_desk.acts import desk, item, matter, meeting, undo
from committee_desk.acts.undo import CannotUndo
from committee_desk.domain import references
from committee_desk.domain.attendance import NotDesignated
from committee_desk.domain.ballot import NotLate
from committee_desk.domain.changes import How, changes
from committee_desk.domain.desk import Standing
from committee_desk.domain.journal import Subject
from committee_desk.domain.matter import GroundMissing, WrongStage
from committee_desk.domain.meeting import EndsBefore, MeetingStage, Stage
from committee_desk.domain.recusal import Cleared, Ground, Recusal
from committee_desk.store import desks, records
from tests.acts.making import AT, begun, opened, planned, ready, with_members

TODAY = AT.date()


@pytest.fixture
def room():
    return begun()


@pytest.fixture
def draft(room):
    """A meeting of nine with two items, its notice not sent."""
    held = planned(room, with_members(room, 9))
    return held, [room.do(item.place, held.id, ready(room, title=f"안건 {n}").id) for n in (1, 2)]


@pytest.fixture
def convened(room, draft):
    held, agenda = draft
    room.do(meeting.convene, held.id, date(2026, 11, 10), "급함")
    return held, agenda


def changed(room, held):
    return [(one.how, one.agendum.item.number, one.because) for one in changes(room.ask(records.of, held.id))]


def test_a_planned_end_says_how_long_the_meeting_is(room, draft):
    kept = room.do(meeting.end_by, draft[0].id, time(16))

    assert kept.length == timedelta(hours=2)
    assert room.meeting(draft[0].id).ends_at == time(16)


def test_a_meeting_does_not_end_before_it_begins(room, draft):
    with pytest.raises(EndsBefore, match="end at 13:00, and begins at 14:00"):
        room.do(meeting.end_by, draft[0].id, time(13))


def test_the_same_end_said_twice_is_noted_once(room, draft):
    room.do(meeting.end_by, draft[0].id, time(16))
    size = room.size()

    room.do(meeting.end_by, draft[0].id, time(16))

    assert room.done_since(size) == []


def test_a_member_who_was_asked_stays_with_the_item_and_in_the_journal(room, draft):
    held, agenda = draft
    asked = Cleared(held.designated[2], TODAY, "퇴직한 지 5년", ("한강건설",))

    room.do(item.clear, agenda[0].id, asked)

    assert room.item(agenda[0].id).cleared == (asked,)
    last = room.last("item", agenda[0].id)
    assert (last.what, last.reason) == ("item.cleared", "퇴직한 지 5년")


def test_being_asked_can_be_taken_back(room, draft):
    held, agenda = draft
    room.do(item.clear, agenda[0].id, Cleared(held.designated[2], TODAY, "퇴직함", ("한강건설",)))

    room.do(undo.undo, Subject("item", agenda[0].id))

    assert room.item(agenda[0].id).cleared == ()


def test_only_the_designated_are_asked(room, draft):
    with pytest.raises(NotDesignated):
        room.do(item.clear, draft[1][0].id, Cleared(99, TODAY, "없음"))


def test_who_steps_aside_before_the_meeting_steps_aside_when_it_votes(room, draft):
    held, agenda = draft

    room.do(item.recuse, agenda[0].id, Recusal(held.designated[2], Ground.AVOIDANCE, 3, "자문을 맡음"))

    assert room.item(agenda[0].id).recused == {held.designated[2]}


def test_what_is_added_after_the_notice_has_its_day_and_its_reason(room, convened):
    late = room.do(item.place, convened[0].id, ready(room).id, " 감사 일정이 앞당겨짐 ")

    assert (late.number, late.added_on, late.added_because) == ("2의2", TODAY, "감사 일정이 앞당겨짐")


def test_what_is_placed_before_the_notice_is_no_change(room, draft):
    agenda = room.ask(records.of, draft[0].id).agenda

    assert [one.item.added_on for one in agenda] == [None, None]
    assert changed(room, draft[0]) == []


def test_the_reason_of_a_late_item_can_be_said_afterwards(room, convened):
    held, _ = convened
    late = room.do(item.place, held.id, ready(room).id)

    room.do(item.explain, late.id, "감사 일정이 앞당겨짐")

    assert changed(room, held) == [(How.ADDED, "2의2", "감사 일정이 앞당겨짐")]


def test_once_the_minutes_are_confirmed_nothing_more_is_said_of_a_late_item(room):
    held, [first], _ = opened(room)
    late = room.do(item.place, held.id, ready(room).id)
    for one in (first, late):
        room.do(item.withdraw, one.id, "마침")
    room.do(meeting.close, held.id, time(15))
    confirmed = room.do(meeting.confirm, held.id, held.held_on)

    with pytest.raises(MeetingStage):
        room.do(item.explain, late.id, "감사 일정이 앞당겨짐")

    assert confirmed.stage is Stage.CONFIRMED


def test_only_a_late_item_says_why_it_is_late(room, convened):
    with pytest.raises(NotLate):
        room.do(item.explain, convened[1][0].id, "까닭")


def test_why_it_is_late_is_not_left_empty(room, convened):
    late = room.do(item.place, convened[0].id, ready(room).id)

    with pytest.raises(GroundMissing):
        room.do(item.explain, late.id, "  ")


def test_what_fell_away_after_the_notice_is_a_change_and_what_fell_before_is_none(room, draft):
    held, agenda = draft
    third = room.do(item.place, held.id, ready(room, title="안건 3").id)
    room.do(item.withdraw, agenda[0].id, "부서가 취하함")
    room.do(meeting.convene, held.id, date(2026, 11, 10), "급함")

    room.do(item.withdraw, third.id, "자료를 못 갖춤")

    assert changed(room, held) == [(How.TAKEN_OFF, "2", "자료를 못 갖춤")]
    assert room.item(third.id).withdrawn_on == TODAY


def test_what_came_late_and_fell_away_again_is_told_as_both(room, convened):
    held, _ = convened
    late = room.do(item.place, held.id, ready(room).id, "급함")

    room.do(item.withdraw, late.id, "철회함")

    assert changed(room, held) == [(How.ADDED, "2의2", "급함"), (How.TAKEN_OFF, "2의2", "철회함")]


def test_a_typed_number_is_tied_and_untied_again(room, draft):
    held, agenda = draft
    filled = room.matter(agenda[1].matter)
    room.do(matter.fill_in, references.rewritten(filled, {"summary": "의결안건 제1호와 함께"}))
    one = room.ask(records.of, held.id).agenda
    [found] = references.plain(one, one[1])

    room.do(matter.tie, found)
    tied = room.matter(agenda[1].matter).summary
    room.do(undo.undo, Subject("matter", agenda[1].matter))

    assert tied == f"{references.mark(room.matter(agenda[0].matter).number)}와 함께"
    assert room.matter(agenda[1].matter).summary == "의결안건 제1호와 함께"


def test_moving_items_rewrites_no_text(room, draft):
    held, agenda = draft
    referring = references.rewritten(
        room.matter(agenda[1].matter), {"summary": references.mark(room.matter(agenda[0].matter).number)}
    )
    room.do(matter.fill_in, referring)
    size = room.size()

    room.do(item.reorder, held.id, [agenda[1].id, agenda[0].id])

    assert {what for what, _, _ in room.done_since(size)} == {"item.moved"}


def test_a_decided_matter_is_tied_no_more(room, draft):
    held, agenda = draft
    gone = room.matter(agenda[1].matter)
    room.do(matter.fill_in, references.rewritten(gone, {"summary": "안건 제1호"}))
    one = room.ask(records.of, held.id).agenda
    [found] = references.plain(one, one[1])
    room.do(item.withdraw, agenda[1].id, "취하함")
    room.do(matter.withdraw, gone.id, "취하함")

    with pytest.raises(WrongStage):
        room.do(matter.tie, found)


def test_standing_items_are_kept_with_the_desk_each_once(room):
    report = Standing("report", "전차 회의 조치결과 보고", 10)

    room.do(desk.keep_standing, [report, Standing("other", "그 밖의 사항", 5), report])

    kept = room.ask(desks.desk)
    assert kept.standing == (report, Standing("other", "그 밖의 사항", 5))
    assert room.last("desk", kept.id).what == "desk.standing_kept"


def test_standing_items_are_no_undone_deed(room):
    room.do(desk.keep_standing, [Standing("report", "보고", 10)])

    with pytest.raises(CannotUndo):
        room.do(undo.undo, Subject("desk", 1))

"""The minutes of one meeting, confirmed as an item of the next."""

from datetime import date, time

import pytest

from committee_desk.acts import declaration, item, matter, meeting, minutes
from committee_desk.domain.declaration import Motion
from committee_desk.domain.finding import ReasonNeeded, Refused
from committee_desk.domain.kinds.confirmation import Confirmation
from committee_desk.domain.matter import Resolution
from committee_desk.domain.meeting import Stage
from committee_desk.domain.minutes import OpenCorrections
from committee_desk.store import minutes as kept
from tests.acts.making import DAY, opened

NEXT = date(2026, 12, 18)


def with_next(room, meeting_id=None):
    """A closed meeting, and the next one open with the confirmation of its minutes before it."""
    held, agenda, members = opened(room)
    room.do(item.withdraw, agenda[0].id, "취하")
    room.do(meeting.close, held.id, time(15))
    about = Confirmation(meeting=held.id if meeting_id is None else None)
    asked = room.do(matter.receive, "confirmation", f"{held.title} 회의록", DAY, particulars=about)
    room.do(matter.make_ready, asked.id)
    later = room.do(meeting.plan, "2026년 제4회", NEXT, time(14), "기획상황실")
    room.do(meeting.designate, later.id, tuple(members))
    one = room.do(item.place, later.id, asked.id)
    room.do(meeting.convene, later.id, date(2026, 12, 8))
    room.do(meeting.take_attendance, later.id, frozenset(members), time(13, 50))
    room.do(meeting.call_to_order, later.id, time(14))
    room.do(item.take_up, one.id, time(14, 5))
    room.do(item.all_in_favour, one.id)
    return held, one, members


def declare(room, one, resolution=Resolution.AS_PROPOSED, reason="회람으로 대신함"):
    return room.do(declaration.declare, one.id, resolution, time(14, 8), reason=reason)


def correct(room, one):
    room.do(item.move, one.id, Motion(Resolution.AMENDED, "", "3쪽 “15명”을 “14명”으로 고친다."))
    room.do(item.all_in_favour, one.id)
    return declare(room, one, Resolution.AMENDED)


def test_the_declaration_confirms_the_minutes_in_the_same_stroke(room):
    held, one, _ = with_next(room)

    declare(room, one)

    assert (room.meeting(held.id).stage, room.meeting(held.id).confirmed_on) == (Stage.CONFIRMED, NEXT)
    assert room.ask(kept.of, held.id).confirmed_in == one.id


def test_minutes_confirmed_with_corrections_are_open_to_them_and_to_nothing_before(room):
    held, one, _ = with_next(room)

    declared = correct(room, one)

    revision = room.ask(kept.of, held.id).revision
    assert declared.declared.outcome == "corrected"
    assert (revision.reason, revision.item) == ("3쪽 “15명”을 “14명”으로 고친다.", one.id)
    room.do(minutes.edit, held.id, "opening", "14명이 참석함", "14:00 개회")


@pytest.mark.parametrize("declaring", [declare, correct])
def test_a_voided_declaration_leaves_the_minutes_waiting_as_before(room, declaring):
    held, one, _ = with_next(room)
    declaring(room, one)

    room.do(declaration.void, one.id, "표를 잘못 셈")

    assert (room.meeting(held.id).stage, room.meeting(held.id).confirmed_on) == (Stage.CLOSED, None)
    assert (room.ask(kept.of, held.id).confirmed_in, room.ask(kept.of, held.id).revisions) == (None, ())


def test_a_rejected_confirmation_leaves_the_minutes_as_they_are(room):
    held, one, members = with_next(room)
    room.do(item.cast, one.id, dict.fromkeys(members, item.Choice.NO))

    declare(room, one, Resolution.REJECTED)

    assert room.meeting(held.id).stage is Stage.CLOSED
    assert room.matter(one.matter).outcome == "not_confirmed"


def test_a_member_s_open_correction_must_be_answered_before(room):
    held, one, members = with_next(room)
    room.do(minutes.receive_correction, held.id, members[1], "opening", "다르게", date(2026, 12, 1))
    before = room.size()

    with pytest.raises(OpenCorrections):
        declare(room, one)

    assert room.size() == before


def test_minutes_that_were_confirmed_meanwhile_stay_so_when_the_declaration_is_voided(room):
    held, one, _ = with_next(room)
    room.do(meeting.confirm, held.id, date(2026, 12, 4))
    declare(room, one)

    room.do(declaration.void, one.id, "표를 잘못 셈")

    assert room.meeting(held.id).confirmed_on == date(2026, 12, 4)


def test_nobody_s_minutes_cannot_be_confirmed(room):
    _, one, _ = with_next(room, meeting_id=0)

    with pytest.raises(Refused):
        declare(room, one)


def test_minutes_that_nobody_has_signed_are_confirmed_only_with_a_reason(room):
    held, one, _ = with_next(room)
    before = room.size()

    with pytest.raises(ReasonNeeded, match="not issued yet"):
        declare(room, one, reason="")

    assert (room.size(), room.meeting(held.id).stage) == (before, Stage.CLOSED)


def test_leaving_them_unconfirmed_asks_for_nothing(room):
    _, one, members = with_next(room)
    room.do(item.cast, one.id, dict.fromkeys(members, item.Choice.NO))

    declare(room, one, Resolution.REJECTED, reason="")

    assert room.matter(one.matter).outcome == "not_confirmed"

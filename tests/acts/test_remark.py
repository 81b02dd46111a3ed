"""Remarks: noted while the meeting lasts, corrected or struck until its minutes are confirmed."""

from datetime import date, time

import pytest

from committee_desk.acts import item, meeting, remark
from committee_desk.domain.ids import ItemId
from committee_desk.domain.matter import GroundMissing
from committee_desk.domain.meeting import MeetingStage
from committee_desk.errors import NotFound
from committee_desk.store import remarks
from tests.acts.making import opened, planned


@pytest.fixture
def said(room):
    held, agenda, _ = opened(room)
    return held, room.do(remark.note, held.id, agenda[0].id, time(14, 10), "김도현 위원", "기준을 질의함")


def test_a_remark_is_noted_with_time_and_speaker(room, said):
    held, one = said

    assert room.ask(remarks.of, held.id) == [one]
    assert room.last("remark", one.id).what == "remark.noted"


def test_a_remark_may_be_on_no_item_and_the_desk_is_still_whole(room, said):
    held, _ = said

    room.do(remark.note, held.id, None, time(14), "위원장", "개회를 선언함")

    assert room.examine().faults == ()


def test_remarks_are_told_in_the_order_of_the_clock(room, said):
    held, first = said
    earlier = room.do(remark.note, held.id, None, time(14, 1), "위원장", "개회를 선언함")

    assert [one.id for one in room.ask(remarks.of, held.id)] == [earlier.id, first.id]


def test_a_remark_on_an_item_of_another_meeting_is_refused(room, said):
    held, _ = said

    with pytest.raises(NotFound):
        room.do(remark.note, held.id, ItemId(99), time(14), "위원장", "말")
    other = planned(room, [])
    with pytest.raises(MeetingStage):
        room.do(remark.note, other.id, None, time(14), "위원장", "말")


def test_a_correction_notes_what_changed_and_only_then(room, said):
    _, one = said
    before = room.size()

    for _ in range(2):
        room.do(remark.correct, one.id, one.at, one.speaker, "허용 기준을 질의함")

    assert room.done_since(before) == [("remark.corrected", one.id, ["text"])]


def test_a_struck_remark_stays_with_its_reason(room, said):
    held, one = said

    with pytest.raises(GroundMissing):
        room.do(remark.strike, one.id, "")
    room.do(remark.strike, one.id, "발언 취소")

    assert [(told.text, told.struck_because) for told in room.ask(remarks.of, held.id)] == [
        ("기준을 질의함", "발언 취소")
    ]


def test_confirmed_minutes_take_no_other_remarks(room, said):
    held, one = said
    room.do(item.withdraw, one.item, "취하")
    room.do(meeting.close, held.id, time(15))
    room.do(remark.correct, one.id, one.at, one.speaker, "마감 뒤 정정")
    room.do(meeting.confirm, held.id, date(2026, 12, 4))

    for act, facts in (
        (remark.note, (held.id, None, time(15), "위원장", "늦은 말")),
        (remark.correct, (one.id, one.at, one.speaker, "다시 정정")),
        (remark.strike, (one.id, "취소")),
    ):
        with pytest.raises(MeetingStage):
            room.do(act, *facts)

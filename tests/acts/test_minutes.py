"""Words written over the drafted minutes: marked as such, and until they are confirmed."""

from datetime import date, time

import pytest

from committee_desk.acts import item, meeting, minutes
from committee_desk.domain.meeting import MeetingStage
from committee_desk.store import minutes as kept
from tests.acts.making import opened


def test_the_first_edit_begins_the_minutes_and_notes_the_edit(room):
    held, _, _ = opened(room)
    before = room.size()

    room.do(minutes.edit, held.id, "opening", "14시에 개회함", "14:00 개회")

    assert room.done_since(before) == [
        ("minutes.begun", held.id, ["id"]),
        ("minutes.edited", held.id, ["edits"]),
    ]


def test_the_drafted_words_keep_nothing(room):
    held, _, _ = opened(room)
    before = room.size()

    room.do(minutes.edit, held.id, "opening", "14:00 개회", "14:00 개회")

    assert room.size() == before


def test_an_edit_taken_back_leaves_the_draft_and_a_history(room):
    held, _, _ = opened(room)
    room.do(minutes.edit, held.id, "opening", "14시에 개회함", "14:00 개회")

    room.do(minutes.edit, held.id, "opening", "", "14:00 개회")

    assert room.ask(kept.of, held.id).edits == {}
    assert room.last("minutes", held.id).changes["edits"][0]["opening"]["text"] == "14시에 개회함"


def test_hand_edited_minutes_are_recognised_when_the_records_change(room):
    held, _, _ = opened(room)
    room.do(minutes.edit, held.id, "opening", "14시에 개회함", "14:00 개회")

    edit = room.ask(kept.of, held.id).edits["opening"]

    assert [edit.stale("14:00 개회"), edit.stale("14:05 개회")] == [False, True]


def test_confirmed_minutes_are_not_written_over(room):
    held, agenda, _ = opened(room)
    room.do(item.withdraw, agenda[0].id, "취하")
    room.do(meeting.close, held.id, time(15))
    room.do(meeting.confirm, held.id, date(2026, 12, 4))

    with pytest.raises(MeetingStage):
        room.do(minutes.edit, held.id, "opening", "나중에 고침", "14:00 개회")

"""Words written over the drafted minutes: marked as such, and until they are confirmed."""

from datetime import date, time

import pytest

from committee_desk.acts import item, meeting, minutes
from committee_desk.domain.attendance import NotDesignated
from committee_desk.domain.meeting import MeetingStage, Stage
from committee_desk.domain.minutes import NoRevision, OpenCorrections, RevisionGround
from committee_desk.store import minutes as kept
from tests.acts.making import SECRETARY, opened


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


def closed(room):
    held, agenda, members = opened(room)
    room.do(item.withdraw, agenda[0].id, "취하")
    room.do(meeting.close, held.id, time(15))
    return held, members


def test_what_a_member_wants_corrected_is_kept_with_the_member_and_the_day(room):
    held, members = closed(room)

    asked = room.do(
        minutes.receive_correction, held.id, members[1], "opening", "14시 정각에 개회함", date(2026, 12, 1)
    )

    assert room.ask(kept.of, held.id).unanswered == (asked,)
    assert (asked.number, asked.member) == (1, members[1])


def test_nobody_but_those_named_for_the_meeting_can_ask_for_a_correction(room):
    held, _ = closed(room)

    with pytest.raises(NotDesignated):
        room.do(minutes.receive_correction, held.id, SECRETARY, "opening", "다르게", date(2026, 12, 1))


def test_an_open_correction_keeps_the_minutes_from_being_confirmed(room):
    held, members = closed(room)
    room.do(minutes.receive_correction, held.id, members[1], "opening", "다르게", date(2026, 12, 1))

    with pytest.raises(OpenCorrections):
        room.do(meeting.confirm, held.id, date(2026, 12, 4))

    room.do(minutes.refuse_correction, held.id, 1, "녹음과 다름", date(2026, 12, 2))
    assert room.do(meeting.confirm, held.id, date(2026, 12, 4)).stage is Stage.CONFIRMED


def test_a_correction_that_is_taken_in_is_an_edit_with_its_own_entry(room):
    held, members = closed(room)
    room.do(minutes.receive_correction, held.id, members[1], "opening", "다르게", date(2026, 12, 1))
    before = room.size()

    room.do(minutes.take_in_correction, held.id, 1, "14:00 개회", date(2026, 12, 2))

    assert room.done_since(before) == [("minutes.correction_taken_in", held.id, ["corrections", "edits"])]
    assert room.ask(kept.of, held.id).edits["opening"].text == "다르게"


def test_an_edit_keeps_what_the_figures_it_names_came_to(room):
    held, _ = closed(room)

    room.do(minutes.edit, held.id, "closing", "위원 ⟦meeting/came⟧명과 폐회함", "폐회")

    assert room.ask(kept.of, held.id).edits["closing"].figures == {"meeting/came": "7"}


def test_confirmed_minutes_are_written_over_only_while_they_are_being_corrected(room):
    held, _ = closed(room)
    room.do(meeting.confirm, held.id, date(2026, 12, 4))

    room.do(minutes.reopen, held.id, "안건 제1호의 오기를 바로잡음", date(2026, 12, 9))
    room.do(minutes.edit, held.id, "opening", "나중에 고침", "14:00 개회")

    assert room.ask(kept.of, held.id).revision.reason == "안건 제1호의 오기를 바로잡음"


def test_minutes_are_corrected_only_for_a_reason(room):
    held, _ = closed(room)
    room.do(meeting.confirm, held.id, date(2026, 12, 4))

    with pytest.raises(RevisionGround):
        room.do(minutes.reopen, held.id, " ", date(2026, 12, 9))


def test_minutes_that_are_not_confirmed_need_no_revision(room):
    held, _ = closed(room)

    with pytest.raises(MeetingStage):
        room.do(minutes.reopen, held.id, "오기", date(2026, 12, 9))


def test_a_correction_is_finished_only_with_its_paper(room):
    held, _ = closed(room)
    room.do(meeting.confirm, held.id, date(2026, 12, 4))
    with pytest.raises(NoRevision):
        room.do(minutes.settle, held.id, date(2026, 12, 10))

    room.do(minutes.reopen, held.id, "오기", date(2026, 12, 9))

    with pytest.raises(minutes.RevisionNotSigned):
        room.do(minutes.settle, held.id, date(2026, 12, 10))

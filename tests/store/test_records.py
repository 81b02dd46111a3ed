"""The whole record of a meeting, read in one moment; and mistakes of other systems that it does not make."""

from dataclasses import replace
from datetime import time

import pytest

from committee_desk.acts import declaration, item, matter, meeting, minutes, person, remark
from committee_desk.acts.meeting import OpenItem
from committee_desk.domain.ballot import Choice
from committee_desk.domain.matter import Resolution
from committee_desk.store import records
from tests.acts.making import begun, taken_up

PASS = Resolution.AS_PROPOSED


@pytest.fixture
def room():
    return begun()


def declared(room):
    held, one, members = taken_up(room)
    room.do(item.all_in_favour, one.id)
    return held, room.do(declaration.declare, one.id, PASS, time(14, 20)), members


def test_a_record_holds_everything_about_its_meeting(room):
    held, one, _ = declared(room)
    attached = room.do(matter.attach, one.matter, "계획(안).pdf", "application/pdf", b"%PDF-1.7")
    said = room.do(remark.note, held.id, one.id, time(14, 10), "김도현 위원", "기준을 질의함")
    edited = room.do(minutes.edit, held.id, "opening", "고친 말", "초안")

    record = room.ask(records.of, held.id)

    assert (record.meeting, record.remarks, record.minutes) == (room.meeting(held.id), (said,), edited)
    assert [(one.item, one.matter.id, one.attachments) for one in record.agenda] == [
        (room.item(one.id), one.matter, (attached,))
    ]
    assert (record.desk.body, record.rules.pack) == ("한빛구 적극행정위원회", "decree 2025-12-30")


def test_a_record_is_read_anew_and_never_half(room):
    held, one, members = declared(room)

    first = room.ask(records.of, held.id)
    room.do(meeting.leave, held.id, members[0], time(14, 30))

    assert room.ask(records.of, held.id) != first
    assert room.ask(records.of, held.id).agenda == first.agenda


# Mistakes of other systems (their trackers name them), each of which this desk must not make.


def test_the_list_of_those_entitled_is_the_one_from_when_the_result_was_declared(room):
    held, one, members = declared(room)
    before = one.declared.roster

    room.do(meeting.leave, held.id, members[0], time(14, 30))
    room.do(person.dismiss, members[1], held.held_on, "본인 의사")
    room.do(person.change, replace(room.person(members[2]), name="개명"))

    assert room.ask(records.of, held.id).agenda[0].item.declared.roster == before


def test_figures_printed_later_are_those_of_the_declaration(room):
    held, one, members = declared(room)
    room.do(meeting.leave, held.id, members[0], time(14, 30))

    told = room.ask(records.of, held.id).agenda[0].item.declared.result

    assert (told.voters, told.yes, told.opening.present) == (7, 7, 7)


def test_a_voided_vote_stays_visible_as_void(room):
    held, one, _ = declared(room)

    room.do(declaration.void, one.id, "표를 잘못 셈")

    [voided] = room.ask(records.of, held.id).agenda[0].item.voided
    assert (voided.declaration, voided.because) == (one.declared, "표를 잘못 셈")


def test_closing_refuses_what_is_undecided(room):
    held, _, _ = taken_up(room)

    with pytest.raises(OpenItem):
        room.do(meeting.close, held.id, time(15))


def test_minutes_edited_by_hand_are_recognised_before_they_are_drafted_anew(room):
    held, _, _ = taken_up(room)
    room.do(minutes.edit, held.id, "opening", "고친 말", "14:00 개회")

    edit = room.ask(records.of, held.id).minutes.edits["opening"]

    assert (edit.text, edit.stale("14:00 개회"), edit.stale("14:05 개회")) == ("고친 말", False, True)


def test_nothing_that_can_be_done_makes_the_journal_shorter(room):
    held, one, _ = declared(room)
    room.do(declaration.void, one.id, "착오")
    room.do(item.withdraw, one.id, "취하")
    sizes = [entry.number for entry in room.entries()]

    assert sizes == list(range(1, room.size() + 1))


def test_a_member_who_did_not_vote_is_no_vote_against(room):
    # Counted apart, although both weigh alike against the majority.
    _, one, members = taken_up(room)
    room.do(item.cast, one.id, dict.fromkeys(members[:4], Choice.YES))

    told = room.do(declaration.declare, one.id, PASS, time(14, 20)).declared.result

    assert (told.yes, told.no, told.abstain, told.silent) == (4, 0, 0, 3)

"""What is decided on an item is declared, with all that it settles; void, it is all taken back."""

from dataclasses import replace
from datetime import time

import pytest

from committee_desk.acts import declaration, item, matter, meeting
from committee_desk.acts.declaration import NothingDecided, PlacedAgain
from committee_desk.domain.ballot import Choice, NotTakenUp, NoVoteOnReport
from committee_desk.domain.declaration import Motion, NotCarried
from committee_desk.domain.finding import Refused
from committee_desk.domain.ids import ItemId
from committee_desk.domain.kinds.exemption import Criterion
from committee_desk.domain.matter import GroundMissing, Resolution, UnknownOutcome
from committee_desk.domain.matter import Stage as MatterStage
from committee_desk.domain.meeting import MeetingStage
from committee_desk.domain.poll import Ballot, Count
from tests.acts.making import UPHELD, opened, refused, taken_up

NOON = time(14, 20)
PASS = Resolution.AS_PROPOSED


def declared(room, id: ItemId, resolution: Resolution = PASS):
    room.do(item.all_in_favour, id)
    return room.do(declaration.declare, id, resolution, NOON)


def test_declaring_decides_the_matter_in_the_same_stroke(room):
    held, one, _ = taken_up(room)
    room.do(item.all_in_favour, one.id)
    before = room.size()

    room.do(declaration.declare, one.id, PASS, NOON)

    decided = room.matter(one.matter)
    assert room.done_since(before) == [
        ("item.declared", one.id, ["declared", "stage"]),
        ("matter.decided", one.matter, ["decided_on", "outcome", "stage"]),
    ]
    assert (decided.outcome, decided.decided_on) == ("approved", held.held_on)


def test_what_the_votes_do_not_carry_is_declared_by_nobody(room):
    _, one, members = taken_up(room)
    room.do(item.cast, one.id, dict.fromkeys(members[:3], Choice.YES))

    refused(room, NotCarried, declaration.declare, one.id, PASS, NOON)

    assert room.do(declaration.declare, one.id, Resolution.REJECTED, NOON).declared.outcome == "not_approved"


def test_an_outcome_that_is_none_of_the_kind_is_refused(room):
    _, one, _ = taken_up(room)
    room.do(item.move, one.id, Motion(outcome="granted"))
    room.do(item.all_in_favour, one.id)

    refused(room, UnknownOutcome, declaration.declare, one.id, PASS, NOON)


def test_a_deferral_leaves_the_matter_ready_for_another_meeting(room):
    _, one, _ = taken_up(room)
    before = room.size()

    room.do(declaration.declare, one.id, Resolution.DEFERRED, NOON)

    assert room.done_since(before)[1] == ("matter.deferred", one.matter, ["stage"])
    assert room.matter(one.matter).stage is MatterStage.READY


def test_a_report_is_declared_reported_and_decides_its_matter(room):
    _, one, _ = taken_up(room, kinds=("report",))

    refused(room, NoVoteOnReport, item.all_in_favour, one.id)
    room.do(declaration.declare, one.id, Resolution.REPORTED, NOON)

    assert room.matter(one.matter).outcome == "reported"


def test_an_exemption_is_not_declared_while_its_matrix_is_half_done(room):
    _, one, _ = taken_up(room, kinds=("exemption",))
    begun_only = replace(UPHELD, public_interest=Criterion())
    room.do(matter.fill_in, replace(room.matter(one.matter), particulars=begun_only))
    room.do(item.all_in_favour, one.id)

    refused(room, Refused, declaration.declare, one.id, PASS, NOON, "급함")


def test_an_exemption_whose_findings_agree_is_upheld(room):
    _, one, _ = taken_up(room, kinds=("exemption",))

    assert declared(room, one.id).declared.outcome == "upheld"


def test_voiding_is_one_stroke_with_its_reason_on_both(room):
    _, one, _ = taken_up(room)
    declared(room, one.id)
    before = room.size()

    room.do(declaration.void, one.id, "표를 잘못 셈")

    assert room.done_since(before) == [
        ("item.voided", one.id, ["declared", "stage", "voided", "votes"]),
        ("matter.undecided", one.matter, ["decided_on", "outcome", "stage"]),
    ]
    assert [entry.reason for entry in room.entries(before)] == ["표를 잘못 셈"] * 2


def test_voiding_needs_a_reason_and_an_open_meeting(room):
    held, one, _ = taken_up(room)
    declared(room, one.id)

    refused(room, GroundMissing, declaration.void, one.id, " ")
    room.do(meeting.close, held.id, time(15))
    refused(room, MeetingStage, declaration.void, one.id, "표를 잘못 셈")


def test_a_deferral_is_not_voided_once_the_matter_stands_on_an_agenda_again(room):
    held, one, _ = taken_up(room)
    room.do(declaration.declare, one.id, Resolution.DEFERRED, NOON)
    again = room.do(item.place, held.id, one.matter)

    refused(room, PlacedAgain, declaration.void, one.id, "다시 심의")
    room.do(item.take_up, again.id, NOON)
    declared(room, again.id)
    refused(room, PlacedAgain, declaration.void, one.id, "다시 심의")

    assert room.matter(one.matter).outcome == "approved"


def test_after_a_void_the_vote_is_taken_and_declared_again(room):
    _, one, members = taken_up(room)
    declared(room, one.id)
    room.do(declaration.void, one.id, "표를 잘못 셈")

    room.do(item.cast, one.id, dict.fromkeys(members[:4], Choice.YES))
    again = room.do(declaration.declare, one.id, PASS, NOON)

    assert (again.declared.result.yes, again.voided[0].declaration.result.yes) == (4, 7)


def test_what_is_declared_takes_no_more_votes(room):
    _, one, members = taken_up(room)
    declared(room, one.id)

    refused(room, NotTakenUp, item.cast, one.id, {members[0]: Choice.NO})


def test_voting_down_a_proposed_rejection_decides_nothing(room):
    _, agenda, _ = opened(room)
    id = agenda[0].id
    room.do(item.take_up, id, time(14, 5))
    room.do(item.move, id, Motion(outcome="not_approved"))
    room.do(item.all_in_favour, id)
    room.do(item.cast, id, dict.fromkeys(room.item(id).votes, Choice.NO))

    with pytest.raises(NothingDecided):
        room.do(declaration.declare, id, Resolution.REJECTED, time(14, 20))


def test_papers_counted_by_two_decide_and_the_journal_holds_totals_only(room):
    held, one, members = taken_up(room)
    before = room.size()

    room.do(item.choose_ballot, one.id, Ballot.PAPER)
    room.do(item.count_ballots, one.id, Count(4, 2, 0, 1), by=members[7])
    room.do(item.count_ballots, one.id, Count(4, 2, 0, 1), by=members[8])
    declared = room.do(declaration.declare, one.id, Resolution.AS_PROPOSED, time(14, 20)).declared

    assert (declared.votes, declared.counted_by) == ({}, (members[7], members[8]))
    assert (declared.result.yes, declared.result.invalid, declared.result.withheld) == (4, 1, False)
    assert [what for what, *_ in room.done_since(before)][:3] == [
        "item.ballot_chosen",
        "item.ballots_counted_once",
        "item.ballots_counted",
    ]
    assert all("votes" not in entry.changes for entry in room.entries(before))


def test_the_rules_of_the_day_say_which_totals_are_withheld(room):
    _, one, members = taken_up(room)
    room.do(item.choose_ballot, one.id, Ballot.PAPER)
    for counter in members[:2]:
        room.do(item.count_ballots, one.id, Count(7, 0), by=counter)

    declared = room.do(declaration.declare, one.id, Resolution.AS_PROPOSED, time(14, 20)).declared

    assert (declared.result.withheld, declared.result.carried) == (True, True)


def test_a_voided_result_stays_with_an_item_that_falls_away_afterwards(room):
    _, one, _ = taken_up(room)
    room.do(item.all_in_favour, one.id)
    room.do(declaration.declare, one.id, Resolution.AS_PROPOSED, time(14, 20))
    room.do(declaration.void, one.id, "표를 잘못 셈")

    left = room.do(item.withdraw, one.id, "신청 취하")

    assert [void.because for void in left.voided] == ["표를 잘못 셈"]
    assert (left.declared, room.matter(one.matter).stage) == (None, MatterStage.READY)
    assert (room.matter(one.matter).outcome, room.matter(one.matter).decided_on) == ("", None)

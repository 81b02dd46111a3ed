"""A joint meeting: each body counts its own quorum and its own votes, and all must carry what is carried."""

from dataclasses import replace
from datetime import time

import pytest

from committee_desk.domain import joint
from committee_desk.domain.ballot import Choice
from committee_desk.domain.declaration import NotCarried, WasCarried
from committee_desk.domain.ids import PersonId
from committee_desk.domain.joint import (
    NoPartner,
    NotCarriedElsewhere,
    Partner,
    PartnerNoQuorum,
    PartnerTwice,
    PartnerUnnamed,
    Tally,
    TallyMissing,
    TallyWrong,
    TooManyPresent,
)
from committee_desk.domain.matter import Resolution
from committee_desk.domain.meeting import MeetingStage, Stage
from tests.domain.test_ballot import item_of, meeting_of
from tests.packs import rules

BODY = "한빛시 인사위원회"
PERSONNEL = Partner(BODY, base=9, designated=9, present=6, rule="지방공무원법 제10조")
NOON = time(14, 10)
PUT, REJECTED = Resolution.AS_PROPOSED, Resolution.REJECTED


def sitting(*partners, present=7):
    return replace(meeting_of(9, present=present), partners=partners or (PERSONNEL,))


def voted(meeting, yes, *tallies):
    voters = sorted(meeting.room)
    votes = {one: Choice.YES if place < yes else Choice.NO for place, one in enumerate(voters)}
    item = item_of().cast(meeting, votes)
    for one in tallies:
        item = item.count_elsewhere(meeting, one)
    return item


@pytest.mark.parametrize(
    ("ours", "theirs", "resolution"),
    [(5, 4, PUT), (5, 3, REJECTED), (3, 6, REJECTED), (3, 2, REJECTED)],
)
def test_only_what_both_bodies_carry_is_carried(ours, theirs, resolution):
    meeting = sitting()
    item = voted(meeting, ours, Tally(BODY, voters=6, yes=theirs, no=6 - theirs))
    other = PUT if resolution is REJECTED else REJECTED

    declared = item.declare(meeting, resolution, "", NOON).declared

    assert [one.carried for one in declared.elsewhere] == [theirs >= 4]
    with pytest.raises((NotCarried, NotCarriedElsewhere, WasCarried)):
        item.declare(meeting, other, "", NOON)


def test_who_did_not_carry_it_is_named():
    meeting = sitting()

    with pytest.raises(NotCarriedElsewhere, match=BODY):
        voted(meeting, 7, Tally(BODY, 6, 3, 3)).declare(meeting, PUT, "", NOON)


def test_nothing_is_declared_before_every_body_has_voted():
    meeting = sitting(PERSONNEL, replace(PERSONNEL, body="제안심사위원회"))

    with pytest.raises(TallyMissing, match="제안심사위원회"):
        voted(meeting, 7, Tally(BODY, 6, 5, 1)).declare(meeting, PUT, "", NOON)


def test_a_body_whose_rule_asks_for_more_than_half_is_counted_by_it():
    assert (Tally(BODY, 6, 4, 2).carried, Tally(BODY, 6, 4, 2, asked=5).carried) == (True, False)


def test_a_vote_taken_back_or_on_another_motion_is_taken_again_by_all():
    meeting = sitting()
    item = voted(meeting, 7, Tally(BODY, 6, 5, 1))

    assert item.take_back_votes().elsewhere == ()
    assert item.move(replace(item.motion, text="다른 안")).elsewhere == ()
    assert item.declare(meeting, PUT, "", NOON).void("잘못 셈").elsewhere == ()


def test_a_body_that_votes_again_has_its_last_vote():
    meeting = sitting()

    item = voted(meeting, 7, Tally(BODY, 6, 2, 4), Tally(BODY, 6, 5, 1))

    assert item.elsewhere == (Tally(BODY, 6, 5, 1, present=6),)


def test_no_body_sits_without_its_own_quorum():
    few = replace(PERSONNEL, present=4)
    convened = replace(sitting(few), stage=Stage.CONVENED)

    with pytest.raises(PartnerNoQuorum):
        convened.call_to_order(time(14))
    with pytest.raises(PartnerNoQuorum):
        voted(sitting(few), 7, Tally(BODY, 4, 4)).declare(sitting(few), PUT, "", NOON)
    assert convened.join((replace(few, present=5),)).call_to_order(time(14)).stage is Stage.OPEN


@pytest.mark.parametrize(
    "tally",
    [
        Tally(BODY, 7, 7),
        Tally(BODY, 0, 0),
        Tally(BODY, 6, 5, 2),
        Tally(BODY, 6, -1),
        Tally(BODY, 6, 6, asked=7),
    ],
)
def test_votes_that_cannot_have_been_cast_are_refused(tally):
    with pytest.raises(TallyWrong):
        item_of().count_elsewhere(sitting(), tally)


def test_only_a_body_that_sits_here_votes_here():
    with pytest.raises(NoPartner):
        item_of().count_elsewhere(sitting(), Tally("다른 위원회", 3, 3))


@pytest.mark.parametrize(
    ("partners", "refusal"),
    [
        ((replace(PERSONNEL, body=" "),), PartnerUnnamed),
        ((replace(PERSONNEL, base=0),), PartnerUnnamed),
        ((replace(PERSONNEL, present=10),), TooManyPresent),
        ((PERSONNEL, PERSONNEL), PartnerTwice),
    ],
)
def test_a_body_is_entered_whole_and_once(partners, refusal):
    with pytest.raises(refusal):
        sitting().join(partners)


def test_while_the_meeting_sits_only_numbers_change():
    with pytest.raises(MeetingStage):
        sitting().join(())

    assert sitting().join((replace(PERSONNEL, present=7),)).partners[0].present == 7


@pytest.mark.parametrize(
    ("ours", "theirs", "found"),
    [(9, 9, []), (9, 8, ["equal"]), (4, 4, ["each", "each"]), (23, 23, ["total"]), (9, 4, ["equal", "each"])],
)
def test_what_the_rules_say_of_the_numbers(ours, theirs, found):
    partner = replace(PERSONNEL, designated=theirs, present=0)

    said = joint.doubts((partner,), ours, rules())

    assert [one.rule.rpartition(".")[2] for one in said] == found


def test_rules_older_than_the_question_say_nothing():
    silent = {key: one for key, one in rules().values.items() if not key.startswith("meeting.joint")}

    assert list(joint.doubts((PERSONNEL,), 3, replace(rules(), values=silent))) == []


def test_a_meeting_of_one_body_is_as_before():
    meeting = meeting_of(9, present=7)

    declared = voted(meeting, 7).declare(meeting, PUT, "", NOON).declared

    assert (declared.elsewhere, declared.votes[PersonId(1)]) == ((), Choice.YES)


def test_of_the_opening_it_is_told_how_many_came_though_some_go_later():
    came = replace(meeting_of(9, present=7), stage=Stage.CONVENED, partners=(PERSONNEL,))

    opened = came.call_to_order(NOON)
    later = opened.join((replace(PERSONNEL, present=3),))

    [body] = later.partners
    assert (body.present, body.there_at_opening, body.opened, body.met) == (3, 6, True, False)


@pytest.mark.parametrize(
    ("report", "resolution"), [(True, Resolution.REPORTED), (False, Resolution.DEFERRED)]
)
def test_nothing_is_reported_or_put_off_while_another_body_has_no_quorum(report, resolution):
    meeting = sitting(replace(PERSONNEL, present=4))

    with pytest.raises(PartnerNoQuorum):
        replace(item_of(), report=report).declare(meeting, resolution, "", NOON)

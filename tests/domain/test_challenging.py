"""기피: a party challenges a member, the others decide (영 제11조의2제2항)."""

from dataclasses import replace
from datetime import date, time

import pytest

from committee_desk.domain import ballot, challenging
from committee_desk.domain.attendance import NoQuorum, NotDesignated
from committee_desk.domain.ballot import ChallengeWaits, Choice, Item, NotTakenUp, NoVoteTaken
from committee_desk.domain.challenging import (
    AlreadyChallenged,
    ApplicantMissing,
    NobodyDecides,
    NoSuchChallenge,
    NotDecided,
)
from committee_desk.domain.ids import PersonId
from committee_desk.domain.matter import GroundMissing, Resolution
from committee_desk.domain.meeting import MeetingStage, OutOfOrder
from committee_desk.domain.poll import Ballot, Count
from committee_desk.domain.recusal import AlreadyRecused, ByDecision, Ground, Recusal
from committee_desk.domain.rules import Layer, Rules, UnknownKey
from committee_desk.domain.voting import NotAVoter
from tests.domain.test_ballot import LEAVING, NOON, item_of, meeting_of, people, voted
from tests.packs import layers, rules

DECREE = rules()
TOGETHER = Rules.of(
    (
        *layers(),
        Layer.of(
            "desk",
            "[recusal.challenged]\n"
            'choice = "all_challenged"\namong = ["own", "all_challenged"]\nsource = "운영세칙"',
        ),
    ),
    date(2026, 11, 27),
)
DAY = date(2026, 11, 20)
MEETING = meeting_of(9, present=7)


def challenged(*members: int, item: Item | None = None, under: Rules = DECREE) -> Item:
    found = item or item_of()
    for member in members:
        found = challenging.apply(
            MEETING, found, PersonId(member), "신청인 김", "fairness", "같은 사업의 심사를 맡음", DAY, under
        )
    return found


def votes(*yes: int, no: tuple[int, ...] = ()) -> dict[PersonId, Choice]:
    return {PersonId(one): Choice.YES for one in yes} | {PersonId(one): Choice.NO for one in no}


def decided(item: Item, *yes: int, no: tuple[int, ...] = (), number: int = 1) -> Item:
    voting = challenging.vote(MEETING, item, number, votes(*yes, no=no), DECREE)
    return challenging.decide(MEETING, voting, number, NOON, DECREE)


def test_a_granted_challenge_keeps_the_member_from_the_item():
    item = decided(challenged(7), 1, 2, 3, 4)

    assert [(one.person, one.kind, one.text) for one in item.recusals] == [
        (7, Ground.CHALLENGE, "같은 사업의 심사를 맡음")
    ]


def test_a_refused_challenge_stands_and_the_member_takes_part():
    item = decided(challenged(7), 1, 2, 3, no=(4, 5, 6))

    assert (item.recusals, item.challenges[0].decided.granted) == ((), False)


def test_the_one_challenged_counts_for_opening_and_has_no_vote():
    result = decided(challenged(7), 1, 2, 3, 4).challenges[0].decided.result

    assert (result.opening.present, result.recused, result.voters, result.needed) == (7, 1, 6, 4)


def test_under_a_pack_that_lets_the_recused_leave_five_in_the_room_cannot_decide():
    few = meeting_of(9, present=5, opening=LEAVING)
    item = challenged(5)

    with pytest.raises(NoQuorum):
        challenging.vote(few, item, 1, votes(1), DECREE)


@pytest.mark.parametrize("stranger", [7, 8, 99], ids=["challenged", "absent", "not designated"])
def test_nobody_votes_on_it_who_is_challenged_absent_or_not_designated(stranger):
    with pytest.raises(NotAVoter):
        challenging.vote(MEETING, challenged(7), 1, votes(1, stranger), DECREE)


def test_who_steps_aside_from_the_item_has_no_vote_on_it():
    with pytest.raises(NotAVoter):
        challenging.vote(MEETING, challenged(7, item=item_of(2)), 1, votes(2), DECREE)


def test_the_lists_it_rests_on_are_kept_with_the_decision():
    decision = decided(challenged(7), 1, 2, 3, 4).challenges[0].decided

    assert (decision.roster.room, decision.roster.recused, decision.presided) == (
        MEETING.room,
        people(7),
        1,
    )


def test_a_challenged_chair_does_not_preside_over_the_decision():
    named = MEETING.preside(PersonId(2), NOON)
    item = challenging.vote(named, challenged(1), 1, votes(2, 3), DECREE)

    assert challenging.decide(named, item, 1, NOON, DECREE).challenges[0].decided.presided == 2


def test_each_of_several_is_decided_by_the_others():
    item = decided(challenged(6, 7), 1, 2, 3, 7, number=1)

    after = decided(item, 1, 2, 3, no=(4, 5), number=2)

    assert [one.decided.granted for one in after.challenges] == [True, True]
    assert after.challenges[1].decided.result.voters == 5


def test_where_all_are_challenged_each_may_vote_on_the_others():
    item = challenged(*range(1, 8))

    assert challenging.kept_out(item, item.challenges[0], DECREE) == people(1)


def test_where_the_rules_say_so_nobody_challenged_votes_on_any():
    item = challenged(*range(1, 8), under=TOGETHER)

    with pytest.raises(NobodyDecides):
        challenging.vote(MEETING, item, 1, votes(2), TOGETHER)


def test_a_vote_falls_away_when_its_voter_is_challenged_too_and_the_rules_say_so():
    voting = challenging.vote(MEETING, challenged(7, under=TOGETHER), 1, votes(1, 6), TOGETHER)

    assert challenged(6, item=voting, under=TOGETHER).challenges[0].votes == votes(1)


def test_a_vote_on_a_challenge_falls_away_when_its_voter_steps_aside_or_leaves():
    voting = challenging.vote(MEETING, challenged(7), 1, votes(1, 2, 3), DECREE)

    aside = voting.recuse(Recusal(PersonId(2), Ground.AVOIDANCE, 3))
    left = voting.without_absent(people(1, 3, 7))

    assert (aside.challenges[0].votes, left.challenges[0].votes) == (votes(1, 3), votes(1, 3))


def test_a_decision_stays_as_it_was_when_a_voter_leaves():
    item = decided(challenged(7), 1, 2, 3, 4)

    assert item.without_absent(people(1)).challenges == item.challenges


def test_the_votes_on_the_item_of_who_is_kept_away_fall_away():
    item = voted(MEETING, item_of(), yes=7)

    assert PersonId(7) not in decided(challenged(7, item=item), 1, 2, 3, 4).votes


def test_papers_are_counted_anew_when_somebody_is_kept_away():
    item = item_of().choose_ballot(Ballot.PAPER).count_ballots(MEETING, Count(5, 2), PersonId(1))

    assert decided(challenged(7, item=item), 1, 2, 3, 4).poll is None


def test_no_result_is_declared_while_a_challenge_waits():
    item = voted(MEETING, challenged(7), yes=7)

    with pytest.raises(ChallengeWaits):
        item.declare(MEETING, Resolution.AS_PROPOSED, "approved", NOON)


def test_an_item_with_a_waiting_challenge_may_be_put_off():
    declared = challenged(7).declare(MEETING, Resolution.DEFERRED, "", NOON).declared

    assert declared.resolution is Resolution.DEFERRED


def test_no_result_is_declared_before_the_decision_on_a_challenge():
    item = voted(MEETING, decided(challenged(7), 1, 2, 3, 4), yes=6)

    with pytest.raises(OutOfOrder):
        item.declare(MEETING, Resolution.AS_PROPOSED, "approved", time(14, 8))


def test_no_challenge_is_decided_at_a_time_when_others_were_in_the_room():
    meeting = MEETING.leave(PersonId(7), time(14, 20))
    item = challenging.vote(meeting, challenged(1), 1, votes(2, 3, 4, 5), DECREE)

    with pytest.raises(OutOfOrder):
        challenging.decide(meeting, item, 1, time(14, 10), DECREE)


def test_a_withdrawn_challenge_no_longer_waits():
    item = challenging.withdraw(challenged(7), 1, "오해가 풀림")

    assert (item.waiting, item.challenges[0].withdrawn_because) == ((), "오해가 풀림")


def test_a_challenge_to_one_who_stepped_aside_no_longer_waits():
    item = challenged(7).recuse(Recusal(PersonId(7), Ground.AVOIDANCE, 3))

    assert item.waiting == ()


def test_a_challenge_waits_again_when_the_stepping_aside_is_taken_back():
    item = challenged(7).recuse(Recusal(PersonId(7), Ground.AVOIDANCE, 3))

    assert [one.number for one in item.take_back_recusal(PersonId(7)).waiting] == [1]


def test_what_was_decided_is_not_taken_back_like_a_stepping_aside():
    with pytest.raises(ByDecision):
        decided(challenged(7), 1, 2, 3, 4).take_back_recusal(PersonId(7))


def test_a_void_decision_stays_and_the_challenge_waits_again():
    item = challenging.void(MEETING, decided(challenged(7), 1, 2, 3, 4), 1, "표를 잘못 셈")

    assert (item.recusals, [one.number for one in item.waiting]) == ((), [1])
    assert item.challenges[0].voided[0].because == "표를 잘못 셈"


def test_another_party_may_challenge_the_same_member():
    item = challenging.apply(
        MEETING, challenged(7), PersonId(7), "신청인 이", "exclusion", "친족임", DAY, DECREE
    )

    assert [one.number for one in item.waiting] == [1, 2]


def test_one_granted_challenge_settles_the_others_to_the_same_member():
    two = challenging.apply(
        MEETING, challenged(7), PersonId(7), "신청인 이", "exclusion", "친족임", DAY, DECREE
    )

    assert decided(two, 1, 2, 3, 4).waiting == ()


REFUSED = {
    AlreadyChallenged: lambda: challenged(7, 7),
    AlreadyRecused: lambda: challenged(7, item=item_of(7)),
    NotDesignated: lambda: challenged(99),
    NoSuchChallenge: lambda: decided(challenged(7), 1, number=2),
    NoVoteTaken: lambda: challenging.decide(MEETING, challenged(7), 1, NOON, DECREE),
    NotDecided: lambda: challenging.void(MEETING, challenged(7), 1, "착오"),
    NotTakenUp: lambda: challenged(7, item=item_of().fall_away("취하")),
    MeetingStage: lambda: challenging.vote(
        replace(MEETING, stage=ballot.Stage.WAITING), challenged(7), 1, votes(1), DECREE
    ),
    GroundMissing: lambda: challenging.withdraw(challenged(7), 1, " "),
}


@pytest.mark.parametrize("refusal", REFUSED, ids=lambda refusal: refusal.__name__)
def test_it_is_refused(refusal):
    with pytest.raises(refusal):
        REFUSED[refusal]()


@pytest.mark.parametrize(
    ("applicant", "ground", "text", "refusal"),
    [
        (" ", "fairness", "이유", ApplicantMissing),
        ("신청인 김", "fairness", " ", GroundMissing),
        ("신청인 김", "dislike", "이유", UnknownKey),
    ],
)
def test_a_challenge_names_the_party_and_a_ground_that_the_rules_know(applicant, ground, text, refusal):
    with pytest.raises(refusal):
        challenging.apply(MEETING, item_of(), PersonId(7), applicant, ground, text, DAY, DECREE)

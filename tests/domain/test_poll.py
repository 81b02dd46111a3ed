"""Paper ballots: counted by two who must agree, and nothing kept of whose vote was which."""

from dataclasses import replace
from datetime import time

import pytest

from committee_desk.domain import codec
from committee_desk.domain.attendance import NoQuorum
from committee_desk.domain.ballot import Choice, Item, NoVoteTaken, result
from committee_desk.domain.ids import PersonId
from committee_desk.domain.matter import Resolution
from committee_desk.domain.meeting import Meeting
from committee_desk.domain.poll import (
    Ballot,
    BallotsDiffer,
    Count,
    CountedAlready,
    CountedOnce,
    EmptyBox,
    NotANumber,
    SameCounter,
    Secrecy,
    TooManyBallots,
    VotedByName,
    VotedOnPaper,
    far_from_box,
)
from committee_desk.domain.recusal import Ground as How
from committee_desk.domain.recusal import Recusal
from committee_desk.domain.rules import Rules
from tests.domain.test_ballot import item_of, meeting_of
from tests.packs import rules

FIRST, SECOND, THIRD = PersonId(20), PersonId(21), PersonId(22)
NOON = time(14, 10)


def on_paper(*recused: int) -> Item:
    return item_of(*recused).choose_ballot(Ballot.PAPER)


def counted(meeting: Meeting, item: Item, *figures: int) -> Item:
    once = item.count_ballots(meeting, Count(*figures), FIRST)
    return once.count_ballots(meeting, Count(*figures), SECOND)


def declared(meeting: Meeting, item: Item) -> Item:
    carried = result(meeting, item).carried
    resolution = Resolution.AS_PROPOSED if carried else Resolution.REJECTED
    return item.declare(meeting, resolution, "", NOON)


def test_a_result_comes_of_two_counts_that_are_the_same():
    meeting = meeting_of(9, present=7)

    found = result(meeting, counted(meeting, on_paper(7), 4, 1, 0, 1))

    assert (found.voters, found.yes, found.no, found.abstain, found.invalid) == (6, 4, 1, 0, 1)
    assert (found.needed, found.carried, found.silent, found.ballot) == (4, True, 0, Ballot.PAPER)


def test_invalid_papers_and_those_not_handed_in_weigh_as_no():
    meeting = meeting_of(9, present=7)

    found = result(meeting, counted(meeting, on_paper(), 3, 1, 0, 2))

    assert (found.voters, found.needed, found.silent, found.carried) == (7, 4, 1, False)


def test_one_count_gives_no_result():
    meeting = meeting_of(9, present=7)
    once = on_paper().count_ballots(meeting, Count(4, 1), FIRST)

    with pytest.raises(CountedOnce):
        result(meeting, once)


def test_the_figures_of_the_first_count_are_nowhere_to_be_read():
    once = on_paper().count_ballots(meeting_of(9, present=7), Count(4, 1, 0, 2), FIRST)

    kept = codec.plain(once)["poll"]
    assert sorted(kept) == ["first", "roster", "seal"]
    assert len(kept["seal"]) == 64


def differing(meeting: Meeting) -> Item:
    once = on_paper().count_ballots(meeting, Count(4, 3), FIRST)
    return once.count_ballots(meeting, Count(5, 2), SECOND)


def test_of_two_counts_that_differ_nothing_is_kept_but_that_they_did():
    kept = codec.plain(differing(meeting_of(9, present=7)))["poll"]

    assert (sorted(kept), kept["seal"]) == (["first", "roster", "seal", "second"], "")


def test_after_a_difference_the_first_is_asked_for_anew_and_then_the_second():
    meeting = meeting_of(9, present=7)

    item = differing(meeting)
    again = item.count_ballots(meeting, Count(5, 2), FIRST)
    agreed = again.count_ballots(meeting, Count(5, 2), SECOND)

    assert [(one.poll.due, one.poll.counters) for one in (item, again, agreed) if one.poll] == [
        (FIRST, ()),
        (SECOND, (FIRST,)),
        (SECOND, (FIRST, SECOND)),
    ]
    assert result(meeting, agreed).yes == 5


def test_after_a_difference_the_second_may_key_first_as_well():
    meeting = meeting_of(9, present=7)

    again = differing(meeting).count_ballots(meeting, Count(4, 3), SECOND)

    assert again.poll is not None
    assert (again.poll.first, again.poll.due, again.poll.count) == (SECOND, FIRST, None)


def test_figures_are_not_tried_against_the_first_count_until_they_fit():
    meeting = meeting_of(9, present=7)

    tried = differing(meeting).count_ballots(meeting, Count(4, 3), SECOND)

    assert tried.poll is not None
    assert tried.poll.count is None


def test_two_counts_that_differ_give_no_result():
    meeting = meeting_of(9, present=7)

    with pytest.raises(BallotsDiffer) as refused:
        result(meeting, differing(meeting))

    assert refused.value.facts == {}


@pytest.mark.parametrize(("figures", "why"), [((0, 0), EmptyBox), ((44, 3), TooManyBallots)])
def test_what_cannot_be_a_count_makes_nobody_count_anew(figures, why):
    meeting = meeting_of(9, present=7)
    once = on_paper().count_ballots(meeting, Count(4, 3), FIRST)

    with pytest.raises(why):
        once.count_ballots(meeting, Count(*figures), SECOND)


def test_the_first_corrects_a_mistake_and_then_the_second_agrees():
    meeting = meeting_of(9, present=7)

    item = on_paper().count_ballots(meeting, Count(4, 3), FIRST).count_ballots(meeting, Count(5, 2), FIRST)
    agreed = item.count_ballots(meeting, Count(5, 2), SECOND)

    assert agreed.poll is not None
    assert (agreed.poll.count, agreed.poll.counters) == (Count(5, 2), (FIRST, SECOND))


def test_nobody_agrees_with_themselves():
    meeting = meeting_of(9, present=7)
    once = on_paper().count_ballots(meeting, Count(4, 3), FIRST)

    with pytest.raises(SameCounter):
        once.count_ballots(meeting, Count(4, 3), FIRST)


def test_what_two_have_counted_nobody_counts_again():
    meeting = meeting_of(9, present=7)
    agreed = counted(meeting, on_paper(), 4, 3)

    with pytest.raises(CountedAlready):
        agreed.count_ballots(meeting, Count(4, 3), THIRD)


def test_there_are_no_more_papers_than_voters():
    meeting = meeting_of(9, present=7)

    with pytest.raises(TooManyBallots) as refused:
        on_paper(7).count_ballots(meeting, Count(4, 3), FIRST)

    assert refused.value.facts == {"papers": 7, "voters": 6}


def test_papers_are_counted_from_nothing_upwards():
    with pytest.raises(NotANumber):
        Count(4, -1)


def test_an_empty_box_is_no_vote():
    meeting = meeting_of(9, present=7)

    with pytest.raises(EmptyBox):
        on_paper().count_ballots(meeting, Count(0, 0), FIRST)
    with pytest.raises(NoVoteTaken):
        on_paper().declare(meeting, Resolution.REJECTED, "", NOON)


def test_papers_are_not_counted_without_a_quorum():
    with pytest.raises(NoQuorum):
        on_paper().count_ballots(meeting_of(9, present=4), Count(4, 0), FIRST)


def test_no_name_stands_beside_a_paper_and_no_paper_beside_a_name():
    meeting = meeting_of(9, present=7)

    with pytest.raises(VotedOnPaper):
        on_paper().cast(meeting, {PersonId(1): Choice.YES})
    with pytest.raises(VotedByName):
        item_of().count_ballots(meeting, Count(4, 3), FIRST)


def test_choosing_the_other_ballot_clears_what_was_cast():
    meeting = meeting_of(9, present=7)
    by_name = item_of().cast(meeting, {PersonId(1): Choice.YES})

    assert by_name.choose_ballot(Ballot.PAPER).votes == {}
    assert counted(meeting, on_paper(), 4, 3).choose_ballot(Ballot.BY_NAME).poll is None


def test_whoever_leaves_after_the_count_has_voted_all_the_same():
    meeting = meeting_of(9, present=7)
    item = counted(meeting, on_paper(), 4, 3)

    told = declared(meeting.leave(PersonId(7), NOON), item).declared

    assert told is not None
    assert told.result is not None
    assert (told.result.voters, told.result.opening.present, len(told.roster.room)) == (7, 7, 7)
    assert (told.votes, told.counted_by) == ({}, (FIRST, SECOND))


def test_a_recusal_after_the_count_takes_the_count_along_since_no_paper_can_be_found_again():
    meeting = meeting_of(9, present=7)
    item = counted(meeting, on_paper(), 4, 3)

    assert item.recuse(Recusal(PersonId(7), How.AVOIDANCE, 3)).poll is None
    assert item.recuse(Recusal(PersonId(9), How.AVOIDANCE, 3)).poll == item.poll


def test_a_recusal_taken_back_after_the_count_gives_another_voter_so_the_vote_is_taken_again():
    meeting = meeting_of(9, present=7)

    assert counted(meeting, on_paper(7), 4, 2).take_back_recusal(PersonId(7)).poll is None


@pytest.mark.parametrize("undo", [Item.take_back_votes, lambda item: item.fall_away("취하")])
def test_a_vote_cancelled_or_an_item_taken_off_keeps_no_count(undo):
    assert undo(counted(meeting_of(9, present=7), on_paper(), 4, 3)).poll is None


def test_a_voided_paper_ballot_is_counted_anew_and_the_old_totals_stay_with_it():
    meeting = meeting_of(9, present=7)

    voided = declared(meeting, counted(meeting, on_paper(), 4, 3)).void("표를 잘못 셈")

    assert (voided.poll, voided.ballot) == (None, Ballot.PAPER)
    assert voided.voided[0].declaration.result.yes == 4


@pytest.mark.parametrize(
    ("present", "figures", "withheld"),
    [
        (7, (4, 3), False),
        (7, (7, 0), True),  # everybody in favour
        (7, (0, 7), True),
        (7, (0, 0, 7), True),
        (7, (6, 0), False),  # one kept their paper, and nobody knows who
        (5, (4, 1), False),
    ],
)
def test_totals_that_would_tell_how_somebody_voted_are_withheld(present, figures, withheld):
    meeting = meeting_of(9, present=present)

    assert result(meeting, counted(meeting, on_paper(), *figures)).withheld is withheld


def test_the_totals_of_few_voters_are_withheld():
    meeting = meeting_of(9, present=6)
    item = counted(meeting, on_paper(1, 2, 3), 2, 1)

    assert result(meeting, item).withheld
    assert not result(meeting, item, Secrecy(fewest=3)).withheld


def test_the_pack_may_let_unanimous_totals_be_told():
    assert Secrecy(unanimous=False).hides(Count(7, 0), 7) is False


def test_the_rules_say_when_totals_are_withheld():
    assert Secrecy.of(rules()) == Secrecy(4, unanimous=True)
    assert Secrecy.of(replace(rules(), values={})) == Secrecy()


def test_a_vote_by_name_withholds_nothing():
    meeting = meeting_of(9, present=5)
    item = item_of(1, 2).cast(meeting, dict.fromkeys(map(PersonId, (3, 4, 5)), Choice.YES))

    assert not result(meeting, item).withheld


def with_video(meeting: Meeting, *people: int) -> Meeting:
    for one in people:
        meeting = meeting.attend_by(PersonId(one), remote=True)
    return meeting


def far_away(meeting: Meeting, item: Item, under: Rules | None = None) -> list[tuple[int, str]]:
    found = far_from_box(item.poll, rules() if under is None else under)
    return [(one.facts["count"], one.strength.value) for one in found]


def test_a_secret_vote_with_voters_at_the_screen_asks_for_a_reason():
    meeting = with_video(meeting_of(9, present=7), 5, 6, 7)

    assert far_away(meeting, counted(meeting, on_paper(7), 4, 0)) == [(2, "warn")]


def test_somebody_recused_at_the_screen_has_no_paper_to_give():
    meeting = with_video(meeting_of(9, present=7), 7)

    assert far_away(meeting, counted(meeting, on_paper(7), 4, 2)) == []


def test_rules_older_than_the_question_do_not_ask():
    meeting = with_video(meeting_of(9, present=7), 6)
    silent = {key: one for key, one in rules().values.items() if key != "secret_ballot.by_video"}

    assert far_away(meeting, counted(meeting, on_paper(), 4, 2), replace(rules(), values=silent)) == []


def test_the_declaration_keeps_who_was_at_the_screen_and_why_the_vote_stands():
    meeting = with_video(meeting_of(9, present=7), 6, 7)
    item = counted(meeting, on_paper(), 4, 1)

    kept = item.declare(meeting, Resolution.AS_PROPOSED, "", NOON, because="우편으로 받아 넣음").declared

    assert (kept.roster.by_video, kept.result.by_video, kept.because) == (
        {PersonId(6), PersonId(7)},
        2,
        "우편으로 받아 넣음",
    )

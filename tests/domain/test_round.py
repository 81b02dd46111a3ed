"""A scoring round: who may mark, what is empty, and when marks may be seen."""

from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction

import pytest

from committee_desk.domain import codec
from committee_desk.domain.method import (
    BadNumber,
    Criterion,
    CriterionTwice,
    Grade,
    GradeTwice,
    Method,
    NoCriteria,
    NoSpan,
    Trim,
    UnknownTie,
)
from committee_desk.domain.round import (
    AlreadySubmitted,
    Aside,
    MarkOutside,
    MarkSheet,
    NotInRound,
    NotOnPanel,
    NotSubmitted,
    ReasonMissing,
    Round,
    RoundStage,
    SheetChanged,
    SheetsMissing,
    Stage,
    StillHidden,
    UnknownCriterion,
    Visibility,
    fingerprint,
)

F = Fraction
AT = datetime(2026, 11, 2, tzinfo=UTC)
METHOD = Method((Criterion("a", "창의성", F(20)), Criterion("b", "능률성", F(30))))
OPEN = Round(1, "3분기", "2026-Q3", METHOD, proposals=(1, 2), panel=(7, 8))
NAMES = {7: "윤상철", 8: "임나래"}


def sheet(proposal, member, a=10, b=20, **facts):
    marks = {key: F(mark) for key, mark in {"a": a, "b": b}.items() if mark is not None}
    return MarkSheet(proposal * 10 + member, 1, proposal, member, marks=marks, **facts)


SHEETS = [sheet(proposal, member) for proposal in (1, 2) for member in (7, 8)]


def handed_in(round=OPEN, sheets=SHEETS):
    for member, name in NAMES.items():
        round = round.submitted(member, name, sheets, AT)
    return round


# Declaring


@pytest.mark.parametrize(
    ("facts", "refusal"),
    [
        ({"criteria": ()}, NoCriteria),
        ({"criteria": (Criterion("a", "가", F(1), counted=False),)}, NoCriteria),
        ({"criteria": (Criterion("a", "가", F(1)), Criterion("a", "나", F(1)))}, CriterionTwice),
        ({"ties": ("criterion:z",)}, UnknownTie),
        ({"ties": ("arrival",)}, UnknownTie),
        ({"digits": 7}, BadNumber),
        ({"needed": 0}, BadNumber),
        ({"grades": (Grade("금상", F(90)), Grade("은상", F(90)))}, GradeTwice),
    ],
)
def test_what_could_not_be_defended_is_not_declared(facts, refusal):
    with pytest.raises(refusal):
        replace(METHOD, **facts)


def test_a_criterion_has_room_between_its_ends():
    with pytest.raises(NoSpan):
        Criterion("a", "가", F(5), minimum=F(5))


@pytest.mark.parametrize("facts", [{"each_end": -1}, {"minimum": 0}])
def test_trimming_has_sensible_numbers(facts):
    with pytest.raises(BadNumber):
        Trim(**facts)


def test_a_round_comes_back_from_its_canonical_form():
    whole = handed_in(replace(OPEN, method=replace(METHOD, grades=(Grade("금상", F(90)),))))

    assert codec.rebuild(Round, codec.plain(whole)) == whole


# Marking


def test_an_empty_mark_is_not_zero():
    begun = sheet(1, 7, a=0, b=None)

    assert (begun.begun, begun.complete(METHOD.criteria)) == (True, False)
    assert OPEN.grid([begun]).rows[1].sheets == {}
    assert OPEN.grid([sheet(1, 7, a=0, b=0)]).rows[1].sheets == {7: (0, 0)}


def test_a_mark_that_is_taken_away_is_empty_again():
    assert sheet(1, 7).marked({"a": None}, METHOD).marks == {"b": 20}


@pytest.mark.parametrize("mark", [F(-1), F(41, 2)])
def test_a_mark_stays_within_its_criterion(mark):
    with pytest.raises(MarkOutside):
        sheet(1, 7).marked({"a": mark}, METHOD)


def test_a_criterion_of_another_round_is_refused():
    with pytest.raises(UnknownCriterion):
        sheet(1, 7).marked({"z": F(1)}, METHOD)


@pytest.mark.parametrize(("proposal", "member", "refusal"), [(3, 7, NotInRound), (1, 9, NotOnPanel)])
def test_only_the_panel_marks_and_only_what_is_in_the_round(proposal, member, refusal):
    with pytest.raises(refusal):
        OPEN.ensure_marks(proposal, member, "누구")


def test_who_stepped_aside_is_not_counted():
    aside = replace(sheet(1, 7), aside=Aside())

    assert OPEN.grid([aside, sheet(1, 8)]).rows[1].sheets == {8: (10, 20)}


# Committing, then revealing


def test_nothing_changes_after_submitting_until_it_is_taken_back():
    held = handed_in()
    with pytest.raises(AlreadySubmitted):
        held.ensure_marks(1, 7, "윤상철")

    held.taken_back(7, "윤상철", "오기").ensure_marks(1, 7, "윤상철")


def test_taking_back_needs_a_reason_and_a_submission():
    with pytest.raises(ReasonMissing):
        handed_in().taken_back(7, "윤상철", " ")
    with pytest.raises(NotSubmitted):
        OPEN.taken_back(7, "윤상철", "오기")


def test_an_incomplete_sheet_is_not_submitted():
    with pytest.raises(SheetsMissing, match="1 of the sheets"):
        OPEN.submitted(7, "윤상철", [sheet(1, 7, b=None), sheet(2, 7)], AT)


def test_sheets_are_fixed_only_when_all_are_in():
    with pytest.raises(NotSubmitted, match="임나래"):
        OPEN.submitted(7, "윤상철", SHEETS, AT).fixed(SHEETS, NAMES)


def test_sheets_that_are_not_those_submitted_are_not_fixed():
    changed = [sheet(1, 7, a=11), *SHEETS[1:]]

    with pytest.raises(SheetChanged, match="윤상철"):
        handed_in().fixed(changed, NAMES)


def test_typed_marks_are_hidden_until_they_are_revealed():
    fixed = handed_in().fixed(SHEETS, NAMES)
    with pytest.raises(StillHidden):
        fixed.ensure_shown(SHEETS)

    fixed.revealed().ensure_shown(SHEETS)


def test_marks_from_a_list_hide_nothing():
    OPEN.ensure_shown([sheet(1, 7, brought=True)])


def test_a_member_sees_the_others_when_the_round_says():
    revealed = handed_in().fixed(SHEETS, NAMES).revealed()
    late = replace(revealed, visibility=Visibility.AFTER_CLOSING)
    other = sheet(1, 8)

    assert [one.shows(other, to=7) for one in (OPEN, revealed, late, late.closed())] == [
        False,
        True,
        False,
        True,
    ]
    assert OPEN.shows(other, to=8)


def test_a_second_round_keeps_the_first_and_counts_the_later_marks():
    second = handed_in().fixed(SHEETS, NAMES).revealed().discussed()
    again = replace(sheet(1, 7, a=15), id=99, turn=2)

    assert (second.stage, second.turn, second.submission(7)) == (Stage.DISCUSSED, 2, None)
    assert second.grid([again, *SHEETS]).rows[1].sheets == {7: (15, 20), 8: (10, 20)}
    assert (
        second.submitted(7, "윤상철", [again, *SHEETS], AT).fixed([again, *SHEETS], NAMES).stage
        is Stage.FIXED
    )


def test_stages_are_not_passed_over():
    with pytest.raises(RoundStage):
        OPEN.revealed()
    with pytest.raises(RoundStage):
        OPEN.closed()


def test_a_fingerprint_does_not_depend_on_order_or_numbers():
    moved = [replace(one, id=one.id + 1) for one in reversed(SHEETS)]

    assert fingerprint(moved) == fingerprint(SHEETS)
    assert fingerprint(SHEETS[1:]) != fingerprint(SHEETS)


def test_each_member_has_an_order_that_comes_from_the_seed():
    many = replace(OPEN, proposals=tuple(range(1, 30)), shuffle_seed="2026-Q3")

    assert many.order_for(7) == many.order_for(7)
    assert many.order_for(7) != many.order_for(8)
    assert sorted(many.order_for(7)) == list(many.proposals)
    assert OPEN.order_for(7) == OPEN.proposals


def test_the_committee_settles_a_tie_with_a_reason_after_the_reveal():
    revealed = handed_in().fixed(SHEETS, NAMES).revealed()
    with pytest.raises(ReasonMissing):
        revealed.settle({1: 1}, "")
    with pytest.raises(NotInRound):
        revealed.settle({5: 1}, "표결")

    assert revealed.settle({1: 1}, "표결 5:3").broken.votes == {1: 1}

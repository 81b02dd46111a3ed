"""Agreement of the members: published tables, and when nothing is said."""

from fractions import Fraction

import pytest

from committee_desk.domain.agreement import MeanSquares, Why, agreement, alpha, kendall

# Four raters on twelve units, with marks missing: the table that everyone's alpha is tried on.
RATERS = (
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
)
UNITS = [
    [int(mark) for mark in column if mark != "."]
    for column in zip(*(row.split() for row in RATERS), strict=True)
]
# Six targets by four judges, of Shrout and Fleiss.
SIX_BY_FOUR = [(9, 2, 5, 8), (6, 1, 3, 2), (8, 4, 6, 8), (7, 1, 2, 6), (10, 5, 6, 9), (6, 2, 4, 7)]


@pytest.mark.parametrize(
    ("metric", "expected"),
    [("nominal", 0.743421), ("ordinal", 0.815388), ("interval", 0.849107), ("ratio", 0.797403)],
)
def test_alpha_of_the_published_table(metric, expected):
    assert float(alpha(UNITS, metric)) == pytest.approx(expected, abs=5e-7)


def test_the_coefficients_of_the_published_table():
    squares = MeanSquares.of(SIX_BY_FOUR)

    assert [round(float(one), 3) for one in (squares.icc2k, squares.icc3k)] == [0.620, 0.909]


@pytest.mark.parametrize(("correct", "expected"), [(True, 0.887), (False, 0.855)])
def test_kendalls_w_is_corrected_for_ties(correct, expected):
    assert round(float(kendall(SIX_BY_FOUR, correct=correct)), 3) == expected


def totals(*rows):
    return {
        proposal: {member: mark for member, mark in enumerate(row) if mark is not None}
        for proposal, row in enumerate(rows)
    }


def test_complete_marks_have_every_figure():
    found = agreement(totals(*SIX_BY_FOUR))

    assert (float(found.icc2k), found.reasons) == (pytest.approx(0.620, abs=5e-4), {})
    assert found.alpha_interval is not None


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ([(1, 2)] * 6, Why.FEW_MEMBERS),
        ([(1, 2, 3)] * 3, Why.FEW_PROPOSALS),
        ([(5, 5, 5)] * 4, Why.NO_VARIANCE),
    ],
)
def test_nothing_is_said_where_it_would_mean_nothing(rows, why):
    found = agreement(totals(*rows))

    figures = (found.alpha_interval, found.icc2k, found.icc3k, found.kendall_w)
    assert figures == (None, None, None, None)
    assert set(found.reasons.values()) == {why}


def test_an_incomplete_grid_has_alpha_and_nothing_that_needs_every_mark():
    found = agreement(totals((1, 2, 3), (2, 3, None), (4, 4, 5), (6, 7, 6)))

    assert isinstance(found.alpha_interval, Fraction)
    assert found.reasons == dict.fromkeys(("icc2k", "icc3k", "kendall_w"), Why.INCOMPLETE)


def test_a_proposal_nobody_marked_is_none_of_those_counted():
    found = agreement(totals((1, 2, 3), (2, 3, 4), (4, 4, 5), (None, None, None)))

    assert set(found.reasons.values()) == {Why.FEW_PROPOSALS}

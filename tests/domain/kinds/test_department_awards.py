"""Department awards: by points for taking part, apart from anything an official is given."""

from dataclasses import replace
from fractions import Fraction
from itertools import product

import pytest

from committee_desk.domain.grant import Promise, Receiver
from committee_desk.domain.kinds.department_awards import DepartmentAwards, DepartmentLine
from committee_desk.domain.matter import Resolution
from tests.packs import rules

RULES = rules()
FIRST = DepartmentLine("민원과", Fraction(90), "제안 30건", True, "상패", 1_000_000)
SECOND = DepartmentLine("도로과", Fraction("70.5"))


def found(*lines, **changed):
    about = DepartmentAwards(departments=lines, **changed)
    return [(one.text, one.refuses) for one in about.before_declaring("departments_awarded", RULES)]


CASES = {
    "none is awarded": ((SECOND,), "None of the departments is marked as awarded.", True),
    "a line has no name": ((FIRST, DepartmentLine()), "A line of the list names no department.", True),
    "one stands there twice": (
        (FIRST, replace(FIRST, awarded=False)),
        "{department} stands on the list twice.",
        True,
    ),
    "less than no points": (
        (FIRST, replace(SECOND, points=Fraction(-1))),
        "{department} has fewer points than none.",
        True,
    ),
    "nothing is said of what is given": (
        (replace(FIRST, prize=" ", won=0),),
        "{department} is awarded, and it does not say what.",
        False,
    ),
    "one with more points is passed over": (
        (FIRST, replace(SECOND, points=Fraction(181, 2))),
        "{department} has more points than one awarded, and is not.",
        False,
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_what_stands_in_the_way_of_an_award(case):
    lines, text, refuses = CASES[case]

    assert found(*lines) == [(text, refuses)]


def test_a_list_beyond_its_budget_needs_a_reason():
    assert found(FIRST, SECOND, budget=999_999) == [
        ("The list comes to {won} won; its budget is {budget} won.", False)
    ]
    assert found(FIRST, SECOND, budget=1_000_000) == []


@pytest.mark.parametrize(("prize", "won"), list(product(("", "상패"), (None, 0, 500_000))))
def test_a_department_is_promised_one_thing(prize, won):
    about = DepartmentAwards(departments=(replace(FIRST, prize=prize, won=won), SECOND))

    assert list(about.promises("departments_awarded", RULES)) == [
        Promise("민원과", "money" if won else "prize", won or 0, prize, Receiver.DEPARTMENT)
    ]


def test_nothing_is_promised_where_none_is_awarded():
    assert list(DepartmentAwards(departments=(FIRST,)).promises("departments_not_awarded", RULES)) == []


def test_no_sum_is_too_much_for_a_department():
    about = DepartmentAwards(departments=(replace(FIRST, won=50_000_000),))

    assert list(about.beyond_cap({"민원과": 50_000_000}, RULES)) == []


def test_equal_points_share_a_rank():
    ranked = DepartmentAwards(departments=(SECOND, FIRST, replace(FIRST, department="세무과"))).ranked()

    assert [(rank, one.department) for rank, one in ranked] == [(1, "민원과"), (1, "세무과"), (3, "도로과")]


@pytest.mark.parametrize(
    ("resolution", "outcome"),
    [
        (Resolution.AS_PROPOSED, "departments_awarded"),
        (Resolution.AMENDED, "departments_awarded_amended"),
        (Resolution.CONDITIONAL, "departments_awarded_conditionally"),
        (Resolution.REJECTED, "departments_not_awarded"),
    ],
)
def test_what_is_put_to_the_vote_and_what_it_comes_to(resolution, outcome):
    assert DepartmentAwards().outcome(resolution, "") == outcome


def test_a_draft_is_told_that_it_is_empty():
    assert [one.text for one in DepartmentAwards().checks(RULES)] == ["No department stands on this list."]

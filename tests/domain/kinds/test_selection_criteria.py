"""Selection criteria: what is judged makes a hundred, and what is offered stands in the rules."""

from fractions import Fraction
from itertools import product

import pytest

from committee_desk.domain.finding import RowName
from committee_desk.domain.kinds.selection_criteria import Part, SelectionCriteria
from committee_desk.domain.matter import Resolution
from tests.packs import rules

RULES = rules()
OFFICIALS = ("general", "special", "political", "term", "part_time")
EIGHT = tuple(str(row["key"]) for row in RULES.table("incentives.measures"))


def parts(*weights):
    return tuple(Part(f"부분 {place}", Fraction(one)) for place, one in enumerate(weights, 1))


def criteria(**changed):
    whole = {
        "criteria": parts(40, 30, 20, 10),
        "shares": parts(30, 50, 20),
        "eligible": OFFICIALS,
        "measures": EIGHT,
    }
    return SelectionCriteria(**whole | changed)


def found(about, pack=RULES):
    return [(one.text, one.refuses) for one in about.before_declaring("criteria_resolved", pack)]


@pytest.mark.parametrize(
    "shares", [(), (100,), (60, 40), (30, 50, 20), ("100/3", "100/3", "100/3"), ("12.5", "87.5"), (1,) * 100]
)
def test_shares_that_make_a_hundred_to_the_last_part_are_taken(shares):
    assert found(criteria(shares=parts(*shares))) == []


@pytest.mark.parametrize("shares", [(30, 50, 19), ("33.33",) * 3, (60, 40, 1), ("99.999999",), (200,)])
def test_shares_that_miss_a_hundred_by_however_little_are_refused(shares):
    assert found(criteria(shares=parts(*shares))) == [
        ("The shares of the judging make {whole} and not 100.", True)
    ]


REFUSED = {
    "criteria weigh too little": ({"criteria": parts(40, 30)}, "The criteria weigh {whole} and not 100."),
    "a share weighs nothing": ({"shares": parts(100, 0)}, "“{name}” weighs nothing."),
    "a share weighs less than nothing": ({"shares": parts(101, -1)}, "“{name}” weighs nothing."),
    "a share has no name": (
        {"shares": (Part(" ", Fraction(100)),)},
        "A criterion or a share of the judging has no name.",
    ),
    "a share stands there twice": (
        {"shares": (Part("예비", Fraction(50)), Part("예비 ", Fraction(50)))},
        "“{name}” stands there twice.",
    ),
    "nobody is eligible": ({"eligible": ()}, "It does not say who may be selected."),
    "somebody is whom the rules leave out": (
        {"eligible": ("general", "public_service")},
        "The rules open the selection to no such employment: {employment}.",
    ),
    "nothing is offered": ({"measures": ()}, "It does not say which measures are offered."),
    "something is offered that no rule knows": (
        {"measures": ("special_leave", "car")},
        "The rules know no such measure: {measure}.",
    ),
    "more are to be chosen than there are": (
        {"measures": ("points",), "choose": 2},
        "The lead of a key task is to choose {choose} of {offered} measures.",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_resolved(case):
    changed, text = REFUSED[case]

    assert found(criteria(**changed)) == [(text, True)]


def test_without_criteria_a_reason_is_asked_for():
    assert found(criteria(criteria=())) == [("It does not say by what the officials are judged.", False)]


def test_mokpo_opens_the_selection_to_everybody_who_works_there():
    everybody = (*OFFICIALS, "public_service", "fixed_term")

    assert found(criteria(eligible=everybody), rules("mokpo")) == []
    assert [
        one.facts for one in criteria(eligible=everybody).before_declaring("criteria_resolved", RULES)
    ] == [
        {"employment": RowName("public_service", "공무직", "Public-service worker")},
        {"employment": RowName("fixed_term", "기간제", "Fixed-term worker")},
    ]


@pytest.mark.parametrize("offered", [chosen for chosen in product((True, False), repeat=8) if any(chosen)])
def test_any_of_the_decree_s_eight_measures_may_be_offered(offered):
    measures = tuple(one for one, kept in zip(EIGHT, offered, strict=True) if kept)

    assert found(criteria(measures=measures, choose=len(measures))) == []


def test_nothing_is_looked_at_when_the_criteria_are_turned_down():
    assert list(SelectionCriteria().before_declaring("criteria_not_resolved", RULES)) == []


def test_a_draft_is_told_what_it_lacks():
    told = [one.text for one in SelectionCriteria(shares=parts(30, 50)).checks(RULES)]

    assert told == [
        "It does not say by what the officials are judged.",
        "The shares of the judging make {whole} and not 100.",
    ]
    assert list(criteria().checks(RULES)) == []


@pytest.mark.parametrize(
    ("resolution", "outcome"),
    [
        (Resolution.AS_PROPOSED, "criteria_resolved"),
        (Resolution.AMENDED, "criteria_resolved"),
        (Resolution.REJECTED, "criteria_not_resolved"),
    ],
)
def test_what_is_put_to_the_vote_and_what_it_comes_to(resolution, outcome):
    assert SelectionCriteria().outcome(resolution, "") == outcome


def test_nowon_offers_a_commendation_beside_the_decree_s_eight():
    nowon = rules("nowon")

    assert found(criteria(measures=("commendation", "transfer"), choose=2), nowon) == []
    assert len(nowon.table("incentives.measures")) == 9

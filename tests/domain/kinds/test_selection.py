"""Selection: exact scores by declared shares, and a table of what is refused."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import combinations, permutations, product

import pytest

from committee_desk.domain.kinds.selection import Candidate, Selection
from committee_desk.domain.kinds.selection_criteria import Part, Terms
from committee_desk.domain.matter import Resolution
from committee_desk.domain.proposal import Employment
from committee_desk.domain.rules import Layer, Rules
from tests.packs import layers, rules

RULES = rules()
OFFICIALS = ("general", "special", "political", "term", "part_time")
EIGHT = tuple(str(row["key"]) for row in RULES.table("incentives.measures"))
NAMES = ("예비 심사", "전문가 심사", "온라인 심사")


def terms(*weights, **changed):
    shares = tuple(Part(name, Fraction(one)) for name, one in zip(NAMES, weights, strict=False))
    return Terms("2026-0003", date(2026, 11, 2), shares, OFFICIALS, EIGHT, **changed)


def marks(*typed):
    return tuple(Fraction(one) for one in typed)


def candidate(name="정○○", *typed, **changed):
    whole = {"department": "경제과", "employment": Employment.GENERAL, "marks": marks(*typed)}
    return Candidate(name, **whole | changed)


def chosen(name="정○○", *typed, **changed):
    return candidate(name, *typed, **{"selected": True, "measures": ("special_leave",)} | changed)


def selection(*candidates, standing_on=None, **changed):
    return Selection(terms=standing_on or terms(), candidates=candidates, year=2026, **changed)


def found(about, outcome="selected", pack=RULES):
    return [(one.text, one.refuses) for one in about.before_declaring(outcome, pack)]


# ------------------------------------------------------------ scores and ranks


@pytest.mark.parametrize(
    ("weights", "typed", "score"),
    [
        ((30, 50, 20), (80, 90, 70), "83"),
        ((30, 50, 20), ("80.5", "90.25", "70.1"), "83.295"),
        ((60, 40), (85, 70), "79"),
        (("100/3", "100/3", "100/3"), (90, 80, 71), "241/3"),
        ((100,), ("99.999",), "99.999"),
        ((30, 50, 20), (0, 0, 0), "0"),
        ((30, 50, 20), (100, 100, 100), "100"),
    ],
)
def test_the_shares_put_the_marks_together_exactly(weights, typed, score):
    about = selection(candidate("가", *typed), standing_on=terms(*weights))

    assert about.score(about.candidates[0]) == Fraction(score)


@pytest.mark.parametrize("tenths", list(product((0, 1, 999, 1000), repeat=3)))
def test_thirty_fifty_and_twenty_lose_nothing_whatever_the_marks(tenths):
    one, two, three = (Fraction(each, 10) for each in tenths)
    about = selection(candidate("가", one, two, three), standing_on=terms(30, 50, 20))

    assert about.score(about.candidates[0]) * 1000 == tenths[0] * 30 + tenths[1] * 50 + tenths[2] * 20


def test_a_thousandth_parts_two_whom_a_rounded_score_would_make_equal():
    first, second = candidate("가", "90.004", 90, 90), candidate("나", "90.001", 90, 90)

    ranked = selection(second, first, standing_on=terms(30, 50, 20)).ranked()

    assert [(one.candidate.name, one.rank) for one in ranked] == [("가", 1), ("나", 2)]


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_equal_scores_share_a_rank_in_whatever_order_they_were_entered(order):
    four = [
        candidate("가", 90, 60),
        candidate("나", 80, 75),
        candidate("다", 78, 78),
        candidate("라", 50, 50),
    ]

    ranked = selection(*(four[one] for one in order), standing_on=terms(60, 40)).ranked()

    assert sorted((one.candidate.name, one.rank) for one in ranked) == [
        ("가", 1),
        ("나", 1),
        ("다", 1),
        ("라", 4),
    ]


def test_who_lacks_a_mark_has_neither_score_nor_rank_and_comes_last():
    [first, last] = selection(
        candidate("가", 100), candidate("나", 50, 50), standing_on=terms(60, 40)
    ).ranked()

    assert (first.candidate.name, first.rank) == ("나", 1)
    assert (last.candidate.name, last.score, last.rank) == ("가", None, None)


@pytest.mark.parametrize(
    ("places", "names"), [(0, ""), (1, "가"), (2, "가"), (3, "가나다"), (4, "가나다라"), (9, "가나다라")]
)
def test_by_rank_nobody_of_a_tie_is_chosen_where_not_all_of_it_can_be(places, names):
    four = (candidate("가", 90), candidate("나", 80), candidate("다", 80), candidate("라", 70))

    about = selection(*four, standing_on=terms(100)).by_rank(places)

    assert "".join(one.name for one in about.selected) == names


# ------------------------------------------------------------ what is refused

GOOD = chosen()
REFUSED = {
    "nobody is marked as selected": (
        selection(candidate()),
        "None of the candidates is marked as selected.",
    ),
    "no criteria were resolved": (
        selection(GOOD, standing_on=replace(terms(), resolved_on=None)),
        "No resolved criteria stand behind this selection.",
    ),
    "one person stands there twice": (selection(GOOD, candidate()), "{person} stands there twice."),
    "a public-service worker where only officials are eligible": (
        selection(chosen(employment=Employment.PUBLIC_SERVICE)),
        "{person} is not eligible: the selection is not open to {employment}.",
    ),
    "a citizen": (
        selection(chosen(employment=Employment.CITIZEN)),
        "{person} is not eligible: the selection is not open to {employment}.",
    ),
    "no measure at all": (
        selection(chosen(measures=())),
        "{person} is selected. Measures given: {given}; due at least: {least}.",
    ),
    "the same measure twice": (
        selection(chosen(measures=("points", "points"))),
        "{person} is given the same measure twice: {measure}.",
    ),
    "a measure that was not offered": (
        selection(chosen(), standing_on=replace(terms(), measures=("points",))),
        "{person} is given what the criteria do not offer: {measure}.",
    ),
    "promotion beyond the quota without a promotion": (
        selection(chosen(over_quota="국무총리 표창")),
        "{person} is to be promoted beyond the quota, and there is no special promotion to do so.",
    ),
    "a mark above a hundred": (
        selection(chosen("가", "100.01"), standing_on=terms(100)),
        "{person} has the mark {mark}; a mark lies between 0 and 100.",
    ),
    "a mark below nothing": (
        selection(chosen("가", -1), standing_on=terms(100)),
        "{person} has the mark {mark}; a mark lies between 0 and 100.",
    ),
    "one won above the cap": (
        selection(chosen(won=5_000_001)),
        "{person} would have {won} won in this year; the most for one person is {cap} won.",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_refused_before_anybody_is_selected(case):
    about, text = REFUSED[case]

    assert found(about) == [(text, True)]


WARNED = {
    "nobody said how somebody is employed": (
        selection(chosen(employment=Employment.UNSAID)),
        "It does not say how {person} is employed.",
    ),
    "the lead of a key task is given one": (
        selection(chosen(key_task="뇌병변 비전센터")),
        "{person} leads a key task. Measures given: {given}; such a lead chooses {choose}.",
    ),
    "the lead of a key task is given three": (
        selection(chosen(key_task="뇌병변 비전센터", measures=("points", "special_leave", "transfer"))),
        "{person} leads a key task. Measures given: {given}; such a lead chooses {choose}.",
    ),
    "a mark is missing": (
        selection(chosen("가", 90), standing_on=terms(60, 40)),
        "Marks of {person}: {given}; shares of the judging: {shares}.",
    ),
    "a higher one is passed over": (
        selection(chosen("가", 80), candidate("나", 81), standing_on=terms(100)),
        "{person} ranks higher than somebody selected, and is not selected.",
    ),
    "a tie is cut": (
        selection(chosen("가", 80), candidate("나", 80), standing_on=terms(100)),
        "{person} has the same score as somebody selected, and is not selected.",
    ),
    "more are selected than there are places": (
        selection(chosen("가"), chosen("나"), standing_on=terms(places=1)),
        "Selected: {count}; places by the criteria: {places}.",
    ),
    "no criteria bound anybody before 2026": (
        replace(selection(GOOD, standing_on=replace(terms(), resolved_on=None)), year=2025),
        "No resolved criteria stand behind this selection.",
    ),
}


@pytest.mark.parametrize("case", WARNED)
def test_what_needs_a_reason_before_anybody_is_selected(case):
    about, text = WARNED[case]

    assert found(about) == [(text, False)]


@pytest.mark.parametrize("outcome", ["selected", "selected_amended", "selected_conditionally"])
def test_a_selection_as_it_should_be_is_not_stopped(outcome):
    two = (chosen("가", "90.5", 80, 70), candidate("나", 90, 80, 70))

    assert found(selection(*two, standing_on=terms(30, 50, 20, places=1)), outcome) == []


def test_nothing_is_looked_at_when_nobody_is_selected():
    assert found(Selection(), "not_selected") == []


# ------------------------------------------------------------ measures, each with each

EXCLUDED = {
    frozenset({"special_promotion", other})
    for other in ("special_step", "senior_service", "regular_promotion")
}


@pytest.mark.parametrize(
    "given", [given for count in (1, 2, 3) for given in combinations(EIGHT, count)], ids="+".join
)
def test_whoever_is_selected_is_given_what_does_not_exclude_each_other(given):
    conflicts = sum(pair <= set(given) for pair in EXCLUDED)

    told = found(selection(chosen(measures=given)))

    assert told == [("{person} is given measures that exclude each other: {conflict}.", True)] * conflicts


@pytest.mark.parametrize("given", [one for count in range(4) for one in combinations(EIGHT[3:], count)])
def test_a_lead_of_a_key_task_chooses_two_of_those_offered(given):
    told = found(selection(chosen(key_task="음악분수", measures=given)))

    assert (not told) == (len(given) == 2)


@pytest.mark.parametrize("choose", range(4))
def test_how_many_a_lead_chooses_is_what_was_resolved(choose):
    about = selection(
        chosen(key_task="음악분수", measures=EIGHT[3 : 3 + max(choose, 1)]), standing_on=terms(choose=choose)
    )

    assert found(about) == [] if choose else [text for text, _ in found(about)] != []


@pytest.mark.parametrize("kind", [one for one in Employment if one is not Employment.UNSAID])
@pytest.mark.parametrize("eligible", [OFFICIALS, ("public_service",), ("general", "fixed_term")])
def test_who_is_eligible_is_what_was_resolved(kind, eligible):
    about = selection(chosen(employment=kind), standing_on=replace(terms(), eligible=eligible))

    assert (found(about) == []) == (kind.value in eligible)


def test_a_promotion_beyond_the_quota_names_what_it_rests_on():
    given = chosen(measures=("special_promotion",), over_quota="국무총리 표창(2026. 6. 1.)")

    assert found(selection(given)) == []


# ------------------------------------------------------------ the cap over all sources


@pytest.mark.parametrize(
    ("had", "won", "refused"),
    [
        (0, 5_000_000, False),
        (0, 5_000_001, True),
        (4_999_999, 1, False),
        (5_000_000, 1, True),
        (9_000_000, 0, False),
    ],
)
def test_money_counts_with_what_was_given_from_any_other_source(had, won, refused):
    given = chosen(won=won)

    told = list(selection(given).beyond_cap({given.person: had}, RULES))

    assert [one.refuses for one in told] == [True] * refused


def test_two_of_one_name_are_told_apart_by_their_departments():
    two = (chosen("김○○", won=3_000_000), chosen("김○○", won=3_000_000, department="도로과"))

    assert found(selection(*two)) == []


def test_one_official_in_two_departments_is_asked_about_once_the_name_is_told_in_full():
    two = selection(chosen("김하늘"), chosen("김하늘", department="도로과", selected=False))

    assert found(two) == [("{name} stands there from several departments: {departments}.", False)]


@pytest.mark.parametrize(("had", "told"), [(2_000_000, 0), (2_000_001, 1)])
def test_the_cap_of_a_year_is_not_passed_by_a_won_in_two_departments_without_a_reason(had, told):
    given = chosen("김하늘", won=3_000_000)

    asked = list(selection(given).beyond_cap({"김하늘(도로과)": had}, RULES))

    assert [one.refuses for one in asked] == [False] * told
    assert list(selection(given).beyond_cap({"김하늘(도로과)": 0, "이하늘(도로과)": 5_000_000}, RULES)) == []


def test_an_office_may_close_the_selection_to_the_dispatched():
    closed = Rules.of(
        (
            *layers(),
            Layer.of("desk", "[selection.eligible]\nsource = 'x'\nstrength = 'refuse'\nrows = []"),
        ),
        date(2026, 11, 27),
    )

    assert found(selection(chosen(home_office="한빛도")), pack=RULES) == []
    assert found(selection(chosen(), standing_on=replace(terms(), eligible=())), pack=closed) == [
        ("{person} is not eligible: the selection is not open to {employment}.", True)
    ]


@pytest.mark.parametrize(
    ("resolution", "proposed", "outcome"),
    [
        (Resolution.AS_PROPOSED, "", "selected"),
        (Resolution.AMENDED, "", "selected_amended"),
        (Resolution.CONDITIONAL, "", "selected_conditionally"),
        (Resolution.REJECTED, "", "not_selected"),
        (Resolution.AS_PROPOSED, "not_selected", "not_selected"),
        (Resolution.REJECTED, "not_selected", ""),
    ],
)
def test_what_is_put_to_the_vote_and_what_it_comes_to(resolution, proposed, outcome):
    assert Selection().outcome(resolution, proposed) == outcome


def test_a_draft_is_told_what_it_lacks():
    assert [(one.text, one.refuses) for one in Selection().checks(RULES)] == [
        ("Nobody stands for selection.", False),
        ("No resolved criteria stand behind this selection.", False),
    ]


def test_a_desk_made_before_these_rules_selects_by_those_it_has():
    newer = ("selection.eligible", "incentives.conflicts", "incentives.over_quota", "incentives.carry_out")
    older = Rules({key: value for key, value in RULES.values.items() if key not in newer})
    open_to_all = replace(terms(), eligible=())

    assert found(selection(GOOD, standing_on=open_to_all), pack=older) == []
    assert found(selection(chosen(measures=("special_promotion", "special_step"))), pack=older) == []
    assert found(selection(chosen(employment=Employment.CITIZEN), standing_on=open_to_all), pack=older) == [
        ("{person} is not eligible: the selection is not open to {employment}.", True)
    ]
    assert found(selection(chosen(over_quota="국무총리 표창")), pack=older) == [
        ("{person} is to be promoted beyond the quota, and there is no special promotion to do so.", True)
    ]

"""From marks to scores: the checked examples, what never changes a result, and a second calculator."""

from dataclasses import replace
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from committee_desk.domain.averages import TooFewMarks, mean
from committee_desk.domain.exact import plain, printed
from committee_desk.domain.grid import Grid, Row, member_totals, total, total_of
from committee_desk.domain.method import (
    Average,
    Criterion,
    Form,
    Grade,
    Level,
    Method,
    Ranking,
    Reading,
    Trim,
)
from committee_desk.domain.scoring import dropped, ranked, score, scores, tally
from committee_desk.domain.ties import Broken, criterion_value
from tests.domain.naive_scoring import Naive

F = Fraction
THREE = (Criterion("a", "창의성", F(40)), Criterion("b", "능률성", F(30)), Criterion("c", "계속성", F(30)))
FIVE_MEMBERS = [(30, 20, 10), (28, 25, 30), (40, 22, 12), (25, 27, 28), (33, 24, 20)]
TRIMMED = Method(THREE, average=Average.TRIMMED)
ONE = (Criterion("a", "기술", F(100)),)


def grid(*rows):
    """Rows of proposals from 1 on, each a list of members' marks."""
    return Grid.of(
        {
            proposal: {member: tuple(F(mark) for mark in marks) for member, marks in enumerate(row, start=1)}
            for proposal, row in enumerate(rows, start=1)
        }
    )


def single(*rows):
    """Rows of one mark a member."""
    return grid(*([(mark,) for mark in row] for row in rows))


def ranks(tallied):
    return {one.proposal: one.rank for one in tallied.results}


def exact(method, *marks):
    return score(replace(method, criteria=ONE), single(marks), 1).exact


# Checked examples


@pytest.mark.parametrize(("level", "expected"), [(Level.TOTAL, 77), (Level.CRITERION, 74)])
def test_trimming_by_total_and_by_criterion_differ(level, expected):
    method = replace(TRIMMED, trim=Trim(level))

    assert score(method, grid(FIVE_MEMBERS), 1).exact == expected


def test_of_equal_extremes_only_one_is_dropped():
    assert exact(TRIMMED, 90, 90, 90, 80, 70) == F(260, 3)


@pytest.mark.parametrize(
    ("marks", "expected"), [((60, 70, 80, 90), 75), ((60, 70, 90), F(220, 3)), ((60,), 60)]
)
def test_below_the_minimum_nothing_is_dropped(marks, expected):
    assert exact(TRIMMED, *marks) == expected


def test_the_fallback_may_be_the_median():
    method = replace(TRIMMED, trim=Trim(fallback=Average.MEDIAN))

    assert exact(method, 10, 20, 90) == 20


def test_winsorising_moves_the_extremes_to_their_neighbours():
    assert exact(replace(TRIMMED, average=Average.WINSORISED), 10, 70, 80, 90, 100) == F(80)


@pytest.mark.parametrize(("marks", "expected"), [((1, 9, 2), 2), ((1, 9, 2, 4), 3)])
def test_the_median_of_an_even_number_is_between_the_two_in_the_middle(marks, expected):
    assert exact(replace(TRIMMED, average=Average.MEDIAN), *marks) == expected


def test_the_weighted_form_brings_each_criterion_to_a_hundred():
    criteria = (
        Criterion("a", "가", F(5), minimum=F(1), weight=F(2)),
        Criterion("b", "나", F(10), weight=F(1)),
    )
    method = Method(criteria, form=Form.WEIGHTED)

    assert total(method, grid([(3, 10)]), (3, 10)) == F(100 * (2 * F(1, 2) + 1), 3)


def test_one_members_marks_come_to_what_the_grid_gives_them():
    marks = {"a": F(61, 2), "b": F(20), "c": F(10)}
    whole = grid([tuple(marks.values())])

    for form in Form:
        method = replace(TRIMMED, form=form)
        assert total_of(method, marks) == total(method, whole, whole.rows[1].sheets[1])


@pytest.mark.parametrize("marks", [(-5, 3), (0, 2**40), (2**32 - 1, 2**32 - 1), (0, 0)])
@pytest.mark.parametrize("form", Form)
def test_marks_of_any_size_and_sign_are_added_member_by_member(marks, form):
    span = (Criterion("a", "가", F(2**41), F(-10)), Criterion("b", "나", F(2**41), F(-10), weight=F(2, 3)))
    method = Method(span, form=form)
    whole = grid([marks, marks[::-1], (1, 2)])

    found = member_totals(method, whole)[1]

    unit = total(method, whole, (1, 2)) / found[3]
    assert [found[member] * unit for member in (1, 2)] == [
        total(method, whole, one) for one in (marks, marks[::-1])
    ]


def test_without_a_member_the_others_stay_as_they_were():
    whole = grid([(1, 2), (3, 4), (5, 6)], [(7, 8)])

    assert whole.without(2).rows[1].sheets == {1: (1, 2), 3: (5, 6)}
    assert [whole.without(1).rows[2].sheets, whole.without(3).rows[2]] == [{}, whole.rows[2]]


def test_marks_of_which_one_is_missing_come_to_nothing_rather_than_less():
    assert total_of(TRIMMED, {"a": F(40), "b": F(0), "c": None}) is None


def test_a_state_exam_with_a_tie_is_won_by_the_higher_technical_mark():
    """Technical marks trimmed, price added; below 85 % of 80 is out; 81, 84, 84 and the tie to 丁."""
    technical = {"甲": 68, "丙": 69, "丁": 70}
    price = {"甲": 13, "丙": 15, "丁": 14}
    criteria = (Criterion("technical", "기술", F(80)), Criterion("price", "가격", F(20)))
    method = Method(criteria, ties=("criterion:technical",))

    found = tally(method, grid(*([(technical[one], price[one])] for one in technical)))

    assert [(one.proposal, one.rank, one.exact) for one in found.results] == [
        (3, 1, 84),
        (2, 2, 84),
        (1, 3, 81),
    ]
    assert [step.values for step in found.ties] == [((3, F(70)), (2, F(69)))]


# Rounding


@pytest.mark.parametrize(
    ("value", "digits", "said"),
    [
        (F(77125, 1000), 2, "77.13"),
        (F(7455, 100), 1, "74.6"),
        (F(833, 10), 2, "83.30"),
        (F(2, 3), 0, "1"),
        (F(1, 3), 4, "0.3333"),
        (F(-1, 4), 1, "-0.2"),
    ],
)
def test_a_score_is_printed_half_up(value, digits, said):
    assert printed(value, digits) == said


@pytest.mark.parametrize(
    ("number", "said"),
    [(F(18), "18"), (F(37, 2), "18.5"), (F(0), "0"), (F(1, 3), "1/3"), (F(-1, 4), "-0.25")],
)
def test_a_number_is_said_as_it_was_written(number, said):
    assert plain(number) == said


def test_nothing_is_rounded_within_a_method():
    method = replace(TRIMMED, trim=Trim(Level.CRITERION, minimum=3), digits=0)
    marks = grid([(10, 10, 10), (10, 10, 10), (11, 11, 11), (11, 11, 11), (11, 11, 11)])

    assert score(method, marks, 1).exact == 3 * F(32, 3)


@pytest.mark.parametrize(("reading", "grade"), [(Reading.ROUNDED, "금상"), (Reading.EXACT, "은상")])
def test_a_score_that_only_rounding_lifts_over_a_threshold_is_told(reading, grade):
    method = Method(ONE, digits=1, threshold_on=reading, grades=(Grade("금상", F(90)), Grade("은상", F(85))))

    [result] = tally(method, single((90, 90, "89.9"))).results

    assert (result.exact, result.grade, result.straddles) == (F(2699, 30), grade, True)


def test_a_threshold_between_two_printed_values_is_reached_by_the_one_above():
    method = Method(ONE, digits=0, grades=(Grade("금상", F("89.5")),))

    assert [one.grade for one in tally(method, single([90], [89])).results] == ["금상", ""]


def test_two_that_print_alike_share_a_rank_or_not_as_declared():
    marks = single((90, 90, 90), (90, 90, "89.999"))

    assert ranks(tally(Method(ONE), marks)) == {1: 1, 2: 1}
    assert ranks(tally(Method(ONE, compare=Reading.EXACT), marks)) == {1: 1, 2: 2}


# Ranks and ties


@pytest.mark.parametrize(
    ("rank", "expected"), [(Ranking.COMPETITION, [1, 2, 2, 4]), (Ranking.DENSE, [1, 2, 2, 3])]
)
def test_a_shared_rank_is_followed_as_declared(rank, expected):
    found = tally(Method(ONE, rank=rank), single([90], [80], [80], [70]))

    assert [one.rank for one in found.results] == expected
    assert [one.shared for one in found.results] == [False, True, True, False]


def test_a_tie_goes_down_the_chain_until_a_step_differs():
    method = replace(TRIMMED, ties=("criterion:a", "untrimmed_mean", "median"))
    rows = [[(30, 20, 20)] * 5, [(30, 20, 20)] * 4 + [(30, 20, 19)], [(29, 21, 20)] * 5]

    found = tally(method, grid(*rows))

    assert ranks(found) == {1: 1, 2: 2, 3: 3}
    assert [step.step for step in found.ties] == ["criterion:a", "untrimmed_mean"]


def test_a_criterion_in_the_chain_drops_its_own_extremes():
    marks = grid([(40, 0, 0), (10, 30, 0), (10, 30, 0), (10, 30, 0), (0, 30, 10)])

    assert criterion_value(TRIMMED, marks, 1, "a") == 10


def test_what_the_whole_chain_leaves_equal_shares_its_rank():
    method = Method(ONE, ties=("untrimmed_mean", "median", "top_marks"))

    assert ranks(tally(method, single((80, 80), (80, 80)))) == {1: 1, 2: 1}


def test_the_committee_decides_where_marks_cannot():
    method = Method(ONE, ties=("vote",))

    assert ranks(tally(method, single([80], [80]), Broken({2: 1}))) == {2: 1, 1: 2}


def test_a_lot_is_drawn_again_from_its_seed():
    method, marks = Method(ONE, ties=("lot",)), single([80], [80], [80])

    first, again = (ranks(tally(method, marks, Broken(seed="2026-Q3"))) for _ in range(2))

    assert first == again
    assert sorted(first.values()) == [1, 2, 3]
    assert ranks(tally(method, marks)) == {1: 1, 2: 1, 3: 1}


def test_the_number_of_top_marks_breaks_a_tie():
    method = Method(ONE, ties=("top_marks",))

    assert ranks(tally(method, single((90, 70), (80, 80), (60, 90)))) == {1: 1, 2: 2, 3: 3}


# What is missing


def test_a_proposal_nobody_marked_has_no_result_rather_than_zero():
    found = tally(Method(ONE), single([80], []))

    assert [(one.proposal, one.rank, one.exact) for one in found.results] == [(1, 1, 80), (2, None, None)]


def test_a_proposal_with_fewer_marks_than_needed_is_not_ranked():
    found = tally(Method(ONE, needed=3), single((80, 80), (70, 70, 70)))

    assert ranks(found) == {2: 1, 1: None}


def test_no_mark_has_no_mean():
    with pytest.raises(TooFewMarks):
        mean([])


def test_whose_mark_was_dropped_is_told_by_total_or_by_criterion():
    by_total = dropped(TRIMMED, grid(FIVE_MEMBERS), 1)
    by_criterion = dropped(replace(TRIMMED, trim=Trim(Level.CRITERION)), grid(FIVE_MEMBERS), 1)

    assert by_total == {1: ("a", "b", "c"), 2: ("a", "b", "c")}
    assert by_criterion == {4: ("a", "b"), 3: ("a",), 1: ("b", "c"), 2: ("c",)}


def test_nothing_is_dropped_below_the_minimum_or_by_a_plain_mean():
    assert dropped(TRIMMED, grid(FIVE_MEMBERS[:4]), 1) == {}
    assert dropped(Method(THREE), grid(FIVE_MEMBERS), 1) == {}


# What never changes a result


MARKS = st.integers(0, 100)
GRIDS = st.integers(1, 6).flatmap(
    lambda members: st.lists(st.lists(MARKS, min_size=members, max_size=members), min_size=1, max_size=6)
)


def outcome(method, rows):
    return {one.proposal: (one.exact, one.rank, one.grade) for one in tally(method, rows).results}


@given(GRIDS, st.randoms(use_true_random=False), st.sampled_from(Average))
def test_the_order_of_members_and_proposals_changes_nothing(rows, random, kind):
    method = Method(ONE, average=kind, ties=("untrimmed_mean", "median"), grades=(Grade("상", F(50)),))
    held = single(*rows).rows
    members = list(range(1, len(rows[0]) + 1))
    proposals = list(held)
    random.shuffle(members)
    random.shuffle(proposals)
    sheets = {one: held[one].sheets for one in proposals}
    mixed = {one: Row.of({member: sheets[one][member] for member in members}) for one in proposals}

    assert outcome(method, Grid(1, mixed)) == outcome(method, Grid(1, held))


@given(GRIDS, st.integers(1, 50))
def test_a_mild_member_changes_no_rank_under_the_mean(rows, more):
    method = Method(ONE)
    milder = [[mark + more * (at == 0) for at, mark in enumerate(row)] for row in rows]

    assert ranks(tally(method, single(*rows))) == ranks(tally(method, single(*milder)))


def test_one_changed_mark_gives_what_the_whole_gives_anew():
    method = Method(ONE, ties=("untrimmed_mean", "median"))
    before, after = single((80, 80), (80, 80), (70, 90)), single((80, 80), (80, 82), (70, 90))
    known = {}
    scored = scores(method, before)
    ranked(method, before, scored, known=known)

    for values in known.values():
        values.pop(2)
    scored[1] = score(method, after, 2)

    assert ranked(method, after, scored, known=known) == tally(method, after)


# A second calculator


def declared(random):
    criteria = [
        {
            "key": f"c{at}",
            "minimum": F(random.choice([0, 0, 1])),
            "maximum": F(random.choice([5, 10, 20, 30])),
            "weight": F(random.randint(1, 5), random.choice([1, 2, 3])),
        }
        for at in range(random.randint(1, 4))
    ]
    return {
        "criteria": criteria,
        "form": random.choice(["points", "weighted"]),
        "method": random.choice(["mean", "median", "trimmed", "winsorised"]),
        "level": random.choice(["total", "criterion"]),
        "each_end": random.randint(0, 2),
        "minimum": random.randint(1, 6),
        "fallback": random.choice(["mean", "median"]),
        "digits": random.randint(0, 3),
        "rank": random.choice(["competition", "dense"]),
        "ties": random.choice(
            [[], ["criterion:c0"], ["untrimmed_mean", "median"], ["criterion:c0", "median"]]
        ),
        "compare": random.choice(["rounded", "exact"]),
        "threshold_on": random.choice(["rounded", "exact"]),
        "grades": [("금상", F(60)), ("은상", F(45)), ("동상", F("30.5"))],
    }


def as_method(told):
    return Method(
        tuple(
            Criterion(one["key"], one["key"].upper(), one["maximum"], one["minimum"], one["weight"])
            for one in told["criteria"]
        ),
        Form(told["form"]),
        Average(told["method"]),
        Trim(Level(told["level"]), told["each_end"], told["minimum"], Average(told["fallback"])),
        told["digits"],
        Ranking(told["rank"]),
        tuple(told["ties"]),
        Reading(told["compare"]),
        Reading(told["threshold_on"]),
        tuple(Grade(name, at) for name, at in told["grades"]),
    )


def marked(random, told, members=0, proposals=0):
    """Marks in halves, some members having stepped aside; few values, so that much is equal."""
    members = members or random.randint(1, 8)

    def sheet():
        return {
            one["key"]: one["minimum"] + F(random.randint(0, int(2 * (one["maximum"] - one["minimum"]))), 2)
            for one in told["criteria"]
        }

    return {
        proposal: {member: sheet() for member in range(members) if random.random() > 0.15}
        for proposal in range(1, proposals + 1 if proposals else random.randint(2, 6))
    }


def assert_agree(seed, **size):
    random = Random(seed)
    told = declared(random)
    sheets = marked(random, told, **size)
    naive, method = Naive(told, sheets), as_method(told)
    rows = {one: {who: list(sheet.values()) for who, sheet in row.items()} for one, row in sheets.items()}

    found = tally(method, Grid.of(rows))

    scored = {one.proposal: one for one in found.results if one.rank is not None}
    assert {one: scored[one].exact for one in scored} == {
        one: naive.score(one) for one in sheets if sheets[one]
    }
    assert {one: scored[one].rank for one in scored} == naive.ranks()
    assert {one: scored[one].grade for one in scored} == {one: naive.grade(one) for one in scored}


@pytest.mark.parametrize("hundred", range(3))
def test_a_second_calculator_agrees(hundred):
    for seed in range(100 * hundred, 100 * hundred + 100):
        assert_agree(seed)


@pytest.mark.slow
def test_a_second_calculator_agrees_on_ten_thousand_rounds():
    for seed in range(10_000):
        assert_agree(seed)


@pytest.mark.parametrize(
    ("members", "proposals"),
    [(45, 30), pytest.param(45, 1000, marks=pytest.mark.slow)],
    ids=("short", "whole"),
)
def test_a_second_calculator_agrees_on_large_rounds(members, proposals):
    for seed in range(3):
        assert_agree(seed, members=members, proposals=proposals)

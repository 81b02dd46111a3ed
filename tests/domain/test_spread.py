"""How far marks lie apart, who stands alone, who is strict, and what would move the result."""

from fractions import Fraction

from committee_desk.domain.grid import Grid, Row
from committee_desk.domain.method import Average, Criterion, Grade, Method
from committee_desk.domain.scoring import figures, variance
from committee_desk.domain.spread import leans, robustness, spread

ONE = Method((Criterion("a", "가", Fraction(100)),), grades=(Grade("상", Fraction(80)),))


def grid(*rows):
    return Grid(
        1,
        {
            proposal: Row.of({member: (mark,) for member, mark in enumerate(row, 1) if mark is not None})
            for proposal, row in enumerate(rows, 1)
        },
    )


def test_the_variance_is_that_of_a_sample():
    assert (variance([2, 4, 6]), variance([5])) == (4, None)


def test_the_spread_tells_both_ends_and_the_deviation():
    found = spread(ONE, grid((70, 80, 90)), 1)

    assert (found.lowest, found.highest, found.deviation) == (70, 90, 10)


def test_nobody_marked_has_no_spread():
    assert spread(ONE, grid(()), 1) is None


def test_a_mark_far_from_the_others_stands_alone_and_is_not_removed():
    assert spread(ONE, grid((80, 81, 79, 82, 20)), 1).alone == (5,)
    assert spread(ONE, grid((80, 81, 79, 82, 78)), 1).alone == ()


def test_where_most_agree_to_the_point_a_tenth_of_full_marks_is_far():
    assert spread(ONE, grid((80, 80, 80, 80, 91, 90)), 1).alone == (5,)


def test_a_mild_member_leans_upwards():
    assert leans(ONE, grid((70, 80), (60, 70))) == {1: -10, 2: 10}


def test_who_alone_marked_leans_nowhere():
    assert leans(ONE, grid((70,))) == {}


def test_a_result_that_hangs_on_one_member_is_told():
    found = robustness(ONE, grid((100, 70, 70), (79, 79, 79)))

    assert (found.holds, found.without[1].winners_change, found.without[1].winners) == (False, True, (2,))
    assert (found.without[1].grades_changed, found.without[2].winners_change) == (1, False)


def test_a_result_that_holds_under_every_reading_is_told():
    found = robustness(ONE, grid(*[(mark,) * 5 for mark in (90, 60, 30)]))

    assert (found.holds, set(found.methods)) == (True, {"median", "trimmed", "winsorised"})
    assert Average.MEAN.value not in found.methods


def test_the_figures_beside_a_score_are_those_of_all_marks():
    [found, nothing] = figures(ONE, grid((70, 80, 99), ()))

    assert (found.score.exact, found.mean, found.median, found.variance) == (83, 83, 80, 217)
    assert (nothing.score.exact, nothing.mean, nothing.variance) == (None, None, None)

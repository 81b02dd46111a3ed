"""A year is told exactly, and what there was nothing to count from has no value."""

from fractions import Fraction

import pytest

from committee_desk.domain.rules import Rules
from committee_desk.domain.yearly import (
    NOTHING,
    STATISTICS,
    Area,
    Statistic,
    Unit,
    Year,
    check,
    count,
    mean,
    share,
)
from tests.packs import rules

RULES = rules()
TABLE = RULES.table("evaluation.indicators")


def checked(**statistics):
    return {str(one.row["key"]): one.met for one in check(Year(2026, statistics), RULES)}


def test_a_share_of_nobody_has_no_value():
    assert share(0, 0) == Statistic(None, 0, 0)


def test_a_share_and_a_mean_are_exact_and_say_what_they_were_counted_from():
    assert share(2, 3) == Statistic(Fraction(2, 3), 2, 3)
    assert mean([1, 2, 2]) == Statistic(Fraction(5, 3), whole=3)


def test_every_statistic_stands_in_one_area_and_every_area_has_some():
    named = [name for area in Area for name in Year(2026).named(area)]

    assert named == list(STATISTICS)
    assert {area for area, _unit in STATISTICS.values()} == set(Area)


def test_a_statistic_that_was_not_counted_is_nothing():
    assert Year(2026)["meetings"] == NOTHING


@pytest.mark.parametrize(
    ("met", "statistic"), [(True, share(4, 5)), (False, share(79, 100)), (None, share(0, 0))]
)
def test_an_indicator_is_met_from_its_value_on_and_open_where_nothing_was_counted(met, statistic):
    assert checked(trained=statistic)["trained"] is met


def test_four_meetings_are_enough_and_three_are_not():
    assert (checked(meetings=count(4))["committee"], checked(meetings=count(3))["committee"]) == (True, False)


def test_every_indicator_of_the_pack_rests_on_a_statistic_that_is_counted():
    assert {str(row["statistic"]) for row in TABLE} <= set(STATISTICS)
    assert all(Fraction(str(row["at_least"])) > 0 for row in TABLE)
    assert all(Fraction(str(row["at_least"])) <= 100 for row in TABLE if _unit(row) is Unit.SHARE)


def _unit(row):
    return STATISTICS[str(row["statistic"])][1]


def test_rules_older_than_the_table_have_no_indicators():
    assert list(check(Year(2026), Rules({}))) == []

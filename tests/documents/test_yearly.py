"""The year on paper: every statistic beside that of the year before, rounded once."""

from fractions import Fraction

import pytest

from committee_desk.documents import yearly
from committee_desk.documents.paper import Bars, Grid
from committee_desk.documents.yearly import NAMES, bars, changed, counted_from, said
from committee_desk.domain.yearly import STATISTICS, Statistic, Unit, Year, check, count, mean, share
from tests.packs import rules

NOW = Year(2026, {"meetings": count(6), "matters_decided": count(24), "published": share(5, 6)})
BEFORE = Year(2025, {"meetings": count(3), "matters_decided": count(12), "published": share(2, 3)})


def test_every_statistic_has_its_name():
    assert set(NAMES) == set(STATISTICS)


@pytest.mark.parametrize(
    ("statistic", "unit", "told"),
    [
        (count(1_234), Unit.COUNT, "1,234건"),
        (share(5, 6), Unit.SHARE, "83.3%"),
        (share(1, 2), Unit.SHARE, "50%"),
        (mean([1, 2]), Unit.DAYS, "1.5일"),
        (Statistic(Fraction(1, 20)), Unit.HOURS, "0.1시간"),
        (share(0, 0), Unit.SHARE, "—"),
        (count(5_000_000), Unit.WON, "5,000,000원"),
    ],
)
def test_a_value_is_told_with_its_unit_and_one_digit_at_most(statistic, unit, told):
    assert said(statistic, unit) == told


def test_what_it_was_counted_from_stands_beside_it():
    counted = (share(5, 6), mean([3, 4]), count(2), share(0, 0))

    assert [counted_from("published", one) for one in counted] == ["6건 중 5건", "2건의 평균", "", ""]
    assert counted_from("trained", share(5, 6)) == "6명 중 5명"


@pytest.mark.parametrize(
    ("now", "before", "unit", "told"),
    [
        (count(6), count(3), Unit.COUNT, "▲ 3건"),
        (count(3), count(6), Unit.COUNT, "▼ 3건"),
        (count(3), count(3), Unit.COUNT, "같음"),
        (share(5, 6), share(2, 3), Unit.SHARE, "▲ 16.7%p"),
        (share(0, 0), count(1), Unit.SHARE, "—"),
    ],
)
def test_the_change_is_told_in_the_same_unit_and_shares_in_points(now, before, unit, told):
    assert changed(now, before, unit) == told


def test_bars_are_as_long_as_their_values_and_shares_are_parts_of_the_whole():
    drawn = {one.name: (one.long, one.before) for one in bars(list(NOW.statistics), NOW, BEFORE)}

    assert drawn == {"회의 개최": (250, 125), "안건 의결": (1000, 500), "의결 결과 공개": (833, 667)}


def test_the_paper_has_each_statistic_once_and_the_whole_table_of_indicators():
    blocks = yearly.paper(NOW, BEFORE, tuple(check(NOW, rules()))).blocks
    *areas, table = [one for one in blocks if isinstance(one, Grid)]

    assert [row[0] for grid in areas for row in grid.rows] == [NAMES[name] for name in STATISTICS]
    assert len(table.rows) == len(rules().table("evaluation.indicators"))
    assert sum(isinstance(one, Bars) for one in blocks) == 1

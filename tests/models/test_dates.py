"""Days as they are typed, and as they are shown."""

from datetime import UTC, date, datetime

import pytest

from committee_desk.models.dates import NotADay, clock, day, moment, read_day


@pytest.mark.parametrize(
    "typed", ["20260101", "2026-01-01", "2026. 1. 1.", "2026.1.1", " 2026/1/1 ", "2026. 1. 1.(목)"]
)
def test_a_day_may_be_typed_in_the_usual_ways(typed):
    assert read_day(typed, "Day") == date(2026, 1, 1)


@pytest.mark.parametrize("typed", ["2026111", "2026-02-30", "내일", "1. 1.", "9999-12-31", "0001-01-01"])
def test_what_is_no_day_is_refused_with_advice(typed):
    with pytest.raises(NotADay, match=typed):
        read_day(typed, "Day")


def test_an_empty_field_is_no_day():
    assert (read_day("  ", "Day"), day(None)) == (None, "")


def test_a_day_is_shown_with_its_weekday(qapp):
    assert day(date(2026, 11, 27)) == "2026-11-27 (Fri)"


def test_moments_are_shown_in_seoul(qapp):
    midnight = datetime(2026, 11, 26, 15, 5, 9, tzinfo=UTC)

    assert (moment(midnight), clock(midnight)) == ("2026-11-27 (Fri) 00:05", "00:05:09")

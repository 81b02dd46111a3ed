"""Times of day, as people type them."""

from datetime import UTC, datetime, time

import pytest

from committee_desk.models import clock


@pytest.mark.parametrize("typed", ["14:05", "1405", "14.05", "14시 5분", " 14:5 "])
def test_a_time_is_read_however_it_is_typed(typed):
    assert clock.read(typed, "Time") == time(14, 5)


@pytest.mark.parametrize("typed", ["25:00", "14:60", "two", "14", ""])
def test_what_is_no_time_is_refused(typed):
    with pytest.raises(clock.NotATime):
        clock.read(typed, "Time")


def test_the_wall_clock_is_seouls_to_the_minute():
    assert clock.wall(datetime(2026, 11, 27, 5, 32, 48, tzinfo=UTC)) == time(14, 32)


def test_no_time_has_no_words():
    assert clock.words(None) == ""

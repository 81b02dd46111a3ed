"""Times of day, as people type them."""

from datetime import time

import pytest

from committee_desk.models import clock


@pytest.mark.parametrize("typed", ["14:05", "1405", "14.05", "14시 5분", " 14:5 "])
def test_a_time_is_read_however_it_is_typed(typed):
    assert clock.read(typed, "Time") == time(14, 5)


@pytest.mark.parametrize("typed", ["25:00", "14:60", "two", "14", ""])
def test_what_is_no_time_is_refused(typed):
    with pytest.raises(clock.NotATime):
        clock.read(typed, "Time")


def test_no_time_has_no_words():
    assert clock.words(None) == ""

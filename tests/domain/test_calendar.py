"""Periods as the law counts them, over the holidays of 2026."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from committee_desk.domain.calendar import FIRST, LAST, Count, Pause, Period, due, notice_by, term_end, wall
from committee_desk.domain.calendar import is_working as working
from committee_desk.store.days import korean

KOREAN = korean()


def day(month: int, number: int, year: int = 2026) -> date:
    return date(year, month, number)


def days(number: int, count: Count = Count.CALENDAR) -> Period:
    return Period(days=number, count=count)


def no_holiday(on: date) -> bool:
    return False


@pytest.mark.parametrize(
    ("start", "number", "last"),
    [
        (day(11, 16), 10, day(11, 26)),  # a Thursday: the first day is not counted
        (day(11, 17), 10, day(11, 27)),
        (day(11, 18), 10, day(11, 30)),  # Saturday 28 moves on to Monday
        (day(11, 19), 10, day(11, 30)),  # Sunday 29 too
        (day(11, 20), 10, day(11, 30)),  # Monday itself
        (day(2, 6), 10, day(2, 19)),  # 설날: 16, 17, 18 are closed
        (day(2, 8), 10, day(2, 19)),
        (day(2, 4), 10, day(2, 19)),  # Saturday 14, Sunday 15, then the holiday
        (day(2, 9), 10, day(2, 19)),
        (day(9, 14), 10, day(9, 28)),  # 추석: 24, 25, 26, then Sunday
        (day(9, 16), 10, day(9, 28)),
        (day(9, 18), 10, day(9, 28)),
        (day(2, 19), 10, day(3, 3)),  # 3·1절 is a Sunday and has its substitute
        (day(9, 23), 10, day(10, 6)),  # 개천절 is a Saturday, its substitute a Monday
        (day(12, 22), 10, day(1, 4, 2027)),  # New Year, then a weekend
        (day(12, 15), 10, day(12, 28)),  # Christmas is a Friday
    ],
)
def test_a_period_in_days_ends_on_a_day_when_offices_are_open(start, number, last):
    assert due(start, days(number), KOREAN) == last


@pytest.mark.parametrize(
    ("start", "period", "last"),
    [
        (day(1, 15), Period(months=1), day(2, 16)),  # the 15th is a Sunday
        (day(1, 30), Period(months=1), day(3, 2)),  # no 31 February, so the 28th, a Saturday
        (day(1, 31), Period(months=1), day(3, 2)),  # a whole month from 1 February
        (day(2, 28), Period(months=1), day(3, 31)),
        (day(2, 28, 2028), Period(months=1), day(3, 28, 2028)),  # 29 February begins the count
        (day(12, 31), Period(months=2), day(3, 1, 2027)),  # the 28th is a Sunday
        (day(11, 30), Period(months=3), day(3, 1, 2027)),
        (day(5, 10), Period(years=1), day(5, 10, 2027)),
        (day(2, 28, 2028), Period(years=1), day(2, 28, 2029)),
    ],
)
def test_months_and_years_end_before_the_day_that_began_the_count(start, period, last):
    assert due(start, period, no_holiday) == last


def test_a_month_that_ends_on_a_sunday_moves_on():
    assert due(day(1, 15), Period(months=1), KOREAN) == day(2, 19)


def test_working_days_skip_weekends_and_holidays():
    assert due(day(2, 13), days(3, Count.WORKING), KOREAN) == day(2, 23)


def test_working_days_begin_after_the_day_itself():
    assert due(day(11, 27), days(1, Count.WORKING), KOREAN) == day(11, 30)


def test_every_period_ends_on_a_working_day_and_never_early():
    start = day(1, 1)
    for shift in range(365):
        begin = start + timedelta(days=shift)
        for number in (1, 7, 10, 14, 15, 30):
            last = due(begin, days(number), KOREAN)
            plain = begin + timedelta(days=number)
            closed_between = [plain + timedelta(days=n) for n in range((last - plain).days)]

            assert working(last, KOREAN)
            assert not any(working(on, KOREAN) for on in closed_between)


def test_a_supplement_stops_the_clock():
    pause = Pause(day(11, 10), day(11, 13))

    assert due(day(11, 2), days(15), KOREAN, [pause]) == day(11, 23)


def test_the_clock_stands_on_the_day_it_was_asked_for_and_on_the_day_it_came():
    assert due(day(11, 2), days(3), no_holiday, [Pause(day(11, 4), day(11, 4))]) == day(11, 6)


def test_a_pause_that_begins_in_the_days_another_added_counts_too():
    pauses = [Pause(day(11, 4), day(11, 5)), Pause(day(11, 6), day(11, 9))]

    assert due(day(11, 2), days(3), no_holiday, pauses) == day(11, 11)


def test_overlapping_pauses_are_counted_once():
    pauses = [Pause(day(11, 3), day(11, 5)), Pause(day(11, 4), day(11, 6))]

    assert due(day(11, 2), days(2), no_holiday, pauses) == due(
        day(11, 2), days(2), no_holiday, [Pause(day(11, 3), day(11, 6))]
    )


def test_a_pause_after_the_end_changes_nothing():
    assert due(day(11, 2), days(3), no_holiday, [Pause(day(11, 20), day(11, 25))]) == day(11, 5)


def test_a_last_day_on_a_weekend_does_not_move_on_into_a_pause():
    pause = Pause(day(11, 9), day(11, 11))  # Monday to Wednesday; the period ends on Saturday 7

    assert due(day(11, 2), days(5), KOREAN, [pause]) == day(11, 12)


def test_working_days_stand_still_while_paused():
    pause = Pause(day(11, 4), day(11, 5))

    assert due(day(11, 2), days(3, Count.WORKING), KOREAN, [pause]) == day(11, 9)


def test_an_extension_starts_from_the_last_day():
    first = due(day(11, 16), days(10), KOREAN)

    assert due(first, days(10), KOREAN) == day(12, 7)


def test_seven_whole_days_lie_between_the_notice_and_the_meeting():
    assert notice_by(day(11, 27), days(7), KOREAN) == day(11, 19)


def test_a_notice_may_be_given_on_a_holiday():
    assert notice_by(day(2, 24), days(7), KOREAN) == day(2, 16)


def test_a_notice_in_working_days_leaves_out_the_holidays():
    assert notice_by(day(2, 20), days(2, Count.WORKING), KOREAN) == day(2, 12)


@pytest.mark.parametrize(
    ("start", "period", "last"),
    [
        (day(1, 1, 2024), Period(years=3), day(12, 31)),
        (day(3, 15, 2024), Period(years=2), day(3, 14)),
        (day(2, 29, 2024), Period(years=3), day(2, 28, 2027)),
        (day(2, 29, 2024), Period(years=4), day(2, 28, 2028)),
        (day(3, 1, 2025), Period(years=3), day(2, 29, 2028)),
        (day(11, 27), Period(years=3), day(11, 26, 2029)),
        (day(12, 1), Period(months=6), day(5, 31, 2027)),
    ],
)
def test_a_term_includes_its_first_day_and_does_not_roll_over(start, period, last):
    assert term_end(start, period) == last


@pytest.mark.parametrize("start", [day(12, 31, 9999), day(11, 27, 2199), day(11, 27)])
@pytest.mark.parametrize(
    "period",
    [days(10**30), days(10**9, Count.WORKING), Period(months=10**9), Period(years=10**12)],
)
def test_a_period_that_no_calendar_holds_ends_with_the_last_day_there_is(start, period):
    assert due(start, period, no_holiday) in (LAST, start)
    assert term_end(start, period) == LAST


def test_a_notice_that_no_calendar_holds_was_due_on_the_first_day_there_is():
    assert notice_by(day(11, 27), days(10**30), no_holiday) == FIRST


def test_the_wall_clock_is_koreas_to_the_minute():
    assert wall(datetime(2026, 11, 27, 5, 32, 48, tzinfo=UTC)) == time(14, 32)

"""When things are due: periods as the law counts them, terms of office, notices before a meeting.

    a day, a Period (from the rule pack), is_holiday ──► due(...) · notice_by(...) · term_end(...)

Which days are public holidays is asked of the caller: the domain has no list of them.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

from committee_desk.frozen import frozen

Holidays = Callable[[date], bool]

SEOUL = ZoneInfo("Asia/Seoul")
DAY = timedelta(days=1)
SATURDAY = 5
# What is farther away is a slip of the keys: a period that would end later ends here.
FIRST, LAST = date(1900, 1, 1), date(2199, 12, 31)


class Count(Enum):
    CALENDAR = "calendar"
    WORKING = "working"


@frozen
class Period:
    """So many days, months or years; working days only where a rule says so."""

    days: int = 0
    count: Count = Count.CALENDAR
    months: int = 0
    years: int = 0


@frozen
class Pause:
    """The clock stands from the day the supplement was asked for to the day it came, both included."""

    since: date
    until: date


def never(_day: date) -> bool:
    """No day is a holiday."""
    return False


def day_of(moment: datetime) -> date:
    """The day it is in Korea at this moment."""
    return moment.astimezone(SEOUL).date()


def wall(moment: datetime) -> time:
    """What a clock on a wall in Korea shows at this moment, to the minute."""
    return moment.astimezone(SEOUL).time().replace(second=0, microsecond=0)


def is_working(day: date, is_holiday: Holidays) -> bool:
    return day.weekday() < SATURDAY and not is_holiday(day)


def next_working(day: date, is_holiday: Holidays) -> date:
    """The day itself if offices are open, else the first day they are."""
    while not is_working(day, is_holiday) and day < LAST:
        day += DAY
    return day


def is_known(day: date) -> bool:
    """Whether a day lies where the program reckons with days."""
    return FIRST <= day <= LAST


def due(start: date, period: Period, is_holiday: Holidays, pauses: Sequence[Pause] = ()) -> date:
    """The last day of a period that an event on `start` sets going.

    An extension is the same question again, with the last day as its start.
    """
    if period.count is Count.WORKING:
        return _working_days_on(start, period.days, is_holiday, pauses)
    # 행정기본법 제6조제1항, 민법 제161조: a last day on a Saturday or holiday moves on, past a pause too
    last = _paused(start, _last_day(start, period), pauses)
    return next_working(last, lambda day: is_holiday(day) or _stands(day, pauses))


def notice_by(held_on: date, period: Period, is_holiday: Holidays) -> date:
    """The last day to give notice: whole days lie between, the meeting day is not one of them."""
    # 민법 제157조, counted backwards: "7 days before" a meeting on the 27th is the 19th at the latest
    day = held_on
    for _ in range(period.days):
        day -= DAY
        while period.count is Count.WORKING and not is_working(day, is_holiday):
            day -= DAY
        if day <= FIRST:
            return FIRST
    return day - DAY


def term_end(start: date, period: Period) -> date:
    """The last day in office: a term begins with its first day, and does not roll over."""
    # 민법 제157조 단서, 제160조: counted from midnight, so the first day is one of them
    return _last_day(start - DAY, period)


def _last_day(start: date, period: Period) -> date:
    try:
        return min(_reckoned(start, period), LAST)
    except (OverflowError, ValueError):
        return LAST


def _reckoned(start: date, period: Period) -> date:
    # 민법 제157조: the first day is not counted
    first = start + DAY
    months = first.month - 1 + period.months + period.years * 12
    year, month = first.year + months // 12, months % 12 + 1
    longest = monthrange(year, month)[1]
    if first.day > longest:
        # 민법 제160조제3항: a month too short for the day ends the period with its own last day
        return date(year, month, longest) + timedelta(days=period.days)
    return date(year, month, first.day) - DAY + timedelta(days=period.days)


def _paused(start: date, last: date, pauses: Sequence[Pause]) -> date:
    counted_to, end = start, last
    while counted_to < min(end, LAST):
        counted_to += DAY
        if _stands(counted_to, pauses):
            end += DAY
    return end


def _working_days_on(start: date, days: int, is_holiday: Holidays, pauses: Sequence[Pause]) -> date:
    day = start
    while days and day < LAST:
        day += DAY
        if is_working(day, is_holiday) and not _stands(day, pauses):
            days -= 1
    return day


def _stands(day: date, pauses: Sequence[Pause]) -> bool:
    return any(pause.since <= day <= pause.until for pause in pauses)

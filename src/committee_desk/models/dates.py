"""Days and moments as people here write them, and as they type them.

    "20260101", "2026-01-01", "2026. 1. 1."  ─► read_day ─► date ─► day ─► "2026. 1. 1.(목)"

Moments are kept in UTC and shown in Seoul's time.
"""

from __future__ import annotations

import re
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.calendar import SEOUL, is_known
from committee_desk.domain.calendar import day_of as day_of  # what screens ask models for
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError

translate = QCoreApplication.translate

# Eight digits, or three numbers with signs between them; a weekday behind is read over.
TYPED = re.compile(r"(\d{4})(?:(\d\d)(\d\d)|\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2}))\s*\.?\s*(?:\(\w+\))?")
WEEKDAYS = (
    QT_TRANSLATE_NOOP("dates", "Mon"),
    QT_TRANSLATE_NOOP("dates", "Tue"),
    QT_TRANSLATE_NOOP("dates", "Wed"),
    QT_TRANSLATE_NOOP("dates", "Thu"),
    QT_TRANSLATE_NOOP("dates", "Fri"),
    QT_TRANSLATE_NOOP("dates", "Sat"),
    QT_TRANSLATE_NOOP("dates", "Sun"),
)


class NotADay(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{field}: “{typed}” is not a day.")
    advice = QT_TRANSLATE_NOOP("errors", "Type it as 2026-01-01, 2026. 1. 1. or 20260101.")


def read_day(typed: str, field: object) -> date | None:
    """The day somebody typed; None for an empty field. Refuses what is no day, and says in which field."""
    words = typed.strip()
    if not words:
        return None
    found = TYPED.fullmatch(words)
    if found is None:
        raise NotADay(typed=words, field=field)
    year, month, day_of_month = (int(number) for number in found.groups() if number)
    try:
        day = date(year, month, day_of_month)
    except ValueError:
        raise NotADay(typed=words, field=field) from None
    if not is_known(day):
        raise NotADay(typed=words, field=field)
    return day


def day(value: date | None) -> str:
    """A day with its weekday, as on paper; nothing for no day."""
    if value is None:
        return ""
    return translate("dates", "{year}-{month:02}-{day:02} ({weekday})").format(
        year=value.year,
        month=value.month,
        day=value.day,
        weekday=translate("dates", WEEKDAYS[value.weekday()]),
    )


def short_day(value: date | None) -> str:
    """A day without its weekday, for narrow columns; nothing for no day."""
    if value is None:
        return ""
    said = translate("dates", "{year}-{month:02}-{day:02}")
    return said.format(year=value.year, month=value.month, day=value.day)


def moment(value: datetime) -> str:
    """A day and the minute, in Seoul."""
    here = value.astimezone(SEOUL)
    return f"{day(here.date())} {here:%H:%M}"


def clock(value: datetime) -> str:
    """The time of day with its seconds, in Seoul."""
    return f"{value.astimezone(SEOUL):%H:%M:%S}"

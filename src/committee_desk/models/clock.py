"""Times of day as people type them.

    "1405", "14:05", "9:5"  ─► read ─► time ─► words ─► "14:05"

A meeting is recorded to the minute.
"""

from __future__ import annotations

import re
from datetime import time

from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError

TYPED = re.compile(r"(\d{1,2})\s*[:.시]\s*(\d{1,2})\s*분?|(\d{1,2})(\d\d)")


class NotATime(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{field}: “{typed}” is not a time of day.")
    advice = QT_TRANSLATE_NOOP("errors", "Type it as 14:05 or 1405.")


def read(typed: str, field: object) -> time:
    """The time somebody typed; refuses what is none, and says in which field."""
    found = TYPED.fullmatch(typed.strip())
    if found is None:
        raise NotATime(typed=typed.strip(), field=field)
    hour, minute = (int(number) for number in found.groups() if number)
    try:
        return time(hour, minute)
    except ValueError:
        raise NotATime(typed=typed.strip(), field=field) from None


def words(at: time | None) -> str:
    """Of twenty-four hours; nothing for no time."""
    return "" if at is None else f"{at:%H:%M}"

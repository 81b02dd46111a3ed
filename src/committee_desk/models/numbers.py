"""Whole numbers as people type them.

    "20", " 1,200 ", "２０" ─► read ─► int          "스물", "12.5", "999" of 240 at most ─► NotANumber

An empty field is no number, which is not nought.
"""

from __future__ import annotations

from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError


class NotANumber(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{field}: “{typed}” is not a number that can stand there.")
    advice = QT_TRANSLATE_NOOP("errors", "Type a whole number from {lowest} to {highest}.")


def read(typed: str, field: object, lowest: int, highest: int) -> int | None:
    """The number somebody typed; None for an empty field. Refuses what is none, and says in which field."""
    words = typed.strip()
    if not words:
        return None
    digits = words.replace(",", "")  # int reads the full-width digits of Korean keyboards too
    if digits.isdecimal() and lowest <= int(digits) <= highest:
        return int(digits)
    raise NotANumber(typed=words, field=field, lowest=f"{lowest:,}", highest=f"{highest:,}")

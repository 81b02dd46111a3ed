"""Numbers as people type them: whole ones, and exact ones with a point or as a fraction.

    "20", " 1,200 ", "２０" ─► read ─► int          "스물", "12.5", "999" of 240 at most ─► NotANumber
    "12.5", "100/3" ─► read_exact ─► Fraction      "1e9", "반" ─► NotExact

An empty field is no number, which is not nought.
"""

from __future__ import annotations

import re
from fractions import Fraction

from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError

# Neither an exponent nor many digits, which would make a number larger than any memory.
EXACT = re.compile(r"-?[0-9]{1,9}(?:\.[0-9]{1,9}|/[0-9]{1,9})?")


class NotANumber(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{field}: “{typed}” is not a number that can stand there.")
    advice = QT_TRANSLATE_NOOP("errors", "Type a whole number from {lowest} to {highest}.")


class NotExact(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{field}: “{typed}” is not a number that can stand there.")
    advice = QT_TRANSLATE_NOOP("errors", "Type it as 30, 12.5 or 100/3; several with commas between.")


def read_exact(typed: str, field: object) -> Fraction | None:
    """The exact number somebody typed; None for an empty field."""
    words = typed.strip()
    if not words:
        return None
    try:
        if EXACT.fullmatch(words):
            return Fraction(words)
    except ZeroDivisionError:
        pass
    raise NotExact(typed=words, field=field)


def read(typed: str, field: object, lowest: int, highest: int) -> int | None:
    """The number somebody typed; None for an empty field. Refuses what is none, and says in which field."""
    words = typed.strip()
    if not words:
        return None
    digits = words.replace(",", "")  # int reads the full-width digits of Korean keyboards too
    if digits.isdecimal() and lowest <= int(digits) <= highest:
        return int(digits)
    raise NotANumber(typed=words, field=field, lowest=f"{lowest:,}", highest=f"{highest:,}")

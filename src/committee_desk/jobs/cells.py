"""What a cell of an office's list means: a day in any of the usual notations, or one of a few words.

"2026. 1. 5." · "'26.1.5." · a date cell ─► day() ─► date
"위촉직" ─► word() ─► Kind.COMMISSIONED
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import TypeVar

from committee_desk.domain.calendar import is_known
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs.understanding import Column, Filled, plain

Meaning = TypeVar("Meaning")

# Year, month, day with anything usual between them: 2026-01-05, 2026. 1. 5., '26.1.5., 2026년 1월 5일
NOTATION = re.compile(
    r"['’‘]?(?P<year>\d{4}|\d{2})\s*[.\-/년]\s*(?P<month>\d{1,2})\s*[.\-/월]\s*(?P<day>\d{1,2})\s*[.일]?"
    r"\s*(\(?[월화수목금토일]\)?)?(\s*\d{1,2}:\d{2}(:\d{2})?)?"
)
TILDE = re.compile("[∼～〜]")
TOGETHER = re.compile(r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})")


class NoDay(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{heading}: “{said}” is not a date.")
    advice = QT_TRANSLATE_NOOP("errors", "Write it like 2026-01-05 or 2026. 1. 5.")


class UnknownWord(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{heading}: “{said}” is not known here.")
    advice = QT_TRANSLATE_NOOP("errors", "Use one of: {known}.")


def day(row: Filled, column: Column) -> date | None:
    """The day a cell names; nothing where it is empty."""
    cell = row.cells.get(column.field, "")
    if not cell or (isinstance(cell, date) and is_known(cell)):
        return cell or None
    return _day(row.words(column.field), row, column)


def _day(said: str, row: Filled, column: Column) -> date | None:
    if not said:
        return None
    found = NOTATION.fullmatch(said) or TOGETHER.fullmatch(said)
    try:
        if found is None:
            raise ValueError(said)
        year = int(found["year"])
        told = date(year if year > 99 else 2000 + year, int(found["month"]), int(found["day"]))
        if not is_known(told):
            raise ValueError(said)
        return told
    except ValueError as error:
        raise NoDay(heading=column.headings[0], said=row.words(column.field)) from error


def word(row: Filled, column: Column, known: Mapping[str, Meaning]) -> Meaning | None:
    """What the word in a cell means; nothing where it is empty."""
    said = row.words(column.field)
    if not said:
        return None
    if said in known:  # in lists of thousands, nearly always
        return known[said]
    meanings = {plain(name): meaning for name, meaning in known.items()}
    if plain(said) not in meanings:
        raise UnknownWord(heading=column.headings[0], said=said, known=", ".join(_shown(known)))
    return meanings[plain(said)]


def period(row: Filled, column: Column) -> tuple[date | None, date | None]:
    """The first and the last day that one cell names: 2025. 3. 1. ~ 2027. 2. 28.; of 2년 neither."""
    first, tilde, last = TILDE.sub("~", row.words(column.field)).partition("~")
    if not tilde:
        return None, None
    return _day(first.strip(), row, column), _day(last.strip(), row, column)


def _shown(known: Mapping[str, object]) -> list[str]:
    """The words to choose from, each meaning once, as the office writes it."""
    first: dict[object, str] = {}
    for name, meaning in known.items():
        if not name.isascii():
            first.setdefault(meaning, name)
    return list(first.values()) or list(known)

"""The running numbers that the desk gives, for one entry or for all of a list.

    what a year's entries are numbered by ─► next_number ─► Running ─► so many more, past those a list brings

A number is never used again.
"""

from __future__ import annotations

from collections.abc import Callable, Container

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session


def next_number(session: Session, column: InstrumentedAttribute[str], prefix: str, year: int) -> str:
    """The running number after the highest that the desk gave in a year."""
    begins = f"{prefix}{year}-"
    # A range, so that the database need not look at the numbers of other years.
    given = session.scalars(select(column).where(column > begins, column < f"{prefix}{year}."))
    running = (number.removeprefix(begins) for number in given)
    return f"{begins}{max((int(number) for number in running if number.isdecimal()), default=0) + 1:04}"


class Running:
    """The numbers of a list's entries, year by year; asked for once, not for each of thousands."""

    def __init__(self, first: Callable[[int], str], brought: Container[str]) -> None:
        self._first, self._brought = first, brought
        self._last: dict[int, tuple[str, int]] = {}

    def next(self, year: int) -> str:
        begins, last = self._last[year] if year in self._last else self._start(year)
        running = last + 1
        while f"{begins}{running:04}" in self._brought:
            running += 1
        self._last[year] = begins, running
        return f"{begins}{running:04}"

    def _start(self, year: int) -> tuple[str, int]:
        begins, dash, running = self._first(year).rpartition("-")
        return begins + dash, int(running) - 1

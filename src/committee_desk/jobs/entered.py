"""Lists whose rows are known by a number, or where the file has none by their title and day.

what the desk holds ─► Entered ─► found(row, number, title, received) ─► what the row is about, or nothing
what earlier rows have named ─┘
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from datetime import date
from typing import Generic, Protocol, Self, TypeVar

from committee_desk.frozen import frozen
from committee_desk.jobs.cells import day
from committee_desk.jobs.importing import TwiceHere
from committee_desk.jobs.understanding import CellMissing, Column, Filled


class Numbered(Protocol):
    @property
    def number(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def received_on(self) -> date: ...


Kept = TypeVar("Kept", bound=Numbered)


@frozen
class Entered(Generic[Kept]):
    known: Mapping[tuple[object, ...], Kept]
    taken: dict[tuple[object, ...], int] = field(default_factory=dict)

    @classmethod
    def of(cls, kept: Iterable[Kept]) -> Self:
        """Of two with the same title and day, the one that was entered first is meant."""
        known: dict[tuple[object, ...], Kept] = {}
        for one in kept:
            known.setdefault((one.title, one.received_on), one)
            known[one.number,] = one
        return cls(known)

    def found(self, row: Filled, number: str, title: str, received: date) -> Kept | None:
        """What the row is about; refuses one that an earlier row of the list was about."""
        key: tuple[object, ...] = (number,) if number else (title, received)
        if earlier := self.taken.get(key):
            raise TwiceHere(what=number or title, row=earlier)
        self.taken[key] = row.number
        return self.known.get(key)


def needed_day(row: Filled, column: Column) -> date:
    found = day(row, column)
    if found is None:
        raise CellMissing(heading=column.headings[0])
    return found

"""The registers as the screen shows them: one list, one form beside it, for whichever is chosen.

    a Shelf (columns, narrowings, dress, about) ─► views.registers
    words ─► search index ─┐
    sieve (kind, year) ────┴─► store.registers.ids ─► lines ─► dress ─► columns()

A register is one Shelf; what only it says stands in the module of its name. All of them: models.shelves.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from committee_desk.acts.door import Act, Done
from committee_desk.domain.register import Line
from committee_desk.frozen import frozen
from committee_desk.models.narrowing import narrowed
from committee_desk.models.table import Column, Tone
from committee_desk.store import filters, journal, registers, search
from committee_desk.store.base import Session
from committee_desk.store.filters import Filter as Filter  # what the box of a screen holds
from committee_desk.store.registers import ALL, BOOKS
from committee_desk.store.registers import Sieve as Sieve  # likewise

translate = QCoreApplication.translate


@frozen
class Related:
    """Another line that belongs to this one, and where it is shown: a register by its kind, or a room."""

    id: int
    words: str
    detail: str
    where: str


@frozen
class Deed:
    """What can be done with a line besides filling it in; `said` tells of what the act gave back."""

    words: str
    act: Act[object]
    said: str = ""


@frozen
class Beside:
    """What is said of a line beside its form: where it stands, what is missing, what belongs to it.

    `later` counts further notes, which takes longer than a glance and is done beside the window.
    """

    heading: str
    standing: str = ""
    tone: Tone = Tone.PLAIN
    notes: tuple[str, ...] = ()
    related: tuple[Related, ...] = ()
    deeds: tuple[Deed, ...] = ()
    text: str = ""  # ready to be copied to where it is published
    later: Callable[[Session], Sequence[str]] | None = None
    offers: Mapping[str, Sequence[tuple[object, str]]] = field(default_factory=dict)


@frozen
class About:
    line: Any
    beside: Beside


@frozen
class Shelf:
    """`title`, `empty` and the names of `narrowings` are said in the window's language when it is made.

    `booklet` writes the lines shown as one PDF.
    `lists` is what its lists are called where they come in and go out; `gives_way` are the columns that
    a narrow window does without, `beside_kinds` the other kinds of things that its lines tell of.
    """

    kind: str
    title: str
    empty: str
    new: Callable[[date], Line]
    columns: Callable[[], list[Column[Any]]]
    dress: Callable[[Session, Sequence[Any], date], Sequence[Any]]
    beside: Callable[[Session, Any, date], Beside]
    narrowings: Mapping[str, str]
    lists: str = ""
    booklet: Callable[..., Done[int]] | None = None
    beside_kinds: tuple[str, ...] = ()
    gives_way: tuple[int, ...] = ()
    first_down: bool = True
    enters: bool = True  # whether lines are entered here, and do not come of something else


@dataclass(slots=True)
class Order:
    """A register in the order last asked for, kept for as long as nothing is done to the desk."""

    _asked: tuple[object, ...] = ()
    _ordered: array[int] = field(default_factory=lambda: array("q"))

    def ids(
        self, session: Session, shelf: Shelf, searched: str, order: str, descending: bool, sieve: Sieve
    ) -> array[int]:
        """All of it, or what is found: by two syllables, first consonants or the other keyboard."""
        book = BOOKS[shelf.kind]
        asked = (journal.size(session), shelf.kind, order, descending, sieve)
        if asked != self._asked:
            self._ordered = registers.ids(session, book, "", order, descending, sieve)
            self._asked = asked

        def listed(words: str) -> array[int]:
            if not words:
                return self._ordered
            return registers.ids(session, book, words, order, descending, sieve)

        if shelf.kind not in search.KINDS:
            return listed(searched)
        return narrowed(session, shelf.kind, searched, listed)


def lines(session: Session, shelf: Shelf, numbers: Sequence[int], today: date) -> Sequence[Any]:
    return shelf.dress(session, registers.lines(session, BOOKS[shelf.kind], numbers), today)


def about(session: Session, shelf: Shelf, id: int, today: date) -> About:
    """One line with everything its pane says."""
    line = BOOKS[shelf.kind].register.get(session, id)
    return About(line, shelf.beside(session, line, today))


def choices(session: Session, shelf: Shelf) -> list[tuple[object, str]]:
    """What the list can be narrowed to: the register's own narrowings, then the filters that were kept."""
    kept = filters.recall(session, shelf.kind)
    return [
        (ALL, translate("registers", "All")),
        *shelf.narrowings.items(),
        *((one, translate("registers", "Filter: {name}").format(name=one.name)) for one in kept),
    ]


def years(session: Session, shelf: Shelf) -> list[tuple[object, str]]:
    every = (0, translate("registers", "Every year"))
    return [every, *((year, str(year)) for year in registers.years(session, BOOKS[shelf.kind]))]


def sieve(choice: object, year: object, today: date = date.min) -> Sieve:
    """What the two boxes beside the list stand on, on this day."""
    of = year if isinstance(year, int) else 0
    if isinstance(choice, Filter):
        return Sieve(choice.sieve.narrowing, of, today)
    return Sieve(choice if isinstance(choice, str) else ALL, of, today)


def related_columns() -> list[Column[Related]]:
    return [
        Column(translate("registers", "What"), lambda line: line.words),
        Column(translate("registers", "How it stands"), lambda line: line.detail, width=13),
    ]


def kept_filter(name: str, words: str, choice: object, year: object) -> Filter:
    return Filter(name.strip(), words.strip(), sieve(choice, year))

"""Enter a line into a register, correct one, or take in thousands from a list.

    a value without a number ─► enter ─► numbered by the desk ─┐
    the value in other words ─► correct ───────────────────────┼─► held against what it refers to ─► kept
    many of both ─► take_in ───────────────────────────────────┘

What a line is, its domain says; what it needs beside itself, the one function of its kind below.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from types import MappingProxyType
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from committee_desk.domain.calendar import day_of
from committee_desk.domain.grant import Grant
from committee_desk.domain.ids import PersonId
from committee_desk.domain.official import Official
from committee_desk.domain.passive_report import PassiveReport
from committee_desk.domain.register import Line
from committee_desk.domain.training import Attendance
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.store import desks, filters, grants, journal, officials, passive_reports, registers
from committee_desk.store.filters import Filter
from committee_desk.store.journal import Kept
from committee_desk.store.registers import BOOKS, Book
from committee_desk.store.running import Running

Entered = TypeVar("Entered", bound=Line)


@frozen
class Taken:
    """A line out of a list: what it was before, and the number of the line of the same list it follows."""

    before: Any | None
    after: Any
    follows: str = ""


class NumberTaken(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The register has a line numbered {number} already.")
    advice = QT_TRANSLATE_NOOP("errors", "Leave the number out, and the desk gives the next one.")
    needs = ("number",)


class FilterUnnamed(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A filter that is kept needs a name.")
    advice = QT_TRANSLATE_NOOP("errors", "Type a short one; it stands in the box of the list from then on.")


def enter(session: Session, kind: str, line: Entered, *, by: PersonId, at: datetime) -> Entered:
    """A new line, numbered by the desk unless a number was brought with it."""
    line = _tied(session, kind, line)
    line.ensure_whole()
    book = BOOKS[kind]
    number = line.number or _next_number(session, book, line, day_of(at))
    entered = replace(line, id=book.register.new_id(session), number=number)
    _ensure(session, kind, entered, day_of(at))
    journal.keep(session, f"{kind}.entered", entered, by=by, at=at)
    return entered


def correct(
    session: Session, kind: str, line: Entered, because: str = "", *, by: PersonId, at: datetime
) -> Entered:
    """The same line in other words."""
    line = _tied(session, kind, line)
    line.ensure_whole()
    before: Entered = BOOKS[kind].register.get(session, line.id)
    if line == before:
        return before
    _ensure(session, kind, line, day_of(at))
    journal.keep(session, f"{kind}.corrected", line, before=before, by=by, at=at, reason=because)
    return line


def take_in(session: Session, kind: str, kept: Sequence[Taken], *, by: PersonId, at: datetime) -> None:
    """Lines from a list, each with what it was before; those without a number are given theirs."""
    book = BOOKS[kind]
    next_id = book.register.new_id(session)
    running = Running(partial(registers.next_number, session, book), {one.after.number for one in kept})
    followed = dict.fromkeys(one.follows for one in kept if one.follows)
    there = {one.number: one for one in registers.known(session, book, "number", [*followed])}
    taken = []
    for one in kept:
        after = one.after
        if one.before is None:
            number = after.number
            if book.prefix and not number:
                number = running.next(_year(book, after, day_of(at)))
            after, next_id = replace(after, id=next_id, number=number), next_id + 1
        if one.follows in there:
            after = FOLLOWING[kind](after, there[one.follows])
        if after.number in followed:
            there[after.number] = after
        deed = f"{kind}.corrected" if one.before else f"{kind}.entered"
        if after != one.before:
            taken.append(Kept(deed, after, one.before))
    journal.keep_many(session, kind, taken, by=by, at=at)


def keep_filter(session: Session, kind: str, one: Filter, *, by: PersonId, at: datetime) -> None:
    """From now on the list offers to be narrowed so; it is no record and leaves no entry."""
    if not one.name.strip():
        raise FilterUnnamed
    filters.remember(session, kind, one)


def drop_filter(session: Session, kind: str, name: str, *, by: PersonId, at: datetime) -> None:
    filters.forget(session, kind, name)


def _ensure(session: Session, kind: str, line: Line, today: date) -> None:
    """Refuse a number that another line bears, and what does not fit what stands beside it."""
    other = registers.numbered(session, BOOKS[kind], line.number) if line.number else None
    if other is not None and other != line.id:
        raise NumberTaken(number=line.number)
    if kind in BESIDE:
        BESIDE[kind](session, line, today)


def _fits_its_repeats(session: Session, report: PassiveReport, today: date) -> None:
    """A report follows the one it makes again, and is closed for its repeats only after enough of them."""
    if report.first_report is not None:
        report.ensure_follows(passive_reports.REGISTER.get(session, report.first_report))
    earlier = [one for one in passive_reports.repeats(session, report) if one.id != report.id]
    before = [one for one in earlier if one.received_on <= report.received_on]
    report.ensure_closable(len(before) + 1, desks.rules(session, today))


def _still_stands(session: Session, grant: Grant, today: date) -> None:
    """What became of a promise is noted while the promise stands."""
    grants.REGISTER.get(session, grant.id).ensure_stands()


BESIDE: Mapping[str, Callable[[Session, Any, date], None]] = MappingProxyType(
    {"passive_report": _fits_its_repeats, "grant": _still_stands}
)


def _known_official(session: Session, line: Attendance) -> Attendance:
    """Who is the only one of a name in a department is that official; each is there once a training."""
    found = officials.known_as(session, line.name, line.department)
    official = line.official or (found[0].id if len(found) == 1 else None)
    number = f"{line.training}-{official or f'{line.name} {line.department}'}"
    return replace(line, official=official, number=number)


def _moved(session: Session, line: Official) -> Official:
    """An official whose department changes keeps the one before."""
    return line.moved_from(officials.REGISTER.get(session, line.id)) if line.id else line


TIED: Mapping[str, Callable[[Session, Any], Any]] = MappingProxyType(
    {"attendance": _known_official, "official": _moved}
)


FOLLOWING: Mapping[str, Callable[[Any, Any], Any]] = MappingProxyType(
    {"passive_report": PassiveReport.following}
)


def _tied(session: Session, kind: str, line: Entered) -> Entered:
    """The line with what follows from what it says."""
    tied: Entered = TIED[kind](session, line) if kind in TIED else line
    return tied


def _next_number(session: Session, book: Book, line: Line, today: date) -> str:
    """The next number of the line's year; nothing in a register whose numbers are all brought."""
    return registers.next_number(session, book, _year(book, line, today)) if book.prefix else ""


def _year(book: Book, line: Line, today: date) -> int:
    day: date = getattr(line, book.day.key) or today
    return day.year

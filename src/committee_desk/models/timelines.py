"""The timeline of a record as the screen shows it: a line a day, drawn, told, and to be copied as text.

store.timelines (record, or its department) ─► Timeline ─► PointLine ─► columns() · text
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from enum import Enum

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.journal import Subject
from committee_desk.domain.key_task import Mark
from committee_desk.domain.timeline import SIGNS, Event, Point, Timeline
from committee_desk.frozen import frozen
from committee_desk.models import dates, words
from committee_desk.models.table import Column
from committee_desk.store import timelines
from committee_desk.store.base import Session

translate = QCoreApplication.translate

# Records that have a room of their own; the others are lines of registers.
ROOMS = {"matter": "docket", "key_task": "key_tasks", "proposal": "proposals"}


@frozen
class PointLine:
    """`joins` says whether the line of days comes from above and goes on below."""

    id: int
    on: date
    mark: Mark
    event: str
    words: str
    about: Subject | None
    joins: tuple[bool, bool]


@frozen
class Shown:
    of: str = ""
    lines: tuple[PointLine, ...] = ()
    note: str = ""


def columns() -> list[Column[PointLine]]:
    return [
        Column("", lambda one: words.name(one.mark), width=2),
        Column(translate("timeline", "Day"), lambda one: dates.short_day(one.on), width=6),
        Column(translate("timeline", "What happened"), told),
    ]


def is_told(subject: Subject | None) -> bool:
    """Whether the days of such a record are told."""
    return subject is not None and subject.kind in timelines.TELLERS


def choices(session: Session, subject: Subject) -> list[tuple[object, str]]:
    """Whose timeline can be looked at: that of the record itself, and that of its department."""
    department = timelines.department_of(session, subject)
    mine = [("", translate("timeline", "Of this line"))]
    return [*mine, (department, department)] if department else list(mine)


def shown(session: Session, subject: Subject, department: str, today: date) -> Shown:
    found = (
        timelines.of_department(session, department) if department else timelines.of(session, subject, today)
    )
    own = None if department else subject
    return Shown(found.of, tuple(_lines(found, own, today)), _note(found))


def text(one: Shown) -> str:
    """All of it as plain text, a line a day."""
    days = (f"{dates.short_day(line.on)}  {SIGNS[line.mark]}  {told(line)}" for line in one.lines)
    return "\n".join((one.of, *days))


def told(line: PointLine) -> str:
    return f"{line.event}: {line.words}" if line.words else line.event


def where(subject: Subject) -> tuple[str, object]:
    """The room that shows it, and what to show there."""
    room = ROOMS.get(subject.kind, "")
    return (room, subject.id) if room else ("registers", subject)


def _lines(found: Timeline, subject: Subject | None, today: date) -> Iterator[PointLine]:
    """A day of the record in hand need not say again what it is called."""
    last = len(found.points) - 1
    for place, one in enumerate(found.points):
        joins = (place > 0, place < last)
        said = ", ".join(_words(one, own=one.about is not None and one.about == subject))
        yield PointLine(place, one.on, one.mark(today), words.name(one.event), said, one.about, joins)


def _words(one: Point, *, own: bool) -> Iterator[str]:
    if one.told and not own:
        yield one.told
    counted = _counted(one.event).format(count=f"{one.count:,}") if one.count else ""
    if counted and one.event is Event.REPORTED:
        yield counted
    if one.awaited:
        yield words.awaited_name(one.awaited)
    yield from (said(each) for each in one.more)
    if one.outcome:
        yield words.outcome_name(one.outcome)
    if one.won:
        yield translate("timeline", "{won} won").format(won=f"{one.won:,}")
    if counted and one.event is not Event.REPORTED:
        yield counted


def said(one: str | Enum) -> str:
    return words.name(one) if isinstance(one, Enum) else one


def _counted(event: Event) -> str:
    match event:
        case Event.REPORTED:
            return translate("timeline", "quarter {count}")
        case Event.PROMOTED:
            return translate("timeline", "reached {count}")
        case Event.COMPLAINED:
            return translate("timeline", "in the quarter: {count}")
    return translate("timeline", "attended: {count}")


def _note(found: Timeline) -> str:
    if not found.namesakes:
        return ""
    said = translate(
        "timeline", "Others have the same name: {count}. What is known by the name alone is left out."
    )
    return said.format(count=found.namesakes)


def legend(lines: Sequence[PointLine]) -> str:
    """What the signs mean that stand in these lines."""
    there = [mark for mark in Mark if any(one.mark is mark for one in lines)]
    return " · ".join(f"{SIGNS[mark]} {words.name(mark)}" for mark in there)

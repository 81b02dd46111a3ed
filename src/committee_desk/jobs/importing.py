"""Bring an office's own lists in: understand the sheet, state every row, write.

    Lines ─► understanding ─► Filled ─► new · same · changed · unsure · error ─► written whole, or not at all

A row is either understood or named with its reason; one that is unsure, or in error, is never written, and
with one of them nothing is, unless they are left out.
A heading that nobody knows may be explained once (`taught`), also where the header row is only guessed.
An import is one transaction, so a desk never holds half a list; cancelled, it has written nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, fields, replace
from datetime import date, datetime
from enum import Enum
from itertools import islice
from typing import Any

from sqlalchemy.orm import Session

from committee_desk.acts.door import Done, Door
from committee_desk.domain.calendar import day_of
from committee_desk.domain.finding import Finding
from committee_desk.domain.ids import PersonId
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs.progress import SILENT, Progress, keep_on
from committee_desk.jobs.sheets import Line
from committee_desk.jobs.understanding import Column, Doubt, Filled, Table, plain, understood
from committee_desk.jobs.unswept import unswept
from committee_desk.store.engine import roomy

Write = Callable[[PersonId, datetime], object]

OFTEN = 50  # rows between two words of progress
TOGETHER = 1_000  # values kept at once, which is how long a cancelled list goes on
SHORT = 60  # letters of a row that say which one it is
TELLING = 3  # cells that do
MIDNIGHT = " 00:00:00"  # of a day that was exported as a moment
STATING = QT_TRANSLATE_NOOP("jobs", "Comparing the rows with the desk")
WRITING = QT_TRANSLATE_NOOP("jobs", "Writing the rows")


class State(Enum):
    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    UNSURE = "unsure"  # it may be about one of several: a person decides
    ERROR = "error"


LEFT_OUT = (State.UNSURE, State.ERROR)


class TwiceHere(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{what} stands in row {row} already.")
    advice = QT_TRANSLATE_NOOP("errors", "Keep one of the two rows.")


@frozen
class Row:
    """What one row of the file would do, and why it cannot; `noted` is what was understood in spite of it."""

    number: int
    state: State
    refused: DeskError | None = None
    differs: tuple[str, ...] = ()
    noted: DeskError | None = None
    sheet: str = ""
    told: str = ""


@frozen
class Imported:
    rows: tuple[Row, ...]
    written: int = 0
    unknown: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = field(default=())


@frozen
class Step:
    """A row with what writes it, or what is kept among many; nothing to do for one that is the same."""

    row: Row
    write: Write | None = None
    kept: object | None = None


@frozen
class Importing:
    """A kind of list: its columns, how its rows are planned, and what is said once they are in."""

    columns: tuple[Column, ...]
    plan: Callable[[Session, Table], Iterable[Step]]
    findings: Callable[[Session, date], Iterator[Finding]] = lambda session, on: iter(())
    passed_over: frozenset[str] = frozenset()  # headings that say nothing to us
    keep: Callable[[Session, Sequence[Any], PersonId, datetime], object] | None = None  # many values at once
    order: Callable[[Sequence[Any]], Sequence[Any]] = lambda kept: kept  # in which they are kept
    adds_up: bool = True  # whether a total below says how many rows there are


def bring_in(
    door: Door,
    kind: Importing,
    lines: Sequence[Line],
    *,
    dry_run: bool = False,
    skip_errors: bool = False,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[Imported]:
    """Every row with its state; written all together, or not at all."""
    return bring_in_pages(
        door, kind, {"": lines}, dry_run=dry_run, skip_errors=skip_errors, by=by, at=at, progress=progress
    )


@unswept()
def bring_in_pages(
    door: Door,
    kind: Importing,
    pages: Mapping[str, Sequence[Line]],
    *,
    dry_run: bool = False,
    skip_errors: bool = False,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[Imported]:
    """The same for several sheets of one workbook: all of them, or none."""
    tables = {name: understood(lines, kind.columns, kind.passed_over) for name, lines in pages.items()}
    if dry_run:
        return Done(
            door.ask(lambda session: _imported(tables, _planned(session, kind, tables, progress))),
            frozenset(),
        )

    def write(session: Session) -> Imported:
        steps = _planned(session, kind, tables, progress)
        imported = _imported(tables, steps)
        if not skip_errors and any(step.row.state in LEFT_OUT for step in steps):
            return imported
        with roomy(session):
            return replace(imported, written=_write(session, kind, steps, by, at, progress))

    done = door.do(write)
    if not done.result.written:
        return done
    findings = tuple(door.ask(lambda session: list(kind.findings(session, day_of(at)))))
    return replace(done, result=replace(done.result, findings=findings))


def _write(
    session: Session, kind: Importing, steps: Sequence[Step], by: PersonId, at: datetime, progress: Progress
) -> int:
    """How many rows were written: one act a row, or so many values at once where a list is of thousands."""
    writing = [step.write for step in steps if step.write]
    values = kind.order([step.kept for step in steps if step.kept is not None])
    whole = len(writing) + len(values)
    for done, one in enumerate(writing):
        _tell(progress, done, whole, WRITING)
        one(by, at)
    for start in range(0, len(values) if kind.keep else 0, TOGETHER):
        progress(len(writing) + start, whole, WRITING)
        keep_on(progress)
        if kind.keep:
            kind.keep(session, values[start : start + TOGETHER], by, at)
    return whole


def _planned(
    session: Session, kind: Importing, tables: Mapping[str, Table], progress: Progress
) -> list[Step]:
    count = sum(len(table.rows) for table in tables.values())
    steps: list[Step] = []
    for name, table in tables.items():
        for filled, step in zip(table.rows, kind.plan(session, table), strict=True):
            _tell(progress, len(steps), count, STATING)
            told = _placed(step.row, name, _words(filled, kind))
            steps.append(Step(told, step.write, step.kept))
        if kind.adds_up:
            steps += [Step(_doubtful(one, name)) for one in table.doubts]
    return steps


def _placed(row: Row, sheet: str, told: str) -> Row:
    """The row with where it stands; written out, for there may be a hundred thousand of them."""
    return Row(row.number, row.state, row.refused, row.differs, row.noted, sheet, told)


def _tell(progress: Progress, done: int, count: int, words: str) -> None:
    if done % OFTEN == 0:
        progress(done, count, words)
        keep_on(progress)


def _doubtful(one: Doubt, sheet: str) -> Row:
    return Row(one.number, State.UNSURE, one.refused, sheet=sheet, told=one.words[:SHORT])


def _words(row: Filled, kind: Importing) -> str:
    """What a person knows a row by: the first of the columns, wherever the sheet has them."""
    said = (row.words(one.field).removesuffix(MIDNIGHT) for one in kind.columns)
    return " · ".join(islice(filter(None, said), TELLING))[:SHORT]


def taught(kind: Importing, meant: Mapping[str, str]) -> Importing:
    """The same list where these headings stand for these columns; for none, they are passed over."""
    columns = tuple(
        replace(
            one,
            headings=(*one.headings, *(heading for heading, field in meant.items() if field == one.field)),
        )
        for one in kind.columns
    )
    passed_over = frozenset(plain(heading) for heading, field in meant.items() if not field)
    return replace(kind, columns=columns, passed_over=kind.passed_over | passed_over)


def attempted(step: Callable[[Filled], Step], row: Filled) -> Step:
    """The step of a row; what refuses it becomes its reason."""
    try:
        return step(row)
    except DeskError as refused:
        return Step(Row(row.number, State.ERROR, refused))


def changed(row: Filled, before: Any, after: Any, write: Write | None = None) -> Step:
    """The step of a row that says otherwise than what is entered, with the fields it changes."""
    differs = tuple(
        one.name for one in fields(after) if getattr(after, one.name) != getattr(before, one.name)
    )
    return Step(Row(row.number, State.CHANGED, differs=differs), write)


def _imported(tables: Mapping[str, Table], steps: Sequence[Step]) -> Imported:
    unknown = dict.fromkeys(heading for table in tables.values() for heading in table.unknown)
    return Imported(tuple(step.row for step in steps), unknown=tuple(unknown))

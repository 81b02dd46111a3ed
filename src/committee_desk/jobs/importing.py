"""Bring an office's own lists in: find the header, read the columns, state every row, write.

    Lines ─► the header row ─► Filled ─► new · same · changed · unsure · error ─► written whole, or not at all

A row is either understood or named with its reason; one that is unsure, or in error, is never written, and
with one of them nothing is, unless they are left out.
A heading that nobody knows may be explained once (`taught`), also where the header row is only guessed.
An import is one transaction, so a desk never holds half a list; cancelled, it has written nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, fields, replace
from datetime import date, datetime
from enum import Enum
from typing import Any

from sqlalchemy.orm import Session

from committee_desk.acts.door import Done, Door
from committee_desk.domain.calendar import day_of
from committee_desk.domain.finding import Finding
from committee_desk.domain.ids import PersonId
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs.progress import SILENT, Progress, keep_on
from committee_desk.jobs.sheets import Cell, Line
from committee_desk.jobs.unswept import unswept
from committee_desk.store.engine import roomy

Write = Callable[[PersonId, datetime], object]

LOOKED_AT = 50  # rows in which a header is looked for
OFTEN = 50  # rows between two words of progress
TOGETHER = 500  # values kept at once, which is how long a cancelled list goes on
SHORT = 60  # letters of a row that say which one it is
STATING = QT_TRANSLATE_NOOP("jobs", "Comparing the rows with the desk")
WRITING = QT_TRANSLATE_NOOP("jobs", "Writing the rows")

NUMBERING = frozenset({"연번", "순번", "순", "no", "번호", "일련번호"})
TOTALS = frozenset({"합계", "총계", "소계", "계", "누계", "total", "sum"})
COUNTED = re.compile(r"(?<![\d.,])(\d[\d,]{0,11})\s*[건명](?!\w)")  # how many, in a line of totals
NOTHING_BELOW = ("이하여백", "이하빈칸")
BELOW = "이"  # with which each of them begins; most cells are without it


class State(Enum):
    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    UNSURE = "unsure"  # it may be about one of several: a person decides
    ERROR = "error"


LEFT_OUT = (State.UNSURE, State.ERROR)


class NoHeader(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "No row of the sheet names the columns that are needed: {needed}.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Write these headings above the rows, or name the right sheet with --sheet."
    )


class CellMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{heading} is empty.")
    advice = QT_TRANSLATE_NOOP("errors", "Fill the cell in, or take the row out.")


class TotalDiffers(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Rows by the list's own count: {said}; read above this line: {read}.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "See whether rows are missing. If they are all there, leave this line out."
    )


class TwiceHere(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{what} stands in row {row} already.")
    advice = QT_TRANSLATE_NOOP("errors", "Keep one of the two rows.")


@frozen
class Column:
    """A field of a kind, and the headings it goes by; the first is the one we name."""

    field: str
    headings: tuple[str, ...]
    required: bool = False


@frozen
class Filled:
    """One row by the names of its fields; an empty cell is not there."""

    number: int
    cells: Mapping[str, Cell]

    def words(self, field: str) -> str:
        return " ".join(self.text(field).split())

    def text(self, field: str) -> str:
        """As it stands in the cell, line breaks and all."""
        cell = self.cells.get(field, "")
        return cell.isoformat() if isinstance(cell, date) else cell


@frozen
class Table:
    """The rows of a sheet, with the columns that were not understood."""

    rows: tuple[Filled, ...]
    fields: frozenset[str]
    unknown: tuple[str, ...] = ()
    doubts: tuple[Row, ...] = ()  # totals that do not add up


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
    order: Callable[[Any], Any] = lambda kept: 0  # in which they are kept; as they stand in the list
    adds_up: bool = True  # whether a total below says how many rows there are


@frozen
class Headings:
    """The row that names the columns, and which of them are known; `place` is its place among the lines.

    `missing` are columns that are needed and not there, `free` all that no heading stands for yet.
    """

    place: int
    found: Mapping[int, str]
    unknown: tuple[str, ...]
    missing: tuple[Column, ...]
    free: tuple[Column, ...]


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
    values = sorted((step.kept for step in steps if step.kept is not None), key=kind.order)
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
            steps.append(Step(replace(step.row, sheet=name, told=_words(filled)), step.write, step.kept))
        if kind.adds_up:
            steps += [Step(replace(row, sheet=name)) for row in table.doubts]
    return steps


def _tell(progress: Progress, done: int, count: int, words: str) -> None:
    if done % OFTEN == 0:
        progress(done, count, words)
        keep_on(progress)


def _words(row: Filled) -> str:
    """The first cells of a row, by which a person knows it."""
    return " · ".join(row.words(name) for name in list(row.cells)[:3])[:SHORT]


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


def headings(lines: Sequence[Line], kind: Importing) -> Headings:
    """Which row names the columns, or likeliest does, and what is not known of it."""
    try:
        place, found = _header(lines, kind.columns)
    except NoHeader:
        place, found = _likeliest(lines, kind.columns)
    here = set(found.values())
    return Headings(
        place,
        found,
        _unknown(lines[place], found, kind.passed_over) if lines else (),
        tuple(one for one in kind.columns if one.required and one.field not in here),
        tuple(one for one in kind.columns if one.field not in here),
    )


def _likeliest(lines: Sequence[Line], columns: Sequence[Column]) -> tuple[int, dict[int, str]]:
    """The row with the most known headings, then with the most words beside each other."""
    tries = [
        (
            len(_fields(line, columns)),
            sum(isinstance(cell, str) and bool(cell) for cell in line.cells),
            -place,
        )
        for place, line in enumerate(lines[:LOOKED_AT])
    ]
    place = -max(tries)[2] if tries else 0
    return place, _fields(lines[place], columns) if lines else {}


def understood(
    lines: Sequence[Line], columns: Sequence[Column], passed_over: frozenset[str] = frozenset()
) -> Table:
    """The rows under the header, wherever it stands; totals and what follows the end fall away."""
    place, found = _header(lines, columns)
    header = lines[place]
    rows: list[Filled] = []
    doubts, added = [], 0
    for line in lines[place + 1 :]:
        if any(_ends(cell) for cell in line.cells if isinstance(cell, str)):
            break
        filled = Filled(
            line.number,
            {name: line.cells[at] for at, name in found.items() if at < len(line.cells) and line.cells[at]},
        )
        if _is_total(line):
            doubts += _doubted(line, len(rows), len(rows) - added)
            added = len(rows)
        elif filled.cells and line.cells != header.cells:
            rows.append(filled)
    unknown = _unknown(header, found, passed_over)
    return Table(tuple(rows), frozenset(found.values()), unknown, tuple(doubts))


def _doubted(total: Line, *read: int) -> list[Row]:
    """A total that says how many rows there are, and means neither all above it nor those since the last."""
    words = " ".join(str(cell) for cell in total.cells if cell)
    said = [int(number.replace(",", "")) for number in COUNTED.findall(words)]
    if len(said) != 1 or said[0] in read:
        return []
    return [Row(total.number, State.UNSURE, TotalDiffers(said=said[0], read=read[0]), told=words[:SHORT])]


def _ends(cell: str) -> bool:
    return BELOW in cell and plain(cell).startswith(NOTHING_BELOW)


def _unknown(header: Line, found: Mapping[int, str], passed_over: frozenset[str]) -> tuple[str, ...]:
    known = NUMBERING | passed_over
    return tuple(
        " ".join(cell.split())
        for at, cell in enumerate(header.cells)
        if isinstance(cell, str) and cell and at not in found and plain(cell) not in known
    )


def plain(heading: str) -> str:
    """A heading or a word without what differs from office to office: spaces, brackets, dots."""
    return "".join(filter(str.isalnum, heading.casefold()))


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


def needed(row: Filled, column: Column) -> str:
    if not row.words(column.field):
        raise CellMissing(heading=column.headings[0])
    return row.words(column.field)


def _header(lines: Sequence[Line], columns: Sequence[Column]) -> tuple[int, dict[int, str]]:
    """Which line names the columns, and which cell names which field."""
    best: tuple[int, dict[int, str]] = (0, {})
    for place, line in enumerate(lines[:LOOKED_AT]):
        found = _fields(line, columns)
        required = {column.field for column in columns if column.required}
        # One heading among other words is rather a title; a list of names has no other.
        heads = len(found) > 1 or len(found) == sum(cell not in (None, "") for cell in line.cells)
        if required <= set(found.values()) and heads and len(found) > len(best[1]):
            best = place, found
    if not best[1]:
        raise NoHeader(needed=", ".join(column.headings[0] for column in columns if column.required))
    return best


def _fields(line: Line, columns: Sequence[Column]) -> dict[int, str]:
    names = {plain(heading): column.field for column in columns for heading in column.headings}
    found: dict[int, str] = {}
    for at, cell in enumerate(line.cells):
        name = names.get(plain(cell)) if isinstance(cell, str) else None
        if name and name not in found.values():
            found[at] = name
    return found


def _is_total(line: Line) -> bool:
    first = next((cell for cell in line.cells if cell), "")
    return isinstance(first, str) and plain(first) in TOTALS


def _imported(tables: Mapping[str, Table], steps: Sequence[Step]) -> Imported:
    unknown = dict.fromkeys(heading for table in tables.values() for heading in table.unknown)
    return Imported(tuple(step.row for step in steps), unknown=tuple(unknown))

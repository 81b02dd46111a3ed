"""What a sheet says: which of its lines names the columns, and the rows below by the names of fields.

    Lines ─► the header row, wherever it stands ─► Filled, one a row
                                              └─► a total that does not add up ─► Doubt

What the rows mean to the desk, importing asks.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs.sheets import Cell, Line

LOOKED_AT = 50  # rows in which a header is looked for
NUMBERING = frozenset({"연번", "순번", "순", "no", "번호", "일련번호"})
TOTALS = frozenset({"합계", "총계", "소계", "계", "누계", "total", "sum"})
COUNTED = re.compile(r"(?<![\d.,])(\d[\d,]{0,11})\s*[건명](?!\w)")  # how many, in a line of totals
NOTHING_BELOW = ("이하여백", "이하빈칸")
BELOW = "이"  # with which each of them begins; most cells are without it
DASHES = frozenset("-–—―")  # alone in a cell: the office has nothing to write there


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
        cell = self.cells.get(field, "")
        return " ".join(cell.split()) if isinstance(cell, str) else cell.isoformat()

    def text(self, field: str) -> str:
        """As it stands in the cell, line breaks and all."""
        cell = self.cells.get(field, "")
        return cell.isoformat() if isinstance(cell, date) else cell


@frozen
class Doubt:
    """A line that is no row, and says what the rows do not."""

    number: int
    words: str
    refused: DeskError


@frozen
class Table:
    """The rows of a sheet, with the columns that were not understood."""

    rows: tuple[Filled, ...]
    fields: frozenset[str]
    unknown: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()  # totals that do not add up


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


def headings(
    lines: Sequence[Line], columns: Sequence[Column], passed_over: frozenset[str] = frozenset()
) -> Headings:
    """Which row names the columns, or likeliest does, and what is not known of it."""
    try:
        place, found = _header(lines, columns)
    except NoHeader:
        place, found = _likeliest(lines, columns)
    here = set(found.values())
    return Headings(
        place,
        found,
        _unknown(lines[place], found, passed_over) if lines else (),
        tuple(one for one in columns if one.required and one.field not in here),
        tuple(one for one in columns if one.field not in here),
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
            {name: line.cells[at] for at, name in found.items() if _is_said(line, at)},
        )
        if _is_total(line):
            doubts += _doubted(line, len(rows), len(rows) - added)
            added = len(rows)
        elif filled.cells and line.cells != header.cells:
            rows.append(filled)
    unknown = _unknown(header, found, passed_over)
    return Table(tuple(rows), frozenset(found.values()), unknown, tuple(doubts))


def _is_said(line: Line, at: int) -> bool:
    """Whether the cell says something; a dash alone says that there is nothing."""
    cell = line.cells[at] if at < len(line.cells) else ""
    return bool(cell) and not (isinstance(cell, str) and cell.strip() in DASHES)


def _doubted(total: Line, *read: int) -> list[Doubt]:
    """A total that says how many rows there are, and means neither all above it nor those since the last."""
    words = " ".join(str(cell) for cell in total.cells if cell)
    said = [int(number.replace(",", "")) for number in COUNTED.findall(words)]
    if len(said) != 1 or said[0] in read:
        return []
    return [Doubt(total.number, words, TotalDiffers(said=said[0], read=read[0]))]


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


def needed(row: Filled, column: Column) -> str:
    said = row.words(column.field)
    if not said:
        raise CellMissing(heading=column.headings[0])
    return said


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

"""The rows of one sheet of a workbook, read straight from its XML in a third of the time that objects take.

    the part of the sheet ─► expat, piece by piece ─► Rows (a cell's kind, style and words) ─► lists of values

What a workbook says once for all sheets (shared words, which styles are dates, its first day) openpyxl reads.
tests/jobs/test_sheet_rows.py holds every row to what openpyxl itself makes of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import repeat
from typing import IO, Any
from xml.parsers import expat

PIECE = 1 << 16
DIGITS = "0123456789"
WORDS = frozenset("vt")  # the parts of a cell that say something: its value, and words of its own
OUTSIDE = "#VALUE!"  # what stands for a day outside of any calendar


def rows(stream: IO[bytes], page: Any, most: int) -> Iterator[Sequence[object]]:
    """Row after row with at most so many cells, an empty one for each that is left out."""
    found = _Rows(page, most)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = found.begin, found.end
    parser.CharacterDataHandler = found.hear
    due = 1
    while True:
        piece = stream.read(PIECE)
        parser.Parse(piece, not piece)
        for number, cells in found.taken():
            yield from repeat((), number - due)
            if number >= due:
                due = number + 1
                yield cells
        if not piece:
            return


class _Rows:
    """What the parser has come by: the row, the cell and the words in hand, and the rows that are done."""

    def __init__(self, page: Any, most: int) -> None:
        from openpyxl.utils import datetime  # noqa: PLC0415 -- slow import

        book = page.parent
        self._counted: Callable[..., object] = datetime.from_excel
        self._written: Callable[[str], object] = datetime.from_ISO8601
        self._shared, self._epoch, self._most = page._shared_strings, book.epoch, most
        self._days, self._lengths = book._date_formats, book._timedelta_formats
        self._done: list[tuple[int, list[object]]] = []
        self._row = self._column = 0
        self._cells: list[object] = []
        self._kind, self._style = "n", 0
        self._inside = self._hears = False  # a cell; its value or a part of its words
        self._spoken = 0  # within words that only say how others are pronounced
        self._value, self._words = "", ""
        self._heard: list[str] = []

    def taken(self) -> list[tuple[int, list[object]]]:
        done, self._done = self._done, []
        return done

    def begin(self, name: str, told: dict[str, str]) -> None:
        name = name.rpartition(":")[2]
        if name == "c":
            place = told.get("r", "")
            self._column = _column(place.rstrip(DIGITS)) if place else self._column + 1
            self._kind, self._style = told.get("t", "n"), int(told.get("s") or 0)
            self._inside, self._value, self._words = True, "", ""
        elif name in WORDS:
            self._hears, self._heard = self._inside and not self._spoken, []
        elif name == "row":
            self._row = int(told["r"]) if "r" in told else self._row + 1
            self._column, self._cells = 0, []
        elif name == "rPh":
            self._spoken += 1

    def end(self, name: str) -> None:
        name = name.rpartition(":")[2]
        if name == "c":
            self._end_cell()
        elif name in WORDS:
            if self._hears and name == "v":
                self._value = "".join(self._heard)
            elif self._hears:
                self._words += "".join(self._heard)
            self._hears = False
        elif name == "row":
            self._done.append((self._row, self._cells))
        elif name == "rPh":
            self._spoken -= 1

    def hear(self, words: str) -> None:
        if self._hears:
            self._heard.append(words)

    def _end_cell(self) -> None:
        self._inside = False
        said = self._said()
        if said is None or self._column > self._most:
            return
        missing = self._column - len(self._cells)
        if missing > 0:
            self._cells += [None] * missing
        self._cells[self._column - 1] = said

    def _said(self) -> object:
        """What the cell says: words, a number, a day."""
        if self._kind == "inlineStr":
            return self._words or None
        if not self._value:
            return None
        match self._kind:
            case "n":
                return self._number(self._value)
            case "s":
                return self._shared[int(self._value)]
            case "b":
                return bool(int(self._value))
            case "d":
                return self._written(self._value)
        return self._value

    def _number(self, value: str) -> object:
        number: int | float = float(value) if "." in value or "e" in value or "E" in value else int(value)
        if self._style not in self._days:
            return number
        try:
            return self._counted(number, self._epoch, timedelta=self._style in self._lengths)
        except (OverflowError, ValueError):
            return OUTSIDE


@cache
def _column(letters: str) -> int:
    """Which column the letters name: A is the first."""
    from openpyxl.utils import column_index_from_string  # noqa: PLC0415 -- slow import

    return int(column_index_from_string(letters))

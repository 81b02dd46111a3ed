"""An office's own spreadsheet as lines of cells, with limits on what is let in.

    .xlsx ─ examined (sizes, DTD, depth) ─ openpyxl ─┐
    .csv ── UTF-8, UTF-16 or CP949 ──────────────────┴─► Line (number, cells) ... ─► jobs.importing

A cell is words or a date. Nothing here knows what the columns mean.
"""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from errno import EINVAL
from io import StringIO
from pathlib import Path
from stat import S_ISREG
from typing import Any
from unicodedata import category, normalize
from xml.parsers import expat

from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs.progress import SILENT, Progress, keep_on
from committee_desk.jobs.unswept import unswept

MEGABYTE = 1_000_000
CSV_MOST, XLSX_MOST, UNPACKED_MOST = 20 * MEGABYTE, 50 * MEGABYTE, 300 * MEGABYTE
ENTRIES_MOST, RATIO_MOST, DEPTH_MOST = 5_000, 100, 200
ROWS_MOST, COLUMNS_MOST, CELL_MOST = 100_000, 200, 32_768
DOWN_MOST = 1_048_576  # rows of a sheet, empty ones too, as in the programs that write them
LETTERS_MOST, MERGED_MOST = 100 * MEGABYTE, 100_000
AROUND = 100  # titles, headings and totals beside the rows themselves
SMALL = 10 * MEGABYTE  # below this no ratio is suspicious: a sheet of equal rows packs well
PIECE = 1 << 16
FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")  # with which one begins
OFTEN = 500  # rows between two words of progress
READING = QT_TRANSLATE_NOOP("jobs", "Reading the file")

Cell = str | date


class CannotRead(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{file} cannot be read: {reason}")
    advice = QT_TRANSLATE_NOOP("errors", "See whether the file is there and may be read, then try again.")


class NoSpreadsheet(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{file} is not a spreadsheet that can be read here.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Open it in the program it comes from and save it as .xlsx without a password, or as .csv."
    )


class TooLarge(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{file} is larger than can be taken in: {what}.")
    advice = QT_TRANSLATE_NOOP("errors", "Keep only the rows and columns that are needed, in a new file.")


class Suspicious(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{file} holds something no list needs: {what}.")
    advice = QT_TRANSLATE_NOOP("errors", "Copy the cells into a new, empty workbook and import that one.")


class NoSuchSheet(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{file} has no sheet called {name}.")
    advice = QT_TRANSLATE_NOOP("errors", "Use one of: {known}.")


@frozen
class Line:
    """One row as a person would count it, and its cells; an empty one is ''."""

    number: int
    cells: tuple[Cell, ...]


def read(file: Path, sheet: str = "", progress: Progress = SILENT) -> tuple[Line, ...]:
    """Every row that is not empty, of the first sheet or the one named."""
    try:
        size = ended(file)
        book = file.suffix.lower() in (".xlsx", ".xlsm") or zipfile.is_zipfile(file)
        _ensure(size <= (XLSX_MOST if book else CSV_MOST), file, f"{size:,} bytes")
        rows = _book(file, sheet, progress) if book else _comma_separated(file)
        with unswept():
            return tuple(_lines(file, rows, progress))
    except (DeskError, MemoryError):
        raise
    except OSError as error:
        raise CannotRead(file=file.name, reason=error.strerror or error) from error
    except Exception as error:
        # Whatever a mangled workbook makes a reader trip over: it is the file that is at fault.
        raise NoSpreadsheet(file=file.name) from error


def pages(file: Path) -> tuple[str, ...]:
    """The names of a workbook's sheets; one without a name for any other file."""
    from openpyxl import load_workbook  # noqa: PLC0415 -- slow import

    if not zipfile.is_zipfile(file):
        return ("",)
    try:
        _ensure(file.stat().st_size <= XLSX_MOST, file, f"{file.stat().st_size:,} bytes")
        _examined(file)
        with file.open("rb") as stream:
            return tuple(load_workbook(stream, read_only=True, keep_links=False).sheetnames)
    except DeskError:
        raise
    except Exception as error:
        raise NoSpreadsheet(file=file.name) from error


def words(cell: object) -> str:
    """What a cell says as clean text: one form of each letter, no control characters."""
    text = "" if cell is None else str(cell)
    if text.isprintable():  # nearly always, and then there is nothing of that sort in it
        return normalize("NFC", text).strip()
    kept = (letter if category(letter) not in ("Cc", "Cf") or letter == "\n" else " " for letter in text)
    return normalize("NFC", "".join(kept)).strip()


def ended(file: Path) -> int:
    """How long the file is; what has no end, a device say, is none."""
    found = file.stat()
    if not S_ISREG(found.st_mode):
        raise OSError(EINVAL, "not a file")
    return found.st_size


def _ensure(fits: bool, file: Path, what: str) -> None:
    if not fits:
        raise TooLarge(file=file.name, what=what)


def _lines(file: Path, rows: Iterable[Sequence[object]], progress: Progress = SILENT) -> Iterator[Line]:
    count = letters = 0
    for number, row in enumerate(rows, start=1):
        if number % OFTEN == 0:
            progress(0, 0, READING)  # how many there will be, a workbook does not say
            keep_on(progress)
            _ensure(number <= DOWN_MOST, file, f"more than {DOWN_MOST:,} rows")
        if not any(cell not in (None, "") for cell in row):
            continue
        count += 1
        _ensure(count <= ROWS_MOST + AROUND, file, f"more than {ROWS_MOST:,} rows")
        _ensure(all(cell in (None, "") for cell in row[COLUMNS_MOST:]), file, "more than 200 columns")
        last = max(at for at, cell in enumerate(row) if cell not in (None, ""))
        cells = tuple(_cell(cell) for cell in row[: last + 1])
        long = [len(cell) for cell in cells if isinstance(cell, str)]
        _ensure(max(long, default=0) <= CELL_MOST, file, f"a cell of {max(long, default=0):,} letters")
        letters += sum(long)  # a workbook may write a text once and show it in every cell
        _ensure(letters <= LETTERS_MOST, file, f"more than {LETTERS_MOST:,} letters")
        yield Line(number, cells)


def _cell(cell: object) -> Cell:
    match cell:
        case datetime():
            return cell.date()
        case date():
            return cell
        case float() if cell.is_integer():
            return str(int(cell))
    said = words(cell)
    # An exported cell that began like a formula carries an apostrophe in front.
    return said[1:] if said.startswith("'") and said[1:2] in FORMULA else said


def pasted(text: str) -> tuple[Line, ...]:
    """Rows copied out of a spreadsheet or a .csv, as if they had come in a file."""
    nameless = Path()
    _ensure(len(text) <= CSV_MOST, nameless, f"{len(text):,} letters")
    return tuple(_lines(nameless, _separated(text, nameless)))


def _comma_separated(file: Path) -> Iterator[list[str]]:
    return _separated(_decoded(file), file)


def _separated(text: str, file: Path) -> Iterator[list[str]]:
    head = text.partition("\n")[0]
    # Comma first: an office's own export may have a semicolon within a heading, never the other way round.
    delimiter = max(",\t;", key=lambda one: head.count(one))
    csv.field_size_limit(4 * CELL_MOST)
    try:
        yield from csv.reader(StringIO(text, newline=""), delimiter=delimiter)
    except csv.Error as error:
        raise NoSpreadsheet(file=file.name) from error


def _decoded(file: Path) -> str:
    content = file.read_bytes()
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        encodings = ("utf-8-sig", "cp949")
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise NoSpreadsheet(file=file.name)


def _book(file: Path, sheet: str, progress: Progress) -> Iterator[Sequence[object]]:
    from openpyxl import load_workbook  # noqa: PLC0415 -- slow import

    merged = _examined(file, progress)
    with file.open("rb") as stream:  # by what it is: its name may say something else
        book = load_workbook(stream, read_only=True, data_only=True, keep_links=False)
        if sheet and sheet not in book.sheetnames:
            raise NoSuchSheet(file=file.name, name=sheet, known=", ".join(book.sheetnames))
        page = book[sheet] if sheet else book.worksheets[0]
        page.reset_dimensions()  # what a workbook says about its own size is often wrong
        path = str(getattr(page, "_worksheet_path", "")).lstrip("/")
        rows = page.iter_rows(max_col=COLUMNS_MOST + 1, values_only=True)
        yield from _filled(rows, merged.get(path, ()))
        book.close()


def _filled(rows: Iterable[Sequence[object]], merged: Sequence[str]) -> Iterator[Sequence[object]]:
    """Cells that are merged downwards all say what the topmost says."""
    from openpyxl.utils import range_boundaries  # noqa: PLC0415 -- slow import

    bounds: dict[int, tuple[Any, ...]] = {}
    for one in merged:
        left, top, right, bottom = range_boundaries(one)
        if left == right and isinstance(top, int) and isinstance(bottom, int):
            bounds[top] = (*bounds.get(top, ()), (left, bottom))
    reaching: dict[int, tuple[int, object]] = {}
    for number, row in enumerate(rows, start=1):
        cells = list(row)
        for column, (bottom, said) in list(reaching.items()):
            if number > bottom:
                del reaching[column]
            elif column <= len(cells) and any(cell not in (None, "") for cell in cells):
                cells[column - 1] = said
        for column, bottom in bounds.get(number, ()):
            if column <= len(cells):
                reaching[column] = (bottom, cells[column - 1])
        yield cells


def _examined(file: Path, progress: Progress = SILENT) -> dict[str, tuple[str, ...]]:
    """Refuse what no list needs, first by the directory alone; give back the merged ranges by part."""
    with zipfile.ZipFile(file) as archive:
        parts = archive.infolist()
        unpacked = sum(part.file_size for part in parts)
        packed = sum(part.compress_size for part in parts)
        _ensure(len(parts) <= ENTRIES_MOST, file, f"{len(parts):,} parts")
        _ensure(unpacked <= UNPACKED_MOST, file, f"{unpacked:,} bytes unpacked")
        if unpacked > SMALL and unpacked > RATIO_MOST * packed:
            raise Suspicious(file=file.name, what=f"{unpacked:,} bytes packed into {packed:,}")
        if any(part.flag_bits & 1 for part in parts):
            raise NoSpreadsheet(file=file.name)
        if any(part.filename.lower().endswith("vbaproject.bin") for part in parts):
            raise Suspicious(file=file.name, what="macros")
        pages = [part for part in parts if part.filename.endswith((".xml", ".rels"))]
        return {part.filename: _examined_part(archive, part, file, progress) for part in pages}


def _examined_part(
    archive: zipfile.ZipFile, part: zipfile.ZipInfo, file: Path, progress: Progress
) -> tuple[str, ...]:
    merged: list[str] = []
    depth = 0

    def begin(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEPTH_MOST:
            raise Suspicious(file=file.name, what="XML nested too deeply")
        if name.endswith("mergeCell"):
            merged.append(attributes.get("ref", ""))
            _ensure(len(merged) <= MERGED_MOST, file, f"more than {MERGED_MOST:,} merged cells")

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1

    def declare(*_words: object) -> None:
        raise Suspicious(file=file.name, what="XML with definitions of its own")

    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = begin, end
    parser.StartDoctypeDeclHandler = declare
    with archive.open(part) as stream:
        while piece := stream.read(PIECE):
            progress(0, 0, READING)
            keep_on(progress)
            parser.Parse(piece)
    parser.Parse(b"", True)
    return tuple(merged)

"""How a list becomes a file: a workbook, CSV or JSON.

    columns, rows ─┬─► .xlsx · .csv   headings and words in Korean
                   └─► .json          keys and words in English

A cell that begins like a formula is written so that no program takes it for one.
"""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from io import BytesIO, StringIO
from typing import Any

from committee_desk.jobs.listing import Row, coded
from committee_desk.jobs.listing import said as told
from committee_desk.jobs.sheets import FORMULA

DAY, WON = 'yyyy". "m". "d"."', "#,##0"  # as papers say them: 2026. 11. 27.


def _json(kind: str, columns: Mapping[str, str], rows: Sequence[Row]) -> bytes:
    found = [{key: coded(row.get(key)) for key in columns} for row in rows]
    return (json.dumps({kind: found}, ensure_ascii=False, indent=2) + os.linesep).encode()


def _csv(kind: str, columns: Mapping[str, str], rows: Sequence[Row]) -> bytes:
    text = StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(columns.values())
    for row in rows:
        writer.writerow([_harmless(str(told(key, row.get(key)))) for key in columns])
    # With the mark that lets spreadsheets know it for UTF-8.
    return text.getvalue().encode("utf-8-sig")


def _harmless(said: str) -> str:
    return f"'{said}" if said.startswith((*FORMULA, "\t", "\r", "\n")) else said


def _xlsx(kind: str, columns: Mapping[str, str], rows: Sequence[Row]) -> bytes:
    from openpyxl import Workbook  # noqa: PLC0415 -- slow import
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415 -- slow import
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 -- slow import

    book = Workbook()
    page: Any = book.active
    page.title, page.freeze_panes = kind, "A2"
    to_print(page, 1)
    for at, (key, heading) in enumerate(columns.items(), start=1):
        cells = [told(key, row.get(key)) for row in rows]
        head = page.cell(1, at, heading)
        head.font = Font(bold=True)
        for number, said in enumerate(cells, start=2):
            cell = fill(page.cell(number, at), said)
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            if heading.endswith("(원)"):
                cell.number_format = WON
        widest = max((_long(said) for said in (heading, *cells)), default=0)
        page.column_dimensions[get_column_letter(at)].width = min(60, 4 + 2 * widest)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def _long(said: str | int | float | date) -> int:
    """How many letters of a line it takes; of several lines, the longest."""
    return max(map(len, str(said).splitlines()), default=0)


def to_print(page: Any, head: int) -> None:
    """A4 with all columns beside each other, the row of heads on every sheet, lines between the cells."""
    page.page_setup.paperSize, page.page_setup.orientation = page.PAPERSIZE_A4, page.ORIENTATION_LANDSCAPE
    page.page_setup.fitToHeight = 0  # as many sheets as the rows need
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.print_title_rows = f"{head}:{head}"
    page.print_options.gridLines = True
    page.oddFooter.center.text = "&P/&N"


def fill(cell: Any, said: str | int | float | date) -> Any:
    """A cell with what it says; words are only words, whatever they begin with."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE  # noqa: PLC0415 -- slow import

    plain = ILLEGAL_CHARACTERS_RE.sub(" ", said) if isinstance(said, str) else said
    cell.value = plain
    if isinstance(plain, str):
        cell.data_type, cell.quotePrefix = "s", _harmless(plain) != plain
    elif isinstance(plain, date):
        cell.number_format = DAY
    return cell


FORMATS: Mapping[str, Callable[[str, Mapping[str, str], Sequence[Row]], bytes]] = {
    ".xlsx": _xlsx,
    ".csv": _csv,
    ".json": _json,
}

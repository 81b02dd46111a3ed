"""Facts and grids as tables: lines, heads that come again, rows that are cut only where no page holds them.

Facts, Grid ─► facts, grid ─► tables with the room that they ask for before them
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from math import ceil

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Paragraph, Spacer, Table

from committee_desk.documents import fonts, paper
from committee_desk.documents.face import LINE, RIM, TINT, WIDTH, markup, style
from committee_desk.documents.paper import Align, tidy

LABEL = 27 * mm
DAY = re.compile(r"\d{4}\. \d{1,2}\. \d{1,2}\.(?:\([월화수목금토일]\))?")
# A row that may be taller than this can be cut; a shorter one moves on whole.
UNCUT = 300
CELLS = {Align.LEFT: "cell", Align.CENTER: "middle", Align.RIGHT: "right"}
Look = tuple[object, ...]
Cell = tuple[str, str]  # its text and its style
TABLE: tuple[Look, ...] = (
    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    ("INNERGRID", (0, 0), (-1, -1), 0.4, LINE),
    ("TOPPADDING", (0, 0), (-1, -1), 5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
    ("LEFTPADDING", (0, 0), (-1, -1), 6),
    ("RIGHTPADDING", (0, 0), (-1, -1), 6),
)
ABOVE: tuple[Look, ...] = (("LINEABOVE", (0, 0), (-1, 0), 0.9, RIM),)
BETWEEN: tuple[Look, ...] = (("LINEABOVE", (0, 0), (-1, 0), 0.4, LINE),)
BELOW: tuple[Look, ...] = (
    ("LINEBELOW", (0, -1), (-1, -1), 0.9, RIM),
    ("LINEBELOW", (0, "splitlast"), (-1, "splitlast"), 0.9, RIM),
)
HEAD: tuple[Look, ...] = (
    ("BACKGROUND", (0, 0), (-1, 0), TINT),
    ("LINEBELOW", (0, 0), (-1, 0), 0.6, RIM),
    # A head stands in the middle, so that it needs no more to either side; a narrow one is not torn apart.
    ("LEFTPADDING", (0, 0), (-1, 0), 2),
    ("RIGHTPADDING", (0, 0), (-1, 0), 2),
)


def facts(facts: paper.Facts) -> list[Flowable]:
    """Rows of one width make one table; the tables stand on each other without a gap."""
    groups = [list(rows) for _, rows in groupby(_rows(facts), key=len)]
    tables: list[Flowable] = []
    for place, rows in enumerate(groups):
        pairs = len(rows[0])
        texts = [
            [cell for label, value in row for cell in ((label, "head"), (value, "cell"))] for row in rows
        ]
        look: list[Look] = [("BACKGROUND", (2 * pair, 0), (2 * pair, -1), TINT) for pair in range(pairs)]
        look += ABOVE if place == 0 else BETWEEN
        look += BELOW if place == len(groups) - 1 else ()
        tables.append(_table(texts, [LABEL, WIDTH / pairs - LABEL] * pairs, look))
    return spaced(tables, sum(map(_pair_room, groups[0][: _together(len(groups[0]))])) if groups else 0)


def _pair_room(row: Sequence[tuple[str, str]]) -> float:
    """The room of a row of labels and what belongs to them."""
    widths = [LABEL, WIDTH / len(row) - LABEL] * len(row)
    return _row_room([(text, "cell") for pair in row for text in pair], widths)


def _rows(facts: paper.Facts) -> Iterator[list[tuple[str, str]]]:
    """As many pairs as fit beside each other; a wide one stands alone."""
    row: list[tuple[str, str]] = []
    for label, value in facts.facts:
        if row and (label in facts.wide or len(row) == facts.pairs):
            yield row
            row = []
        row.append((label, value))
        if label in facts.wide:
            yield row
            row = []
    if row:
        yield row


def grid(grid: paper.Grid) -> list[Flowable]:
    columns = max(map(len, (grid.head, *grid.rows)))
    if not columns:
        return []
    shares = grid.widths or (1,) * columns
    widths = [WIDTH * share / sum(shares) for share in shares]
    faces = [*(CELLS[align] for align in grid.aligns), *["cell"] * (columns - len(grid.aligns))]
    head = [[(text, "head") for text in grid.head]] if grid.head else []
    rows = [list(zip(row, faces, strict=True)) for row in grid.rows]
    # A head that fills half the page cannot come again on every page.
    repeat = len(head) if head and _height(head[0], widths) < UNCUT / 2 else 0
    look = [*ABOVE, *BELOW, *(HEAD if head else ())]
    need = sum(_row_room(row, widths) for row in (*head, *rows[: _together(len(rows))]))
    return spaced([_table([*head, *rows], widths, look, repeat)], need)


def spaced(tables: Sequence[Flowable], need: float = 0) -> list[Flowable]:
    # A table begins only where more than its head has room.
    room = max(70, min(need + 6, UNCUT))
    return [CondPageBreak(room), Spacer(0, 3), *tables, Spacer(0, 8)] if tables else []


def _together(rows: int) -> int:
    """How many of the first rows stay together: two, and the last of three goes with them."""
    return rows if rows <= 3 else 2


def _table(
    rows: Sequence[Sequence[Cell]], widths: Sequence[float], look: Sequence[Look], repeat: int = 0
) -> Table:
    cells = [
        [[cell(_whole_days(text, width - 12), face)] for (text, face), width in zip(row, widths, strict=True)]
        for row in rows
    ]
    tall = [place for place, row in enumerate(rows) if _height(row, widths) > UNCUT]
    # reportlab can cut a row only where its cells are lists and hang from the top.
    hanging: list[Look] = [("VALIGN", (0, place), (-1, place), "TOP") for place in tall]
    look = [*TABLE, *look, *hanging, *_paired(len(cells), repeat, tall)]
    return Table(cells, widths, repeatRows=repeat, splitInRow=int(bool(tall)), style=look)


def _height(row: Sequence[Cell], widths: Sequence[float]) -> float:
    """About how tall the row will be."""
    return max(
        15 * (text.count("\n") + fonts.width(tidy(text), fonts.REGULAR, 10) / max(width - 12, 10))
        for (text, _), width in zip(row, widths, strict=True)
    )


def _paired(rows: int, repeat: int, tall: Sequence[int]) -> list[Look]:
    """Neither the first nor the last row stands alone on a page."""
    if tall or rows - repeat < 3:
        return []
    return [("NOSPLIT", (0, repeat), (-1, repeat + 1)), ("NOSPLIT", (0, rows - 2), (-1, rows - 1))]


def _whole_days(text: str, room: float) -> str:
    """A date is not broken between two lines where a line can hold it."""
    return DAY.sub(lambda day: _unbroken(day[0], room), tidy(text))


def _unbroken(day: str, room: float) -> str:
    return day.replace(" ", "\u00a0") if fonts.width(day, fonts.REGULAR, 10) <= room else day


def _row_room(row: Sequence[Cell], widths: Sequence[float]) -> float:
    """The room of a row as it is drawn, with what stands above and below its words."""
    return 15 * max(1, ceil(_height(row, widths) / 15)) + 10 if row else 0


def cell(text: str, face: str) -> Paragraph:
    return Paragraph(markup(text), style(face))

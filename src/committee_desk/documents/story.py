"""Blocks as reportlab's flowables: what a Korean official form looks like on A4.

    Block ─► flowables(block, boxes) ─► reportlab ─► boxes: where each signer signs

Text is escaped here, where it becomes markup, and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import groupby
from math import ceil
from typing import Any, assert_never
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    HRFlowable,
    KeepTogether,
    PageBreak,
    Paragraph,
    Spacer,
    Table,
)

from committee_desk.documents import fonts, paper
from committee_desk.documents.paper import Align, Bar, Block, Lane, Point, Signer, tidy
from committee_desk.domain.key_task import Mark
from committee_desk.frozen import frozen

SIDE = 22 * mm
WIDTH = A4[0] - 2 * SIDE

INK = HexColor("#16191d")
GREY = HexColor("#5b6472")
LINE = HexColor("#b3bac4")
RIM = HexColor("#3b434e")
TINT = HexColor("#f3f5f8")

LETTER = 11.0  # a Hangul letter of the body, two strokes wide
TORN = 0.45 * LETTER  # between two words, beside the space itself
LABEL = 27 * mm
BOX = (125, 35)
STEP, GAP = 11.0, 3.0  # a step of a chart, and what parts it from the next
LANE = (0.42, 0.38, 0.20)
BEAM = (0.28, 0.44, 0.28)  # a value and the one before it stand on one line
KEY = {Mark.DONE: "마침", Mark.LATE: "기한이 지남", Mark.AHEAD: "남음"}
DAY = re.compile(r"\d{4}\. \d{1,2}\. \d{1,2}\.(?:\([월화수목금토일]\))?")
LEGEND = ("VALIGN", (0, 0), (-1, -1), "MIDDLE")
# A row that may be taller than this can be cut; a shorter one moves on whole.
UNCUT = 300

ALIGNS = {Align.LEFT: TA_JUSTIFY, Align.CENTER: TA_CENTER, Align.RIGHT: TA_RIGHT}
CELLS = {Align.LEFT: "cell", Align.CENTER: "middle", Align.RIGHT: "right"}

Boxes = list["Box"]
Look = tuple[object, ...]


@frozen
class Box:
    """Where one signer signs; pages count from 0, whole points from the lower left corner."""

    page: int
    x0: int
    y0: int
    x1: int
    y1: int


class SignBox(Flowable):  # type: ignore[misc]
    """An empty place that notes where on which page it came to lie."""

    def __init__(self, boxes: Boxes) -> None:
        super().__init__()
        self.boxes = boxes

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return BOX

    def draw(self) -> None:
        x, y = self.canv.absolutePosition(0, 0)
        corners = (round(edge) for edge in (x, y, x + BOX[0], y + BOX[1]))
        self.boxes.append(Box(self.canv.getPageNumber() - 1, *corners))


class Steps(Flowable):  # type: ignore[misc]
    """The steps of one work: full where done, struck through where late, empty where still ahead."""

    def __init__(self, steps: Sequence[Mark]) -> None:
        super().__init__()
        self.steps = steps
        self.side = STEP

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.side = min(STEP, (width - len(self.steps) * GAP) / max(len(self.steps), 1))
        return width, STEP + GAP

    def draw(self) -> None:
        canvas, side = self.canv, self.side
        canvas.setStrokeColor(RIM)
        canvas.setFillColor(RIM)
        for place, step in enumerate(self.steps):
            left = place * (side + GAP)
            canvas.setLineWidth(1.4 if step is Mark.LATE else 0.7)
            canvas.rect(left, GAP / 2, side, STEP, fill=int(step is Mark.DONE))
            if step is Mark.LATE:
                canvas.line(left, GAP / 2, left + side, GAP / 2 + STEP)
                canvas.line(left, GAP / 2 + STEP, left + side, GAP / 2)


class Beam(Flowable):  # type: ignore[misc]
    """A bar of so many thousandths of its width, full; under it what it was before, outlined."""

    def __init__(self, long: int, before: int) -> None:
        super().__init__()
        self.long, self.before = long, before
        self.room = 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.room = width
        return width, STEP + GAP

    def draw(self) -> None:
        canvas = self.canv
        canvas.setStrokeColor(RIM)
        canvas.setFillColor(RIM)
        canvas.setLineWidth(0.7)
        half = STEP / 2
        canvas.rect(0, GAP / 2 + half, self.room * self.long / 1000, half, fill=1)
        canvas.rect(0, GAP / 2, self.room * self.before / 1000, half - 1, fill=0)


class Prose(Paragraph):  # type: ignore[misc]
    """A paragraph whose lines end flush, except where that would tear their words apart.

    Lines break between words only, so a long one that moves on leaves much to be spread.
    """

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        size: tuple[float, float] = super().wrap(width, height)
        if self.style.alignment == TA_JUSTIFY:
            self.blPara.lines = [_loosened(line) for line in self.blPara.lines]
        return size


class ChangedParagraph(Prose):
    """A paragraph with a line at its left, on each page it reaches."""

    def draw(self) -> None:
        self.canv.setStrokeColor(RIM)
        self.canv.setLineWidth(1.4)
        self.canv.line(1.5, 1, 1.5, self.height - 2)
        super().draw()


def _loosened(line: Any) -> Any:
    """Words of one look are told as the room left and the words; of several, as an object."""
    if isinstance(line, tuple):
        room, words = line
        return (0, words) if room > TORN * max(len(words) - 1, 1) else line
    if line.extraSpace > TORN * max(line.wordCount - 1, 1):
        line.extraSpace = 0
    return line


@cache
def style(name: str) -> ParagraphStyle:
    bold, size, leading, more = STYLES[name]
    face = fonts.BOLD if bold else fonts.REGULAR
    given = {"allowWidows": 0, "allowOrphans": 0, "textColor": INK, **more}
    return ParagraphStyle(
        name,
        fontName=face,
        bulletFontName=face,
        bulletFontSize=size,
        fontSize=size,
        leading=leading,
        **given,
    )


STYLES: dict[str, tuple[bool, float, float, dict[str, object]]] = {
    "letterhead": (True, 11.5, 17, {"alignment": TA_CENTER, "textColor": RIM}),
    "title": (True, 20, 28, {"alignment": TA_CENTER, "spaceAfter": 3}),
    "number": (False, 10.5, 15, {"alignment": TA_CENTER, "textColor": GREY}),
    "heading1": (True, 13, 19, {"spaceBefore": 13, "spaceAfter": 5}),
    "heading2": (True, 11.5, 18, {"spaceBefore": 8, "spaceAfter": 3}),
    "body": (False, LETTER, 18, {"alignment": TA_JUSTIFY, "spaceAfter": 3}),
    "changed": (False, LETTER, 18, {"alignment": TA_JUSTIFY, "spaceAfter": 3, "leftIndent": 9}),
    "note": (False, 9, 13.5, {"textColor": GREY, "spaceBefore": 2, "spaceAfter": 5}),
    "cell": (False, 10, 15, {}),
    "middle": (False, 10, 15, {"alignment": TA_CENTER}),
    "right": (False, 10, 15, {"alignment": TA_RIGHT}),
    "head": (True, 10, 15, {"alignment": TA_CENTER}),
}


def opening(title: str, number: str, above: Sequence[str] = ()) -> list[Flowable]:
    """The letterhead, the title, the number under it, and the line that parts them from the text."""
    rule = HRFlowable(width="100%", thickness=1.1, color=RIM, spaceBefore=9, spaceAfter=11)
    head = [Paragraph(markup(line), style("letterhead")) for line in above]
    called = Paragraph(markup(_balanced(tidy(title))), style("title"))
    return [*head, called, Paragraph(markup(number), style("number")), rule]


def _balanced(title: str) -> str:
    """A title that needs two lines, broken where they are most alike; a last word alone looks lost."""
    face = style("title")

    def long(words: Sequence[str]) -> float:
        return fonts.width(" ".join(words), face.fontName, face.fontSize)

    words = title.split(" ")
    if "\n" in title or long(words) <= WIDTH:
        return title
    ways = [(words[:place], words[place:]) for place in range(1, len(words))]
    fitting = [way for way in ways if max(map(long, way)) <= WIDTH]
    if not fitting:
        return title
    first, second = min(fitting, key=lambda way: abs(long(way[0]) - long(way[1])))
    return f"{' '.join(first)}\n{' '.join(second)}"


def flowables(block: Block, boxes: Boxes) -> list[Flowable]:
    match block:
        case paper.Heading():
            return _heading(block)
        case paper.Text(text, lead) if lead and (text.startswith("1. ") or lead == "붙임"):
            return [Prose(markup(text), _listing(lead), bulletText=lead)]
        case paper.Text():
            return [Prose(_led(block.lead, block.text), _body(block.align, block.indent))]
        case paper.Note(text):
            return [Paragraph(markup(text), style("note"))]
        case paper.Marked(text, lead):
            return [ChangedParagraph(_led(lead, text), style("changed"))]
        case paper.Numbered(points, start, level):
            return [*_numbered(points, start, level), Spacer(0, 4)]
        case paper.Facts():
            return _facts(block)
        case paper.Grid():
            return _grid(block)
        case paper.Chart(lanes):
            return _chart(lanes)
        case paper.Bars(bars):
            return _bars(bars)
        case paper.Signatures(signers):
            return _signatures(signers, boxes)
        case paper.Ending():
            return flowables(paper.ended([block])[0], boxes)
        case paper.PageBreak():
            return [PageBreak()]
        case paper.Keep(blocks):
            return _kept([part for inner in blocks for part in flowables(inner, boxes)])
    assert_never(block)


def _kept(parts: Sequence[Flowable]) -> list[Flowable]:
    """Together, unless a row is so tall that no page could hold them: that would only leave a page empty."""
    if any(isinstance(part, Table) and part.splitInRow for part in parts):
        return list(parts)
    return [KeepTogether(list(loose(parts)))]


def loose(parts: Sequence[Flowable]) -> Iterator[Flowable]:
    """Without breaks of their own: reportlab takes what is kept together inside for endlessly tall."""
    for part in parts:
        if isinstance(part, KeepTogether):
            yield from loose(part._content)
        elif not isinstance(part, CondPageBreak):
            yield part


def markup(text: str) -> str:
    return escape(tidy(text)).replace("\n", "<br/>")


def _led(lead: str, text: str) -> str:
    return f"<b>{markup(lead)}</b> {markup(text)}" if lead else markup(text)


def _heading(heading: paper.Heading) -> list[Flowable]:
    face = style(f"heading{min(max(heading.level, 1), 2)}")
    # A heading at the foot of a page takes some of what follows along, or moves on with it.
    return [CondPageBreak(face.leading + 80), Paragraph(markup(heading.text), face)]


@cache
def _body(align: Align, indent: int) -> ParagraphStyle:
    return ParagraphStyle("body", parent=style("body"), alignment=ALIGNS[align], leftIndent=indent * LETTER)


@cache
def _listing(lead: str) -> ParagraphStyle:
    """A list begins two strokes after the word before it, and all its lines begin there."""
    begin = fonts.width(lead, fonts.BOLD, LETTER) + LETTER
    body = style("body")
    return ParagraphStyle("listing", parent=body, bulletFontName=fonts.BOLD, leftIndent=begin, spaceBefore=5)


def _numbered(points: Sequence[Point], start: int, level: int) -> Iterator[Flowable]:
    for number, point in enumerate(points, start):
        sign = mark(level, number)
        yield Prose(markup(point.text), _hanging(level, sign), bulletText=sign)
        yield from _numbered(point.points, 1, level + 1)


@cache
def _hanging(level: int, sign: str) -> ParagraphStyle:
    """Each level begins one letter right of the one above; its lines begin where its words do."""
    body = style("body")
    begin = level * LETTER
    words = begin + fonts.width(sign, fonts.REGULAR, LETTER) + 0.6 * LETTER
    return ParagraphStyle("point", parent=body, bulletIndent=begin, leftIndent=words)


def mark(level: int, number: int) -> str:
    """행정업무의 운영 및 혁신에 관한 규정 시행규칙 제2조: 1. 가. 1) 가) (1) (가) ① ㉮."""
    return MARKS[min(level, len(MARKS) - 1)](number)


def _syllable(number: int) -> str:
    """가 나 다 … 하, then 거 너 … and so on through the plain vowels."""
    vowel, consonant = divmod(number - 1, 14)
    initial = (0, 2, 3, 5, 6, 7, 9, 11, 12, 14, 15, 16, 17, 18)[consonant]
    return chr(0xAC00 + (initial * 21 + (0, 4, 8, 13, 18, 20)[vowel % 6]) * 28)


MARKS: tuple[Callable[[int], str], ...] = (
    lambda number: f"{number}.",
    lambda number: f"{_syllable(number)}.",
    lambda number: f"{number})",
    lambda number: f"{_syllable(number)})",
    lambda number: f"({number})",
    lambda number: f"({_syllable(number)})",
    lambda number: chr(0x245F + number) if number <= 15 else f"({number})",
    lambda number: chr(0x326D + number) if number <= 14 else f"({_syllable(number)})",
)


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


def _facts(facts: paper.Facts) -> list[Flowable]:
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
    return _spaced(tables, sum(map(_pair_room, groups[0][: _together(len(groups[0]))])) if groups else 0)


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


def _grid(grid: paper.Grid) -> list[Flowable]:
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
    return _spaced([_table([*head, *rows], widths, look, repeat)], need)


def _chart(lanes: Sequence[Lane]) -> list[Flowable]:
    rows = [[_cell(one.name, "cell"), Steps(one.steps), _cell(one.standing, "cell")] for one in lanes]
    if not rows:
        return []
    head = [_cell(text, "head") for text in ("과제", "이정표", "상태")]
    widths = [WIDTH * share for share in LANE]
    table = Table([head, *rows], widths, repeatRows=1, style=[*TABLE, *ABOVE, *BELOW, *HEAD])
    key = [Steps((mark,)) for mark in Mark]
    told = [_cell(KEY[mark], "cell") for mark in Mark]
    parts = [part for pair in zip(key, told, strict=True) for part in pair]
    legend = Table([parts], [STEP + GAP + 12, 32 * mm] * len(Mark), hAlign="LEFT", style=[LEGEND])
    return [*_spaced([table]), legend, Spacer(0, 8)]


def _bars(bars: Sequence[Bar]) -> list[Flowable]:
    rows = [[_cell(one.name, "cell"), Beam(one.long, one.before), _cell(one.told, "cell")] for one in bars]
    widths = [WIDTH * share for share in BEAM]
    return _spaced([Table(rows, widths, style=[*TABLE, *ABOVE, *BELOW])]) if rows else []


def _spaced(tables: Sequence[Flowable], need: float = 0) -> list[Flowable]:
    # A table begins only where more than its head has room.
    room = max(70, min(need + 6, UNCUT))
    return [CondPageBreak(room), Spacer(0, 3), *tables, Spacer(0, 8)] if tables else []


def _together(rows: int) -> int:
    """How many of the first rows stay together: two, and the last of three goes with them."""
    return rows if rows <= 3 else 2


Cell = tuple[str, str]  # its text and its style


def _table(
    rows: Sequence[Sequence[Cell]], widths: Sequence[float], look: Sequence[Look], repeat: int = 0
) -> Table:
    cells = [
        [
            [_cell(_whole_days(text, width - 12), face)]
            for (text, face), width in zip(row, widths, strict=True)
        ]
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


def _cell(text: str, face: str) -> Paragraph:
    return Paragraph(markup(text), style(face))


def _signatures(signers: Sequence[Signer], boxes: Boxes) -> list[Flowable]:
    """One signer a row; two once there are more than four, if their names have room there."""
    abreast = 2 if len(signers) > 4 and all(map(_narrow, signers)) else 1
    cells: list[Flowable | str] = [cell for signer in signers for cell in _signer(signer, boxes)]
    cells += [""] * (-len(cells) % (3 * abreast))
    rows = [cells[first : first + 3 * abreast] for first in range(0, len(cells), 3 * abreast)]
    head = [_cell(word, "head") for word in ("구분", "성명", "서명")] * abreast
    names = _names(abreast)
    widths = [names * 0.45, names * 0.55, BOX[0] + 3 * mm] * abreast
    look = [*TABLE, *ABOVE, *BELOW, *HEAD]
    tight: list[Look] = [(side, (0, 1), (-1, -1), 1) for side in ("TOPPADDING", "BOTTOMPADDING")]
    tight += [(side, (0, 1), (-1, -1), 3) for side in ("LEFTPADDING", "RIGHTPADDING")]
    inner: list[Look] = [
        ("ALIGN", (column, 1), (column, -1), "CENTER") for column in range(2, 3 * abreast, 3)
    ]
    table = Table([head, *rows], widths, repeatRows=1, style=[*look, *tight, *inner])
    return [KeepTogether(_spaced([table]))]


def _names(abreast: int) -> float:
    """The room for a role and a name beside the place to sign."""
    return float(WIDTH / abreast - BOX[0] - 3 * mm)


def _narrow(signer: Signer) -> bool:
    """Whether role and name fit on a line each where two signers share a row."""
    room = ((signer.role, 0.45), (signer.name, 0.55))
    return all(fonts.width(tidy(text), fonts.REGULAR, 10) <= _names(2) * share - 6 for text, share in room)


def _signer(signer: Signer, boxes: Boxes) -> tuple[Flowable, ...]:
    return _cell(signer.role, "middle"), _cell(signer.name, "middle"), SignBox(boxes)

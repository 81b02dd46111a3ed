"""Blocks as reportlab's flowables: what a Korean official form looks like on A4.

    Block ─► flowables(block, boxes) ─► tables · charts · signature_boxes ─► reportlab

Text is escaped in face.markup, where it becomes markup, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Any, assert_never

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
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
from committee_desk.documents.charts import bars, chart
from committee_desk.documents.face import LETTER, RIM, WIDTH, markup, style
from committee_desk.documents.paper import Align, Block, Point, tidy
from committee_desk.documents.signature_boxes import Boxes, signatures
from committee_desk.documents.tables import facts, grid

TORN = 0.45 * LETTER  # between two words, beside the space itself
ALIGNS = {Align.LEFT: TA_JUSTIFY, Align.CENTER: TA_CENTER, Align.RIGHT: TA_RIGHT}


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
        case paper.Spoken(text, lead):
            return [Prose(_led(lead, text), style("spoken"))]
        case paper.Marked(text, lead):
            return [ChangedParagraph(_led(lead, text), style("changed"))]
        case paper.Numbered(points, start, level):
            return [*_numbered(points, start, level), Spacer(0, 4)]
        case paper.Facts():
            return facts(block)
        case paper.Grid():
            return grid(block)
        case paper.Chart(lanes):
            return chart(lanes)
        case paper.Bars(values):
            return bars(values)
        case paper.Signatures(signers):
            return signatures(signers, boxes)
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

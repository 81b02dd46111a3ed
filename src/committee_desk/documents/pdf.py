"""A paper and its imprint as PDF/A-2b on A4.

    Paper, Imprint ─► write ─► Layout(content, boxes) ─► signing.pdf

The same paper and imprint always give the same bytes. A paper without a number says 초안
across every page; a form, which never gets one, does not.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from io import BytesIO
from itertools import groupby
from typing import Any

from reportlab.graphics.barcode import qrencoder
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from committee_desk.documents import archive, fonts
from committee_desk.documents.face import GREY, INK, LINE, SIDE, WIDTH
from committee_desk.documents.paper import Imprint, Paper, ended, tidy, words
from committee_desk.documents.placing import placed
from committee_desk.documents.signature_boxes import Box, Boxes
from committee_desk.documents.story import opening
from committee_desk.domain.desk import NO_LETTERHEAD, Letterhead
from committee_desk.frozen import frozen

TOP = 23 * mm
BOTTOM = 33 * mm
QUIET = 17.5 * mm  # the QR code's side
DRAFT = "초안"


@frozen
class Layout:
    content: bytes
    boxes: tuple[Box, ...]


class NumberedCanvas(Canvas):  # type: ignore[misc]
    """Holds its pages back until it knows how many there are, so that each can say n/N."""

    def __init__(self, *given: Any, title: str, imprint: Imprint, **more: Any) -> None:
        super().__init__(*given, **more)
        self.title, self.imprint = title, imprint
        self.held: list[dict[str, Any]] = []

    def showPage(self) -> None:
        self.held.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        held = self.held
        for number, page in enumerate(held, start=1):
            self.__dict__.update(page)
            _furnish(self, self.title, self.imprint, number, len(held))
            super().showPage()
        super().save()


def write(paper: Paper, imprint: Imprint) -> Layout:
    """Lay the paper out; refuses characters that the font cannot draw."""
    letterhead = imprint.letterhead
    ensure_writable(paper, imprint.body, imprint.number, letterhead)
    boxes: Boxes = []
    out = BytesIO()
    title = tidy(paper.title).replace("\n", " ")
    story = opening(paper.title, _edition(imprint), [tidy(line) for line in letterhead.lines])
    for block in ended(paper.blocks):
        story = placed(story, block, boxes)
    _template(out, title, imprint).build(
        story, canvasmaker=partial(NumberedCanvas, title=title, imprint=imprint)
    )
    return Layout(archive.archived(out.getvalue(), imprint.on), tuple(boxes))


def ensure_writable(
    paper: Paper, body: str, number: str = "", letterhead: Letterhead = NO_LETTERHEAD
) -> None:
    """Refuse characters that the font cannot draw, without laying anything out."""
    fonts.ensure_letters(words((paper.title, paper.blocks, body, number, letterhead)))


def _template(out: BytesIO, title: str, imprint: Imprint) -> BaseDocTemplate:
    document = BaseDocTemplate(
        out,
        pagesize=A4,
        title=" ".join(filter(None, (title, imprint.number))),
        author=imprint.body,
        subject=title,
        # signing.claim reads this back from a file that nobody knows.
        keywords=imprint.claim,
        creator="Committee Desk",
        producer="Committee Desk",
        lang="ko-KR",
        invariant=1,
        initialFontName=fonts.REGULAR,
    )
    frame = Frame(SIDE, BOTTOM, WIDTH, A4[1] - TOP - BOTTOM, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate("page", [frame]))
    return document


def _edition(imprint: Imprint) -> str:
    if imprint.form:
        return imprint.form
    if imprint.draft:
        return f"번호 없음 · {DRAFT}"
    return f"{imprint.number} · 제{imprint.version}판"


def _furnish(canvas: Canvas, title: str, imprint: Imprint, page: int, pages: int) -> None:
    """All that a page says besides the paper's text."""
    if imprint.draft:
        _watermark(canvas)
    if page > 1:
        canvas.setFont(fonts.REGULAR, 8.5)
        canvas.setFillColor(GREY)
        canvas.drawString(SIDE, A4[1] - 15 * mm, fonts.fitting(title, fonts.REGULAR, 8.5, WIDTH))
    _foot(canvas, imprint, page, pages)


def _foot(canvas: Canvas, imprint: Imprint, page: int, pages: int) -> None:
    day = f"{imprint.on.year}. {imprint.on.month}. {imprint.on.day}."
    room = WIDTH - QUIET - 30 * mm
    if imprint.letterhead.address:
        room /= 2
        _address(canvas, imprint.letterhead.address, room)
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.4)
    canvas.line(SIDE, 28.5 * mm, SIDE + WIDTH, 28.5 * mm)
    canvas.setFillColor(INK)
    canvas.setFont(fonts.BOLD, 8.5)
    canvas.drawString(SIDE, 23.2 * mm, fonts.fitting(imprint.body, fonts.BOLD, 8.5, room))
    canvas.setFillColor(GREY)
    canvas.setFont(fonts.REGULAR, 8.5)
    canvas.drawString(
        SIDE, 18.4 * mm, fonts.fitting(f"{_edition(imprint)} · {day}", fonts.REGULAR, 8.5, room)
    )
    _resting_on(canvas, imprint)
    canvas.drawCentredString(A4[0] / 2, 13.6 * mm, f"{page}/{pages}")
    if imprint.number:
        _code(canvas, imprint.qr)


def _resting_on(canvas: Canvas, imprint: Imprint) -> None:
    """The content code; of a form, which no register could look up, the rules under which it was laid out."""
    if not imprint.form:
        canvas.drawString(SIDE, 13.6 * mm, f"내용 코드 {imprint.code}")
        return
    # The titles of several rules need a line of their own, under the page number.
    told = fonts.drawable(imprint.pack)
    beside = fonts.width(told, fonts.REGULAR, 8.5) <= WIDTH / 2 - 8 * mm
    height = 13.6 if beside else 8.8
    canvas.drawString(SIDE, height * mm, fonts.fitting(told, fonts.REGULAR, 8.5, WIDTH))


def _address(canvas: Canvas, lines: Sequence[str], room: float) -> None:
    """Where the office is, at the right of the foot, beside the QR code."""
    canvas.setFillColor(GREY)
    canvas.setFont(fonts.REGULAR, 8)
    for line, height in zip(lines, (23.2, 18.4), strict=False):
        shown = fonts.fitting(tidy(line), fonts.REGULAR, 8, room + 24 * mm)
        canvas.drawRightString(SIDE + WIDTH - QUIET - 5 * mm, height * mm, shown)


def _code(canvas: Canvas, content: str) -> None:
    """The QR code at the right of the foot; drawn once in the file, shown on every page."""
    if not canvas.hasForm("code"):
        modules = _modules(content)
        canvas.beginForm("code", 0, 0, QUIET, QUIET)
        canvas.setFillColor(INK)
        canvas.scale(QUIET / len(modules), QUIET / len(modules))
        canvas.addLiteral(_squares(modules))
        canvas.endForm()
    canvas.saveState()
    canvas.translate(SIDE + WIDTH - QUIET, 9.5 * mm)
    canvas.doForm("code")
    canvas.restoreState()


def _modules(content: str) -> Sequence[Sequence[bool]]:
    code = qrencoder.QRCode(None, qrencoder.QRErrorCorrectLevel.L)
    code.addData(content)
    code.version = code.calculate_version()
    # Any mask can be read; trying all eight, as `make` does, would cost more than laying out the page.
    code.makeImpl(False, 2)
    return [[bool(module) for module in row] for row in code.modules]


def _squares(modules: Sequence[Sequence[bool]]) -> str:
    """The dark runs of each row as PDF rectangles, one unit a module, from the lower left corner."""
    drawn = []
    for height, row in enumerate(reversed(modules)):
        column = 0
        for dark, run in groupby(row):
            length = len(list(run))
            if dark:
                drawn.append(f"{column} {height} {length} 1 re")
            column += length
    return " ".join([*drawn, "f"])


def _watermark(canvas: Canvas) -> None:
    canvas.saveState()
    canvas.translate(A4[0] / 2, A4[1] / 2)
    canvas.rotate(52)
    canvas.setFillColorRGB(0.72, 0.16, 0.16, alpha=0.13)
    canvas.setFont(fonts.BOLD, 190)
    canvas.drawCentredString(0, -66, DRAFT)
    canvas.restoreState()

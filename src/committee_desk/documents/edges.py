"""The edges of a page of the meeting book: its head, its foot, its tab, the rim around a file's page."""

from __future__ import annotations

from reportlab.lib.colors import HexColor, white
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from committee_desk.documents import fonts
from committee_desk.documents.face import GREY, INK, LINE, RIM
from committee_desk.documents.paper import tidy

HEAD, FOOT = 15 * mm, 15 * mm  # what the book keeps of a sheet for itself
LEFT, RIGHT = 8 * mm, 12 * mm
EDGE, EDGES = 9 * mm, 12  # tabs at the right edge, as many as fit beside a page
ACCENT = HexColor("#1d3d6f")

Corners = tuple[float, float, float, float]


def line(text: str) -> str:
    return tidy(text).replace("\n", " ")


def head(canvas: Canvas, wide: float, high: float, where: str, mark: str) -> None:
    room = fonts.width(mark, fonts.BOLD, 9.5) + 12
    top = high - 10 * mm
    canvas.setFont(fonts.REGULAR, 9)
    canvas.setFillColor(GREY)
    canvas.drawString(
        LEFT, top, fonts.fitting(line(where), fonts.REGULAR, 9, wide - LEFT - RIGHT - room - 12)
    )
    canvas.setFillColor(INK)
    canvas.setStrokeColor(RIM)
    canvas.setLineWidth(0.8)
    canvas.roundRect(wide - RIGHT - room, top - 4.5, room, 16, 3)
    canvas.setFont(fonts.BOLD, 9.5)
    canvas.drawCentredString(wide - RIGHT - room / 2, top, mark)


def foot(canvas: Canvas, wide: float, reader: str, title: str, label: str) -> None:
    low = 6.5 * mm
    canvas.setFillColor(INK)
    canvas.setFont(fonts.BOLD, 12)
    canvas.drawRightString(wide - RIGHT, low, label)
    canvas.setFont(fonts.BOLD, 9.5)
    canvas.drawString(LEFT, low, reader)
    after = LEFT + fonts.width(reader, fonts.BOLD, 9.5) + 8
    space = wide - RIGHT - after - fonts.width(label, fonts.BOLD, 12) - 12
    canvas.setFillColor(GREY)
    canvas.setFont(fonts.REGULAR, 9)
    canvas.drawString(after, low, fonts.fitting(line(title), fonts.REGULAR, 9, space))


def tab(canvas: Canvas, wide: float, high: float, number: int) -> None:
    """A mark at the right edge, lower for each item, so that a printed book opens where one wants."""
    step = (high - HEAD - FOOT) / EDGES
    low = high - HEAD - step * ((number - 1) % EDGES + 1)
    canvas.setFillColor(ACCENT)
    canvas.rect(wide - EDGE, low + 2, EDGE, step - 4, stroke=0, fill=1)
    canvas.setFillColor(white)
    canvas.setFont(fonts.BOLD, 13)
    canvas.drawCentredString(wide - EDGE / 2, low + step / 2 - 4.5, str(number))


def frame(canvas: Canvas, corners: Corners) -> None:
    """How far the page of a file reaches on its sheet."""
    left, low, right, high = corners
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.4)
    canvas.rect(left, low, right - left, high - low)

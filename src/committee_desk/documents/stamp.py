"""The mark that stands in a signature box: who signed, when, with which key.

    Stamp ─► draw ─► a page as large as the box ─► signing.pdf.sign

It is a picture. The proof is the signature behind it.
"""

from __future__ import annotations

from datetime import datetime
from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from committee_desk.documents import fonts
from committee_desk.documents.face import GREY, INK
from committee_desk.documents.paper import tidy
from committee_desk.documents.signature_boxes import BOX
from committee_desk.domain.calendar import SEOUL
from committee_desk.frozen import frozen

RED = HexColor("#b3262b")


@frozen
class Stamp:
    role: str
    name: str
    at: datetime
    fingerprint: str


def draw(stamp: Stamp) -> bytes:
    """A page of the box's size; refuses a name that the font cannot draw."""
    fonts.ensure_letters((stamp.role, stamp.name))
    out = BytesIO()
    canvas = Canvas(out, pagesize=BOX, invariant=1, initialFontName=fonts.REGULAR)
    _words(canvas, stamp)
    _mark(canvas, BOX[0] - 18, BOX[1] / 2)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _words(canvas: Canvas, stamp: Stamp) -> None:
    at = stamp.at.astimezone(SEOUL)
    room = BOX[0] - 44
    name = fonts.fitting(tidy(f"{stamp.role} {stamp.name}".strip()), fonts.BOLD, 9, room)
    canvas.setFillColor(INK)
    canvas.setFont(fonts.BOLD, 9)
    canvas.drawString(6, BOX[1] - 12, name)
    canvas.setFont(fonts.REGULAR, 6.8)
    canvas.drawString(6, BOX[1] - 21, f"{at.year}. {at.month}. {at.day}. {at:%H:%M:%S}")
    canvas.setFont(fonts.REGULAR, 6.2)
    canvas.setFillColor(GREY)
    canvas.drawString(6, BOX[1] - 29.5, f"지문 {short(stamp.fingerprint)}")


def short(fingerprint: str) -> str:
    """The first sixteen digits of a fingerprint, in fours, as people compare them."""
    return " ".join(fingerprint[first : first + 4] for first in range(0, 16, 4)).upper()


def _mark(canvas: Canvas, x: float, y: float) -> None:
    """Round, and saying what it is: a seal of the office 관인 is square and bears its name."""
    canvas.setStrokeColor(RED)
    canvas.setFillColor(RED)
    for radius, line in ((13.4, 1.3), (11.2, 0.4)):
        canvas.setLineWidth(line)
        canvas.circle(x, y, radius)
    canvas.setFont(fonts.BOLD, 7.2)
    canvas.drawCentredString(x, y + 0.9, "전자")
    canvas.drawCentredString(x, y - 6.6, "서명")

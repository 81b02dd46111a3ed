"""What papers look like: the sheet, its colours and its letters."""

from __future__ import annotations

from functools import cache
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from committee_desk.documents import fonts
from committee_desk.documents.paper import tidy

SIDE = 22 * mm
WIDTH = A4[0] - 2 * SIDE
INK = HexColor("#16191d")
GREY = HexColor("#5b6472")
LINE = HexColor("#b3bac4")
RIM = HexColor("#3b434e")
TINT = HexColor("#f3f5f8")
LETTER = 11.0  # a Hangul letter of the body, two strokes wide


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
    "spoken": (False, 15, 26, {"spaceBefore": 6, "spaceAfter": 6}),
    "note": (False, 9, 13.5, {"textColor": GREY, "spaceBefore": 2, "spaceAfter": 5}),
    "cell": (False, 10, 15, {}),
    "middle": (False, 10, 15, {"alignment": TA_CENTER}),
    "right": (False, 10, 15, {"alignment": TA_RIGHT}),
    "head": (True, 10, 15, {"alignment": TA_CENTER}),
}


def markup(text: str) -> str:
    return escape(tidy(text)).replace("\n", "<br/>")

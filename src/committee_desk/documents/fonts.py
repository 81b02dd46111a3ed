"""The Korean letters that every paper carries inside it.

    resources/fonts/*.ttf ─► ready() ─► reportlab
    a paper's words ─► ensure_letters(words) ─► nothing, or MissingGlyphs

A letter the font lacks would come out as an empty box, so it is refused by name.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from reportlab.platypus.tables import CellStyle

from committee_desk.assets import FONTS
from committee_desk.documents.paper import tidy
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError

REGULAR = "PretendardGOV-Regular"
BOLD = "PretendardGOV-Bold"

LAYOUT = frozenset("\n\u00a0 ")
# Control and format characters can hide or turn words around; paper has no use for them.
UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})


class FontMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The font file {file} cannot be read.")
    advice = QT_TRANSLATE_NOOP("errors", "Install Committee Desk again; papers need its own font.")


class MissingGlyphs(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Papers cannot show these characters: {characters}.")
    advice = QT_TRANSLATE_NOOP("errors", "Type that place anew without them; some of them cannot be seen.")


@cache
def ready() -> None:
    """Teach reportlab the two fonts, and make the first its own default, which would not be embedded."""
    for name in (REGULAR, BOLD):
        try:
            pdfmetrics.registerFont(TTFont(name, str(FONTS / f"{name}.ttf")))
        except (OSError, TTFError) as error:
            raise FontMissing(file=f"{name}.ttf") from error
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)
    rl_config.canvas_basefontname = REGULAR
    CellStyle.fontname = REGULAR


def width(text: str, font: str, size: float) -> float:
    return float(pdfmetrics.stringWidth(text, font, size))


def fitting(text: str, font: str, size: float, room: float) -> str:
    """As much of a single line as there is room for."""
    line = text.replace("\n", " ")
    if width(line, font, size) <= room:
        return line
    letters = bisect_left(
        range(1, len(line) + 1), True, key=lambda count: width(f"{line[:count]}…", font, size) > room
    )
    return f"{line[:letters]}…"


def ensure_letters(texts: Iterable[str]) -> None:
    """Refuse what the font cannot draw, naming each character."""
    ready()
    if strangers := sorted(filter(_lacking, set().union(*map(tidy, texts)))):
        raise MissingGlyphs(characters=", ".join(map(_named, strangers)))


def drawable(text: str) -> str:
    """With a box for each letter that cannot be drawn: for words that nobody here can type anew."""
    ready()
    return "".join("□" if _lacking(letter) else letter for letter in tidy(text))


def _lacking(letter: str) -> bool:
    if letter in LAYOUT:
        return False
    # reportlab writes a broken text map for what lies beyond the first plane.
    if unicodedata.category(letter) in UNSEEN or ord(letter) > 0xFFFF:
        return True
    return any(ord(letter) not in pdfmetrics.getFont(name).face.charToGlyph for name in (REGULAR, BOLD))


def _named(letter: str) -> str:
    code = f"U+{ord(letter):04X}"
    return code if unicodedata.category(letter) in UNSEEN else f"{letter} ({code})"

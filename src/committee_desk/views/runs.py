"""A paragraph whose words look different from place to place: figures as chips, what was taken out or put in.

    (words, Look) … ─► layout(width) ─► height · paint

No look hangs on colour alone: a chip is bold, what was added is underlined, what was removed struck out.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from committee_desk.domain.comparing import Change, Run
from committee_desk.views import theme


class Look(Enum):
    PLAIN = "plain"
    FIGURE = "figure"
    ADDED = "added"
    REMOVED = "removed"


Words = Sequence[tuple[str, Look]]
LOOKS = {Change.SAME: Look.PLAIN, Change.ADDED: Look.ADDED, Change.REMOVED: Look.REMOVED}
SPACE = "␣"  # a space that was added or removed is not seen otherwise


def of(runs: Sequence[Run]) -> list[tuple[str, Look]]:
    """The runs of a comparison as words with their looks."""
    return [(_seen(run), LOOKS[run.change]) for run in runs]


def _seen(run: Run) -> str:
    blank = run.change is not Change.SAME and not run.text.strip()
    return SPACE * len(run.text) if blank else run.text


def height(words: Words, font: QFont, width: int) -> int:
    return round(_laid_out(words, font, width).boundingRect().height())


def paint(painter: QPainter, room: QRect, words: Words, font: QFont, ink: str = "text") -> None:
    painter.setPen(theme.colour(ink))
    _laid_out(words, font, room.width()).draw(painter, QPointF(room.topLeft()))


def look_of(look: Look) -> QTextCharFormat:
    """How letters of this look are drawn."""
    form = QTextCharFormat()
    if look is Look.FIGURE:
        form.setBackground(theme.colour("information_surface"))
        form.setForeground(theme.colour("information_text"))
        form.setFontWeight(QFont.Weight.Bold)
    elif look is Look.ADDED:
        form.setBackground(theme.colour("success_surface"))
        form.setForeground(theme.colour("success_text"))
        form.setFontUnderline(True)
    elif look is Look.REMOVED:
        form.setBackground(theme.colour("danger_surface"))
        form.setForeground(theme.colour("danger_text"))
        form.setFontStrikeOut(True)
    return form


def _laid_out(words: Words, font: QFont, width: int) -> QTextLayout:
    text = "".join(part for part, _ in words).replace("\n", "\u2028")
    layout = QTextLayout(text, font)
    layout.setTextOption(_wrapped())
    layout.setFormats(list(_formats(words)))
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _formats(words: Words) -> list[QTextLayout.FormatRange]:
    found, start = [], 0
    for text, look in words:
        if look is not Look.PLAIN:
            one = QTextLayout.FormatRange()
            one.start, one.length, one.format = start, len(text), look_of(look)
            found.append(one)
        start += len(text)
    return found


def _wrapped() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option

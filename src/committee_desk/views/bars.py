"""A pair of bars: this year's value full, the year before outlined under it.

line.bar, line.bar_before (thousandths of the room) ─┬─► BarDelegate, a column that is a chart
                                                     └─► draw, on a card of the year
"""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from committee_desk.models.table import DeskRole
from committee_desk.views import theme
from committee_desk.views.delegates import LineDelegate, Where

TALL = 8  # px of a bar, beside text of 17 px
THOUSAND = 1000


class BarDelegate(LineDelegate):
    def draw(self, painter: QPainter, cell: QRectF, index: Where) -> None:
        line = index.data(DeskRole.ROW)
        draw(painter, cell.adjusted(theme.px(12), 0, -theme.px(12), 0), line.bar, line.bar_before)


def draw(painter: QPainter, room: QRectF, now: int, before: int) -> None:
    """Both bars in this room, over each other."""
    tall, middle = float(theme.px(TALL)), room.center().y()
    full = QRectF(room.left(), middle - tall, room.width() * now / THOUSAND, tall)
    outlined = QRectF(
        room.left(), middle + theme.line(1), room.width() * before / THOUSAND, tall - theme.px(2)
    )
    if now:
        painter.fillRect(full, theme.colour("text"))
    if before:
        painter.setPen(QPen(theme.colour("text"), theme.line(1)))
        painter.drawRect(outlined)

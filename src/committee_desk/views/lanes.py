"""A list that is a chart: a column of fields, one a step, each in a shape of its own.

line.marks ─► LaneDelegate ─► full where done · crossed out where late · empty where still ahead
"""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from committee_desk.domain.key_task import Mark
from committee_desk.models.table import DeskRole
from committee_desk.views import theme
from committee_desk.views.delegates import LineDelegate, Where

GAP = 4  # px between two steps, beside text of 17 px
MOST = 14  # px of a step


class LaneDelegate(LineDelegate):
    def initStyleOption(self, option: QStyleOptionViewItem, index: Where) -> None:
        super().initStyleOption(option, index)
        if _marks(index):
            option.text = ""  # drawn, and still read out by a screen reader

    def draw(self, painter: QPainter, cell: QRectF, index: Where) -> None:
        if marks := _marks(index):
            _draw(painter, cell.adjusted(theme.px(12), 0, -theme.px(8), 0), marks)


def _draw(painter: QPainter, room: QRectF, marks: tuple[Mark, ...]) -> None:
    gap = theme.px(GAP)
    side = min(float(theme.px(MOST)), (room.width() - gap * (len(marks) - 1)) / len(marks))
    tall = float(theme.px(MOST))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for place, mark in enumerate(marks):
        cell = QRectF(room.left() + place * (side + gap), room.center().y() - tall / 2, side, tall)
        painter.setPen(QPen(theme.colour("text"), theme.line(1)))
        if mark is Mark.DONE:
            painter.fillRect(cell, theme.colour("text"))
        painter.drawRect(cell)
        if mark is Mark.LATE:
            painter.setPen(QPen(theme.colour("text"), theme.line(2)))
            painter.drawLine(cell.topLeft(), cell.bottomRight())
            painter.drawLine(cell.topRight(), cell.bottomLeft())


def _marks(index: Where) -> tuple[Mark, ...]:
    marks: tuple[Mark, ...] = getattr(index.data(DeskRole.ROW), "marks", ())
    return marks

"""How the agenda looks beside a meeting: the sign of its stage, the number, its minutes, the title below."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from committee_desk.models.meeting import AgendaLine
from committee_desk.models.table import DeskRole
from committee_desk.views import theme
from committee_desk.views.minutes_lines import paint_choice

Where = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
Align = Qt.AlignmentFlag


class AgendaDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Where) -> QSize:
        return QSize(theme.px(80), theme.px(38) + 24)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Where) -> None:
        line: AgendaLine = index.data(DeskRole.ROW)
        place = QRect(option.rect)
        here = bool(option.state & State.State_Selected)
        painter.save()
        if here:
            paint_choice(painter, place, option)
        ink = "primary_text" if here else "text"
        room = place.adjusted(theme.px(36), theme.px(2) + 6, -theme.px(8), -theme.px(2) - 4)
        _write(painter, place.adjusted(theme.px(12), 0, 0, 0), line.sign, 17, ink, bold=True)
        half = room.height() // 2
        above, below = QRect(room), QRect(room)
        above.setHeight(half)
        below.setTop(room.top() + half)
        _write_above(painter, above, line)
        _write(painter, below, line.title, 17, ink, bold=here)
        painter.setPen(theme.colour("divider"))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Where
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        # A tooltip is always read as markup, and these are people's words.
        QToolTip.showText(event.globalPos(), html.escape(index.data()), view)
        return True


def _write_above(painter: QPainter, room: QRect, line: AgendaLine) -> None:
    """What it is and how it stands, and at the end how long it takes, which is never cut."""
    painter.setFont(theme.text_font(15, bold=line.over))
    painter.setPen(theme.colour("text" if line.over else "text_subtle"))
    painter.drawText(room, Align.AlignRight | Align.AlignVCenter, line.minutes)
    taken = painter.fontMetrics().horizontalAdvance(line.minutes) + theme.px(8) if line.minutes else 0
    left = room.adjusted(0, 0, -taken, 0)
    told = f"{line.name} · {line.state}"
    painter.setFont(theme.text_font(15))
    metrics = painter.fontMetrics()
    if metrics.horizontalAdvance(told) > left.width():
        # The sign beside the line still says how it stands; the number at the end of its name is kept.
        told = metrics.elidedText(line.name, Qt.TextElideMode.ElideMiddle, left.width())
    _write(painter, left, told, 15, "text_subtle")


def _write(painter: QPainter, room: QRect, words: str, size: int, ink: str, *, bold: bool = False) -> None:
    painter.setFont(theme.text_font(size, bold=bold))
    painter.setPen(theme.colour(ink))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Align.AlignLeft | Align.AlignVCenter, shown)

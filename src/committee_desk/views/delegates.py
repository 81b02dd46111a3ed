"""How lines of lists look: the chosen one, the state as a chip, what is too long for its column.

    Column.tone ─► DeskRole.TONE ─► a chip in the cell
    a cell too narrow for its words ─► the whole in a tooltip
    a line that the edge of the list cuts ─► left free, until there is room for it

Qt goes on drawing the words, so high contrast and right-to-left text stay right.
"""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from committee_desk.models.table import DeskRole, Tone
from committee_desk.views import theme
from committee_desk.views.two_lines import BESIDE, around, broken
from committee_desk.views.widgets import chip_size, paint_chip

State = QStyle.StateFlag
WRAPPED = QStyleOptionViewItem.ViewItemFeature.WrapText
Where = QModelIndex | QPersistentModelIndex


class LineDelegate(QStyledItemDelegate):
    def initStyleOption(self, option: QStyleOptionViewItem, index: Where) -> None:
        super().initStyleOption(option, index)
        if option.state & State.State_Selected:
            # A palette of one's own is dear, and asked for by every cell while somebody scrolls.
            option.palette.setColor(QPalette.ColorRole.Highlight, theme.colour("selected"))
            option.palette.setColor(QPalette.ColorRole.HighlightedText, theme.colour("text"))
        option.rect = option.rect.adjusted(theme.px(8), 0, -theme.px(8), 0)
        # The whole line is marked, in paint, and not the one cell.
        option.state &= ~State.State_HasFocus
        if index.data(DeskRole.TONE) is not None:
            option.text = ""
        elif option.features & WRAPPED:
            room = option.rect.width() - BESIDE
            option.text = broken(option.text, option.fontMetrics, room)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Where) -> None:
        cell = QRect(option.rect)
        chosen = bool(option.state & State.State_Selected)
        if cut_through(cell, option):
            if chosen:  # over the style's own ground of a chosen line, which is as dark as a button
                painter.fillRect(cell, theme.colour("selected"))
            return
        if chosen:
            painter.fillRect(cell, theme.colour("selected"))
        super().paint(painter, option, index)
        tone = index.data(DeskRole.TONE)
        if isinstance(tone, Tone) and (words := index.data()):
            paint_chip(painter, _chip_place(painter, cell, words, tone), words, tone)
        painter.save()
        painter.setPen(theme.colour("divider"))
        painter.drawLine(cell.bottomLeft(), cell.bottomRight())
        if chosen:
            _mark(painter, cell, option, index)
        painter.restore()
        painter.save()
        self.draw(painter, QRectF(cell), index)
        painter.restore()

    def draw(self, painter: QPainter, cell: QRectF, index: Where) -> None:
        """What a list draws in a cell that is whole, over its words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Where) -> QSize:
        return super().sizeHint(option, index) + QSize(theme.px(16), 0)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Where,
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        words = str(index.data() or "")
        room = option.rect.width() - around()
        if view.fontMetrics().horizontalAdvance(words) <= room:
            QToolTip.hideText()
            return False
        # A tooltip is always read as markup, and these are people's words.
        QToolTip.showText(event.globalPos(), html.escape(words), view)
        return True


def cut_through(cell: QRect, option: QStyleOptionViewItem) -> bool:
    """Whether an edge of the list goes through the words; half a line of words is worse than none."""
    view = option.widget
    if not isinstance(view, QAbstractItemView):
        return False
    room, edge = view.viewport().height(), theme.px(4)
    return cell.height() <= room and (cell.top() + edge < 0 or cell.bottom() - edge >= room)


def _chip_place(painter: QPainter, cell: QRect, words: str, tone: Tone) -> QRect:
    size = chip_size(words, tone, painter.fontMetrics())
    size.setWidth(min(size.width(), cell.width() - theme.px(16)))
    place = QRect(cell.topLeft(), size)
    place.moveCenter(cell.center())
    place.moveLeft(cell.left() + theme.px(12))
    return place


def _mark(painter: QPainter, cell: QRect, option: QStyleOptionViewItem, index: Where) -> None:
    """A bar before the chosen line; a line above and below it while the list has the focus."""
    if option.state & State.State_Active and _has_focus(option):
        painter.setPen(QPen(theme.colour("primary"), theme.line(2)))
        painter.drawLine(cell.left(), cell.top() + 1, cell.right(), cell.top() + 1)
        painter.drawLine(cell.left(), cell.bottom(), cell.right(), cell.bottom())
        if _is_last(option, index):
            painter.drawLine(cell.right(), cell.top(), cell.right(), cell.bottom())
    if _is_first(option, index):
        painter.fillRect(cell.left(), cell.top(), theme.px(4), cell.height(), theme.colour("primary"))


def _is_first(option: QStyleOptionViewItem, index: Where) -> bool:
    """Where the line begins: a list may hide what stands before it."""
    return _are_gone(option.widget, range(index.column()))


def _is_last(option: QStyleOptionViewItem, index: Where) -> bool:
    return _are_gone(option.widget, range(index.column() + 1, index.model().columnCount()))


def _are_gone(table: QWidget, columns: range) -> bool:
    return not isinstance(table, QTableView) or not any(map(table.columnWidth, columns))


def _has_focus(option: QStyleOptionViewItem) -> bool:
    return isinstance(option.widget, QTableView) and option.widget.hasFocus()

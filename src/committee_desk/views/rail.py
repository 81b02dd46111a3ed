"""The screens' names on the left: a drawing, the name, the digit that goes with Ctrl, where there is one.

What belongs together stands together, with a thin line between one group and the next.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from committee_desk.views import icons, theme

DIGIT = Qt.ItemDataRole.UserRole
DRAWING = Qt.ItemDataRole.UserRole + 1
APART = Qt.ItemDataRole.UserRole + 2  # whether a line is drawn above it
GAP = 7  # px between two groups
LEAST = 32  # px of a line at the usual size of text
State = QStyle.StateFlag
Align = Qt.AlignmentFlag


class Rail(QListWidget):
    """Scrolled where it has not room for all; the screen in front is always among those in sight."""

    parted = 0  # lines between groups

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollToItem(self.currentItem())


class RailDelegate(QStyledItemDelegate):
    """`folded`: only the drawings are left."""

    folded = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Lines give way a little, so that more names are in sight, and never until they are hard to hit."""
        view, gap = option.widget, theme.px(GAP)
        if not isinstance(view, Rail) or not view.count():
            return QSize(theme.px(44), theme.px(44))
        room = (view.viewport().height() - view.parted * gap) // view.count()
        line = max(theme.px(LEAST), min(theme.px(44), room))
        return QSize(theme.px(44), line + gap * bool(index.data(APART)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        here = bool(option.state & State.State_Selected)
        place = QRect(option.rect).adjusted(2, 2, -2, -2)
        painter.save()
        if index.data(APART):
            _paint_line(painter, QRect(option.rect))
            place.setTop(place.top() + theme.px(GAP))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, place, here=here)
        ink = "primary_text" if here else "text"
        drawing = icons.pixmap(index.data(DRAWING), ink, 22)
        _paint_drawing(painter, place, drawing, centred=self.folded)
        if not self.folded:
            _paint_name(painter, place, index.data(), theme.text_font(bold=here), ink)
            if digit := index.data(DIGIT):
                _paint_digit(painter, place, digit)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, *, here: bool
    ) -> None:
        focused = isinstance(option.widget, QListWidget) and option.widget.hasFocus()
        if here or option.state & State.State_MouseOver:
            painter.setBrush(theme.colour("selected_hover" if here else "pressed"))
            painter.setPen(
                QPen(theme.colour("primary"), theme.line(2)) if here and focused else Qt.PenStyle.NoPen
            )
            painter.drawRoundedRect(QRectF(place), theme.px(6), theme.px(6))


def add(rooms: Rail, name: str, drawing: str, keys: str, *, apart: bool = False) -> None:
    """One more screen; `apart` from those above it."""
    item = QListWidgetItem(name)
    item.setData(DIGIT, keys.removeprefix("Ctrl+"))
    item.setData(DRAWING, drawing)
    item.setData(APART, apart)
    rooms.parted += apart
    item.setToolTip(f"{name}  {keys}".rstrip())
    rooms.addItem(item)


def _paint_line(painter: QPainter, place: QRect) -> None:
    middle = place.top() + theme.px(GAP) // 2
    painter.setPen(QPen(theme.colour("border"), theme.line(1)))
    painter.drawLine(place.left() + theme.px(8), middle, place.right() - theme.px(8), middle)


def _paint_drawing(painter: QPainter, place: QRect, drawing: QPixmap, *, centred: bool) -> None:
    side = drawing.deviceIndependentSize().height()
    left = place.center().x() - side / 2 if centred else place.left() + theme.px(8)
    painter.drawPixmap(round(left), round(place.center().y() - side / 2), drawing)


def _paint_name(painter: QPainter, place: QRect, name: str, font: QFont, ink: str) -> None:
    room = place.adjusted(theme.px(38), 0, -theme.px(28), 0)
    painter.setFont(font)
    painter.setPen(theme.colour(ink))
    shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Align.AlignLeft | Align.AlignVCenter, shown)


def _paint_digit(painter: QPainter, place: QRect, digit: str) -> None:
    """A key cap, so that nobody takes the digit for a count."""
    side = theme.px(20)
    cap = QRect(place.right() - side - theme.px(6), place.center().y() - side // 2, side, side)
    painter.setFont(theme.text_font(15))
    painter.setBrush(theme.colour("background"))
    painter.setPen(theme.colour("border"))
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4))
    painter.setPen(theme.colour("text_subtle"))
    painter.drawText(cap, Align.AlignCenter, digit)

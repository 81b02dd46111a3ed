"""How the lines of the command palette look: headings, and lines of one row or two.

a line ─► its words, what was typed of them bold ─► its key at the right
      └─► below it what it is, or why it cannot be done
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from committee_desk.models.palette import Line
from committee_desk.views import theme
from committee_desk.views.delegates import cut_through

LINE = Qt.ItemDataRole.UserRole
Where = QModelIndex | QPersistentModelIndex
Align = Qt.AlignmentFlag
HEADING, ONE_ROW, TWO_ROWS = 32, 40, 60  # px beside text of 17


class LineDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Where) -> QSize:
        line = index.data(LINE)
        if line is None:
            return QSize(0, theme.px(HEADING))
        return QSize(0, theme.px(TWO_ROWS if line.detail or line.why else ONE_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Where) -> None:
        line = index.data(LINE)
        # A heading below which nothing is seen says nothing either.
        seen = option.rect.adjusted(0, 0, 0, theme.px(ONE_ROW) if line is None else 0)
        if cut_through(seen, option):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line is None:
            _paint_heading(painter, QRect(option.rect), index.data())
        else:
            _paint_ground(painter, option)
            _paint_line(painter, QRect(option.rect), line)
        painter.restore()


def _paint_heading(painter: QPainter, place: QRect, words: str) -> None:
    painter.setFont(theme.text_font(15, bold=True))
    painter.setPen(theme.colour("text_subtle"))
    room = place.adjusted(theme.px(8), 0, 0, -theme.px(4))
    painter.drawText(room, Align.AlignLeft | Align.AlignBottom, words)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    if option.state & QStyle.StateFlag.State_Selected:
        place = QRect(option.rect)
        painter.fillRect(place, theme.colour("selected"))
        painter.fillRect(QRect(place.topLeft(), QSize(theme.px(4), place.height())), theme.colour("primary"))


def _paint_line(painter: QPainter, place: QRect, line: Line) -> None:
    place = place.adjusted(theme.px(16), theme.px(6), -theme.px(8), -theme.px(6))
    second = line.why or line.detail
    first = QRect(place)
    if second:
        first.setHeight(place.height() // 2)
    taken = _paint_keys(painter, first, line.keys) or _paint_aside(painter, first, line.aside)
    room = first.adjusted(0, 0, -taken, 0)
    _paint_words(painter, room, line)
    if second:
        below = QRect(place.left(), first.bottom() + 1, place.width(), place.height() - first.height())
        painter.setFont(theme.text_font(15))
        painter.setPen(theme.colour("warning_text" if line.why else "text_subtle"))
        cut = painter.fontMetrics().elidedText(second, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Align.AlignLeft | Align.AlignVCenter, cut)


def _paint_words(painter: QPainter, room: QRect, line: Line) -> None:
    """The words, what was typed of them bold."""
    font = theme.text_font()
    words = " ".join(line.words.splitlines())
    cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    layout = QTextLayout(cut, font)
    layout.setFormats([_mark(start, end) for start, end in line.marked if end < len(cut) or cut == words])
    layout.beginLayout()
    row = layout.createLine()
    row.setLineWidth(room.width() + theme.px(24))  # bold letters are a little wider
    layout.endLayout()
    painter.setPen(theme.colour("text_subtle" if line.why else "text"))
    layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - row.height()) / 2))


def _mark(start: int, end: int) -> QTextLayout.FormatRange:
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    bold.setForeground(theme.colour("primary_text"))
    mark = QTextLayout.FormatRange()
    mark.start, mark.length, mark.format = start, end - start, bold
    return mark


def _paint_keys(painter: QPainter, room: QRect, keys: str) -> int:
    """A key cap at the right; gives back how much of the room it takes."""
    if not keys:
        return 0
    painter.setFont(theme.text_font(15))
    metrics = painter.fontMetrics()
    wide, high = metrics.horizontalAdvance(keys) + theme.px(16), metrics.height() + theme.px(4)
    cap = QRect(room.right() - wide, room.center().y() - high // 2, wide, high)
    painter.setPen(theme.colour("border"))
    painter.setBrush(theme.colour("background"))
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4))
    painter.setPen(theme.colour("text_subtle"))
    painter.drawText(cap, Align.AlignCenter, keys)
    return wide + theme.px(12)


def _paint_aside(painter: QPainter, room: QRect, words: str) -> int:
    """A few words at the right; gives back how much of the room they take."""
    if not words:
        return 0
    painter.setFont(theme.text_font(15))
    painter.setPen(theme.colour("text_subtle"))
    painter.drawText(room, Align.AlignRight | Align.AlignVCenter, words)
    return painter.fontMetrics().horizontalAdvance(words) + theme.px(12)

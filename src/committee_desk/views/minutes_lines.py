"""How the lines of minutes look: headings, fixed words, and passages with a line at their left where changed.

models.minutes.Line ─► a few lines of text, as high as they need, the figures in them as chips
models.minutes.Required ─► ✓ or ▲ and the part's name
"""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from committee_desk.domain.figures import Part
from committee_desk.models.minutes import Line, Required
from committee_desk.models.table import DeskRole, Tone
from committee_desk.views import runs, theme
from committee_desk.views.runs import Look
from committee_desk.views.widgets import SIGNS

Where = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
HIGHEST = 100_000


def furnish(view: QListView, model: QAbstractItemModel, delegate: QStyledItemDelegate) -> None:
    """A list of words as wide as it is and as high as they need."""
    view.setModel(model)
    view.setItemDelegate(delegate)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    Reflow(view)


class LinesDelegate(QStyledItemDelegate):
    """`option.widget` is the list, whose width the words are broken to."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Where) -> QSize:
        line: Line = index.data(DeskRole.ROW)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else theme.px(400)
        room = _room(QRect(0, 0, width, HIGHEST), line)
        height = _words_height(line, room) + _above(line) + theme.px(6)
        return QSize(width, max(height, theme.px(30)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Where) -> None:
        line: Line = index.data(DeskRole.ROW)
        place = QRect(option.rect)
        painter.save()
        if option.state & State.State_Selected:
            paint_choice(painter, place, option)
        if line.edited:
            tone = Tone.WARNING if line.stale or line.moved else Tone.INFORMATION
            bar = QRect(place.left() + theme.px(10), place.top() + 2, 3, place.height() - 4)
            painter.fillRect(bar, theme.colour(f"{tone.value}_border"))
        room = _room(place, line)
        if line.lead:
            painter.setFont(_lead_font())
            painter.setPen(theme.colour("text_subtle"))
            lead = QRect(room.left(), room.top(), room.width(), _metrics(_lead_font()).height())
            shown = painter.fontMetrics().elidedText(line.lead, Qt.TextElideMode.ElideRight, lead.width())
            clock = [(line.lead[:5], Look.FIGURE), (shown[5:], Look.PLAIN)]
            runs.paint(
                painter, lead, clock if line.clock else [(shown, Look.PLAIN)], _lead_font(), "text_subtle"
            )
            room.setTop(lead.bottom() + 1)
        runs.paint(painter, room, _words(line), _font(line), _ink(line))
        painter.restore()


class PartsDelegate(QStyledItemDelegate):
    """A part that the law requires, with its sign; a long name goes on in a second line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Where) -> QSize:
        part: Required = index.data(DeskRole.ROW)
        return _size(part.name, _part_room(_across(option)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Where) -> None:
        part: Required = index.data(DeskRole.ROW)
        place = QRect(option.rect)
        tone = Tone.SUCCESS if part.there else Tone.WARNING
        painter.save()
        if option.state & State.State_Selected:
            paint_choice(painter, place, option)
        painter.setFont(theme.text_font())
        painter.setPen(theme.colour(f"{tone.value}_text"))
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place.adjusted(theme.px(12), 0, 0, 0), middle, SIGNS[tone])
        painter.setPen(theme.colour("text"))
        room = _part_room(place)
        painter.drawText(room, middle, "\n".join(_in_two(part.name, room.width())))
        painter.restore()


class PlaceDelegate(QStyledItemDelegate):
    """A place in the course of the meeting; a long title goes on in a second line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Where) -> QSize:
        return _size(index.data(), _place_room(_across(option)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Where) -> None:
        place = QRect(option.rect)
        painter.save()
        if option.state & State.State_Selected:
            paint_choice(painter, place, option)
        painter.setFont(theme.text_font())
        painter.setPen(theme.colour("text"))
        room, middle = _place_room(place), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, middle, "\n".join(_in_two(index.data(), room.width())))
        painter.restore()


class Reflow(QObject):
    """Breaks the lines of a list anew whenever it gets wider or narrower, and keeps the one in hand in sight.

    Whoever has scrolled away from that line stays where they look.
    """

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view, self._width = view, 0
        self._left = QPersistentModelIndex()  # the line that somebody has scrolled away from
        view.viewport().installEventFilter(self)
        view.verticalScrollBar().actionTriggered.connect(lambda _how: QTimer.singleShot(0, self, self._look))

    @Slot()
    def _look(self) -> None:
        line = self._view.currentIndex()
        seen = self._view.viewport().rect().intersects(self._view.visualRect(line))
        self._left = QPersistentModelIndex() if seen else QPersistentModelIndex(line)

    @Slot()
    def _bring(self) -> None:
        line = self._view.currentIndex()
        if line.isValid() and self._left != line:
            self._view.scrollTo(line)

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            if self._view.viewport().width() != self._width:
                self._width = self._view.viewport().width()
                self._view.scheduleDelayedItemsLayout()
            QTimer.singleShot(0, self, self._bring)  # once the list itself knows its room
        return False


def _place_room(place: QRect) -> QRect:
    return place.adjusted(theme.px(12), 0, -theme.px(6), 0)


def _part_room(place: QRect) -> QRect:
    return place.adjusted(theme.px(36), 0, -theme.px(6), 0)


def _across(option: QStyleOptionViewItem) -> QRect:
    """As wide as the list that asks."""
    view = option.widget
    return QRect(0, 0, view.viewport().width() if isinstance(view, QListView) else theme.px(80), 1)


def _size(words: str, room: QRect) -> QSize:
    rest = len(_in_two(words, room.width())) - 1
    return QSize(theme.px(80), theme.px(36) + rest * _metrics(theme.text_font()).lineSpacing())


def _in_two(words: str, room: int) -> list[str]:
    """A name on one line, or on two; only what even these cannot hold is cut."""
    letters = _metrics(theme.text_font())
    if letters.horizontalAdvance(words) <= room:
        return [words]
    first = ""
    for word in words.split():
        longer = f"{first} {word}".lstrip()
        if letters.horizontalAdvance(longer) > room:
            break
        first = longer
    if not first:  # one long word
        return [letters.elidedText(words, Qt.TextElideMode.ElideRight, room)]
    rest = words[len(first) :].strip()
    return [first, letters.elidedText(rest, Qt.TextElideMode.ElideRight, room)]


def _room(place: QRect, line: Line) -> QRect:
    left = theme.px(12) if line.level == 1 else theme.px(22)
    return place.adjusted(left, _above(line), -theme.px(12), -theme.px(2))


def _above(line: Line) -> int:
    return theme.px({1: 12, 2: 8}.get(line.level, 3))


def _words_height(line: Line, room: QRect) -> int:
    height = runs.height(_words(line), _font(line), room.width())
    return height + (_metrics(_lead_font()).height() if line.lead else 0)


def _words(line: Line) -> list[tuple[str, Look]]:
    """The line with its figures as chips."""
    shown = line.parts or (Part(line.text),)
    return [(part.text, Look.FIGURE if part.figure else Look.PLAIN) for part in shown]


def _font(line: Line) -> QFont:
    return theme.text_font(19 if line.level == 1 else 17, bold=line.level > 0)


def _lead_font() -> QFont:
    return theme.text_font(15)


def _metrics(font: QFont) -> QFontMetrics:
    return QFontMetrics(font)


def _ink(line: Line) -> str:
    return "text_bolder" if line.level else "text" if line.key else "text_subtle"


def paint_choice(painter: QPainter, place: QRect, option: QStyleOptionViewItem) -> None:
    painter.fillRect(place, theme.colour("selected"))
    painter.fillRect(place.left(), place.top(), theme.px(4), place.height(), theme.colour("primary"))
    if isinstance(option.widget, QListView) and option.widget.hasFocus():
        painter.setPen(QPen(theme.colour("primary"), theme.line(2)))
        painter.drawRect(place.adjusted(1, 1, -1, -1))

"""The edge of what scrolls shows no part of a line: what is cut there is covered until it is whole.

the line at the edge: a label's, a field, a button, a row of a list ─► covered from its beginning to the edge

What is higher than a few lines is no line and stays as it is, and what has the focus is never covered.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QFrame,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QSplitter,
    QSplitterHandle,
    QStackedWidget,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from committee_desk.views import theme
from committee_desk.views.in_sight import in_hand
from committee_desk.views.widgets import StatusChip

STEP = 24  # px from one place at the edge that is looked at to the next
LINES = 5  # em; what is higher is a picture or a page, and no line
EDGE = 8  # px at most between the frame of a text and its first line
VIEWPORT = "qt_scrollarea_viewport"  # told by its name: asked for, it would be lost with whoever is asked
FREE = 0.25  # of a line of a list, below its words and above them
RING = 4  # px around what has the focus
CUT = 1  # px of a line that may be missing: a hairline of its frame
ROUNDS = 4  # of columns whose lines are cut by the beginning of each other's
HOLDERS = (QFrame, QWidget, QStackedWidget, QTabWidget, QSplitter)
SURFACES = {"page": "background", "card": "card", "quiet": "surface", "backdrop": "surface"}
NEWS = {QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show}


class Edge(QWidget):
    """Over one edge of what scrolls. Nothing below it is drawn, nor pressed unseen."""

    def __init__(self, area: QScrollArea, *, below: bool) -> None:
        super().__init__(area.viewport())
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area, self._below = area, below
        self.hide()

    def cover(self) -> None:
        """As much as the lines need that this edge cuts."""
        area, bar, content = self._area, self._area.verticalScrollBar(), self._area.widget()
        room = area.viewport().rect()
        edge = room.height() if self._below else 0
        more = bar.value() < bar.maximum() if self._below else bar.value() > bar.minimum()
        line = self._leave_focus(content, self._beginning(content, edge), edge) if more and content else edge
        if line == edge:
            self.hide()
            return
        top, bottom = (line, edge) if self._below else (edge, line)
        self.setGeometry(0, top, room.width(), bottom - top)
        self.show()
        self.raise_()

    def _beginning(self, content: QWidget, edge: int) -> int:
        """Where the lines begin, or end, that are cut there; the edge itself where none is."""
        most = min(theme.px(LINES * theme.BASE), self._area.viewport().height() // 3)
        here = edge
        for _ in range(ROUNDS):
            cut = [line for line in self._lines(content, here) if self._is_cut(line, here)]
            if not cut:
                return here
            here = min(line.top() for line in cut) if self._below else max(line.bottom() + 1 for line in cut)
            if abs(edge - here) > most:
                return edge
        return edge

    def _is_cut(self, line: QRect, at: int) -> bool:
        return line.top() < at - CUT and line.bottom() >= at + CUT

    def _lines(self, content: QWidget, y: int) -> Iterator[QRect]:
        """Every line of the content that lies at this height of the viewport."""
        seen = self._area.viewport()
        for x in range(STEP // 2, seen.width(), STEP):
            place = content.mapFrom(seen, QPoint(x, y - 1 if self._below else y))
            leaf = content.childAt(place)
            line = _line(leaf, leaf.mapFrom(content, place), below=self._below) if leaf else None
            if leaf is not None and line is not None:
                yield self._seen(leaf, line)

    def _leave_focus(self, content: QWidget, line: int, edge: int) -> int:
        """Where to cover from, so that what has the focus stays in sight with its ring."""
        focus = QApplication.focusWidget()
        if focus is None or not content.isAncestorOf(focus):
            return line
        place = self._seen(focus, focus.rect())
        if isinstance(focus, QAbstractItemView):
            hand = focus.visualRect(in_hand(focus)).translated(focus.viewport().pos())
            line_in_hand = self._seen(focus, hand)
            if hand.isValid() and self._area.viewport().rect().contains(line_in_hand):
                place = line_in_hand
        into = place.bottom() + 1 - line if self._below else line - place.top()
        beyond = place.top() >= edge if self._below else place.bottom() < edge
        if beyond or into <= -RING:
            return line
        if into > 0:
            return edge
        return min(line + RING + into, edge) if self._below else max(line - RING - into, edge)

    def _seen(self, part: QWidget, place: QRect) -> QRect:
        """Where this place of a part is in the viewport."""
        return QRect(part.mapTo(self._area.viewport(), place.topLeft()), place.size())

    # Qt asks

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(_surface(self._area)))
        painter.end()


class WholeEdges(QObject):
    """Both edges of one area, looked at again whenever it is scrolled or laid out, or the focus goes on."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._edges = [Edge(area, below=True), Edge(area, below=False)]
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._cover)
        area.viewport().installEventFilter(self)
        bar = area.verticalScrollBar()
        bar.valueChanged.connect(self._cover)
        bar.rangeChanged.connect(self._look_again)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._look_again)

    @Slot()
    def _look_again(self) -> None:
        """Its parts have no place yet."""
        self._soon.start()

    @Slot()
    def _cover(self) -> None:
        if self._area.isVisible():
            for edge in self._edges:
                edge.cover()

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in NEWS:
            self._look_again()
        return False


def mind(within: QWidget) -> None:
    """All that scrolls on a screen."""
    for area in within.findChildren(QScrollArea):
        WholeEdges(area)


def _line(leaf: QWidget, at: QPoint, *, below: bool) -> QRect | None:
    """The line of a part that is at this place of it; nothing where it holds other parts only."""
    around = leaf.parentWidget()
    if isinstance(around, QAbstractScrollArea) and leaf.objectName() == VIEWPORT:
        line = _line_within(around, leaf, at, below=below)
        return _with_frame(around, leaf, line) if line is not None else None
    if isinstance(leaf, Edge | QScrollBar | QSplitterHandle) or type(leaf) in HOLDERS or leaf.layout():
        return None
    if isinstance(leaf, QLabel) and leaf.text() and not isinstance(leaf, StatusChip):
        return _line_of_words(leaf, at)
    return leaf.rect()


def _line_within(view: QAbstractScrollArea, inside: QWidget, at: QPoint, *, below: bool) -> QRect | None:
    if isinstance(view, QHeaderView):
        return inside.rect() if view.orientation() == Qt.Orientation.Horizontal else None
    if isinstance(view, QAbstractItemView):
        line = view.visualRect(view.indexAt(at))
        # What is missing of it may be the room around its words.
        free = round(line.height() * FREE)
        trimmed = line.adjusted(0, 0 if below else free, 0, -free if below else 0)
        return trimmed if line.isValid() else None
    if isinstance(view, QPlainTextEdit | QTextEdit):
        line = view.cursorRect(view.cursorForPosition(at))
        return QRect(0, line.top(), inside.width(), line.height()) & inside.rect()
    return None


def _with_frame(view: QAbstractScrollArea, inside: QWidget, line: QRect) -> QRect:
    """The first line of a list with its heading, and of a text with its frame: alone they tell nothing."""
    outer = view.parentWidget() if isinstance(view, QHeaderView) else view
    if outer is None or line.top() > theme.px(EDGE):
        return line
    return line.adjusted(0, -inside.mapTo(outer, QPoint(0, 0)).y() - line.top(), 0, 0)


def _line_of_words(label: QLabel, at: QPoint) -> QRect:
    """Of words in several lines the one at this place."""
    room, letters = label.contentsRect(), label.fontMetrics()
    wrap = int(Qt.TextFlag.TextWordWrap) if label.wordWrap() else 0
    words = letters.boundingRect(room, wrap, label.text()).height()
    lines = max(round(words / letters.boundingRect(room, 0, "가").height()), 1)
    height = words / lines
    top = room.top()
    if label.alignment() & Qt.AlignmentFlag.AlignVCenter:
        top += (room.height() - words) // 2
    number = min(int(max(at.y() - top, 0) / height), lines - 1)
    return QRect(0, top + round(number * height), label.width(), round(height))


def _surface(area: QWidget) -> str:
    """The colour of what the area stands on."""
    around: QWidget | None = area
    while around is not None:
        role = around.property("role")
        if role in SURFACES:
            return SURFACES[role]
        around = around.parentWidget()
    return "background"

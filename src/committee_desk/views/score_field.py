"""A mark to be typed, and a bar to see it by. Empty is not nought: the field is grey, the bar hollow.

digits ─► edited ─► (full) ─► done, on to the next criterion       ↑ ↓ one point, with Shift five
a point typed into the empty field after that ─► point ─► it belongs to the mark before
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from committee_desk.domain.method import Criterion
from committee_desk.models import marking
from committee_desk.models.marking import NotAMark
from committee_desk.views import theme

LETTERS = 12  # of a mark at most
STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
LARGE = 5
MARGIN = 10  # px on both sides of the track, so that the knob has room at its ends


class ScoreField(QLineEdit):
    edited = Signal()
    left = Signal()
    done = Signal()
    full = Signal()
    point = Signal()

    def __init__(self, criterion: Criterion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.criterion = criterion
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setPlaceholderText(marking.EMPTY)
        self.setMaxLength(LETTERS)
        self.setFixedWidth(theme.px(76))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.textEdited.connect(self._typed)
        self._dress()

    def mark(self) -> Fraction | None:
        """The mark in the field; refuses what is none."""
        return marking.read_mark(self.criterion, self.text())

    def show_mark(self, words: str) -> None:
        """What is kept; it is not being typed."""
        self.setText(words)
        self.setModified(False)
        self._dress()
        if self.hasFocus():
            self.selectAll()

    def type_mark(self, words: str) -> None:
        """As if it had been typed: by the arrows, the bar, or before the program ended."""
        self.setText(words)
        self.setModified(True)
        self._dress()
        self.edited.emit()

    @property
    def is_wrong(self) -> bool:
        try:
            self.mark()
        except NotAMark:
            return True
        return False

    def _typed(self, words: str) -> None:
        self._dress()
        self.edited.emit()
        if marking.is_full(self.criterion, words) and not self.is_wrong:
            self.full.emit()

    def _dress(self) -> None:
        theme.set_role(self, "blank", not self.text())
        theme.set_role(self, "wrong", self.is_wrong)

    def _step(self, by: int) -> None:
        """A point up or down; from an empty field in at either end."""
        least, most = self.criterion.minimum, self.criterion.maximum
        try:
            now = self.mark()
        except NotAMark:
            return
        end = least if by > 0 else most
        stepped = end if now is None else min(max(now + by, least), most)
        self.type_mark(marking.mark_words(stepped))

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()), 0)
        if step and not self.isReadOnly():
            self._step(step * (LARGE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.done.emit()
        elif event.text() in (".", ",") and not self.text():
            self.point.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class ScoreBar(QWidget):
    """Where a mark lies between the least and the most; a mouse can set it, for keys there is the field."""

    set_to = Signal(int)
    let_go = Signal()

    def __init__(self, criterion: Criterion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._criterion = criterion
        self._mark: Fraction | None = None
        self._before: Fraction | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_mark(self, mark: Fraction | None, before: Fraction | None) -> None:
        """`before` is the own mark of the turn before, shown as a ring."""
        if (mark, before) != (self._mark, self._before):
            self._mark, self._before = mark, before
            self.update()

    def _x(self, mark: Fraction) -> float:
        span = self._criterion.maximum - self._criterion.minimum
        room = self.width() - 2 * theme.px(MARGIN)
        return theme.px(MARGIN) + room * float((mark - self._criterion.minimum) / span)

    def _mark_at(self, x: float) -> int:
        """The whole mark nearest to this place."""
        least, most = self._criterion.minimum, self._criterion.maximum
        room = max(self.width() - 2 * theme.px(MARGIN), 1)
        found = float(least) + (x - theme.px(MARGIN)) / room * float(most - least)
        return min(max(round(found), ceil(least)), floor(most))

    # Qt asks

    def sizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(64), theme.px(32))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.set_to.emit(self._mark_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.set_to.emit(self._mark_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.let_go.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, inset = self.height() / 2, theme.px(MARGIN)
        track = QRectF(inset, middle - theme.px(3), self.width() - 2 * inset, theme.px(6))
        self._paint_track(painter, track)
        for step in self._criterion.steps:
            painter.setPen(QPen(theme.colour("button_border"), theme.line(1)))
            x = self._x(step.at)
            painter.drawLine(QPointF(x, middle + theme.px(5)), QPointF(x, middle + theme.px(10)))
        if self._before is not None:
            painter.setPen(QPen(theme.colour("button_border"), theme.line(2)))
            painter.setBrush(theme.colour("background"))
            painter.drawEllipse(QPointF(self._x(self._before), middle), theme.px(6), theme.px(6))
        if self._mark is not None and self.isEnabled():
            painter.setPen(QPen(theme.colour("background"), theme.line(2)))
            painter.setBrush(theme.colour("primary"))
            painter.drawEllipse(QPointF(self._x(self._mark), middle), theme.px(9), theme.px(9))
        painter.end()

    def _paint_track(self, painter: QPainter, track: QRectF) -> None:
        radius = track.height() / 2
        if self._mark is None or not self.isEnabled():
            pen = QPen(theme.colour("button_border"), theme.line(1), Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(track, radius, radius)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("divider"))
        painter.drawRoundedRect(track, radius, radius)
        painter.setBrush(theme.colour("primary"))
        reached = QRectF(track)
        reached.setRight(self._x(self._mark))
        painter.drawRoundedRect(reached, radius, radius)

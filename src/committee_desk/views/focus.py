"""Show where the keyboard is: a double ring around whatever has the focus, and let Enter press it.

    QApplication.focusChanged ─► Ring ─► white 2 px and blue 2 px around the widget

The style draws no ring of its own: inside a blue button a blue line would not be seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QWidget,
)
from shiboken6 import isValid

from committee_desk.views import theme

WIDTH = 4
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
FOLLOWED = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}


class Ring(QWidget):
    """Stands beside the widget it surrounds, so that it scrolls and is covered with it."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(_beside(around))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._around = around
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._follow)
        self._followed = list(up_to(around, around.window()))
        for one in self._followed:
            one.installEventFilter(self)
        self._follow()

    def leave(self) -> None:
        """Follow nothing from now on; it goes when nobody is in the middle of anything."""
        for one in self._followed:
            if isValid(one):
                one.removeEventFilter(self)
        self._soon.stop()
        self.hide()
        self.deleteLater()

    @Slot()
    def _follow(self) -> None:
        beside = _beside(self._around)
        if beside is not self.parentWidget():
            self.setParent(beside)
        self._surround(beside)
        self.setVisible(self._around.isVisible())

    def _surround(self, beside: QWidget) -> None:
        # At the edge of what scrolls it lies within what it surrounds, and is whole.
        self.setGeometry(_place(self._around, beside) & beside.rect())
        self.raise_()

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in FOLLOWED:
            beside = _beside(self._around)
            if beside is self.parentWidget() and self.isVisible() == self._around.isVisible():
                self._surround(beside)
            else:
                # A layout may be at work around it: shown or moved elsewhere now, the ring would have
                # a form forget its rows while it sets them, and put the rest of them upon the first.
                self._soon.start()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = theme.px(6)
        for inset, name in ((1, "primary"), (3, "ring_inner")):
            painter.setPen(QPen(theme.colour(name), 2))
            place = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(place, radius + 3 - inset, radius + 3 - inset)
        painter.end()


class FocusRing(QObject):
    """One ring for the whole program, wherever the focus goes."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: Ring | None = None
        app.focusChanged.connect(self._turn)
        self._turn(None, app.focusWidget())

    @Slot(QWidget, QWidget)
    def _turn(self, old: QWidget | None, new: QWidget | None) -> None:
        # The page it stood on may be gone, and the ring with it.
        if self._ring is not None and isValid(self._ring):
            self._ring.leave()
        self._ring = None
        if isinstance(old, QPushButton) and isValid(old):
            old.removeEventFilter(self)
        if new is not None and new.isVisible():
            _bring_into_sight(new)
        elif new is not None:
            # What is not shown yet has no place yet either, and would be scrolled to where it never is.
            QTimer.singleShot(0, new, partial(_bring_into_sight, new))
        if new is not None and not new.isWindow() and not new.property("ownFocus"):
            self._ring = Ring(new)
        if isinstance(new, QPushButton):
            # Outside dialogs Qt lets only the space bar press a button.
            new.setAutoDefault(True)
            new.installEventFilter(self)

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An Enter held down presses no button that it has led to; an arrow leads nowhere from a lone one."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.key() in ENTER:
            return event.isAutoRepeat()
        return event.key() in ARROWS and _stands_alone(watched)


def _stands_alone(button: QObject) -> bool:
    """Qt takes an arrow on such a button for a Tab, to whatever comes next in the whole window.

    Buttons of a choice and those of a dialog are gone through by the arrows.
    """
    if not isinstance(button, QPushButton) or button.isCheckable():
        return False
    return not isinstance(button.window(), QDialog)


def _bring_into_sight(widget: QWidget) -> None:
    """Also where the focus comes from outside of what scrolls, which Qt leaves as it is."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            if isinstance(widget, QLabel) and widget.height() > around.viewport().height():
                _show_top(around, widget)
            else:
                around.ensureWidgetVisible(widget, WIDTH, WIDTH)
        around = around.parentWidget()


def _show_top(area: QScrollArea, widget: QWidget) -> None:
    """Of a text taller than what it scrolls in, where ``ensureWidgetVisible`` shows the middle."""
    inside = area.widget()
    if inside is not None:
        top = widget.mapTo(inside, QPoint(0, 0))
        area.ensureVisible(top.x(), top.y(), WIDTH, WIDTH)


def up_to(widget: QWidget, top: QWidget) -> Iterator[QWidget]:
    """The widget and what it lies in, below the top."""
    around: QWidget | None = widget
    while around is not None and around is not top:
        yield around
        around = around.parentWidget()


def _place(widget: QWidget, beside: QWidget) -> QRect:
    return QRect(widget.mapTo(beside, QPoint(0, 0)), widget.size()).adjusted(-WIDTH, -WIDTH, WIDTH, WIDTH)


def _beside(widget: QWidget) -> QWidget:
    """Where a ring may stand: where there is room for all of it, but never out of what scrolls.

    A splitter would make a pane of it.
    """
    stand = _above(widget)
    while not stand.rect().contains(_place(widget, stand)):
        if stand.isWindow() or isinstance(stand.parentWidget(), QAbstractScrollArea):
            break
        stand = _above(stand)
    return stand


def _above(widget: QWidget) -> QWidget:
    parent = widget.parentWidget()
    while isinstance(parent, QSplitter):
        parent = parent.parentWidget()
    return parent or widget.window()

"""Show where the keyboard is: a double ring around whatever has the focus, and let Enter press it.

    QApplication.focusChanged ─► Ring ─► white 2 px and blue 2 px around the widget

The style draws no ring of its own: inside a blue button a blue line would not be seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QMoveEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QFrame,
    QPushButton,
    QScrollArea,
    QSplitter,
    QWidget,
)
from shiboken6 import isValid

from committee_desk.views import theme
from committee_desk.views.in_sight import in_hand

WIDTH = 4
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
FOLLOWED = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}
ROUNDS = 3  # of layouts within layouts, until what has been opened has its place
GROUPS = {"quiet", "card", "draft"}  # what a few fields and their button stand in


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
        if event.type() == QEvent.Type.Resize and isinstance(watched.parent(), QScrollArea):
            # A band above or a panel beside takes room: what is typed in stays in sight.
            QTimer.singleShot(0, self._around, partial(_bring_into_sight, self._around))
        if isinstance(event, QMoveEvent) and _pushes_out(event, watched, self._around):
            QTimer.singleShot(0, self._around, partial(_bring_again, self._around))
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
        for inset, name in ((1, "ring"), (3, "ring_inner")):
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
        if isinstance(new, QAbstractItemView) and old is not None:
            QTimer.singleShot(0, new, partial(_bring_line, new))
        if new is not None:
            # What has just been opened around it has no place yet, and would be scrolled to a wrong one.
            QTimer.singleShot(0, new, partial(_bring_group, new, ROUNDS))
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
    for area in _areas(widget):
        if widget.height() > area.viewport().height():
            _show_top(area, widget)
        else:
            show_whole(area, widget, WIDTH)


def _pushes_out(event: QMoveEvent, moved: QObject, widget: QWidget) -> bool:
    """Whether what was in sight is no longer so, since something above it grew; scrolled away it may be."""
    for area in _areas(widget):
        inside, port = area.widget(), area.viewport()
        if (
            inside is None
            or moved is inside
            or not (isinstance(moved, QWidget) and inside.isAncestorOf(moved))
        ):
            continue
        now = QRect(widget.mapTo(port, QPoint(0, 0)), widget.size())
        before = now.translated(event.oldPos() - event.pos())
        if port.rect().contains(before) and not port.rect().contains(now):
            return True
    return False


def _bring_again(widget: QWidget) -> None:
    """Below a mouse button nothing moves away."""
    if isValid(widget) and widget.hasFocus() and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
        _bring_into_sight(widget)


def show_whole(area: QScrollArea, widget: QWidget, margin: int) -> None:
    """Of a field with a cursor ``ensureWidgetVisible`` would show no more than the cursor."""
    inside = area.widget()
    if inside is not None:
        middle = widget.mapTo(inside, widget.rect().center())
        size = (widget.size() + QSize(2 * margin, 2 * margin)).boundedTo(area.viewport().size())
        area.ensureVisible(middle.x(), middle.y(), size.width() // 2, size.height() // 2 + 1)


def _bring_line(view: QAbstractItemView) -> None:
    """The line in hand shows that the list has the focus; below a mouse button nothing moves away."""
    if isValid(view) and view.hasFocus() and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
        view.scrollTo(in_hand(view))


def _bring_group(widget: QWidget, rounds: int = 1) -> None:
    """With the form it stands in, as far as there is room; nothing moves away below a mouse button."""
    if not isValid(widget) or not widget.hasFocus():  # the list of a box is gone once it has closed
        return
    if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
        return
    show_form(widget)
    _bring_into_sight(widget)
    if rounds > 1:
        QTimer.singleShot(0, widget, partial(_bring_group, widget, rounds - 1))


def show_form(widget: QWidget) -> None:
    """All of the form that a field stands in, or as much of it as there is room for."""
    group, area = _group(widget), next(_areas(widget), None)
    if group is not None and area is not None:
        _show_group(area, group, widget)


def _group(widget: QWidget) -> QWidget | None:
    around = widget.parentWidget()
    while around is not None and not (type(around) is QFrame and around.property("role") in GROUPS):
        around = None if isinstance(around, QScrollArea) else around.parentWidget()
    return around


def _show_group(area: QScrollArea, group: QWidget, widget: QWidget) -> None:
    inside, room = area.widget(), area.viewport().height()
    if inside is None:
        return
    if group.height() <= room:
        show_whole(area, group, 0)
    elif group.visibleRegion().boundingRect().height() < room and _reaches(widget, group) <= room:
        area.verticalScrollBar().setValue(group.mapTo(inside, QPoint(0, 0)).y())


def _reaches(widget: QWidget, group: QWidget) -> int:
    """How far down in its form."""
    return widget.mapTo(group, widget.rect().bottomLeft()).y() + WIDTH


def _areas(widget: QWidget) -> Iterator[QScrollArea]:
    """What scrolls around it, from within."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            yield around
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

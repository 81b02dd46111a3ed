"""The Korean input method and the program's keys: no syllable is lost, and no key changes its meaning.

    a syllable still being composed ─► a key that does something, or the focus goes ─► it is written first
    Ctrl and a letter while Korean is typed ─► "ㅋ", or nothing Qt knows ─► the key itself ─► Ctrl+Z

X11 and Wayland say which key it was by its scan code, Windows by its virtual key; where neither is known,
the Korean letter says it. Only what has the focus is watched, and no event of any other object.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from committee_desk.domain import hangul

# Where the three rows of letters begin: XKB's keycodes are those of the kernel and 8.
ROWS = {24: "QWERTYUIOP", 38: "ASDFGHJKL", 52: "ZXCVBNM"}
SCANNED: Mapping[int, str] = {
    first + place: letter for first, row in ROWS.items() for place, letter in enumerate(row)
}
DEEDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
LEAVING = {QEvent.Type.FocusAboutToChange, QEvent.Type.FocusOut, QEvent.Type.Hide}
ON_ITS_OWN = {
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter),
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    *(Qt.Key(Qt.Key.Key_F1 + place) for place in range(12)),
}
ALONE = {Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Shift, Qt.Key.Key_Meta}


class HangulKeys(QObject):
    """One for the whole program; it goes along with the focus."""

    def __init__(self, app: QApplication, *, windows: bool = sys.platform == "win32") -> None:
        super().__init__(app)
        self._windows = windows
        self._field: QObject | None = None
        self._window: QWindow | None = None
        self._growing = ""
        app.focusObjectChanged.connect(self._follow)
        app.focusWindowChanged.connect(self._follow_window)
        self._follow(app.focusObject())
        self._follow_window(app.focusWindow())

    def finish(self) -> None:
        """Write the syllable still being composed, by the input method or in its place."""
        if not self._growing:
            return
        QGuiApplication.inputMethod().commit()
        # Some commit only later, or not at all once the focus goes.
        growing, self._growing = self._growing, ""
        if growing and self._field is not None and isValid(self._field):
            written = QInputMethodEvent()
            written.setCommitString(growing)
            QCoreApplication.sendEvent(self._field, written)
            QGuiApplication.inputMethod().reset()

    def letter(self, event: QKeyEvent) -> str:
        """The Latin letter on the key that was pressed; none where Qt knows it already."""
        if event.key() < 0x80 or Qt.Key.Key_Escape <= event.key() <= Qt.Key.Key_F35:
            return ""
        virtual = event.nativeVirtualKey()
        if self._windows:
            return chr(virtual) if ord("A") <= virtual <= ord("Z") else _written(event)
        return SCANNED.get(event.nativeScanCode()) or _written(event)

    @Slot(QObject)
    def _follow(self, field: QObject | None) -> None:
        if self._field is not None and isValid(self._field):
            self._field.removeEventFilter(self)
        self._field, self._growing = field, ""
        if field is not None:
            field.installEventFilter(self)

    @Slot(QWindow)
    def _follow_window(self, window: QWindow | None) -> None:
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QInputMethodEvent():
                self._growing = event.preeditString()
            case QKeyEvent() if event.type() == QEvent.Type.ShortcutOverride and _does(event):
                self.finish()
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress and watched is self._window:
                return self._press(event)
            case _ if event.type() in LEAVING and watched is self._field:
                self.finish()
        return False

    def _press(self, event: QKeyEvent) -> bool:
        """Ctrl with a Korean letter becomes Ctrl with the letter of the key."""
        letter = self.letter(event) if event.modifiers() & Qt.KeyboardModifier.ControlModifier else ""
        if not letter:
            return False
        self.finish()
        to = QApplication.focusWidget() or QApplication.activeWindow()
        key, modifiers = Qt.Key(ord(letter)), event.modifiers()
        # Qt's own order: what has the focus may claim it, then the shortcuts, then what has the focus.
        wanted = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
        wanted.ignore()
        if to is not None:
            QCoreApplication.sendEvent(to, wanted)
        shortcut = None if wanted.isAccepted() else _shortcut(QKeySequence(QKeyCombination(modifiers, key)))
        if shortcut is not None:
            shortcut.activated.emit()
        elif to is not None:
            QCoreApplication.sendEvent(to, QKeyEvent(QEvent.Type.KeyPress, key, modifiers))
        return True


def _written(event: QKeyEvent) -> str:
    """What the Korean letter itself says, on the usual keyboard."""
    said = event.text() or (chr(event.key()) if event.key() < Qt.Key.Key_Escape else "")
    return hangul.KEYS.get(said, "").upper()


def _does(event: QKeyEvent) -> bool:
    """Whether this is a key that does something, and not one that writes."""
    if event.key() in ALONE:
        return False
    return bool(event.modifiers() & DEEDS) or event.key() in ON_ITS_OWN


def _shortcut(keys: QKeySequence) -> QShortcut | None:
    """What hears these keys where the focus is; the nearest, where several do."""
    window, focus = QApplication.activeWindow(), QApplication.focusWidget()
    if window is None:
        return None
    heard = [one for one in window.findChildren(QShortcut) if one.key() == keys and _hears(one, focus)]
    return max(heard, key=_depth, default=None)


def _hears(shortcut: QShortcut, focus: QWidget | None) -> bool:
    owner = shortcut.parent()
    if not shortcut.isEnabled() or not isinstance(owner, QWidget) or not owner.isVisible():
        return False
    match shortcut.context():
        case Qt.ShortcutContext.WidgetShortcut:
            return owner is focus
        case Qt.ShortcutContext.WidgetWithChildrenShortcut:
            return focus is not None and (owner is focus or owner.isAncestorOf(focus))
    return True


def _depth(shortcut: QShortcut) -> int:
    deep, around = 0, shortcut.parent()
    while around is not None:
        deep, around = deep + 1, around.parent()
    return deep

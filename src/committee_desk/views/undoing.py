"""Ctrl+Z in a field: its own typing first, and where there is none to take back, the window's last deed.

Qt asks the field in hand whether it wants the keys ─► it has nothing to undo ─► the window's shortcut
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

Key = QKeySequence.StandardKey


class UndoThrough(QObject):
    """A text field claims both keys even when it has nothing to do with them; this one lets them pass."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._field: QWidget | None = None

    def follow(self, focus: QWidget | None) -> None:
        """The focus is here now."""
        if self._field is not None and isValid(self._field):
            self._field.removeEventFilter(self)
        self._field = focus if isinstance(focus, QLineEdit | QPlainTextEdit) else None
        if self._field is not None:
            self._field.installEventFilter(self)

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        undo, redo = _available(watched)
        passes = (event.matches(Key.Undo) and not undo) or (event.matches(Key.Redo) and not redo)
        if passes:
            event.ignore()
        return passes


def _available(field: QObject) -> tuple[bool, bool]:
    """Whether the field has typing of its own to take back, and to do again."""
    match field:
        case QLineEdit():
            return field.isUndoAvailable(), field.isRedoAvailable()
        case QPlainTextEdit():
            return field.document().isUndoAvailable(), field.document().isRedoAvailable()
    return False, False

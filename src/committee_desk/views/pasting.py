"""What is pasted or dropped into a field loses the letters that nobody can see.

    a paste ─► the field says it was edited ─► unseen(text) ─► taken out, from the last to the first

Web pages and word processors leave them between words; refused later, nobody would find them.
A passphrase is left as it is.
"""

from __future__ import annotations

from PySide6.QtCore import QMetaObject, QObject, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from committee_desk.domain.legible import unseen


class Pasting(QObject):
    """One for the whole program; it goes along with the focus."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._field: QLineEdit | QPlainTextEdit | None = None
        self._heard = QMetaObject.Connection()
        app.focusChanged.connect(self._turn)
        self._turn(None, app.focusWidget())

    @Slot(QWidget, QWidget)
    def _turn(self, _old: QWidget | None, new: QWidget | None) -> None:
        QObject.disconnect(self._heard)
        self._field = new if isinstance(new, QLineEdit | QPlainTextEdit) else None
        if self._field is not None:
            self._heard = self._field.textChanged.connect(self._clean)

    @Slot()
    def _clean(self) -> None:
        match self._field:
            case QLineEdit() as line if line.echoMode() is QLineEdit.EchoMode.Normal:
                _clean_line(line)
            case QPlainTextEdit() as page:
                _clean_page(page)


def _clean_line(line: QLineEdit) -> None:
    """Take out the last; the line says that it was edited, and is cleaned of those before."""
    text, at = line.text(), line.cursorPosition()
    if found := [(_units(text[:begin]), _units(text[:end])) for begin, end in unseen(text)]:
        begin, end = found[-1]
        line.setSelection(begin, end - begin)
        line.insert("")
        line.setCursorPosition(at - sum(max(min(at, end) - begin, 0) for begin, end in found))


def _clean_page(page: QPlainTextEdit) -> None:
    """Take them all out; undone together with the paste."""
    text = page.toPlainText()
    if not (found := unseen(text)):
        return
    cursor = QTextCursor(page.document())
    cursor.joinPreviousEditBlock()
    for begin, end in reversed(found):
        cursor.setPosition(_units(text[:begin]))
        cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
    cursor.endEditBlock()


def _units(text: str) -> int:
    """How long Qt says it is, which counts a letter beyond the first plane as two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2

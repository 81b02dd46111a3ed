"""Another matter named in a text by choosing it, so that nobody types the braces of a reference.

Ctrl+R in a text ─► a menu of the matters before the body ─► the mark at the cursor; papers say its number
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QWidget

from committee_desk.models import docket
from committee_desk.models.desk import Desk
from committee_desk.views import forms

translate = QCoreApplication.translate
KEY = "Ctrl+R"


def listen(page: QWidget, desk: Desk) -> None:
    """Let the key be heard on this screen."""
    shortcut = QShortcut(QKeySequence(KEY), page, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(partial(_offer, page, desk))


def _offer(page: QWidget, desk: Desk) -> None:
    """The menu at the cursor of the text that has the focus; elsewhere there is nothing to name it in."""
    field = QApplication.focusWidget()
    if (
        not isinstance(field, QLineEdit | QPlainTextEdit)
        or field.isReadOnly()
        or not page.isAncestorOf(field)
    ):
        return
    forms.commit_typing()
    menu = QMenu(field)
    at = field.cursorPosition() if isinstance(field, QLineEdit) else field.textCursor().position()
    for mark, words in desk.ask(docket.referable):
        menu.addAction(words.replace("&", "&&")).triggered.connect(partial(_insert, field, at, mark))
    if menu.isEmpty():
        none = translate("referring", "No other matter is ready for an agenda or on one.")
        menu.addAction(none).setEnabled(False)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(field.mapToGlobal(field.cursorRect().bottomLeft()))


def _insert(field: QLineEdit | QPlainTextEdit, at: int, mark: str, _checked: bool = False) -> None:
    """Where the cursor was: a menu takes the focus, and a form that saves itself then shows its text anew."""
    if isinstance(field, QLineEdit):
        field.setCursorPosition(at)
        field.insert(mark)
        field.textEdited.emit(field.text())  # Qt takes it for no edit of a person's
    else:
        cursor = field.textCursor()
        cursor.setPosition(min(at, len(field.toPlainText())))
        field.setTextCursor(cursor)
        field.insertPlainText(mark)
    field.setFocus()

"""Say at a field what is wrong with it: a sentence beneath it, a red line around it, the focus in it.

    DeskError ─► field_of ─► FieldNote ─► gone once the field is edited, or with the next deed

A refusal has the field itself among its facts, or it names what it needs as fields of forms are called.
The sentence is in sight while the field has the focus: elsewhere it would lie over what is being filled in.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QWidget
from shiboken6 import isValid

from committee_desk.errors import DeskError
from committee_desk.models.table import Tone
from committee_desk.views import binder, theme
from committee_desk.views.focus import WIDTH, show_form, show_whole, up_to
from committee_desk.views.widgets import chip_text

FOLLOWED = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}
FOCUS = {QEvent.Type.FocusIn, QEvent.Type.FocusOut}
GAP = WIDTH + 2  # the ring around the field stays whole


def field_of(error: DeskError, within: QWidget) -> QWidget | None:
    """The field in sight that a refusal is about.

    The one that shows what was typed wrong, then an empty one, then the one nearest to the focus.
    """
    told = error.facts.get("field")
    if isinstance(told, QWidget):
        return told if told.isVisible() else None
    focus = within.window().focusWidget() or within
    claim = partial(_claim, focus, error.facts.get(error.typed))
    return max(_fields(error.needs, within), key=claim, default=None)


def _fields(needs: tuple[str, ...], within: QWidget) -> Iterator[QWidget]:
    names = tuple(f"_{need}" for need in needs)
    for part in within.findChildren(QWidget) if needs else ():
        if isinstance(part, (QLineEdit, QPlainTextEdit, QComboBox)):
            named = part.objectName() in needs or part.objectName().endswith(names)
            if named and part.isVisible() and part.isEnabled():
                yield part


def _claim(focus: QWidget, typed: object, field: QWidget) -> tuple[bool, bool, int]:
    """How likely it is meant: what is wrong stands in it, or it is empty, in the form that is in hand."""
    shared = [one for one in _around(field) if one is focus or one.isAncestorOf(focus)]
    near = len(list(_around(shared[0]))) if shared else 0
    return binder.shows(field, typed), not _text(field), near


def _around(part: QWidget) -> Iterator[QWidget]:
    here: QWidget | None = part
    while here is not None:
        yield here
        here = here.parentWidget()


def _text(field: QWidget) -> str:
    match field:
        case QLineEdit():
            return field.text().strip()
        case QPlainTextEdit():
            return field.toPlainText().strip()
        case QComboBox():
            return field.currentText().strip()
    return ""


class FieldNote(QLabel):
    """Stands beneath its field, or above where there is no room, and over whatever is there.

    What is not `seen` is told to screen readers only, and the field is marked.
    """

    def __init__(self, field: QWidget, words: str, *, seen: bool = True) -> None:
        super().__init__(chip_text(words, Tone.DANGER), field.window())
        self.setObjectName("field_note")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._seen = seen
        self._field, self._before = field, field.accessibleDescription()
        field.setAccessibleDescription(words)
        theme.set_role(field, "wrong", True)
        if isinstance(field, QLineEdit) and field.echoMode() is QLineEdit.EchoMode.Password:
            field.selectAll()  # nobody can see where it went wrong: it is typed anew, and not behind itself
        self._followed = list(up_to(field, field.window()))
        for one in self._followed:
            one.installEventFilter(self)
        binder.edits(field).connect(self.leave)
        self._follow()
        # The band takes its room first; what is scrolled may hide the field after it.
        QTimer.singleShot(0, self, self._bring_into_sight)

    @Slot()
    def _bring_into_sight(self) -> None:
        for part in self._followed:
            if isinstance(part, QScrollArea) and isValid(self._field):
                spare = max(part.viewport().height() - self._field.height(), 0)
                show_whole(part, self._field, min(self.height() + 2 * GAP, spare // 2))
        if isValid(self._field):
            show_form(self._field)

    @Slot()
    def leave(self) -> None:
        """It has been put right, or is no longer asked for."""
        if not isValid(self):  # the window took it along
            return
        for one in self._followed:
            if isValid(one):
                one.removeEventFilter(self)
        if self._followed and isValid(self._field):
            binder.edits(self._field).disconnect(self.leave)
            self._field.setAccessibleDescription(self._before)
            theme.set_role(self._field, "wrong", False)
        self._followed = []
        self.hide()
        self.deleteLater()

    def _follow(self) -> None:
        if not isValid(self._field):
            return
        window, field = self._field.window(), self._field
        there = QRect(field.mapTo(window, QPoint(0, 0)), field.size())
        widest = max(there.width(), 22 * theme.em())
        width = min(self._one_line(), widest, window.width() - 2 * GAP)
        height = self.heightForWidth(width)
        left = max(GAP, min(there.left(), window.width() - width - GAP))
        below, above = there.bottom() + GAP, there.top() - GAP - height
        top = below if below + height <= window.height() else max(0, above)
        self.setGeometry(left, top, width, height)
        self.setVisible(self._seen and field.hasFocus() and field.isVisible())
        self.raise_()

    def _one_line(self) -> int:
        """No wider than its words: what lies beneath stays in sight beside it."""
        self.setWordWrap(False)
        width = self.sizeHint().width()
        self.setWordWrap(True)
        return width

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in FOLLOWED or (watched is self._field and event.type() in FOCUS):
            self._follow()
        # The line around the field makes its form a little higher, once that is laid out.
        if event.type() == QEvent.Type.Resize and watched is not self._field and isValid(self._field):
            QTimer.singleShot(0, self, self._bring_into_sight)
        return False

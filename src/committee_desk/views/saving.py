"""Forms without a save button: a field is saved when it is left, and kept against a crash before that.

    a key in a text ─► Typing.note ─► a second later it is kept
    the field is left, a box is chosen from, a check is set ─► save() ─► the act

What a save refuses stays in its field, marked in the band, and is tried again with the next field left.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from committee_desk.models.typing import Typing
from committee_desk.views import forms
from committee_desk.views.alerts import going_on
from committee_desk.views.choosing import ManyField
from committee_desk.views.whole_field import WholeField, outside

Text = QLineEdit | QPlainTextEdit | WholeField


class Saver(QObject):
    """`save` is called when there is something to save; it says whether it was kept.

    The fields of `apart`, a part of the form, are not its own.
    """

    def __init__(
        self, form: QWidget, typing: Typing, save: Callable[[], bool], apart: QWidget | None = None
    ) -> None:
        super().__init__(form)
        self._form, self._typing, self._save, self._apart = form, typing, save, apart
        self._place = ""
        self._edited: set[str] = set()
        self._connect()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._turn)
        typing.leaving.connect(self.flush)

    @property
    def unsaved(self) -> bool:
        """Something was typed that is not saved yet."""
        return bool(self._edited)

    def settle(self, place: str) -> None:
        """The form now shows what this place names; brings back what was being typed there."""
        self._place = place
        self._edited.clear()
        for name, text in self._typing.recall(f"{place}/").items():
            field = self._form.findChild(QWidget, name)
            if isinstance(field, QLineEdit | QPlainTextEdit | WholeField) and _text(field) != text:
                _set_text(field, text)
                self._edited.add(name)

    @Slot()
    def flush(self) -> None:
        """Save now what is not saved yet."""
        forms.commit_typing()
        # Saving is news, and news may fill this very form anew.
        edited, self._edited = self._edited, set()
        if not edited:
            return
        if self._save():
            begun = {name for name in edited if self._is_begun(name)}
            for name in edited - begun:
                self._typing.forget(f"{self._place}/{name}")
            self._edited |= begun
        else:
            self._edited |= edited

    def _is_begun(self, name: str) -> bool:
        """What stands in a part of the form and is not of its value yet was not saved with it."""
        field = self._form.findChild(QWidget, name)
        return isinstance(field, WholeField) and field.begun

    def _note(self, field: Text, *_: object) -> None:
        self._edited.add(field.objectName())
        self._typing.note(f"{self._place}/{field.objectName()}", _text(field))

    def _choose(self, box: QWidget, *_: object) -> None:
        self._edited.add(box.objectName())
        self.flush()

    @Slot(QWidget, QWidget)
    def _turn(self, old: QWidget | None, new: QWidget | None) -> None:
        left = old is not None and old.objectName() in self._edited and self._form.isAncestorOf(old)
        if left:
            with going_on(self._form):
                self.flush()

    def _connect(self) -> None:
        for field in self._form.findChildren(QWidget):
            if self._apart is not None and self._apart.isAncestorOf(field):
                continue
            if not outside(self._form, field):
                continue
            match field:
                case WholeField():
                    field.textChanged.connect(partial(self._note, field))
                    field.edited.connect(self.flush)
                case QLineEdit():
                    field.textEdited.connect(partial(self._note, field))
                case QPlainTextEdit() if not field.isReadOnly():
                    field.textChanged.connect(partial(self._note, field))
                case QComboBox():
                    field.activated.connect(partial(self._choose, field))
                case QCheckBox():
                    field.clicked.connect(partial(self._choose, field))
                case ManyField():
                    field.edited.connect(partial(self._choose, field))


def _text(field: Text) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _set_text(field: Text, text: str) -> None:
    field.blockSignals(True)
    if isinstance(field, QLineEdit):
        field.setText(text)
    else:
        field.setPlainText(text)
    field.blockSignals(False)

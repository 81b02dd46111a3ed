"""Lines of a matter edited in its form: a table, and the chosen line's facts under it.

    lines ─► table ─► a line chosen ─► its facts ─► typed: the line follows ─► left: edited
    Insert adds a line, Delete takes one out, Alt and the arrows move it, Enter goes to its facts

A kind of line is a dataclass with defaults, columns, and a form whose widgets are called as its fields
behind a prefix, so that they are not taken for the matter's own.
For whoever keeps what is being typed, all lines together are one text.
"""

from __future__ import annotations

import json
from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import fields
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QTableView, QWidget

from committee_desk.domain import codec
from committee_desk.errors import DeskError
from committee_desk.models import words
from committee_desk.models.table import Column, TableModel
from committee_desk.views import binder, forms, lists, reordering
from committee_desk.views.whole_field import WholeField
from committee_desk.views.widgets import say

Line = TypeVar("Line")
ONE = "one__"  # before the name of a line's field


class LinesField(WholeField, Generic[Line]):
    """A kind of lines names its FACTS and its LINE, and says its columns and what they come to.

    The first field of a line is where Enter goes.
    """

    FACTS: ClassVar[str]
    LINE: ClassVar[type[Any]]
    table: QTableView
    said: QLabel
    add: QPushButton
    remove: QPushButton
    up: QPushButton
    down: QPushButton
    facts: QWidget

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("lines_field", self)
        forms.load(f"lines/{self.FACTS}", self.facts)
        binder.choices(self.facts, self.LINE, words.name, ONE)
        self._lines: tuple[Line, ...] = ()
        self._place = -1  # of the line whose facts are shown
        self._refused: DeskError | None = None
        self._unsaid = False
        self._model: TableModel[Line] = lists.held(self.table, self.columns(), empty=self.empty())
        self._step = reordering.allow(self.table, self._reorder)
        self._listen()
        self._choose()

    @abstractmethod
    def columns(self) -> Sequence[Column[Line]]:
        """What the table shows of a line."""

    @abstractmethod
    def empty(self) -> str:
        """What the table says while there is no line."""

    @abstractmethod
    def told(self, lines: Sequence[Line]) -> str:
        """What the lines come to."""

    def stand_by(self, whole: object) -> None:
        """Hear of the whole that the lines are of, where what they come to hangs on it."""

    # A field, to the binder

    def value(self) -> tuple[Line, ...]:
        """The lines; refuses while a fact of one of them cannot be read."""
        if self._refused is not None:
            raise self._refused
        return self._lines

    def set_value(self, value: Sequence[Line]) -> None:
        if tuple(value) != self._lines or self._refused is not None:
            self._show(value, max(self._place, 0))

    # A text, to whoever keeps what is being typed

    def toPlainText(self) -> str:
        return codec.text(self._lines) if self._lines else ""

    def setPlainText(self, text: str) -> None:
        self._show([codec.rebuild(self.LINE, one) for one in json.loads(text)] if text else [], 0)

    # What is done to the lines

    @Slot()
    def _add(self) -> None:
        at = self._place + 1
        self._keep([*self._lines[:at], self.LINE(), *self._lines[at:]], at)
        self._enter()

    @Slot()
    def _remove(self) -> None:
        if self._place >= 0:
            left = [one for at, one in enumerate(self._lines) if at != self._place]
            self._keep(left, min(self._place, len(left) - 1))
            self.table.setFocus()

    def _reorder(self, moved: Sequence[Line]) -> None:
        before = self._lines[self._place]
        self._keep(moved, next((at for at, one in enumerate(moved) if one is before), 0))
        self.table.setFocus()

    def _type(self) -> None:
        """The chosen line as its facts now read; what cannot be read waits until it can."""
        if self._place < 0:
            return
        try:
            line = binder.read(self.facts, self._lines[self._place], ONE)
        except DeskError as refused:
            self._refused = refused
            return
        self._refused, self._unsaid = None, True
        self._lines = (*self._lines[: self._place], line, *self._lines[self._place + 1 :])
        self._model.change(self._place, line)
        say(self.said, self.told(self._lines))
        self.textChanged.emit()

    @Slot()
    def _settle(self) -> None:
        """A fact is left: whoever saves may do so now."""
        if self._unsaid and self._refused is None:
            self._unsaid = False
            self.edited.emit()

    def _keep(self, lines: Sequence[Line], place: int) -> None:
        self._show(lines, place)
        self._unsaid = True
        self.textChanged.emit()
        self._settle()

    # What is shown

    def _show(self, lines: Sequence[Line], place: int) -> None:
        self._lines, self._refused, self._unsaid = tuple(lines), None, False
        self._model.show(self._lines)
        if self._lines:
            self.table.selectRow(max(0, min(place, len(self._lines) - 1)))
        self._choose()

    @Slot()
    def _choose(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        self._place = rows[0].row() if rows else -1
        here = self._place >= 0
        binder.fill(self.facts, self._lines[self._place] if here else self.LINE(), ONE)
        for part in (self.facts, self.remove, self.up, self.down):
            part.setEnabled(here)
        self._refused = None
        say(self.said, self.told(self._lines) if self._lines else "")

    @Slot()
    def _enter(self) -> None:
        """From the table to the first fact of the chosen line."""
        first = binder.part(self.facts, ONE + fields(self.LINE)[0].name)
        first.setFocus(Qt.FocusReason.TabFocusReason)

    # Once, on being made

    def _listen(self) -> None:
        lists.on_choice(self.table, self._choose)
        lists.on_open(self.table, self._enter)
        binder.changed(self.facts, self.LINE, self._type, ONE)
        for field in self.facts.findChildren(QWidget):
            field.installEventFilter(self)
            if isinstance(field, QComboBox):
                field.activated.connect(self._settle)
            elif isinstance(field, QCheckBox):
                field.clicked.connect(self._settle)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.up.clicked.connect(lambda: self._step(-1))
        self.down.clicked.connect(lambda: self._step(1))
        self.table.installEventFilter(self)

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QKeyEvent() if watched is self.table and event.type() == QEvent.Type.KeyPress:
                deed = {Qt.Key.Key_Insert: self._add, Qt.Key.Key_Delete: self._remove}.get(
                    Qt.Key(event.key())
                )
                if deed is not None:
                    deed()
                    return True
            case QFocusEvent() if watched is not self.table and event.type() == QEvent.Type.FocusOut:
                self._settle()
        return False

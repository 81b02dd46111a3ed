"""A line in which something other than words is typed: a day, a time, a number.

    typed words ─► value() ─► the fact, or a refusal with advice
    the field is left ─► tidied: the fact in its own form, or the words as they are, marked as wrong

With value, set_value and edited it is what views.binder asks of a field.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from committee_desk.errors import DeskError
from committee_desk.views import theme
from committee_desk.views.alerts import going_on

Fact = TypeVar("Fact")


class TypedField(QLineEdit, Generic[Fact]):
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textEdited.connect(self.hear)

    @abstractmethod
    def value(self) -> Fact:
        """What was typed; refuses what cannot be read as such."""

    def set_value(self, value: Fact) -> None:
        self.setText(self.told(value))
        theme.set_role(self, "wrong", False)

    @abstractmethod
    def told(self, value: Fact) -> str:
        """The fact as it stands in the line."""

    def hear(self) -> None:
        """A key was pressed in it."""
        self.edited.emit()

    def tidy(self) -> None:
        """Say what was typed in its own form, or mark it as wrong."""
        try:
            self.set_value(self.value())
        except DeskError:
            theme.set_role(self, "wrong", True)

    # Qt asks

    def focusOutEvent(self, event: QFocusEvent) -> None:
        with going_on(self):
            super().focusOutEvent(event)
        self.tidy()

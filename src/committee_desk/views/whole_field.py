"""A part of a form with fields of its own: one field to whoever saves the form, one text to whoever keeps it.

its own fields ─► textChanged ─► toPlainText is kept ─► setPlainText brings it back
                └─► edited: the value is another one, and may be saved
"""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class WholeField(QWidget):
    edited = Signal()
    textChanged = Signal()  # noqa: N815 -- as Qt's own texts say it

    @property
    def begun(self) -> bool:
        """Whether something stands in its fields that is not of its value yet."""
        return False

    @abstractmethod
    def toPlainText(self) -> str:
        """All of it that is being typed; nothing where nothing is."""

    @abstractmethod
    def setPlainText(self, text: str) -> None:
        """As it was being typed."""


def outside(form: QWidget, field: QWidget) -> bool:
    """Whether a field of the form is the form's own, and not of a part that stands for itself."""
    above = field.parentWidget()
    while above is not None and above is not form:
        if isinstance(above, WholeField):
            return False
        above = above.parentWidget()
    return True

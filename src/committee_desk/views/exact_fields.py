"""Fields for exact numbers: one, or several with commas between.

    typed words ─► ExactField · MarksField ─► Fraction · several, or NotExact with advice

They offer value, set_value and edited, which is what views.binder asks of a field.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from committee_desk.domain.scoring import plain
from committee_desk.models import numbers
from committee_desk.views import theme
from committee_desk.views.alerts import going_on


class ExactField(QLineEdit):
    """An exact number; empty is nought."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textEdited.connect(self.edited)

    def value(self) -> Fraction:
        """The number in the field; refuses what is none."""
        return numbers.read_exact(self.text(), self) or Fraction()

    def set_value(self, value: Fraction) -> None:
        self.setText(plain(value) if value else "")
        theme.set_role(self, "wrong", False)

    # Qt asks

    def focusOutEvent(self, event: QFocusEvent) -> None:
        with going_on(self):
            super().focusOutEvent(event)
        try:
            self.set_value(self.value())
        except numbers.NotExact:
            theme.set_role(self, "wrong", True)


class MarksField(QLineEdit):
    """Exact numbers with commas between, as many as there are."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textEdited.connect(self.edited)

    def value(self) -> tuple[Fraction, ...]:
        """The numbers in the field; refuses what is none."""
        read = (numbers.read_exact(part, self) for part in self.text().split(","))
        return tuple(one for one in read if one is not None)

    def set_value(self, value: Sequence[Fraction]) -> None:
        self.setText(", ".join(map(plain, value)))
        self.setCursorPosition(0)
        theme.set_role(self, "wrong", False)

    # Qt asks

    def focusOutEvent(self, event: QFocusEvent) -> None:
        with going_on(self):
            super().focusOutEvent(event)
        try:
            self.value()
        except numbers.NotExact:
            theme.set_role(self, "wrong", True)

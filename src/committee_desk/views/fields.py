"""Fields of our own for forms: a day, a whole number.

    typed words ─► DayField.value() ─► date, or NotADay with advice

They offer value, set_value and edited, which is what views.binder asks of a field.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from committee_desk.models import dates
from committee_desk.views import theme


class DayField(QLineEdit):
    """A day, typed in any usual way and shown as on paper once the field is left."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textEdited.connect(self.edited)
        self.setPlaceholderText(self.tr("e.g. 2026-01-01"))

    def value(self) -> date | None:
        """The day in the field; refuses what is no day."""
        return dates.read_day(self.text())

    def set_value(self, value: date | None) -> None:
        self.setText(dates.day(value))
        self.setCursorPosition(0)
        theme.set_role(self, "wrong", False)

    # Qt asks

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        try:
            self.set_value(self.value())
        except dates.NotADay:
            theme.set_role(self, "wrong", True)


class NumberField(QLineEdit):
    """A whole number; the arrows step it. Empty is not nought."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limits = QIntValidator(0, 999_999_999, self)
        self.setValidator(self._limits)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textEdited.connect(self.edited)

    def value(self) -> int | None:
        return int(self.text()) if self.hasAcceptableInput() else None

    def set_value(self, value: int | None) -> None:
        self.setText("" if value is None else str(value))

    def set_limits(self, lowest: int, highest: int) -> None:
        self._limits.setRange(lowest, highest)

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if not step or self.isReadOnly():
            return super().keyPressEvent(event)
        stepped = (self.value() or 0) + step
        if self._limits.bottom() <= stepped <= self._limits.top():
            self.set_value(stepped)
            self.edited.emit()
        return None

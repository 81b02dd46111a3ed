"""Fields of our own for forms: a day, a whole number.

    typed words ─► DayField.value() ─► date, or NotADay with advice
    typed words ─► NumberField.value() ─► int, or NotANumber with advice

A refusal has the field among its facts: its name is said, and whoever shows the refusal puts the focus there.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from committee_desk.models import dates, numbers
from committee_desk.views import theme
from committee_desk.views.typed_field import TypedField

LONGEST = "2026-12-30"


class DayField(TypedField[date | None]):
    """A day, typed in any usual way and shown as on paper once the field is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("e.g. 2026-01-01"))

    def value(self) -> date | None:
        """The day in the field; refuses what is no day."""
        return dates.read_day(self.text(), self)

    def set_value(self, value: date | None) -> None:
        super().set_value(value)
        self.setCursorPosition(0)

    def told(self, value: date | None) -> str:
        return dates.day(value)

    # Qt asks

    def minimumSizeHint(self) -> QSize:
        """A day is never cut, whose 20 could be a 2; its weekday may be."""
        least = super().minimumSizeHint()
        letters = self.fontMetrics()
        whole = letters.horizontalAdvance(LONGEST) - letters.maxWidth()
        return least + QSize(max(whole, 0) + theme.px(4), 0)


class NumberField(TypedField[int | None]):
    """A whole number; the arrows step it. Empty is not nought.

    Every key is taken: what no number can be made of is refused in words, and not by a key that does nothing.
    """

    WIDTH = 160  # px beside text of 17 px: no number stands at the far end of a line as long as a sentence

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lowest, self._highest = 0, 999_999_999
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def value(self) -> int | None:
        """The number in the field; refuses what is none."""
        return numbers.read(self.text(), self, self._lowest, self._highest)

    def so_far(self) -> int | None:
        """The number while it is being typed; none as long as it is not one."""
        try:
            return self.value()
        except numbers.NotANumber:
            return None

    def told(self, value: int | None) -> str:
        return "" if value is None else str(value)

    def set_limits(self, lowest: int, highest: int) -> None:
        self._lowest, self._highest = lowest, highest

    # Qt asks

    def sizeHint(self) -> QSize:
        return QSize(theme.px(self.WIDTH), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if not step or self.isReadOnly():
            return super().keyPressEvent(event)
        stepped = (self.so_far() or 0) + step
        if self._lowest <= stepped <= self._highest:
            self.set_value(stepped)
            self.edited.emit()
        return None


class WonField(NumberField):
    """A sum of money, its thousands set apart once the field is left."""

    WIDTH = 220

    def told(self, value: int | None) -> str:
        return "" if value is None else f"{value:,}"

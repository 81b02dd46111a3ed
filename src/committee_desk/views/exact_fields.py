"""Fields for exact numbers: one, or several with commas between.

typed words ─► ExactField · MarksField ─► Fraction · several, or NotExact with advice
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from committee_desk.domain.exact import plain
from committee_desk.models import numbers
from committee_desk.views.typed_field import TypedField


class ExactField(TypedField[Fraction]):
    """An exact number; empty is nought."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def value(self) -> Fraction:
        """The number in the field; refuses what is none."""
        return numbers.read_exact(self.text(), self) or Fraction()

    def told(self, value: Fraction) -> str:
        return plain(value) if value else ""


class MarksField(TypedField[Sequence[Fraction]]):
    """Exact numbers with commas between, as many as there are."""

    def value(self) -> tuple[Fraction, ...]:
        """The numbers in the field; refuses what is none."""
        read = (numbers.read_exact(part, self) for part in self.text().split(","))
        return tuple(one for one in read if one is not None)

    def set_value(self, value: Sequence[Fraction]) -> None:
        super().set_value(value)
        self.setCursorPosition(0)

    def told(self, value: Sequence[Fraction]) -> str:
        return ", ".join(map(plain, value))

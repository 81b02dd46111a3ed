"""The members of a meeting, one a line: a letter goes to the next whose name begins so, digits do a deed.

a letter ─► the member          0 … 4 ─► pressed_digit, only while the list has the focus
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from committee_desk.models.table import DeskRole
from committee_desk.views import lists
from committee_desk.views.widgets import ShortTable


class SeatTable(ShortTable):
    pressed_digit = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.text() in ("0", "1", "2", "3", "4"):
            self.pressed_digit.emit(int(event.text()))
        elif not (plain and event.text().isalpha() and self._find(event.text())):
            super().keyPressEvent(event)

    def _find(self, key: str) -> bool:
        model = self.model()
        seats = [model.index(row, 0).data(DeskRole.ROW) for row in range(model.rowCount())]
        found = lists.next_named([seat.name for seat in seats], self.currentIndex().row(), key)
        return found >= 0 and lists.choose(self, seats[found].id)

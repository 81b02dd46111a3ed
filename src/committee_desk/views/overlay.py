"""A card that lies over the screens, made anew each time, and knows what had the focus before it.

    Esc ─► leave ─► the focus goes back
    the focus goes on elsewhere ─► go_away ─► it stays there

Either way the card is gone for good.
"""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from shiboken6 import isValid


class Overlay(QFrame):
    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._before = QApplication.focusWidget()
        self._gone = False
        self.setProperty("role", "card")

    @Slot()
    def leave(self) -> None:
        """Go, and give the focus back to what had it."""
        before = self._before
        self.go_away()
        if before is not None and isValid(before):
            before.setFocus()

    @Slot()
    def go_away(self) -> None:
        """Go, and leave the focus where it is; hiding the card moves it, which asks for this again."""
        if self._gone:
            return
        self._gone = True
        self.hide()
        self.setParent(None)
        self.deleteLater()

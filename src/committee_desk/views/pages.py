"""The pile of screens, of which the one in front alone says how much room is needed.

a screen that needs more than there is, as with text at 200 % ─► QScrollArea ─► it is scrolled, never squeezed
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget


class Pages(QStackedWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    # Qt asks

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page else QSize()

    def heightForWidth(self, width: int) -> int:
        """The least height, since what is asked for here is how much is to be scrolled."""
        page = self.currentWidget()
        layout = page.layout() if page else None
        if layout is not None and layout.hasHeightForWidth():
            return layout.minimumHeightForWidth(width)
        return self.minimumSizeHint().height()

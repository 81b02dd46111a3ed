"""A list whose lines are all as high as one another shows no part of a line at its end.

the room there is ─► as many whole lines as have room in it; what is left over stays free below them
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView


class WholeRows(QListView):
    def line_height(self) -> int:
        """How high one line is; 0 while that is not known."""
        return max(0, self.sizeHintForRow(0))

    @Slot()
    def keep_whole(self) -> None:
        """Leave free what is not enough for one more line."""
        line, room = self.line_height(), self.height() - 2 * self.frameWidth()
        self.setViewportMargins(0, 0, 0, room % line if 0 < line <= room else 0)

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Not at once: it would be laid out anew while it is being laid out.
        QTimer.singleShot(0, self, self.keep_whole)

"""The chosen line of a list stays in sight while the list becomes smaller or larger.

    a panel opens below, the window or the text changes ─► the list has other room ─► scrolled to its line

Whoever has scrolled away from that line stays where they look.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView


class InSight(QObject):
    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.viewport().installEventFilter(self)

    @Slot()
    def _bring(self) -> None:
        self._view.scrollTo(self._view.currentIndex())

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and event.size().height() != event.oldSize().height():
            line = self._view.visualRect(self._view.currentIndex())
            first = not event.oldSize().isValid()  # it is laid out only now, and nobody looked elsewhere
            if first or line.intersects(QRect(QPoint(0, 0), event.oldSize())):
                QTimer.singleShot(0, self, self._bring)  # once the list itself knows its room
        return False

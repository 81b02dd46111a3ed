"""The chosen line of a list stays in sight while the list becomes smaller or larger.

    a panel opens below, the window or the text changes ─► the list has other room ─► scrolled to its line

Whoever has scrolled away from that line stays where they look.
"""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView


def in_hand(view: QAbstractItemView) -> QModelIndex:
    """The current line, by a column that is shown: in a hidden one Qt neither finds it nor scrolls to it."""
    index = view.currentIndex()
    if not isinstance(view, QTableView) or view.columnWidth(index.column()):
        return index
    heads = view.horizontalHeader()
    shown = (heads.logicalIndex(place) for place in range(heads.count()))
    return index.siblingAtColumn(next((one for one in shown if view.columnWidth(one)), index.column()))


class InSight(QObject):
    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.viewport().installEventFilter(self)
        view.verticalScrollBar().rangeChanged.connect(self._mind_rows)

    @Slot()
    def _mind_rows(self) -> None:
        """A line took a second line of words, and the end of the one in hand may lie below the edge."""
        if self._in_sight(self._view.viewport().rect()):
            QTimer.singleShot(0, self, self._bring)

    def _in_sight(self, room: QRect) -> bool:
        return self._view.visualRect(in_hand(self._view)).intersects(room)

    @Slot()
    def _bring(self) -> None:
        self._view.scrollTo(in_hand(self._view))

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and event.size().height() != event.oldSize().height():
            first = not event.oldSize().isValid()  # it is laid out only now, and nobody looked elsewhere
            if first or self._in_sight(QRect(QPoint(0, 0), event.oldSize())):
                QTimer.singleShot(0, self, self._bring)  # once the list itself knows its room
        return False

"""Let the lines of a short list be moved about: dragged, or by Alt and the arrows.

    allow(table, moved) ─► step      moved(lines) gets them in their new order; step(-1), step(1) for buttons

The list itself changes nothing: it is shown anew when the new order comes back with the news.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPoint, QSortFilterProxyModel, Qt, QTimer
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from committee_desk.models.table import DeskRole, TableModel


def allow(table: QTableView, moved: Callable[[Sequence[Any]], object]) -> Callable[[int], None]:
    """Let lines be moved; `moved` gets them all in their new order. Gives back step(-1 or 1) for buttons."""
    return Reordered(table, moved).step


class Reordered(QObject):
    """Moves the chosen line by Alt and the arrows, and by dragging."""

    def __init__(self, table: QTableView, moved: Callable[[Sequence[Any]], object]) -> None:
        super().__init__(table)
        self._table, self._moved = table, moved
        table.setSortingEnabled(False)
        table.horizontalHeader().setSortIndicatorShown(False)
        table.setDragEnabled(True)
        table.setAcceptDrops(True)
        table.setDropIndicatorShown(True)
        table.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        table.setDragDropOverwriteMode(False)
        _lines_of(table.model()).movable = True
        table.installEventFilter(self)
        table.viewport().installEventFilter(self)

    def step(self, by: int) -> None:
        """Move the chosen line up (-1) or down (1)."""
        rows = self._table.selectionModel().selectedRows()
        if rows:
            self._move(rows[0].row(), rows[0].row() + by)

    def _move(self, start: int, end: int) -> None:
        model = self._table.model()
        lines = [model.index(row, 0).data(DeskRole.ROW) for row in range(model.rowCount())]
        if start == end or not 0 <= end < len(lines):
            return
        lines.insert(end, lines.pop(start))
        self._moved(lines)

    def _drop(self, event: QDropEvent) -> None:
        rows = self._table.selectionModel().selectedRows()
        # The table must not take the line away itself: the new order comes back with the news.
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if rows:
            start, gap = rows[0].row(), self._gap(event.position().toPoint())
            QTimer.singleShot(0, self, lambda: self._move(start, gap - (gap > start)))

    def _gap(self, spot: QPoint) -> int:
        """How many lines stand above the gap that is nearest: where Qt draws its mark."""
        under = self._table.indexAt(spot)
        if not under.isValid():
            return self._table.model().rowCount()
        return under.row() + (spot.y() >= self._table.visualRect(under).center().y())

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress:
                step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
                if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                    self.step(step)
                    return True
            case QDropEvent() if event.type() == QEvent.Type.Drop:
                self._drop(event)
                return True
        return False


def _lines_of(model: QAbstractItemModel) -> TableModel[Any]:
    """The short list behind what a table shows."""
    while isinstance(model, QSortFilterProxyModel):
        model = model.sourceModel()
    assert isinstance(model, TableModel)  # a long list is sorted, never moved about
    return model

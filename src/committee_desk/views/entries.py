"""A short table whose cells are typed into: F2, Enter or a letter begins, Tab goes on to the next cell."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QTableView

from committee_desk.models.entries import EntryModel
from committee_desk.models.table import Row
from committee_desk.views import lists
from committee_desk.views.column_widths import ColumnWidths
from committee_desk.views.delegates import LineDelegate

Trigger = QAbstractItemView.EditTrigger


def show(table: QTableView, model: EntryModel[Row]) -> None:
    """Put the model into the table, ready to be typed into."""
    lists.plain(table, model, LineDelegate(table), height=44)
    table.setEditTriggers(Trigger.EditKeyPressed | Trigger.AnyKeyPressed | Trigger.DoubleClicked)
    table.horizontalHeader().setHighlightSections(False)
    ColumnWidths(table, [column.width for column in model.columns])
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        begin = QShortcut(QKeySequence(key), table, context=Qt.ShortcutContext.WidgetShortcut)
        begin.activated.connect(lambda: table.edit(table.currentIndex()))


def begin(table: QTableView, row: int, column: int = 0) -> None:
    """Go to a cell and type into it."""
    index: QModelIndex = table.model().index(row, column)
    table.setCurrentIndex(index)
    table.scrollTo(index)
    table.edit(index)

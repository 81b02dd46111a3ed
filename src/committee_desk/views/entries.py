"""A short table whose cells are typed into: F2, Enter or a letter begins, Tab goes on to the next cell."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QTableView

from committee_desk.models.entries import EntryModel
from committee_desk.models.table import Row
from committee_desk.views import lists, theme
from committee_desk.views.delegates import LineDelegate

Trigger = QAbstractItemView.EditTrigger


def show(table: QTableView, model: EntryModel[Row]) -> None:
    """Put the model into the table, ready to be typed into."""
    lists.plain(table, model, LineDelegate(table), height=44)
    table.setEditTriggers(Trigger.EditKeyPressed | Trigger.AnyKeyPressed | Trigger.DoubleClicked)
    table.horizontalHeader().setHighlightSections(False)
    _Widths(table, [column.width for column in model.columns])
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        begin = QShortcut(QKeySequence(key), table, context=Qt.ShortcutContext.WidgetShortcut)
        begin.activated.connect(lambda: table.edit(table.currentIndex()))


def begin(table: QTableView, row: int, column: int = 0) -> None:
    """Go to a cell and type into it."""
    index: QModelIndex = table.model().index(row, column)
    table.setCurrentIndex(index)
    table.scrollTo(index)
    table.edit(index)


class _Widths(QObject):
    """Columns without a width share what is left."""

    def __init__(self, table: QTableView, letters: list[int]) -> None:
        super().__init__(table)
        self._table, self._letters = table, letters
        table.viewport().installEventFilter(self)

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            heads = self._table.horizontalHeader()
            given = {
                at: max(theme.em() * width + theme.px(24), heads.sectionSizeHint(at))
                for at, width in enumerate(self._letters)
                if width
            }
            left = self._table.viewport().width() - sum(given.values())
            open_ones = len(self._letters) - len(given)
            for at in range(len(self._letters)):
                share = max(left // max(open_ones, 1), heads.sectionSizeHint(at))
                heads.resizeSection(at, given.get(at, share))
        return False

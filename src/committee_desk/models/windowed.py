"""The model for lists that grow: docket, proposals, papers, journal, search.

    ids(words, order, descending) ─► array of numbers, found and sorted by the database
    lines(ids of one page)        ─► frozen lines, fetched when they are first seen

100,000 rows are 800 kB of numbers and the pages that were looked at last.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any, Generic

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from committee_desk.models.table import NOWHERE, Column, DeskRole, Index, Role, Row, whole_line

PAGE = 64  # a few screens, so that paging down asks the database seldom
KEPT = 64  # pages; more than anybody looks at before coming back

ALIGNMENT, SPOKEN = int(Role.TextAlignmentRole), int(Role.AccessibleTextRole)
OF_ROWS = frozenset({int(Role.DisplayRole), int(DeskRole.ROW), int(DeskRole.TONE)})

Ids = Callable[[str, str, bool], "array[int]"]
Lines = Callable[[Sequence[int]], Sequence[Row]]


class Windowed(QAbstractTableModel, Generic[Row]):
    def __init__(
        self, columns: Sequence[Column[Row]], ids: Ids, lines: Lines[Row], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._ask_ids = ids
        self._ask_lines = lines
        self._words, self._order, self._descending = "", self._columns[0].order, False
        self._ids = array("q")
        self._pages: OrderedDict[int, Sequence[Row]] = OrderedDict()

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        return self._columns

    @property
    def ids(self) -> array[int]:
        """The numbers of all that is shown, in its order."""
        return self._ids

    def reload(self) -> None:
        """Ask for the numbers again; pages follow when they are seen."""
        ids = self._ask_ids(self._words, self._order, self._descending)
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    def find(self, words: str) -> None:
        self._words = words
        self.reload()

    def place(self, key: object) -> int:
        """The row of this number, or -1."""
        try:
            return self._ids.index(key)  # type: ignore[arg-type]  # any other key is in no array
        except (ValueError, TypeError):
            return -1

    # Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        # A header nobody has clicked yet reports -1.
        if 0 <= column < len(self._columns) and self._columns[column].order:
            self._order = self._columns[column].order
            self._descending = order == Qt.SortOrder.DescendingOrder
            self.reload()

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == ALIGNMENT:
            return self._columns[index.column()].align  # asked for every cell; no page need be fetched for it
        if role == SPOKEN:
            row, column = self._row(index.row()), self._columns[index.column()]
            return column.said(row) if index.column() else whole_line(self._columns, row)
        if role not in OF_ROWS:
            return None  # fonts, colours and signs, six of nine questions while somebody scrolls
        return self._columns[index.column()].data(self._row(index.row()), role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            return self._columns[section].heading(role)
        return None

    def _row(self, row: int) -> Row:
        page, place = divmod(row, PAGE)
        if page not in self._pages:
            self._pages[page] = self._ask_lines(self._ids[page * PAGE : (page + 1) * PAGE])
            if len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return self._pages[page][place]

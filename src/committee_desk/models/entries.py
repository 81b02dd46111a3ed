"""Short rows that are typed into their cells: the criteria of a round, its grades.

    Entry (title, text, what typed words make of a row) ─┐
    rows (frozen dataclasses) ───────────────────────────┴─► EntryModel ─► QTableView

What a row refuses is said, and the row stays as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal

from committee_desk.errors import DeskError
from committee_desk.frozen import frozen
from committee_desk.models.table import NOWHERE, Align, DeskRole, Index, Role, Row

Flag = Qt.ItemFlag


@frozen
class Entry(Generic[Row]):
    """A column. With `ticked` its cells are boxes, and `entered` gets a word only where one is set."""

    title: str
    text: Callable[[Row], str]
    entered: Callable[[Row, str], Row]
    ticked: Callable[[Row], bool] | None = None
    align: Align = Align.AlignLeft | Align.AlignVCenter
    width: int = 0


class EntryModel(QAbstractTableModel, Generic[Row]):
    edited = Signal()
    refused = Signal(DeskError)

    def __init__(self, columns: Sequence[Entry[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: list[Row] = []

    @property
    def columns(self) -> tuple[Entry[Row], ...]:
        return self._columns

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(self._rows)

    def show(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()
        self.edited.emit()

    def add(self, row: Row) -> None:
        at = len(self._rows)
        self.beginInsertRows(NOWHERE, at, at)
        self._rows.append(row)
        self.endInsertRows()
        self.edited.emit()

    def drop(self, at: int) -> None:
        if 0 <= at < len(self._rows):
            self.beginRemoveRows(NOWHERE, at, at)
            del self._rows[at]
            self.endRemoveRows()
            self.edited.emit()

    # Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        column = self._columns[index.column()]
        own = Flag.ItemIsUserCheckable if column.ticked else Flag.ItemIsEditable
        return Flag.ItemIsEnabled | Flag.ItemIsSelectable | own

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        match role:
            case Role.DisplayRole | Role.EditRole:
                return column.text(row)
            case Role.CheckStateRole if column.ticked:
                return Qt.CheckState.Checked if column.ticked(row) else Qt.CheckState.Unchecked
            case Role.TextAlignmentRole:
                return column.align
            case Role.AccessibleTextRole:
                return f"{column.title}: {column.text(row)}"
            case DeskRole.ROW:
                return row
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        row, column = self._rows[index.row()], self._columns[index.column()]
        typed = str(value).strip()
        if role == Role.CheckStateRole:
            typed = "x" if Qt.CheckState(value) == Qt.CheckState.Checked else ""
        try:
            self._rows[index.row()] = column.entered(row, typed)
        except DeskError as refusal:
            self.refused.emit(refusal)
            return False
        self.dataChanged.emit(index, index)
        self.edited.emit()
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            match role:
                case Role.DisplayRole:
                    return self._columns[section].title
                case Role.TextAlignmentRole:
                    return self._columns[section].align
        return None

"""One table model for every short list in the program; long ones use models.windowed.

    rows (frozen dataclasses) ─┐
    columns (title, text, ...) ┴─► TableModel ─► QSortFilterProxyModel ─► QTableView

A new list is a new tuple of columns, not a new class.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, IntEnum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from committee_desk.frozen import frozen

Row = TypeVar("Row")
Role = Qt.ItemDataRole
Align = Qt.AlignmentFlag
RIGHT = Align.AlignRight | Align.AlignVCenter  # of numbers
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class DeskRole(IntEnum):
    SORT = Role.UserRole
    ROW = Role.UserRole + 1
    TONE = Role.UserRole + 2


class Tone(Enum):
    """What a state means, apart from its words; the window adds a sign and a colour to each."""

    PLAIN = "plain"
    INFORMATION = "information"
    SUCCESS = "success"
    WARNING = "warning"
    DANGER = "danger"
    OFF = "off"


@frozen
class Column(Generic[Row]):
    title: str
    text: Callable[[Row], str]
    sort: Callable[[Row], str | int | float] | None = None
    align: Align = Align.AlignLeft | Align.AlignVCenter
    order: str = ""  # what the database sorts by, in a windowed list
    tone: Callable[[Row], Tone] | None = None  # shown as a chip
    width: int = 0  # in letters; 0 takes what is left
    spoken: Callable[[Row], str] | None = None  # for a screen reader, where the words in sight are too short

    def said(self, row: Row) -> str:
        return " ".join((self.spoken or self.text)(row).split())

    def data(self, row: Row, role: int) -> Any:
        # No ToolTipRole: Qt reads tooltips as rich text, and these are people's words.
        match role:
            case Role.DisplayRole:
                return self.text(row)
            case Role.TextAlignmentRole:
                return self.align
            case DeskRole.ROW:
                return row
            case DeskRole.TONE:
                return self.tone and self.tone(row)
        return None

    def heading(self, role: int) -> Any:
        match role:
            case Role.DisplayRole:
                return self.title
            case Role.TextAlignmentRole:
                return self.align
        return None


def whole_line(columns: Sequence[Column[Row]], row: Row) -> str:
    """A line as a screen reader says it, who reads one cell alone; a sign or a number has its heading."""
    said = [(column.title, column.said(row)) for column in columns]
    others = ((title, words) for title, words in said[1:] if words)
    spelled = (words if any(map(str.isalpha, words)) else f"{title} {words}" for title, words in others)
    return ", ".join(filter(None, (said[0][1], *spelled)))


def key_of(row: object) -> object:
    """What a row is known by when the list is made anew: its id, else itself."""
    return getattr(row, "id", row)


class TableModel(QAbstractTableModel, Generic[Row]):
    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: tuple[Row, ...] = ()
        self.movable = False  # whether lines can be dragged between one another

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        return self._columns

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._rows

    def show(self, rows: Sequence[Row]) -> None:
        """Replace everything shown. Rows are snapshots, so there is nothing to merge."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def change(self, place: int, row: Row) -> None:
        """One row as it now is; the others, and which is chosen, stay."""
        self._rows = (*self._rows[:place], row, *self._rows[place + 1 :])
        last = len(self._columns) - 1
        self.dataChanged.emit(self.index(place, 0), self.index(place, last))

    def place(self, key: object) -> int:
        """The row known by `key`, or -1."""
        return next((place for place, row in enumerate(self._rows) if key_of(row) == key), -1)

    # Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role == DeskRole.SORT:
            return (column.sort or column.text)(row)
        if role == Role.AccessibleTextRole:
            return column.said(row) if index.column() else whole_line(self._columns, row)
        return column.data(row, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            return self._columns[section].heading(role)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Lines are dragged, and let go between lines: what lies between belongs to no line."""
        if not self.movable:
            return super().flags(index)
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction if self.movable else Qt.DropAction.IgnoreAction

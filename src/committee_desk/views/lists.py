"""Show a list and keep it fresh: the one place where table, model, search and news meet.

    show(table, columns, query, desk, kinds, ...)        a short list, sorted and searched here
    held(table, columns, ...)                            one that its owner fills
    browse(table, columns, ids, lines, desk, kinds, ...)  a long one, sorted and searched by the database
    chosen(table) · choose(table, key) · on_choice · on_open

A list that is made anew keeps the chosen line and its place. An empty one says why it is empty.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence, Set
from typing import Any, TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
)

from committee_desk.domain import hangul
from committee_desk.models.desk import Desk
from committee_desk.models.table import Column, DeskRole, TableModel, key_of
from committee_desk.models.windowed import Windowed
from committee_desk.views import theme
from committee_desk.views.column_widths import ColumnWidths
from committee_desk.views.delegates import LineDelegate
from committee_desk.views.in_sight import InSight, in_hand
from committee_desk.views.two_lines import TwoLines

Row = TypeVar("Row")
FEW_LINES = 168  # px for the heading and three lines, beside text of 17 px
TWO_LINES = 128
ONE_ROW = 100  # a row of two lines at most
PAUSE = 150  # ms after the last key before the database is asked


class _News(QObject):
    """Lives as long as its table, so that a closed list hears nothing more."""

    def __init__(self, desk: Desk, kinds: Set[str], reload: Callable[[], object], table: QTableView) -> None:
        super().__init__(table)
        self._table, self._kinds, self._reload = table, kinds, reload
        desk.changed.connect(self._heard)
        self.refresh()

    def refresh(self) -> None:
        """Make the list anew, the chosen line and the place kept."""
        line, top = chosen(self._table), self._table.verticalScrollBar().value()
        self._reload()
        if line is not None:
            choose(self._table, key_of(line))
        self._table.verticalScrollBar().setValue(top)

    @Slot(frozenset)
    def _heard(self, touched: frozenset[str]) -> None:
        if self._kinds & touched:
            self.refresh()


class _Narrowed(QSortFilterProxyModel):
    """Keeps the lines that have every word: as typed, by first consonants, or with the other keyboard."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._meant: list[list[str]] = []
        self.setSortRole(DeskRole.SORT)

    @Slot(str)
    def narrow(self, typed: str) -> None:
        self._meant = [words.split() for words in hangul.meant(typed.strip())]
        self.invalidate()

    # Qt asks

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        if not self._meant:
            return True
        model = self.sourceModel()
        cells = (model.index(row, column).data() for column in range(model.columnCount()))
        told = "\n".join(str(cell) for cell in cells)
        return any(all(hangul.place(told, word) for word in words) for words in self._meant)


class _Empty(QLabel):
    """The sentence in a list without lines: why it is empty and what to do next."""

    def __init__(self, table: QTableView, words: str, search: QLineEdit | None) -> None:
        super().__init__(table.viewport())
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setProperty("role", "empty")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._table, self._words, self._search = table, words, search
        self._least = self._given = table.minimumHeight()
        table.viewport().installEventFilter(self)
        for happened in (table.model().modelReset, table.model().rowsInserted, table.model().rowsRemoved):
            happened.connect(self._look)
        table.model().layoutChanged.connect(self._look)
        self._look()

    @Slot()
    def _look(self) -> None:
        searched = self._search is not None and bool(self._search.text())
        self.setText(self.tr("Nothing matches what is searched for.") if searched else self._words)
        empty = self._table.model().rowCount() == 0
        self._table.setAccessibleDescription(self.text() if empty else "")
        self.setVisible(empty)
        self._fit()

    def _fit(self) -> None:
        room = self._table.viewport().rect().adjusted(theme.px(16), 0, -theme.px(16), 0)
        self.setGeometry(room)
        # A short list beside other things may have room for one line, where its words take two.
        around = self._table.height() - self._table.viewport().height()
        # One that was never shown is still as narrow as Qt makes it.
        words = self.heightForWidth(room.width()) + around if self.isVisible() else 0
        if self._table.minimumHeight() != self._given:  # a screen has given it another height since
            self._least = self._table.minimumHeight()
        self._given = max(self._least, words)
        self._table.setMinimumHeight(self._given)

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._fit()
        return False


def show(
    table: QTableView,
    columns: Sequence[Column[Row]],
    query: Callable[..., Sequence[Row]],
    desk: Desk,
    kinds: Set[str],
    search: QLineEdit | None = None,
    *,
    empty: str,
) -> Callable[[], None]:
    """A short list: all rows at once, sorted and searched here. Gives back how to refresh it."""
    model = TableModel(columns, table)
    proxy = _Narrowed(table)
    proxy.setSourceModel(model)
    _dress(table, proxy, columns)
    if search is not None:
        search.textChanged.connect(proxy.narrow)
    _Empty(table, empty, search)
    return _News(desk, kinds, lambda: model.show(desk.ask(query)), table).refresh


def held(table: QTableView, columns: Sequence[Column[Row]], *, empty: str) -> TableModel[Row]:
    """A short list whose lines its owner gives it, in the owner's order."""
    model = TableModel(columns, table)
    _dress(table, model, columns)
    table.setSortingEnabled(False)
    _Empty(table, empty, None)
    return model


def browse(
    table: QTableView,
    columns: Sequence[Column[Row]],
    ids: Callable[..., array[int]],
    lines: Callable[..., Sequence[Row]],
    desk: Desk,
    kinds: Set[str],
    search: QLineEdit | None = None,
    *,
    empty: str,
    down: bool = False,
) -> Callable[[], None]:
    """A list that grows: sorted and searched by the database. Gives back how to refresh it.

    `down` begins with what is highest in the first column: asked for at once, not after the other way round.
    """
    model = Windowed(
        columns,
        lambda words, order, descending: desk.ask(ids, words, order, descending),
        lambda numbers: desk.ask(lines, numbers),
        table,
    )
    _dress(table, model, columns)
    if search is not None:
        pause = QTimer(table)
        pause.setSingleShot(True)
        pause.setInterval(PAUSE)
        pause.timeout.connect(lambda: model.find(search.text()))
        search.textChanged.connect(pause.start)
    _Empty(table, empty, search)
    if down:
        table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    return _News(desk, kinds, model.reload, table).refresh


def chosen(table: QTableView) -> Any:
    """The frozen line that is chosen, or None."""
    selection = table.selectionModel()
    rows = selection.selectedRows() if selection else []
    return rows[0].data(DeskRole.ROW) if rows else None


def choose(table: QTableView, key: object) -> bool:
    """Choose the line known by `key` and bring it into sight; False where there is none."""
    index = _index_of(table.model(), key)
    if not index.isValid():
        return False
    flags = QItemSelectionModel.SelectionFlag
    table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
    table.scrollTo(in_hand(table))
    return True


def next_named(names: Sequence[str], here: int, key: str) -> int:
    """The place of the next name, round and round, that begins with this key's letter; -1 where none does."""
    places = [*range(here + 1, len(names)), *range(here + 1)]
    return next((place for place in places if hangul.begins(names[place], key)), -1)


def choose_first(table: QTableView) -> None:
    """Choose the first line where none is chosen yet, so that details are never blank without need."""
    if chosen(table) is None and table.model().rowCount():
        table.selectRow(0)


def on_choice(table: QTableView, then: Callable[[], object]) -> None:
    """Call `then` whenever another line is chosen, or none any more."""
    table.selectionModel().selectionChanged.connect(lambda *_: then())
    table.model().modelReset.connect(lambda: then())


def on_open(table: QAbstractItemView, then: Callable[[], object]) -> None:
    """Call `then` on Enter, once however long it is held; a double click does the same, never needed."""
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        shortcut = QShortcut(QKeySequence(key), table, context=Qt.ShortcutContext.WidgetShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(then)
    table.doubleClicked.connect(lambda _index: then())


def _index_of(model: QAbstractItemModel, key: object) -> QModelIndex:
    match model:
        case QSortFilterProxyModel():
            return model.mapFromSource(_index_of(model.sourceModel(), key))
        case TableModel() | Windowed():
            return model.index(model.place(key), 0)
    return QModelIndex()


def plain(
    table: QTableView, model: QAbstractItemModel, delegate: QAbstractItemDelegate, height: int = 40
) -> None:
    """What every table of the program has in common; `height` is a line's, in px beside text of 17 px."""
    table.setModel(model)
    table.setItemDelegate(delegate)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setTabKeyNavigation(False)  # else Tab would never leave the table
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setCornerButtonEnabled(False)
    rows = table.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(theme.px(height))
    InSight(table)


def _dress(table: QTableView, model: QAbstractItemModel, columns: Sequence[Column[Any]]) -> None:
    """What every list of lines has besides: whole lines are chosen, and heads sort."""
    plain(table, model, LineDelegate(table))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    heads = table.horizontalHeader()
    heads.setHighlightSections(False)
    heads.setSortIndicatorClearable(True)
    heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    table.setSortingEnabled(True)
    ColumnWidths(table, [column.width for column in columns])
    TwoLines(table)

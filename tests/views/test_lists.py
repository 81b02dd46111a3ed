"""Lists: shown, searched, kept fresh, reordered; an empty one says why."""

from array import array
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QHelpEvent, QMouseEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTableView, QToolTip

from committee_desk.models.table import Column, TableModel
from committee_desk.views import lists, reordering
from committee_desk.views.delegates import LineDelegate


@dataclass(frozen=True)
class Line:
    id: int
    title: str


COLUMNS = [
    Column("No.", lambda line: str(line.id), order="id", width=4),
    Column("Title", lambda line: line.title),
]


class Rows(list):
    """What the store would answer."""

    def all(self, session):
        return tuple(self)

    def ids(self, session, words, order, descending):
        found = [line.id for line in self if words in line.title]
        return array("q", reversed(found) if descending else found)

    def lines(self, session, ids):
        return [next(line for line in self if line.id == id) for id in ids]


@pytest.fixture
def rows():
    return Rows([Line(1, "quorum"), Line(2, "vote"), Line(3, "<b>seal</b>")])


@pytest.fixture
def table(qtbot, desk):
    table = QTableView()
    qtbot.addWidget(table)
    table.resize(600, 300)
    table.show()
    return table


def shown(table):
    return [table.model().index(row, 1).data() for row in range(table.model().rowCount())]


def sentence(table):
    label = next(label for label in table.viewport().findChildren(QLabel))
    return label.text() if label.isVisible() else ""


def test_a_list_is_made_anew_on_news_of_its_kind_only(table, desk, rows):
    lists.show(table, COLUMNS, rows.all, desk, {"item"}, empty="Nothing yet.")

    rows.append(Line(4, "minutes"))
    desk.changed.emit(frozenset({"paper"}))
    before = len(shown(table))
    desk.changed.emit(frozenset({"item", "matter"}))

    assert (before, len(shown(table))) == (3, 4)


def test_the_chosen_line_stays_chosen(table, desk, rows):
    lists.show(table, COLUMNS, rows.all, desk, {"item"}, empty="Nothing yet.")
    lists.choose(table, 2)

    rows.insert(0, Line(9, "first"))
    desk.changed.emit(frozenset({"item"}))

    assert lists.chosen(table) == Line(2, "vote")


def test_a_hidden_column_leaves_its_room_to_the_others(table, desk, rows):
    columns = [*COLUMNS, Column("Note", lambda line: line.title)]
    lists.show(table, columns, rows.all, desk, {"item"}, empty="Nothing yet.")

    table.setColumnHidden(2, True)

    assert table.horizontalHeader().length() == table.viewport().width()
    assert sum(map(table.columnWidth, (0, 1))) == table.viewport().width(), "no gap where it stood"


def test_an_empty_list_says_why_and_a_search_without_hits_too(table, desk, rows, qtbot):
    search = QLineEdit()
    qtbot.addWidget(search)
    lists.show(table, COLUMNS, rows.all, desk, {"item"}, search, empty="Nothing yet. Add an item.")

    said = [sentence(table)]
    search.setText("nowhere")
    said.append(sentence(table))
    search.clear()
    rows.clear()
    desk.changed.emit(frozenset({"item"}))
    said.append(sentence(table))

    assert said == ["", "Nothing matches what is searched for.", "Nothing yet. Add an item."]
    assert table.accessibleDescription() == "Nothing yet. Add an item."


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("제설", ["긴급 제설 계약"]),
        ("ㅈㅅ", ["긴급 제설 계약"]),
        ("계약 2", ["긴급 제설 계약"]),
        ("rPdir", ["긴급 제설 계약"]),
        ("QUO", ["quorum"]),
        ("  ", ["quorum", "긴급 제설 계약"]),
        ("*", []),
    ],
)
def test_a_short_list_is_searched_as_everything_is(table, desk, qtbot, typed, found):
    search = QLineEdit()
    qtbot.addWidget(search)
    rows = Rows([Line(1, "quorum"), Line(2, "긴급 제설 계약")])
    lists.show(table, COLUMNS, rows.all, desk, {"item"}, search, empty="Nothing yet.")

    search.setText(typed)

    assert shown(table) == found


def test_a_long_list_is_searched_by_the_database(table, desk, rows, qtbot):
    search = QLineEdit()
    qtbot.addWidget(search)
    lists.browse(table, COLUMNS, rows.ids, rows.lines, desk, {"item"}, search, empty="Nothing yet.")

    search.setText("vote")

    qtbot.waitUntil(lambda: shown(table) == ["vote"])


def test_a_long_list_is_sorted_by_the_database(table, desk, rows):
    lists.browse(table, COLUMNS, rows.ids, rows.lines, desk, {"item"}, empty="Nothing yet.")

    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)

    assert shown(table)[-1] == "quorum"


def test_enter_opens_the_chosen_line(table, desk, rows, qtbot):
    opened = []
    lists.show(table, COLUMNS, rows.all, desk, {"item"}, empty="Nothing yet.")
    lists.on_open(table, lambda: opened.append(lists.chosen(table).title))
    table.activateWindow()
    table.setFocus()
    lists.choose(table, 2)

    QTest.keyClick(table, Qt.Key.Key_Return)

    assert opened == ["vote"]


def test_enter_held_down_opens_once(table, desk, rows):
    lists.show(table, COLUMNS, rows.all, desk, {"item"}, empty="Nothing yet.")

    lists.on_open(table, lambda: None)

    assert [one.autoRepeat() for one in table.findChildren(QShortcut)] == [False, False]


def test_choosing_tells(table, desk, rows):
    chosen = []
    lists.show(table, COLUMNS, rows.all, desk, {"item"}, empty="Nothing yet.")
    lists.on_choice(table, lambda: chosen.append(lists.chosen(table)))

    lists.choose_first(table)

    assert chosen == [Line(1, "quorum")]


@pytest.mark.parametrize(
    ("key", "order"), [(Qt.Key.Key_Up, [2, 1, 3]), (Qt.Key.Key_Down, [1, 3, 2])], ids=["up", "down"]
)
def test_a_line_is_moved_by_alt_and_an_arrow(table, desk, rows, key, order):
    moved = []
    lists.show(table, COLUMNS, rows.all, desk, {"item"}, empty="Nothing yet.")
    reordering.allow(table, lambda lines: moved.append([line.id for line in lines]))
    lists.choose(table, 2)

    QTest.keyClick(table, key, Qt.KeyboardModifier.AltModifier)

    assert moved == [order]


def test_the_first_line_goes_no_higher(table, desk, rows):
    moved = []
    lists.show(table, COLUMNS, rows.all, desk, {"item"}, empty="Nothing yet.")
    step = reordering.allow(table, moved.append)
    lists.choose(table, 1)

    step(-1)

    assert moved == []


def drop(table, end, upper=False):
    """What the desktop tells the list when the chosen line is let go over another one, or its upper half."""
    over = table.visualRect(table.model().index(end, 0))
    there = QPointF(over.topLeft() if upper else over.center())
    data = table.model().mimeData(table.selectionModel().selectedRows())
    event = QDropEvent(
        there, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    # Qt gives a drop only to where a real drag has entered.
    table.findChild(reordering.Reordered).eventFilter(table.viewport(), event)


def test_a_line_is_moved_by_dragging(table, desk, rows, qtbot):
    moved = []
    lists.show(table, COLUMNS, rows.all, desk, {"item"}, empty="Nothing yet.")
    reordering.allow(table, lambda lines: moved.append([line.id for line in lines]))
    lists.choose(table, 1)

    drop(table, 2)
    qtbot.waitUntil(lambda: bool(moved))

    assert (moved, len(shown(table))) == ([[2, 3, 1]], 3)


@pytest.mark.parametrize(
    ("start", "above", "order"), [(0, 2, [2, 1, 3]), (2, 1, [1, 3, 2]), (1, 0, [2, 1, 3])]
)
def test_a_line_comes_into_the_gap_that_is_nearest(table, desk, rows, qtbot, start, above, order):
    moved = []
    lists.show(table, COLUMNS, rows.all, desk, {"item"}, empty="Nothing yet.")
    reordering.allow(table, lambda lines: moved.append([line.id for line in lines]))
    table.selectRow(start)

    drop(table, above, upper=True)
    qtbot.waitUntil(lambda: bool(moved))

    assert moved == [order]


def pull(table, spot):
    """The mouse moved there, its left button down."""
    there = QPointF(spot), QPointF(table.viewport().mapToGlobal(spot))
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    return QMouseEvent(QEvent.Type.MouseMove, *there, none, left, Qt.KeyboardModifier.NoModifier)


def test_the_mouse_takes_hold_of_a_line_only_where_lines_can_be_moved(qtbot, desk, rows):
    begun = []

    class Held(QTableView):
        def startDrag(self, supported):
            begun.append(supported)

    def pulled(movable):
        table = Held()
        qtbot.addWidget(table)
        lists.show(table, COLUMNS, rows.all, desk, {"item"}, empty="Nothing yet.")
        if movable:
            reordering.allow(table, lambda lines: None)
        first, last = (table.visualRect(table.model().index(row, 0)).center() for row in (0, 2))
        QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=first)
        for _ in range(2):
            QApplication.sendEvent(table.viewport(), pull(table, last))
        QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=last)
        return list(begun)

    assert (pulled(movable=False), pulled(movable=True)) == ([], [Qt.DropAction.MoveAction])


def test_lines_are_let_go_between_others_and_never_on_one(table, desk, rows):
    lists.show(table, COLUMNS, rows.all, desk, {"item"}, empty="Nothing yet.")
    reordering.allow(table, lambda lines: None)
    model = table.model()
    data, move = model.mimeData([model.index(0, 0)]), Qt.DropAction.MoveAction

    assert model.canDropMimeData(data, move, 2, 0, QModelIndex())
    assert model.flags(QModelIndex()) & Qt.ItemFlag.ItemIsDropEnabled
    assert not model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsDropEnabled


def test_tab_leaves_the_list(table, desk, rows):
    lists.show(table, COLUMNS, rows.all, desk, {"item"}, empty="Nothing yet.")

    assert not table.tabKeyNavigation()


def test_the_words_of_a_line_that_is_too_narrow_stand_in_a_plain_tooltip(table, desk, rows, monkeypatch):
    said = []
    rows.append(Line(5, "<b>" + "long " * 40))
    lists.show(table, COLUMNS, rows.all, desk, {"item"}, empty="Nothing yet.")
    monkeypatch.setattr(QToolTip, "showText", lambda place, words, *rest: said.append(words))
    cell = table.visualRect(table.model().index(3, 1)).center()

    event = QHelpEvent(QHelpEvent.Type.ToolTip, cell, table.viewport().mapToGlobal(QPoint(cell)))
    QApplication.sendEvent(table.viewport(), event)

    assert [words.startswith("&lt;b&gt;long") for words in said] == [True]


class Filled(LineDelegate):
    """A list that is a chart."""

    def draw(self, painter, cell, index):
        painter.drawEllipse(cell)


@pytest.mark.parametrize(("part", "free"), [(0.5, True), (1, False)])
@pytest.mark.parametrize("delegate", [LineDelegate, Filled])
def test_of_a_line_that_the_edge_cuts_through_nothing_is_drawn(qtbot, delegate, part, free):
    table, model = QTableView(), TableModel(COLUMNS)
    qtbot.addWidget(table)
    lists.plain(table, model, delegate(table))
    model.show([Line(1, "하나"), Line(2, "둘")])
    table.horizontalHeader().hide()
    line = table.verticalHeader().defaultSectionSize()
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    table.resize(300, line + round(line * part) + 2 * table.frameWidth())
    table.show()

    seen = table.viewport().grab().toImage()
    inks = {seen.pixel(x, y) for x in range(0, 150, 2) for y in range(line + 4, seen.height() - 2)}
    assert (len(inks) == 1) is free

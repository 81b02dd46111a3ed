from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSignalBlocker, QStringListModel
from PySide6.QtWidgets import QListView, QTableView

from committee_desk.models.table import Column
from committee_desk.views import lists
from committee_desk.views.in_sight import InSight, in_hand


def made(qtbot):
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(QStringListModel([f"line {place}" for place in range(40)], view))
    InSight(view)
    return view


@pytest.fixture
def view(qtbot):
    view = made(qtbot)
    view.resize(200, 400)
    view.show()
    return view


def seen(view, place):
    return view.viewport().rect().contains(view.visualRect(view.model().index(place, 0)))


def choose(view, place):
    view.setCurrentIndex(view.model().index(place, 0))


def test_the_chosen_line_stays_in_sight_in_a_list_that_becomes_lower(view, qtbot):
    choose(view, 9)

    view.resize(200, 120)

    qtbot.waitUntil(lambda: seen(view, 9))


def test_a_line_chosen_before_the_list_has_its_room_is_brought_into_sight(qtbot):
    view = made(qtbot)
    with QSignalBlocker(view.selectionModel()):  # as a screen does that shows what it shows already
        choose(view, 9)

    view.resize(200, 120)
    view.show()

    qtbot.waitUntil(lambda: seen(view, 9))


def test_who_has_scrolled_away_from_it_stays_where_they_look(view, qtbot):
    choose(view, 0)
    view.scrollToBottom()

    view.resize(200, 120)
    qtbot.wait(1)

    assert not seen(view, 0)


@pytest.fixture
def table(qtbot):
    """Its first column gives way, as the number does where there is little room."""
    table = QTableView()
    qtbot.addWidget(table)
    columns = (Column("Number", lambda row: f"{row.id}"), Column("Title", lambda row: f"matter {row.id}"))
    lists.held(table, columns, empty="None.").show([SimpleNamespace(id=place) for place in range(40)])
    table.setColumnHidden(0, True)
    table.resize(300, 200)
    table.show()
    return table


def test_a_line_is_brought_into_sight_where_its_first_column_is_hidden(table, qtbot):
    lists.choose(table, 30)

    qtbot.waitUntil(lambda: table.rowAt(0) > 20)


def test_it_stays_in_sight_where_that_column_is_hidden_only_then(table, qtbot):
    table.setColumnHidden(0, False)
    lists.choose(table, 4)
    table.setColumnHidden(0, True)

    table.resize(300, 120)

    qtbot.waitUntil(lambda: table.viewport().rect().contains(table.visualRect(in_hand(table))))

import pytest
from PySide6.QtCore import QSignalBlocker, QStringListModel
from PySide6.QtWidgets import QListView

from committee_desk.views.in_sight import InSight


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

"""Words that a column would cut go on in a second line."""

import pytest
from PySide6.QtWidgets import QTableView

from committee_desk.models.table import Column, TableModel, Tone
from committee_desk.views.two_lines import TwoLines

LONG = "a title that is longer than the column it stands in"


@pytest.fixture
def table(qtbot):
    table = QTableView()
    qtbot.addWidget(table)
    title, state = Column("Title", str), Column("State", str, tone=lambda _: Tone.PLAIN)
    table.setModel(TableModel((title, state), table))
    table.setColumnWidth(0, 160)
    TwoLines(table)
    table.model().show(("short", LONG))
    qtbot.wait(1)
    return table


def heights(table):
    one = table.verticalHeader().defaultSectionSize()
    return [table.rowHeight(row) - one for row in range(table.model().rowCount())]


def test_a_row_whose_words_would_be_cut_is_higher_and_a_state_makes_none_so(table):
    assert heights(table) == [0, table.fontMetrics().lineSpacing()]


def test_with_room_enough_every_row_is_as_it_was(table, qtbot):
    table.setColumnWidth(0, 2000)
    qtbot.wait(1)

    assert heights(table) == [0, 0]

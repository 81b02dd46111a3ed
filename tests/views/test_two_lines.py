"""Words that a column would cut go on in a second line."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from committee_desk.models.table import Column, TableModel, Tone
from committee_desk.views import theme
from committee_desk.views.delegates import LineDelegate
from committee_desk.views.two_lines import PARTED, TwoLines, around, broken

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


def test_the_rows_of_a_long_list_are_looked_at_as_they_are_seen(table, qtbot):
    asked = set()
    column = Column("Title", lambda row: asked.add(row) or LONG)
    table.setModel(TableModel((column,), table))
    table.setColumnWidth(0, 160)
    TwoLines(table)
    table.resize(200, 200)
    table.show()
    table.model().show(range(2000))
    qtbot.wait(1)
    at_first = max(asked)

    table.scrollToBottom()

    assert at_first < 100
    assert table.rowAt(0) > 1900
    assert heights(table)[table.rowAt(0)] == table.fontMetrics().lineSpacing()
    assert len(asked) < 200


def just_fits(table):
    """The least width in which its words are one line."""
    return table.fontMetrics().horizontalAdvance(LONG) + around()


@pytest.mark.parametrize(("less", "lines"), [(0, 0), (1, 1)])
def test_a_row_is_higher_just_where_its_words_lack_room(table, qtbot, less, lines):
    table.setColumnWidth(0, just_fits(table) - less)
    qtbot.wait(1)

    assert heights(table) == [0, lines * table.fontMetrics().lineSpacing()]


@pytest.mark.parametrize("size", [theme.BASE, 26, 34])
def test_what_just_fits_is_drawn_in_one_line(table, qapp, size):
    theme.apply(qapp, theme.Theme(size))
    delegate, option = LineDelegate(table), QStyleOptionViewItem()
    table.initViewItemOption(option)
    option.font, option.fontMetrics = table.font(), table.fontMetrics()
    option.rect = QRect(0, 0, just_fits(table), 400)

    drawn = delegate.sizeHint(option, table.model().index(1, 0))

    assert drawn.height() < 2 * table.fontMetrics().lineSpacing()


KOREAN = "한빛구 적극행정위원회"


@pytest.mark.parametrize(
    ("words", "room", "parted"),
    [(KOREAN, 2000, False), ("한빛구 위원회", 70, False), (KOREAN, 90, True), ("commissioned", 40, False)],
)
def test_a_korean_word_is_parted_where_two_lines_lack_room_otherwise(table, words, room, parted):
    assert (PARTED in broken(words, table.fontMetrics(), room)) is parted

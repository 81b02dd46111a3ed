"""How a table's width is shared out among its columns."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from committee_desk.models.table import Column, Tone
from committee_desk.views import lists, theme
from committee_desk.views.column_widths import ColumnWidths, is_exact, moved, squeezed
from committee_desk.views.two_lines import around

TITLE = "긴급 제설 계약에 대한 면책 건의와 그 뒤의 조치"


@dataclass(frozen=True)
class Line:
    number: str
    title: str
    state: str = "접수"
    key: str = ""


COLUMNS = [
    Column("번호", lambda line: line.number, width=12),
    Column("제목", lambda line: line.title),
    Column("단계", lambda line: line.state, tone=lambda line: Tone.PLAIN, width=10),
]
KEY = Column("인증서", lambda line: line.key, width=4)


@pytest.fixture
def table(qtbot):
    table = QTableView()
    qtbot.addWidget(table)
    table.resize(theme.px(560), theme.px(300))
    table.show()
    return table


def widths(table):
    return [table.columnWidth(place) for place in range(len(COLUMNS))]


def cut(table, place):
    words = table.model().index(0, place).data()
    return table.fontMetrics().horizontalAdvance(words) > table.columnWidth(place) - around()


def test_room_goes_from_what_has_some_to_spare_to_what_lacks_it():
    assert moved({0: 100, 1: 50, 2: 60}, {0: 40, 1: 80, 2: 50}) == {0: 74, 1: 81, 2: 55}


def test_the_sum_stays_and_who_lacks_least_is_served_first():
    assert moved({0: 100, 1: 50, 2: 60}, {0: 70, 1: 500, 2: 80}) == {0: 70, 1: 60, 2: 80}


def test_nothing_moves_where_nothing_is_cut():
    assert moved({0: 100, 1: 50}, {0: 40, 1: 50}) == {0: 100, 1: 50}


def test_columns_wider_than_the_list_give_way_by_what_they_have_beyond_their_least():
    assert squeezed({0: 100, 1: 60}, {0: 40, 1: 30}, room=130) == {0: 80, 1: 50}


def test_columns_keep_their_widths_where_even_the_least_is_too_much():
    assert squeezed({0: 100, 1: 60}, {0: 90, 1: 50}, room=130) == {0: 100, 1: 60}


def test_a_narrow_list_shows_all_its_columns(table, qtbot):
    table.resize(theme.px(340), theme.px(300))
    model = lists.held(table, COLUMNS, empty="none")

    model.show([Line("2026-1", TITLE)])
    qtbot.wait(1)

    assert sum(widths(table)) <= table.viewport().width()
    assert widths(table)[1] > theme.px(60)


def test_a_title_is_whole_where_other_columns_have_room_to_spare(table, qtbot):
    model = lists.held(table, COLUMNS, empty="none")
    before = widths(table)

    model.show([Line("2026-1", TITLE)])
    qtbot.waitUntil(lambda: not cut(table, 1))

    assert sum(widths(table)) <= table.viewport().width()
    assert widths(table)[1] > before[1]


def test_columns_have_their_own_widths_while_nothing_is_cut(table, qtbot):
    model = lists.held(table, COLUMNS, empty="none")
    before = widths(table)

    model.show([Line("2026-1", "짧음")])
    qtbot.wait(1)

    assert widths(table) == before


def test_a_column_somebody_has_drawn_keeps_its_width(table, qtbot):
    model = lists.held(table, COLUMNS, empty="none")
    table.horizontalHeader().resizeSection(0, 220)

    model.show([Line("2026-1", TITLE)])
    qtbot.wait(1)

    assert table.columnWidth(0) == 220


def test_a_number_is_whole_where_the_title_can_give_way(table, qtbot):
    table.resize(theme.px(420), theme.px(300))
    model = lists.held(table, COLUMNS, empty="none")

    model.show([Line("적극행정-2026-00601", TITLE)])
    qtbot.waitUntil(lambda: not cut(table, 0))

    assert cut(table, 1)
    assert sum(widths(table)) <= table.viewport().width()


def test_a_column_with_nothing_in_it_takes_no_room_where_others_lack_some(table, qtbot):
    model = lists.held(table, [*COLUMNS, KEY], empty="none")

    model.show([Line("2026-1", TITLE * 3)])
    qtbot.waitUntil(lambda: not table.columnWidth(3))

    assert sum(widths(table)) == table.viewport().width()


def test_a_column_with_nothing_in_it_is_there_again_with_its_first_word(table, qtbot):
    model = lists.held(table, [*COLUMNS, KEY], empty="none")
    model.show([Line("2026-1", TITLE * 3)])
    qtbot.waitUntil(lambda: not table.columnWidth(3))

    model.show([Line("2026-1", TITLE * 3), Line("2026-2", TITLE * 3, key="있음")])
    qtbot.waitUntil(lambda: table.columnWidth(3) > theme.px(40))


def test_a_column_with_nothing_in_it_keeps_its_room_where_no_other_lacks_any(table, qtbot):
    model = lists.held(table, [*COLUMNS, KEY], empty="none")

    model.show([Line("2026-1", "짧음")])
    qtbot.wait(1)

    assert table.columnWidth(3) > theme.px(48)


def test_what_is_left_is_shared_where_no_column_asks_for_it(table):
    lists.held(table, [COLUMNS[0], COLUMNS[2]], empty="none")

    assert table.viewport().width() - table.horizontalHeader().length() in (0, 1)


def test_only_the_heading_that_sorts_has_room_for_an_arrow(table):
    lists.held(table, COLUMNS, empty="none")
    table.setSortingEnabled(True)
    table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    before = table.findChild(ColumnWidths).headings([0, 1])

    table.horizontalHeader().setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    after = table.findChild(ColumnWidths).headings([0, 1])

    assert (after[0], after[1] > before[1]) == (before[0], True)


@pytest.mark.parametrize(
    "words",
    ["2026-11-27", "2026-11-27 (Fri) 12:00", "2026. 11. 27.(금)", "적극행정-2026-0060", "500,000 won"],
)
def test_days_numbers_and_sums_are_told_by_their_form(words):
    assert is_exact(words)


@pytest.mark.parametrize("words", ["", "긴급 제설 계약", "2026-0001  긴급 제설", "Resolution item 1"])
def test_words_may_be_shortened(words):
    assert not is_exact(words)

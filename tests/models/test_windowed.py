"""The model of long lists fetches what is looked at, and keeps Qt's rules."""

from array import array

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from committee_desk.models.table import Column
from committee_desk.models.windowed import KEPT, PAGE, Windowed

MANY = PAGE * (KEPT + 8)


@pytest.fixture
def fetched():
    return []


@pytest.fixture
def model(qtbot, fetched):
    def ids(words, order, descending):
        found = [number for number in range(1, MANY + 1) if words in str(number)]
        return array("q", reversed(found) if descending else found)

    def lines(numbers):
        fetched.append(len(numbers))
        return [f"line {number}" for number in numbers]

    model = Windowed([Column("Line", str, order="number")], ids, lines)
    model.reload()
    return model


def test_the_windowed_model_keeps_qts_rules(model):
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.find("7")
    model.sort(0, Qt.SortOrder.DescendingOrder)
    model.find("no such words")
    model.find("")

    assert model.rowCount() == MANY


def test_only_the_page_that_is_seen_is_fetched(model, fetched):
    assert model.index(PAGE * 3 + 5, 0).data() == f"line {PAGE * 3 + 6}"

    model.index(PAGE * 3 + 6, 0).data()

    assert fetched == [PAGE]


def test_the_first_cell_says_the_whole_line(fetched):
    columns = [Column("Line", str, order="number"), Column("Said", lambda _: "7", spoken=lambda _: "seven")]
    model = Windowed(columns, lambda *_: array("q", [1]), lambda numbers: [f"line {one}" for one in numbers])
    model.reload()

    said = [model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in range(2)]

    assert said == ["line 1, seven", "seven"]


def test_the_pages_seen_longest_ago_are_let_go(model, fetched):
    for page in range(KEPT + 1):
        model.index(page * PAGE, 0).data()
    fetched.clear()

    model.index(PAGE, 0).data()
    model.index(0, 0).data()

    assert fetched == [PAGE]


def test_the_database_sorts_and_finds(model):
    model.sort(0, Qt.SortOrder.DescendingOrder)
    model.find("99")

    assert model.index(0, 0).data() == f"line {max(n for n in range(MANY + 1) if '99' in str(n))}"


def test_a_line_is_found_again_by_its_number(model):
    assert [model.place(key) for key in (1, MANY, MANY + 1, "7")] == [0, MANY - 1, -1, -1]

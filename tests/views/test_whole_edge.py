"""The edge of what scrolls: no part of a line is drawn there, and what has the focus is never covered."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from committee_desk.views.whole_edge import Edge, WholeEdges

WIDTH = 300


@pytest.fixture
def area(qtbot):
    """What scrolls, 100 px high; its parts are put into it one below the other, 40 px each."""
    area = QScrollArea()
    qtbot.addWidget(area)
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.resize(WIDTH, 100)
    area.edges = WholeEdges(area)
    return area


def put(area, *parts, height=40):
    for part in parts:
        part.setFixedHeight(height)
        area.widget().layout().addWidget(part)
    area.show()
    settle()


def settle():
    for _ in range(3):
        QApplication.processEvents()


def covered(area):
    """From where to where the viewport is covered: above, and below."""
    edges = {edge._below: edge for edge in area.findChildren(Edge)}
    return [
        (edges[below].y(), edges[below].geometry().bottom() + 1) if edges[below].isVisible() else None
        for below in (False, True)
    ]


def buttons(count):
    made = [QPushButton(f"한 줄 {place}") for place in range(count)]
    for one in made:
        one.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


def test_a_line_that_is_cut_below_is_covered_whole(area):
    put(area, *buttons(5))

    assert covered(area) == [None, (80, 100)]


def test_scrolled_on_it_covers_what_is_cut_above_and_at_the_end_nothing_below(area):
    put(area, *buttons(5))

    area.verticalScrollBar().setValue(30)
    between = covered(area)
    area.verticalScrollBar().setValue(100)

    assert (between, covered(area)) == ([(0, 10), (90, 100)], [(0, 20), None])


def test_where_lines_end_at_the_edge_nothing_is_covered(area):
    area.resize(WIDTH, 80)
    put(area, *buttons(5))

    assert covered(area) == [None, None]


def test_what_is_higher_than_lines_are_stays_as_it_is(area):
    put(area, QPushButton("쪽"), height=300)

    assert covered(area) == [None, None]


def test_of_words_in_several_lines_only_the_line_at_the_edge_is_covered(area):
    told = QLabel("\n".join("줄" for _ in range(20)))
    line = told.sizeHint().height() // 20
    area.resize(WIDTH, 6 * line + line // 2)
    put(area, told, height=20 * line)

    assert covered(area) == [None, (6 * line, area.height())]


def test_a_list_shows_no_part_of_a_row(area):
    table = QTableWidget(8, 1)
    table.horizontalHeader().hide()
    table.setFrameShape(QTableWidget.Shape.NoFrame)
    for row in range(8):
        table.setRowHeight(row, 30)
        table.setItem(row, 0, QTableWidgetItem("줄"))
    put(area, table, height=240)
    row = table.viewport().mapTo(area.widget(), QPoint(0, 90)).y()
    assert covered(area) == [None, (row, 100)]


def test_a_text_shows_no_part_of_a_line(area):
    text = QPlainTextEdit("\n".join("줄" for _ in range(30)))
    text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    put(area, text, height=600)
    line = text.cursorRect(text.cursorForPosition(QPoint(20, 95)))
    area.resize(WIDTH, text.viewport().mapTo(area.widget(), line.center()).y())
    settle()

    assert covered(area)[1][0] == text.viewport().mapTo(area.widget(), line.topLeft()).y()


def test_what_has_the_focus_is_not_covered_for_what_stands_beside_it(area):
    first, beside, field = QLabel("한 줄"), QPushButton("곁"), QLineEdit()
    area.resize(WIDTH, 160)
    put(area, first, height=130)
    for part, place in ((beside, QRect(0, 135, 100, 40)), (field, QRect(120, 118, 100, 40))):
        part.setParent(area.widget())
        part.setGeometry(place)
        part.show()
    area.widget().setMinimumHeight(300)
    settle()
    without = covered(area)

    area.activateWindow()
    field.setFocus()
    settle()

    assert (without, covered(area)) == ([None, (118, 160)], [None, None])


def test_what_is_covered_is_not_pressed_unseen(area):
    pressed = []
    (button,) = buttons(1)
    button.clicked.connect(lambda: pressed.append(1))
    put(area, *buttons(2), button, *buttons(2))

    QTest.mouseClick(area.childAt(QPoint(40, 95)), QApplication.mouseButtons().LeftButton)

    assert (covered(area), pressed) == ([None, (80, 100)], [])

"""A field with figures in it: written around, taken out whole, and never typed over."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from committee_desk.domain.figures import figures
from committee_desk.views.figure_text import FigureText
from tests.domain.test_minutes import CLOSED, REPORT

TEXT = "⟦meeting/opened_at⟧에 ⟦meeting/came⟧명이 개회함"


@pytest.fixture
def field(qtbot):
    field = FigureText()
    qtbot.addWidget(field)
    field.know(figures(CLOSED, [REPORT]))
    field.setPlainText(TEXT)
    field.show()
    return field


def shown(field):
    return field.document().toPlainText()


def put_cursor(field, place):
    cursor = field.textCursor()
    cursor.setPosition(place)
    field.setTextCursor(cursor)


def test_figures_are_shown_and_their_names_are_kept(field):
    assert (shown(field), field.toPlainText()) == ("14:00에 1명이 개회함", TEXT)


def test_what_is_typed_beside_a_figure_is_no_part_of_it(qtbot, field):
    put_cursor(field, 5)
    qtbot.keyClicks(field, "99")

    assert field.toPlainText() == TEXT.replace("⟧에", "⟧99에")


def test_the_cursor_does_not_stand_within_a_figure(qtbot, field):
    put_cursor(field, 2)
    qtbot.keyClicks(field, "7")

    assert field.toPlainText() == f"7{TEXT}"


@pytest.mark.parametrize(("place", "key"), [(5, Qt.Key.Key_Backspace), (0, Qt.Key.Key_Delete)])
def test_a_figure_is_taken_out_whole(qtbot, field, place, key):
    put_cursor(field, place)
    qtbot.keyClick(field, key)

    assert shown(field) == "에 1명이 개회함"


def test_typing_over_part_of_a_figure_takes_it_out_whole(qtbot, field):
    cursor = field.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(6, QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    qtbot.keyClicks(field, "x")

    assert field.toPlainText() == "x ⟦meeting/came⟧명이 개회함"


def test_a_figure_is_put_in_where_the_cursor_stands(field):
    field.setPlainText("모두 명")
    put_cursor(field, 3)

    field.insert_figure("meeting/came")

    assert (shown(field), field.toPlainText()) == ("모두 1명", "모두 ⟦meeting/came⟧명")
    assert field.figure() == "meeting/came"


def test_lines_are_kept_apart(field):
    field.setPlainText("하나\n⟦meeting/came⟧\n")

    assert field.toPlainText() == "하나\n⟦meeting/came⟧\n"

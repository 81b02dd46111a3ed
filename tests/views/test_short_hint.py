"""What an empty search field says, as far as there is room."""

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from committee_desk.views import short_hint


@pytest.fixture
def screen(qtbot):
    screen = QWidget()
    qtbot.addWidget(screen)
    return screen


@pytest.fixture
def field(screen):
    field = QLineEdit(screen, placeholderText="Search  Ctrl+F")
    short_hint.mind(screen)
    screen.show()
    return field


def test_the_key_is_left_out_where_there_is_room_for_the_words_alone(field):
    field.resize(field.minimumWidth(), field.height())

    assert field.placeholderText() == "Search"


def test_with_room_the_key_is_there_again(field):
    field.resize(field.minimumWidth(), field.height())

    field.resize(400, field.height())

    assert field.placeholderText() == "Search  Ctrl+F"

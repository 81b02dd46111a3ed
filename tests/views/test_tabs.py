import pytest
from PySide6.QtWidgets import QTabWidget, QWidget

from committee_desk.views import tabs, theme

WORDS = ("Particulars", "Designation", "Agenda", "Notice")


@pytest.fixture
def row(qtbot):
    made = QTabWidget()
    qtbot.addWidget(made)
    for words in WORDS:
        made.addTab(QWidget(), words)
    made.show()
    return made


def test_tabs_move_together_where_there_is_too_little_room(row):
    wide = tabs.fit(row, 2000)

    close = tabs.fit(row, wide - 1)

    assert wide - close == theme.px(tabs.AIR) * len(WORDS)


def test_they_move_apart_again_where_there_is_enough(row):
    wide = tabs.fit(row, 2000)
    tabs.fit(row, wide - 1)

    assert tabs.fit(row, wide) == wide


def test_a_tab_that_is_not_shown_takes_no_room(row):
    row.setTabVisible(0, False)
    wide = tabs.fit(row, 2000)

    assert wide - tabs.fit(row, wide - 1) == theme.px(tabs.AIR) * (len(WORDS) - 1)

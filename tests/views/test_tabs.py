import pytest
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

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


def test_whichever_tab_is_chosen_the_room_that_was_asked_for_is_enough(row):
    row.setCurrentIndex(3)
    wide = tabs.fit(row, 2000)
    needed = []
    for place in range(len(WORDS)):
        row.setCurrentIndex(place)
        QApplication.processEvents()
        needed.append(row.tabBar().sizeHint().width())

    assert max(needed) <= wide

"""What stands on every new agenda, kept in the settings."""

import pytest

from committee_desk.models import settings
from committee_desk.views import lists
from committee_desk.views.settings_agenda import StandingPanel


def standing(desk):
    return [(one.kind, one.title, one.minutes) for one in desk.ask(settings.standing_items)]


@pytest.fixture
def panel(qtbot, desk):
    panel = StandingPanel(desk)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def enter(panel, title, minutes=""):
    panel.title.setText(title)
    panel.minutes.setText(minutes)
    panel.add.click()


def test_standing_items_are_added_moved_and_taken_out(panel, desk):
    enter(panel, "지난 회의록 확인", "5")
    panel.kind.setCurrentIndex(2)
    enter(panel, "그 밖의 사항")
    added = standing(desk)

    lists.choose(panel.table, "other 그 밖의 사항")
    panel.up.click()
    moved = [title for _, title, _ in standing(desk)]
    panel.remove.click()

    assert added == [("confirmation", "지난 회의록 확인", 5), ("other", "그 밖의 사항", 0)]
    assert moved == ["그 밖의 사항", "지난 회의록 확인"]
    assert standing(desk) == [("confirmation", "지난 회의록 확인", 5)]


def test_what_was_taken_out_comes_back(panel, desk):
    enter(panel, "지난 회의록 확인")
    told = []
    desk.told.connect(lambda words, back: told.append((words, back)))
    lists.choose(panel.table, "confirmation 지난 회의록 확인")

    panel.remove.click()
    gone = standing(desk)
    told[-1][1]()

    assert (told[0][0], gone) == ("New agendas are no longer offered it.", [])
    assert standing(desk) == [("confirmation", "지난 회의록 확인", 0)]


def test_a_standing_item_without_a_title_or_with_no_number_of_minutes_is_refused(panel, desk):
    refused = []
    desk.refused.connect(refused.append)

    enter(panel, " ")
    enter(panel, "그 밖의 사항", "반시간")

    assert [type(one).__name__ for one in refused] == ["StandingUntitled", "NotANumber"]
    assert standing(desk) == []

"""What of the minutes is in sight: the line in hand and all its words, however large the window is."""

from PySide6.QtWidgets import QAbstractSlider, QApplication

from tests.views import minutes_scenes
from tests.views.checks import LAYERS, SMALLEST


def shown(qtbot, name):
    window = minutes_scenes.MINUTES_SCENES[name]()
    qtbot.addWidget(window)
    window.show()
    resized(window, SMALLEST.width(), SMALLEST.height())
    return window


def resized(window, width, height):
    window.resize(width, height)
    for _ in range(LAYERS):
        QApplication.processEvents()


def is_whole(lines):
    return lines.viewport().rect().contains(lines.visualRect(lines.currentIndex()))


def test_the_line_in_hand_stays_in_sight_in_a_window_of_any_size(qtbot):
    window = shown(qtbot, "minutes-draft")
    lines = window.page.lines

    for width, height in ((1366, 1200), (900, 640), (1600, 688), (1366, 688)):
        resized(window, width, height)
        assert is_whole(lines)


def test_the_first_difference_stays_in_sight_in_a_window_of_any_size(qtbot):
    window = shown(qtbot, "minutes-compared")
    lines = window.page.comparison.lines

    for width, height in ((1366, 1200), (900, 640), (1366, 688)):
        resized(window, width, height)
        assert is_whole(lines)


def test_whoever_has_scrolled_away_stays_there(qtbot):
    window = shown(qtbot, "minutes-draft")
    lines = window.page.lines
    lines.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)
    resized(window, 1366, 688)

    resized(window, 1366, 680)

    assert (lines.verticalScrollBar().value(), is_whole(lines)) == (0, False)


def test_all_words_of_the_passage_are_in_sight_and_nothing_is_kept_free_below(qtbot):
    window = shown(qtbot, "minutes-confirmed")
    page = window.page

    assert page.passage.text.height() >= page.passage.text.wanted()
    assert page.passage.height() == page.passage.passage_page.heightForWidth(page.passage.width())


def test_confirmed_minutes_do_not_offer_to_confirm_them(qtbot):
    page = shown(qtbot, "minutes-confirmed").page

    assert (page.paper.confirm.isVisible(), page.paper.reopen.isVisible()) == (False, True)

"""What large text leaves in sight: the main deed, the words of a filter, the half that is in hand."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication

from committee_desk.jobs import opening
from committee_desk.views.founding import FoundingView
from tests.views.checks import LAYERS, SMALLEST
from tests.views.keyed import KEYED_SCENES
from tests.views.looks import LANGUAGES, Look, take_off, wear
from tests.views.minutes_scenes import MINUTES_SCENES
from tests.views.proposal_scenes import PROPOSAL_SCENES
from tests.views.register_scenes import REGISTER_SCENES
from tests.views.room_states import ROOM_STATES
from tests.views.scenes import SCENES
from tests.views.states import STATES

HALF_AS_LARGE_AGAIN, TWICE = 26, 34


@pytest.fixture(params=LANGUAGES)
def dressed(request, qapp):
    yield lambda size: wear(qapp, Look(request.param, size, "light"))
    take_off(qapp)


def shown(qtbot, widget):
    qtbot.addWidget(widget)
    widget.resize(SMALLEST)
    widget.show()
    for _ in range(LAYERS):
        QApplication.processEvents()
    return widget


def is_whole(part, window):
    return window.rect().contains(QRect(part.mapTo(window, QPoint(0, 0)), part.size()))


def test_a_new_desk_is_made_without_scrolling(qtbot, dressed, tmp_path):
    dressed(HALF_AS_LARGE_AGAIN)

    view = shown(qtbot, FoundingView(tmp_path / "new.desk", opening.packs()))

    assert is_whole(view.make, view)


def test_the_first_members_are_entered_without_scrolling(qtbot, dressed):
    dressed(HALF_AS_LARGE_AGAIN)

    window = shown(qtbot, STATES["settings-first"]())

    enter = window.page.part(window.page.tabs.currentIndex()).enter
    assert not enter.visibleRegion().isEmpty()
    assert enter.visibleRegion().boundingRect() == enter.rect()


def test_the_members_that_were_pasted_are_entered_without_scrolling(qtbot, dressed):
    dressed(HALF_AS_LARGE_AGAIN)

    window = shown(qtbot, KEYED_SCENES["settings-pasted"]())

    enter = window.page.part(window.page.tabs.currentIndex()).enter
    assert enter.visibleRegion().boundingRect() == enter.rect()


@pytest.mark.parametrize("size", [HALF_AS_LARGE_AGAIN, TWICE])
@pytest.mark.parametrize("name", ["docket-new", "people-new", "proposals-new", "registers-new"])
def test_what_is_new_is_entered_without_looking_for_the_button(qtbot, dressed, name, size):
    dressed(size)

    window = shown(qtbot, {**STATES, **PROPOSAL_SCENES, **REGISTER_SCENES}[name]())

    page = window.page.panel if name == "registers-new" else window.page
    field = QApplication.focusWidget()
    assert page.enter.visibleRegion().boundingRect() == page.enter.rect()
    assert field.visibleRegion().boundingRect() == field.rect()


def test_what_stands_over_a_list_comes_back_with_it(qtbot, dressed):
    dressed(TWICE)
    window = shown(qtbot, REGISTER_SCENES["registers-new"]())
    panel = window.page.panel

    away = [part.isVisible() for part in (panel.tools, panel.sieve, panel.table)]
    panel.close_layer()

    assert away == [False] * 3
    assert [part.isVisible() for part in (panel.tools, panel.sieve, panel.table)] == [True] * 3


def test_a_filter_is_named_in_the_place_of_what_it_keeps_and_that_comes_back_with_the_list(qtbot, dressed):
    dressed(TWICE)
    window = shown(qtbot, REGISTER_SCENES["registers-filter"]())
    panel = window.page.panel
    named = panel.filter_form.isVisible(), panel.sieve.isVisible()

    panel.new_line.click()
    beside_the_new = panel.sieve.isVisible()
    while panel.close_layer():
        pass

    assert (named, beside_the_new) == ((True, False), False)
    assert (panel.filter_form.isVisible(), panel.sieve.isVisible()) == (False, True)


@pytest.mark.parametrize("size", [HALF_AS_LARGE_AGAIN, TWICE])
def test_the_filter_of_the_papers_shows_all_its_words(qtbot, dressed, size):
    dressed(size)

    window = shown(qtbot, ROOM_STATES["papers-full"]())

    assert window.page.stage.width() >= window.page.stage.sizeHint().width()


def test_a_rule_stands_below_the_list_of_rules(qtbot, dressed):
    dressed(TWICE)

    window = shown(qtbot, STATES["settings-rules"]())

    rules = window.page.part(window.page.tabs.currentIndex())
    assert rules.panes.orientation() is Qt.Orientation.Vertical
    assert rules.table.width() > window.width() * 2 // 3


def test_the_pages_of_the_book_take_the_room_of_the_list(qtbot, dressed):
    dressed(TWICE)

    window = shown(qtbot, SCENES["meetings-book-seen"]())

    area = window.page.book.pages.area
    assert not window.page.table.isVisible()
    assert area.visibleRegion().boundingRect().height() > window.height() // 5
    window.page.close_layer()
    assert window.page.table.isVisible()


@pytest.mark.parametrize("name", ["minutes-corrections", "minutes-assignments"])
def test_what_stands_beside_the_minutes_shows_more_than_a_line_or_two(qtbot, dressed, name):
    dressed(TWICE)

    window = shown(qtbot, MINUTES_SCENES[name]())

    assert window.page.side.currentWidget().height() * 3 > window.height()

"""The guide in the window: where F1 leads, contents, links, what is found, the way back, what it loads."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument

from committee_desk.domain import guide as reading
from committee_desk.domain.guide import Place
from committee_desk.models import guide
from committee_desk.views import guide_text
from committee_desk.views.keys import KeysPanel
from committee_desk.views.page import Breadth
from committee_desk.views.rooms import ROOMS
from committee_desk.views.window import Shell
from tests.views import checks, sitting


@pytest.fixture
def window(qtbot):
    made = Shell(sitting.desk_of(sitting.opened()[0]), ROOMS)
    qtbot.addWidget(made)
    made.resize(1366, 688)
    made.show()
    return made


@pytest.fixture
def page(window):
    """The guide, come to from the meeting."""
    window.enter("meeting")
    window.keys.click()
    window.keys.click()
    return window.page


def chosen(page):
    return page.contents.currentItem().text(0)


def test_f1_twice_leads_to_the_chapter_of_the_screen(qtbot, window):
    window.enter("minutes")

    qtbot.keyClick(window, Qt.Key.Key_F1)
    qtbot.keyClick(window, Qt.Key.Key_F1)

    assert (window.page.heading.text(), chosen(window.page)) == ("Minutes", "Minutes")


def test_the_button_among_the_keys_leads_there_too(window):
    window.enter("people")
    window.keys.click()

    window.findChild(KeysPanel).guide_button.click()

    assert (window.page.heading.text(), chosen(window.page)) == ("Getting started", "Enter the members")


def test_from_the_history_it_leads_to_what_is_said_of_the_history(qtbot, window):
    window.enter("home")
    qtbot.keyClick(window, Qt.Key.Key_F3)

    qtbot.keyClick(window, Qt.Key.Key_F1)
    qtbot.keyClick(window, Qt.Key.Key_F1)

    assert chosen(window.page) == "Look at the history"


def test_esc_goes_back_to_the_screen(qtbot, window, page):
    qtbot.keyClick(page.text, Qt.Key.Key_Escape)

    assert (window.page, page.isVisible()) == (window.enter("meeting"), False)


def test_a_link_leads_to_another_chapter_and_alt_left_back(qtbot, page):
    page.text.anchorClicked.emit(QUrl("06-exemption.md#5"))
    there = page.heading.text()

    qtbot.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    back = page.heading.text()
    qtbot.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)

    assert (there, back, page.heading.text()) == (
        "Exemption recommendation",
        "Holding a meeting",
        "Exemption recommendation",
    )


@pytest.mark.parametrize("address", ["https://example.org/", "file:///etc/hostname", "secret.toml"])
def test_no_link_leads_out_of_the_guide(page, address):
    before = page.heading.text()

    page.text.anchorClicked.emit(QUrl(address))

    assert page.heading.text() == before


@pytest.mark.parametrize(
    "address", ["https://example.org/a.png", "file:///etc/hostname", "/etc/hostname", "../home"]
)
def test_nothing_but_a_picture_of_the_chapter_is_loaded(page, address):
    kind = QTextDocument.ResourceType.ImageResource.value

    assert page.text.loadResource(kind, QUrl(address)) is None


def test_a_picture_is_shown_no_wider_than_the_text(page):
    kind = QTextDocument.ResourceType.ImageResource.value

    shown = page.text.loadResource(kind, QUrl("voting"))

    assert 0 < shown.width() <= page.text.viewport().width()


def test_the_contents_lead_to_a_section(qtbot, page):
    item = page.contents.topLevelItem(6)

    page.contents.itemActivated.emit(item.child(0), 0)

    assert (page.heading.text(), chosen(page)) == ("Protection at a glance", "Who decides at which stage")


def test_where_there_is_little_room_the_contents_take_the_place_of_the_chapter(window, page):
    page.fold(Breadth.NARROW)
    folded = page.contents.isVisible(), page.text.isVisible()

    page.turn_contents.click()
    turned = page.contents.isVisible(), page.text.isVisible()
    page.contents.itemActivated.emit(page.contents.topLevelItem(3), 0)

    assert (folded, turned) == ((False, True), (True, False))
    assert (page.text.isVisible(), page.heading.text()) == (True, "Minutes")


def test_words_are_found_through_all_chapters_round_and_round(qtbot, page):
    qtbot.keyClicks(page.search, "insurance is claimed")
    told = page.found.text()

    qtbot.keyClick(page.search, Qt.Key.Key_Return)

    assert (told, page.heading.text(), page.text.textCursor().selectedText()) == (
        "1 times, in 1 chapters. Enter goes on to the next.",
        "Protection at a glance",
        "insurance is claimed",
    )


def test_what_is_not_in_the_guide_is_said(qtbot, page):
    qtbot.keyClicks(page.search, "zebra")

    qtbot.keyClick(page.search, Qt.Key.Key_Return)

    assert page.found.text() == "Not in the guide. Try a shorter word."


def test_every_chapter_is_drawn_with_each_of_its_words(page):
    for chapter in guide.chapters():
        page._open(Place(chapter.name))

        shown = page.text.toPlainText().replace("\N{NO-BREAK SPACE}", " ")

        assert [run.text for run in chapter.runs if run.text not in shown] == []


def test_what_looks_like_html_stays_text():
    drawn = guide_text.html(reading.chapter("x", "# T\n\n<img src='file:///etc/hostname'>"), {})

    assert "&lt;img src=" in drawn


def test_all_parts_have_names(page):
    assert list(checks.nameless(page)) == []

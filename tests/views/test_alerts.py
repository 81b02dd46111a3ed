"""Refusals in the band, mistakes of ours in a box, five deeds confirmed; people's words never as markup."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget

from committee_desk.errors import DeskError, NotFound
from committee_desk.views import alerts
from committee_desk.views.alerts import Band


class Late(DeskError):
    text = "{title} is late since {day}."
    advice = "Ask for a new date."


@pytest.fixture
def band(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    band = Band(page)
    band.page = page
    page.show()
    return band


def test_the_band_says_what_happened_and_what_to_do(band):
    band.refuse(NotFound(kind="meeting", id=7))

    assert band.words() == (
        "There is no meeting numbered 7.\nCheck the number, which may be mistyped; nothing is ever deleted."
    )
    assert band.accessibleName() == band.words()


def test_markup_in_peoples_words_is_shown_as_typed(band):
    band.refuse(Late(title="<b>도로</b>", day=date(2026, 1, 1)))

    labels = [label for label in band.findChildren(QLabel) if label.text()]

    assert labels[0].text() == "<b>도로</b> is late since 2026-01-01 (Thu)."
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_the_band_leaves_with_the_next_deed(band):
    band.refuse(NotFound(kind="paper", id=1))

    band.clear_away(frozenset({"paper"}))

    assert not band.isVisible()


def test_the_band_takes_no_key_press_away(band):
    line = QPushButton("next", band.page)
    line.show()
    line.setFocus()

    band.refuse(NotFound(kind="paper", id=1))

    assert band.page.focusWidget() is line


def test_a_mistake_of_ours_is_owned_up_to(qtbot, band):
    alerts.own_up(band.page, ValueError("<i>odd</i>"))

    box = band.page.findChild(QMessageBox)
    assert (box.textFormat(), box.detailedText()) == (Qt.TextFormat.PlainText, "ValueError('<i>odd</i>')")
    box.close()


@pytest.mark.parametrize(("answer", "deeds"), [("Issue", ["issued"]), ("Cancel", [])])
def test_what_cannot_be_undone_is_asked_once(qtbot, band, answer, deeds):
    done = []
    alerts.confirm(
        band.page, "Issue <b>?", "It cannot be taken back.", "Issue", lambda: done.append("issued")
    )
    box = band.page.findChild(QMessageBox)
    first = box.defaultButton().text()

    next(button for button in box.buttons() if button.text() == answer).click()

    assert (first, done) == ("Cancel", deeds)


def test_the_words_of_a_box_end_within_it(qtbot, look):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(1366, 688)
    parent.show()
    said = "It gets a number, and its contents can never be changed. Signing comes after."

    alerts.confirm(parent, "Issue version 1 of the minutes?", said, "Issue", list)

    box = parent.findChild(QMessageBox)
    assert [one.text() for one in box.findChildren(QLabel) if not box.rect().contains(one.geometry())] == []

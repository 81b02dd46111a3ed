"""What is wrong with a field is said beneath it, until it is put right."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from committee_desk.domain.matter import TitleMissing
from committee_desk.domain.meeting import PlaceMissing
from committee_desk.errors import DeskError
from committee_desk.views.alerts import Band, going_on
from committee_desk.views.field_note import FieldNote, field_of
from tests.views import states
from tests.views.desks import desk_in_memory

SIZE = (1366, 688)


class ReasonMissing(DeskError):
    text = "This needs a reason."
    advice = "Say why."
    needs = ("reason",)


@pytest.fixture
def form(qtbot):
    """Two forms beside each other with a reason each, and a band above them."""
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 400)
    column = QVBoxLayout(page)
    page.band = Band(page)
    column.addWidget(page.band)
    for name in ("strike", "reopen"):
        part = QWidget(page)
        inside = QVBoxLayout(part)
        reason = QLineEdit(part)
        reason.setObjectName(f"{name}_reason")
        inside.addWidget(reason)
        press = QPushButton(name, part)
        press.setObjectName(name)
        inside.addWidget(press)
        column.addWidget(part)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def part(page, name):
    return page.findChild(QWidget, name)


def notes(page):
    return [note.text() for note in page.findChildren(FieldNote) if note.isVisible()]


@pytest.mark.parametrize("name", ["strike", "reopen"])
def test_a_refusal_is_said_at_the_field_of_the_form_in_hand(form, name):
    part(form, name).setFocus()

    form.band.refuse(ReasonMissing())

    assert QApplication.focusWidget() is part(form, f"{name}_reason")
    assert notes(form) == ["✗ This needs a reason."]


def test_what_is_missing_is_looked_for_where_nothing_stands(form):
    part(form, "reopen_reason").setText("다시 확인")
    part(form, "reopen").setFocus()

    assert field_of(ReasonMissing(), form) is part(form, "strike_reason")


def test_the_sentence_stands_beneath_its_field_and_covers_none_of_it(form):
    part(form, "strike").setFocus()

    form.band.refuse(ReasonMissing())
    QApplication.processEvents()

    field, note = part(form, "strike_reason"), form.findChild(FieldNote)
    foot = field.mapTo(form, field.rect().bottomLeft())
    assert (note.x(), note.y() > foot.y()) == (foot.x(), True)


def test_it_goes_with_the_focus_and_comes_back_with_it(form):
    part(form, "strike").setFocus()
    form.band.refuse(ReasonMissing())

    part(form, "reopen").setFocus()
    elsewhere = notes(form)
    part(form, "strike_reason").setFocus()

    assert (elsewhere, notes(form)) == ([], ["✗ This needs a reason."])


def test_it_is_gone_once_the_field_is_edited_and_the_band_stays(form):
    part(form, "strike").setFocus()
    form.band.refuse(ReasonMissing())

    QTest.keyClicks(part(form, "strike_reason"), "a")

    assert (notes(form), part(form, "strike_reason").property("wrong")) == ([], False)
    assert form.band.isVisible()


@pytest.mark.parametrize("leave", [lambda band: band.clear(), lambda band: band.clear_away(frozenset())])
def test_it_goes_with_the_band(form, leave):
    part(form, "strike").setFocus()
    form.band.refuse(ReasonMissing())

    leave(form.band)

    field = part(form, "strike_reason")
    assert (notes(form), field.property("wrong"), field.accessibleDescription()) == ([], False, "")


def test_a_screen_reader_hears_it_as_what_the_field_is_described_by(form):
    part(form, "strike").setFocus()

    form.band.refuse(ReasonMissing())

    assert part(form, "strike_reason").accessibleDescription() == "This needs a reason."


def test_whoever_goes_on_from_a_field_is_not_held_there(form):
    part(form, "reopen").setFocus()
    field = part(form, "strike_reason")

    with going_on(field):
        part(form, "reopen_reason").setText("다시 확인")
        form.band.refuse(ReasonMissing())

    assert (QApplication.focusWidget(), field.property("wrong")) == (part(form, "reopen"), True)


def test_a_refusal_that_needs_nothing_of_a_form_is_said_in_the_band_alone(form):
    part(form, "strike").setFocus()

    form.band.refuse(DeskErrorWithoutNeeds())

    assert (QApplication.focusWidget(), form.findChild(FieldNote)) == (part(form, "strike"), None)


class DeskErrorWithoutNeeds(DeskError):
    text = "The disk is full."
    advice = "Make room."


def test_a_matter_without_a_title_is_refused_at_its_title(qtbot):
    window = states.state("docket", states.matter_new, desk_in_memory)()
    qtbot.addWidget(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    window.page.enter.click()

    assert window.band.words().splitlines()[0] == TitleMissing.text
    assert QApplication.focusWidget() is part(window.page, "new__title")
    assert notes(window) == [f"✗ {TitleMissing.text}"]


def test_of_two_needs_the_first_that_is_empty_gets_the_focus(form):
    for name, words in (("title", "제7차 회의"), ("place", "")):
        field = QLineEdit(words, form)
        field.setObjectName(name)
        field.show()

    assert field_of(PlaceMissing(), form) is part(form, "place")


def test_a_text_of_many_lines_is_told_like_a_line(form):
    form.findChild(QLineEdit, "strike_reason").setObjectName("other")
    form.findChild(QLineEdit, "reopen_reason").setObjectName("another")
    text = QPlainTextEdit(form)
    text.setObjectName("ending_reason")
    text.show()

    form.band.refuse(ReasonMissing())
    text.setPlainText("기한이 지남")

    assert [label for label in form.findChildren(QLabel, "field_note") if label.isVisible()] == []


def test_a_refused_passphrase_is_typed_anew_and_not_behind_itself(form):
    words = part(form, "strike_reason")
    words.setEchoMode(QLineEdit.EchoMode.Password)
    words.setText("wrong")

    form.band.refuse(ReasonMissing(field=words))
    QTest.keyClicks(words, "right")

    assert words.text() == "right"

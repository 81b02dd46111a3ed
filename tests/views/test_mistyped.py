"""What cannot be read is refused by the name of its field and the form it takes, and the focus goes there."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFocusEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from committee_desk.models.numbers import NotANumber, read
from committee_desk.views.clock import ClockField, TimeField
from committee_desk.views.fields import DayField, NumberField
from tests.views import minutes_scenes, scenes
from tests.views.desks import in_front

DAY = "Type it as 2026-01-01, 2026. 1. 1. or 20260101."
FOCUS_OUT = QFocusEvent(QEvent.Type.FocusOut)
TIME = "Type it as 14:05 or 1405."


def shown(qtbot, window):
    return in_front(qtbot, window, 1366, 688)


def type_into(field, words):
    """As an input method puts words there, which come from no key."""
    field.setFocus()
    field.selectAll()
    composed = QInputMethodEvent()
    composed.setCommitString(words)
    QApplication.sendEvent(field, composed)


def press(button):
    button.setFocus()
    button.click()
    QApplication.processEvents()


def minutes_window(tab):
    return minutes_scenes.on_side(minutes_scenes.drafted(), tab)


PRESSED = {
    "a new meeting's day": (scenes.planning, "new__held_on", "plan", "Day", "12월 1일", DAY),
    "a new meeting's hour": (scenes.planning, "new__starts_at", "plan", "Begins at", "오후 두 시", TIME),
    "when an assignment is due": (lambda: minutes_window(2), "due", "give", "Due", "2026-02-30", DAY),
    "to when it is put off": (lambda: minutes_window(2), "put_off_to", "put_off", "Put off to", "다음", DAY),
    "when a correction came": (lambda: minutes_window(1), "received_on", "receive", "Received on", "x", DAY),
    "when a member came": (scenes.voting, "seat_at", "come_or_go", "Time of coming or going", "25:00", TIME),
}


@pytest.mark.parametrize("case", PRESSED)
def test_a_deed_is_refused_by_the_name_of_the_field(qtbot, case):
    make, name, button, called, typed, form = PRESSED[case]
    window = shown(qtbot, make())
    field = window.page.findChild(QLineEdit, name)
    type_into(field, typed)

    press(window.page.findChild(QPushButton, button))

    assert window.band.words().splitlines()[1] == form
    assert window.band.words().startswith(f"{called}: “{typed}” is not a ")
    assert QApplication.focusWidget() is field


def test_a_form_that_saves_itself_says_so_and_lets_go_on(qtbot):
    window = shown(qtbot, scenes.preparing(0)())
    panel = window.page.particulars
    type_into(panel.held_on, "내일")

    panel.place.setFocus()
    QApplication.processEvents()

    assert window.band.words().startswith("Day: “내일” is not a day.")
    assert QApplication.focusWidget() is panel.place
    assert panel.held_on.property("wrong")


def test_the_minutes_of_an_item_stay_where_no_number_was_typed(qtbot):
    window = shown(qtbot, scenes.preparing(2)())
    minutes = window.page.agenda.minutes
    item = window.page.agenda._timed
    type_into(minutes, "반시간")

    QTest.keyClick(minutes, "\r")
    QApplication.processEvents()

    assert window.band.words() == (
        "Minutes planned for the item: “반시간” is not a number that can stand there.\n"
        "Type a whole number from 0 to 600."
    )
    assert (QApplication.focusWidget(), window.page.agenda._timed) == (minutes, item)


def test_before_the_notice_the_day_is_asked_for_in_its_form(qtbot):
    window = shown(qtbot, scenes.preparing(3)())
    notice = window.page.notice

    type_into(notice.sent_on, "다음 주")

    assert notice.why_not_sent.text() == f"The notice goes out on: “다음 주” is not a day. {DAY}"
    assert not notice.convene.isEnabled()


@pytest.mark.parametrize("typed", ["20", " 20 ", "２０", "0,020"])
def test_a_number_is_read_however_it_is_typed(typed):
    assert read(typed, "Minutes", 0, 240) == 20


@pytest.mark.parametrize("typed", ["스물", "12.5", "-1", "241", "²"])
def test_what_is_no_number_is_refused_with_its_limits(typed):
    with pytest.raises(NotANumber, match=f"Minutes: “{typed}”") as refused:
        read(typed, "Minutes", 0, 240)

    assert (refused.value.facts["lowest"], refused.value.facts["highest"]) == ("0", "240")


def test_an_empty_field_is_no_number():
    assert read(" ", "Minutes", 0, 240) is None


@pytest.mark.parametrize("kind", [DayField, TimeField, ClockField, NumberField])
def test_a_field_is_marked_until_it_can_be_read(qtbot, kind):
    field = kind()
    qtbot.addWidget(field)
    field.show()
    type_into(field, "x")
    field.focusOutEvent(FOCUS_OUT)
    wrong = field.property("wrong")

    field.set_value(None)

    assert (wrong, field.property("wrong")) == (True, False)

"""A resolution in writing at the keyboard: prepared, sent, each reply keyed, ended; the state in view."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from committee_desk.domain.ballot import Choice
from committee_desk.domain.meeting import Stage
from committee_desk.models import home, meeting
from committee_desk.models import meetings as models
from committee_desk.store import items, journal, meetings
from committee_desk.views import lists
from committee_desk.views.page import Breadth
from committee_desk.views.rooms import ROOMS
from committee_desk.views.window import Shell
from committee_desk.views.written_resolution import CAME, SAID
from tests.views import scenes, sitting

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def press(*keys, modifiers=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)
        QApplication.processEvents()


@pytest.fixture
def at(qtbot):
    """The window at a written resolution of two items, so many of nine having replied."""

    def at(replies):
        door, held = scenes.in_writing(replies)
        shell = Shell(sitting.desk_of(door), ROOMS)
        qtbot.addWidget(shell)
        shell.resize(1366, 688)
        shell.show()
        shell.activateWindow()
        shell.enter("meetings")
        shell.page.turn_to(held.id)
        QApplication.processEvents()
        return shell, shell.page.written, door, held.id

    return at


def test_a_reply_is_keyed_and_the_next_member_is_in_hand(at):
    shell, panel, door, id = at(4)
    designated = door.ask(meetings.get, id).designated
    lists.choose(panel.answerers, designated[5])
    panel.sheet.setFocus()

    press(Key.Key_0, Key.Key_2, Key.Key_Return)

    first, second = door.ask(items.of, id)
    assert (first.votes[designated[5]], second.votes[designated[5]]) == (Choice.NO, Choice.YES)
    assert lists.chosen(panel.answerers).id == designated[6]
    assert panel.standing.text().startswith("6 of 9 have replied; 5 are needed")


def test_enter_pressed_twice_on_a_member_records_no_reply_anew(at):
    _, panel, door, id = at(4)
    lists.choose(panel.answerers, door.ask(meetings.get, id).designated[0])
    panel.answerers.setFocus()
    before = door.ask(journal.size)

    press(Key.Key_Return, Key.Key_Return)

    assert (QApplication.focusWidget(), door.ask(journal.size)) == (panel.sheet, before)


def test_a_reply_that_leaves_an_item_open_is_refused_in_the_band(at):
    shell, panel, door, id = at(4)
    designated = door.ask(meetings.get, id).designated
    lists.choose(panel.answerers, designated[5])
    panel.sheet.setFocus()

    press(Key.Key_1, Key.Key_Return)

    assert shell.band.words().startswith("Items that the reply leaves open: 1.")
    assert designated[5] not in door.ask(meetings.get, id).written.replies


def test_asking_for_a_meeting_needs_its_words(at):
    shell, panel, door, id = at(4)
    designated = door.ask(meetings.get, id).designated
    lists.choose(panel.answerers, designated[6])
    panel.asks.setChecked(True)
    panel.reply_words.setFocus()
    for letter in "see it":
        QTest.keyClick(panel.reply_words, letter)

    panel.do_main()

    assert door.ask(meetings.get, id).written.replies[designated[6]].words == "see it"


def test_it_is_not_closed_before_its_last_day_and_says_so(at):
    shell, panel, door, id = at(4)

    assert not panel.main.isEnabled()
    assert panel.why_not.text().startswith("Members who have not replied and may until")


def test_after_the_last_day_it_is_closed_with_a_reason_where_a_meeting_is_asked_for(at):
    shell, panel, door, id = at(4)
    panel.done_on.set_value(date(2026, 12, 5))
    panel.done_on.edited.emit()

    panel.written_reason.setFocus()
    press(Key.Key_Return, modifiers=CTRL)
    refused = shell.band.words()
    for letter in "agreed":
        QTest.keyClick(panel.written_reason, letter)
    press(Key.Key_Return, modifiers=CTRL)

    assert refused.startswith("Members who ask for a meeting: 1; enough are 1.")
    assert door.ask(meetings.get, id).stage is Stage.FILED
    assert [one.declared.result.carried for one in door.ask(items.of, id)] == [True, True]
    assert panel.standing.text().endswith("A meeting was asked for, and it went on in writing: agreed")


def test_who_said_what_is_read_after_the_end_and_no_more_written(at):
    shell, panel, door, id = at(4)
    panel.done_on.set_value(date(2026, 12, 5))
    panel.done_on.edited.emit()
    panel.written_reason.setText("agreed")
    panel.main.click()
    lists.choose(panel.answerers, door.ask(meetings.get, id).designated[3])
    panel.sheet.setFocus()
    before = door.ask(journal.size)

    press(Key.Key_1, Key.Key_0, Key.Key_Return)

    assert [line.choice for line in panel._sheet.rows] == [Choice.NO, Choice.NO]
    assert (panel.answerers.isVisible(), panel.reply.isVisible()) == (True, False)
    assert (door.ask(journal.size), shell.band.words()) == (before, "")


def test_it_is_prepared_and_its_sheets_are_sent_by_keys(at):
    shell, panel, door, id = at(0)
    panel.ground.setFocus()
    panel.ground.setCurrentIndex(panel.ground.findData("minor"))
    panel.ground.activated.emit(panel.ground.currentIndex())

    press(Key.Key_Return, modifiers=CTRL)

    held = door.ask(meetings.get, id)
    assert (held.written.ground, held.stage) == ("minor", Stage.OPEN)
    assert panel.answerers.hasFocus()


def test_a_new_one_waits_for_its_ground(at):
    shell, panel, door, id = at(0)

    press(Key.Key_N, modifiers=CTRL | Qt.KeyboardModifier.ShiftModifier)

    assert shell.page.about().id == id + 1
    assert panel.ground.hasFocus()
    assert not panel.main.isEnabled()


def test_given_up_its_matters_are_ready_for_a_meeting(at):
    shell, panel, door, id = at(4)
    panel.written_reason.setText("a meeting is called")

    panel.give_up.click()

    assert door.ask(meetings.get, id).written.given_up == "a meeting is called"
    assert panel.standing.text() == "Given up on 2026-11-27 (Fri): a meeting is called"


def test_the_next_meeting_takes_nothing_after_it(at):
    shell, panel, door, id = at(4)

    new = door.ask(models.newcomer)

    assert (new.place, new.title) == ("3층 대회의실", "제8차 적극행정위원회")


def test_nobody_is_led_to_the_room_where_meetings_are_held(at):
    shell, panel, door, id = at(4)

    assert not shell.page.hold.isVisible()
    assert door.ask(meeting.at_the_table) != id
    assert home.next_meeting(door.ask(meetings.lines), date(2026, 11, 27)).id != id


@pytest.mark.parametrize(("breadth", "column"), [(Breadth.WIDE, SAID), (Breadth.MIDDLE, CAME)])
def test_where_room_is_short_the_list_says_of_a_reply_when_it_came(at, breadth, column):
    shell, panel, door, meeting = at(2)

    shell.page.fold(breadth)

    shown = [place for place in (SAID, CAME) if not panel.answerers.isColumnHidden(place)]
    assert shown == [column]
    assert panel.answerers.model().index(0, column).data() not in ("", "–")

"""The window around the screens: rooms, bands, keys, and how it folds."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from committee_desk.acts import desk as acts
from committee_desk.acts import person, undo
from committee_desk.domain.journal import Subject
from committee_desk.errors import NotFound
from committee_desk.store import people
from committee_desk.views import theme
from committee_desk.views.keys import KeysPanel
from committee_desk.views.page import Breadth, Page
from committee_desk.views.room import Room
from committee_desk.views.rooms import ROOMS
from committee_desk.views.window import Shell
from tests.views import sitting
from tests.views.desks import BODY, in_front

SHIFT = Qt.KeyboardModifier.ShiftModifier


class Small(Page):
    """A screen that notes what the window tells it."""

    made = 0

    def __init__(self, desk, parent=None):
        super().__init__(parent)
        type(self).made += 1
        self.heard = []
        self.line = QLineEdit(self)
        self.line.setAccessibleName("A line")
        QVBoxLayout(self).addWidget(self.line)

    def keys(self):
        return [("F9", "Recess")]

    def fold(self, breadth):
        self.heard.append(breadth)

    def arrive(self):
        self.heard.append("arrived")

    def close_layer(self):
        self.heard.append("closed")
        return True


@pytest.fixture
def shell(qtbot, desk):
    Small.made = 0
    rooms = [Room("home", "Home", "home", 1, Small), Room("people", "People", "people", 9, Small)]
    shell = Shell(desk, rooms)
    return in_front(qtbot, shell, 1366, 688)


def test_a_screen_is_made_when_it_is_first_shown(shell):
    first = Small.made
    shell.enter("people")
    shell.enter("home")
    shell.enter("people")

    assert (first, Small.made, shell.room) == (1, 2, "people")


def test_a_screen_hears_how_much_room_there_is_and_that_it_is_in_front(shell):
    shell.enter("people")

    assert shell.page.heard == [Breadth.WIDE, "arrived"]


def test_control_and_a_digit_turn_to_a_screen(shell):
    QTest.keyClick(shell, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)

    assert shell.room == "people"


def test_a_screen_without_a_digit_is_in_the_rail_and_in_no_list_of_keys(qtbot, desk):
    rooms = [Room("home", "Home", "home", 1, Small), Room("more", "More", "people", None, Small)]
    shell = Shell(desk, rooms)
    qtbot.addWidget(shell)

    listed = [words for _, words in shell._common_keys()]

    assert (shell.rooms.item(1).text(), shell.rooms.item(1).toolTip()) == ("More", "More")
    assert (rooms[1].line().keys, "More" in listed) == ("", False)


def test_where_not_all_screens_have_room_on_the_rail_the_one_in_front_is_in_sight(qtbot, desk):
    shell = Shell(desk, [Room(f"room{at}", f"Room {at}", "home", None, Small) for at in range(30)])
    qtbot.addWidget(shell)
    shell.resize(1366, 688)
    shell.show()

    shell.enter("room29")
    last = shell.rooms.visualItemRect(shell.rooms.item(29))
    shell.enter("room0")
    first = shell.rooms.visualItemRect(shell.rooms.item(0))

    there = shell.rooms.viewport().rect()
    assert (there.contains(last), there.contains(first), first.height()) == (True, True, 32)


def test_all_screens_are_in_sight_on_the_smallest_laptop_even_below_a_refusal(qtbot, desk):
    shell = Shell(desk, [replace(room, page=Small) for room in ROOMS])
    qtbot.addWidget(shell)
    shell.resize(1366, 688)
    shell.show()
    shell.refuse(NotFound(kind="meeting", id=7))
    QApplication.processEvents()

    lines = [shell.rooms.visualItemRect(shell.rooms.item(at)) for at in range(len(ROOMS))]

    there = shell.rooms.viewport().rect()
    assert [room.name for room, line in zip(ROOMS, lines, strict=True) if not there.contains(line)] == []
    assert {line.height() for line in lines} == {32, 39}


def test_the_screen_in_front_stays_in_sight_on_a_rail_that_gets_lower(qtbot, desk):
    shell = Shell(desk, [Room(f"room{at}", f"Room {at}", "home", None, Small) for at in range(16)])
    qtbot.addWidget(shell)
    shell.resize(1366, 900)
    shell.show()
    shell.enter("room15")

    shell.resize(1366, 400)
    QApplication.processEvents()

    last = shell.rooms.visualItemRect(shell.rooms.item(15))
    assert shell.rooms.viewport().rect().contains(last)


def test_the_top_band_says_whose_desk_it_is_and_when_it_was_saved(shell, desk):
    before = shell.saved.text()

    desk.do(
        lambda session, *, by, at: acts.rename(
            session, "새 위원회", "한빛구", "적극행정", reason="", by=by, at=at
        )
    )

    assert (before, shell.saved.text(), shell.body.text()) == ("", "Saved 12:00:00", "새 위원회")


def test_whoever_is_chosen_acts_from_then_on(shell, desk, qtbot):
    assert (shell.body.text(), shell.by.currentText()) == (BODY, "김도현")

    desk.acting.connect(lambda who: chosen.append(who))
    chosen = []
    shell.by.addItem("이수진", 5)
    shell.by.setCurrentIndex(1)
    shell.by.activated.emit(1)

    assert (chosen, desk.by) == ([5], 5)


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_L])
def test_no_key_changes_in_passing_who_acts(shell, desk, key):
    shell.by.addItem("Lee", 5)
    shell.by.setFocus()

    QTest.keyClick(shell.by, key)
    shell.by.hidePopup()

    assert (shell.by.currentText(), desk.by) == ("김도현", desk.ask(everyone)[0])


def test_who_acts_is_chosen_with_enter_in_the_opened_list(shell, desk):
    shell.by.addItem("Lee", 5)
    shell.by.setFocus()

    QTest.keyClick(shell.by, Qt.Key.Key_Down)
    opened = shell.by.view()
    QTest.keyClick(opened, Qt.Key.Key_Down)
    before = desk.by
    QTest.keyClick(opened, Qt.Key.Key_Return)

    assert (before == 5, desk.by) == (False, 5)


def everyone(session):
    return list(people.names(session))


def test_a_refusal_is_said_in_the_band_and_leaves_with_the_next_deed(shell, desk):
    desk.refused.emit(NotFound(kind="meeting", id=7))
    said = shell.band.words()
    desk.changed.emit(frozenset())

    assert (said.splitlines()[0], shell.band.isVisible()) == ("There is no meeting numbered 7.", False)


def test_news_may_be_taken_back_by_key(shell, desk):
    taken = []
    desk.tell("Item 3 was removed.", lambda: taken.append("back"))

    QTest.keyClick(shell, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert (shell.news.text(), shell.undo.isVisible(), taken) == ("Item 3 was removed.", True, ["back"])


def test_news_leave_once_they_have_been_read_and_the_key_still_takes_back(shell, desk):
    taken = []
    desk.tell("Item 3 is off the agenda.", lambda: taken.append("back"))
    stays = shell._below._read.remainingTime()

    shell._below._read.timeout.emit()
    gone = (shell.news.text(), shell.undo.isVisible())
    press(shell, Qt.Key.Key_Z)

    assert stays > 20_000
    assert (gone, taken) == (("", False), ["back"])


def test_news_wait_for_somebody_who_is_at_their_button(shell, desk):
    desk.tell("Item 3 is off the agenda.", print)
    shell.undo.setFocus()

    shell._below._read.timeout.emit()

    assert (shell.news.text(), shell.undo.isVisible()) == ("Item 3 is off the agenda.", True)


def test_what_was_taken_back_is_done_again_by_key(shell, desk, qtbot):
    rename(desk, "이현이")
    press(shell, Qt.Key.Key_Z)
    offered, taken_back = shell.undo.text(), name_of(desk)

    press(shell, Qt.Key.Key_Z, SHIFT)

    assert (offered, taken_back, name_of(desk)) == ("Redo  Ctrl+Shift+Z", "김도현", "이현이")
    assert shell.undo.text() == "Undo  Ctrl+Z"


def test_a_field_takes_back_its_own_typing_first(shell, desk):
    rename(desk, "이현이")
    shell.page.line.setFocus()
    QTest.keyClicks(shell.page.line, "x")

    press(shell.page.line, Qt.Key.Key_Z)
    after_one = (shell.page.line.text(), name_of(desk))
    press(shell.page.line, Qt.Key.Key_Z)

    assert (after_one, name_of(desk)) == (("", "이현이"), "김도현")


def test_the_focus_stays_on_the_screen_when_what_has_it_goes_away(shell):
    other = QLineEdit(shell.page)
    shell.page.layout().insertWidget(0, other)
    shell.page.line.setFocus()

    shell.page.line.setEnabled(False)
    QTest.qWait(1)

    assert QApplication.focusWidget() is other


@pytest.mark.parametrize("over", [True, False])
def test_what_is_turned_off_behind_another_window_does_not_send_the_focus_off_the_screen(shell, qtbot, over):
    """As a button that asked where to save, while what it began is still at work, and when it is over."""
    other = QLineEdit(shell.page)
    shell.page.layout().insertWidget(0, other)
    shell.page.line.setFocus()
    asking = QLineEdit()
    qtbot.addWidget(asking)
    asking.show()
    asking.activateWindow()
    asking.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is asking)

    shell.page.line.setEnabled(False)
    shell.by.setFocus()  # where Qt may put it: the focus goes on in the whole window
    shell.page.line.setEnabled(over)
    asking.close()
    shell.activateWindow()

    qtbot.waitUntil(lambda: QApplication.focusWidget() is (shell.page.line if over else other))


def test_a_screen_that_is_turned_to_by_key_has_the_focus(shell, qtbot):
    press(shell, Qt.Key.Key_9)

    qtbot.waitUntil(lambda: QApplication.focusWidget() is shell.page.line)


def test_enter_leads_from_the_rail_into_the_screen_that_is_in_front(shell, qtbot):
    QTest.keyClick(shell.rooms, Qt.Key.Key_Down)

    QTest.keyClick(shell.rooms, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: QApplication.focusWidget() is shell.page.line)


def test_a_screen_turned_to_by_key_is_made_then_laid_out_and_then_reads_what_it_shows(shell, qtbot):
    press(shell, Qt.Key.Key_9)
    before = list(shell.page.heard)

    qtbot.waitUntil(lambda: "arrived" in shell.page.heard)
    assert (before, shell.page.heard) == ([], [Breadth.WIDE, "arrived"])


def rename(desk, name):
    subject = Subject("person", acts.MAKER)
    renamed = replace(desk.ask(people.get, acts.MAKER), name=name)
    desk.do(partial(person.change, person=renamed))
    desk.tell("Renamed.", lambda: desk.do(partial(undo.undo, subject=subject)))


def name_of(desk):
    return desk.ask(people.get, acts.MAKER).name


def press(widget, key, *modifiers):
    pressed = Qt.KeyboardModifier.ControlModifier
    for modifier in modifiers:
        pressed |= modifier
    QTest.keyClick(widget, key, pressed)


def test_escape_closes_one_layer_at_a_time(shell, desk):
    desk.refused.emit(NotFound(kind="meeting", id=7))
    shell.keys.click()
    layers = []

    for _ in range(3):
        layers.append((shell.findChild(KeysPanel) is not None, shell.band.isVisible()))
        QTest.keyClick(shell, Qt.Key.Key_Escape)

    assert (layers, shell.page.heard[-1]) == ([(True, True), (False, True), (False, False)], "closed")


def test_f1_shows_the_keys_of_this_screen(shell):
    QTest.keyClick(shell, Qt.Key.Key_F1)

    words = [label.text() for label in shell.findChild(KeysPanel).findChildren(QLabel)]
    assert words[:3] == ["Keys on this screen: Home", "F9", "Recess"]


def test_closing_the_list_of_keys_gives_the_focus_back(shell):
    shell.page.line.setFocus()

    QTest.keyClick(shell, Qt.Key.Key_F1)
    QTest.keyClick(shell.findChild(KeysPanel).close_button, Qt.Key.Key_Escape)

    assert QApplication.focusWidget() is shell.page.line


def test_f6_goes_round_the_parts_of_the_screen(shell):
    shell.rooms.setFocus()
    stops = []

    for _ in range(4):
        QTest.keyClick(shell, Qt.Key.Key_F6)
        stops.append(shell.focusWidget())

    assert stops == [shell.page.line, shell.by, shell.seek, shell.rooms]


class Parted(Small):
    """A screen of two parts; Tab leads from the first field of the left one into the right one."""

    def __init__(self, desk, parent=None):
        super().__init__(desk, parent)
        self.left, self.right = QWidget(self), QWidget(self)
        self.name, self.other = QLineEdit(self.left), QLineEdit(self.right)
        QWidget.setTabOrder(self.other, self.name)

    def regions(self):
        return [self.left, self.right]


def parted(qtbot, desk):
    shell = Shell(desk, [Room("home", "Home", "home", 1, Parted)])
    qtbot.addWidget(shell)
    shell.show()
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    shell.rooms.setFocus()
    return shell


def test_f6_finds_what_is_in_a_part_wherever_tab_would_lead(qtbot, desk):
    shell = parted(qtbot, desk)
    stops = []

    for _ in range(2):
        QTest.keyClick(shell, Qt.Key.Key_F6)
        stops.append(shell.focusWidget())

    assert stops == [shell.page.name, shell.page.other]


def test_f6_leads_from_the_head_of_a_screen_into_its_first_part(qtbot, desk):
    shell = parted(qtbot, desk)
    shell.page.line.setFocus()

    QTest.keyClick(shell, Qt.Key.Key_F6)

    assert shell.focusWidget() is shell.page.name


@pytest.mark.parametrize("key", [(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_F6,)])
def test_a_screen_with_nothing_in_its_parts_is_come_to_all_the_same(qtbot, desk, key):
    shell = parted(qtbot, desk)
    for part in shell.page.regions():
        part.hide()

    QTest.keyClick(shell, *key)

    assert shell.focusWidget() is shell.page.line


@pytest.mark.parametrize(
    ("width", "breadth"), [(1366, Breadth.WIDE), (1000, Breadth.MIDDLE), (800, Breadth.NARROW)]
)
def test_the_window_folds_by_letters_and_not_by_pixels(shell, width, breadth):
    shell.resize(width, 688)

    assert (shell.breadth, shell.page.heard[0] if width == 1366 else shell.page.heard[-1]) == (
        breadth,
        breadth,
    )


def test_a_read_only_desk_says_so(qtbot, desk):
    shell = Shell(desk, [], read_only=True)
    qtbot.addWidget(shell)
    shell.resize(1366, 688)
    shell.show()

    assert shell.reading.text() == "Read only: open in another window"


def test_locking_is_asked_for_by_key(shell, qtbot):
    with qtbot.waitSignal(shell.locked):
        QTest.keyClick(shell, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_quick_work_is_not_spoken_of_and_slow_work_is(shell, desk, qtbot):
    desk.busy.emit(True)
    at_once = shell.progress.isVisible()
    qtbot.waitUntil(shell.progress.isVisible)
    desk.progressed.emit(1, 4, "Laying out")
    shown = (shell.progress.value(), shell.progress.maximum(), shell.work.text())
    desk.busy.emit(False)

    assert (at_once, shown, shell.cancel.isVisible()) == (False, (1, 4, "Laying out"), False)


def test_where_room_is_short_the_meeting_is_named_without_what_the_bodys_name_says(qtbot):
    shell = Shell(sitting.desk_of(sitting.opened()[0]), ROOMS)
    qtbot.addWidget(shell)
    shell.resize(round(theme.em() * 80), 600)
    shell.show()
    wide = shell.meeting.text()

    shell.resize(round(theme.em() * 60), 600)

    assert (wide, shell.meeting.text()) == ("제7차 적극행정위원회 · in session", "제7차 · in session")
    assert shell.body.text() == "한빛구 적극행정위원회"

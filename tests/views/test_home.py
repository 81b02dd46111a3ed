"""The first page says what comes next and what waits, and leads there."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from committee_desk.acts import matter, register
from committee_desk.domain.journal import Subject
from committee_desk.domain.matter import Stage
from committee_desk.domain.official import Official
from committee_desk.domain.training import Training
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.models.settings_parts import BACKUPS
from committee_desk.store import matters, meetings
from committee_desk.views import lists
from committee_desk.views.home import HomeView
from committee_desk.views.page import Breadth, Page
from committee_desk.views.room import Room
from committee_desk.views.window import Shell
from tests.views import committee, sitting
from tests.views.checks import faults
from tests.views.desks import desk_in_memory, door_in_memory, in_front
from tests.views.looks import Look, take_off, wear


class Elsewhere(Page):
    def __init__(self, desk, parent=None):
        super().__init__(parent)
        self.subject = None

    def turn_to(self, subject):
        self.subject = subject


ROOMS = (
    Room("home", QT_TRANSLATE_NOOP("rooms", "Home"), "home", 1, HomeView),
    *(
        Room(name, QT_TRANSLATE_NOOP("rooms", "Docket"), "docket", digit, Elsewhere)
        for digit, name in enumerate(
            ("meetings", "docket", "meeting", "people", "papers", "minutes", "settings"), 2
        )
    ),
)


def window_on(qtbot, desk):
    return in_front(qtbot, Shell(desk, ROOMS), 1366, 688)


def test_a_new_desk_offers_the_first_three_steps(qtbot):
    shell = window_on(qtbot, desk_in_memory())

    shell.page.first_1.click()

    assert shell.room == "people"


def test_the_first_steps_are_in_sight_from_their_heading_on_in_the_largest_text(qtbot):
    shell = window_on(qtbot, desk_in_memory())
    page = shell.page

    page.fold(Breadth.NARROW)
    qtbot.wait(1)

    bottom = page.first_1.mapTo(page.left_area.widget(), QPoint(0, page.first_1.height())).y()
    assert bottom < page.left_area.minimumHeight()


def test_in_the_largest_text_the_whole_screen_is_scrolled_and_no_part_of_it_within(qtbot, qapp):
    wear(qapp, Look("ko", 34, "light"))
    shell = window_on(qtbot, sitting.desk_of(sitting.opened()[0]))
    page = shell.page
    qtbot.wait(1)

    bars = page.left_area.verticalScrollBar(), page.left_area.horizontalScrollBar()

    assert [bar.maximum() for bar in bars] == [0, 0]
    assert page.papers.mapTo(page, QPoint()).y() > page.task_go.mapTo(page, QPoint()).y()
    take_off(qapp)


def test_one_below_the_other_tab_goes_from_what_waits_to_the_papers(qtbot):
    shell = window_on(qtbot, sitting.desk_of(sitting.opened()[0]))
    page = shell.page

    page.fold(Breadth.NARROW)

    assert page.task_go.nextInFocusChain() is page.papers


def test_the_first_meeting_is_planned_where_meetings_are(qtbot):
    shell = window_on(qtbot, desk_in_memory())

    shell.page.first_3.click()
    QApplication.processEvents()

    assert (shell.room, shell.page.subject) == ("meetings", "new")


def test_a_step_that_is_done_is_ticked(qtbot):
    shell = window_on(qtbot, committee.desk_of_committee())

    assert [button.text() for button in shell.page._first_buttons()] == [
        "1. ✓ Enter the members of the body",
        "2. ✓ Receive the first matter",
        "3. ○ Plan the first meeting",
    ]
    assert [button.property("role") or "" for button in shell.page._first_buttons()] == ["", "", "primary"]


def test_the_next_meeting_says_what_still_stands_against_it(qtbot):
    door, _, _ = sitting.drafted()
    shell = window_on(qtbot, sitting.desk_of(door))

    problems = shell.page.card_problems.text().splitlines()

    assert len(problems) == 4
    assert problems[1] == "▲ Resolution item 1: Nothing is attached."
    assert problems[3] == "▲ Resolution item 3: Nothing is attached."


def test_the_way_into_the_meeting_is_in_sight_in_the_largest_text(qtbot):
    shell = window_on(qtbot, sitting.desk_of(sitting.opened()[0]))
    page = shell.page

    page.fold(Breadth.NARROW)
    qtbot.wait(1)

    bottom = page.card_go.mapTo(page.left_area.widget(), QPoint(0, page.card_go.height())).y()
    assert bottom < page.left_area.minimumHeight()


def test_the_open_meeting_is_one_key_away(qtbot):
    door, meeting, _ = sitting.opened()
    shell = window_on(qtbot, sitting.desk_of(door))

    shell.page.card_go.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    QApplication.processEvents()

    assert (shell.room, shell.page.subject) == ("meeting", meeting.id)


def test_what_waits_leads_with_enter_to_where_it_is_done(qtbot):
    desk = committee.desk_of_committee()
    shell = window_on(qtbot, desk)
    waiting = desk.ask(matters.at_stage, Stage.RECEIVED)
    shell.page.tasks.setFocus()
    shell.page.tasks.selectRow(2)

    QTest.keyClick(shell.page.tasks, Qt.Key.Key_Return)
    QApplication.processEvents()

    assert shell.room == "docket"
    assert shell.page.subject in [one.id for one in waiting]


def test_the_history_is_that_of_the_line_in_hand(qtbot):
    desk = committee.desk_of_committee()
    page = window_on(qtbot, desk).page
    page.tasks.setFocus()
    page.tasks.selectRow(2)
    of_task = page.about()
    page.card_go.setFocus()

    assert of_task == Subject("matter", lists.chosen(page.tasks).subject)
    assert page.about() is None


def test_what_is_overdue_stands_first(qtbot):
    door, _, _ = sitting.drafted()
    late = sitting.ready_matter(door, committee.date(2026, 11, 2))
    on = committee.date(2026, 11, 10)
    early = {**sitting.BY, "at": sitting.BY["at"] - timedelta(days=20)}
    door.do(matter.return_for_supplement, late.id, on, "자료가 모자람", **early)
    shell = window_on(qtbot, sitting.desk_of(door))

    first = shell.page._home.tasks[0]

    assert (first.due, first.deed) == ("Late, D+17", "Check the supplement: 늦게 온 안건")


def test_a_member_sees_the_meeting_and_no_button_for_planning(qtbot):
    door, held, _ = sitting.convened()
    desk = sitting.desk_of(door)
    shell = window_on(qtbot, desk)

    desk.sit_down(door.ask(meetings.get, held.id).chair)

    assert shell.page._home.tasks[0].deed == "Preside: 제7차 적극행정위원회"
    hidden = (shell.page.new_meeting, shell.page.bring_in, shell.page.due_paper)
    assert not any(button.isVisible() for button in hidden)
    assert len(shell.page.card_items.text().splitlines()) == 4


def test_the_lists_of_an_office_are_brought_in_from_here(qtbot):
    shell = window_on(qtbot, committee.desk_of_committee())
    shell.page.bring_in.setFocus()

    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    words = [action.text().strip() for action in menu.actions()]
    menu.close()

    assert words[:3] == ["Import members", "Import matters", "Import proposals"]


def test_a_missing_backup_waits_too(qtbot):
    shell = window_on(qtbot, committee.desk_of_committee())
    table = shell.page.tasks
    table.setFocus()
    lists.choose(table, "backup")

    QTest.keyClick(table, Qt.Key.Key_Return)
    QApplication.processEvents()

    assert (shell.room, shell.page.subject) == ("settings", BACKUPS)


@pytest.mark.parametrize("made", [sitting.drafted, sitting.convened, sitting.opened])
def test_the_first_page_stands_up_to_the_checks(qtbot, look, made):
    shell = window_on(qtbot, sitting.desk_of(made()[0]))

    assert faults(shell) == []


def test_departments_of_which_too_few_are_trained_wait_too_once_they_are_counted(qtbot):
    door = door_in_memory()
    door.do(register.enter, "training", Training(0, "", "직원 교육", date(2026, 5, 4)), **sitting.BY)
    door.do(register.enter, "official", Official(0, "", "이수진", "민원과"), **sitting.BY)
    shell = window_on(qtbot, sitting.desk_of(door))

    qtbot.waitUntil(lambda: lists.choose(shell.page.tasks, "untrained"))

    assert shell.page.task_why.text() == "민원과 0/1 · 2026-12-31 (Thu)"


def test_on_a_new_desk_enter_is_the_first_step_and_the_other_ways_stand_beside(qtbot):
    shell = window_on(qtbot, desk_in_memory())
    QTest.qWait(1)
    QApplication.processEvents()
    present = QApplication.focusWidget()

    ways = {}
    for button in (shell.page.first_paste, shell.page.first_practise, shell.page.first_1):
        with qtbot.waitSignal(shell.page.wanted) as wanted:
            button.click()
        ways[button.objectName()] = tuple(wanted.args)
        shell.rooms.setCurrentRow(0)

    assert present is shell.page.first_1
    assert ways == {
        "first_paste": ("settings", "first"),
        "first_practise": ("settings", "practise"),
        "first_1": ("people", "new"),
    }


def test_a_desk_in_use_opens_at_the_rail(qtbot):
    door, _, _ = sitting.drafted()
    shell = window_on(qtbot, sitting.desk_of(door))
    QTest.qWait(1)

    assert QApplication.focusWidget() is shell.rooms


@pytest.mark.parametrize(
    ("width", "told"), [(1366, ["Number", "Paper", "Stage", "Code"]), (900, ["Number", "Paper"])]
)
def test_the_newest_papers_tell_their_codes_where_there_is_room(qtbot, width, told):
    shell = in_front(qtbot, Shell(desk_in_memory(), ROOMS), width, 688)
    papers = shell.page.papers

    shown = [place for place in range(papers.model().columnCount()) if not papers.isColumnHidden(place)]

    assert [papers.model().headerData(place, Qt.Orientation.Horizontal) for place in shown] == told

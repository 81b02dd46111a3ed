"""An agenda is prepared at the window by keyboard: minutes, order, references, candidates, late items."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from committee_desk.acts import matter
from committee_desk.domain.journal import Subject
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.models import agenda, meetings
from committee_desk.models import meeting as table
from committee_desk.store import desks, matters
from committee_desk.views import lists
from committee_desk.views.meetings import AGENDA, NOTICE, MeetingsView
from committee_desk.views.papers import PapersView
from committee_desk.views.room import Room
from committee_desk.views.window import Shell
from tests.views import agenda_scenes as scenes
from tests.views import sitting
from tests.views.checks import faults

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
ROOMS = (
    Room("meetings", QT_TRANSLATE_NOOP("rooms", "Meetings"), "meeting", 2, MeetingsView),
    Room("papers", QT_TRANSLATE_NOOP("rooms", "Papers"), "papers", 7, PapersView),
)
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def press(*keys, modifier=NONE):
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key, modifier)
        QApplication.processEvents()


def write(words):
    """As keys where there is a key for each letter; as an input method would, where there is not."""
    if words.isascii():
        for letter in words:
            QTest.keyClicks(QApplication.focusWidget(), letter)
    else:
        QApplication.focusWidget().insert(words)
    QApplication.processEvents()


def tab_to(widget):
    for _ in range(60):
        if QApplication.focusWidget() is widget:
            return
        press(Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {widget.objectName() or widget.text()}")


@pytest.fixture
def prepare(qtbot):
    """The agenda of a scene at the window, with one of its items in hand and the focus in the list."""

    def show(made, row=0):
        door, held, items = made
        shell = Shell(sitting.desk_of(door), ROOMS)
        qtbot.addWidget(shell)
        shell.resize(1366, 688)
        shell.show()
        shell.activateWindow()
        shell.page.turn_to(held.id)
        shell.page.tabs.setCurrentIndex(AGENDA)
        shell.page.agenda.items.selectRow(row)
        shell.page.agenda.items.setFocus()
        QApplication.processEvents()
        return shell, shell.page.agenda, door, held

    return show


def items_of(door, held):
    return [one.item for one in door.ask(table.record, held.id).agenda]


def test_minutes_are_typed_down_the_list(prepare):
    _, panel, door, held = prepare(sitting.drafted())

    write("10")
    press(Key.Key_Return)
    write("25")
    press(Key.Key_Return)

    assert [one.minutes for one in items_of(door, held)] == [10, 25, 0, 0]
    assert lists.chosen(panel.items).number == "Resolution item 2"


def test_minutes_are_taken_back_with_the_undo_that_is_offered(prepare):
    shell, panel, door, held = prepare(sitting.drafted())

    write("10")
    press(Key.Key_Return)
    press(Key.Key_Z, modifier=CTRL)

    assert items_of(door, held)[0].minutes == 0


def test_the_history_is_that_of_the_item_in_hand_else_of_the_meeting(prepare):
    shell, panel, door, held = prepare(sitting.drafted(), 1)

    at_item = shell.page.about()
    shell.page.table.setFocus()

    assert (at_item, shell.page.about()) == (
        Subject("item", items_of(door, held)[1].id),
        Subject("meeting", held.id),
    )


def test_more_minutes_than_the_meeting_has_are_said(prepare):
    _, panel, door, held = prepare(scenes.incomplete())

    assert "5 min too long" in panel.total._shown[0].words


def test_a_matter_that_is_not_ready_is_missed_nowhere_without_a_word(prepare):
    """It is not offered, and who looks for it is told why."""
    door, held, items = scenes.empty()
    door.do(matter.receive, "other", "늦게 온 안건", date(2026, 11, 3), **scenes.BY)

    shell, panel, door, held = prepare((door, held, items))

    assert panel.ready.count() == 0
    assert panel.why_not_placed.text().startswith("Received but not made ready: 1.")


def test_a_candidate_is_settled_as_stepping_aside_before_the_meeting(prepare):
    shell, panel, door, held = prepare(scenes.incomplete(), 2)

    tab_to(panel.one.aside_open)
    press(Key.Key_Space)
    tab_to(panel.one.aside_ground)
    press(Key.Key_1)
    tab_to(panel.one.aside_text)
    write("같은 사업의 자문을 맡음")
    press(Key.Key_Return)

    [recusal] = items_of(door, held)[2].recusals
    assert (recusal.ground, recusal.text) == (1, "같은 사업의 자문을 맡음")
    assert panel.one.candidate_line.isHidden()
    assert QApplication.focusWidget() is panel.items


def test_nobody_steps_aside_on_a_ground_that_was_not_chosen(prepare):
    shell, panel, door, held = prepare(scenes.incomplete(), 2)
    panel.one.aside_open.click()

    panel.one.aside.click()

    assert items_of(door, held)[2].recusals == ()
    assert shell.band.words().startswith("No ground has been chosen yet")
    assert QApplication.focusWidget() is panel.one.aside_ground


def test_a_candidate_is_settled_as_without_conflict_and_why(prepare):
    shell, panel, door, held = prepare(scenes.incomplete(), 2)

    tab_to(panel.one.cleared_open)
    press(Key.Key_Space)
    write("5년 전에 퇴직함")
    press(Key.Key_Return)

    [cleared] = items_of(door, held)[2].cleared
    assert (cleared.because, cleared.entries) == ("5년 전에 퇴직함", (scenes.FIRM,))
    assert panel.one.settled.text().startswith("✓ 최은영: no conflict, asked on 2026-11-27")


def test_no_conflict_without_a_reason_is_refused_and_stays_open(prepare):
    shell, panel, door, held = prepare(scenes.incomplete(), 2)
    panel.one.cleared_open.click()

    panel.one.cleared.click()

    assert shell.band.words().startswith("This needs a ground")
    assert panel.one.form is panel.one.cleared_form


def test_esc_closes_the_form_of_a_candidate(prepare):
    _, panel, _, _ = prepare(scenes.incomplete(), 2)
    panel.one.aside_open.click()

    press(Key.Key_Escape)

    assert panel.one.form is None


def test_a_number_typed_as_words_is_tied_and_follows(prepare):
    _, panel, door, held = prepare(scenes.incomplete(), 2)

    tab_to(panel.one.tie)
    press(Key.Key_Space)

    summary = door.ask(matters.get, items_of(door, held)[2].matter).summary
    assert summary == f"{scenes.FIRM}과 맺은 긴급 제설 계약. {{안건:2026-0004}}와 같은 부서의 일이다."
    assert panel.one.refers.text() == "Refers to: Resolution item 3 옥외영업 조건부 허용 의견제시"


def test_a_move_lists_the_references_that_changed_and_takes_them_back(prepare):
    _, panel, door, held = prepare(scenes.complete(), 3)

    press(Key.Key_Up, modifier=ALT)
    said = panel.moved.text()
    panel.move_back.click()

    assert said.endswith("Resolution item 3 → Resolution item 2")
    assert [one.number for one in items_of(door, held)] == ["1", "1", "2", "3"]
    assert panel.moved_frame.isHidden()


def test_once_the_notice_is_out_no_move_is_offered_to_be_taken_back(prepare):
    _, panel, door, held = prepare(scenes.complete(), 3)
    press(Key.Key_Up, modifier=ALT)

    door.do(scenes.meeting.convene, held.id, held.held_on - timedelta(days=9), **scenes.BY)
    panel.show_meeting(door.ask(meetings.about, held.id))

    assert panel.moved_frame.isHidden()


def test_the_line_in_hand_is_in_sight_and_tab_goes_down_the_screen(prepare, qtbot):
    shell, panel, _, _ = prepare(scenes.incomplete(), 2)
    shell.resize(1366, 560)
    QApplication.processEvents()
    area = shell.page._areas[AGENDA]
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    press(Key.Key_Up, Key.Key_Up)
    qtbot.wait(1)
    line = panel.items.visualRect(panel.items.currentIndex())
    top = panel.items.viewport().mapTo(area.viewport(), line.topLeft()).y()

    press(Key.Key_Down, Key.Key_Down)
    reached = []
    while panel.take_off_open not in reached and len(reached) < 60:
        press(Key.Key_Tab)
        reached.append(QApplication.focusWidget())

    assert 0 <= top <= area.viewport().height() - line.height()
    deeds = [panel.up, panel.down, panel.to_matter, panel.standing, panel.take_off_open]
    assert reached == [panel.minutes, *deeds]


def test_a_move_that_changes_no_reference_lists_nothing(prepare):
    _, panel, _, _ = prepare(sitting.drafted(), 3)

    press(Key.Key_Up, modifier=ALT)

    assert panel.moved_frame.isHidden()


def test_the_order_that_is_proposed_is_taken_with_one_key_and_undone_with_another(prepare):
    shell, panel, door, held = prepare(scenes.complete())
    before = [one.id for one in items_of(door, held)]

    tab_to(panel.order)
    press(Key.Key_Space)
    after = [one.id for one in items_of(door, held)]
    offered = panel.better_frame.isHidden()
    press(Key.Key_Z, modifier=CTRL)

    assert (after != before, offered) == (True, True)
    assert after[0] == before[0]
    assert [one.id for one in items_of(door, held)] == before


def test_an_item_is_offered_to_every_new_agenda(prepare):
    _, panel, door, _ = prepare(scenes.complete())

    panel.standing.click()

    [standing] = door.ask(desks.desk).standing
    assert (standing.title, panel.standing.text()) == (
        "전차 회의 조치결과 보고",
        "No longer on every agenda",
    )


def test_a_late_item_is_placed_with_its_reason(prepare):
    _, panel, door, held = prepare(scenes.late())

    tab_to(panel.late_because)
    write("자료를 갖춤")
    tab_to(panel.place)
    press(Key.Key_Space)

    last = items_of(door, held)[-1]
    assert (last.number, last.added_because) == ("3의3", "자료를 갖춤")


def test_before_the_notice_nobody_asks_why_an_item_is_added(prepare):
    door, held, items = sitting.drafted()
    sitting.ready_matter(door)

    _, panel, _, _ = prepare((door, held, items))

    assert panel.late_because.isHidden()


def test_a_late_item_without_a_reason_is_explained_at_the_item(prepare):
    door, held, items = sitting.convened()
    door.do(scenes.item.place, held.id, sitting.ready_matter(door).id, **scenes.BY)
    _, panel, _, _ = prepare((door, held, items), 4)

    tab_to(panel.one.late_reason)
    write("감사 일정이 앞당겨짐")
    press(Key.Key_Return)

    assert items_of(door, held)[-1].added_because == "감사 일정이 앞당겨짐"
    assert panel.one.late_line.isHidden()


def test_the_notice_leads_to_the_change_slip(prepare, qtbot):
    shell, _, door, held = prepare(scenes.late())
    shell.page.tabs.setCurrentIndex(NOTICE)

    shell.page.notice.to_slip.click()
    qtbot.waitUntil(lambda: shell.room == "papers" and bool(lists.chosen(shell.page.issuing.gives)))

    line = lists.chosen(shell.page.issuing.gives)
    assert (line.kind, shell.page.issuing.meeting.currentData()) == ("change", held.id)


def test_the_recorded_notice_says_that_nothing_was_sent_and_leads_to_its_paper(prepare, qtbot):
    shell, _, _, held = prepare(sitting.convened())
    shell.page.tabs.setCurrentIndex(NOTICE)
    said = shell.page.notice.paper_words.text()

    shell.page.notice.to_paper.click()
    qtbot.waitUntil(lambda: shell.room == "papers" and bool(lists.chosen(shell.page.issuing.gives)))

    line = lists.chosen(shell.page.issuing.gives)
    assert said.startswith("Nothing was sent from here")
    assert (line.kind, shell.page.issuing.meeting.currentData()) == ("notice", held.id)


def test_a_new_meeting_begins_with_what_was_left_over(prepare, qtbot):
    shell, panel, door, held = prepare(scenes.left_over())
    page = shell.page
    press(Key.Key_N, modifier=CTRL)
    write("2026-12-18")
    tab_to(page.carried)
    press(Key.Key_Down, Key.Key_Space)

    press(Key.Key_Return, modifier=CTRL)
    qtbot.waitUntil(lambda: len(agenda.rows(page._about)) == 3)

    new = door.ask(meetings.lines)[0]
    assert [one.matter.title for one in door.ask(table.record, new.id).agenda] == [
        "예산 집행 현황 보고",
        "긴급 제설 계약에 대한 면책 건의",
        "옥외영업 조건부 허용 의견제시",
    ]


@pytest.mark.parametrize("name", scenes.AGENDA_SCENES)
def test_every_state_of_the_agenda_stands_up_to_the_checks(qtbot, look, name):
    shell = scenes.AGENDA_SCENES[name]()
    qtbot.addWidget(shell)

    assert faults(shell) == []

"""A meeting is prepared: planned after the last, designated, its agenda ordered, its notice recorded."""

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from committee_desk.acts import item as items
from committee_desk.acts import meeting as acts
from committee_desk.domain.joint import Partner
from committee_desk.domain.lot import Lot, SeedMissing, Use, order
from committee_desk.domain.matter import Resolution
from committee_desk.domain.meeting import Stage
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.models import meeting as table
from committee_desk.models import voting
from committee_desk.models.answers import Answers
from committee_desk.models.meetings import ToPlace
from committee_desk.store import typed
from committee_desk.views import lists
from committee_desk.views.fields import DayField
from committee_desk.views.meetings import (
    AGENDA,
    DESIGNATION,
    JOINT,
    LOTS,
    NEW,
    NOTICE,
    PARTICULARS,
    MeetingsView,
)
from committee_desk.views.page import Breadth, Page
from committee_desk.views.room import Room
from committee_desk.views.window import Shell
from tests.views import sitting
from tests.views.checks import faults
from tests.views.desks import desk_in_memory, in_front

Key = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


class Elsewhere(Page):
    def __init__(self, desk, parent=None):
        super().__init__(parent)
        self.subject = None

    def turn_to(self, subject):
        self.subject = subject


ROOMS = (
    Room("meetings", QT_TRANSLATE_NOOP("rooms", "Meetings"), "meeting", 2, MeetingsView),
    Room("meeting", QT_TRANSLATE_NOOP("rooms", "In session"), "calendar", 4, Elsewhere),
    Room("docket", QT_TRANSLATE_NOOP("rooms", "Docket"), "docket", 3, Elsewhere),
)


def window_on(qtbot, door):
    return in_front(qtbot, Shell(sitting.desk_of(door), ROOMS), 1366, 688)


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)
    QApplication.processEvents()


def titles(door, meeting):
    return [one.matter.title for one in door.ask(table.record, meeting.id).agenda]


def numbers(door, meeting):
    return [table.item_name(one.item) for one in door.ask(table.record, meeting.id).agenda]


@pytest.fixture
def drafted(qtbot):
    door, meeting, _ = sitting.drafted()
    shell = window_on(qtbot, door)
    return shell, shell.page, door, meeting


def test_an_item_is_moved_with_alt_and_arrow_and_the_numbers_follow(drafted):
    shell, page, door, meeting = drafted
    page.tabs.setCurrentIndex(AGENDA)
    page.agenda.items.selectRow(2)
    page.agenda.items.setFocus()

    press(Key.Key_Up, ALT)

    assert titles(door, meeting)[1:3] == ["긴급 제설 계약에 대한 면책 건의", "2027년 적극행정 실행계획(안)"]
    assert numbers(door, meeting) == [
        "Report item 1",
        "Resolution item 1",
        "Resolution item 2",
        "Resolution item 3",
    ]
    assert lists.chosen(page.agenda.items).title == "긴급 제설 계약에 대한 면책 건의"


def test_once_the_notice_is_out_the_order_is_fixed_and_says_why(qtbot):
    door, meeting, _ = sitting.convened()
    page = window_on(qtbot, door).page
    page.tabs.setCurrentIndex(AGENDA)

    assert not page.agenda.up.isEnabled()
    assert page.agenda.why_not_moved.text().startswith("The notice is out")


def test_a_ready_matter_is_placed_on_the_agenda(drafted):
    shell, page, door, meeting = drafted
    ready = sitting.ready_matter(door)
    page.tabs.setCurrentIndex(AGENDA)
    page.arrive()

    page.agenda.place.click()

    assert titles(door, meeting)[-1] == ready.title


def test_a_matter_that_is_led_here_is_placed_by_one_more_key(drafted):
    shell, page, door, meeting = drafted
    sitting.ready_matter(door)
    ready = sitting.ready_matter(door)

    shell.enter_at("meetings", ToPlace(ready.id))
    press(Key.Key_Space)

    assert door.ask(table.record, meeting.id).agenda[-1].matter.id == ready.id


def test_without_a_meeting_to_come_one_is_planned_that_begins_with_the_matter(qtbot):
    desk = desk_in_memory()
    ready = sitting.ready_matter(desk._door)
    shell = Shell(desk, ROOMS)
    qtbot.addWidget(shell)
    page = shell.page

    page.turn_to(ToPlace(ready.id))

    assert page.detail.currentIndex() == NEW
    assert page.carried.value() == (f"ready {ready.id}",)


def test_an_item_is_taken_off_with_a_reason_only_and_what_was_typed_stays(drafted):
    shell, page, door, meeting = drafted
    page.tabs.setCurrentIndex(AGENDA)
    page.agenda.items.selectRow(3)
    page.agenda.take_off_open.click()

    page.agenda.take_off.click()
    refused = shell.band.words()
    QTest.keyClicks(page.agenda.take_off_reason, "withdrawn by the office")
    page.agenda.take_off.click()

    gone = door.ask(table.record, meeting.id).agenda[3].item
    assert refused.startswith("This needs a ground")
    assert gone.withdrawn_because == "withdrawn by the office"


def test_an_item_that_was_taken_off_comes_back_with_the_undo_that_is_offered(drafted):
    shell, page, door, meeting = drafted
    page.tabs.setCurrentIndex(AGENDA)
    before = titles(door, meeting)
    page.agenda.items.selectRow(1)
    page.agenda.take_off_open.click()
    QTest.keyClicks(page.agenda.take_off_reason, "by mistake")
    page.agenda.take_off.click()

    shell.undo.click()

    agenda = door.ask(table.record, meeting.id).agenda
    assert titles(door, meeting) == before
    assert [one.item.withdrawn_because for one in agenda] == [""] * len(before)


def test_an_item_says_what_it_lacks_and_whose_interests_it_touches(drafted):
    shell, page, door, meeting = drafted
    page.tabs.setCurrentIndex(AGENDA)

    page.agenda.items.selectRow(1)

    assert page.agenda.one.notes.text() == "▲ Nothing is attached."


def test_taking_a_box_away_checks_the_designation_at_once(drafted):
    shell, page, door, meeting = drafted
    page.tabs.setCurrentIndex(DESIGNATION)
    page.designation.members.setFocus()
    page.designation.members.setCurrentRow(0)

    press(Key.Key_Space)

    said = [label.text() for label in page.designation.checks._labels]
    assert len(door.ask(table.record, meeting.id).meeting.designated) == 8
    assert said[1].startswith("▲ Members: 8, too few; at least 9 are needed.") or said[1].startswith("✗ 8")


def test_a_short_notice_asks_for_a_reason_in_place_and_the_reason_goes_through(drafted):
    shell, page, door, meeting = drafted
    page.tabs.setCurrentIndex(NOTICE)

    page.notice.convene.click()
    refused = shell.band.words()
    page.notice.notice_reason.setFocus()
    QTest.keyClicks(page.notice.notice_reason, "urgent")
    press(Key.Key_Return, CTRL)

    held = door.ask(table.record, meeting.id).meeting
    assert refused.startswith("The notice goes out on 2026-11-27 (Fri)")
    assert (held.stage, held.notice_reason) == (Stage.CONVENED, "urgent")
    assert page.notice.sent.text() == "The notice went out on 2026-11-27 (Fri). Reason: urgent"


def test_a_notice_in_time_needs_no_reason(drafted):
    shell, page, door, meeting = drafted
    page.tabs.setCurrentIndex(NOTICE)

    page.notice.sent_on.set_value(date(2026, 11, 18))

    assert not page.notice.notice_reason.isVisible()
    assert page.notice.convene.isEnabled()


def test_a_field_is_saved_when_it_is_left(drafted):
    shell, page, door, meeting = drafted
    page.tabs.setCurrentIndex(PARTICULARS)
    page.particulars.place.setFocus()
    page.particulars.place.selectAll()

    QTest.keyClicks(page.particulars.place, "Room 3")
    press(Key.Key_Tab)

    assert door.ask(table.record, meeting.id).meeting.place == "Room 3"


def test_a_meeting_moved_after_its_notice_asks_for_the_reason(qtbot):
    door, meeting, _ = sitting.convened()
    page = window_on(qtbot, door).page
    page.tabs.setCurrentIndex(PARTICULARS)
    page.particulars.held_on.setFocus()
    page.particulars.held_on.selectAll()

    QTest.keyClicks(page.particulars.held_on, "20261120")
    press(Key.Key_Tab)
    asked = page.particulars.move_form.isVisible()
    QTest.keyClicks(page.particulars.move_reason, "the hall is taken")
    page.particulars.move_keep.click()

    assert asked
    assert door.ask(table.record, meeting.id).meeting.held_on == date(2026, 11, 20)


def test_the_next_meeting_is_planned_after_the_last(drafted):
    shell, page, door, meeting = drafted
    page.table.setFocus()

    press(Key.Key_N, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), "2026-12-18")
    press(Key.Key_Return, CTRL)

    new = page._about.meeting
    assert (new.title, new.place, len(new.designated)) == (
        "제8차 적극행정위원회",
        "3층 대회의실",
        8,  # one term ends before
    )
    assert page.tabs.currentIndex() == AGENDA


def test_a_meeting_half_planned_is_there_again_and_gone_once_it_is_planned(qtbot):
    door, _ = sitting.drafted()[:2]
    page = window_on(qtbot, door).page
    page.new_meeting.click()
    title = page.findChild(QLineEdit, "new__title")
    title.setText("임시회의")
    qtbot.wait(1_000)
    again = window_on(qtbot, door).page

    again.new_meeting.click()
    came_back = again.findChild(QLineEdit, "new__title").text()
    again.findChild(DayField, "new__held_on").set_value(date(2026, 12, 4))
    again._plan()

    assert (came_back, door.ask(typed.recall)) == ("임시회의", [])


def test_a_meeting_without_a_day_is_refused_and_nothing_typed_is_lost(drafted):
    shell, page, door, meeting = drafted
    page.new_meeting.click()

    page.plan.click()

    assert shell.band.words().startswith("A meeting needs a day and an hour.")
    assert page.new_page.findChild(type(page.search), "new__title").text() == "제8차 적극행정위원회"


def test_a_convened_meeting_leads_to_where_it_is_held(qtbot):
    door, meeting, _ = sitting.convened()
    shell = window_on(qtbot, door)

    shell.page.hold.click()

    qtbot.waitUntil(lambda: (shell.room, shell.page.subject) == ("meeting", meeting.id))


def test_answers_to_the_notice_are_entered_by_letters_and_digits(qtbot):
    door, meeting, _ = sitting.convened()
    shell = window_on(qtbot, door)
    shell.page.turn_to(Answers(meeting.id))
    panel = shell.page.notice.answers
    first, second = (line.name for line in panel._called.rows[:2])

    press(Key.Key_2)
    stepped_on = lists.chosen(panel.called).name
    press(Key.Key_0)

    held = door.ask(table.record, meeting.id).meeting
    assert stepped_on == second
    assert panel.summary.text() == "Answers 9 of 9: coming 8, not coming 1"
    assert [door.ask(table.record, meeting.id).names[one] for one in held.declined] == [first]
    assert panel.all_come.isHidden()


@pytest.mark.parametrize("tab", [PARTICULARS, DESIGNATION, AGENDA, NOTICE])
def test_each_step_of_preparation_stands_up_to_the_checks(qtbot, look, tab):
    door, _, _ = sitting.drafted()
    shell = window_on(qtbot, door)
    shell.page.tabs.setCurrentIndex(tab)

    assert faults(shell) == []


def test_a_desk_without_meetings_says_how_to_plan_the_first(qtbot):
    page = MeetingsView(desk_in_memory())
    qtbot.addWidget(page)

    assert page.table.accessibleDescription().startswith("No meeting has been planned yet.")


def at_lots(page):
    page.tabs.setCurrentIndex(LOTS)
    return page.lots


def test_lots_are_drawn_from_names_and_a_seed_called_out(drafted):
    shell, page, door, meeting = drafted
    panel = at_lots(page)
    panel.use.setCurrentIndex(panel.use.findData(Use.SIGNERS))
    panel.fill_names.click()
    named = panel.names.toPlainText().splitlines()
    panel.drawn_for.setText("회의록 서명 위원")
    panel.drawn.set_value(2)
    panel.seed.setText("48 12 7")
    panel.seed_from.setText("위원 셋이 차례로 부른 수")
    panel.seed_from.setFocus()

    press(Key.Key_Return, CTRL)

    [lot] = door.ask(table.record, meeting.id).meeting.lots
    assert (len(named), lot.names, lot.winners) == (9, tuple(named), order("48 12 7", named)[:2])
    assert (panel.names.toPlainText(), lists.chosen(panel.draws).lot) == ("", lot)


def test_a_draw_without_its_seed_is_refused_and_what_was_typed_stays(drafted):
    shell, page, door, meeting = drafted
    panel = at_lots(page)
    panel.names.setPlainText("김도현\n이수진")
    panel.drawn_for.setText("발언 순서")
    refusals = []
    shell._desk.refused.connect(refusals.append)

    panel.draw.click()

    assert ([type(one) for one in refusals], door.ask(table.record, meeting.id).meeting.lots) == (
        [SeedMissing],
        (),
    )
    assert panel.names.toPlainText() == "김도현\n이수진"


def test_members_are_designated_by_lot_behind_the_chair(drafted):
    shell, page, door, meeting = drafted
    panel = at_lots(page)
    chair = door.ask(table.record, meeting.id).meeting.chair
    panel.use.setCurrentIndex(panel.use.findData(Use.DESIGNATION))
    panel.fill_names.click()
    panel.drawn_for.setText("지정 위원")
    panel.drawn.set_value(8)
    panel.seed.setText("7")
    panel.seed_from.setText("주사위")
    panel.draw.click()

    panel.designate.click()

    after = door.ask(table.record, meeting.id)
    assert [after.names[one] for one in after.meeting.designated[1:]] == list(after.meeting.lots[0].winners)
    assert (after.meeting.chair, len(after.meeting.designated)) == (chair, 9)


def test_a_draw_is_made_void_with_its_reason_and_stays(drafted):
    shell, page, door, meeting = drafted
    lot = Lot(Use.SPEAKING, "발언 순서", ("김도현", "이수진"), 2, "3", "주사위", date(2026, 11, 26))
    door.do(acts.draw, meeting.id, lot, **sitting.BY)
    page.arrive()
    panel = at_lots(page)

    panel.void_because.setText("이름이 빠짐")
    panel.void.click()

    [void] = door.ask(table.record, meeting.id).meeting.lots
    assert (void.void_because, panel.void_form.isHidden()) == ("이름이 빠짐", True)


PERSONNEL = Partner("한빛시 인사위원회", base=9, designated=9, present=6, rule="지방공무원법 제10조")


def fill_in(panel, partner):
    panel.body.setText(partner.body)
    panel.base.set_value(partner.base)
    panel.designated.set_value(partner.designated)
    panel.present.set_value(partner.present)
    panel.rule.setText(partner.rule)


def test_a_body_that_sits_jointly_is_recorded_corrected_and_taken_out(drafted):
    shell, page, door, meeting = drafted
    page.tabs.setCurrentIndex(JOINT)
    fill_in(page.joint, PERSONNEL)
    page.joint.body.setFocus()
    press(Key.Key_Return, CTRL)
    first = door.ask(table.record, meeting.id).meeting.partners

    page.joint.designated.set_value(7)
    page.joint.enter.click()
    second = door.ask(table.record, meeting.id).meeting.partners
    doubts = page.joint.doubts.text()
    page.joint.take_out.click()

    assert (first, second) == ((PERSONNEL,), (replace(PERSONNEL, designated=7),))
    assert doubts == "The bodies of the joint meeting send unequal numbers: 9, 7."
    assert door.ask(table.record, meeting.id).meeting.partners == ()


def test_another_body_votes_beside_and_only_then_the_result_can_be_declared(qtbot):
    door, meeting, agenda = sitting.convened()
    door.do(acts.join, meeting.id, (PERSONNEL,), **sitting.BY)
    here = frozenset(door.ask(table.record, meeting.id).meeting.designated)
    door.do(acts.take_attendance, meeting.id, here, time(11), **sitting.BY)
    door.do(acts.call_to_order, meeting.id, time(11), **sitting.BY)
    door.do(items.take_up, agenda[1].id, time(11, 5), **sitting.BY)
    door.do(items.all_in_favour, agenda[1].id, **sitting.BY)
    page = window_on(qtbot, door).page
    page.tabs.setCurrentIndex(JOINT)
    before = door.ask(lambda session: voting.voting(*of_item(session, meeting.id, 1)))

    for field, figure in ((page.joint.voters, 6), (page.joint.yes, 3), (page.joint.no, 3)):
        field.set_value(figure)
    page.joint.record_vote.click()

    after = door.ask(lambda session: voting.voting(*of_item(session, meeting.id, 1)))
    assert (before.step.why_not, after.step.why_not) == (
        "The vote of 한빛시 인사위원회 is not entered. "
        "Enter it under Meetings, Joint; each body decides for itself.",
        "",
    )
    assert (after.proposed, after.line.splitlines()[1]) == (
        Resolution.REJECTED,
        "한빛시 인사위원회: voting 6: 3 in favour, 3 against, 0 abstained → 4 needed, rejected",
    )
    assert page.joint.votes.text() == after.line.splitlines()[1]
    # What was entered stands in the fields: to correct it, one figure is typed and not all.
    assert [field.value() for field in page.joint._figures] == [6, 3, 3, 0, None]
    page.joint.yes.set_value(4)
    page.joint.no.set_value(2)
    page.joint.record_vote.click()
    assert page.joint.votes.text().startswith("한빛시 인사위원회: voting 6: 4 in favour, 2 against")


def of_item(session, meeting, place):
    record = table.record(session, meeting)
    return record, record.agenda[place]


def test_where_room_is_short_a_new_meeting_has_the_room_of_the_list_too(drafted):
    page = drafted[1]
    page.fold(Breadth.NARROW)

    before = page.table.isVisible()
    page.new_meeting.click()
    anew = (page.table.isVisible(), page.detail.isVisible())
    page.close_layer()

    assert (before, anew, page.table.isVisible()) == (True, (False, True), True)

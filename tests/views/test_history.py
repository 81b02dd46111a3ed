"""The history: what was done to what is chosen, the whole journal, and taking a deed back from there."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from committee_desk.acts import item, meeting
from committee_desk.domain.ballot import Choice
from committee_desk.domain.journal import Subject
from committee_desk.models import journal as shown
from committee_desk.models.desk import Desk
from committee_desk.store import journal, matters
from committee_desk.views import lists
from committee_desk.views.rooms import ROOMS
from committee_desk.views.timeline import TimelinePanel
from committee_desk.views.window import Shell
from tests.views import sitting
from tests.views.followed import desk_of, followed


@pytest.fixture
def opened():
    """A door, the meeting and its agenda, in session."""
    return sitting.opened(8, sitting.judged())


@pytest.fixture
def window(qtbot, opened):
    made = Shell(sitting.desk_of(opened[0]), ROOMS)
    qtbot.addWidget(made)
    made.resize(1366, 688)
    made.show()
    return made


def deeds(view):
    model = view.table.model()
    return [model.index(row, 3).data() for row in range(model.rowCount())]


def test_f3_tells_what_was_done_to_the_item_in_hand_the_newest_first(qtbot, window, opened):
    door, _, agenda = opened
    door.do(item.take_up, agenda[0].id, time(11, 5), **sitting.BY)
    window.enter("meeting")

    qtbot.keyClick(window, Qt.Key.Key_F3)

    assert (deeds(window.page), window.page.entry.toPlainText().splitlines()[1].strip()) == (
        ["Taken up", "Put on the agenda"],
        "Stage: Waiting → Taken up",
    )


def test_f3_and_esc_lead_back_to_the_screen_and_its_focus(qtbot, window):
    page = window.enter("meeting")
    qtbot.keyClick(window, Qt.Key.Key_F3)

    qtbot.keyClick(window.page.table, Qt.Key.Key_Escape)

    assert (window.page, page.isVisible()) == (page, True)


def test_esc_leads_back_to_the_field_one_was_in(qtbot, window):
    page = window.enter("meeting")
    page.remarks.remark_text.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F3)

    qtbot.keyClick(window.page.table, Qt.Key.Key_Escape)

    assert QApplication.focusWidget() is page.remarks.remark_text


def test_where_nothing_is_chosen_the_whole_journal_is_shown(qtbot, window, opened):
    window.enter("home")

    qtbot.keyClick(window, Qt.Key.Key_F3)

    assert len(deeds(window.page)) == opened[0].ask(journal.size)


def test_the_journal_is_searched_by_deed_person_and_reason(qtbot, window, opened):
    door, held, _ = opened
    door.do(meeting.leave, held.id, person=door.ask(designated, held.id)[3], clock=time(11, 7), **sitting.BY)
    window.enter("home")
    qtbot.keyClick(window, Qt.Key.Key_F3)

    window.page.search.setText("left 김도현")
    qtbot.waitUntil(lambda: deeds(window.page) == ["Left the room"])

    assert window.page.heading.text() == "The whole journal"


def designated(session, id):
    return meeting.meetings.get(session, id).designated


def test_the_newest_deed_is_taken_back_and_the_older_one_says_why_not(qtbot, window, opened):
    door, _, agenda = opened
    door.do(item.take_up, agenda[0].id, time(11, 5), **sitting.BY)
    window.enter("meeting")
    qtbot.keyClick(window, Qt.Key.Key_F3)
    view = window.page
    lists.choose(view.table, view.table.model().index(1, 0).data(lists.DeskRole.ROW).id)
    older = (view.take_back.isEnabled(), view.why_not.text())

    view.table.selectRow(0)
    view.take_back.click()

    assert (older, deeds(view)[0], window.undo.isVisible()) == (
        (False, "Something was done to it since; only the newest deed can be taken back."),
        "Undone",
        True,
    )


def test_keys_of_the_screen_behind_do_nothing_while_the_history_is_in_front(qtbot, window, opened):
    door, _, agenda = opened
    door.do(item.take_up, agenda[0].id, time(11, 5), **sitting.BY)
    window.enter("meeting")
    qtbot.keyClick(window, Qt.Key.Key_F3)
    before = door.ask(journal.size)

    qtbot.keyClick(window.page.table, Qt.Key.Key_F4)
    qtbot.keyClick(window.page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert door.ask(journal.size) == before


def test_an_unbroken_journal_is_said_to_be_whole(qtbot, window):
    window.enter("home")
    qtbot.keyClick(window, Qt.Key.Key_F3)

    window.page.examine.click()

    qtbot.waitUntil(lambda: window.page.found.text().startswith("✓ Whole"))


def test_a_vote_is_told_by_the_members_who_changed_theirs(qtbot, window, opened):
    door, held, agenda = opened
    door.do(item.take_up, agenda[1].id, time(11, 5), **sitting.BY)
    door.do(item.all_in_favour, agenda[1].id, **sitting.BY)
    door.do(item.cast, agenda[1].id, {door.ask(designated, held.id)[3]: Choice.NO}, **sitting.BY)
    window.enter("meeting")

    qtbot.keyClick(window, Qt.Key.Key_F3)

    changed = window.page.entry.toPlainText().splitlines()[1].strip()
    assert changed == "Votes: 장동건 In favour → 장동건 Against"


def test_what_an_entry_is_about_has_a_name_people_know(opened):
    door, _, agenda = opened
    subjects = [Subject("desk", 1), Subject("item", agenda[1].id), Subject("person", 1)]

    names = [door.ask(shown.subject_name, subject) for subject in subjects]

    assert names == ["The desk", "Resolution item 1  2027년 적극행정 실행계획(안)", "김도현"]


def test_desk_reload_keeps_the_line_in_hand(qtbot, window, opened):
    door, held, _ = opened
    desk: Desk = window._desk
    window.enter("home")
    qtbot.keyClick(window, Qt.Key.Key_F3)
    view = window.page
    lists.choose(view.table, 2)

    desk.do(
        lambda session, *, by, at: meeting.leave(
            session, held.id, person=designated(session, held.id)[2], clock=time(11, 9), by=by, at=at
        )
    )

    assert lists.chosen(view.table).id == 2


def test_the_timeline_of_what_is_chosen_stands_behind_its_entries_and_leads_on(qtbot, window, opened):
    door = opened[0]
    window.enter("docket").turn_to(1)
    qtbot.keyClick(window, Qt.Key.Key_F3)
    view = window.page
    entries = view.heading.text()

    view.timeline.click()

    days = view.findChild(TimelinePanel).days
    told = days.model().index(0, 2).data()
    named = f"{door.ask(matters.get, 1).number}  {door.ask(matters.get, 1).title}"
    assert (entries, view.heading.text()) == (f"History: {named}", f"Timeline: {named}")
    assert (told, days.hasFocus(), view.timeline.text()) == ("Received: 기획예산과", True, "Entries")
    view.timeline.click()
    assert (view.heading.text(), view.table.isVisible()) == (entries, True)


def test_a_day_of_another_record_leads_from_the_history_to_it(qtbot):
    window = Shell(desk_of(followed()[0]), ROOMS)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    window.enter("key_tasks").turn_to(4)
    window.history.click()
    window.page.timeline.click()
    days = window.page.findChild(TimelinePanel).days
    told = [days.model().index(row, 2).data() for row in range(days.model().rowCount())]
    days.selectRow(next(row for row, words in enumerate(told) if words.startswith("Decided")))

    qtbot.keyClick(days, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.room == "docket" and window.page.about() is not None)

    assert window.page.about() == Subject("matter", 1)


def test_what_is_found_in_the_room_beneath_is_shown_there_and_not_in_the_history(qtbot, window):
    page = window.enter("docket")
    qtbot.keyClick(window, Qt.Key.Key_F3)

    window._go("docket", 1)
    qtbot.waitUntil(lambda: window.page is page)

    assert page.about() == Subject("matter", 1)


def test_the_whole_journal_has_no_timeline(qtbot, window):
    window.enter("home")

    qtbot.keyClick(window, Qt.Key.Key_F3)

    assert not window.page.timeline.isVisible()

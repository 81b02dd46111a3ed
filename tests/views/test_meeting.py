"""A meeting is held at the keyboard: every deed by real keys, every refusal said, nothing typed lost."""

from dataclasses import replace
from datetime import time
from functools import partial
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from committee_desk.acts import item as items
from committee_desk.acts import meeting as acts
from committee_desk.domain.ballot import Choice
from committee_desk.domain.declaration import Motion
from committee_desk.domain.kinds.exemption import Criterion
from committee_desk.domain.matter import Resolution
from committee_desk.domain.meeting import Stage
from committee_desk.domain.recusal import Ground, Recusal
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.models import meeting as table
from committee_desk.models import voting, words
from committee_desk.models.standing import standing
from committee_desk.views import theme
from committee_desk.views.meeting import MeetingView
from committee_desk.views.page import Breadth, Page
from committee_desk.views.room import Room
from committee_desk.views.widgets import StatusChip
from committee_desk.views.window import Shell
from tests.acts import making
from tests.views import sitting
from tests.views.checks import faults
from tests.views.desks import door_in_memory, in_front

ROOMS = (
    Room("meeting", QT_TRANSLATE_NOOP("rooms", "In session"), "calendar", 4, MeetingView),
    Room("other", QT_TRANSLATE_NOOP("rooms", "Home"), "home", 1, lambda desk, parent: Page(parent)),
)
Key = Qt.Key
AVOIDS = Ground.AVOIDANCE
WAYS = [
    *(Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right, Key.Key_Home, Key.Key_End),
    *(Key.Key_R, Key.Key_C, Key.Key_D, Key.Key_W, Key.Key_G, Key.Key_T),  # ㄱ ㅊ ㅇ ㅈ ㅎ ㅅ
]
CTRL = Qt.KeyboardModifier.ControlModifier


class Keyboard:
    """Presses keys wherever the focus is, and counts them."""

    def __init__(self, window):
        self.window = window
        self.count = 0

    def press(self, *keys):
        for key in keys:
            self.count += 1
            modifiers = CTRL if key == "Ctrl+Enter" else Qt.KeyboardModifier.NoModifier
            code = Key.Key_Return if key == "Ctrl+Enter" else key
            QTest.keyClick(QApplication.focusWidget() or self.window, code, modifiers)
            QApplication.processEvents()

    def type(self, words):
        for letter in words:
            QTest.keyClick(QApplication.focusWidget(), letter)
        QApplication.processEvents()

    def confirm(self):
        """Press the button of the confirmation that is not Cancel, by keys."""
        box = QApplication.activeModalWidget() or QApplication.activeWindow()
        assert isinstance(box, QMessageBox)
        assert box.defaultButton() is QApplication.focusWidget()
        while QApplication.focusWidget() is box.defaultButton():
            self.press(Key.Key_Tab)
        self.press(Key.Key_Return)
        self.window.activateWindow()  # a window manager does this when the box is gone
        QApplication.processEvents()


def window_on(qtbot, door):
    return in_front(qtbot, Shell(sitting.desk_of(door), ROOMS), 1366, 688)


def record_of(door, meeting):
    return door.ask(table.record, meeting.id)


def item_of(door, meeting, place):
    return record_of(door, meeting).agenda[place].item


def seat(page, place):
    page.attendance.seats.selectRow(place)


def to_item(keys, page, place):
    """Turn to an item of the agenda and take it up; the meeting itself is the first line."""
    while page.agenda_column.agenda.currentIndex().row() != place + 1:
        keys.press(
            Key.Key_PageDown if page.agenda_column.agenda.currentIndex().row() <= place else Key.Key_PageUp
        )
    keys.press(Key.Key_F12)


@pytest.fixture
def convened(qtbot):
    door, meeting, _ = sitting.convened(sitting.judged())
    shell = window_on(qtbot, door)
    return shell, shell.page, Keyboard(shell), door, meeting


@pytest.fixture
def opened(qtbot):
    door, meeting, _ = sitting.opened(7, sitting.judged())
    shell = window_on(qtbot, door)
    return shell, shell.page, Keyboard(shell), door, meeting


def test_members_arrive_one_after_the_other_with_enter_alone(convened):
    shell, page, keys, door, meeting = convened

    keys.press(Key.Key_F7, *[Key.Key_Return] * 5)

    assert len(record_of(door, meeting).meeting.room) == 5
    assert page.quorum.text() == "Designated 9 · present 5 · quorum 5"


def test_a_meeting_without_a_quorum_cannot_be_opened_and_says_why(convened):
    shell, page, keys, door, meeting = convened

    keys.press(Key.Key_F7, Key.Key_Return, Key.Key_F11, "Ctrl+Enter")

    assert not page.vote.main.isEnabled()
    assert page.vote.why_not.text().startswith("1 of 5 members needed are present.")
    assert record_of(door, meeting).meeting.stage is Stage.CONVENED


def test_a_unanimous_vote_takes_two_keys(opened):
    shell, page, keys, door, meeting = opened
    to_item(keys, page, 1)
    keys.press(Key.Key_F8)
    keys.count = 0

    keys.press(Key.Key_F11, Key.Key_0)

    assert keys.count == 2
    assert list(item_of(door, meeting, 1).votes.values()) == [Choice.YES] * 7


def test_an_exception_takes_at_most_three_keys(opened):
    shell, page, keys, door, meeting = opened
    to_item(keys, page, 1)
    keys.press(Key.Key_0)

    reached = {page.vote.voters.voter.id: 0}
    for way in [*((one,) for one in WAYS), *product(WAYS, WAYS)]:
        page.vote.voters.turn_to(0)
        keys.press(*way)
        reached.setdefault(page.vote.voters.voter.id, len(way))
    keys.press(Key.Key_2)

    assert set(reached) == {one.id for one in page.vote.vote.voters}
    assert max(reached.values()) + 1 == 3
    assert list(item_of(door, meeting, 1).votes.values()).count(Choice.NO) == 1


def test_each_member_can_be_entered_with_one_digit(opened):
    shell, page, keys, door, meeting = opened
    to_item(keys, page, 1)

    keys.press(Key.Key_1, Key.Key_1, Key.Key_1, Key.Key_2, Key.Key_2, Key.Key_2, Key.Key_3)

    cast = item_of(door, meeting, 1).votes
    assert [choice for _, choice in sorted(cast.items())] == [
        Choice.YES,
        Choice.YES,
        Choice.YES,
        Choice.NO,
        Choice.NO,
        Choice.NO,
        Choice.ABSTAIN,
    ]
    assert page.vote.requirement.text() == "More than half of 7 voting: 4 or more → will be rejected"


def test_digits_typed_into_a_remark_are_no_votes(opened):
    shell, page, keys, door, meeting = opened
    to_item(keys, page, 1)

    keys.press(Key.Key_F8)
    keys.type("123")

    assert page.remarks.speaker.text() == "123"
    assert item_of(door, meeting, 1).votes == {}


def test_a_remark_is_noted_with_its_time_and_speaker_by_keys_alone(opened):
    shell, page, keys, door, meeting = opened
    to_item(keys, page, 1)

    keys.press(Key.Key_F8)
    keys.type("Chair")
    keys.press(Key.Key_Tab)
    keys.type("Agreed, with a note.")
    keys.press("Ctrl+Enter")

    [said] = record_of(door, meeting).remarks
    assert (said.at, said.speaker, said.text) == (time(12), "Chair", "Agreed, with a note.")
    assert page.remarks.remark_text.toPlainText() == ""


def test_a_remark_is_corrected_with_f2(opened):
    shell, page, keys, door, meeting = opened
    to_item(keys, page, 1)
    keys.press(Key.Key_F8, Key.Key_Tab)
    keys.type("Agred")
    keys.press("Ctrl+Enter")
    page.remarks.lines.selectRow(0)
    page.remarks.lines.setFocus()

    keys.press(Key.Key_F2, Key.Key_End)
    keys.type(".")
    keys.press("Ctrl+Enter")

    assert [one.text for one in record_of(door, meeting).remarks] == ["Agred."]


def test_what_is_typed_is_kept_when_a_time_is_refused(opened):
    shell, page, keys, door, meeting = opened
    to_item(keys, page, 1)
    page.remarks.remark_at.set_value(time(9))
    page.remarks.remark_at.setText("25:99")
    page.remarks.remark_text.setPlainText("A long remark")
    page.remarks.remark_text.setFocus()

    keys.press("Ctrl+Enter")

    assert shell.band.words().startswith("Time of the remark: “25:99” is not a time of day.")
    assert page.remarks.remark_text.toPlainText() == "A long remark"


def test_a_remark_being_typed_is_there_after_a_crash(opened, qtbot):
    shell, page, keys, door, meeting = opened
    to_item(keys, page, 1)
    page.remarks.remark_text.setPlainText("Half a sent")
    qtbot.wait(900)

    again = window_on(qtbot, door)

    assert again.page.remarks.remark_text.toPlainText() == "Half a sent"


def test_a_recused_member_is_locked_with_the_reason(opened):
    shell, page, keys, door, meeting = opened
    to_item(keys, page, 1)
    seat(page, 3)

    page.attendance.recuse_open.click()
    page.attendance.recusal_ground.setCurrentIndex(2)
    page.attendance.recusal_kind.setCurrentIndex(1)
    page.attendance.recusal_words.setFocus()
    keys.type("advised")
    keys.press("Ctrl+Enter")
    keys.press(Key.Key_F11, Key.Key_0)

    locked = [one for one in page.vote.vote.voters if one.locked]
    assert [(one.name, one.locked) for one in locked] == [("장동건", "Stepped aside (ground 3)")]
    assert page.item_numbers.text() == "This item: 6 voting · 4 needed"
    assert len(item_of(door, meeting, 1).votes) == 6


def test_enter_in_the_reason_records_who_steps_aside(opened):
    shell, page, keys, door, meeting = opened
    to_item(keys, page, 1)
    seat(page, 3)

    page.attendance.recuse_open.click()
    page.attendance.recusal_ground.setCurrentIndex(0)
    page.attendance.recusal_words.setFocus()
    keys.type("advised")
    keys.press(Key.Key_Return)

    assert [one.text for one in item_of(door, meeting, 1).recusals] == ["advised"]
    assert not page.attendance.form_open


def test_nobody_steps_aside_on_a_ground_that_was_not_chosen(opened):
    """It stands in the paper of the decision: what happens to be first in a list is nobody's word."""
    shell, page, keys, door, meeting = opened
    to_item(keys, page, 1)
    seat(page, 3)
    page.attendance.recuse_open.click()

    keys.press("Ctrl+Enter")

    assert item_of(door, meeting, 1).recusals == ()
    assert shell.band.words().startswith("No ground has been chosen yet")
    assert QApplication.focusWidget() is page.attendance.recusal_ground


def test_a_vote_by_somebody_recused_is_refused_in_the_band(opened):
    shell, page, keys, door, meeting = opened
    recused(door, meeting, 1, 3)
    to_item(keys, page, 1)
    page.vote.voters.turn_to(3)

    keys.press(Key.Key_1)

    assert shell.band.words().startswith("1 of those named may not vote on this item.")
    assert item_of(door, meeting, 1).votes == {}


def test_a_recusal_is_taken_back_with_a_reason_only(opened):
    shell, page, keys, door, meeting = opened
    recused(door, meeting, 1, 3)
    to_item(keys, page, 1)
    seat(page, 3)
    page.attendance.recuse_open.click()

    keys.press("Ctrl+Enter")
    refused = shell.band.words()
    keys.type("mistaken")
    keys.press("Ctrl+Enter")

    assert refused.startswith("This needs a ground")
    assert item_of(door, meeting, 1).recusals == ()


def challenged(page, keys, place=3):
    """The party's challenge to this seat, written down by keys."""
    keys.press(Key.Key_F7)
    seat(page, place)
    keys.press(Key.Key_3)
    keys.type("Kim")
    page.challenges.ground_text.setFocus()
    keys.type("judged it before")
    keys.press("Ctrl+Enter")


def test_a_challenge_is_applied_for_voted_on_and_granted_by_keys(opened):
    shell, page, keys, door, meeting = opened
    to_item(keys, page, 1)

    challenged(page, keys)
    keys.press(Key.Key_0, Key.Key_2)
    keys.press("Ctrl+Enter")

    item = item_of(door, meeting, 1)
    assert [(one.applicant, one.text) for one in item.challenges] == [("Kim", "judged it before")]
    result = item.challenges[0].decided.result
    assert (result.voters, result.yes, result.no) == (6, 5, 1)
    assert [(page._record.names[one.person], one.kind) for one in item.recusals] == [
        ("장동건", Ground.CHALLENGE)
    ]
    assert (page.challenges.isVisible(), page.vote.isVisible()) == (False, True)
    keys.press(Key.Key_0)  # the item's own vote is in hand at once
    assert len(item_of(door, meeting, 1).votes) == 6


def test_the_one_challenged_is_locked_in_the_vote_on_it(opened):
    shell, page, keys, door, meeting = opened
    to_item(keys, page, 1)

    challenged(page, keys)
    page.challenges.voters.turn_to(3)
    keys.press(Key.Key_1)

    assert page.challenges.voters.voter.locked == "Challenged"
    assert shell.band.words().startswith("1 of those named may not vote on this item.")


def test_the_item_waits_for_a_challenge_and_may_be_looked_at_first(opened):
    shell, page, keys, door, meeting = opened
    to_item(keys, page, 1)
    challenged(page, keys)

    keys.press(Key.Key_Escape)
    keys.press(Key.Key_0)

    assert page.vote.isVisible()
    assert len(item_of(door, meeting, 1).votes) == 7
    assert page.vote.why_not.text().startswith("Challenges to members that are not decided yet: 1.")


def test_a_challenge_is_withdrawn_with_its_reason(opened):
    shell, page, keys, door, meeting = opened
    to_item(keys, page, 1)
    challenged(page, keys)

    page.challenges.withdraw_open.click()
    keys.press("Ctrl+Enter")
    refused = shell.band.words()
    keys.type("settled")
    keys.press("Ctrl+Enter")

    assert refused.startswith("This needs a ground")
    assert item_of(door, meeting, 1).challenges[0].withdrawn_because == "settled"


def test_a_decision_on_a_challenge_is_void_with_its_reason_and_voted_on_again(opened):
    shell, page, keys, door, meeting = opened
    to_item(keys, page, 1)
    challenged(page, keys)
    keys.press(Key.Key_0)
    keys.press("Ctrl+Enter")

    keys.press(Key.Key_F7)
    seat(page, 3)
    keys.press(Key.Key_3)
    page.challenges.void_open.click()
    keys.type("miscounted")
    keys.press("Ctrl+Enter")

    item = item_of(door, meeting, 1)
    assert (item.recusals, [one.number for one in item.waiting]) == ((), [1])
    assert page.challenges.isVisible()


def test_before_somebody_breaks_the_quorum_it_is_said_what_remains_possible(qtbot):
    door, meeting, _ = sitting.opened(5)
    shell = window_on(qtbot, door)
    keys = Keyboard(shell)

    keys.press(Key.Key_F7)

    warning = shell.page.attendance.warning
    assert warning.isVisible()
    assert warning.text().startswith("If 김위원 leaves, 4 of the 5 needed are left, and there is no quorum.")
    assert len(record_of(door, meeting).meeting.room) == 5


def test_every_voter_is_in_sight_before_the_remarks_have_more_than_they_need(qtbot):
    door, _, agenda = sitting.opened(9, sitting.judged())
    door.do(items.take_up, agenda[1].id, time(11, 5), **sitting.BY)
    shell = window_on(qtbot, door)

    shell.resize(1366, 640)

    page = shell.page
    qtbot.waitUntil(lambda: page.vote.voters.height() >= page.vote.voters.whole_height)
    assert page.vote.area.verticalScrollBar().maximum() == 0
    assert page.remarks.lines.height() >= page.remarks.lines.minimumHeight()


def test_every_voter_of_a_full_body_stays_in_sight_once_votes_are_entered(qtbot):
    door = door_in_memory()
    making.taken_up(making.Room(door), designated=15, present=15)
    shell = window_on(qtbot, door)
    shell.enter("meeting")
    voters = shell.page.vote.voters
    voters.setFocus()

    Keyboard(shell).press(Key.Key_0)

    qtbot.waitUntil(shell.page.vote.requirement.isVisible)
    qtbot.waitUntil(lambda: voters.height() >= voters.whole_height)


def test_the_quorum_of_an_open_meeting_stands_once_in_sight(opened):
    shell, page, _, _, _ = opened

    said = [one.text() for one in shell.findChildren(StatusChip) if one.isVisible()]

    assert [words for words in said if "quorum" in words] == ["Present 7 of 9 · quorum 5"]


def test_the_numbers_of_the_item_before_the_meeting_stand_above_every_other_screen(opened):
    shell, page, keys, door, meeting = opened
    to_item(keys, page, 1)
    here = shell.item.isVisible(), page.item_numbers.isVisible()

    keys.press(Key.Key_F3)
    over_it = shell.item.isVisible()
    shell.enter("other")
    aside = record_of(door, meeting).meeting.designated[2]
    shell._desk.do(partial(items.recuse, id=item_of(door, meeting, 1).id, recusal=Recusal(aside, AVOIDS, 3)))

    assert (here, over_it) == ((False, True), True)
    assert (shell.item.isVisible(), shell.item.text()) == (True, "Item 1: 6 voting · 4 needed")


def test_in_the_largest_text_the_numbers_of_the_item_take_the_place_of_the_meetings_title(qtbot, qapp):
    theme.apply(qapp, theme.Theme(34))
    door, _, _ = sitting.opened(7, sitting.judged())
    shell = window_on(qtbot, door)
    to_item(Keyboard(shell), shell.page, 1)

    shell.enter("other")
    shown = shell.meeting.isVisible(), shell.item.text(), shell.item.accessibleName()
    width = shell.width()
    shell.show_put_off(True)

    assert shown == (False, "7 voting · 4 needed", "Item 1: 7 voting · 4 needed")
    assert width <= 1366
    assert (shell.item.text(), shell.put_off.text()) == ("7 voting · 4 needed", "Lock put off")
    assert shell.width() <= 1366


def by_video(meeting, who):
    return partial(acts.attend_by, id=meeting.id, person=who, remote=True, because="출장")


def without_quorum(meeting, who):
    return partial(acts.leave, id=meeting.id, person=who, clock=time(11, 30))


def in_recess(meeting, _who):
    return partial(acts.recess, id=meeting.id, clock=time(11, 30))


@pytest.mark.parametrize("front", ["meeting", "other"])
@pytest.mark.parametrize("size", [17, 26, 34])
@pytest.mark.parametrize("deed", [by_video, without_quorum, in_recess])
def test_above_the_screens_all_is_said_in_words_that_have_room(qtbot, qapp, size, deed, front):
    theme.apply(qapp, theme.Theme(size))
    door, meeting, _ = sitting.opened(5, sitting.judged())
    shell = window_on(qtbot, door)
    to_item(Keyboard(shell), shell.page, 1)
    shell._desk.do(deed(meeting, record_of(door, meeting).meeting.designated[1]))

    shell.enter(front)
    QApplication.processEvents()

    said = [one for one in shell.top.findChildren(StatusChip) if one.isVisible()]
    assert [one.text() for one in said if one.width() < one.sizeHint().width()] == []
    assert (shell.body.is_elided(), shell.quorum.isVisible()) == (False, True)
    assert (shell.quorum.accessibleName(), shell.width()) == (shell._desk.ask(standing).quorum, 1366)


def test_in_the_largest_text_the_title_of_a_meeting_that_is_not_open_is_whole(qtbot, qapp):
    theme.apply(qapp, theme.Theme(34))
    door, _, _ = sitting.convened()
    page = window_on(qtbot, door).page

    said = page.item_title.is_elided(), page.quorum.isVisible(), page.vote.line.text()

    assert said == (False, False, "Not open yet · Designated 9 · present 0 · no quorum, 5 missing")


def test_without_a_quorum_nothing_can_be_declared_and_the_chip_says_who_is_missing(qtbot):
    door, meeting, _ = sitting.opened(5)
    shell = window_on(qtbot, door)
    keys = Keyboard(shell)
    to_item(keys, shell.page, 1)
    keys.press(Key.Key_0)

    keys.press(Key.Key_F7, Key.Key_Return)

    assert shell.quorum.text() == "Present 4 of 9 · no quorum, 1 missing"
    assert not shell.page.vote.main.isEnabled()
    assert shell.page.vote.why_not.text().startswith("4 of 5 members needed are present.")


def test_someone_who_leaves_takes_their_vote_along_and_it_can_be_undone(opened):
    shell, page, keys, door, meeting = opened
    to_item(keys, page, 1)
    seat(page, 0)

    keys.press(Key.Key_F7, Key.Key_Return)
    gone = len(record_of(door, meeting).meeting.room)
    shell.undo.click()

    assert (gone, len(record_of(door, meeting).meeting.room)) == (6, 7)


def test_changing_what_is_put_to_the_vote_clears_it_and_can_be_undone(opened):
    shell, page, keys, door, meeting = opened
    to_item(keys, page, 1)
    keys.press(Key.Key_0)

    page.vote.resolution.setFocus()
    keys.press(Key.Key_Down, Key.Key_Return)
    emptied = item_of(door, meeting, 1).votes
    shell.undo.click()

    assert (emptied, len(item_of(door, meeting, 1).votes)) == ({}, 7)


def test_what_the_matter_lacks_is_said_before_it_is_declared(qtbot):
    begun = replace(sitting.judged(), public_interest=Criterion())
    door, meeting, _ = sitting.opened(7, begun)
    shell = window_on(qtbot, door)
    keys = Keyboard(shell)
    to_item(keys, shell.page, 2)

    keys.press(Key.Key_0)

    assert not shell.page.vote.main.isEnabled()
    assert shell.page.vote.why_not.text() == (
        "The criterion Public interest has not been judged. Complete the criteria matrix of the matter."
    )


def test_a_doubt_asks_for_a_reason_in_place_and_the_reason_goes_through(qtbot):
    """It is asked for where it is written, before anybody confirms what would then be refused."""
    door, meeting, _ = sitting.opened(7, sitting.without_evidence())
    shell = window_on(qtbot, door)
    keys = Keyboard(shell)
    to_item(keys, shell.page, 2)
    keys.press(Key.Key_0, "Ctrl+Enter")

    assert QApplication.activeModalWidget() is None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is shell.page.vote.reason)
    keys.type("heard orally")
    keys.press("Ctrl+Enter")
    keys.confirm()

    assert item_of(door, meeting, 2).declared.resolution is Resolution.AS_PROPOSED


def test_the_votes_of_another_item_begin_with_the_first_voter(qtbot):
    door, meeting, _ = sitting.opened()
    shell = window_on(qtbot, door)
    keys = Keyboard(shell)
    to_item(keys, shell.page, 1)
    keys.press(*[Key.Key_1] * 7, "Ctrl+Enter")
    keys.confirm()
    last = shell.page.vote.voters.currentIndex().row()

    keys.press(Key.Key_F12)

    assert (last, shell.page.vote.voters.currentIndex().row()) == (6, 0)


def test_f4_says_why_an_item_with_votes_is_not_put_off(qtbot):
    door, meeting, _ = sitting.opened()
    shell = window_on(qtbot, door)
    keys = Keyboard(shell)
    to_item(keys, shell.page, 1)
    keys.press(Key.Key_0, Key.Key_F4)

    assert shell.band.words().startswith("Votes are entered; without a vote it cannot be put off any more.")


def test_enter_in_the_agenda_leads_to_the_matter_of_the_item(qtbot):
    door, meeting, _ = sitting.opened()
    shell = window_on(qtbot, door)
    keys = Keyboard(shell)
    to_item(keys, shell.page, 1)
    keys.press(Key.Key_F6)

    with qtbot.waitSignal(shell.page.wanted) as wanted:
        keys.press(Key.Key_Return)

    assert wanted.args == ["docket", record_of(door, meeting).agenda[1].matter.id]


def test_what_is_confirmed_names_what_it_means_for_the_matter_and_the_words_put_to_the_vote():
    door, meeting, _ = sitting.opened(7, sitting.judged())
    one = record_of(door, meeting).agenda[2]
    amended = Motion(Resolution.CONDITIONAL, "partly_upheld", "for one year")

    said = voting.box_words(one, Resolution.AS_PROPOSED)
    moved = replace(one, item=replace(one.item, motion=amended))

    assert said == "Declare: Carried as proposed (Upheld: exemption is recommended)"
    assert voting.box_words(moved, Resolution.CONDITIONAL) == (
        f"Declare: Carried on a condition ({words.outcome_name('partly_upheld')})\n“for one year”"
    )
    assert (
        voting.box_words(one, Resolution.DEFERRED) == f"Declare: {words.resolution_name(Resolution.DEFERRED)}"
    )


def test_a_whole_meeting_of_four_items_is_held_by_keys_alone(convened):
    shell, page, keys, door, meeting = convened

    keys.press(Key.Key_F7, *[Key.Key_Return] * 6)
    keys.press(Key.Key_F11, "Ctrl+Enter")
    assert record_of(door, meeting).meeting.stage is Stage.OPEN

    # A report is heard.
    keys.press(Key.Key_F12, "Ctrl+Enter")
    keys.confirm()

    # One comes late; the plan ends in a tie of the recused and is repeated.
    keys.press(Key.Key_F12, Key.Key_F7)
    seat(page, 6)
    keys.press(Key.Key_Return)
    recused(door, meeting, 1, 6)
    page._refresh()
    keys.press(Key.Key_F11, *[Key.Key_1] * 3, *[Key.Key_2] * 3, "Ctrl+Enter")
    keys.confirm()
    assert item_of(door, meeting, 1).declared.result.tied
    page.vote.void_open.setFocus()
    keys.press(Key.Key_Space)
    keys.type("miscounted")
    keys.press("Ctrl+Enter", Key.Key_F11, Key.Key_0, "Ctrl+Enter")
    keys.confirm()

    # The exemption is put off without a vote.
    keys.press(Key.Key_F12, Key.Key_F4)
    keys.confirm()

    # The opinion is given on a condition.
    keys.press(Key.Key_F12)
    page.vote.resolution.setFocus()
    keys.press(Key.Key_Down, Key.Key_Down, Key.Key_Tab, Key.Key_Tab)
    keys.type("for one year")
    keys.press(Key.Key_F11, Key.Key_0, "Ctrl+Enter")
    keys.confirm()

    keys.press(Key.Key_F12, "Ctrl+Enter")
    held = record_of(door, meeting)
    assert held.meeting.stage is Stage.CLOSED
    assert [one.item.declared.resolution for one in held.agenda] == [
        Resolution.REPORTED,
        Resolution.AS_PROPOSED,
        Resolution.DEFERRED,
        Resolution.CONDITIONAL,
    ]
    assert held.agenda[1].item.voided[0].because == "miscounted"
    assert held.agenda[3].item.motion.text == "for one year"


def test_a_meeting_with_open_items_says_which_when_it_is_to_be_closed(opened):
    shell, page, keys, door, meeting = opened

    while page.agenda_column.agenda.currentIndex().row():
        keys.press(Key.Key_PageUp)

    assert page.vote.why_not.text() == (
        "Still open: Report item 1, Resolution item 1, Resolution item 2, Resolution item 3. "
        "Declare or defer each, then close."
    )


def test_a_closed_meeting_leads_to_its_minutes_by_the_main_key(opened):
    shell, page, keys, door, meeting = opened
    for one in record_of(door, meeting).agenda:
        door.do(items.withdraw, one.item.id, "취하", **sitting.BY)
    door.do(acts.close, meeting.id, time(15), **sitting.BY)
    page.arrive()
    while page.agenda_column.agenda.currentIndex().row():
        keys.press(Key.Key_PageUp)
    wanted = []
    page.wanted.connect(lambda room, subject: wanted.append((room, subject)))
    shown = [page.vote.main.text()]
    keys.press(Key.Key_PageDown)
    shown.append(page.vote.main.text())

    keys.press(Key.Key_F11)
    keys.press("Ctrl+Enter")

    assert shown == ["To the minutes  Ctrl+Enter"] * 2
    assert wanted == [("minutes", meeting.id)]


def test_a_matter_is_placed_on_the_open_agenda(opened):
    shell, page, keys, door, meeting = opened
    sitting.ready_matter(door)

    page.agenda_column.late_open.click()
    keys.press("Ctrl+Enter")

    assert item_of(door, meeting, 4).number == "3의2"
    assert page.item_title.text().startswith("Resolution item 3의2")


def test_f6_goes_to_the_agenda_and_f7_to_the_attendance(opened):
    shell, page, keys, door, meeting = opened

    keys.press(Key.Key_F11, Key.Key_F6)
    at_agenda = QApplication.focusWidget()
    keys.press(Key.Key_F7)

    assert at_agenda is page.agenda_column.agenda
    assert QApplication.focusWidget() is page.attendance.seats


def test_whoever_comes_to_the_meeting_by_its_key_is_in_the_agenda(qtbot):
    door, meeting, _ = sitting.opened()
    shell = window_on(qtbot, door)
    shell.seek.setFocus()

    QTest.keyClick(shell.seek, Key.Key_4, CTRL)

    assert QApplication.focusWidget() is shell.page.agenda_column.agenda


def test_where_there_is_little_room_f7_brings_the_attendance_over(opened):
    shell, page, keys, door, meeting = opened
    page.fold(Breadth.NARROW)

    before = page.attendance.isVisible()
    keys.press(Key.Key_F7)
    over = (page.attendance.isVisible(), page.centre.isVisible())
    keys.press(Key.Key_F11)

    assert before is False
    assert over == (True, False)
    assert (page.attendance.isVisible(), page.centre.isVisible()) == (False, True)


def recused(door, meeting, place, voter):
    """The voter at this place steps aside for the item at that one."""
    held = record_of(door, meeting)
    recusal = Recusal(held.meeting.designated[voter], Ground.EXCLUSION, 1)
    door.do(items.recuse, held.agenda[place].item.id, recusal, **sitting.BY)


def in_sight(part):
    """Whether all of it is seen, in whatever is scrolled around it."""
    return part.isVisible() and part.visibleRegion().boundingRect() == part.rect()


def voted(members=8):
    """Everybody but one in favour, and one has stepped aside; the meeting, its door and the item."""
    door, meeting, agenda = sitting.opened(members, sitting.judged())
    recused(door, meeting, 1, 1)
    door.do(items.take_up, agenda[1].id, time(11, 5), **sitting.BY)
    door.do(items.all_in_favour, agenda[1].id, **sitting.BY)
    return door, meeting, agenda[1]


@pytest.mark.parametrize("presented", [False, True])
@pytest.mark.parametrize("members", [8, 15])
def test_the_declaration_and_what_it_takes_are_in_sight(qtbot, look, members, presented):
    shell = window_on(qtbot, voted(members)[0])
    vote, presenting = shell.page.vote, shell.page.presenting
    qtbot.addWidget(presenting)
    shell.page._focus(vote)

    for _ in range(2 * presented):  # it begins, and its controls open
        presenting.button.click()

    qtbot.waitUntil(lambda: in_sight(vote.main) and in_sight(vote.requirement) and in_sight(vote.voters))
    assert vote.requirement.text()
    assert vote.area.verticalScrollBar().maximum() == 0
    assert presenting.controls.isVisible() is presented
    assert faults(shell) == []
    presenting.leave()


def test_a_reason_that_is_asked_for_leaves_the_declaration_in_sight(qtbot, look):
    door, meeting, agenda = sitting.opened(8)
    one = next(item for item in agenda if item.report is False)
    door.do(items.take_up, one.id, time(11, 5), **sitting.BY)
    door.do(items.all_in_favour, one.id, **sitting.BY)
    shell = window_on(qtbot, door)
    vote = shell.page.vote
    shell.page._focus(vote)

    vote.reason.setFocus()

    qtbot.waitUntil(lambda: in_sight(vote.main) and in_sight(vote.requirement))


def test_where_room_is_short_the_motion_gives_way_to_the_voters_until_it_is_asked_for(opened, qtbot):
    shell, page, keys, door, meeting = opened
    shell.resize(900, 440)
    to_item(keys, page, 1)
    qtbot.waitUntil(lambda: page.vote.motion_open.isVisible())

    before = page.vote.motion_row.isVisible()
    QTest.keyClick(page.vote.voters, Key.Key_F11, Qt.KeyboardModifier.ShiftModifier)
    asked = (page.vote.motion_row.isVisible(), QApplication.focusWidget())
    keys.press(Key.Key_Escape)

    assert before is False
    assert asked == (True, page.vote.ballot)
    assert (page.vote.motion_row.isVisible(), QApplication.focusWidget()) == (False, page.vote.voters)


@pytest.mark.parametrize("column", ["agenda", "attendance"])
def test_where_there_is_little_room_a_button_brings_each_column_over(opened, column):
    shell, page, keys, door, meeting = opened
    page.fold(Breadth.NARROW)

    getattr(page, f"to_{column}").click()

    part = {"agenda": page.agenda_column.agenda, "attendance": page.attendance.seats}[column]
    assert (part.isVisible(), page.centre.isVisible()) == (True, False)
    assert QApplication.focusWidget() is part
    assert [button.isChecked() for button in (page.to_agenda, page.to_attendance, page.to_vote)] == [
        column == "agenda",
        column == "attendance",
        False,
    ]


@pytest.mark.parametrize("breadth", [Breadth.MIDDLE, Breadth.NARROW])
def test_the_form_of_a_recess_comes_into_sight_from_wherever_f9_is_pressed(opened, breadth):
    shell, page, keys, door, meeting = opened
    page.fold(breadth)
    keys.press(Key.Key_F7)

    keys.press(Key.Key_F9)

    assert page.agenda_column.recess.until.isVisible()
    assert QApplication.focusWidget() is page.agenda_column.recess.until


@pytest.mark.parametrize("hand", ["agenda_column", "remarks", "vote", "attendance"])
def test_the_meeting_stands_up_to_the_checks(qtbot, look, hand):
    door, meeting, agenda = sitting.opened(7, sitting.judged())
    recused(door, meeting, 1, 3)
    door.do(items.take_up, agenda[1].id, time(11, 5), **sitting.BY)
    door.do(items.all_in_favour, agenda[1].id, **sitting.BY)
    shell = window_on(qtbot, door)
    shell.page._focus(getattr(shell.page, hand))

    assert faults(shell) == []
    assert too_tight(shell.page) == []


def test_where_there_is_no_item_nothing_is_counted(qtbot):
    shell = window_on(qtbot, sitting.convened()[0])

    assert not shell.page.vote.ballots.count_row.isVisible()


@pytest.mark.parametrize("made", [sitting.convened, lambda: sitting.opened(5)])
def test_the_meeting_itself_stands_up_to_the_checks(qtbot, look, made):
    shell = window_on(qtbot, made()[0])
    shell.page.agenda_column.choose(None)
    shell.page._show()

    assert faults(shell) == []
    assert too_tight(shell.page) == []


def too_tight(page):
    """What the page's layout would need and does not have: nothing may lie over anything else."""
    least = page.layout().minimumSize()
    return [] if least.height() <= page.height() and least.width() <= page.width() else [least, page.size()]

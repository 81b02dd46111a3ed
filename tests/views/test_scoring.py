"""A member scores by the keyboard alone; nothing typed is lost, and nobody else's mark is seen."""

from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from committee_desk.acts import round
from committee_desk.domain.recusal import GroundNotChosen
from committee_desk.domain.round import Aside
from committee_desk.models import scoring as model
from committee_desk.models.desk import Desk
from committee_desk.models.laptop import laptop
from committee_desk.store import rounds
from committee_desk.views.rooms import ROOMS
from committee_desk.views.window import Shell
from tests.views import scoring_scenes as scenes
from tests.views.committee import BY
from tests.views.desks import NOON, in_front

F = Fraction
KEY = Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def held():
    """The desk, the round of four proposals and its panel."""
    return scenes.round_of(titles=scenes.TITLES[:4])


@pytest.fixture
def opened(qtbot, held):
    """The member's screen in front, the first question waiting."""
    door, _, panel = held
    return window_on(qtbot, door, panel[0])


def window_on(qtbot, door, member):
    window = Shell(Desk(door, by=member, clock=lambda: NOON), ROOMS)
    in_front(qtbot, window, 1366, 688)
    window.enter_at("scoring", None)
    qtbot.waitUntil(lambda: window.page is not None and window.page._board is not None)
    window.page._focus_first()
    QApplication.processEvents()
    return window.page


def press(key, modifiers=NONE):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def type_(text):
    for letter in text:
        QTest.keyClick(QApplication.focusWidget(), letter)


def kept(door, held, member, at):
    found = door.ask(rounds.sheets_on, held.id, held.proposals[at], member)
    return found[-1] if found else None


def marks(door, held, member, at):
    sheet = kept(door, held, member, at)
    return {key: int(mark) for key, mark in sheet.marks.items()} if sheet else {}


def keys_of_criteria():
    return [one.key for one in scenes.CRITERIA]


# By the keyboard alone


def test_a_proposal_is_scored_with_one_answer_and_two_digits_a_criterion(opened, held):
    door, round_, panel = held

    type_("1")
    type_("1618141217")

    assert marks(door, round_, panel[0], 0) == dict(
        zip(keys_of_criteria(), (16, 18, 14, 12, 17), strict=True)
    )
    assert QApplication.focusWidget() is opened.step_on
    assert opened.total.text() == "Total 77 / 100"


def test_four_proposals_from_the_first_question_to_the_summary(opened, held):
    door, round_, panel = held

    for marked in ("1618141217", "2020202020", "99999", "1111111111"):
        press(KEY.Key_1)
        type_(marked)
        press(KEY.Key_PageDown)

    assert opened.pages.currentIndex() == 2
    assert [len(marks(door, round_, panel[0], at)) for at in range(4)] == [5, 5, 5, 5]
    assert opened.summary.summary_facts.text() == "Marked 4 of 4 · your mean 69.25"


def test_the_question_comes_before_the_marks(opened):
    assert opened.sheet.marks_page.isVisible() is False
    assert QApplication.focusWidget() is opened.sheet.conflict.no

    press(KEY.Key_1)

    assert opened.sheet.marks_page.isVisible()
    assert QApplication.focusWidget() is opened.sheet.criteria.fields["creativity"]


def test_whoever_has_to_do_with_it_steps_aside_on_a_ground_and_marks_nothing(opened, held):
    door, round_, panel = held

    type_("22")
    press(KEY.Key_Tab)
    type_("1")
    press(KEY.Key_Return, CONTROL)

    sheet = kept(door, round_, panel[0], 0)
    assert (sheet.aside.ground, sheet.aside.text, sheet.marks) == (2, "1", {})
    assert opened.sheet.marks_page.isVisible() is False
    assert opened.left_chip.text() == "Still to mark: 3"


def test_nobody_steps_aside_on_a_ground_that_was_not_chosen(qtbot, opened, held):
    door, round_, panel = held
    type_("2")

    with qtbot.waitSignal(opened._desk.refused) as refusal:
        press(KEY.Key_Return, CONTROL)

    assert isinstance(refusal.args[0], GroundNotChosen)
    assert door.ask(rounds.sheets, round_.id) == []
    assert QApplication.focusWidget() is opened.sheet.conflict.ground


def test_a_recusal_is_taken_back_only_with_a_reason(qtbot, held):
    door, round_, panel = held
    door.do(round.step_aside, round_.id, round_.proposals[0], panel[0], Aside(ground=1), **BY)
    page = window_on(qtbot, door, panel[0])
    page._go_to(0)

    page.sheet.conflict.come_back.click()
    refused = kept(door, round_, panel[0], 0).aside is not None
    page.sheet.conflict.back_reason.setText("착오")
    page.sheet.conflict.come_back.click()

    assert (refused, kept(door, round_, panel[0], 0).aside) == (True, None)
    assert page.sheet.marks_page.isVisible()


def test_arrows_step_a_point_and_with_shift_five_and_stop_at_the_ends(opened):
    press(KEY.Key_1)
    field = opened.sheet.criteria.fields["creativity"]
    told = []

    for key, modifiers in (
        (KEY.Key_Up, NONE),
        (KEY.Key_Up, NONE),
        (KEY.Key_Up, SHIFT),
        (KEY.Key_Down, SHIFT),
        (KEY.Key_Down, NONE),
        (KEY.Key_Down, NONE),
    ):
        press(key, modifiers)
        told.append(field.text())

    assert told == ["0", "1", "6", "1", "0", "0"]


def test_f4_goes_to_what_is_still_to_be_marked(qtbot, held):
    door, round_, panel = held
    scenes.mark(door, round_, panel[0], 1, 1, 1, 1, 1, 1)
    page = window_on(qtbot, door, panel[0])

    press(KEY.Key_F4)

    assert page.sheet.heading.text() == scenes.TITLES[2]


def test_page_up_and_down_go_through_all_and_end_in_the_summary(opened):
    seen = []
    for key in (KEY.Key_PageDown, KEY.Key_PageDown, KEY.Key_PageUp, KEY.Key_PageDown, KEY.Key_PageDown):
        press(key)
        seen.append(opened.sheet.heading.text())
    press(KEY.Key_PageDown)

    assert seen == [scenes.TITLES[at] for at in (1, 2, 1, 2, 3)]
    assert opened.pages.currentIndex() == 2


def test_escape_leads_from_the_summary_back_to_the_marks(opened):
    press(KEY.Key_Return, CONTROL)
    press(KEY.Key_Escape)

    assert (opened.pages.currentIndex(), opened.sheet.heading.text()) == (1, scenes.TITLES[0])


def test_enter_in_the_summary_leads_to_the_chosen_proposal(opened):
    press(KEY.Key_Return, CONTROL)
    opened.summary.table.setFocus()
    press(KEY.Key_Down)
    press(KEY.Key_Return)

    assert opened.sheet.heading.text() == scenes.TITLES[1]


# Digits move on, where that is wished


def test_without_the_setting_digits_stay_in_their_field(opened):
    opened.sheet.moves_on.setChecked(False)
    press(KEY.Key_1)
    type_("16")

    stayed = QApplication.focusWidget() is opened.sheet.criteria.fields["creativity"]
    told = laptop().told.marks_move_on
    opened.sheet.moves_on.setChecked(True)

    assert (stayed, told) == (True, False)


def test_half_a_point_typed_after_moving_on_belongs_to_the_mark_before(opened, held):
    door, round_, panel = held
    press(KEY.Key_1)

    type_("17.5")
    press(KEY.Key_Return)

    assert kept(door, round_, panel[0], 0).marks == {"creativity": F(35, 2)}


def test_a_digit_in_the_comment_is_no_mark(opened, held):
    door, round_, panel = held
    press(KEY.Key_1)
    opened.sheet.note.setFocus()

    type_("123")
    press(KEY.Key_PageDown)

    assert (kept(door, round_, panel[0], 0).note, marks(door, round_, panel[0], 0)) == ("123", {})


# Empty is not nought


def test_an_emptied_field_takes_the_mark_away_and_nought_is_kept(opened, held):
    door, round_, panel = held
    press(KEY.Key_1)
    type_("0")
    type_("12")
    opened.sheet.criteria.fields["felt"].setFocus()
    press(KEY.Key_Delete)
    press(KEY.Key_Tab)

    assert marks(door, round_, panel[0], 0) == {"creativity": 0}
    fields = opened.sheet.criteria.fields
    assert [fields[key].property("blank") for key in ("creativity", "felt")] == [False, True]


def test_a_mark_beyond_the_maximum_stays_is_said_and_holds_the_page(opened, held):
    door, round_, panel = held
    press(KEY.Key_1)
    type_("27")
    press(KEY.Key_PageDown)

    assert opened.sheet.heading.text() == scenes.TITLES[0]
    assert marks(door, round_, panel[0], 0) == {}
    assert QApplication.focusWidget() is opened.sheet.criteria.fields["creativity"]
    assert opened.window().band.isVisible()


# Nothing typed is lost


def test_what_was_being_typed_when_the_program_was_killed_comes_back(qtbot, opened, held):
    door, round_, panel = held
    press(KEY.Key_1)
    type_("1")
    opened.sheet.note.setFocus()
    opened.sheet.criteria.fields["felt"].type_mark("27")
    opened.sheet.note.setPlainText("예산을 더 보아야 함")
    opened.sheet._typing.keep()  # what a timer does within a second; then nothing is said any more
    opened.sheet._edited.clear()

    again = window_on(qtbot, door, panel[0])

    assert again.sheet.criteria.fields["creativity"].text() == "1"
    assert again.sheet.criteria.fields["felt"].text() == "27"
    assert again.sheet.note.toPlainText() == "예산을 더 보아야 함"


def test_locking_the_desk_keeps_what_stands_in_the_field(qtbot, opened, held):
    door, round_, panel = held
    press(KEY.Key_1)
    type_("1")

    opened._desk.closing.emit()

    assert marks(door, round_, panel[0], 0) == {"creativity": 1}


def test_control_z_puts_the_mark_before_back_where_it_was(opened, held):
    door, round_, panel = held
    press(KEY.Key_1)
    type_("16")
    opened.sheet.criteria.fields["creativity"].setFocus()
    type_("12")
    press(KEY.Key_PageDown)

    opened.window()._below.take_back()

    assert marks(door, round_, panel[0], 0) == {"creativity": 16}
    assert opened.sheet.heading.text() == scenes.TITLES[0]


# A second turn, and after the signature


def test_a_changed_mark_of_a_second_turn_takes_the_others_of_the_first_along(qtbot):
    door, round_, panel = scenes.round_of()
    scenes.turned(door, round_, panel[0])
    page = window_on(qtbot, door, panel[0])
    page._go_to(1)

    page.sheet.criteria.fields["creativity"].setFocus()
    type_("20")
    press(KEY.Key_PageDown)

    sheet = kept(door, round_, panel[0], 1)
    assert (sheet.turn, [int(sheet.marks[key]) for key in keys_of_criteria()]) == (2, [20, 15, 16, 11, 10])


def test_what_was_submitted_is_changed_only_after_it_was_taken_back(qtbot, held):
    door, round_, panel = held
    for at in range(4):
        scenes.mark(door, round_, panel[0], at, 1, 2, 3, 4, 5)
    door.do(round.submit, round_.id, panel[0], **BY)
    page = window_on(qtbot, door, panel[0])
    locked = page.pages.currentIndex() == 2 and not page.sheet.marks_page.isEnabled()

    page.summary.back_reason.setText("한 건을 잘못 봄")
    page.summary.take_back.click()

    assert (locked, page._board.marking) == (True, True)
    assert page.summary.submit_row.isVisible()


# Whose marks


def test_whoever_sits_here_marks_and_sees_no_mark_of_another(qtbot, held):
    door, round_, panel = held
    scenes.mark(door, round_, panel[1], 0, 20, 20, 20, 20, 20)
    page = window_on(qtbot, door, panel[0])
    mine = [field.text() for field in page.sheet.criteria.fields.values()]

    page._desk.sit_down(panel[1])

    assert mine == [""] * 5
    assert page._board.member == panel[1]
    assert [one.id for one in page._board.places] == list(round_.proposals)


def test_what_is_still_being_typed_is_not_written_by_whoever_sits_down_next(opened, held):
    door, round_, panel = held
    press(KEY.Key_1)
    type_("1")

    opened._desk.sit_down(panel[1])

    assert [marks(door, round_, member, 0) for member in panel[:2]] == [{}, {}]


def test_whoever_is_on_no_panel_is_told_so(qtbot, held):
    door, _, panel = held
    window = Shell(Desk(door, by=BY["by"], clock=lambda: NOON), ROOMS)
    qtbot.addWidget(window)
    window.show()
    page = window.enter("scoring")
    page.arrive()

    assert page.nothing.text().startswith("There is no round in which you mark.")
    assert page.pages.currentIndex() == 0


def test_the_proposal_stands_beside_and_goes_with_its_key(opened):
    beside = opened.reading.isVisible()
    text = opened.reading.reading_text.toPlainText()

    press(KEY.Key_F3, ALT)

    assert (beside, opened.reading.isVisible()) == (True, False)
    assert scenes.SUMMARY in text


def test_pages_of_a_file_stand_beside_and_page_down_still_leads_to_the_next_proposal(qtbot):
    window = scenes.SCORING_SCENES["scoring-file"]()
    qtbot.addWidget(window)
    page = window.page
    shown = (
        page.reading.files.isVisible(),
        page.reading.file_pages.isVisible(),
        page.reading.reading_text.isVisible(),
    )

    page._step(1)

    assert shown == (True, True, False)
    assert (page.reading.files.isVisible(), page.reading.reading_text.isVisible()) == (False, True)


@pytest.mark.slow
def test_a_round_of_a_thousand_proposals_is_read_once_and_not_again_for_each_mark(qtbot, monkeypatch):
    titles = tuple(f"{title} {number}" for number in range(112) for title in scenes.TITLES)[:1000]
    door, _, panel = scenes.round_of(titles=titles)
    page = window_on(qtbot, door, panel[0])
    asked = []
    monkeypatch.setattr(model, "board", lambda *_: asked.append(1))
    press(KEY.Key_1)
    type_("1618141217")

    assert (asked, page.total.text()) == ([], "Total 77 / 100")

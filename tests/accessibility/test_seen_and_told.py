"""What a state looks like without colour, what is said aloud once, and what stays in sight."""

from datetime import time

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton

from committee_desk.acts import item, meeting
from committee_desk.domain.ballot import Choice
from committee_desk.models.table import Tone
from committee_desk.views import lists, theme
from committee_desk.views.fields import DayField
from committee_desk.views.keys import KeysPanel
from committee_desk.views.offers import offers
from committee_desk.views.rooms import ROOMS
from committee_desk.views.theme import Scheme, Theme
from committee_desk.views.widgets import SIGNS, StatusChip, Steps, chip_text
from committee_desk.views.window import Shell
from tests.accessibility.places import SIZE
from tests.views import checks, room_states, scenes, sitting
from tests.views.conftest import dressed  # noqa: F401 -- every test of this file has it

NOTHING_CHOSEN = "Nothing is chosen that this could be done to."  # where no sentence says more
SCHEMES = [Scheme.LIGHT, Scheme.HIGH_CONTRAST]


@pytest.fixture(params=SCHEMES)
def scheme(request, qapp):
    theme.apply(qapp, Theme(scheme=request.param))
    return request.param


@pytest.fixture
def said(monkeypatch):
    """What a screen reader is told to say."""
    told = []
    QAccessible.setActive(True)

    def hear(event):
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return told


def grey(widget):
    """As somebody sees it who sees no colours."""
    shot = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(shot.constBits())


def shown(qtbot, widget, size=None):
    qtbot.addWidget(widget)
    if size:
        widget.resize(*size)
    widget.show()
    widget.activateWindow()
    QApplication.processEvents()
    return widget


def chip(qtbot, tone):
    made = StatusChip()
    made.show_state("제출", tone)
    return shown(qtbot, made, (160, 40))


def steps(qtbot, present):
    made = Steps()
    made.show_steps(["준비", "소집", "진행"], present)
    return shown(qtbot, made, (400, 60))


# 1.4.1 not by colour alone


def test_1_4_1_every_state_has_a_sign_of_its_own():
    assert len(set(SIGNS.values())) == len(Tone)
    assert {chip_text("제출", tone) for tone in Tone} == {f"{SIGNS[tone]} 제출" for tone in Tone}


def test_1_4_1_states_with_the_same_words_differ_without_colour(qtbot, scheme):
    pictures = {grey(chip(qtbot, tone)) for tone in Tone}

    assert len(pictures) == len(Tone)


def test_1_4_1_the_steps_behind_at_and_ahead_differ_without_colour(qtbot, scheme):
    pictures = {grey(steps(qtbot, present)) for present in range(4)}

    assert len(pictures) == 4


def test_1_4_1_the_choice_of_a_voter_is_ticked(qtbot, scheme):
    window = shown(qtbot, scenes.voting(), SIZE)
    vote = window.page.vote

    ticked = [button.text() for button in (vote.yes, vote.no, vote.abstain) if "✓" in button.text()]

    assert ticked == [vote.no.text()]
    assert len({grey(button) for button in (vote.yes, vote.no, vote.abstain)}) == 3


def test_1_4_1_a_vote_a_recusal_and_a_silence_have_words(qtbot):
    window = shown(qtbot, scenes.voting(), SIZE)

    votes = {voter.choice or voter.locked: voter.vote for voter in window.page.vote.voters._model.rows}

    assert "" not in votes.values()
    assert len(set(votes.values())) == len(votes)


def test_1_4_1_a_wrong_day_differs_without_colour(qtbot, scheme):
    field = shown(qtbot, DayField(), (200, 40))
    right = grey(field)

    theme.set_role(field, "wrong", True)

    assert grey(field) != right


def test_1_4_1_a_refusal_has_a_sign_and_words(qtbot):
    window = shown(qtbot, room_states.refusing("docket"), SIZE)

    assert not window.band._sign.pixmap().isNull()
    assert len(window.band.words().splitlines()) == 2


def test_1_4_1_the_item_in_hand_is_marked_with_a_sign(qtbot):
    window = shown(qtbot, scenes.voting(), SIZE)

    spoken = [window.page.agenda_column.agenda.model().index(row, 0).data() for row in range(4)]

    assert len({words.split()[0] for words in spoken}) > 1


# 1.4.12 text spacing


@pytest.mark.parametrize("room", [one.name for one in ROOMS])
def test_1_4_12_wider_letters_and_words_are_not_cut(qtbot, qapp, room):
    usual = qapp.font()
    wider = QFont(usual)
    wider.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.12 * theme.em())
    wider.setWordSpacing(0.16 * theme.em())
    qapp.setFont(wider)
    try:
        window = shown(qtbot, room_states.room(room), SIZE)

        assert [*checks.cut(window)] == []
    finally:
        qapp.setFont(usual)


# 2.1.4 digits and letters


def test_2_1_4_digits_and_letters_in_a_text_are_text(qtbot):
    window = shown(qtbot, scenes.voting(), SIZE)
    counts = dict(window.page.vote.vote.counts)
    lost = []

    for field in (*window.page.findChildren(QLineEdit), *window.page.findChildren(QPlainTextEdit)):
        if field.isVisible() and field.isEnabled() and not field.isReadOnly():
            field.setFocus()
            field.selectAll()
            for key in "1230":
                QTest.keyClick(field, key)
            text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
            lost += [] if text == "1230" else [field.objectName()]

    assert lost == []
    assert (window.room, dict(window.page.vote.vote.counts)) == ("meeting", counts)


def test_2_1_4_digits_vote_only_where_the_voters_are(qtbot):
    window = shown(qtbot, scenes.voting(), SIZE)
    before = window.page.vote.vote.counts[Choice.ABSTAIN]
    window.page.agenda_column.agenda.setFocus()
    QTest.keyClick(window.page.agenda_column.agenda, Qt.Key.Key_3)
    elsewhere = window.page.vote.vote.counts[Choice.ABSTAIN]

    window.page.vote.voters.setFocus()
    QTest.keyClick(window.page.vote.voters, Qt.Key.Key_3)

    assert (elsewhere, window.page.vote.vote.counts[Choice.ABSTAIN]) == (before, before + 1)


# 2.4.7 lists that mark their own line


@pytest.mark.parametrize("name", ["rooms", "agenda", "voters"])
def test_2_4_7_a_list_without_a_ring_marks_its_line_while_it_has_the_focus(qtbot, scheme, name):
    window = shown(qtbot, scenes.voting(), SIZE)
    view = {
        "rooms": window.rooms,
        "agenda": window.page.agenda_column.agenda,
        "voters": window.page.vote.voters,
    }[name]
    window.page.remarks.speaker.setFocus()
    without = grey(view)

    view.setFocus()

    assert grey(view) != without


def test_2_4_11_the_list_of_keys_goes_when_the_focus_goes_on(qtbot):
    window = shown(qtbot, scenes.voting(), SIZE)
    window.keys.click()

    window.rooms.setFocus()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert (window.findChild(KeysPanel), QApplication.focusWidget()) == (None, window.rooms)


# 4.1.3 what is said aloud


def test_4_1_3_the_quorum_is_said_once_when_somebody_goes(qtbot, said):
    door, held, agenda = sitting.opened(5)
    door.do(item.take_up, agenda[1].id, time(11, 5), **sitting.BY)
    window = shown(qtbot, Shell(sitting.desk_of(door), ROOMS), SIZE)
    before = window.quorum.text()
    first = door.ask(lambda session: meeting.meetings.get(session, held.id)).designated[4]

    window._desk.do(lambda session, by, at: meeting.leave(session, held.id, first, time(11, 6), by=by, at=at))

    assert window.quorum.text() != before
    assert said.count(window.quorum.text()) == 1


def test_4_1_3_an_arrival_is_said_once(qtbot, said):
    door, held, _ = sitting.opened(5)
    window = shown(qtbot, Shell(sitting.desk_of(door), ROOMS), SIZE)
    sixth = door.ask(lambda session: meeting.meetings.get(session, held.id)).designated[5]

    window._desk.do(
        lambda session, by, at: meeting.arrive(session, held.id, sixth, time(11, 6), by=by, at=at)
    )

    assert said.count(window.quorum.text()) == 1


def test_4_1_3_that_it_is_saved_is_said_once(qtbot, said):
    door, held, _ = sitting.opened(5)
    window = shown(qtbot, Shell(sitting.desk_of(door), ROOMS), SIZE)
    sixth = door.ask(lambda session: meeting.meetings.get(session, held.id)).designated[5]

    window._desk.do(
        lambda session, by, at: meeting.arrive(session, held.id, sixth, time(11, 6), by=by, at=at)
    )

    assert said.count(window.saved.accessibleName()) == 1


def test_4_1_3_news_and_refusals_are_said_once(qtbot, said):
    window = shown(qtbot, room_states.refusing("docket"), SIZE)

    assert said.count(window.news.text()) == 1
    assert said.count(window.band.words()) == 1


# For older users


def test_what_can_be_taken_back_stays_in_sight_until_the_next_deed(qtbot):
    window = shown(qtbot, room_states.room("docket"), SIZE)
    window._desk.tell("3번 안건을 뺐습니다.", lambda: None)

    QTest.qWait(50)

    assert (window.undo.isVisible(), window.undo.text().split()[-1]) == (True, "Ctrl+Z")


def test_without_motion_no_cursor_blinks(qapp):
    theme.apply(qapp, Theme(still=True))

    assert qapp.cursorFlashTime() == 0


def test_a_button_that_is_off_says_why_beside_it(qtbot):
    window = shown(qtbot, scenes.leaving(), SIZE)

    off = [
        button.objectName()
        for button in window.page.vote.findChildren(QPushButton)
        if button.isVisible() and not button.isEnabled() and button.property("role") == "primary"
    ]

    assert off == ["main"]
    assert (window.page.vote.why_not.isVisible(), window.page.vote.why_not.text() != "") == (True, True)


def test_everything_that_is_off_at_a_meeting_says_why_beside_it(qtbot):
    page = shown(qtbot, scenes.leaving(), SIZE).page
    absent = next(seat for seat in page.attendance._seats if not seat.here)
    lists.choose(page.attendance.seats, absent.id)

    why = {offer.words: offer.why for offer in offers(page) if offer.why}

    assert why["Presides"].startswith("This member is not in the room.")
    assert NOTHING_CHOSEN not in why.values()

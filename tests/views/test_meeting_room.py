"""What else happens at a meeting: recess, paper ballots that two people count, somebody else presiding."""

from dataclasses import replace
from datetime import time
from functools import partial
from itertools import product

import pytest
from PySide6.QtCore import Qt

from committee_desk.acts import desk as desk_acts
from committee_desk.acts import item as items
from committee_desk.acts import meeting as meetings
from committee_desk.domain.matter import Resolution
from committee_desk.domain.poll import Ballot, Count, SameCounter
from committee_desk.domain.recusal import Ground, Recusal
from committee_desk.domain.rules import Layer
from committee_desk.models.standing import standing
from committee_desk.models.table import DeskRole
from committee_desk.store import desks
from committee_desk.views import lists
from tests.views import sitting
from tests.views.test_meeting import Keyboard, item_of, record_of, to_item, window_on

Key = Qt.Key


@pytest.fixture
def opened(qtbot):
    door, meeting, _ = sitting.opened(8, sitting.judged())
    shell = window_on(qtbot, door)
    return shell, shell.page, Keyboard(shell), door, meeting


def to_paper(page):
    """Choose the paper ballot as a person does."""
    page.vote.ballot.setCurrentIndex(page.vote.ballot.findData(Ballot.PAPER))
    page.vote.ballot.activated.emit(page.vote.ballot.currentIndex())


def key_in(keys, *figures):
    for figure in figures:
        keys.press(getattr(Key, f"Key_{figure}"))
        keys.press(Key.Key_Return)


def second_counter(page):
    page.vote.ballots.counter.setCurrentIndex(page.vote.ballots.counter.findText("장동건"))
    page.vote.ballots.yes.setFocus()


def test_a_recess_takes_f9_twice_and_going_on_once_more(opened):
    _, page, keys, door, meeting = opened

    keys.press(Key.Key_F9)
    keys.press(Key.Key_F9)
    during = record_of(door, meeting).meeting.recess
    keys.press(Key.Key_F9)

    assert (during.until, record_of(door, meeting).meeting.recess) == (time(12, 10), None)


def test_during_a_recess_nothing_can_be_taken_up_and_it_is_said_why(qtbot):
    door, meeting, _ = sitting.opened(8, sitting.judged())
    door.do(meetings.recess, meeting.id, time(11, 50), time(12, 5), "자료 보완", **sitting.BY)
    shell = window_on(qtbot, door)
    page = shell.page
    page.agenda_column.step(1)

    assert (page.vote.main.isEnabled(), page.agenda_column.recess.standing.text(), shell.meeting.text()) == (
        False,
        "In recess since 11:50, until 12:05 — 자료 보완",
        "제7차 적극행정위원회 · in recess",
    )


def test_esc_puts_the_form_of_a_recess_away_and_what_was_typed_stays(opened):
    _, page, keys, _, _ = opened
    keys.press(Key.Key_F9)
    page.agenda_column.recess.because.setText("자료 보완")

    keys.press(Key.Key_Escape)
    keys.press(Key.Key_F9)

    assert (page.agenda_column.recess.because.text(), page.agenda_column.recess.form_open) == (
        "자료 보완",
        True,
    )


def test_two_people_count_the_papers_alike_and_the_result_is_declared(opened):
    _, page, keys, door, meeting = opened
    to_item(keys, page, 1)
    to_paper(page)

    key_in(keys, 5, 2, 1, 0)
    second_counter(page)
    key_in(keys, 5, 2, 1, 0)
    keys.press("Ctrl+Enter")
    keys.confirm()

    declared = item_of(door, meeting, 1).declared
    assert (declared.resolution, declared.result.yes, declared.votes, len(declared.counted_by)) == (
        Resolution.AS_PROPOSED,
        5,
        {},
        2,
    )


def test_after_counts_that_differ_the_first_is_asked_for_anew_then_the_second(opened):
    shell, page, keys, door, meeting = opened
    panel = page.vote.ballots
    to_item(keys, page, 1)
    to_paper(page)
    key_in(keys, 5, 2, 1, 0)
    second_counter(page)
    first, second, asked = shell._desk.by, panel.counter.currentData(), []
    for figures in ((6, 1, 1, 0), (6, 1, 1, 0)):  # the second, otherwise; the first, anew
        key_in(keys, *figures)
        shown = panel.stage.text() + panel.sum.text()
        asked.append((panel.counter.currentData(), panel.yes.hasFocus(), "6" in shown))
    key_in(keys, 6, 1, 1, 0)

    assert asked == [(first, True, False), (second, True, False)]
    assert item_of(door, meeting, 1).poll.count == Count(6, 1, 1, 0)


def test_news_from_elsewhere_leaves_who_counts_as_it_was_chosen(opened):
    shell, page, keys, door, meeting = opened
    panel = page.vote.ballots
    to_item(keys, page, 1)
    to_paper(page)
    key_in(keys, 5, 2, 1, 0)
    panel.counter.setCurrentIndex(panel.counter.findData(shell._desk.by))  # to correct the first count
    panel.yes.set_value(6)

    page._refresh()

    assert (panel.counter.currentData(), panel.yes.value()) == (shell._desk.by, 6)


def test_the_same_person_cannot_count_twice(opened):
    shell, page, keys, door, meeting = opened
    to_item(keys, page, 1)
    to_paper(page)
    key_in(keys, 5, 2, 1, 0)
    page.vote.ballots.counter.setCurrentIndex(page.vote.ballots.counter.findData(shell._desk.by))
    page.vote.ballots.yes.setFocus()

    refusals = []
    shell._desk.refused.connect(refusals.append)
    key_in(keys, 5, 2, 1, 0)

    assert [type(one) for one in refusals] == [SameCounter]


def test_whoever_sits_at_the_desk_still_does_after_somebody_else_counted(opened):
    shell, page, keys, _, _ = opened
    to_item(keys, page, 1)
    to_paper(page)
    key_in(keys, 5, 2, 1, 0)
    second_counter(page)

    key_in(keys, 5, 2, 1, 0)

    assert (shell._desk.by, shell.by.currentData()) == (sitting.BY["by"],) * 2


def test_once_the_first_has_counted_nothing_of_it_stays_in_sight(opened):
    _, page, keys, _, _ = opened
    to_item(keys, page, 1)
    to_paper(page)

    key_in(keys, 5, 2, 1, 0)

    assert page.vote.ballots.sum.text() == "Papers 0 · voters 8"


def test_totals_that_would_tell_a_vote_are_withheld_on_the_screen(qtbot):
    door, meeting, agenda = sitting.opened(8, sitting.judged())
    designated = record_of(door, meeting).meeting.designated
    door.do(items.take_up, agenda[1].id, time(11, 5), **sitting.BY)
    door.do(items.choose_ballot, agenda[1].id, Ballot.PAPER, **sitting.BY)
    for person in designated[:2]:
        at = sitting.BY["at"]
        door.do(items.count_ballots, agenda[1].id, Count(8, 0, 0, 0), by=person, at=at)
    page = window_on(qtbot, door).page

    assert (
        "8 in favour" not in page.vote.line.text() + page.vote.requirement.text() + page.vote.entered.text()
    )


def test_a_member_is_let_preside_with_one_button_where_nothing_speaks_against_it(qtbot):
    door, meeting, agenda = sitting.opened(8, sitting.judged())
    chair, other = record_of(door, meeting).meeting.designated[:2]
    door.do(meetings.leave, meeting.id, chair, time(11, 30), **sitting.BY)
    page = window_on(qtbot, door).page
    warned = page.attendance.warning.text()
    lists.choose(page.attendance.seats, other)

    page.attendance.preside_open.click()

    assert (warned, record_of(door, meeting).meeting.presider()) == (
        "Nobody presides. Choose somebody here and let them preside.",
        other,
    )


def test_somebody_presides_beside_the_chair_only_with_a_reason(opened):
    _, page, _, door, meeting = opened
    other = record_of(door, meeting).meeting.designated[4]
    lists.choose(page.attendance.seats, other)
    page.attendance.preside_open.click()
    doubts = page.attendance.doubts.text()

    page.attendance.doubt_reason.setText("위원장이 제안 설명을 함")
    page.attendance.do_so.click()

    after = record_of(door, meeting).meeting
    assert (doubts, after.presided[-1].because, after.presider()) == (
        "김위원 is in the room and may preside as the chair.",
        "위원장이 제안 설명을 함",
        other,
    )


def test_whoever_presides_is_marked_in_the_list(opened):
    _, page, _, _, _ = opened

    assert page.attendance.seats.model().index(0, 2).data() == "Presides"


def test_before_the_one_who_presides_leaves_it_is_said(opened):
    _, page, _, _, _ = opened

    assert page.attendance.warning.text() == "They preside; somebody else is to be named then."


def test_an_item_past_its_minutes_says_by_how_much_and_when_the_meeting_will_end(qtbot):
    door, meeting, agenda = sitting.opened(8, sitting.judged())
    for one, minutes in zip(agenda, (10, 20, 30, 15), strict=True):
        door.do(items.plan, one.id, minutes, **sitting.BY)
    door.do(items.take_up, agenda[1].id, time(11, 35), **sitting.BY)

    page = window_on(qtbot, door).page

    line = page.agenda_column.agenda.model().index(2, 0).data()
    assert (line, page.agenda_column.forecast.text()) == (
        "Resolution item 1, 2027년 적극행정 실행계획(안), Taken up · 25/20, +5",
        "Ends about 12:55",
    )


def test_an_item_past_its_minutes_is_written_in_bold(qtbot):
    door, meeting, agenda = sitting.opened(8, sitting.judged())
    door.do(items.plan, agenda[1].id, 20, **sitting.BY)
    door.do(items.take_up, agenda[1].id, time(11, 35), **sitting.BY)
    page = window_on(qtbot, door).page
    past = page.agenda_column.agenda.model().index(2, 0)
    line = past.data(DeskRole.ROW)

    def ink(shown):
        page.agenda_column._lines.show(
            [*page.agenda_column._lines.rows[:2], shown, *page.agenda_column._lines.rows[3:]]
        )
        image = page.agenda_column.agenda.grab(
            page.agenda_column.agenda.visualRect(page.agenda_column.agenda.model().index(2, 0))
        ).toImage()
        area = product(range(image.width()), range(image.height()))
        return sum(image.pixelColor(*spot).lightness() < 100 for spot in area)

    assert line.over
    assert ink(line) > ink(replace(line, over=False))


def spell_of(door, meeting, person):
    return next(one for one in record_of(door, meeting).meeting.spells if one.person == person)


def test_four_lets_a_member_take_part_by_video_and_in_person_after_all(opened):
    shell, page, keys, door, meeting = opened
    late = record_of(door, meeting).meeting.designated[-1]
    lists.choose(page.attendance.seats, late)
    page.attendance.seats.setFocus()

    keys.press(Key.Key_4)

    shown = page.attendance.seats.model().index(8, 1).data()
    assert (spell_of(door, meeting, late).remote, shown.endswith("cam")) == (True, True)
    assert "9 (1 by video)" in shell._desk.ask(standing).quorum

    lists.choose(page.attendance.seats, late)
    keys.press(Key.Key_4)

    assert spell_of(door, meeting, late).remote is False


IN_PERSON_ONLY = """
title = "운영세칙"
on = "decree"
[meeting.forms]
source = "운영세칙 제3조"
rows = [{ key = "in_person", ko = "대면", en = "In person" }]
"""


def test_where_the_rules_know_no_video_the_window_asks_why(qtbot):
    door, meeting, _ = sitting.opened(8, sitting.judged())
    rulebook = door.ask(desks.rulebook)
    own = Layer.of("own", IN_PERSON_ONLY)
    door.do(desk_acts.adopt, (*rulebook.layers, own), reason="영상회의를 두지 않음", **sitting.BY)
    page = window_on(qtbot, door).page
    late = record_of(door, meeting).meeting.designated[-1]
    lists.choose(page.attendance.seats, late)

    page.attendance.other_way.click()
    asked = page.attendance.doubts.text()
    page.attendance.doubt_reason.setText("국외 출장")
    page.attendance.do_so.click()

    kept = spell_of(door, meeting, late)
    assert asked.startswith("The rules of this body know no meeting by remote video.")
    assert (kept.remote, kept.because, page.attendance.form_open) == (True, "국외 출장", False)


def test_without_a_quorum_no_vote_is_offered_and_the_digit_is_refused_in_words(qtbot):
    door, meeting, _ = sitting.opened(5, sitting.judged())
    shell = window_on(qtbot, door)
    page, keys = shell.page, Keyboard(shell)
    to_item(keys, page, 1)
    designated = record_of(door, meeting).meeting.designated
    shell._desk.do(partial(_leaves, meeting.id, designated[4]))

    page.vote.voters.setFocus()
    keys.press(Key.Key_0)

    offered = [button.isEnabled() for button in (page.vote.all_in_favour, page.vote.yes, page.vote.main)]
    assert offered == [False, False, False]
    assert page.vote.why_not.text().startswith("4 of 5 members needed are present.")
    assert shell.band.words().startswith("4 of 5 members needed are present.")


def _leaves(id, person, session, *, by, at):
    return meetings.leave(session, id, person, time(12), by=by, at=at)


def test_in_a_recess_the_next_item_waits_and_it_is_said_why(opened):
    _, page, keys, door, meeting = opened
    door.do(meetings.recess, meeting.id, time(11, 50), time(12, 5), "", **sitting.BY)
    page._refresh()

    assert not page.agenda_column.settle.isEnabled()
    assert page.agenda_column.why_not_settled.text().startswith("The meeting is in recess. Resume it first")


def test_whoever_steps_aside_is_not_the_one_whose_vote_is_asked(opened):
    _, page, keys, door, meeting = opened
    to_item(keys, page, 1)
    before = page.vote.voters.voter.name
    chair, second = record_of(door, meeting).meeting.designated[:2]

    aside = Recusal(chair, Ground.AVOIDANCE, 3)
    page._desk.do(partial(_steps_aside, item_of(door, meeting, 1).id, aside))

    assert (before, page.vote.voters.voter.id) == (record_of(door, meeting).names[chair], second)


def _steps_aside(id, recusal, session, *, by, at):
    return items.recuse(session, id, recusal, by=by, at=at)

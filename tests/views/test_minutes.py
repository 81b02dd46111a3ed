"""The minutes at the window: what is required, what may be put into other words, issued, confirmed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from committee_desk.acts import paper as paper_acts
from committee_desk.acts import remark
from committee_desk.domain.meeting import Stage
from committee_desk.domain.paper import Source
from committee_desk.store import meetings, minutes, papers, remarks, typed
from committee_desk.views import minutes_lines, theme
from committee_desk.views.minutes import DRAFT, MinutesView
from committee_desk.views.passage import FIXED, PASSAGE
from committee_desk.views.rooms import ROOMS
from committee_desk.views.window import Shell
from tests.views import issued
from tests.views.desks import desk_in_memory, in_front, settled


@pytest.fixture
def meeting():
    return issued.closed()


@pytest.fixture
def view(qtbot, meeting):
    return shown(qtbot, issued.desk_of(meeting))


def shown(qtbot, desk):
    view = MinutesView(desk)
    view.arrive()
    return in_front(qtbot, view)


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def rows(view):
    return view._lines.rows


def turn_to(view, key):
    place = next(place for place, line in enumerate(rows(view)) if line.key.startswith(key))
    view.lines.setCurrentIndex(view._lines.index(place, 0))
    return rows(view)[place]


def edits(meeting):
    return {key: edit.text for key, edit in meeting.door.ask(minutes.of, meeting.meeting).edits.items()}


def write(view, words):
    view.passage.text.setFocus()
    view.passage.text.setPlainText(words)


def test_without_a_meeting_the_screen_says_what_minutes_are_made_from(qtbot):
    view = shown(qtbot, desk_in_memory())

    assert view.nothing.isVisible()
    assert [view.panes.isVisible(), view.issue.isVisible()] == [False, False]


def test_from_where_there_are_no_minutes_one_goes_to_the_meeting(qtbot):
    view = shown(qtbot, desk_in_memory())

    with qtbot.waitSignal(view.wanted) as wanted:
        view.go_to_session.click()

    assert wanted.args == ["meeting", None]
    assert not view.meeting.isVisible()


def test_the_nine_parts_are_checked_one_by_one(view):
    model = view.structure._parts

    assert [part.there for part in model.rows] == [True] * 9


def test_choosing_a_part_goes_to_its_heading(view):
    view.structure.parts.setCurrentIndex(view.structure._parts.index(8, 0))

    assert view.lines.currentIndex().data() == "7. 표결 내용"


def test_f6_comes_to_the_course_of_the_meeting_and_enter_leads_on_to_its_words(qtbot, view):
    view.structure.outline.setFocus()
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    at_line = QApplication.focusWidget()
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)

    assert view.regions()[2:] == [view.structure.outline, view.structure.parts]
    assert (at_line, QApplication.focusWidget()) == (view.lines, view.passage.text)


def test_in_the_largest_text_the_head_of_the_screen_is_in_sight_on_arriving(qtbot, qapp, meeting):
    theme.apply(qapp, theme.Theme(34))
    shell = in_front(qtbot, Shell(issued.desk_of(meeting), ROOMS), 1366, 688)

    press(qtbot, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shell.page.lines.hasFocus())
    qtbot.wait(1)

    qtbot.waitUntil(lambda: shell.reach.verticalScrollBar().value() == 0)


def test_where_the_line_in_hand_stands_is_in_sight_in_the_outline(view):
    view.structure.outline.setFixedHeight(theme.px(64))
    view.lines.setCurrentIndex(view._lines.index(0, 0))

    turn_to(view, "remark/")

    here = view.structure.outline.visualRect(view.structure.outline.currentIndex())
    assert view.structure.outline.viewport().rect().contains(here)


def test_the_words_in_hand_are_in_sight_as_a_whole(qtbot, view):
    turn_to(view, "remark/")
    before = view.passage.text.height()
    write(view, "사전에 검토한 의견을 설명함. " * 9)

    qtbot.waitUntil(lambda: view.passage.text.height() > before)
    assert not view.passage.text.verticalScrollBar().isVisible()
    assert view.passage.words_form.geometry().bottom() < view.passage.passage_deeds.geometry().top()


def test_figures_come_from_the_records_alone(view):
    place = next(place for place, line in enumerate(rows(view)) if line.lead == "장소")
    view.lines.setCurrentIndex(view._lines.index(place, 0))

    assert view.passage.currentIndex() == FIXED


def test_a_passage_is_kept_when_it_is_left(qtbot, view, meeting):
    line = turn_to(view, "remark/")
    write(view, "사전 검토 의견을 자세히 설명함.")

    press(qtbot, Qt.Key.Key_Tab)

    assert edits(meeting) == {line.key: "사전 검토 의견을 자세히 설명함."}
    assert view.passage.mark.text() == "Changed"
    assert view.passage.drafted.text() == "Recorded: 사전에 검토한 의견을 설명함."


def test_the_recorded_words_come_back_when_they_are_wanted(view, meeting):
    turn_to(view, "remark/")
    write(view, "다른 말")
    view.passage.flush()

    view.passage.take_back.click()

    assert edits(meeting) == {}
    assert view.passage.text.toPlainText() == "사전에 검토한 의견을 설명함."


def test_a_change_whose_record_has_changed_since_is_to_be_looked_at_again(view, meeting):
    line = turn_to(view, "remark/")
    write(view, "다른 말")
    view.passage.flush()

    before = meeting.door.ask(remarks.get, line.remark)
    view._desk.do(
        lambda session, *, by, at: remark.correct(
            session, before.id, before.at, before.speaker, "새로 적은 발언", by=by, at=at
        )
    )

    assert view.passage.mark.text() == "Changed; the record has changed since"
    assert view.passage.drafted.text() == "Recorded: 새로 적은 발언"
    assert view.paper.cautions.text() == (
        "Changed passages under which the record has changed: 1; look at them again."
    )


def test_what_is_being_typed_survives_a_crash(qtbot, view, meeting):
    line = turn_to(view, "remark/")
    view.passage.text.setPlainText("쓰다 만 문장")
    view._typing.keep()

    again = shown(qtbot, issued.desk_of(meeting))
    turn_to(again, line.key)

    assert again.passage.text.toPlainText() == "쓰다 만 문장"
    assert [one.text for one in meeting.door.ask(typed.recall)] == ["쓰다 만 문장"]


def test_a_remark_is_corrected_from_here(view, meeting):
    line = turn_to(view, "remark/")
    view.passage.remark_open.click()
    view.passage.remark.remark_at.setText("14:12")
    view.passage.remark.speaker.setText("위원03")
    view.passage.remark.correct.click()

    kept = meeting.door.ask(remarks.get, line.remark)
    assert (f"{kept.at:%H:%M}", kept.speaker, kept.text) == (
        "14:12",
        "위원03",
        "사전에 검토한 의견을 설명함.",
    )


def test_a_remark_is_struck_out_for_a_reason(view, meeting):
    line = turn_to(view, "remark/")
    view.passage.remark_open.click()
    view.passage.remark.strike.click()
    assert meeting.door.ask(remarks.get, line.remark).struck_because == ""

    view.passage.remark.strike_reason.setText("비공개 요청")
    view.passage.remark.strike.click()

    assert meeting.door.ask(remarks.get, line.remark).struck_because == "비공개 요청"
    assert "No remark was recorded; the minutes tell only what the chair did." in view.paper.cautions.text()
    assert view.issue.isEnabled()


def test_the_draft_can_be_looked_at_and_left_again(qtbot, view):
    view.paper.look.click()
    qtbot.waitUntil(lambda: not view.draft.sheet.pixmap().isNull(), timeout=20_000)

    assert view.middle.currentIndex() == DRAFT
    assert view.draft.words.text().startswith("Draft")
    assert view.close_layer()
    assert view.lines.hasFocus()


def test_the_minutes_are_written_and_issued_by_keys_alone(qtbot, view, meeting):
    view.lines.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    view.passage.text.selectAll()
    qtbot.keyClicks(view.passage.text, "Opened at two.")
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert edits(meeting) == {"opening": "Opened at two."}
    assert view.passage.currentIndex() == PASSAGE
    assert view.passage.text.hasFocus()

    press(qtbot, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    view.findChild(QMessageBox).accept()
    settled(qtbot, view)

    assert [one.kind for one in meeting.door.ask(papers.of, meeting.meeting)] == ["minutes"]
    assert view.paper.told.text() == "적극행정-2026-0001 · version 1 · signed 0/7"


def test_a_change_after_issuing_asks_for_a_new_version(qtbot):
    view = shown(qtbot, issued.desk_of(issued.with_papers()))
    assert view.paper.cautions.text() == ""

    turn_to(view, "closing")
    write(view, "위원장이 폐회를 선언하다.")
    view.passage.flush()

    assert view.paper.cautions.text() == (
        "Something was changed after issuing; issue a new version to have it on paper."
    )
    assert view.issue.text() == "Issue version 2 …  Ctrl+N"


def test_the_minutes_are_confirmed_once_their_paper_is_complete(qtbot):
    meeting = issued.with_papers()
    view = shown(qtbot, issued.desk_of(meeting))
    assert not view.paper.confirm.isEnabled()
    paper = meeting.door.ask(papers.in_use, Source(meeting.meeting), "minutes")[0]

    view._desk.do(
        lambda session, *, by, at: paper_acts.complete(session, paper.id, "장기 출장", by=by, at=at)
    )
    view.paper.confirm.click()

    assert meeting.door.ask(meetings.get, meeting.meeting).stage is Stage.CONFIRMED
    assert view.paper.why_not_confirmed.text() == "Confirmed on 2026-11-27 (Fri)."
    assert view.passage.text.isReadOnly()


def test_the_screen_leads_to_the_paper_and_to_the_meeting(qtbot):
    view = shown(qtbot, issued.desk_of(issued.with_papers()))
    wanted = []
    view.wanted.connect(lambda room, subject: wanted.append((room, subject)))

    view.paper.to_paper.click()
    view.passage.to_meeting.click()

    assert wanted == [("papers", 5), ("meeting", 1)]


def test_a_long_title_in_the_course_of_the_meeting_goes_on_in_a_second_line(view):
    """At 17 px too, and in a window that is not wide; what fits stays on one line."""
    view.structure.setFixedWidth(theme.px(200))
    heights = [
        view.structure.outline.sizeHintForIndex(view.structure._outline.index(row, 0)).height()
        for row in range(2)
    ]

    shown = minutes_lines._in_two("Resolution item 1 Outdoor seating", theme.px(180))

    assert (heights[0], heights[1] > heights[0]) == (theme.px(36), True)
    assert shown == ["Resolution item 1", "Outdoor seating"]


def test_a_long_part_that_the_law_requires_goes_on_in_a_second_line(view):
    view.structure.setFixedWidth(theme.px(200))
    parts = [view.structure._parts.index(row, 0) for row in range(view.structure._parts.rowCount())]

    heights = {part.data(): view.structure.parts.sizeHintForIndex(part).height() for part in parts}

    assert min(heights.values()) == theme.px(36)
    assert max(heights.values()) > theme.px(36)

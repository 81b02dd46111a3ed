"""Corrections, assignments, versions and the confirmed minutes, at the window and by keys."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QScrollArea

from committee_desk.domain.journal import Subject
from committee_desk.domain.minutes import Answer
from committee_desk.jobs import issuing
from committee_desk.store import assignments, minutes
from committee_desk.views.minutes import COMPARED, TEXT
from tests.views import issued, minutes_scenes
from tests.views.desks import settled
from tests.views.test_minutes import edits, press, rows, shown, turn_to, write


def view_of(qtbot, held):
    return shown(qtbot, issued.desk_of(held))


def corrections(held):
    return held.door.ask(minutes.of, held.meeting).corrections


@pytest.fixture
def held():
    return issued.closed()


@pytest.fixture
def view(qtbot, held):
    return view_of(qtbot, held)


def test_the_outline_leads_to_each_item_and_back_to_where_one_was(view):
    place = [row.name for row in view.structure._outline.rows]
    assert [place[0], place[-1], len(place)] == ["Opening", "Closing", 5]

    line = turn_to(view, "item/1/decided")
    view.structure.outline.setCurrentIndex(view.structure._outline.index(4, 0))
    assert view._line.key == "closing"
    view.structure.outline.setCurrentIndex(view.structure._outline.index(1, 0))

    assert view._line.id == line.id


def test_tab_stops_at_nothing_that_only_scrolls(view):
    stops = [area.focusPolicy() for area in view.findChildren(QScrollArea) if area is not view.draft.area]

    assert set(stops) == {Qt.FocusPolicy.NoFocus}


def test_a_missing_part_says_why(qtbot):
    held = issued.closed()
    view = view_of(qtbot, held)

    assert [part.why for part in view.structure._parts.rows] == [""] * 9


def test_figures_of_the_records_are_chips_and_lead_to_their_record(view):
    [line] = [line for line in rows(view) if "위원 9명 중 7명 참석" in line.text]
    view.lines.setCurrentIndex(view._lines.index(view._lines.place(line.id), 0))

    assert line.figures == ("meeting/designated", "meeting/came", "meeting/absent")
    assert view.about() == Subject("meeting", 1)


def test_the_vote_leads_to_its_item(view):
    [line] = [line for line in rows(view) if "찬성 5, 반대 1" in line.text]
    view.lines.setCurrentIndex(view._lines.index(view._lines.place(line.id), 0))

    assert view.about() == Subject("item", 1)


def test_a_figure_is_put_in_by_its_name_and_printed_as_recorded(view, held):
    turn_to(view, "closing")
    write(view, "폐회 ")
    view.passage.text.moveCursor(view.passage.text.textCursor().MoveOperation.End)
    view.passage.figure.setCurrentIndex(view.passage.figure.findData("meeting/closed_at"))
    view.passage.figure.activated.emit(view.passage.figure.currentIndex())
    view.passage.flush()

    assert edits(held) == {"closing": "폐회 ⟦meeting/closed_at⟧"}
    assert view._line.text == "폐회 15:00"


def test_a_figure_is_chosen_from_its_list_by_keys_and_none_is_put_in_on_the_way(qtbot, view, held):
    line = turn_to(view, "closing")
    view.passage.figure.setFocus()
    press(qtbot, Qt.Key.Key_Down)
    before = view.passage.text.toPlainText()
    opened = QApplication.activePopupWidget()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(opened.focusWidget() or opened, key)
    view.passage.flush()

    assert before == line.drafted
    assert edits(held)["closing"].count("⟦") == 1
    assert view.passage.figure.itemData(2) in edits(held)["closing"]


def test_what_was_typed_on_after_a_pause_is_what_is_kept(qtbot, view, held):
    turn_to(view, "closing")
    write(view, "폐회를")
    view._typing.keep()
    write(view, "폐회를 선언하다.")
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    turn_to(view, "opening")
    view.passage.flush()

    assert edits(held) == {"closing": "폐회를 선언하다."}


def test_a_correction_is_recorded_and_taken_in_by_keys(qtbot, view, held):
    turn_to(view, "remark/")
    view.side.setCurrentIndex(1)
    panel = view.corrections
    panel.words.setPlainText("사전 검토 의견을 설명함.")
    panel.receive.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    assert [one.answer for one in corrections(held)] == [Answer.OPEN]
    assert panel.table.hasFocus()
    assert not view.paper.confirm.isEnabled()

    panel.take_in.setFocus()
    press(qtbot, Qt.Key.Key_Space)

    assert [one.answer for one in corrections(held)] == [Answer.TAKEN_IN]
    assert edits(held) == {"remark/1": "사전 검토 의견을 설명함."}


def test_a_correction_is_refused_with_a_reason_only(qtbot):
    held = minutes_scenes.asked()
    view = view_of(qtbot, held)
    view.side.setCurrentIndex(1)
    view.corrections.refuse.click()
    assert corrections(held)[1].answer is Answer.OPEN

    view.corrections.reason.setText("발언한 대로임")
    view.corrections.refuse.click()

    assert (corrections(held)[1].answer, corrections(held)[1].because) == (Answer.REFUSED, "발언한 대로임")


def test_a_second_correction_of_a_passage_is_the_one_in_hand_once_it_is_recorded(view, held):
    turn_to(view, "remark/")
    view.side.setCurrentIndex(1)
    panel = view.corrections
    for words, deed in (("첫째 안", panel.refuse), ("둘째 안", panel.take_in)):
        began_with = panel.words.toPlainText()
        panel.words.setPlainText(words)
        panel.receive.click()
        panel.reason.setText("녹음과 다름")
        deed.click()

    assert began_with == "사전에 검토한 의견을 설명함."
    assert [one.answer for one in corrections(held)] == [Answer.REFUSED, Answer.TAKEN_IN]


def test_what_waits_is_said_beside_the_confirmation(qtbot):
    view = view_of(qtbot, minutes_scenes.asked())

    assert view.paper.why_not_confirmed.text() == "Corrections that members asked for must be answered first."
    assert view.corrections.proposed.accessibleName() == (
        "사전에 검토한 의견을 [removed: 설명함][added: 자세히 설명하고, 근거 자료를 함께 제출함]."
    )


def test_an_assignment_is_given_and_done_by_keys(qtbot, view, held):
    view.side.setCurrentIndex(2)
    panel = view.assignments
    named = panel.findChild(QLabel, "due_label")
    assert (named.text(), named.buddy()) == ("Due", panel.due)
    panel.what.setFocus()
    qtbot.keyClicks(panel.what, "publish")
    panel.who.setFocus()
    qtbot.keyClicks(panel.who, "planning")
    press(qtbot, Qt.Key.Key_Tab)
    qtbot.keyClicks(panel.due, "2026-12-15")
    press(qtbot, Qt.Key.Key_Return)
    assert (panel.what.hasFocus(), panel.what.text(), panel.due.text()) == (True, "", "")
    panel.told.setFocus()
    qtbot.keyClicks(panel.told, "notice 12")
    panel.finish.setFocus()
    press(qtbot, Qt.Key.Key_Space)

    [one] = held.door.ask(assignments.of, held.meeting)
    assert (one.what, one.who, one.due, one.stage.value, one.told) == (
        *("publish", "planning", date(2026, 12, 15)),
        *("done", "notice 12"),
    )


def test_two_versions_are_compared_and_stepped_through_by_keys(qtbot):
    view = view_of(qtbot, minutes_scenes.versions())

    view.paper.compare.click()

    panel = view.comparison
    places = [place for place, line in enumerate(panel._lines.rows) if line.changed]
    assert (view.middle.currentIndex(), panel.summary.text()) == (COMPARED, "Lines that differ: 2")
    assert panel.lines.currentIndex().row() == places[0]
    qtbot.keyClick(panel.lines, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert panel.lines.currentIndex().row() == places[1]
    qtbot.keyClick(panel.lines, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert panel.lines.currentIndex().row() == places[0]
    assert "[removed: 사전에][added: 사전]" in panel.lines.currentIndex().data()
    assert view.close_layer()
    assert view.middle.currentIndex() == TEXT


def test_a_version_just_issued_is_compared_with_the_one_before_it(qtbot):
    held = minutes_scenes.versions()
    issuing.issue(held.door, held.meeting, "minutes", **minutes_scenes.EVENING)
    view = view_of(qtbot, held)

    view.paper.compare.click()

    panel = view.comparison
    assert [panel.before.currentIndex(), panel.after.currentIndex()] == [2, 1]
    assert panel.summary.text().startswith("Lines that differ")


def test_the_public_copy_of_issued_minutes_is_saved_where_one_says(qtbot, tmp_path):
    view = view_of(qtbot, minutes_scenes.confirmed())
    file = tmp_path / "공개본.pdf"

    view.paper.publish.click()
    dialog = view.findChild(QFileDialog)
    named = dialog.selectedFiles()[0]
    dialog.fileSelected.emit(str(file))
    dialog.close()
    settled(qtbot, view)

    assert named.endswith("/2026년 제3회 한빛구 적극행정위원회 minutes (public copy).pdf")
    assert file.read_bytes().startswith(b"%PDF")


def test_minutes_that_are_not_issued_offer_no_public_copy(view):
    assert not view.paper.publish.isVisible()


def test_confirmed_minutes_are_corrected_as_a_new_version(qtbot):
    held = minutes_scenes.confirmed()
    view = view_of(qtbot, held)
    assert (view.passage.text.isReadOnly(), view.paper.reopen_form.isVisible()) == (True, True)
    assert (view.chip.text(), view.issue.isEnabled()) == ("Minutes confirmed", False)
    assert view.paper.why_not_issued.text() == "Confirmed minutes get a new version by a correction."

    view.paper.reopen_reason.setText("안건 제1호의 부서 이름을 바로잡음")
    view.paper.reopen_reason.setFocus()
    with qtbot.waitSignal(view._desk.told) as heard:
        press(qtbot, Qt.Key.Key_Return)
    assert heard.args[0] == "The correction has begun."
    turn_to(view, "closing")
    write(view, "위원장이 폐회를 선언하다.")
    view.passage.flush()

    assert held.door.ask(minutes.of, held.meeting).revision.supersedes == "적극행정-2026-0001"
    assert (view.chip.text(), view.issue.isEnabled()) == ("Being corrected", True)
    assert view.paper.revision.text() == "Being corrected: 안건 제1호의 부서 이름을 바로잡음"
    assert (view.paper.confirm.text(), view.paper.confirm.isEnabled()) == ("Finish the correction", False)
    view._desk.run(lambda door, **who: minutes_scenes.issuing.issue(door, held.meeting, "minutes", **who))
    settled(qtbot, view)
    view._desk.do(
        lambda session, *, by, at: minutes_scenes.papers.complete(session, 2, "장기 출장", by=by, at=at)
    )
    view.paper.confirm.click()

    kept = held.door.ask(minutes.of, held.meeting)
    assert (kept.revision, kept.revisions[0].settled_on) == (None, date(2026, 11, 27))
    assert QApplication.focusWidget() is not None


def test_what_confirmed_minutes_lack_on_paper_asks_for_a_correction(qtbot):
    held = minutes_scenes.confirmed(meanwhile="위원장이 폐회를 알리다.")

    view = view_of(qtbot, held)

    assert view.paper.cautions.text() == (
        "Something was changed after issuing; a correction brings it on paper."
    )

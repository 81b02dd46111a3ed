"""Bringing a list in from the window: the file, its headings, its rows, and only then the writing."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox

from committee_desk.acts import round as round_acts
from committee_desk.jobs.bringing import Wanted
from committee_desk.models.importing import Standing
from committee_desk.store import people, proposals
from committee_desk.views.importing import ImportingDialog, bring_in
from committee_desk.views.key_tasks import KeyTasksView
from committee_desk.views.people import PeopleView
from tests.views.desks import desk_in_memory, worked_off
from tests.views.proposal_scenes import HEADER, METHOD, ROWS, desk_of_proposals, workbook

CLEAN = ROWS[:2]
OTHER = ("접수번호", "아이디어 이름", *HEADER[2:])


@pytest.fixture
def desk(qtbot):
    return desk_of_proposals()


@pytest.fixture
def opened(qtbot, desk):
    """The dialog with a file of these rows read."""

    def opened(*rows, header=HEADER, kind="proposals"):
        dialog = ImportingDialog(desk, Wanted(kind))
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        dialog.look_into(workbook(*rows, header=header))
        qtbot.waitUntil(lambda: not desk.is_busy, timeout=20_000)
        return dialog

    return opened


def lines(dialog):
    model = dialog.rows.model()
    return [[model.index(row, column).data() for column in (0, 1)] for row in range(model.rowCount())]


def test_every_row_has_its_state_and_nothing_is_written_by_looking(opened, desk):
    dialog = opened(*ROWS)

    assert lines(dialog) == [
        ["3", "New"],
        ["4", "New"],
        ["5", "In error"],
        ["6", "In error"],
        ["7", "In error"],
    ]
    assert (dialog.new_count.text(), dialog.error_count.text()) == ("New 2", "In error 3")
    assert len(desk.ask(proposals.REGISTER.ids)) == 7


def test_the_rows_in_error_are_shown_alone_and_each_says_why(opened):
    dialog = opened(*ROWS)
    dialog.shown.setCurrentIndex(dialog.shown.findData(Standing.ERROR))
    dialog.shown.activated.emit(dialog.shown.currentIndex())
    dialog.rows.selectRow(1)

    assert [number for number, _ in lines(dialog)] == ["5", "6", "7"]
    assert dialog.reason.toPlainText().splitlines() == [
        "2026-3-004 · 중복 서식 없애기 · 최○○",
        "접수일: “여름” is not a date. Write it like 2026-01-05 or 2026. 1. 5.",
    ]


def test_rows_in_error_are_written_never_and_the_others_once_that_is_said(qtbot, opened, desk):
    dialog = opened(*ROWS)
    before = (dialog.write.isEnabled(), dialog.why.text())
    dialog.skip.setChecked(True)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    worked_off(qtbot, desk)

    assert before == (
        False,
        "Rows that are unsure or in error are never written. Correct the file, or leave those rows out.",
    )
    assert len(desk.ask(proposals.REGISTER.ids)) == 9
    assert dialog.why.text().splitlines()[0] == "Rows written: 2."
    assert not dialog.write.isVisible()


def test_a_heading_that_nobody_knows_is_asked_once(qtbot, opened, desk):
    dialog = opened(*CLEAN, header=OTHER)
    needed = dialog.why.text()
    [box] = dialog.questions.findChildren(QComboBox)
    box.setCurrentIndex(box.findText("제목"))
    dialog.explain.click()
    worked_off(qtbot, desk)
    again = opened(*CLEAN, header=OTHER)

    assert needed == "No heading stands for: 제목. Say above which one does."
    assert ([state for _, state in lines(dialog)], dialog.headings.isHidden()) == (["New", "New"], True)
    assert (len(lines(again)), again.headings.isHidden()) == (2, True)


def test_what_a_heading_means_is_said_before_anything_else_and_tab_leads_on_to_reading_so(qtbot, opened):
    dialog = opened(*CLEAN, header=OTHER)
    [box] = dialog.questions.findChildren(QComboBox)

    asked = dialog.focusWidget()
    qtbot.keyClick(box, Qt.Key.Key_Tab)

    assert (asked, dialog.focusWidget()) == (box, dialog.explain)


def test_the_same_list_again_has_nothing_new(qtbot, opened, desk):
    dialog = opened(*CLEAN)
    dialog.write.click()
    worked_off(qtbot, desk)

    again = opened(*CLEAN)

    assert (again.same_count.text(), again.write.isEnabled(), again.why.text()) == (
        "The same 2",
        False,
        "There is nothing new to write.",
    )


def test_what_cannot_be_read_is_said_in_the_dialog(qtbot, opened, desk, tmp_path):
    dialog = opened(*CLEAN)
    (tmp_path / "no.xlsx").write_bytes(b"no workbook")
    dialog.look_into(tmp_path / "no.xlsx")
    worked_off(qtbot, desk)

    assert dialog.band.words().splitlines()[0] == "no.xlsx is not a spreadsheet that can be read here."
    assert (lines(dialog), dialog.write.isEnabled()) == ([], False)


def test_marks_are_brought_into_their_round(qtbot, opened, desk):
    held = []
    desk.do(partial(round_acts.open_, title="3분기", period="2026-Q3", method=METHOD), held.append)
    dialog = ImportingDialog(desk, Wanted("scores", held[0].id))
    qtbot.addWidget(dialog)
    dialog.show()
    header = ("제안번호", "위원", "창의성", "능률성", "합계")
    rows = (("P2026-0001", "김도현", "17점", 25, 42), ("P2026-0002", "아무개", 1, 1, 2))
    dialog.look_into(workbook(*rows, header=header))
    worked_off(qtbot, desk)

    assert dialog.title_line.text() == "Import marks · 3분기"
    assert [state for _, state in lines(dialog)] == ["Read, with a note", "In error"]


def test_a_list_of_members_is_brought_in_from_their_screen(qtbot, tmp_path, monkeypatch):
    desk = desk_in_memory()
    view = PeopleView(desk)
    qtbot.addWidget(view)
    monkeypatch.setattr(ImportingDialog, "ask_which", lambda dialog: None)
    view.bring_in.click()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, ImportingDialog))
    dialog.look_into(workbook(("1", "위촉직", "임나래"), header=("연번", "구 분", "성 명")))
    worked_off(qtbot, desk)
    dialog.write.click()
    worked_off(qtbot, desk)
    dialog.leave.click()

    assert [one.name for one in desk.ask(people.everyone)] == ["김도현", "임나래"]


def test_key_tasks_of_an_earlier_year_are_brought_in_from_their_room_which_then_shows_them(
    qtbot, monkeypatch
):
    desk = desk_in_memory()
    room = KeyTasksView(desk)
    qtbot.addWidget(room)
    monkeypatch.setattr(ImportingDialog, "ask_which", lambda dialog: None)
    room.bring_in.click()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, ImportingDialog))
    header = ("연도", "코드", "과제명", "소관부서", "1분기", "4분기")
    dialog.look_into(workbook(("2025", "K1", "노면청소", "청소과", "정상", "완료"), header=header))
    worked_off(qtbot, desk)
    dialog.write.click()
    worked_off(qtbot, desk)
    dialog.leave.click()

    assert (room.year.currentText(), room.table.model().rowCount()) == ("2025", 1)


def test_going_away_while_work_goes_on_cancels_it(qtbot, desk, monkeypatch):
    monkeypatch.setattr(ImportingDialog, "ask_which", lambda dialog: None)
    window = PeopleView(desk)
    qtbot.addWidget(window)
    bring_in(window, desk, "proposals")
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, ImportingDialog))
    dialog.look_into(workbook(*CLEAN))
    dialog.reject()
    worked_off(qtbot, desk)

    assert len(desk.ask(proposals.REGISTER.ids)) == 7


def test_rows_are_sorted_by_what_they_would_do(opened):
    dialog = opened(*ROWS)
    dialog.rows.sortByColumn(1, Qt.SortOrder.DescendingOrder)

    assert [state for _, state in lines(dialog)] == ["In error"] * 3 + ["New"] * 2


def test_where_a_file_cannot_be_read_another_one_comes_next(qtbot, desk, tmp_path):
    file = tmp_path / "제안접수.xlsx"
    file.write_bytes(b"no workbook")
    dialog = ImportingDialog(desk, Wanted("proposals"))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)

    dialog.look_into(file)
    qtbot.waitUntil(lambda: not desk.is_busy, timeout=20_000)

    assert dialog.focusWidget() is dialog.another
    assert (dialog.shown.isVisible(), dialog.reason.isVisible()) == (False, False)

"""Key tasks in their room: looked at, corrected, reported and put before the committee by the keyboard."""

from datetime import date

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from committee_desk.domain.journal import Subject
from committee_desk.domain.key_task import Mark, Status
from committee_desk.models import home, key_tasks
from committee_desk.models.table import DeskRole
from committee_desk.store import key_tasks as kept
from committee_desk.store import matters
from committee_desk.views.docket import DocketView
from committee_desk.views.key_tasks import KeyTasksView
from committee_desk.views.plan_tasks import PlanTasks
from tests.views import followed
from tests.views.desks import desk_in_memory


def shown(qtbot, kind, desk):
    page = kind(desk)
    qtbot.addWidget(page)
    page.resize(1198, 602)
    page.show()
    QApplication.processEvents()
    return page


@pytest.fixture
def page(qtbot):
    return shown(qtbot, KeyTasksView, followed.desk_of(followed.followed()[0]))


def task(page, id):
    return page._desk.ask(kept.REGISTER.get, id)


def press_ctrl_enter(page):
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_the_year_is_told_in_one_line_and_drawn_in_every_line(page):
    model = page.table.model()
    marks = [model.index(row, 0).data(DeskRole.ROW).marks for row in range(model.rowCount())]

    assert page.counted.text() == (
        "Key tasks: 9 · done 7, on course 2, delayed 0; on course with a milestone late: 2"
    )
    assert marks[0] == (Mark.DONE,) * 3
    assert marks[3] == (Mark.DONE, Mark.DONE, Mark.LATE, Mark.AHEAD)
    assert [model.index(row, 3).data() for row in (0, 3)] == ["3/3", "2/4"]
    assert [model.index(row, 4).data() for row in (0, 3)] == ["Done", "Behind"]


def test_a_task_says_where_it_comes_from_and_what_stands_against_it(page):
    page.turn_to(4)

    assert page.story.text().splitlines() == [
        "Chosen by matter 2026-0001 on 2026-11-27 (Fri).",
        "Participation and communication",
        "Past its day: 시행",
        "It needs a consultation, and none is named.",
    ]
    assert page.about() == Subject("key_task", 4)


def test_a_milestone_is_entered_in_its_line_and_kept_when_it_is_left(page):
    page.turn_to(4)
    lines = page._facts.findChild(object, "milestones")
    lines.table.selectRow(2)
    done = lines.facts.findChild(object, "one__done_on")

    done.setText("2026-11-25")
    done.textEdited.emit("2026-11-25")
    lines._settle()

    assert task(page, 4).milestones[2].done_on == date(2026, 11, 25)
    assert page.table.model().index(3, 3).data() == "3/4"


def test_a_quarter_is_reported_by_the_keyboard(page):
    page.turn_to(8)
    page.tabs.setCurrentIndex(1)
    page.words.setPlainText("주민 동의를 받음")

    press_ctrl_enter(page)

    told = task(page, 8).quarter(4)
    assert (told.status, told.words, told.reporter) == (
        Status.ON_COURSE,
        "주민 동의를 받음",
        "주차관리과 김○○",
    )


def test_a_quarter_that_was_reported_can_be_said_again(page):
    page.turn_to(1)
    page.tabs.setCurrentIndex(1)

    page.quarters.selectRow(0)
    page.words.setPlainText("고쳐 적음")
    press_ctrl_enter(page)

    assert (page.quarter.currentData(), task(page, 1).quarter(1).words) == (1, "고쳐 적음")
    assert len(task(page, 1).quarters) == 3


def test_a_delay_without_a_reason_is_refused_and_stays_typed(page):
    heard = []
    page._desk.refused.connect(lambda refusal: heard.append(str(refusal)))

    followed.late(page)

    assert heard == ["A delay is reported with its reason."]
    assert page.status.currentData() is Status.DELAYED


def test_the_state_is_put_before_the_committee_as_a_report(page, qtbot):
    with qtbot.waitSignal(page._desk.told, timeout=20_000):
        page.propose.click()

    [report] = page._desk.ask(matters.of_kind, "report")
    assert report.title == "2026년 중점과제 추진상황 보고"
    assert [one.code for one in report.particulars.key_tasks] == [f"K{at}" for at in range(1, 10)]


def test_the_year_is_written_out_as_a_workbook(page, qtbot, tmp_path):
    with qtbot.waitSignal(page._desk.told, timeout=20_000):
        page._take_out(tmp_path / "중점과제.xlsx")

    sheet = load_workbook(tmp_path / "중점과제.xlsx").active
    assert [cell.value for cell in sheet[1]][:4] == ["연도", "코드", "과제명", "소관부서"]
    assert [row[1].value for row in sheet.iter_rows(min_row=2)] == [f"K{at}" for at in range(1, 10)]


def test_the_first_page_says_what_falls_due(page):
    found = page._desk.ask(home.home, date(2026, 12, 1), 1)

    assert [(one.deed, one.room, one.subject) for one in found.tasks if one.room == "key_tasks"] == [
        ("Finish the milestone: 시행", "key_tasks", 4),
        ("Finish the milestone: 시행", "key_tasks", 8),
        ("Ask for the consultation: K4 음악분수 조성", "key_tasks", 4),
    ]


def test_a_quarter_that_has_ended_is_asked_for_on_the_first_page(page):
    found = page._desk.ask(home.home, date(2027, 1, 4), 1)

    assert [(one.deed, one.by) for one in found.tasks if one.id.startswith("quarter ")] == [
        ("Have quarter 4 reported: K4 음악분수 조성", date(2027, 1, 15)),
        ("Have quarter 4 reported: K8 빈집 활용 주차장", date(2027, 1, 15)),
    ]


def test_a_desk_without_key_tasks_says_where_they_come_from(qtbot):
    page = shown(qtbot, KeyTasksView, desk_in_memory())

    assert page.detail.currentIndex() == 0
    assert not page.propose.isEnabled()
    assert key_tasks.counted(()) == "Key tasks: 0 · done 0, on course 0, delayed 0"


def test_a_core_task_typed_on_the_docket_is_kept_when_its_field_is_left(qtbot):
    page = shown(qtbot, DocketView, followed.desk_of(followed.followed()[0]))
    followed.planning(page)
    lines = page.findChild(PlanTasks)
    field = lines.facts.findChild(object, "one__officer")

    field.setText("최○○")
    field.textEdited.emit("최○○")
    lines._settle()

    assert page._desk.ask(matters.get, 2).particulars.tasks[0].officer == "최○○"

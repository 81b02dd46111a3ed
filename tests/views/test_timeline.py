"""The timeline beside a record: looked up when it is turned to, by keyboard, as text and as a paper."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollArea

from committee_desk.models import timelines
from committee_desk.models.table import Role
from committee_desk.views import lists
from committee_desk.views.key_tasks import KeyTasksView
from committee_desk.views.timeline import TimelinePanel
from tests.views.followed import desk_of, followed

TASK = 4


@pytest.fixture
def panel(qtbot):
    view = KeyTasksView(desk_of(followed()[0]))
    qtbot.addWidget(view)
    view.resize(1180, 640)
    view.show()
    view.turn_to(TASK)
    view.tabs.setCurrentIndex(view.tabs.count() - 1)
    panel = view.findChild(TimelinePanel)
    panel.view = view
    return panel


def said(panel):
    model = panel.days.model()
    return [model.index(row, 2).data() for row in range(model.rowCount())]


def test_the_task_is_told_from_its_decision_to_what_is_ahead(panel):
    assert said(panel)[0] == "Milestone done: 계획"
    assert said(panel)[-1] == "Milestone due: 준공"
    assert "● done · ▲ past its day · ○ ahead" in panel.note.text()


def test_tab_stops_at_nothing_that_only_scrolls(panel):
    stops = {area.focusPolicy() for area in panel.view.findChildren(QScrollArea)}

    assert stops == {Qt.FocusPolicy.NoFocus}


def test_what_is_drawn_is_read_out_too(panel):
    model = panel.days.model()
    states = [model.index(row, 0).data(Role.DisplayRole) for row in range(model.rowCount())]

    assert (states[0], states[-1], "past its day" in states) == ("done", "ahead", True)


def test_enter_leads_to_what_a_day_tells_of(qtbot, panel):
    matter = next(row for row, words in enumerate(said(panel)) if words.startswith("Decided"))
    panel.days.selectRow(matter)
    panel.days.setFocus()

    with qtbot.waitSignal(panel.view.wanted) as heard:
        qtbot.keyClick(panel.days, Qt.Key.Key_Return)

    assert heard.args == ["docket", 1]


def test_the_department_s_timeline_stands_in_the_same_box(panel):
    panel.whose.setCurrentIndex(1)
    panel.whose.activated.emit(1)

    assert panel.whose.currentText() == "공원녹지과"
    assert said(panel)[0].startswith("Milestone done: K4 ")


def test_it_is_copied_as_text_and_written_as_a_paper(qtbot, panel, tmp_path):
    panel.copy.click()
    with qtbot.waitSignal(panel._desk.told):
        panel._take_out(tmp_path / "timeline.pdf")

    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == "K4 음악분수 조성"
    assert copied[-1] == "2026-12-20  ○  Milestone due: 준공"
    assert (tmp_path / "timeline.pdf").read_bytes().startswith(b"%PDF")


def test_the_chosen_day_is_told_whole_below(panel):
    assert panel.told.text() == timelines.told(lists.chosen(panel.days))

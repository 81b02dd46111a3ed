"""Key tasks: the list of a year that is its chart, one task with its milestones, what each quarter brought.

    year ─► list ─► one task: its facts ─► Saver ─► acts.key_task.change
                            └─ a quarter chosen ─► its state ─► acts.key_task.report
    put before the committee ─► jobs.key_task_reports ─► a report on the docket

Tasks come from a decision and not from here; those of years before the desk, from a list.
"""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from committee_desk.acts import key_task as acts
from committee_desk.domain.ids import KeyTaskId
from committee_desk.domain.journal import Subject
from committee_desk.domain.key_task import QUARTERS, KeyTask, quarter_of
from committee_desk.domain.matter import Matter
from committee_desk.jobs import key_task_reports
from committee_desk.models import dates, key_tasks, undoing, words
from committee_desk.models.desk import Desk
from committee_desk.models.docket import DayMissing
from committee_desk.models.key_tasks import About, Facts, QuarterLine, Reported
from committee_desk.models.typing import Typing
from committee_desk.views import binder, choosing_files, lists, theme
from committee_desk.views.fields import DayField
from committee_desk.views.importing import bring_in
from committee_desk.views.key_task_facts import KeyTaskFacts
from committee_desk.views.lanes import LaneDelegate
from committee_desk.views.list_detail import ListDetail
from committee_desk.views.page import Breadth
from committee_desk.views.saving import Saver
from committee_desk.views.timeline import TimelinePanel
from committee_desk.views.widgets import ElidedLabel, StatusChip, say

Direction = QBoxLayout.Direction
CODE, DEPARTMENT, STEPS = 0, 2, 3  # columns: two that give way, and the one that is drawn
LINE, ONE_LINE = 42, 48  # px of a line of a list, and of a text, beside text of 17 px


class KeyTasksView(ListDetail[About]):
    FORM, KIND = "key_tasks", "key_task"

    head: QHBoxLayout
    year: QComboBox
    bring_in: QPushButton
    take_out: QPushButton
    propose: QPushButton
    counted: QLabel
    name: ElidedLabel
    standing: StatusChip
    story: QLabel
    facts_column: QVBoxLayout
    quarters: QTableView
    reported: QWidget
    quarter: QComboBox
    status: QComboBox
    words: QPlainTextEdit
    on: DayField
    report: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._typing = Typing(desk, self)
        self._place = ""  # of the quarter that is being entered
        self._is_recorded = False
        self._furnish()
        self._refresh = lists.show(
            self.table,
            key_tasks.columns(),
            lambda session: key_tasks.lines(session, self.year.currentData(), self._today()),
            desk,
            {"key_task"},
            self.search,
            empty=self.tr("No key task in this year. Receive a key-task selection on the docket."),
        )
        self.table.setItemDelegateForColumn(STEPS, LaneDelegate(self.table))
        self._connect()
        self._show_year()

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+F", self.tr("Search")),
            ("Enter", self.tr("From the list to the task")),
            ("Ctrl+Enter", self.tr("Report the quarter")),
            ("Insert / Delete", self.tr("Add a milestone; take it out")),
            ("Alt+↑ / Alt+↓", self.tr("The chosen milestone up or down")),
        ]

    def fold(self, breadth: Breadth) -> None:
        super().fold(breadth)
        narrow = breadth is Breadth.NARROW
        self.head.setDirection(Direction.TopToBottom if narrow else Direction.LeftToRight)
        self.panes.setSizes([6000, 4000] if breadth is Breadth.WIDE else [5400, 4600])
        self.table.setColumnHidden(CODE, breadth is not Breadth.WIDE)  # it stands over the task too
        self.table.setColumnHidden(DEPARTMENT, breadth is Breadth.MIDDLE)

    def arrive(self) -> None:
        self._show_year()

    def turn_to(self, subject: object) -> None:
        """The task of this number, in its year."""
        found = self._desk.ask(key_tasks.about, KeyTaskId(int(str(subject))), self._today())
        self._offer_years()
        self.year.setCurrentIndex(max(0, self.year.findData(found.task.year)))
        self.search.clear()
        self._show_year()
        lists.choose(self.table, subject)

    # The list and the one task

    def look_up(self, id: int) -> About:
        return self._desk.ask(key_tasks.about, KeyTaskId(id), self._today())

    def fill(self, about: About, same: bool) -> None:
        task = about.task
        self.name.setText(f"{task.code}  {task.title}")
        self.standing.show_state(about.standing, about.tone)
        say(self.story, about.story)
        if not (same and self._saver.unsaved):
            offered = [(None, ""), *self._desk.ask(key_tasks.consultations)]
            binder.offer(binder.part(self._facts, "consultation"), offered)
            binder.fill(self._facts, Facts.of(task))
            self._saver.settle(f"key_task/{task.id}")
        self._quarters.show(about.quarters)
        self._timeline.show_record(Subject(self.KIND, task.id))
        if not same:
            self.quarters.selectRow(self._quarter_now(task) - 1)
            self._show_one()

    def flush(self) -> None:
        self._saver.flush()

    def _show_year(self) -> None:
        self._offer_years()
        self._refresh()
        lists.choose_first(self.table)

    @Slot()
    def _catch_up(self) -> None:
        """A list may have brought a year that was not there."""
        before = self.year.currentData()
        self._offer_years()
        if self.year.currentData() != before:
            self._refresh()
            lists.choose_first(self.table)

    def _offer_years(self) -> None:
        binder.offer(self.year, self._desk.ask(key_tasks.years, self._today()))
        self.year.setCurrentIndex(max(0, self.year.currentIndex()))

    @Slot()
    def _count(self) -> None:
        tasks = self._desk.ask(key_tasks.lines, self.year.currentData(), self._today())
        say(self.counted, key_tasks.counted(tasks) if tasks else "")
        for button in (self.take_out, self.propose):
            button.setEnabled(bool(tasks))

    @Slot(str, object)
    def _lead(self, where: str, subject: object) -> None:
        """What a day of the timeline tells of: a matter, a task of another department, a case."""
        self.flush()
        self.wanted.emit(where, subject)

    # Its facts

    def _save(self) -> bool:
        if self._about is None:
            return False
        before, kept = self._about.task, list[KeyTask]()
        with self._desk.refusing():
            read = binder.read(self._facts, Facts.of(before)).over(before)
            self._desk.do(partial(acts.change, task=read), kept.append)
        if kept and kept[0] != before:
            told = self.tr("{code} was changed.").format(code=before.code)
            undoing.tell(self._desk, told, Subject("key_task", before.id))
        return bool(kept)

    # Its quarters

    def _quarter_now(self, task: KeyTask) -> int:
        """The quarter that is due, or else the one we are in."""
        today = self._today()
        return task.unreported(today) or (quarter_of(today) if task.year == today.year else 1)

    @Slot()
    def _choose_quarter(self) -> None:
        """What is known of the chosen quarter, ready to be said again."""
        line = lists.chosen(self.quarters)
        if isinstance(line, QuarterLine):
            self._turn_quarter(line.id)

    @Slot()
    def _hear_quarter(self) -> None:
        self.quarters.selectRow(self.quarter.currentData() - 1)

    def _turn_quarter(self, quarter: int) -> None:
        if self._about is None:
            return
        task = self._about.task
        place = f"key_task/{task.id}/{quarter}"
        if place == self._place and self._reporting.unsaved:
            return
        self._place = place
        binder.fill(self.reported, Reported.of(task, quarter, self._today()))
        self._reporting.settle(place)

    @Slot()
    def _report(self) -> None:
        if self._about is None:
            return
        with self._desk.refusing():
            read = binder.read(self.reported, Reported())
            if read.on is None:
                raise DayMissing(field=self.on)
            act = partial(
                acts.report,
                id=self._about.task.id,
                quarter=self.quarter.currentData(),
                status=read.status,
                words=read.words,
                reporter=read.reporter,
                on=read.on,
            )
            self._desk.do(act, self._reported)

    def _reported(self, task: KeyTask) -> None:
        self._is_recorded = True
        self._reporting.flush()
        self._is_recorded = False
        quarter = self.quarter.currentData()
        said = self.tr("Quarter {quarter} of {code} was reported.").format(quarter=quarter, code=task.code)
        undoing.tell(self._desk, said, Subject("key_task", task.id))

    # Before the body, and for elsewhere

    @Slot()
    def _propose(self) -> None:
        self.flush()
        self._desk.run(partial(key_task_reports.propose, year=self.year.currentData()), self._proposed)

    def _proposed(self, matter: Matter) -> None:
        self._desk.tell(self.tr("{number} is on the docket.").format(number=matter.number))

    @Slot()
    def _bring_in(self) -> None:
        """Those of years before the desk; its own come from a decision."""
        self.flush()
        bring_in(self, self._desk, "key-tasks")

    @Slot()
    def _ask_where(self) -> None:
        self.flush()
        name = self.tr("Key tasks {year}.xlsx").format(year=self.year.currentData())
        choosing_files.new(self, self.tr("Save the key tasks as a list"), self._take_out, name, suffix="xlsx")

    def _take_out(self, file: Path) -> None:
        job = partial(key_task_reports.export, year=self.year.currentData(), file=file)
        self._desk.run(job, partial(self._taken_out, file))

    def _taken_out(self, file: Path, count: int) -> None:
        self._desk.tell(self.tr("Lines written to {file}: {count}").format(count=count, file=file.name))

    def _today(self) -> date:
        return dates.day_of(self._desk.now())

    # Once, on being made

    def _furnish(self) -> None:
        self._facts = KeyTaskFacts()
        self.facts_column.addWidget(self._facts, 0, Qt.AlignmentFlag.AlignTop)
        self._saver = Saver(self._facts, self._typing, self._save)
        self._timeline = TimelinePanel(self._desk)
        self._timeline.join(self.tabs)
        self._quarters = lists.held(
            self.quarters, key_tasks.quarter_columns(), empty=self.tr("Choose a task.")
        )
        self.words.setMinimumHeight(theme.px(ONE_LINE))
        self.quarters.setMinimumHeight(theme.px(LINE * (len(QUARTERS) + 1)))
        binder.choices(self.reported, Reported, words.name)
        binder.offer(self.quarter, [(number, str(number)) for number in QUARTERS])
        # A quarter is reported as a whole: leaving a field keeps it against a crash, and nothing more.
        self._reporting = Saver(self.reported, self._typing, lambda: self._is_recorded)
        self._offer_years()

    def _connect(self) -> None:
        super()._connect()
        self.table.model().modelReset.connect(self._count)
        self.year.activated.connect(self._show_year)
        self._desk.saved.connect(self._catch_up)
        lists.on_choice(self.quarters, self._choose_quarter)
        self._timeline.wanted.connect(self._lead)
        self.quarter.activated.connect(self._hear_quarter)
        for button, deed in {
            self.report: self._report,
            self.propose: self._propose,
            self.bring_in: self._bring_in,
            self.take_out: self._ask_where,
        }.items():
            button.clicked.connect(deed)
        self.hear_keys({"Ctrl+Return": self._report})

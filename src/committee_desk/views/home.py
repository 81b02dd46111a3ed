"""The first page: the meeting that comes next, what waits to be done, and the latest papers.

a line and Enter, or a button ─► wanted(room, subject) ─► the window goes there
"Import …" ─► views.importing
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from committee_desk.domain.journal import Subject
from committee_desk.models import dates, office_tasks, recovery, tasks
from committee_desk.models import home as model
from committee_desk.models.desk import Desk
from committee_desk.models.home import Card, FirstStep, Home
from committee_desk.models.laptop import laptop
from committee_desk.models.table import Tone
from committee_desk.models.tasks import Task
from committee_desk.views import forms, lists, theme
from committee_desk.views.page import Breadth, Page
from committee_desk.views.widgets import ElidedLabel, Steps, chip_text, say

if TYPE_CHECKING:
    from committee_desk.acts.door import Door

Direction = QHBoxLayout.Direction
STAGE, CODE = 2, 3  # columns of the papers that give way
NOT_READ = Home(today="", card=None, tasks=(), recent=(), first_steps=())
SHOWN = frozenset(
    {
        "meeting",
        "item",
        "matter",
        "attachment",
        "paper",
        "person",
        "minutes",
        "assignment",
        "round",
        "mark_sheet",
    }
)


class HomeView(Page):
    today: QLabel
    new_meeting: QPushButton
    bring_in: QPushButton
    panes: QSplitter
    left_area: QScrollArea
    left_column: QVBoxLayout
    right_column: QVBoxLayout
    first: QFrame
    first_1: QPushButton
    first_2: QPushButton
    first_3: QPushButton
    first_other: QHBoxLayout
    first_paste: QPushButton
    first_practise: QPushButton
    card: QFrame
    card_column: QVBoxLayout
    card_line: QHBoxLayout
    card_title: ElidedLabel
    card_when: ElidedLabel
    card_steps: Steps
    card_facts: QLabel
    card_items: QLabel
    card_problems: QLabel
    card_go: QPushButton
    nothing: QLabel
    papers_heading: QLabel
    papers: QTableView
    tasks: QTableView
    task_why: QLabel
    task_go: QPushButton
    due_paper: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("home", self)
        self._desk = desk
        self._home = NOT_READ
        self._laptop = laptop()
        self._is_greeted = self._narrow = False
        self._backup: Task | None = None
        self._untrained: Task | None = None
        none = self.tr("Nothing waits for you.")
        self._show_tasks = lists.show(
            self.tasks, tasks.columns(), lambda _: self._waiting(), desk, set(), empty=none
        )
        no_paper = self.tr("No paper has been issued yet.")
        self._show_papers = lists.show(
            self.papers, model.paper_columns(), lambda _: self._home.recent, desk, set(), empty=no_paper
        )
        self._connect()

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("Go where it is done")),
        ]

    def regions(self) -> list[QWidget]:
        here = self._present
        return [*([here] if here else []), self.card_go, self.tasks, self.papers]

    def about(self) -> Subject | None:
        """What the line in hand is about; the desk where no line is."""
        if self.papers.hasFocus() and (line := lists.chosen(self.papers)) is not None:
            return Subject("paper", line.id)
        task = lists.chosen(self.tasks) if self.tasks.hasFocus() else None
        return tasks.about(task) if isinstance(task, Task) else None

    def fold(self, breadth: Breadth) -> None:
        self._narrow = narrow = breadth is Breadth.NARROW
        # One below the other, what waits stands before what is done.
        for part in (self.papers_heading, self.papers):
            (self.right_column if narrow else self.left_column).addWidget(part)
        self.setTabOrder(self.task_go if narrow else self.card_go, self.papers)
        # Its one deed stands before all that is said of the meeting, where that is scrolled.
        if narrow:
            self.card_column.insertWidget(2, self.card_go, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self.card_line.insertWidget(0, self.card_go)
        self.panes.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        beside = breadth is not Breadth.MIDDLE
        self.first_other.setDirection(Direction.LeftToRight if beside else Direction.TopToBottom)
        self.papers.setColumnHidden(STAGE, not beside)
        self.papers.setColumnHidden(CODE, breadth is not Breadth.WIDE)
        self.panes.setSizes([6000, 4000] if breadth is Breadth.WIDE else [5000, 5000])
        self._give_room()

    def arrive(self) -> None:
        self._refresh()
        if not self._is_greeted:
            self._is_greeted = True
            QTimer.singleShot(0, self, self._greet)
        self._look_for_backup()
        self._look_for_untrained()

    @Slot()
    def _greet(self) -> None:
        """On a desk that is new, Enter is the first step; later the rail has the focus when a desk opens."""
        here = self._present
        if here is not None and here.isVisible():  # who has gone on at once is not called back
            here.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is shown

    @Slot(frozenset)
    def _heard(self, touched: frozenset[str]) -> None:
        if SHOWN & touched and self.isVisible():  # else it is read when it comes to the front
            self._refresh()

    @Slot(int)
    def _sit_down(self, _person: int) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self._home = self._desk.ask(model.home, dates.day_of(self._desk.now()), self._desk.by)
        self._fill()

    def _waiting(self) -> Sequence[Task]:
        today = dates.day_of(self._desk.now())
        paper = recovery.check_task(self._laptop.told, today)
        own = filter(None, (self._backup, paper, self._untrained)) if self._home.plans else ()
        return tasks.ordered([*self._home.tasks, *own], today)

    def _look_for_backup(self) -> None:
        """In the folder of backups, which may be far away and slow."""
        backups = self._laptop.told.backups
        if backups:
            self._desk.fetch(partial(_last_backup, Path(backups)), self._show_backup)
        else:
            self._show_backup(None)

    def _show_backup(self, last: datetime | None) -> None:
        today = dates.day_of(self._desk.now())
        self._backup = office_tasks.backup_task(self._laptop.told.backups, last, today)
        self._show_tasks()
        lists.choose_first(self.tasks)

    def _look_for_untrained(self) -> None:
        """All the officials and what they attended, which takes longer than a first page may."""
        if self._home.plans and self._desk.ask(office_tasks.keeps_trainings):
            today = dates.day_of(self._desk.now())
            self._desk.fetch(partial(_untrained, today), self._show_untrained)

    def _show_untrained(self, task: Task | None) -> None:
        if task != self._untrained:
            self._untrained = task
            self._show_tasks()
            lists.choose_first(self.tasks)

    def _fill(self) -> None:
        self.today.setText(self._home.today)
        self.new_meeting.setVisible(self._home.plans)
        self.bring_in.setVisible(self._home.plans)
        self.due_paper.setVisible(self._home.plans)
        self.nothing.setText(self._home.nothing)
        self._fill_card(self._home.card)
        self._fill_first(self._home.first_steps)
        self._show_tasks()
        self._show_papers()
        lists.choose_first(self.tasks)
        self._turn()

    def _fill_card(self, card: Card | None) -> None:
        self.card.setVisible(card is not None)
        self.nothing.setVisible(card is None and not self._home.first_steps)
        if card is None:
            return
        self.card_title.setText(card.title)
        self.card_when.setText(card.when)
        self.card_steps.show_steps(card.steps, card.present)
        self.card_facts.setText(card.facts)
        say(self.card_items, "\n".join(card.items))
        say(self.card_problems, "\n".join(chip_text(one, Tone.WARNING) for one in card.problems))
        self.card_go.setText(card.deed)

    def _fill_first(self, steps: Sequence[FirstStep]) -> None:
        self.first.setVisible(bool(steps))
        present = next((step for step in steps if not step.done), None)
        for at, (button, step) in enumerate(zip(self._first_buttons(), steps, strict=False), start=1):
            sign = Tone.SUCCESS if step.done else Tone.PLAIN
            button.setText(f"{at}. {chip_text(step.words, sign)}")
            theme.set_role(button, "role", "primary" if step is present else "")

    def _give_room(self) -> None:
        """One below the other, each part is as high as what it says, and the whole screen is scrolled."""
        for table in (self.tasks, self.papers):
            table.setMinimumHeight(theme.px(lists.TWO_LINES) if self._narrow else 0)
        width = self.left_area.viewport().width()
        height = self.left_column.totalHeightForWidth(width) if self._narrow else 0
        if height != self.left_area.minimumHeight():
            self.left_area.setMinimumHeight(height)
            if self._narrow:
                self.panes.setSizes([height, self.height()])

    @property
    def _present(self) -> QPushButton | None:
        """The first of the first steps that is not done yet."""
        pairs = zip(self._first_buttons(), self._home.first_steps, strict=False)
        return next((button for button, step in pairs if not step.done), None)

    def _first_buttons(self) -> list[QPushButton]:
        return [self.first_1, self.first_2, self.first_3]

    @Slot()
    def _turn(self) -> None:
        task = lists.chosen(self.tasks)
        say(self.task_why, task.why if isinstance(task, Task) else "")
        self.task_go.setVisible(isinstance(task, Task))

    # Going there

    @Slot()
    def _go_task(self) -> None:
        task = lists.chosen(self.tasks)
        if isinstance(task, Task):
            self.wanted.emit(task.room, task.subject)

    @Slot()
    def _go_paper(self) -> None:
        line = lists.chosen(self.papers)
        if line is not None:
            self.wanted.emit("papers", line.id)

    @Slot()
    def _go_meeting(self) -> None:
        if card := self._home.card:
            self.wanted.emit(card.room, card.meeting)

    @Slot()
    def _bring_in(self) -> None:
        """The lists that an office has in spreadsheets, to choose from."""
        from committee_desk.views import importing  # noqa: PLC0415 -- slow import

        importing.offer_lists(self, self._desk)

    @Slot()
    def _ask_for_paper(self) -> None:
        """Everything that has a day, as a list to print."""
        from committee_desk.views import choosing_files  # noqa: PLC0415 -- slow import

        title = self.tr("Lay out what falls due as a paper")
        choosing_files.new(self, title, self._lay, self.tr("Deadlines.pdf"), suffix="pdf")

    def _lay(self, file: Path) -> None:
        from committee_desk.jobs import due_papers  # noqa: PLC0415 -- slow import

        told = self.tr("{file} was written.").format(file=file.name)
        self._desk.run(partial(due_papers.write, file=file), lambda _count: self._desk.tell(told))

    def _go_first(self, at: int) -> None:
        if at < len(self._home.first_steps):
            step = self._home.first_steps[at]
            self.wanted.emit(step.room, step.subject)

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._give_room()
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        if (content := self.left_area.widget()) is not None:
            content.installEventFilter(self)
        self._desk.changed.connect(self._heard)
        self._desk.acting.connect(self._sit_down)
        self.new_meeting.clicked.connect(partial(self.wanted.emit, "meetings", "new"))
        self.bring_in.clicked.connect(self._bring_in)
        self.card_go.clicked.connect(self._go_meeting)
        self.task_go.clicked.connect(self._go_task)
        self.due_paper.clicked.connect(self._ask_for_paper)
        for at, button in enumerate(self._first_buttons()):
            button.clicked.connect(partial(self._go_first, at))
        self.first_paste.clicked.connect(partial(self.wanted.emit, "settings", "first"))
        self.first_practise.clicked.connect(partial(self.wanted.emit, "settings", "practise"))
        lists.on_choice(self.tasks, self._turn)
        lists.on_open(self.tasks, self._go_task)
        lists.on_open(self.papers, self._go_paper)


def _last_backup(backups: Path, door: Door) -> datetime | None:
    """Off the window's thread, where its slow import is not waited for either."""
    from committee_desk.jobs import keeping_backups  # noqa: PLC0415 -- slow import

    found = keeping_backups.last(door, backups)
    return found.made if found else None


def _untrained(today: date, door: Door) -> Task | None:
    """Off the window's thread, as a desk without trainings never asks."""
    from committee_desk.models import trainings  # noqa: PLC0415 -- slow import

    return door.ask(trainings.untrained, today)

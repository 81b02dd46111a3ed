"""The minutes: drafted from what was recorded, put into other words where wanted, issued, confirmed.

    MinutesStructure            │ the paper line by line, then PassagePanel │ MinutesPaperPanel
      the course of the meeting,│   or the draft as it would be printed     │ CorrectionsPanel
      the parts the law requires│   or ComparisonPanel, two versions        │ AssignmentsPanel

One meeting, one line in hand: each part is shown both, and none knows another.
Figures are the records' own: they change when a record is corrected.
"""

from __future__ import annotations

from functools import cached_property, partial
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QListView,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

from committee_desk.acts.door import Door
from committee_desk.domain.ids import MeetingId
from committee_desk.domain.journal import Subject
from committee_desk.jobs.drafting import Draft
from committee_desk.models import minutes, pages
from committee_desk.models.desk import Desk
from committee_desk.models.minutes import Line
from committee_desk.models.minutes_standing import Standing, standing
from committee_desk.models.pages import Shown
from committee_desk.models.table import DeskRole, TableModel
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms, lists, theme
from committee_desk.views.assignments import AssignmentsPanel
from committee_desk.views.comparison import ComparisonPanel
from committee_desk.views.corrections import CorrectionsPanel
from committee_desk.views.minutes_lines import LinesDelegate, furnish
from committee_desk.views.minutes_paper import KIND, MinutesPaperPanel
from committee_desk.views.minutes_structure import MinutesStructure
from committee_desk.views.page import Breadth, Page
from committee_desk.views.passage import PassagePanel
from committee_desk.views.preview import PreviewPanel
from committee_desk.views.widgets import StatusChip

TEXT, DRAFT, COMPARED = range(3)
PAPER, CORRECTIONS, FOLLOW_UP = range(3)
SIDES = {CORRECTIONS: "corrections", FOLLOW_UP: "assignments"}
# px for one passage of the minutes, for a longer one, and for two, beside text of 17 px
LINES = {Breadth.NARROW: 56, Breadth.MIDDLE: 84, Breadth.WIDE: 104}
SIDE = 180  # px beside text of 17 px for what stands beside, where all is scrolled
TOLD = {"meeting", "item", "remark", "matter", "minutes", "assignment", "paper", "person", "rules"}


class MinutesView(Page):
    meeting: QComboBox
    chip: StatusChip
    issue: QPushButton
    nothing: QFrame
    go_to_session: QPushButton
    panes: QSplitter
    structure: MinutesStructure
    middle: QStackedWidget
    lines: QListView
    passage: PassagePanel
    leave_draft: QPushButton
    draft: PreviewPanel
    side: QTabWidget
    paper: MinutesPaperPanel

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("minutes", self)
        self._desk = desk
        self._draft: Draft | None = None
        self._standing: Standing | None = None
        self._line: Line | None = None
        self._narrow = False
        self._lines = TableModel(minutes.columns(), self.lines)
        furnish(self.lines, self._lines, LinesDelegate(self.lines))
        self._typing = Typing(desk, self)
        self.passage.serve(desk, self._typing)
        self.paper.serve(desk, self._typing, self.passage.flush)
        self.draft.serve(desk)
        self.comparison = ComparisonPanel(desk, self.middle)
        self.middle.addWidget(self.comparison)
        self._corrections_area = self._side_area(self.tr("Corrections"))
        self._assignments_area = self._side_area(self.tr("Follow-up"))
        self._connect()

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("From the line to its words")),
            ("Ctrl+Enter", self.tr("Keep the words, and on to the next passage")),
            ("Ctrl+P", self.tr("The minutes as they would be printed")),
            ("Ctrl+N", self.tr("Issue the next version")),
            ("PgUp / PgDn", self.tr("Turn the pages")),
            ("Ctrl+PgUp / Ctrl+PgDn", self.tr("Previous or next difference")),
        ]

    def regions(self) -> list[QWidget]:
        return [self.middle, self.side, self.structure.outline, self.structure.parts]

    def about(self) -> Subject | None:
        """The record that the line in hand, or the figure in it, comes from."""
        if self._draft is None or self._line is None:
            return None
        return minutes.behind(self._draft, self._line, self.passage.figure_in_hand())

    def fold(self, breadth: Breadth) -> None:
        self.structure.setVisible(breadth is Breadth.WIDE)
        self._narrow = narrow = breadth is Breadth.NARROW
        self._name_issue()
        self.panes.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        self.panes.setSizes([1900, 5000, 3300])
        self.lines.setMinimumHeight(theme.px(LINES[breadth]))
        self.side.setMinimumHeight(theme.px(SIDE) if narrow else 0)
        self.passage.fold(narrow=narrow)

    def arrive(self) -> None:
        binder.offer(self.meeting, self._desk.ask(minutes.choices))
        if self.meeting.currentIndex() < 0:
            self.meeting.setCurrentIndex(0)
        self._show()

    def turn_to(self, subject: object) -> None:
        """Show the minutes of this meeting; at its corrections, or at one of its assignments."""
        self.passage.flush()
        meeting = self._desk.ask(minutes.meeting_of, subject)
        self.meeting.setCurrentIndex(max(self.meeting.findData(meeting), 0))
        self._turn()
        match subject:
            case Subject(kind="minutes"):
                self.side.setCurrentIndex(CORRECTIONS)
            case Subject(kind="assignment", id=id):
                self.side.setCurrentIndex(FOLLOW_UP)
                lists.choose(self.assignments.table, id)

    def close_layer(self) -> bool:
        if self.middle.currentIndex() in (DRAFT, COMPARED):
            self.middle.setCurrentIndex(TEXT)
            self.lines.setFocus()
            return True
        return self.passage.close_layer()

    # What stands beside, made when it is first turned to

    @cached_property
    def corrections(self) -> CorrectionsPanel:
        panel = CorrectionsPanel(self._desk, self._typing, self._corrections_area.viewport())
        self._corrections_area.setWidget(panel)
        if self._draft is not None and self._standing is not None:
            panel.show_draft(self._draft, self._standing)
        if self._line is not None:
            panel.show_line(self._line)
        return panel

    @cached_property
    def assignments(self) -> AssignmentsPanel:
        panel = AssignmentsPanel(self._desk, self._typing, self._assignments_area.viewport())
        self._assignments_area.setWidget(panel)
        if self._draft is not None and self._standing is not None:
            panel.show_draft(self._draft, self._standing)
        return panel

    def _made(self, *names: str) -> list[Any]:
        """Those of these panels that were asked for already."""
        return [self.__dict__[name] for name in names if name in self.__dict__]

    @Slot(int)
    def _turn_side(self, place: int) -> None:
        if place in SIDES:
            getattr(self, SIDES[place])

    def _side_area(self, title: str) -> QScrollArea:
        """The place of a panel that is not made yet; it scrolls what is higher than the window."""
        area = QScrollArea(self.side)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side.addTab(area, title)
        return area

    # The meeting

    @property
    def _id(self) -> MeetingId | None:
        id: MeetingId | None = self.meeting.currentData()
        return id

    @Slot()
    def _turn(self) -> None:
        """Another meeting is chosen."""
        self.passage.flush()
        self._line = None
        self._show()

    @Slot(frozenset)
    def _hear(self, touched: frozenset[str]) -> None:
        if touched & TOLD and self.isVisible():
            self._show()

    def _show(self) -> None:
        there = self._id is not None
        self.nothing.setVisible(not there)
        for part in (self.meeting, self.panes, self.issue):
            part.setVisible(there)
        if self._id is None:
            self.chip.show_state("")
            return
        self._draft = draft = self._desk.ask(minutes.draft, self._id)
        self._standing = standing(draft)
        before, top = self._line, self.lines.verticalScrollBar().value()
        lines = minutes.lines(draft)
        self.structure.show_draft(draft, lines)
        self._lines.show(lines)
        self._choose_line(before.id if before else "")
        self.lines.verticalScrollBar().setValue(top)
        self._show_standing(draft, self._standing)

    def _show_standing(self, draft: Draft, now: Standing) -> None:
        self.chip.show_state(now.chip, now.tone)
        self._name_issue()
        self.issue.setEnabled(not now.why_not_issued)
        for panel in (self.paper, *self._made("corrections", "assignments")):
            panel.show_draft(draft, now)

    def _name_issue(self) -> None:
        """In large text the version stands in the box that asks, and not on the button as well."""
        if self._standing is not None:
            named = self.tr("Issue version {version} …  Ctrl+N").format(version=self._standing.version)
            self.issue.setText(self.tr("Issue …  Ctrl+N") if self._narrow else named)

    # The line in hand

    def _choose_line(self, id: str) -> None:
        place = max(self._lines.place(id), 0) if id else max(self._passage_after(-1), 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.lines.selectionModel().setCurrentIndex(self._lines.index(place, 0), flags)

    def _passage_after(self, here: int) -> int:
        """The place of the next line whose words may be changed, or -1."""
        later = (place for place, line in enumerate(self._lines.rows) if line.key and place > here)
        return next(later, -1)

    @Slot()
    def _turn_line(self) -> None:
        index = self.lines.currentIndex()
        if not index.isValid() or self._draft is None or self._standing is None:
            return
        line: Line = index.data(DeskRole.ROW)
        if self._line is None or self._line.id != line.id:
            self.passage.flush()
        self._line = line
        self.structure.follow(line)
        for panel in self._made("corrections"):
            panel.show_line(line)
        self.passage.show_line(self._draft, self._standing, line)

    @Slot(str)
    def _go_to(self, id: str) -> None:
        if (place := self._lines.place(id)) >= 0:
            index = self._lines.index(place, 0)
            self.lines.setCurrentIndex(index)
            self.lines.scrollTo(index, QListView.ScrollHint.PositionAtTop)

    @Slot()
    def _keep_in_sight(self) -> None:
        """The list is lower now, or will be: the line in hand must stay in sight."""
        QTimer.singleShot(0, self.lines, lambda: self.lines.scrollTo(self.lines.currentIndex()))

    @Slot()
    def _keep(self) -> None:
        """Keep it and go on to the next passage; while there is none being typed, begin with this one."""
        if not self.passage.being_typed:
            self.passage.enter()
            return
        self.passage.flush()
        following = self._passage_after(self._lines.place(self._line.id) if self._line else -1)
        if following >= 0:
            self.lines.setCurrentIndex(self._lines.index(following, 0))
        self.passage.enter()

    # What lies over the text

    @Slot()
    def _look(self) -> None:
        self.passage.flush()
        meeting, title = self._id, self.meeting.currentText()
        if meeting is None:
            return

        def read(door: Door) -> Shown:
            return pages.draft(door, meeting, KIND, None, title)

        self._desk.fetch(read, self._show_draft)

    def _show_draft(self, shown: Shown) -> None:
        self.middle.setCurrentIndex(DRAFT)
        self.draft.show_paper(shown)
        self.draft.area.setFocus()

    @Slot()
    def _compare(self) -> None:
        self.passage.flush()
        if self._id is not None:
            self.middle.setCurrentIndex(COMPARED)
            self.comparison.show_meeting(self._id)

    @Slot()
    def _go_to_paper(self) -> None:
        if self._draft is not None and self._draft.issued is not None:
            self.wanted.emit("papers", self._draft.issued.id)

    # Once, on being made

    def _connect(self) -> None:
        self._desk.changed.connect(self._hear)
        self.meeting.activated.connect(self._turn)
        self.side.currentChanged.connect(self._turn_side)
        self.lines.selectionModel().currentChanged.connect(lambda *_: self._turn_line())
        self.structure.chosen.connect(self._go_to)
        self.structure.entered.connect(self.lines.setFocus)
        self.passage.fitted.connect(self._keep_in_sight)
        for button, deed in {
            self.go_to_session: partial(self.wanted.emit, "meeting", None),
            self.issue: self.paper.issue,
            self.passage.keep: self._keep,
            self.passage.to_meeting: lambda: self.wanted.emit("meeting", self._id),
            self.paper.look: self._look,
            self.paper.compare: self._compare,
            self.paper.to_paper: self._go_to_paper,
            self.leave_draft: self.close_layer,
            self.comparison.leave: self.close_layer,
        }.items():
            button.clicked.connect(deed)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            enter = QShortcut(QKeySequence(key), self.lines)
            enter.setContext(Qt.ShortcutContext.WidgetShortcut)
            enter.activated.connect(self.passage.enter)
        self.hear_keys({"Ctrl+Return": self._keep, "Ctrl+P": self._look, "Ctrl+N": self.issue.click})

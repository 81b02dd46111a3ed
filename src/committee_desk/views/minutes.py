"""The minutes: drafted from what was recorded, put into other words where wanted, issued, confirmed.

    the course of the meeting,  │ the paper line by line, the passage in hand │ the paper, corrections,
    the parts the law requires  │ two versions compared                       │ assignments

A passage is kept as it is left. Figures are the records' own: they change when a record is corrected.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTableView,
    QTabWidget,
    QWidget,
)

from committee_desk.acts import meeting as meeting_acts
from committee_desk.acts import minutes as acts
from committee_desk.acts import remark as remark_acts
from committee_desk.acts.door import Door
from committee_desk.domain.ids import MeetingId
from committee_desk.domain.journal import Subject
from committee_desk.domain.meeting import Meeting
from committee_desk.domain.minutes import Minutes
from committee_desk.domain.paper import IssuedPaper
from committee_desk.domain.remark import Remark
from committee_desk.jobs import issuing
from committee_desk.jobs.drafting import Draft
from committee_desk.models import dates, minutes, pages, papers, undoing
from committee_desk.models.desk import Desk
from committee_desk.models.minutes import Line, Place, Required
from committee_desk.models.minutes_standing import Standing, standing
from committee_desk.models.pages import Shown
from committee_desk.models.table import DeskRole, TableModel, Tone
from committee_desk.models.typing import Typing
from committee_desk.views import alerts, binder, forms, lists, publishing, theme
from committee_desk.views.assignments import AssignmentsPanel
from committee_desk.views.clock import TimeField
from committee_desk.views.combo import Deliberate
from committee_desk.views.comparison import ComparisonPanel
from committee_desk.views.corrections import CorrectionsPanel
from committee_desk.views.drafts import Drafts
from committee_desk.views.figure_text import FigureText
from committee_desk.views.flow import Flow
from committee_desk.views.minutes_lines import LinesDelegate, PartsDelegate, PlaceDelegate, Reflow
from committee_desk.views.page import Breadth, Page
from committee_desk.views.preview import PreviewPanel
from committee_desk.views.saving import Saver
from committee_desk.views.widgets import ElidedLabel, StatusChip, say

TEXT, DRAFT, COMPARED = range(3)
FIXED, PASSAGE = range(2)
PAPER, CORRECTIONS, FOLLOW_UP = range(3)
SIDES = {CORRECTIONS: "corrections", FOLLOW_UP: "assignments"}
KIND = "minutes"
# px for one passage of the minutes, for a longer one, and for two, beside text of 17 px
LINES = {Breadth.NARROW: 56, Breadth.MIDDLE: 84, Breadth.WIDE: 104}
LEAST_WORDS, FEW_WORDS, MOST_WORDS = 48, 76, 116  # px for one line of the words in hand, for two, for four
TIME = 76  # px for a time of day
TOLD = {"meeting", "item", "remark", "matter", "minutes", "assignment", "paper", "person", "rules"}


class MinutesView(Page):
    meeting: QComboBox
    chip: StatusChip
    look: QPushButton
    issue: QPushButton
    nothing: QFrame
    go_to_session: QPushButton
    panes: QSplitter
    structure: QSplitter
    outline: QListView
    parts: QListView
    middle: QStackedWidget
    lines: QListView
    editor: QStackedWidget
    to_meeting: QPushButton
    fixed_page: QWidget
    passage_page: QFrame
    lead: ElidedLabel
    mark: StatusChip
    words_form: QWidget
    text: FigureText
    moved: QLabel
    drafted: QLabel
    why_fixed: QLabel
    passage_deeds: QWidget
    keep: QPushButton
    take_back: QPushButton
    figure: Deliberate
    remark_open: QPushButton
    remark_form: QWidget
    remark_at: TimeField
    speaker: QLineEdit
    correct: QPushButton
    strike_reason: QLineEdit
    strike: QPushButton
    leave_draft: QPushButton
    draft: PreviewPanel
    side: QTabWidget
    paper_side: QScrollArea
    told: QLabel
    cautions: QLabel
    to_paper: QPushButton
    version_deeds: QWidget
    compare: QPushButton
    publish: QPushButton
    revision: QLabel
    reopen_form: QWidget
    reopen_reason: QLineEdit
    reopen: QPushButton
    signers: QTableView
    confirm: QPushButton
    why_not_confirmed: QLabel
    why_not_issued: QLabel

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("minutes", self)
        self._desk = desk
        self._draft: Draft | None = None
        self._standing: Standing | None = None
        self._line: Line | None = None
        self._narrow = False
        self._lines = TableModel(minutes.columns(), self.lines)
        self._parts = TableModel(minutes.part_columns(), self.parts)
        self._outline = TableModel(minutes.outline_columns(), self.outline)
        self._places: dict[str, str] = {}  # where one last was in each place of the outline
        self._typing = Typing(desk, self)
        self._corrections_area, self._assignments_area = QScrollArea(self.side), QScrollArea(self.side)
        self.comparison = ComparisonPanel(desk, self.middle)
        self._furnish()
        self._saver = Saver(self.words_form, self._typing, self._save)
        self._strikes = Drafts(self._typing, [self.strike_reason])
        self._putting_right = Drafts(self._typing, [self.remark_at, self.speaker])
        self._reopenings = Drafts(self._typing, [self.reopen_reason])
        self._refresh_signers = lists.show(
            self.signers,
            papers.signer_columns()[:2],
            lambda _session: self._standing.signers if self._standing else (),
            desk,
            set(),
            empty=self.tr("Whoever signs the minutes is named here once they are issued."),
        )
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
        return [self.middle, self.side, self.outline, self.parts]

    def about(self) -> Subject | None:
        """The record that the line in hand, or the figure in it, comes from."""
        if self._draft is None or self._line is None:
            return None
        return minutes.behind(self._draft, self._line, self.text.figure() if self.text.hasFocus() else "")

    def fold(self, breadth: Breadth) -> None:
        self.structure.setVisible(breadth is Breadth.WIDE)
        self._narrow = narrow = breadth is Breadth.NARROW
        self._name_issue()
        self.panes.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        self.panes.setSizes([1900, 5000, 3300])
        self.lines.setMinimumHeight(theme.px(LINES[breadth]))
        self.remark_at.setMinimumWidth(theme.px(TIME))

    def arrive(self) -> None:
        self._offer_meetings()

    def turn_to(self, subject: object) -> None:
        """Show the minutes of this meeting; at its corrections, or at one of its assignments."""
        self._saver.flush()
        meeting = self._desk.ask(minutes.meeting_of, subject)
        self.meeting.setCurrentIndex(max(self.meeting.findData(meeting), 0))
        self._line = None
        self._show()
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
        if not self.remark_form.isHidden():
            self.remark_form.hide()
            self._weigh_remark()
            self._fit_editor()
            self.remark_open.setFocus()
            return True
        return False

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

    def _name_issue(self) -> None:
        """In large text the version stands in the box that asks, and not on the button as well."""
        if self._standing is not None:
            named = self.tr("Issue version {version} …  Ctrl+N").format(version=self._standing.version)
            self.issue.setText(self.tr("Issue …  Ctrl+N") if self._narrow else named)

    # The meeting and its lines

    def _offer_meetings(self) -> None:
        binder.offer(self.meeting, self._desk.ask(minutes.choices))
        if self.meeting.currentIndex() < 0:
            self.meeting.setCurrentIndex(0)
        self._show()

    @property
    def _id(self) -> MeetingId | None:
        id: MeetingId | None = self.meeting.currentData()
        return id

    @Slot()
    def _turn(self) -> None:
        self._saver.flush()
        self._line = None
        self._show()

    @Slot(frozenset)
    def _hear(self, touched: frozenset[str]) -> None:
        if touched & TOLD and self.isVisible():
            self._show()

    def _show(self) -> None:
        there = self._id is not None
        self.nothing.setVisible(not there)
        self.meeting.setVisible(there)
        for part in (self.panes, self.look, self.issue):
            part.setVisible(there)
        if self._id is None:
            self.chip.show_state("")
            return
        self._draft = draft = self._desk.ask(minutes.draft, self._id)
        self._standing = standing(draft)
        before, top = self._line, self.lines.verticalScrollBar().value()
        self._show_list(self.parts, self._parts, minutes.parts(draft))
        self._show_list(self.outline, self._outline, minutes.outline(draft))
        self.text.know(draft.record.figures)
        self._lines.show(minutes.lines(draft))
        self._choose_line(before.id if before else "")
        self.lines.verticalScrollBar().setValue(top)
        self._show_standing(self._standing)

    def _show_list(
        self, view: QListView, model: TableModel[Any], rows: Sequence[Required] | Sequence[Place]
    ) -> None:
        """The same one stays in hand; without one, the focus would choose the first and lead to it."""
        place = max(view.currentIndex().row(), 0)
        view.selectionModel().blockSignals(True)
        model.show(rows)
        view.setCurrentIndex(model.index(min(place, len(rows) - 1), 0))
        view.selectionModel().blockSignals(False)

    def _show_standing(self, now: Standing) -> None:
        self.chip.show_state(now.chip, now.tone)
        self.told.setText(now.told)
        for label, words in (
            (self.cautions, "\n".join(now.cautions)),
            (self.why_not_issued, now.why_not_issued),
            (self.why_not_confirmed, now.why_not_confirmed),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        issued = self._draft is not None and self._draft.issued is not None
        self.to_paper.setVisible(issued)
        self._name_issue()
        self.issue.setEnabled(not now.why_not_issued)
        self.confirm.setEnabled(not now.why_not_confirmed)
        self.confirm.setVisible(bool(now.revision) or not now.confirmed)
        self.confirm.setText(
            self.tr("Finish the correction") if now.revision else self.tr("Confirm the minutes")
        )
        said = self.tr("Being corrected: {reason}").format(reason=now.revision)
        say(self.revision, said if now.revision else "")
        self.reopen_form.setVisible(now.confirmed and not now.revision)
        self.version_deeds.setVisible(issued)
        self._reopenings.settle(f"minutes/{self._id}/reopen")
        for panel in self._made("corrections", "assignments"):
            panel.show_draft(self._draft, now)
        self._refresh_signers()

    def _choose_line(self, id: str) -> None:
        place = max(self._lines.place(id), 0) if id else self._first_passage()
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.lines.selectionModel().setCurrentIndex(self._lines.index(place, 0), flags)

    def _first_passage(self) -> int:
        keyed = (place for place, line in enumerate(self._lines.rows) if line.key)
        return next(keyed, 0)

    @Slot()
    def _turn_line(self) -> None:
        """Another line is in hand; what is being typed into the same one stays."""
        index = self.lines.currentIndex()
        if not index.isValid():
            return
        line: Line = index.data(DeskRole.ROW)
        same = self._line is not None and self._line.id == line.id
        if not same:
            self._saver.flush()
        self._line = line
        self._follow(line)
        for panel in self._made("corrections"):
            panel.show_line(line)
        self.editor.setCurrentIndex(PASSAGE if line.key else FIXED)
        if line.key:
            self._show_passage(line, same=same)
        self._fit_editor()

    def _follow(self, line: Line) -> None:
        """The outline shows where the line in hand stands, and keeps it for coming back."""
        place = minutes.place_of(line)
        if not place:
            return
        self._places[place] = line.id
        self.outline.selectionModel().blockSignals(True)
        self.outline.setCurrentIndex(self._outline.index(self._outline.place(place), 0))
        self.outline.selectionModel().blockSignals(False)
        self.outline.scrollTo(self.outline.currentIndex())  # it did not hear of it, so it stayed where it was
        self.outline.viewport().update()

    def _fit_editor(self) -> None:
        """As high as what it shows; the lines above have the rest."""
        most = FEW_WORDS if self._narrow else MOST_WORDS
        self.text.setFixedHeight(min(max(self.text.wanted(), theme.px(LEAST_WORDS)), theme.px(most)))
        if (form := self.words_form.layout()) is not None:
            form.activate()  # or what holds it would be asked before it knows
        shown = self.passage_page if self.editor.currentIndex() == PASSAGE else self.fixed_page
        least = shown.minimumSizeHint().height()
        self.editor.setFixedHeight(max(shown.heightForWidth(self.editor.width()), least))
        # The list is lower now, or will be: the line in hand must stay in sight.
        QTimer.singleShot(0, self.lines, lambda: self.lines.scrollTo(self.lines.currentIndex()))

    def _show_passage(self, line: Line, *, same: bool) -> None:
        fixed = self._standing.why_not_edited if self._standing else ""
        self.lead.setText(line.lead or self.tr("Passage"))
        if line.edited:
            stale = line.stale or bool(line.moved)
            said = self.tr("Changed; the record has changed since") if stale else self.tr("Changed")
            self.mark.show_state(said, Tone.WARNING if stale else Tone.INFORMATION)
        else:
            self.mark.show_state("")
        if not (same and self._saver.unsaved):
            self.text.blockSignals(True)
            self.text.setPlainText(line.written)
            self.text.blockSignals(False)
            self._saver.settle(f"minutes/{self._id}/{line.key}")
        self.text.setReadOnly(bool(fixed))
        say(self.moved, "\n".join(line.moved))
        self._offer_figures(line)
        self.drafted.setText(self.tr("Recorded: {words}").format(words=line.drafted))
        say(self.why_fixed, fixed)
        self.take_back.setVisible(line.edited)
        self.remark_open.setVisible(line.remark is not None)
        if not same or line.remark is None:
            self.remark_form.hide()
        self._weigh_remark()

    def _weigh_remark(self) -> None:
        """While the remark itself is corrected, what is done to the passage stands back."""
        back = not self.remark_form.isHidden()
        fixed = self._standing is not None and bool(self._standing.why_not_edited)
        self.drafted.setVisible(self._line is not None and self._line.edited and not back)
        self.passage_deeds.setVisible(not fixed and not back)

    def _offer_figures(self, line: Line) -> None:
        if self._draft is not None:
            offered = minutes.insertable(self._draft, line)
            binder.offer(self.figure, [("", self.tr("Add a figure …")), *offered])
            self.figure.setCurrentIndex(0)

    # Putting it into other words

    @Slot()
    def _insert_figure(self) -> None:
        key = self.figure.currentData()
        if key:
            self.text.insert_figure(key)
        self.figure.setCurrentIndex(0)
        self.text.setFocus()

    def _save(self) -> bool:
        """Keep the passage in hand as it is typed."""
        line, meeting = self._line, self._id
        if line is None or meeting is None or not line.key:
            return False
        return self._edit(meeting, line, self.text.toPlainText())

    def _edit(self, meeting: MeetingId, line: Line, text: str) -> bool:
        kept: list[Minutes] = []
        act = partial(acts.edit, meeting=meeting, passage=line.key, text=text, drafted=line.drafted)
        self._desk.do(act, kept.append)
        if kept:
            subject = Subject("minutes", meeting)
            said = self.tr("The passage was changed.")
            undoing.tell(self._desk, said, subject)
        return bool(kept)

    @Slot()
    def _enter_line(self) -> None:
        """From the line to its words, or to where what is fixed can be changed."""
        (self.to_meeting if self.editor.currentIndex() == FIXED else self.text).setFocus()

    @Slot()
    def _keep(self) -> None:
        """Keep it and go on to the next passage; while there is none being typed, begin with this one."""
        if not self.text.hasFocus() and not self._saver.unsaved:
            self._enter_line()
            return
        self._saver.flush()
        here = self._lines.place(self._line.id) if self._line else -1
        later = (place for place, line in enumerate(self._lines.rows) if line.key and place > here)
        following = next(later, None)
        if following is not None:
            self.lines.setCurrentIndex(self._lines.index(following, 0))
        self.text.setFocus()

    @Slot()
    def _take_back(self) -> None:
        line, meeting = self._line, self._id
        if line is not None and meeting is not None:
            self.text.setPlainText(line.drafted)
            self._saver.flush()
            self._show()

    @Slot()
    def _open_remark(self) -> None:
        if self._line is None or self._draft is None or self._line.remark is None:
            return
        remark = minutes.remark_of(self._draft, self._line.remark)
        self._putting_right.fill(f"remark/{remark.id}/put_right", partial(self._show_remark, remark))
        self._strikes.settle(f"remark/{remark.id}/strike")
        self.remark_form.show()
        self._weigh_remark()
        self._fit_editor()
        self.remark_at.setFocus()

    @Slot()
    def _correct(self) -> None:
        """What was recorded is put right: the time, the speaker, and the words as they stand above."""
        if self._line is None or self._draft is None or self._line.remark is None:
            return
        forms.commit_typing()
        before = minutes.remark_of(self._draft, self._line.remark)
        with self._desk.refusing():
            act = partial(
                remark_acts.correct,
                id=before.id,
                clock=self.remark_at.value() or before.at,
                speaker=self.speaker.text().strip(),
                text=before.text,
            )
            done = partial(self._corrected, Subject("remark", before.id))
            self._desk.do(act, self._putting_right.spend(lambda _remark: done()))

    def _show_remark(self, remark: Remark) -> None:
        self.remark_at.set_value(remark.at)
        self.speaker.setText(remark.speaker)

    def _corrected(self, subject: Subject) -> None:
        self.remark_form.hide()
        self._weigh_remark()
        self._fit_editor()
        said = self.tr("The remark was corrected.")
        undoing.tell(self._desk, said, subject)

    @Slot()
    def _strike(self) -> None:
        if self._line is None or self._line.remark is None:
            return
        forms.commit_typing()
        subject = Subject("remark", self._line.remark)
        act = partial(remark_acts.strike, id=self._line.remark, because=self.strike_reason.text().strip())
        self._desk.do(act, lambda _remark: self._struck(subject))

    def _struck(self, subject: Subject) -> None:
        self._strikes.use_up()
        self._corrected(subject)

    # The paper

    @Slot()
    def _look(self) -> None:
        self._saver.flush()
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
    def _issue(self) -> None:
        self._saver.flush()
        if self._id is None or self._standing is None:
            return
        job = partial(issuing.issue, meeting=self._id, kind=KIND)
        alerts.confirm(
            self,
            self.tr("Issue version {version} of the minutes?").format(version=self._standing.version),
            self.tr("It gets a number, and its contents can never be changed. Signing comes after."),
            self.tr("Issue"),
            lambda: self._desk.run(job, self._issued),
        )

    def _issued(self, paper: IssuedPaper) -> None:
        self._desk.tell(self.tr("{number} was issued.").format(number=paper.number))

    @Slot()
    def _confirm(self) -> None:
        self._saver.flush()
        if self._id is not None:
            on = dates.day_of(self._desk.now())
            if self._standing is not None and self._standing.revision:
                self._desk.do(partial(acts.settle, meeting=self._id, on=on), self._settled)
            else:
                self._desk.do(partial(meeting_acts.confirm, id=self._id, on=on), self._confirmed)

    def _confirmed(self, _meeting: Meeting) -> None:
        self._desk.tell(self.tr("The minutes are confirmed."))

    def _settled(self, _minutes: Minutes) -> None:
        self._desk.tell(self.tr("The correction is finished."))

    @Slot()
    def _reopen(self) -> None:
        """정정: the confirmed minutes may be written over again."""
        forms.commit_typing()
        if self._id is not None:
            on, reason = dates.day_of(self._desk.now()), self.reopen_reason.text().strip()
            act = partial(acts.reopen, meeting=self._id, reason=reason, on=on)
            self._desk.do(act, lambda _: self._reopenings.use_up())

    @Slot()
    def _compare(self) -> None:
        self._saver.flush()
        if self._id is not None:
            self.middle.setCurrentIndex(COMPARED)
            self.comparison.show_meeting(self._id)

    @Slot()
    def _publish(self) -> None:
        self._saver.flush()
        if self._draft is not None:
            meeting = self._draft.record.meeting
            publishing.ask(self, self._desk, meeting.id, meeting.title)

    @Slot()
    def _go_to_paper(self) -> None:
        if self._draft is not None and self._draft.issued is not None:
            self.wanted.emit("papers", self._draft.issued.id)

    @Slot()
    def _go_to_part(self) -> None:
        index = self.parts.currentIndex()
        if index.isValid():
            part: Required = index.data(DeskRole.ROW)
            place = self._lines.place(minutes.heading_of(self._lines.rows, part.section))
            if place >= 0:
                self.lines.setCurrentIndex(self._lines.index(place, 0))
                self.lines.scrollTo(self._lines.index(place, 0), QListView.ScrollHint.PositionAtTop)

    @Slot()
    def _go_to_place(self) -> None:
        """To where one last was in this place, else to its beginning."""
        index = self.outline.currentIndex()
        if index.isValid():
            place: Place = index.data(DeskRole.ROW)
            kept = self._lines.place(self._places.get(place.id, ""))
            at = kept if kept >= 0 else self._lines.place(place.line)
            if at >= 0:
                self.lines.setCurrentIndex(self._lines.index(at, 0))
                self.lines.scrollTo(self._lines.index(at, 0), QListView.ScrollHint.PositionAtTop)

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # What is done to a passage takes one line or two; before it is seen, as many as Qt likes.
        if event.type() == QEvent.Type.Resize and watched is self.passage_deeds and self.isVisible():
            self._fit_editor()
        # So do words that say why it stays as it is, and the words themselves until they have their font.
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show) and watched is self.editor:
            QTimer.singleShot(0, self, self._fit_editor)
        return False

    # Once, on being made

    def _furnish(self) -> None:
        for view, model in (
            (self.lines, self._lines),
            (self.parts, self._parts),
            (self.outline, self._outline),
        ):
            view.setModel(model)
            view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.setItemDelegate(LinesDelegate(self.lines))
        self.parts.setItemDelegate(PartsDelegate(self.parts))
        Reflow(self.lines)
        Reflow(self.parts)
        flow = Flow(self.passage_deeds)
        for button in (self.keep, self.figure, self.take_back, self.remark_open):
            flow.addWidget(button)
        for part in (self.passage_deeds, self.editor):
            part.installEventFilter(self)
        versions = Flow(self.version_deeds)
        versions.addWidget(self.compare)
        versions.addWidget(self.publish)
        self.remark_form.hide()
        self.draft.serve(self._desk)
        self.structure.setMinimumWidth(theme.px(150))
        self.structure.setSizes([5000, 5000])
        self.outline.setItemDelegate(PlaceDelegate(self.outline))
        Reflow(self.outline)
        self.middle.addWidget(self.comparison)
        for area, title in (
            (self._corrections_area, self.tr("Corrections")),
            (self._assignments_area, self.tr("Follow-up")),
        ):
            area.setWidgetResizable(True)  # it scrolls what is higher than the window
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.side.addTab(area, title)

    def _connect(self) -> None:
        self.meeting.activated.connect(self._turn)
        self.go_to_session.clicked.connect(partial(self.wanted.emit, "meeting", None))
        self.side.currentChanged.connect(self._turn_side)
        self.lines.selectionModel().currentChanged.connect(lambda *_: self._turn_line())
        self.parts.selectionModel().currentChanged.connect(lambda *_: self._go_to_part())
        self.outline.selectionModel().currentChanged.connect(lambda *_: self._go_to_place())
        self.text.grown.connect(self._fit_editor, Qt.ConnectionType.QueuedConnection)
        for places in (self.outline, self.parts):
            places.activated.connect(lambda _place: self.lines.setFocus())
        self.reopen_reason.returnPressed.connect(self.reopen.click)
        self.strike_reason.returnPressed.connect(self.strike.click)
        self.figure.activated.connect(self._insert_figure)
        self._desk.changed.connect(self._hear)
        for button, deed in {
            self.look: self._look,
            self.issue: self._issue,
            self.keep: self._keep,
            self.take_back: self._take_back,
            self.remark_open: self._open_remark,
            self.correct: self._correct,
            self.strike: self._strike,
            self.confirm: self._confirm,
            self.to_paper: self._go_to_paper,
            self.to_meeting: lambda: self.wanted.emit("meeting", self._id),
            self.leave_draft: self.close_layer,
            self.compare: self._compare,
            self.publish: self._publish,
            self.comparison.leave: self.close_layer,
            self.reopen: self._reopen,
        }.items():
            button.clicked.connect(deed)
        self._connect_keys()

    def _connect_keys(self) -> None:
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            enter = QShortcut(QKeySequence(key), self.lines)
            enter.setContext(Qt.ShortcutContext.WidgetShortcut)
            enter.activated.connect(self._enter_line)
        for keys, deed in {
            "Ctrl+Return": self._keep,
            "Ctrl+P": self._look,
            "Ctrl+N": self.issue.click,
        }.items():
            QShortcut(QKeySequence(keys), self).activated.connect(deed)

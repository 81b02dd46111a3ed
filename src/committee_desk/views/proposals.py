"""The register of proposals: thousands of lines, and one of them beside with its people, stages and words.

    list (searched and narrowed by the database) ─► one proposal: contents, proposers, stages, review, files
    fields ─► Saver ─► acts.proposal.change          "Alike …" ─► pairs side by side, decided by a person
    "Import …" ─► views.importing

Ctrl+N: another proposal; what is refused leaves everything typed as it is.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cached_property, partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from committee_desk.acts import proposal as acts
from committee_desk.acts.proposal import ScoringBegan
from committee_desk.domain.ids import ProposalId
from committee_desk.domain.journal import Subject
from committee_desk.domain.proposal import Proposal
from committee_desk.errors import DeskError
from committee_desk.models import dates, proposals, undoing, words
from committee_desk.models.desk import Desk
from committee_desk.models.proposals import About, Contents, Narrowing, Newcomer, Register
from committee_desk.models.typing import Typing
from committee_desk.models.windowed import Windowed
from committee_desk.views import binder, lists
from committee_desk.views.alike import AlikePanel
from committee_desk.views.discussion import DiscussionPanel
from committee_desk.views.drafts import Drafts
from committee_desk.views.fields import DayField
from committee_desk.views.files import FilesPanel
from committee_desk.views.handling import HandlingPanel
from committee_desk.views.importing import bring_in
from committee_desk.views.list_detail import ONE, ListDetail
from committee_desk.views.page import Breadth
from committee_desk.views.pipeline import PipelinePanel
from committee_desk.views.proposers import ProposersPanel
from committee_desk.views.reviewing import ReviewingPanel
from committee_desk.views.saving import Saver
from committee_desk.views.widgets import ElidedLabel, StatusChip, say

Direction = QBoxLayout.Direction
NEW = ONE + 1
REGISTER, ALIKE = range(2)  # halves
NUMBER = 0  # columns that give way
PROPOSER, DEPARTMENT, KIND, RECEIVED = range(2, 6)


class ProposalsView(ListDetail[About]):
    FORM, KIND = "proposals", "proposal"
    TABS = ("contents", "proposers", "pipeline", "reviewing", "discussion", "files", "handling")

    head: QHBoxLayout
    stage: QComboBox
    alike: QPushButton
    bring_in: QPushButton
    new_proposal: QPushButton
    halves: QStackedWidget
    heading: ElidedLabel
    standing: StatusChip
    same_words: QLabel
    contents: QWidget
    reason_row: QWidget
    reason_hint: QLabel
    reason: QLineEdit
    proposers_area: QScrollArea
    pipeline_area: QScrollArea
    reviewing_area: QScrollArea
    discussion_column: QVBoxLayout
    files_column: QVBoxLayout
    handling_area: QScrollArea
    alike_column: QVBoxLayout
    new_page: QWidget
    enter: QPushButton
    leave_new: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._typing = Typing(desk, self)
        self._register = Register()
        self._furnish()
        self._refresh = lists.browse(
            self.table,
            proposals.columns(),
            lambda session, searched, order, down: self._register.ids(
                session, searched, order, down, self.stage.currentData() or Narrowing()
            ),
            proposals.lines,
            desk,
            {"proposal", "attachment", "round"},
            self.search,
            empty=self.tr("No proposal here. Press Ctrl+N to receive one, or import a list."),
        )
        self._connect()
        lists.choose_first(self.table)

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+N", self.tr("Receive a new proposal")),
            ("Ctrl+F", self.tr("Search")),
            ("Enter", self.tr("From the list to the proposal")),
            ("Alt+↑ / Alt+↓", self.tr("Another order of the proposers")),
            ("Ctrl+Enter", self.tr("Receive the new proposal; do what the part in hand is for")),
        ]

    def regions(self) -> list[QWidget]:
        if self.halves.currentIndex() == ALIKE:
            return [self.alike_panel]
        return [self.table, self.detail]

    def fold(self, breadth: Breadth) -> None:
        super().fold(breadth)
        wide, narrow = breadth is Breadth.WIDE, breadth is Breadth.NARROW
        self.head.setDirection(Direction.TopToBottom if narrow else Direction.LeftToRight)
        self.panes.setSizes([5000, 5000] if wide else [4600, 5400])
        beside = breadth is Breadth.MIDDLE  # the number stands over the proposal too
        for column, hidden in ((NUMBER, beside), (PROPOSER, not wide)):
            self.table.setColumnHidden(column, hidden)
        for column in (DEPARTMENT, KIND, RECEIVED):
            self.table.setColumnHidden(column, True)
        for part in self._made("proposers", "pipeline"):
            part.fold(breadth)

    def turn_to(self, subject: object) -> None:
        """Show the proposal of this number, at one of its files where a file is wanted."""
        file = subject if isinstance(subject, Subject) and subject.kind == "attachment" else None
        wanted = self._desk.ask(proposals.proposal_of, file.id) if file else subject
        self._show_register()
        self.stage.setCurrentIndex(0)
        self.search.clear()
        self._refresh()
        lists.choose(self.table, wanted)
        if file:
            self.tabs.setCurrentIndex(self.TABS.index("files"))
            lists.choose(self.files.files, file.id)

    def close_layer(self) -> bool:
        if self.halves.currentIndex() == ALIKE:
            self._show_register()
            self.table.setFocus()
            return True
        layered = self._made("proposers", "handling")
        return super().close_layer() or any(part.close_layer() for part in layered)

    # One proposal

    def look_up(self, id: int) -> About:
        return self._desk.ask(proposals.about, ProposalId(id))

    def fill(self, about: About, same: bool) -> None:
        proposal = about.proposal
        self.heading.setText(f"{proposal.number}  {proposal.title}")
        self.standing.show_state(about.standing, about.tone)
        say(self.same_words, about.same)
        if not (same and self._saver.unsaved):
            binder.fill(self.contents, Contents.of(proposal))
            self.reason.clear()
            self._saver.settle(f"proposal/{proposal.id}/contents")
        self.reason_row.setVisible(bool(about.scored))
        said = self.tr("It is being scored in “{title}”: a change needs its reason.")
        self.reason_hint.setText(said.format(title=about.scored))
        if not same:
            self.detail.setCurrentIndex(ONE)

    def flush(self) -> None:
        self._saver.flush()
        for part in self._made("pipeline"):
            part.flush()

    def _save(self) -> bool:
        if self._about is None:
            return False
        kept = list[Proposal]()
        with self._desk.refusing():
            changed = binder.read(self.contents, Contents.of(self._about.proposal)).over(self._about.proposal)
            self._keep(changed, kept)
        return bool(kept)

    def _keep(self, changed: Proposal, kept: list[Proposal]) -> None:
        """The same proposal in other words; with the reason, where members have begun to mark it."""
        before = self._about.proposal if self._about else None
        because = self.reason.text().strip()
        self._desk.do(partial(acts.change, proposal=changed, because=because), kept.append)
        if kept and kept[0] != before:
            said = self.tr("{number} was changed.").format(number=changed.number)
            undoing.tell(self._desk, said, Subject("proposal", changed.id))

    def _keep_proposers(self, changed: Proposal) -> None:
        if self._about is not None:
            with self._desk.refusing():
                # What is being typed of the contents is not part of it yet.
                self._keep(replace(self._about.proposal, proposers=changed.proposers), [])

    @Slot(DeskError)
    def _hear(self, refusal: DeskError) -> None:
        """What needs a reason has a field for it right here."""
        if isinstance(refusal, ScoringBegan) and self.isVisible():
            self.tabs.setCurrentIndex(0)
            self.reason.setFocus()

    # Something new

    @Slot()
    def _start_new(self) -> None:
        self.flush()
        self._show_register()
        if self.detail.currentIndex() != NEW:
            self.detail.setCurrentIndex(NEW)
            self._drafts.settle("proposal/new")
            day = binder.part(self.new_page, "new__received_on")
            if isinstance(day, DayField) and not day.text():
                day.set_value(self._today())
        binder.part(self.new_page, "new__title").setFocus()

    @Slot()
    def _enter(self) -> None:
        """Ctrl+Enter: what the part in hand is for."""
        if self.halves.currentIndex() == ALIKE:
            self.alike_panel.finish()
        elif self.detail.currentIndex() == NEW:
            self._receive()
        elif not any(part.finish() for part in self._made("proposers")):
            panels = self._made("discussion", "reviewing", "handling")
            if panel := next((one for one in panels if one.isVisible()), None):
                panel.finish()

    def _receive(self) -> None:
        with self._desk.refusing():
            new = binder.read(self.new_page, Newcomer(), "new__")
            act = partial(
                acts.receive,
                title=new.title,
                received_on=new.received_on or self._today(),
                number=new.number,
                kind=new.kind,
                proposers=new.proposers,
                department=new.office,
                summary=new.summary,
                effect=new.effect,
                complaint=new.complaint,
            )
            self._desk.do(act, self._received)

    def _received(self, proposal: Proposal) -> None:
        self._drafts.use_up()
        self.turn_to(proposal.id)
        self.detail.setCurrentIndex(ONE)
        self.table.setFocus()
        self._desk.tell(self.tr("{number} was received.").format(number=proposal.number))

    def _today(self) -> date:
        return dates.day_of(self._desk.now())

    # Lists from elsewhere, and what reads alike

    @Slot()
    def _bring_in(self) -> None:
        self.flush()
        bring_in(self, self._desk, "proposals")

    @Slot()
    def _show_alike(self) -> None:
        self.flush()
        self.halves.setCurrentIndex(ALIKE)
        self.alike_panel.begin()

    @Slot()
    def _show_register(self) -> None:
        self.halves.setCurrentIndex(REGISTER)

    def _shown(self) -> list[int]:
        """The numbers of all that the list shows."""
        model = self.table.model()
        return list(model.ids) if isinstance(model, Windowed) else []

    # The parts, each made when it is first asked for

    @cached_property
    def proposers(self) -> ProposersPanel:
        panel = ProposersPanel(self.proposers_area.viewport())
        panel.serve(self._desk, self._typing, self._keep_proposers)
        panel.fold(self._breadth)
        self.proposers_area.setWidget(panel)
        self._show_also(lambda about: panel.show_proposal(about.proposal))
        return panel

    @cached_property
    def pipeline(self) -> PipelinePanel:
        panel = PipelinePanel(self.pipeline_area.viewport())
        panel.serve(self._desk, self._typing, self._shown)
        panel.fold(self._breadth)
        self.pipeline_area.setWidget(panel)
        self._show_also(panel.show_proposal)
        return panel

    @cached_property
    def reviewing(self) -> ReviewingPanel:
        panel = ReviewingPanel(self.reviewing_area.viewport())
        panel.serve(self._desk, self._typing)
        self.reviewing_area.setWidget(panel)
        self._show_also(lambda about: panel.show_proposal(about.proposal))
        return panel

    @cached_property
    def discussion(self) -> DiscussionPanel:
        panel = DiscussionPanel(self.discussion_column.parentWidget())
        panel.serve(self._desk, self._typing)
        _put_in(self.discussion_column, panel)
        self._show_also(panel.show_proposal)
        return panel

    @cached_property
    def files(self) -> FilesPanel:
        panel = FilesPanel(self.files_column.parentWidget())
        panel.serve(self._desk, self._typing)
        _put_in(self.files_column, panel)
        self._show_also(lambda about: panel.show_proposal(about.proposal.id, about.files))
        return panel

    @cached_property
    def handling(self) -> HandlingPanel:
        panel = HandlingPanel(self.handling_area.viewport())
        panel.serve(self._desk, self._typing)
        self.handling_area.setWidget(panel)
        self._show_also(lambda about: panel.show_proposal(about.proposal))
        return panel

    @cached_property
    def alike_panel(self) -> AlikePanel:
        panel = AlikePanel(self.alike_column.parentWidget())
        panel.serve(self._desk, self._typing)
        panel.left.connect(self.close_layer)
        _put_in(self.alike_column, panel)
        return panel

    # Once, on being made

    def _furnish(self) -> None:
        binder.offer(self.stage, proposals.narrowings())
        self.stage.setCurrentIndex(0)
        binder.choices(self.contents, Contents, words.name)
        binder.choices(self.new_page, Newcomer, words.name, "new__")
        binder.fill(self.new_page, Newcomer(), "new__")
        fields: list[QLineEdit | QPlainTextEdit] = [
            *self.new_page.findChildren(QLineEdit),
            *self.new_page.findChildren(QPlainTextEdit),
        ]
        self._drafts = Drafts(self._typing, fields)
        self._saver = Saver(self.contents, self._typing, self._save)

    def _connect(self) -> None:
        super()._connect()
        self.stage.activated.connect(lambda _place: self._refresh())
        self._desk.refused.connect(self._hear)
        for button, deed in {
            self.new_proposal: self._start_new,
            self.enter: self._receive,
            self.leave_new: self.close_layer,
            self.alike: self._show_alike,
            self.bring_in: self._bring_in,
        }.items():
            button.clicked.connect(deed)
        self.hear_keys({"Ctrl+N": self._start_new, "Ctrl+Return": self._enter})


def _put_in(column: QVBoxLayout, panel: QWidget) -> None:
    column.addWidget(panel)
    panel.show()

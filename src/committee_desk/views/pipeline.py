"""The way of a proposal through the six stages, the round that scores it, and its end.

the stages ─► day, owner, result of one, saved when a field is left ─► acts.proposal.tell_stage
next stage ─► acts.proposal.move_on          reason ─► end · take_up_again
open rounds ─► acts.round.enter, for this one or for all that the list shows
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPlainTextEdit, QPushButton, QTableView, QWidget

from committee_desk.acts import proposal as acts
from committee_desk.acts import round as round_acts
from committee_desk.domain.ids import ProposalId
from committee_desk.domain.journal import Subject
from committee_desk.domain.proposal import ORDER, Proposal, Reached, Stage
from committee_desk.domain.round import Round
from committee_desk.models import dates, proposals, undoing, words
from committee_desk.models.desk import Desk
from committee_desk.models.proposals import About, StageLine, TooManyShown
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms, lists
from committee_desk.views.drafts import Drafts
from committee_desk.views.fields import DayField
from committee_desk.views.page import Breadth
from committee_desk.views.saving import Saver
from committee_desk.views.widgets import say

Shown = Callable[[], Sequence[int]]
OWNER = 2  # a column that gives way
ROOM = 4  # px, for the frame of a list


class PipelinePanel(QWidget):
    lines: QTableView
    form: QFrame
    form_title: QLabel
    facts: QWidget
    onward_row: QWidget
    next_stage: QComboBox
    move_on: QPushButton
    round_row: QWidget
    round: QComboBox
    enter_one: QPushButton
    enter_all: QPushButton
    rounds_words: QLabel
    ending: QPlainTextEdit
    ended_on: DayField
    ended_on_label: QLabel
    end: QPushButton
    take_up: QPushButton
    ending_why: QLabel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("pipeline", self)
        self._about: About | None = None
        self._stage: Stage | None = None

    def serve(self, desk: Desk, typing: Typing, shown: Shown) -> None:
        """Whose proposals they are, and which the list shows; once, after the form is made."""
        self._desk, self._shown = desk, shown
        self._saver = Saver(self.facts, typing, self._save)
        self._drafts = Drafts(typing, [self.ending, self.ended_on])
        self._refresh = lists.show(
            self.lines,
            proposals.stage_columns(),
            lambda _session: self._about.stages if self._about else (),
            desk,
            set(),
            empty="",
        )
        self.lines.setSortingEnabled(False)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.lines.verticalHeader().defaultSectionSize() * len(ORDER)
        self.lines.setMinimumHeight(rows + self.lines.horizontalHeader().sizeHint().height() + ROOM)
        lists.on_choice(self.lines, self._choose)
        lists.on_open(self.lines, self._enter_stage)
        for button, deed in {
            self.move_on: self._move_on,
            self.enter_one: self._enter_one,
            self.enter_all: self._enter_all,
            self.end: self._end,
            self.take_up: self._take_up,
        }.items():
            button.clicked.connect(deed)

    def show_proposal(self, about: About) -> None:
        other = self._about is None or self._about.proposal.id != about.proposal.id
        self._about = about
        proposal = about.proposal
        self._refresh()
        if other:
            self._drafts.settle(f"proposal/{proposal.id}/ending")
            lists.choose(self.lines, _place(about))
        self._choose()
        self.onward_row.setVisible(bool(about.onward))
        binder.offer(self.next_stage, [(stage, words.name(stage)) for stage in about.onward])
        self.next_stage.setCurrentIndex(0)
        binder.offer(self.round, about.open_rounds)
        self.round.setCurrentIndex(0)
        self.round_row.setVisible(bool(about.open_rounds))
        say(self.rounds_words, about.rounds)
        for part in (self.end, self.ended_on, self.ended_on_label):
            part.setVisible(not proposal.ended)
        self.take_up.setVisible(proposal.ended)
        why = self.tr("Ended: {why}").format(why=proposal.ended_because) if proposal.ended else ""
        say(self.ending_why, why)

    def fold(self, breadth: Breadth) -> None:
        """Who has it in hand stands below the list too."""
        self.lines.setColumnHidden(OWNER, breadth is not Breadth.WIDE)

    def flush(self) -> None:
        """Save what is typed of a stage and not saved yet."""
        self._saver.flush()

    # One stage

    @Slot()
    def _choose(self) -> None:
        line = self._line
        if line is None or self._about is None:
            self.form.setVisible(False)
            return
        same = self._stage is line.stage and self._saver.unsaved
        if not same:
            self._saver.flush()
            self._stage = line.stage
            binder.fill(self.facts, line.told)
            self._saver.settle(f"proposal/{self._about.proposal.id}/{line.stage.value}")
        self.form.setVisible(line.id <= _place(self._about))
        self.form_title.setText(words.name(line.stage))

    @Slot()
    def _enter_stage(self) -> None:
        if self.form.isVisibleTo(self):
            binder.part(self.facts, "owner").setFocus()

    def _save(self) -> bool:
        kept = list[Proposal]()
        if self._about is None or self._stage is None:
            return False
        before = self._about.proposal
        with self._desk.refusing():
            told = binder.read(self.facts, proposals.Told())
            reached = Reached(self._stage, told.on or before.received_on, told.owner, told.result)
            self._desk.do(partial(acts.tell_stage, id=before.id, reached=reached), kept.append)
        if kept and kept[0] != before:
            said = self.tr("{number}: the stage was told of.").format(number=before.number)
            undoing.tell(self._desk, said, Subject("proposal", before.id))
        return bool(kept)

    @property
    def _line(self) -> StageLine | None:
        line = lists.chosen(self.lines)
        return line if isinstance(line, StageLine) else None

    # Onward, and the end

    @Slot()
    def _move_on(self) -> None:
        self._saver.flush()
        stage = self.next_stage.currentData()
        if self._about and stage:
            id, owner = self._about.proposal.id, self._about.proposal.department
            on = dates.day_of(self._desk.now())
            self._desk.do(partial(acts.move_on, id=id, stage=stage, on=on, owner=owner), self._moved)

    def _moved(self, proposal: Proposal) -> None:
        if self._about:
            lists.choose(self.lines, _place(self._about))
        self._tell(self.tr("{number} was moved on."), proposal)

    @Slot()
    def _end(self) -> None:
        on = self.ended_on.value() or dates.day_of(self._desk.now())
        self._close(partial(acts.end, on=on), self.tr("{number} was ended."))

    @Slot()
    def _take_up(self) -> None:
        self._close(acts.take_up_again, self.tr("{number} was taken up again."))

    def _close(self, act: Callable[..., Proposal], said: str) -> None:
        forms.commit_typing()
        if self._about:
            because = self.ending.toPlainText().strip()
            done = partial(self._closed, said)
            self._desk.do(partial(act, id=self._about.proposal.id, because=because), done)

    def _closed(self, said: str, proposal: Proposal) -> None:
        self._drafts.use_up()
        self._tell(said, proposal)

    def _tell(self, said: str, proposal: Proposal) -> None:
        undoing.tell(self._desk, said.format(number=proposal.number), Subject("proposal", proposal.id))

    # The round that scores it

    @Slot()
    def _enter_one(self) -> None:
        if self._about:
            self._enter([self._about.proposal.id])

    @Slot()
    def _enter_all(self) -> None:
        shown = self._shown()
        with self._desk.refusing():
            if len(shown) > proposals.MOST_ENTERED:
                raise TooManyShown(count=len(shown), most=proposals.MOST_ENTERED)
            self._enter([ProposalId(id) for id in shown])

    def _enter(self, some: Sequence[ProposalId]) -> None:
        round = self.round.currentData()
        if round is not None:
            act = partial(round_acts.enter, id=round, entered=tuple(some))
            self._desk.do(act, partial(self._entered, len(some)))

    def _entered(self, count: int, round: Round) -> None:
        said = self.tr("Entered into {title}: {count}; it holds {whole} now.")
        self._desk.tell(said.format(title=round.title, count=count, whole=len(round.proposals)))


def _place(about: About) -> int:
    """Of the stage it is at."""
    return next(line.id for line in about.stages if line.stage is about.proposal.stage)

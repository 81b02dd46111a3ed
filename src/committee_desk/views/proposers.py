"""Who proposes: the main proposer first, the joint ones after, each with a part or all of them alike.

    the proposal ─► lines ─► add · correct · up · down · remove ─► acts.proposal.change, once the parts add up

Until the parts add up to the whole, nothing becomes the proposal's, and the panel says by how much they do
not; what was typed so far comes back all the same.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QTableView, QWidget

from committee_desk.domain import codec
from committee_desk.domain.proposal import Proposal, Proposer
from committee_desk.models import proposers, words
from committee_desk.models.desk import Desk
from committee_desk.models.proposers import Person, ProposerLine
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms, lists, reordering, theme
from committee_desk.views.drafts import Drafts
from committee_desk.views.page import Breadth
from committee_desk.views.widgets import say

Keep = Callable[[Proposal], object]
OFFICE = 1  # a column that gives way


class ProposersPanel(QWidget):
    lines: QTableView
    why: QLabel
    add: QPushButton
    correct: QPushButton
    up: QPushButton
    down: QPushButton
    remove: QPushButton
    form: QFrame
    form_title: QLabel
    facts: QWidget
    keep: QPushButton
    leave: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("proposers", self)
        binder.choices(self.facts, Person, words.name)
        self.form.hide()
        self._proposal: Proposal | None = None
        self._drafted: tuple[Proposer, ...] = ()
        self._place: int | None = None  # of the one being corrected; None of a new one

    def serve(self, desk: Desk, typing: Typing, keep: Keep) -> None:
        """Whose proposals they are, and how one is kept; once, after the form is made."""
        self._desk, self._typing, self._keep = desk, typing, keep
        self._drafts = Drafts(typing, self.facts.findChildren(QLineEdit))
        self._refresh = lists.show(
            self.lines,
            proposers.proposer_columns(),
            lambda _session: [
                ProposerLine(at, one, len(self._drafted)) for at, one in enumerate(self._drafted)
            ],
            desk,
            set(),
            empty=self.tr("Nobody is named yet. Add the one who proposes it."),
        )
        self.lines.setSortingEnabled(False)  # the first is the main proposer
        lists.on_choice(self.lines, self._weigh)
        lists.on_open(self.lines, self._start_correction)
        self.step = reordering.allow(self.lines, self._reorder)
        for button, deed in {
            self.add: self._start_new,
            self.correct: self._start_correction,
            self.remove: self._remove,
            self.keep: self.finish,
            self.leave: self.close_layer,
        }.items():
            button.clicked.connect(deed)
        self.up.clicked.connect(lambda: self.step(-1))
        self.down.clicked.connect(lambda: self.step(1))

    def show_proposal(self, proposal: Proposal) -> None:
        """What is not kept yet of the same proposal stays."""
        same = self._proposal is not None and self._proposal.id == proposal.id
        unsettled = bool(proposers.unsettled(self._drafted))
        self._proposal = proposal
        if not (same and unsettled):
            typed = self._typing.recall(self._whole).get("", "")
            rebuilt = (codec.rebuild(Proposer, one) for one in json.loads(typed or "[]"))
            self._drafted = tuple(rebuilt) or proposal.proposers
        if not same:
            self.form.hide()
        self._show()

    @property
    def _whole(self) -> str:
        """Where all of them are kept that are not the proposal's yet."""
        return f"proposal/{self._proposal.id if self._proposal else 0}/proposers"

    def fold(self, breadth: Breadth) -> None:
        self.lines.setColumnHidden(OFFICE, breadth is not Breadth.WIDE)
        few = lists.FEW_LINES if breadth is Breadth.WIDE else lists.TWO_LINES
        self.lines.setMinimumHeight(theme.px(few))

    def close_layer(self) -> bool:
        shown = self.form.isVisibleTo(self)
        self.form.hide()
        if shown:
            self.lines.setFocus()
        return shown

    def finish(self) -> bool:
        """Enter what the form shows, if it is open."""
        if not self.form.isVisibleTo(self):
            return False
        with self._desk.refusing():
            one = binder.read(self.facts, Person()).proposer()
            if one.name:
                drafted = list(self._drafted)
                at = len(drafted) if self._place is None else self._place
                drafted[at : at + 1] = [one]
                self.form.hide()
                self._drafts.use_up()
                self._draft(drafted, at)
        return True

    @Slot()
    def _start_new(self) -> None:
        self._open(None, Person(), self.tr("Another proposer") if self._drafted else self.tr("Main proposer"))

    @Slot()
    def _start_correction(self) -> None:
        if line := self._line:
            self._open(line.id, Person.of(line.proposer), self.tr("Correct a proposer"))

    def _open(self, place: int | None, person: Person, title: str) -> None:
        self._place = place
        self.form_title.setText(title)
        which = "new" if place is None else place
        self._drafts.fill(f"{self._whole}/{which}", partial(binder.fill, self.facts, person))
        self.form.show()
        binder.part(self.facts, "name").setFocus()

    @Slot()
    def _remove(self) -> None:
        if line := self._line:
            self._draft([one for at, one in enumerate(self._drafted) if at != line.id], 0)

    def _reorder(self, moved: Sequence[ProposerLine]) -> None:
        before = self._line
        place = next((at for at, line in enumerate(moved) if line == before), 0)
        self._draft([line.proposer for line in moved], place)

    def _draft(self, drafted: Sequence[Proposer], place: int) -> None:
        """Keep it where it adds up; show it either way."""
        self._drafted = tuple(drafted)
        if proposers.unsettled(drafted):
            self._typing.note(self._whole, codec.text(self._drafted))
        elif self._proposal is not None:
            self._typing.forget(self._whole)
            self._keep(proposers.with_proposers(self._proposal, drafted))
        self._show()
        lists.choose(self.lines, place)
        self.lines.setFocus()

    def _show(self) -> None:
        self._refresh()
        self._weigh()

    @property
    def _line(self) -> ProposerLine | None:
        line = lists.chosen(self.lines)
        return line if isinstance(line, ProposerLine) else None

    @Slot()
    def _weigh(self) -> None:
        for button in (self.correct, self.up, self.down, self.remove):
            button.setEnabled(self._line is not None)
        said = proposers.unsettled(self._drafted)
        if not said and self._line is None:
            said = self.tr("Choose somebody in the list to correct, move or remove them.")
        say(self.why, said if self._drafted else "")

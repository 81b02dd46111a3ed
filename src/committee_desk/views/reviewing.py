"""The department's preliminary review of a proposal: whether it can be carried out, and why.

fields, kept against a crash ─► Record the review ─► acts.proposal.review
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from committee_desk.acts import proposal as acts
from committee_desk.domain.journal import Subject
from committee_desk.domain.proposal import Proposal
from committee_desk.models import dates, undoing, words
from committee_desk.models.desk import Desk
from committee_desk.models.proposals import Reviewed
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms
from committee_desk.views.saving import Saver
from committee_desk.views.widgets import say


class ReviewingPanel(QWidget):
    state: QLabel
    facts: QWidget
    record: QPushButton
    why: QLabel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("reviewing", self)
        binder.choices(self.facts, Reviewed, words.name)
        self._proposal: Proposal | None = None
        self._is_recorded = False

    def serve(self, desk: Desk, typing: Typing) -> None:
        """Whose proposals they are; once, after the form is made."""
        self._desk = desk
        # A review is recorded as a whole: leaving a field keeps it against a crash, and nothing more.
        self._saver = Saver(self.facts, typing, lambda: self._is_recorded)
        self.record.clicked.connect(self.finish)

    def show_proposal(self, proposal: Proposal) -> None:
        """What is being typed for the same proposal stays."""
        same = self._proposal is not None and self._proposal.id == proposal.id
        if not (same and self._saver.unsaved):
            self._fill(proposal)
        self._proposal = proposal
        found = proposal.review
        said = self.tr("Reviewed by {department} on {day}: {finding}")
        told = (
            said.format(
                department=found.department, day=dates.day(found.on), finding=words.name(found.feasibility)
            )
            if found
            else self.tr("The department has not reviewed it yet.")
        )
        self.state.setText(told)
        self.record.setEnabled(not proposal.ended)
        say(self.why, self.tr("It has ended; take it up again first.") if proposal.ended else "")

    @Slot()
    def finish(self) -> None:
        if self._proposal is None:
            return
        today = dates.day_of(self._desk.now())
        with self._desk.refusing():
            found = binder.read(self.facts, Reviewed()).review(today)
            self._desk.do(partial(acts.review, id=self._proposal.id, found=found), self._recorded)

    def _fill(self, proposal: Proposal) -> None:
        today = dates.day_of(self._desk.now())
        binder.fill(self.facts, Reviewed.of(proposal, today))
        self._saver.settle(f"proposal/{proposal.id}/review")

    def _recorded(self, proposal: Proposal) -> None:
        self._is_recorded = True
        self._saver.flush()
        self._is_recorded = False
        self._fill(proposal)
        said = self.tr("The review of {number} was recorded.").format(number=proposal.number)
        undoing.tell(self._desk, said, Subject("proposal", proposal.id))

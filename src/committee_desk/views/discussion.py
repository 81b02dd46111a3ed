"""The discussion of a proposal: word after word, with names or without.

a word, kept while it is typed ─► Add ─► acts.proposal.discuss ─► the discussion
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from committee_desk.acts import proposal as acts
from committee_desk.domain.ids import ProposalId
from committee_desk.domain.journal import Subject
from committee_desk.domain.proposal import Proposal
from committee_desk.models import proposals, undoing
from committee_desk.models.desk import Desk
from committee_desk.models.proposals import About
from committee_desk.models.typing import Typing
from committee_desk.views import forms
from committee_desk.views.drafts import Drafts


class DiscussionPanel(QWidget):
    said: QPlainTextEdit
    word: QPlainTextEdit
    who: QLineEdit
    nameless: QCheckBox
    nameless_words: QLabel
    add: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("discussion", self)
        self._id: ProposalId | None = None
        self._named: ProposalId | None = None  # at whose word the name stands

    def serve(self, desk: Desk, typing: Typing) -> None:
        """Whose proposals they are; once, after the form is made."""
        self._desk = desk
        self._drafts = Drafts(typing, [self.word])
        self._names = Drafts(typing, [self.who])
        self.said.setPlaceholderText(self.tr("Nothing has been said of it yet."))
        self.add.clicked.connect(self.finish)
        self.nameless.toggled.connect(self._weigh)
        self._sit_down(desk.by)
        desk.acting.connect(self._sit_down)
        self._weigh()

    def show_proposal(self, about: About) -> None:
        self._id = about.proposal.id
        self._drafts.settle(f"proposal/{self._id}/word")
        if self._id != self._named:
            self._named = self._id
            self._names.fill(f"proposal/{self._id}/word", self._name)
        if self.said.toPlainText() != about.discussion:
            self.said.setPlainText(about.discussion)
            bar = self.said.verticalScrollBar()
            bar.setValue(bar.maximum())

    @Slot()
    def finish(self) -> None:
        forms.commit_typing()
        text = self.word.toPlainText().strip()
        if self._id is None or not text:
            self.word.setFocus()
            return
        who = "" if self.nameless.isChecked() else self.who.text().strip()
        act = partial(acts.discuss, id=self._id, text=text, who=who)
        self._desk.do(act, self._names.spend(self._added))

    def _added(self, proposal: Proposal) -> None:
        self._drafts.use_up()
        self.word.setFocus()
        said = self.tr("A word was added to the discussion of {number}.").format(number=proposal.number)
        undoing.tell(self._desk, said, Subject("proposal", proposal.id))

    @Slot(int)
    def _sit_down(self, person: int) -> None:
        self._sitting = person
        with self._names.quietly():
            self._name()

    def _name(self) -> None:
        """Who sits here, unless another name is typed."""
        self.who.setText(self._desk.ask(proposals.sitting, self._sitting))

    @Slot()
    def _weigh(self) -> None:
        self.who.setEnabled(not self.nameless.isChecked())
        self.nameless_words.setVisible(self.nameless.isChecked())

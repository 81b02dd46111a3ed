"""The lawful steps of a proposal: which can be taken now, and the few facts that go with each.

models.handling.DEEDS ─► a button each ─► days, choice, panel, words as the step asks ─► the act
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from committee_desk.acts import handling as acts
from committee_desk.acts.door import Act
from committee_desk.domain.handling import Again, Measured
from committee_desk.domain.ids import ProposalId
from committee_desk.domain.journal import Subject
from committee_desk.domain.paper import IssuedPaper
from committee_desk.domain.proposal import Proposal
from committee_desk.frozen import frozen
from committee_desk.jobs import proposal_papers
from committee_desk.models import dates, handling, undoing
from committee_desk.models.desk import Desk
from committee_desk.models.docket import DayMissing
from committee_desk.models.handling import DEEDS
from committee_desk.models.steps import ReplyMissing
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms
from committee_desk.views.drafts import Drafts
from committee_desk.views.fields import DayField, NumberField, WonField
from committee_desk.views.flow import Flow

translate = QCoreApplication.translate


@frozen
class Told:
    """What was said with a step."""

    on: date
    until: date | None = None
    choice: Any = None
    members: int = 0
    citizens: int = 0
    won: int = 0
    words: str = ""
    reason: str = ""

    @property
    def by(self) -> date:
        """The second day, where the step cannot do without it."""
        if self.until is None:
            raise DayMissing
        return self.until

    @property
    def which(self) -> Any:
        if self.choice is None:
            raise ReplyMissing
        return self.choice


Made = Callable[[ProposalId, Told], Act[Proposal]]


def _ask_again(id: ProposalId, told: Told) -> Act[Proposal]:
    again = Again(told.on, told.which, told.words)
    return partial(acts.ask_again, id=id, again=again, reason=told.reason)


def _decide_again(id: ProposalId, told: Told) -> Act[Proposal]:
    decided = Again(
        told.on,
        decided_on=told.on,
        adopted=told.which,
        members=told.members,
        citizens=told.citizens,
        reason=told.words,
    )
    return partial(acts.decide_again, id=id, decided=decided)


# Each step with what was said, as an act.
ACTS: Mapping[str, Made] = MappingProxyType(
    {
        "close_call": lambda id, told: partial(acts.close_call, id=id, on=told.on),
        "ask_supplement": lambda id, told: partial(
            acts.ask_supplement, id=id, on=told.on, until=told.by, reason=told.words
        ),
        "take_supplement": lambda id, told: partial(acts.take_supplement, id=id, on=told.on),
        "ask_opinion": lambda id, told: partial(acts.ask_opinion, id=id, on=told.on, who=told.words),
        "take_opinion": lambda id, told: partial(acts.take_opinion, id=id, on=told.on, words=told.words),
        "notify": lambda id, told: partial(
            acts.notify, id=id, on=told.on, planned_for=told.until, reason=told.words
        ),
        "plan_anew": lambda id, told: partial(acts.plan_anew, id=id, planned_for=told.by, reason=told.words),
        "carry_out": lambda id, told: partial(acts.carry_out, id=id, on=told.on),
        "show_effect": lambda id, told: partial(acts.show_effect, id=id, on=told.on),
        "measure": lambda id, told: partial(
            acts.measure,
            id=id,
            measured=Measured(told.on, told.which, told.won, told.words),
            reason=told.reason,
        ),
        "check": lambda id, told: partial(acts.check, id=id, on=told.on, words=told.words),
        "ask_again": _ask_again,
        "decide_again": _decide_again,
        "release": lambda id, told: partial(acts.release, id=id, on=told.on, reason=told.words),
    }
)


class HandlingPanel(QWidget):
    handling_story: QLabel
    step_deeds: QWidget
    step_papers: QPushButton
    step_form: QFrame
    step_title: QLabel
    step_day: DayField
    step_until: DayField
    step_until_row: QWidget
    step_until_label: QLabel
    step_choice: QComboBox
    step_choice_row: QWidget
    step_panel: QWidget
    step_members: NumberField
    step_citizens: NumberField
    step_won: WonField
    step_won_row: QWidget
    step_words: QPlainTextEdit
    step_words_row: QWidget
    step_reason: QLineEdit
    step_reason_row: QWidget
    step_do: QPushButton
    step_leave: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("handling", self)
        self._proposal: Proposal | None = None
        self._deed = ""
        self.buttons: dict[str, QPushButton] = {}
        self.step_form.hide()

    def serve(self, desk: Desk, typing: Typing) -> None:
        """Whose proposals they are; once, after the form is made."""
        self._desk = desk
        days, numbers = (
            (self.step_day, self.step_until),
            (self.step_members, self.step_citizens, self.step_won),
        )
        self._drafts = Drafts(typing, [self.step_words, self.step_reason, *days, *numbers])
        flow = Flow(self.step_deeds)
        for name, deed in DEEDS.items():
            button = QPushButton(translate("handling", deed.title), self.step_deeds)
            button.setObjectName(name)
            button.setProperty("extent", "small")
            button.clicked.connect(partial(self._start, name))
            flow.addWidget(button)
            self.buttons[name] = button
        self.step_do.clicked.connect(self.finish)
        self.step_leave.clicked.connect(self.close_layer)
        self.step_papers.clicked.connect(self._issue)

    def show_proposal(self, proposal: Proposal) -> None:
        other = self._proposal is None or self._proposal.id != proposal.id
        self._proposal, today = proposal, dates.day_of(self._desk.now())
        self.handling_story.setText(self._desk.ask(handling.told, proposal, today))
        can = handling.possible(proposal, today)
        self.step_papers.setVisible(bool(self._desk.ask(proposal_papers.unissued, proposal.id)))
        for name, button in self.buttons.items():
            button.setVisible(name in can)
        if other or self._deed not in can:
            self.step_form.hide()

    def close_layer(self) -> bool:
        """Close the step's form, if it is open."""
        shown = self.step_form.isVisibleTo(self)
        self.step_form.hide()
        if shown and self._deed:
            self.buttons[self._deed].setFocus()
        return shown

    def _start(self, name: str, *_: object) -> None:
        if self._proposal is None:
            return
        deed, self._deed = DEEDS[name], name
        self._drafts.fill(f"proposal/{self._proposal.id}/{name}", self._empty)
        self.step_title.setText(translate("handling", deed.title))
        self.step_until_label.setText(translate("handling", deed.until) if deed.until else "")
        binder.offer(self.step_choice, handling.offered(name))
        self.step_choice.setCurrentIndex(-1)
        asked = {
            self.step_until_row: deed.until,
            self.step_choice_row: deed.offer,
            self.step_panel: deed.panel,
            self.step_won_row: deed.won,
            self.step_words_row: deed.words,
            self.step_reason_row: deed.reason,
        }
        for part, needed in asked.items():
            part.setVisible(bool(needed))
        self.step_form.show()
        self.step_day.setFocus()

    def _empty(self) -> None:
        self.step_words.clear()
        self.step_reason.clear()
        self.step_day.set_value(dates.day_of(self._desk.now()))
        self.step_until.set_value(None)
        for number in (self.step_members, self.step_citizens, self.step_won):
            number.set_value(None)

    @Slot()
    def finish(self) -> None:
        """Take the step whose form is open."""
        if self._proposal is None or not self.step_form.isVisibleTo(self):
            return
        forms.commit_typing()
        with self._desk.refusing():
            told = self._told()
            self._desk.do(ACTS[self._deed](self._proposal.id, told), self._drafts.spend(self._done))

    def _told(self) -> Told:
        deed = DEEDS[self._deed]
        return Told(
            self.step_day.value() or dates.day_of(self._desk.now()),
            self.step_until.value() if deed.until else None,
            self.step_choice.currentData() if deed.offer else None,
            (self.step_members.value() or 0) if deed.panel else 0,
            (self.step_citizens.value() or 0) if deed.panel else 0,
            (self.step_won.value() or 0) if deed.won else 0,
            self.step_words.toPlainText().strip() if deed.words else "",
            self.step_reason.text().strip() if deed.reason else "",
        )

    @Slot()
    def _issue(self) -> None:
        if self._proposal is not None:
            self._desk.run(partial(proposal_papers.issue_all, id=self._proposal.id), self._issued)

    def _issued(self, issued: tuple[IssuedPaper, ...]) -> None:
        if self._proposal is not None:
            self.show_proposal(self._proposal)
        self._desk.tell(self.tr("Papers issued that wait to be signed: {count}").format(count=len(issued)))

    def _done(self, proposal: Proposal) -> None:
        self.step_form.hide()
        said = self.tr("The step of {number} was recorded.").format(number=proposal.number)
        undoing.tell(self._desk, said, Subject("proposal", proposal.id))

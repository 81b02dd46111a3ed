"""What was claimed from the liability insurance for one matter, and what insurers answered.

policy, day, sum ─► acts.policy.claim        a claim, day, sum or reason ─► acts.policy.answer
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableView, QWidget

from committee_desk.acts import policy as acts
from committee_desk.domain.ids import ClaimId
from committee_desk.domain.policy import Claim
from committee_desk.models import dates, payments
from committee_desk.models.desk import Desk
from committee_desk.models.payments import About, ClaimLine
from committee_desk.models.policies import NoPolicy
from committee_desk.models.table import TableModel
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms, lists, theme
from committee_desk.views.drafts import Drafts
from committee_desk.views.fields import DayField, WonField
from committee_desk.views.widgets import say


class ClaimsPanel(QWidget):
    claim_list: QTableView
    told: QLabel
    answering: QWidget
    answered_on: DayField
    paid: WonField
    because: QLineEdit
    answer: QPushButton
    policy: QComboBox
    on: DayField
    won: WonField
    claim: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("claims", self)
        self._about: About | None = None
        self.claim_list.setMinimumHeight(theme.px(128))
        self._lines: TableModel[ClaimLine] = lists.held(
            self.claim_list, payments.claim_columns(), empty=self.tr("Nothing was claimed for this matter.")
        )

    def serve(self, desk: Desk, typing: Typing) -> None:
        """Whose claims they are; once, after the form is made."""
        self._desk = desk
        self._claims = Drafts(typing, [self.on, self.won])
        self._answers = Drafts(typing, [self.answered_on, self.paid, self.because])
        lists.on_choice(self.claim_list, self._choose)
        self.claim.clicked.connect(self.finish)
        self.answer.clicked.connect(self._answer)

    def show_matter(self, about: About, same: bool) -> None:
        self._about = about
        line = lists.chosen(self.claim_list)
        self._lines.show(about.claims)
        if line is not None:
            lists.choose(self.claim_list, line.id)
        binder.offer(self.policy, about.policies)
        if not same:
            self.policy.setCurrentIndex(0)
            self._claims.fill(f"matter/{about.matter.id}/claim", self._begin)
        self._choose()

    def _begin(self) -> None:
        self.on.set_value(dates.day_of(self._desk.now()))
        self.won.set_value(None)

    @Slot()
    def finish(self) -> None:
        """Record the claim that the form describes."""
        if self._about is None:
            return
        with self._desk.refusing():
            policy = self.policy.currentData()
            if policy is None:
                raise NoPolicy
            on = self.on.value() or dates.day_of(self._desk.now())
            new = Claim(ClaimId(0), policy, self._about.matter.id, on, self.won.value() or 0)
            self._desk.do(partial(acts.claim, new=new), self._claims.spend(self._claimed))

    def _claimed(self, claim: Claim) -> None:
        self.won.set_value(None)
        lists.choose(self.claim_list, claim.id)
        self._desk.tell(self.tr("The claim was recorded."))

    @Slot()
    def _answer(self) -> None:
        line = lists.chosen(self.claim_list)
        if not isinstance(line, ClaimLine):
            return
        with self._desk.refusing():
            on = self.answered_on.value() or dates.day_of(self._desk.now())
            paid, because = self.paid.value() or 0, self.because.text().strip()
            self._desk.do(partial(acts.answer, id=line.id, on=on, paid=paid, because=because), self._answered)

    def _answered(self, _claim: Claim) -> None:
        self._answers.use_up()
        self._desk.tell(self.tr("The insurer's answer was entered."))

    @Slot()
    def _choose(self) -> None:
        """Only an open claim can be answered."""
        line = lists.chosen(self.claim_list)
        open_ = isinstance(line, ClaimLine) and line.claim.open
        for part in (self.answering, self.answer):
            part.setEnabled(open_)
        self._answers.settle(f"claim/{line.id if isinstance(line, ClaimLine) else 0}/answer")
        if open_ and not self.answered_on.text():
            self.answered_on.set_value(dates.day_of(self._desk.now()))
        say(self.told, payments.claim_words(line))

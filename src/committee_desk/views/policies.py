"""The policies of liability insurance: what they cover, and what is left of it.

fields ─► Enter as a new policy ─► acts.policy.take_out · Change the chosen one ─► acts.policy.change
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QSplitter, QTableView, QWidget

from committee_desk.acts import policy as acts
from committee_desk.domain.ids import PolicyId
from committee_desk.domain.policy import Policy
from committee_desk.models import dates, policies
from committee_desk.models.desk import Desk
from committee_desk.models.policies import PolicyLine, Terms
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms, lists, theme
from committee_desk.views.drafts import Drafts
from committee_desk.views.page import Breadth
from committee_desk.views.widgets import say

UNTIL = 1  # a column that gives way


class PoliciesPanel(QWidget):
    policy_panes: QSplitter
    policy_list: QTableView
    told: QLabel
    terms: QWidget
    insurer: QLineEdit
    take_out: QPushButton
    change: QPushButton
    leave: QPushButton

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("policies", self)

    def serve(self, desk: Desk, typing: Typing) -> None:
        """Whose policies they are; once, after the form is made."""
        self._desk = desk
        self._drafts = Drafts(typing, self.terms.findChildren(QLineEdit))
        self.policy_list.setMinimumHeight(theme.px(lists.ONE_ROW))
        lists.show(
            self.policy_list,
            policies.columns(),
            lambda session: policies.lines(session, dates.day_of(desk.now())),
            desk,
            {"policy", "claim"},
            empty=self.tr("No policy yet. Enter the one in force."),
        )
        lists.on_choice(self.policy_list, self._choose)
        self.take_out.clicked.connect(self.finish)
        self.change.clicked.connect(self._change)
        self.leave.clicked.connect(self.left)
        self._choose()

    def show_policy(self, id: PolicyId | None = None) -> None:
        """Come to the front, at this policy or the first."""
        if id is not None:
            lists.choose(self.policy_list, id)
        lists.choose_first(self.policy_list)
        self.policy_list.setFocus()

    def fold(self, breadth: Breadth) -> None:
        narrow = breadth is Breadth.NARROW
        self.policy_panes.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        self.policy_list.setColumnHidden(UNTIL, breadth is Breadth.MIDDLE)  # the form has it

    @Slot()
    def finish(self) -> None:
        """What the form says, as another policy."""
        with self._desk.refusing():
            policy = binder.read(self.terms, Terms()).policy(PolicyId(0))
            self._desk.do(partial(acts.take_out, new=policy), self._drafts.spend(self._kept))

    @Slot()
    def _change(self) -> None:
        line = lists.chosen(self.policy_list)
        if isinstance(line, PolicyLine):
            with self._desk.refusing():
                policy = binder.read(self.terms, Terms()).policy(line.id)
                self._desk.do(partial(acts.change, policy=policy), self._drafts.spend(self._kept))

    def _kept(self, policy: Policy) -> None:
        lists.choose(self.policy_list, policy.id)
        self._choose()
        self._desk.tell(self.tr("Policy {number} is kept.").format(number=policy.number))

    @Slot()
    def _choose(self) -> None:
        line = lists.chosen(self.policy_list)
        say(self.told, policies.told(line))
        self.change.setEnabled(line is not None)
        terms = Terms.of(line.policy) if isinstance(line, PolicyLine) else Terms()
        place = f"policy/{line.id}" if isinstance(line, PolicyLine) else "policy/new"
        self._drafts.fill(place, partial(binder.fill, self.terms, terms))

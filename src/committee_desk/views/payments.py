"""The ledger of support: what was granted, what was paid of it, what came back, and the insurance before it.

    list of granted support ─► one matter: its ledger, its insurance claims, its ledger page
    "Liability insurance …" ─► the policies, in the other half        "Save as a table …" ─► .xlsx

Ctrl+Enter: what the part in hand is for.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QWidget

from committee_desk.acts import payment as acts
from committee_desk.domain.ids import MatterId, PolicyId
from committee_desk.domain.journal import Subject
from committee_desk.domain.paper import IssuedPaper
from committee_desk.jobs import exporting, payment_papers
from committee_desk.models import dates, payments
from committee_desk.models.desk import Desk
from committee_desk.models.payments import About
from committee_desk.models.typing import Typing
from committee_desk.views import binder, choosing_files, lists
from committee_desk.views.claims import ClaimsPanel
from committee_desk.views.fields import DayField
from committee_desk.views.ledger import LedgerPanel
from committee_desk.views.list_detail import ONE, ListDetail
from committee_desk.views.page import Breadth
from committee_desk.views.policies import PoliciesPanel
from committee_desk.views.widgets import ElidedLabel, StatusChip, chip_text, say

Direction = QBoxLayout.Direction
LEDGER, POLICIES = range(2)  # halves
NUMBER, APPLICANT, KIND, GRANTED, PAID, STATE = range(6)  # columns


class PaymentsView(ListDetail[About]):
    FORM, KIND = "payments", "matter"

    head: QHBoxLayout
    one_head: QHBoxLayout
    export_list: QPushButton
    insurance: QPushButton
    sums: QLabel
    halves: QStackedWidget
    heading: ElidedLabel
    standing: StatusChip
    issue: QPushButton
    facts: QLabel
    left_service: QWidget
    retired_on: DayField
    note_leaving: QPushButton
    ended_on: DayField
    ending: QComboBox
    note_ending: QPushButton
    findings: QLabel
    ledger: LedgerPanel
    claims: ClaimsPanel
    policies: PoliciesPanel

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._typing = Typing(desk, self)
        self.ledger.serve(desk, self._typing)
        self.claims.serve(desk, self._typing)
        self.policies.serve(desk, self._typing)
        self._refresh = lists.show(
            self.table,
            payments.columns(),
            payments.lines,
            desk,
            {"matter", "payment", "claim"},
            self.search,
            empty=self.tr("No support was granted yet. A meeting grants it on the docket's application."),
        )
        self._connect()
        lists.choose_first(self.table)
        self._sum()

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+F", self.tr("Search")),
            ("Enter", self.tr("From the list to the ledger")),
            ("Ctrl+Enter", self.tr("Enter it in the ledger; do what the part in hand is for")),
        ]

    def regions(self) -> list[QWidget]:
        if self.halves.currentIndex() == POLICIES:
            return [self.policies]
        return [self.table, self.detail]

    def fold(self, breadth: Breadth) -> None:
        super().fold(breadth)
        wide, narrow = breadth is Breadth.WIDE, breadth is Breadth.NARROW
        self.head.setDirection(Direction.TopToBottom if narrow else Direction.LeftToRight)
        # Beside its state and its button next to nothing would be left of whose ledger it is.
        middle = breadth is Breadth.MIDDLE
        self.one_head.setDirection(Direction.TopToBottom if middle else Direction.LeftToRight)
        self.panes.setSizes([5000, 5000] if wide else [4600, 5400])
        for column, hidden in ((NUMBER, not wide), (KIND, True), (GRANTED, True), (PAID, not wide)):
            self.table.setColumnHidden(column, hidden)
        self.policies.fold(breadth)

    def turn_to(self, subject: object) -> None:
        """Show the ledger of the matter of this number, or the policy that is wanted."""
        if isinstance(subject, Subject) and subject.kind == "policy":
            self._show_policies(PolicyId(subject.id))
            return
        self.halves.setCurrentIndex(LEDGER)
        self.search.clear()
        lists.choose(self.table, subject)

    def close_layer(self) -> bool:
        if self.halves.currentIndex() == POLICIES:
            self.halves.setCurrentIndex(LEDGER)
            self.table.setFocus()
            return True
        return super().close_layer()

    # One matter

    def look_up(self, id: int) -> About:
        return self._desk.ask(payments.about, MatterId(id), dates.day_of(self._desk.now()))

    def fill(self, about: About, same: bool) -> None:
        self.heading.setText(about.heading)
        self.standing.show_state(about.standing, about.tone)
        say(self.facts, about.facts)
        self.left_service.setVisible(not about.left_before)
        if not (same and self.retired_on.hasFocus()):
            self.retired_on.set_value(about.left_on)
        self._fill_ending(about, same)
        say(
            self.findings,
            "\n".join(f"{chip_text(one.sentence, one.tone)}  ({one.article})" for one in about.found),
        )
        self.ledger.show_matter(about, same)
        self.claims.show_matter(about, same)
        if not same:
            self.detail.setCurrentIndex(ONE)

    def _fill_ending(self, about: About, same: bool) -> None:
        if same and (self.ended_on.hasFocus() or self.ending.hasFocus()):
            return
        self.ended_on.set_value(about.ended_on)
        binder.offer(self.ending, about.endings)
        binder.choose(self.ending, about.ending)

    # Deeds

    @Slot()
    def _finish(self) -> None:
        if self.halves.currentIndex() == POLICIES:
            self.policies.finish()
        elif self.claims.isVisible():
            self.claims.finish()
        else:
            self.ledger.finish()

    @Slot()
    def _show_policies(self, id: PolicyId | None = None) -> None:
        self.halves.setCurrentIndex(POLICIES)
        self.policies.show_policy(id)

    @Slot()
    def _note_leaving(self) -> None:
        if self._about is not None:
            on = self.retired_on.value()
            self._desk.do(partial(acts.note_leaving, id=self._about.matter.id, on=on))

    @Slot()
    def _note_ending(self) -> None:
        if self._about is not None:
            ending, on = self.ending.currentData(), self.ended_on.value()
            self._desk.do(partial(acts.note_ending, id=self._about.matter.id, ending=ending, on=on))

    @Slot()
    def _issue(self) -> None:
        if self._about is not None:
            self._desk.run(partial(payment_papers.issue, id=self._about.matter.id), self._issued)

    def _issued(self, paper: IssuedPaper) -> None:
        self._desk.tell(self.tr("{number} is issued and waits to be signed.").format(number=paper.number))

    @Slot()
    def _ask_where(self) -> None:
        name = self.tr("support-ledger.xlsx")
        choosing_files.new(self, self.tr("Save the ledger"), self.save, name, suffix="xlsx")

    def save(self, file: Path) -> None:
        """The whole ledger as a table in this file."""
        self._desk.fetch(lambda door: exporting.export(door, "payments", file), self._saved)

    def _saved(self, count: int) -> None:
        self._desk.tell(self.tr("Entries saved: {count}").format(count=count))

    @Slot()
    def _sum(self) -> None:
        self.sums.setText(self._desk.ask(payments.sums))

    def _connect(self) -> None:
        super()._connect()
        self.table.model().modelReset.connect(self._sum)
        self.policies.left.connect(self.close_layer)
        self.insurance.clicked.connect(lambda: self._show_policies())
        self.issue.clicked.connect(self._issue)
        self.note_leaving.clicked.connect(self._note_leaving)
        self.note_ending.clicked.connect(self._note_ending)
        self.export_list.clicked.connect(self._ask_where)
        self.hear_keys({"Ctrl+Return": self._finish})

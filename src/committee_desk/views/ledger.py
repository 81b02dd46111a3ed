"""The ledger of one granted support: its entries, and the form that adds one.

entry fields ─► models.payments.Entry ─► acts.payment.enter        an entry, why ─► acts.payment.void
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableView, QWidget

from committee_desk.acts import payment as acts
from committee_desk.domain.payment import Move, Payment
from committee_desk.models import dates, payments, words
from committee_desk.models.desk import Desk
from committee_desk.models.payments import About, Entry, EntryLine
from committee_desk.models.table import TableModel
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms, lists, theme
from committee_desk.views.drafts import Drafts
from committee_desk.views.widgets import say


class LedgerPanel(QWidget):
    standing_sums: QLabel
    entries: QTableView
    told: QLabel
    void_words: QLineEdit
    void: QPushButton
    entry: QWidget
    what: QComboBox
    party: QLineEdit
    instance: QLineEdit
    note: QLineEdit
    receipt: QComboBox
    receipt_label: QLabel
    ground: QComboBox
    ground_label: QLabel
    enter: QPushButton
    due: QLabel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("ledger", self)
        self._about: About | None = None
        self._lines: TableModel[EntryLine] = lists.held(
            self.entries, payments.entry_columns(), empty=self.tr("Nothing was paid yet.")
        )
        binder.choices(self.entry, Entry, words.name)
        self.entries.setMinimumHeight(theme.px(168))

    def serve(self, desk: Desk, typing: Typing) -> None:
        """Whose ledger it is; once, after the form is made."""
        self._desk = desk
        self._drafts = Drafts(typing, self.entry.findChildren(QLineEdit))
        self._voids = Drafts(typing, [self.void_words])
        lists.on_choice(self.entries, self._choose)
        self.what.activated.connect(self._turn)
        self.enter.clicked.connect(self.finish)
        self.void.clicked.connect(self._void)
        self.void_words.textChanged.connect(self._choose)

    def show_matter(self, about: About, same: bool) -> None:
        """What is being typed for the same matter stays."""
        self._about = about
        line = lists.chosen(self.entries)
        self._lines.show(about.entries)
        if line is not None:
            lists.choose(self.entries, line.id)
        say(self.standing_sums, about.sums)
        say(self.due, about.due)
        binder.offer(self.receipt, about.receipts)
        binder.offer(self.ground, about.grounds)
        if not same:
            self._empty(about)
        self._choose()

    @Slot()
    def finish(self) -> None:
        """Enter what the form says."""
        if self._about is None:
            return
        forms.commit_typing()
        with self._desk.refusing():
            typed = binder.read(self.entry, Entry())
            new = typed.payment(self._about.matter.id, dates.day_of(self._desk.now()))
            self._desk.do(partial(acts.enter, new=new), self._drafts.spend(self._entered))

    def _entered(self, entry: Payment) -> None:
        if self._about is not None:
            self._empty(self._about)
        lists.choose(self.entries, entry.id)
        self._desk.tell(self.tr("It stands in the ledger."))

    @Slot()
    def _void(self) -> None:
        line = lists.chosen(self.entries)
        if isinstance(line, EntryLine):
            because = self.void_words.text().strip()
            self._desk.do(partial(acts.void, id=line.id, because=because), self._voided)

    def _voided(self, _entry: Payment) -> None:
        self._voids.use_up()
        self._desk.tell(self.tr("The entry is void; it stays in the ledger."))

    def _empty(self, about: About) -> None:
        """A payment to the one supported, today."""
        today = dates.day_of(self._desk.now())
        empty = Entry(on=today, party=about.party, instance=about.instance)
        self._drafts.fill(f"matter/{about.matter.id}/ledger", partial(binder.fill, self.entry, empty))
        self.ground.setCurrentIndex(0)
        self._turn()

    @Slot()
    def _turn(self) -> None:
        """A receipt belongs to a payment, a ground to what is asked back."""
        move = self.what.currentData()
        for part in (self.receipt, self.receipt_label):
            part.setVisible(move is Move.PAID)
        for part in (self.ground, self.ground_label):
            part.setVisible(move is Move.RECALLED)

    @Slot()
    def _choose(self) -> None:
        line = lists.chosen(self.entries)
        self._voids.settle(f"payment/{line.id if isinstance(line, EntryLine) else 0}/void")
        say(self.told, payments.void_words(line))
        stands = isinstance(line, EntryLine) and line.payment.stands
        self.void_words.setEnabled(stands)
        self.void.setEnabled(stands and bool(self.void_words.text().strip()))

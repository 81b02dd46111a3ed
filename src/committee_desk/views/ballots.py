"""The papers of a secret vote, counted and keyed by two people, neither of whom sees the other's figures.

figures of the one who counted ─► acts.item.count_ballots, twice ─► the totals, if both are the same
                                        └► the first is asked for anew, then the second, if they are not
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPushButton, QWidget

from committee_desk.acts import item
from committee_desk.domain.ballot import Item
from committee_desk.domain.ids import ItemId
from committee_desk.domain.poll import Poll
from committee_desk.domain.record import Agendum, Record
from committee_desk.models import ballots
from committee_desk.models.desk import Desk
from committee_desk.views import binder, forms
from committee_desk.views.fields import NumberField


class BallotsPanel(QFrame):
    """The figures; `count_row`, which keys them, may stand elsewhere, where it stays in sight."""

    stage: QLabel
    yes: NumberField
    no: NumberField
    abstain: NumberField
    invalid: NumberField
    count_row: QFrame
    sum: QLabel
    counter: QComboBox
    count: QPushButton

    counted = Signal(Item)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("ballots", self)
        self._fields = (self.yes, self.no, self.abstain, self.invalid)
        self._record: Record | None = None
        self._item: Item | None = None
        self._asked: tuple[ItemId, Poll | None] | None = None

    def serve(self, desk: Desk) -> None:
        """Whose meeting it is; once, after the form is made."""
        self._desk = desk
        self.count.clicked.connect(self._key)
        self._on_enter(self.counter, self._begin)
        for field in self._fields:
            field.set_limits(0, 99)
            field.edited.connect(self._add_up)
            self._on_enter(field, partial(self._step_on, field))

    def _on_enter(self, field: QWidget, then: Callable[[], object]) -> None:
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            enter = QShortcut(QKeySequence(key), field, context=Qt.ShortcutContext.WidgetShortcut)
            enter.activated.connect(then)

    def show_item(self, record: Record, one: Agendum | None) -> None:
        self._record = record
        self._item = found = one.item if one else None
        counting = found is not None and ballots.counting(found)
        for part in (self, self.count_row):
            part.setVisible(counting)
        if found is None or not ballots.counting(found):
            return
        self.stage.setText(ballots.stage(record, found))
        self._offer_counters(found)
        self._add_up()

    def _offer_counters(self, found: Item) -> None:
        """Whoever sits here counts first; the other is to be chosen, and stays so where both count anew."""
        binder.offer(self.counter, self._desk.ask(ballots.counters))
        asked = self._asked
        if asked is None or asked[0] != found.id:
            self._empty()
        if asked != (found.id, found.poll):
            self._asked = found.id, found.poll
            binder.choose(self.counter, ballots.due(found.poll, self._desk.by))

    def _empty(self) -> None:
        for field in self._fields:
            field.set_value(None)
        self._add_up()

    @Slot()
    def _add_up(self) -> None:
        if self._record is not None and self._item is not None:
            papers = sum(field.so_far() or 0 for field in self._fields)
            self.sum.setText(ballots.sum_words(self._record, self._item, papers))

    @Slot()
    def _begin(self) -> None:
        """It is said who counts: to the first figure."""
        self._go_to(self.yes)

    def _go_to(self, field: NumberField) -> None:
        field.setFocus()
        field.selectAll()

    def _step_on(self, field: NumberField) -> None:
        """Enter leads through the figures; at the last it keys them."""
        place = self._fields.index(field) + 1
        if place < len(self._fields):
            self._go_to(self._fields[place])
        else:
            self.count.click()

    @Slot()
    def _key(self) -> None:
        """The count in the name of whoever counted, who need not be whoever sits here."""
        if self._item is None:
            return
        if self.counter.currentData() is None:
            self.counter.setFocus()
            self.counter.showPopup()
            return
        with self._desk.refusing():
            found = ballots.count_of([field.value() for field in self._fields])
            deed = partial(item.count_ballots, id=self._item.id, count=found)
            self._desk.do(deed, self._counted, by=self.counter.currentData())

    def _counted(self, kept: Item) -> None:
        """Out of sight, whoever counted; on with whoever is to count now."""
        self._empty()
        if kept.poll is not None and kept.poll.count is None:
            self._offer_counters(kept)
            self._go_to(self.yes) if kept.poll.due else self.counter.setFocus()
        self.counted.emit(kept)

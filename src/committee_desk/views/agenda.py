"""The agenda in preparation: its order, what each item still lacks, and what could be placed on it.

drag, Alt+↑ and Alt+↓, buttons ─► acts.item.reorder ─► numbers follow
a ready matter ─► acts.item.place · an item ─► acts.item.withdraw, with a reason
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QPushButton, QTableView, QWidget

from committee_desk.acts import item as acts
from committee_desk.acts.door import Done
from committee_desk.domain.ballot import Item
from committee_desk.jobs import proposing
from committee_desk.models import assignments, meetings
from committee_desk.models import meeting as table
from committee_desk.models.assignments import Offer
from committee_desk.models.desk import Desk
from committee_desk.models.meetings import About, AgendaRow
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms, lists
from committee_desk.views.drafts import Drafts
from committee_desk.views.page import Breadth
from committee_desk.views.widgets import say

FILES = 2  # a column that gives way


class AgendaPanel(QWidget):
    items: QTableView
    notes: QLabel
    offers: QFrame
    offer_minutes: QPushButton
    offer_assignments: QPushButton
    offered_minutes: QLabel
    offered_assignments: QLabel
    why_not_moved: QLabel
    up: QPushButton
    down: QPushButton
    to_matter: QPushButton
    take_off_open: QPushButton
    take_off_form: QFrame
    take_off_reason: QLineEdit
    take_off: QPushButton
    take_off_cancel: QPushButton
    ready: QComboBox
    place: QPushButton
    why_not_placed: QLabel

    matter_wanted = Signal(object)

    def __init__(self, desk: Desk, typing: Typing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("agenda", self)
        self._desk = desk
        self._about: About | None = None
        self._rows: Sequence[AgendaRow] = ()
        self._drafts = Drafts(typing, [self.take_off_reason])
        empty = self.tr("Nothing is on the agenda yet. Choose a ready matter below and place it.")
        columns = meetings.agenda_columns()
        self._refresh = lists.show(self.items, columns, lambda _: self._rows, desk, set(), empty=empty)
        self._step = lists.reorder(self.items, self._reorder)
        self._connect()

    def show_meeting(self, about: About) -> None:
        self._about = about
        rows = meetings.agenda_rows(about)
        if rows != self._rows:
            self._rows = rows
            self._refresh()
        lists.choose_first(self.items)
        self._show_offer(self._desk.ask(assignments.offer, about.meeting.id))
        matters = self._desk.ask(table.ready_matters)
        binder.offer(self.ready, matters)
        self.ready.setCurrentIndex(max(0, self.ready.currentIndex()))
        why = meetings.why_not_placed(about.meeting)
        none = self.tr("No matter is ready for an agenda; make one ready on the docket.")
        say(self.why_not_placed, why or ("" if matters else none))
        for part in (self.ready, self.place):
            part.setVisible(bool(matters) and not why)
        self._turn()

    def fold(self, breadth: Breadth) -> None:
        self.items.setColumnHidden(FILES, breadth is not Breadth.WIDE)

    def close_layer(self) -> bool:
        if not self.take_off_form.isVisible():
            return False
        self._show_take_off(False)
        return True

    @property
    def _row(self) -> AgendaRow | None:
        row = lists.chosen(self.items)
        return row if isinstance(row, AgendaRow) else None

    @Slot()
    def _turn(self) -> None:
        """What the chosen item lacks, and what can be done with it."""
        row, about = self._row, self._about
        if about is None:
            return
        say(self.notes, "\n".join(f"▲ {note}" for note in row.notes) if row else "")
        why = meetings.why_not_moved(about.meeting)
        say(self.why_not_moved, why)
        for button in (self.up, self.down):
            button.setEnabled(row is not None and not why)
        one = table.agendum(about.record, row.id) if row else None
        open_ = one is not None and not one.item.settled
        self.take_off_open.setVisible(open_ and not self.take_off_form.isVisibleTo(self))
        self.to_matter.setVisible(row is not None)
        self._drafts.settle(f"meeting/{about.meeting.id}/take_off/{row.id if row else 0}")

    def _show_offer(self, offer: Offer) -> None:
        """What a next meeting hears first, where the agenda still lacks it."""
        for label, button, words in (
            (self.offered_minutes, self.offer_minutes, offer.minutes),
            (self.offered_assignments, self.offer_assignments, offer.assignments),
        ):
            say(label, words)
            button.setVisible(bool(words))
        self.offers.setVisible(bool(offer.minutes or offer.assignments))

    # Deeds

    def _propose(self, job: Callable[..., Done[Item]]) -> None:
        if self._about is not None:
            self._desk.run(partial(job, id=self._about.meeting.id), self._proposed)

    def _proposed(self, kept: Item) -> None:
        lists.choose(self.items, kept.id)
        self.items.setFocus()
        self._desk.tell(self.tr("It stands on the agenda."))

    def _reorder(self, rows: Sequence[AgendaRow]) -> None:
        if self._about is not None:
            order = [row.id for row in rows]
            told = self.tr("The order is changed; numbers follow.")
            self._desk.do(
                partial(acts.reorder, meeting=self._about.meeting.id, order=order),
                lambda _: self._desk.tell(told),
            )

    @Slot()
    def _place(self) -> None:
        matter = self.ready.currentData()
        if self._about is not None and matter is not None:
            title = self.ready.currentText()
            self._desk.do(
                partial(acts.place, meeting=self._about.meeting.id, matter=matter),
                partial(self._placed, title),
            )

    def _placed(self, title: str, kept: Item) -> None:
        lists.choose(self.items, kept.id)
        if not self.place.isVisible():  # nothing more to place, and what had the focus is gone
            self.items.setFocus()
        self._desk.tell(meetings.placed_words(title))

    @Slot()
    def _take_off(self) -> None:
        forms.commit_typing()
        row = self._row
        if row is not None:
            self._desk.do(partial(acts.withdraw, id=row.id, reason=self.take_off_reason.text()), self._gone)

    def _gone(self, kept: Item) -> None:
        self._drafts.use_up()
        self._show_take_off(False)
        self._desk.tell(self.tr("The item is off the agenda; its matter is ready again."))

    def _show_take_off(self, shown: bool) -> None:
        self.take_off_form.setVisible(shown)
        self.take_off_open.setVisible(not shown)
        (self.take_off_reason if shown else self.items).setFocus()

    @Slot()
    def _want_matter(self) -> None:
        row = self._row
        if row is not None and self._about is not None:
            one = table.agendum(self._about.record, row.id)
            if one is not None:
                self.matter_wanted.emit(one.matter.id)

    def _connect(self) -> None:
        self.take_off_form.hide()
        lists.on_choice(self.items, self._turn)
        lists.on_open(self.items, self._want_matter)
        self.up.clicked.connect(partial(self._step, -1))
        self.down.clicked.connect(partial(self._step, 1))
        self.place.clicked.connect(self._place)
        self.offer_minutes.clicked.connect(partial(self._propose, proposing.confirm_last))
        self.offer_assignments.clicked.connect(partial(self._propose, proposing.report_assignments))
        self.to_matter.clicked.connect(self._want_matter)
        self.take_off_open.clicked.connect(partial(self._show_take_off, True))
        self.take_off_cancel.clicked.connect(partial(self._show_take_off, False))
        self.take_off.clicked.connect(self._take_off)
        self.take_off_reason.returnPressed.connect(self._take_off)

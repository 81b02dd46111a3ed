"""The agenda in preparation: its order and minutes, what each item lacks, and what could be placed on it.

drag, Alt+↑ and Alt+↓, buttons, a better order ─► acts.item.reorder ─► numbers follow, references too
digits in the list ─► the minutes of the item ─► acts.item.plan
a ready matter ─► acts.item.place · an item ─► acts.item.withdraw, with a reason
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QPushButton, QWidget

from committee_desk.acts import desk as desks
from committee_desk.acts import item as acts
from committee_desk.domain.ballot import LONGEST, Item
from committee_desk.domain.ids import ItemId, MatterId
from committee_desk.domain.journal import Subject
from committee_desk.domain.record import Agendum
from committee_desk.jobs import proposing
from committee_desk.models import agenda, assignments, meetings, undoing
from committee_desk.models import meeting as table
from committee_desk.models.agenda import AgendaRow
from committee_desk.models.assignments import Offer
from committee_desk.models.desk import Desk
from committee_desk.models.meetings import About
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms, lists, reordering, theme
from committee_desk.views.agenda_item import AgendaItemPanel
from committee_desk.views.check_lines import CheckLines
from committee_desk.views.drafts import Drafts
from committee_desk.views.fields import NumberField
from committee_desk.views.flow import Flow
from committee_desk.views.page import Breadth
from committee_desk.views.widgets import ShortTable, say

FILES, MINUTES = 2, 3  # columns that give way
QWIDGETSIZE_MAX = (1 << 24) - 1  # Qt's own, which PySide does not name
SEEN = 4  # as many items as the list asks room for


class AgendaPanel(QWidget):
    items: ShortTable
    total_line: QFrame
    total: CheckLines
    minutes_label: QLabel
    minutes: NumberField
    moved_frame: QFrame
    moved: QLabel
    move_back: QPushButton
    better_frame: QFrame
    better: QLabel
    order: QPushButton
    deeds: QWidget
    take_off_form: QFrame
    take_off_reason: QLineEdit
    take_off: QPushButton
    take_off_cancel: QPushButton
    one: AgendaItemPanel
    offers: QFrame
    unconfirmed: QComboBox
    offer_minutes: QPushButton
    offer_assignments: QPushButton
    offered_minutes: QLabel
    offered_assignments: QLabel
    why_not_moved: QLabel
    late_because: QLineEdit
    ready: QComboBox
    place: QPushButton
    why_not_placed: QLabel

    matter_wanted = Signal(object)
    turned_to = Signal(int, int)  # where the line in hand stands, and how high it is

    def __init__(self, desk: Desk, typing: Typing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("agenda", self)
        self._desk = desk
        self._about: About | None = None
        self._rows: Sequence[AgendaRow] = ()
        self._timed: ItemId | None = None  # whose minutes are in the field
        self._drafts = Drafts(typing, [self.take_off_reason])
        self._late = Drafts(typing, [self.late_because])
        self._make_deeds()
        self.one.serve(desk, typing)
        self.one.done.connect(self.items.setFocus)
        self.one.turned.connect(self._make_room)
        heights = self.items.verticalHeader().sectionResized
        heights.connect(self._show_hand, Qt.ConnectionType.QueuedConnection)
        empty = self.tr("Nothing is on the agenda yet. Choose a ready matter below and place it.")
        columns = agenda.columns()
        self._refresh = lists.show(self.items, columns, lambda _: self._rows, desk, set(), empty=empty)
        self._step = reordering.allow(self.items, self._reorder)
        self._connect()

    def show_meeting(self, about: About) -> None:
        if self._about is None or self._about.meeting.id != about.meeting.id:
            self._show_moved([], ())
        self._about = about
        if agenda.why_not_moved(about.meeting):
            self._show_moved([], ())
        rows = agenda.rows(about)
        if rows != self._rows:
            self._rows = rows
            self._refresh()
            self._make_room()
        lists.choose_first(self.items)
        self.total.show_checks([agenda.total(about)] if rows else [])
        self._better = agenda.proposal(about)
        self.better_frame.setVisible(self._better is not None)
        self.better.setText(self._better.words if self._better else "")
        self._show_offer(self._desk.ask(assignments.offer, about.meeting.id))
        self._offer_ready(about)
        self._turn()

    def fold(self, breadth: Breadth) -> None:
        for column in (FILES, MINUTES):
            self.items.setColumnHidden(column, breadth is not Breadth.WIDE)

    def close_layer(self) -> bool:
        if self.take_off_form.isVisible():
            self._show_take_off(False)
            return True
        return self.one.close_layer()

    def offer(self, matter: MatterId) -> None:
        """This ready matter is the one to be placed, by one more key or after its reason."""
        self.ready.setCurrentIndex(max(0, self.ready.findData(matter)))
        (self.late_because if self.late_because.isVisibleTo(self) else self.place).setFocus()

    def in_hand(self) -> Subject | None:
        """The item that the keyboard is at."""
        row = self._row
        return Subject("item", row.id) if row is not None and self.items.hasFocus() else None

    @property
    def _row(self) -> AgendaRow | None:
        row = lists.chosen(self.items)
        return row if isinstance(row, AgendaRow) else None

    @property
    def _chosen(self) -> Agendum | None:
        """The item in hand with its matter."""
        row, about = self._row, self._about
        return table.agendum(about.record, row.id) if row is not None and about is not None else None

    def _make_deeds(self) -> None:
        self.up = QPushButton(self.tr("Up  Alt+↑"))
        self.down = QPushButton(self.tr("Down  Alt+↓"))
        self.to_matter = QPushButton(self.tr("The matter"))
        self.standing = QPushButton()
        self.take_off_open = QPushButton(self.tr("Take off…"))
        self.minutes.set_limits(0, LONGEST)
        self.minutes.setMaximumWidth(theme.px(72))
        flow = Flow(self.deeds)
        for button in (self.up, self.down, self.to_matter, self.standing, self.take_off_open):
            button.setProperty("extent", "small")
        for button in (self.to_matter, self.standing, self.take_off_open):
            button.setProperty("role", "text")
        before: QWidget = self.order  # what stands above them comes before them with Tab too
        for button in (self.up, self.down, self.to_matter, self.standing, self.take_off_open):
            flow.addWidget(button)
            self.setTabOrder(before, button)
            before = button

    @Slot()
    def _turn(self) -> None:
        """What the chosen item lacks, and what can be done with it."""
        about, one = self._about, self._chosen
        if about is None or (one is None and self._rows):  # a list made anew chooses again in a moment
            return
        why = agenda.why_not_moved(about.meeting)
        slip = self._desk.ask(meetings.slip_words, about)
        say(self.why_not_moved, " ".join(filter(None, (why, slip))) if self._rows else "")
        for button in (self.up, self.down):
            button.setEnabled(one is not None and not why)
        open_ = one is not None and not one.item.settled
        self.take_off_open.setVisible(open_ and not self.take_off_form.isVisibleTo(self))
        self.total_line.setVisible(one is not None)
        self._drafts.settle(f"meeting/{about.meeting.id}/take_off/{one.item.id if one else 0}")
        self.minutes.setEnabled(open_)
        self.one.show_item(about, one)
        self._make_room()
        QTimer.singleShot(0, self, self._bring)
        if one is not None:
            self._show_minutes(one.item)
            stands = agenda.stands(about, one)
            leave, join = self.tr("No longer on every agenda"), self.tr("On every agenda")
            self.standing.setText(leave if stands else join)

    def _show_minutes(self, item: Item) -> None:
        """What is planned; what is being typed for the same item stays."""
        if item.id != self._timed or not self.minutes.hasFocus():
            self.minutes.set_value(item.minutes or None)
        self._timed = item.id

    @Slot()
    def _make_room(self) -> None:
        """The list has room for some items; while a form is open, for the one in hand."""
        form, any_ = self.one.form is not None, bool(self._rows)
        self.deeds.setVisible(any_ and not form)
        self.moved_frame.setVisible(bool(self.moved.text()) and not form)
        row = self.items.verticalHeader().defaultSectionSize()
        more = row * (min(max(len(self._rows), 1), SEEN) - 1)
        self.items.setMinimumHeight(self.items.minimumSizeHint().height() + more)
        self.items.setMaximumHeight(QWIDGETSIZE_MAX)
        self._show_hand()

    @Slot()
    def _show_hand(self) -> None:
        """While a form is open: the line in hand whole, whose title may take a second line only then."""
        if self.one.form is None:
            return
        row = self.items.verticalHeader().defaultSectionSize()
        hand = max(self.items.rowHeight(self.items.currentIndex().row()), row)
        self.items.setFixedHeight(self.items.minimumSizeHint().height() + hand - row)
        QTimer.singleShot(0, self, lambda: self.items.scrollTo(self.items.currentIndex()))

    @Slot()
    def _bring(self) -> None:
        """The line that the keyboard is at comes into sight, where the whole list has no room."""
        if self.items.hasFocus():
            line = self.items.visualRect(self.items.currentIndex())
            top = self.items.viewport().mapTo(self, line.topLeft()).y()
            self.turned_to.emit(top, line.height())

    def _show_offer(self, offer: Offer) -> None:
        """What a next meeting hears first, where the agenda still lacks it."""
        for label, button, words in (
            (self.offered_minutes, self.offer_minutes, offer.minutes),
            (self.offered_assignments, self.offer_assignments, offer.assignments),
        ):
            say(label, words)
            button.setVisible(bool(words))
        binder.offer(self.unconfirmed, offer.meetings)
        self.unconfirmed.setCurrentIndex(max(0, self.unconfirmed.currentIndex()))
        self.unconfirmed.setVisible(bool(offer.meetings))
        self.offers.setVisible(bool(offer.minutes or offer.assignments))

    def _offer_ready(self, about: About) -> None:
        matters, received = self._desk.ask(table.ready_matters), self._desk.ask(table.count_received)
        binder.offer(self.ready, matters)
        self.ready.setCurrentIndex(max(0, self.ready.currentIndex()))
        why = agenda.why_not_placed(about.meeting)
        say(self.why_not_placed, why or agenda.not_offered(len(matters), received))
        for part in (self.ready, self.place):
            part.setVisible(bool(matters) and not why)
        self.late_because.setVisible(bool(matters) and not why and agenda.placed_late(about.meeting))
        self._late.settle(f"meeting/{about.meeting.id}/late")

    # Deeds

    @Slot()
    def _confirm(self) -> None:
        """The minutes that are chosen, or all that wait."""
        if self._about is not None:
            chosen = self.unconfirmed.currentData() if self.unconfirmed.count() else None
            job = partial(proposing.confirm_minutes, id=self._about.meeting.id, chosen=chosen)
            self._desk.run(job, lambda kept: self._proposed(kept[0]))

    @Slot()
    def _report(self) -> None:
        if self._about is not None:
            self._desk.run(partial(proposing.report_assignments, id=self._about.meeting.id), self._proposed)

    def _proposed(self, kept: Item) -> None:
        lists.choose(self.items, kept.id)
        self.items.setFocus()
        self._desk.tell(self.tr("It stands on the agenda."))

    def _reorder(self, rows: Sequence[AgendaRow]) -> None:
        self._order([row.id for row in rows])

    @Slot()
    def _take_order(self) -> None:
        if self._better is not None:
            self._order(self._better.order)
            self.items.setFocus()

    def _order(self, order: Sequence[ItemId]) -> None:
        before = self._about
        if before is not None:
            act = partial(acts.reorder, meeting=before.meeting.id, order=order)
            self._desk.do(act, partial(self._ordered, before))

    def _ordered(self, before: About, _kept: object) -> None:
        """The numbers have followed; say what reads otherwise now, and how to take it back."""
        after = self._desk.ask(meetings.about, before.meeting.id)
        was = tuple(one.item.id for one in before.record.agenda)
        self._show_moved(agenda.moved(before, after), was)
        self._desk.tell(self.tr("The order is changed; numbers follow."), partial(self._order, was))

    def _show_moved(self, lines: Sequence[str], was: Sequence[ItemId]) -> None:
        self._was = was
        self.moved.setText("\n".join(lines))
        self.moved_frame.setVisible(bool(lines))

    @Slot()
    def _move_back(self) -> None:
        self._order(self._was)
        self._show_moved([], ())
        self.items.setFocus()

    @Slot()
    def _plan(self) -> None:
        """The minutes of the chosen item are kept."""
        one = self._chosen
        if one is None or one.item.settled:
            return
        with self._desk.refusing():
            wanted = self.minutes.value() or 0
            if wanted != one.item.minutes:
                self._desk.do(partial(acts.plan, id=one.item.id, minutes=wanted), self._planned)

    def _planned(self, kept: Item) -> None:
        told = self.tr("Minutes planned: {count}").format(count=kept.minutes)
        undoing.tell(self._desk, told, Subject("item", kept.id))

    @Slot()
    def _plan_and_go_on(self) -> None:
        ids = [row.id for row in self._rows]
        place = ids.index(self._timed) + 1 if self._timed in ids else len(ids)
        self._plan()
        if self.minutes.so_far() is None and self.minutes.text():
            return
        if place < len(ids):
            lists.choose(self.items, ids[place])
        self.minutes.selectAll()

    @Slot()
    def _stand(self) -> None:
        """Offer this item on every new agenda, or no more."""
        about, one = self._about, self._chosen
        if about is not None and one is not None:
            leaves = agenda.stands(about, one)
            told = self.tr("New agendas are no longer offered it.") if leaves else ""
            standing = agenda.with_standing(about, one)
            self._desk.do(
                partial(desks.keep_standing, standing=standing),
                lambda _: self._desk.tell(told or self.tr("Every new agenda is offered it.")),
            )

    @Slot()
    def _place(self) -> None:
        forms.commit_typing()
        matter = self.ready.currentData()
        if self._about is not None and matter is not None:
            title, reason = self.ready.currentText(), self.late_because.text()
            self._desk.do(
                partial(acts.place, meeting=self._about.meeting.id, matter=matter, reason=reason),
                partial(self._placed, title),
            )

    def _placed(self, title: str, kept: Item) -> None:
        self._late.use_up()
        lists.choose(self.items, kept.id)
        if not self.place.isVisible():  # nothing more to place, and what had the focus is gone
            self.items.setFocus()
        self._desk.tell(agenda.placed_words(title))

    @Slot()
    def _take_off(self) -> None:
        forms.commit_typing()
        row = self._row
        if row is not None:
            was = [one.id for one in self._rows]
            deed = partial(acts.withdraw, id=row.id, reason=self.take_off_reason.text())
            self._desk.do(deed, partial(self._gone, was))

    def _gone(self, was: Sequence[ItemId], kept: Item) -> None:
        self._drafts.use_up()
        self._show_take_off(False)
        said = self.tr("The item is off the agenda; its matter is ready again.")
        back = partial(self._desk.do, partial(acts.put_back, id=kept.id, order=was))
        fixed = self._about is None or agenda.why_not_moved(self._about.meeting)
        self._desk.tell(said, None if fixed else back)

    def _show_take_off(self, shown: bool) -> None:
        self.take_off_form.setVisible(shown)
        self.take_off_open.setVisible(not shown)
        (self.take_off_reason if shown else self.items).setFocus()

    @Slot()
    def _want_matter(self) -> None:
        one = self._chosen
        if one is not None:
            self.matter_wanted.emit(one.matter.id)

    def _connect(self) -> None:
        self.take_off_form.hide()
        lists.on_choice(self.items, self._turn)
        lists.on_open(self.items, self._want_matter)
        self.items.installEventFilter(self)
        self.minutes.editingFinished.connect(self._plan)
        self.minutes.returnPressed.connect(self._plan_and_go_on)
        self.up.clicked.connect(partial(self._step, -1))
        self.down.clicked.connect(partial(self._step, 1))
        self.move_back.clicked.connect(self._move_back)
        self.order.clicked.connect(self._take_order)
        self.standing.clicked.connect(self._stand)
        self.place.clicked.connect(self._place)
        self.offer_minutes.clicked.connect(self._confirm)
        self.offer_assignments.clicked.connect(self._report)
        self.to_matter.clicked.connect(self._want_matter)
        self.take_off_open.clicked.connect(partial(self._show_take_off, True))
        self.take_off_cancel.clicked.connect(partial(self._show_take_off, False))
        self.take_off.clicked.connect(self._take_off)
        self.take_off_reason.returnPressed.connect(self._take_off)

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A digit typed in the list begins the minutes of the chosen item."""
        match event:
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress:
                digit = event.text()
                if digit.isdecimal() and digit.isascii() and self.minutes.isEnabled():
                    self.minutes.setFocus()
                    self.minutes.setText(digit)
                    return True
        return False

"""Who is here and who steps aside: arrivals, departures and recusals, each with its time.

    ↑ ↓ or the first letter of a name ─► the member ─► Enter ─► acts.meeting.arrive · leave
                                                    └► the warning, before anybody goes
    0 everyone · 1 steps aside · 2 presides · 3 is challenged · 4 by video, only while the list has the focus

Before the opening, everyone is marked as present in one stroke and then whoever is not here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from committee_desk.acts import item, meeting
from committee_desk.domain.journal import Subject
from committee_desk.domain.meeting import Stage
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.recusal import GroundNotChosen, Recusal
from committee_desk.models import attendance, clock, undoing
from committee_desk.models.attendance import Seat
from committee_desk.models.desk import Desk
from committee_desk.models.table import Tone
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms, lists, theme
from committee_desk.views.alerts import announce
from committee_desk.views.clock import ClockField
from committee_desk.views.drafts import Drafts
from committee_desk.views.seat_table import SeatTable
from committee_desk.views.widgets import say


class AttendancePanel(QFrame):
    attendance_column: QVBoxLayout
    attendance_heading: QLabel
    attendance_heading_line: QHBoxLayout
    coming_line: QHBoxLayout
    deeds_line: QHBoxLayout
    more_deeds_line: QHBoxLayout
    all_present: QPushButton
    seats: SeatTable
    warning: QLabel
    seat_words: QLabel
    coming: QFrame
    seat_at: ClockField
    come_or_go: QPushButton
    recuse_open: QPushButton
    preside_open: QPushButton
    challenge_open: QPushButton
    other_way: QPushButton
    why_no_coming: QLabel
    recusal_form: QFrame
    recusal_kind: QComboBox
    recusal_ground: QComboBox
    ground_words: QLabel
    recusal_words: QLineEdit
    recuse: QPushButton
    recusal_cancel: QPushButton
    take_back_form: QFrame
    take_back_reason: QLineEdit
    take_back: QPushButton
    take_back_cancel: QPushButton
    doubt_form: QFrame
    doubts: QLabel
    doubt_reason: QLineEdit
    do_so: QPushButton
    doubt_cancel: QPushButton

    challenged = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("attendance", self)
        self._forms = {
            self.recusal_form: self.recuse,
            self.take_back_form: self.take_back,
            self.doubt_form: self.do_so,
        }
        self._narrow = False
        self._doubted: Callable[[], None] = self._preside
        self._record: Record | None = None
        self._one: Agendum | None = None
        self._seats: Sequence[Seat] = ()

    def serve(self, desk: Desk, typing: Typing) -> None:
        """Whose meeting it is; once, after the form is made."""
        self._desk = desk
        self._drafts = Drafts(typing, [self.recusal_words, self.take_back_reason, self.doubt_reason])
        self.seat_at.set_clock(desk.now)
        empty = self.tr("Nobody is designated for this meeting yet.")
        columns = attendance.columns()
        self._refresh = lists.show(self.seats, columns, lambda _: self._seats, desk, set(), empty=empty)
        self.seats.setSortingEnabled(False)
        self.seats.verticalHeader().setDefaultSectionSize(theme.px(34))
        binder.offer(self.recusal_kind, attendance.recusal_kinds())
        self.recusal_kind.setCurrentIndex(0)
        self.recusal_ground.setMinimumContentsLength(10)
        self.recusal_ground.setPlaceholderText(self.tr("Choose the ground"))
        self._connect()

    def show_item(self, record: Record, one: Agendum | None) -> None:
        other = self._one is None or one is None or one.item.id != self._one.item.id
        self._record, self._one = record, one
        seats = attendance.seats(record, one)
        if seats != self._seats:
            self._seats = seats
            self._refresh()
            lists.choose_first(self.seats)
        binder.offer(self.recusal_ground, attendance.grounds(record.rules))
        if other:
            self._show_form(None)
        self._turn()

    @property
    def seat(self) -> Seat | None:
        """The member in hand."""
        seat = lists.chosen(self.seats)
        return seat if isinstance(seat, Seat) else None

    def fold(self, *, narrow: bool) -> None:
        """Where it stands alone it has width for its deeds in two lines, and height for few lines besides."""
        self._narrow = narrow
        coming = self.coming_line if narrow else self.deeds_line
        for part in (self.recuse_open, self.preside_open):
            coming.addWidget(part, 1)
        (self.more_deeds_line if narrow else self.attendance_heading_line).addWidget(self.all_present)
        self.attendance_heading.setVisible(not narrow)  # the switch above says it
        self.attendance_column.setSpacing(4 if narrow else 8)
        deeds = (self.come_or_go, self.recuse_open, self.preside_open, self.challenge_open, self.other_way)
        for button in (*deeds, self.seat_at):
            theme.set_role(button, "extent", "small" if narrow else "")

    @property
    def form_open(self) -> bool:
        return any(form.isVisibleTo(self) for form in self._forms)

    def close_layer(self) -> bool:
        """Close the form of a recusal, if it is open."""
        if not self.form_open:
            return False
        self._show_form(None)
        self._turn()
        self.seats.setFocus()
        return True

    @Slot()
    def do_main(self) -> None:
        """What Ctrl+Enter does in the form that is open."""
        next(button for form, button in self._forms.items() if form.isVisibleTo(self)).click()

    # Deeds

    @Slot()
    def _come_or_go(self) -> None:
        seat, record = self.seat, self._record
        if seat is None or record is None:
            return
        if not seat.here:
            self._arrive(seat, record, by_video=attendance.usually_by_video(record.meeting))
            return
        with self._desk.refusing():
            opened = record.meeting.opened_at is not None
            told = self.tr("{name} left at {time}.") if opened else self.tr("{name} is not here.")
            gone = partial(meeting.leave, id=record.meeting.id, person=seat.id, clock=self.seat_at.value())
            self._desk.do(gone, partial(self._came, seat, told))

    def _arrive(self, seat: Seat, record: Record, *, by_video: bool) -> None:
        told = self.tr("{name} takes part by video since {time}.")
        if not by_video:
            told = self.tr("{name} arrived at {time}.")
        with self._desk.refusing():
            here = partial(
                meeting.arrive,
                id=record.meeting.id,
                person=seat.id,
                clock=self.seat_at.value(),
                remote=by_video,
                because=self.doubt_reason.text().strip() if by_video else "",
            )
            self._desk.do(here, partial(self._came, seat, told))

    @Slot()
    def _go_other_way(self) -> None:
        """By video, at once or with a reason where the rules know no video; or in person after all."""
        seat, record = self.seat, self._record
        if seat is None or record is None:
            return
        in_person = seat.by_video if seat.here else attendance.usually_by_video(record.meeting)
        doubts = "" if in_person else attendance.doubts_of_video(record)
        if doubts:
            self._ask_reason(doubts, self.tr("Why they take part by video"), self._take_other_way)
        else:
            self._take_other_way()

    def _take_other_way(self) -> None:
        forms.commit_typing()
        seat, record = self.seat, self._record
        if seat is None or record is None:
            return
        if not seat.here:
            self._arrive(seat, record, by_video=not attendance.usually_by_video(record.meeting))
            return
        told = self.tr("{name} takes part in person.")
        if not seat.by_video:
            told = self.tr("{name} takes part by video.")
        with self._desk.refusing():
            way = partial(
                meeting.attend_by,
                id=record.meeting.id,
                person=seat.id,
                remote=not seat.by_video,
                because="" if seat.by_video else self.doubt_reason.text().strip(),
            )
            self._desk.do(way, partial(self._done_all_the_same, told.format(name=seat.name)))

    def _came(self, seat: Seat, told: str, _kept: object) -> None:
        words = told.format(name=seat.name, time=clock.words(self.seat_at.value()))
        if self.doubt_form.isVisibleTo(self):
            self._close_doubt()
        self.seat_at.follow_clock()
        self._step_on(seat)
        self._tell_meeting(words)

    def _step_on(self, seat: Seat) -> None:
        """Before the opening members arrive one after the other: on to the next who is not here."""
        ids = [one.id for one in self._seats]
        later = self._seats[ids.index(seat.id) + 1 :]
        if not seat.here and (found := next((one for one in later if not one.here), None)):
            lists.choose(self.seats, found.id)

    @Slot()
    def _all_present(self) -> None:
        if self._record is None:
            return
        meeting_ = self._record.meeting
        with self._desk.refusing():
            at, expected = self.seat_at.value(), attendance.expected(meeting_)
            words = attendance.expected_words(meeting_)[1].format(time=clock.words(at))
            self._desk.do(
                partial(meeting.take_attendance, id=meeting_.id, present=expected, clock=at),
                lambda _: self._tell_meeting(words),
            )

    @Slot()
    def _recuse(self) -> None:
        forms.commit_typing()
        seat, one = self.seat, self._one
        if seat is None or one is None:
            return
        with self._desk.refusing():
            kind, number = (
                self.recusal_kind.currentData(),
                binder.chosen(self.recusal_ground, GroundNotChosen),
            )
            recusal = Recusal(seat.id, kind, number, self.recusal_words.text().strip(), self.seat_at.value())
            words = self.tr("{name} steps aside.").format(name=seat.name)
            self._desk.do(
                partial(item.recuse, id=one.item.id, recusal=recusal), partial(self._changed_item, words)
            )

    @Slot()
    def _take_back(self) -> None:
        forms.commit_typing()
        seat, one = self.seat, self._one
        if seat is not None and one is not None:
            words = self.tr("{name} takes part again.").format(name=seat.name)
            reason = self.take_back_reason.text()
            self._desk.do(
                partial(item.take_back_recusal, id=one.item.id, person=seat.id, reason=reason),
                partial(self._changed_item, words),
            )

    @Slot()
    def _start_presiding(self) -> None:
        """At once, or with a reason where the rules would have somebody else preside."""
        seat, record = self.seat, self._record
        if seat is None or record is None:
            return
        doubts = attendance.doubts_of_presiding(record, self._one, seat.id)
        if not doubts:
            self._preside()
            return
        self._ask_reason(doubts, self.tr("Why they preside"), self._preside)

    def _ask_reason(self, doubts: str, asked: str, then: Callable[[], None]) -> None:
        """What the rules say against it, and room for why it is done all the same."""
        self._doubted = then
        self.doubts.setText(doubts)
        self.doubt_reason.setPlaceholderText(asked)
        self.doubt_reason.setAccessibleName(asked)
        self._show_form(self.doubt_form)
        self._turn()

    @Slot()
    def _do_so(self) -> None:
        self._doubted()

    def _preside(self) -> None:
        forms.commit_typing()
        seat, record = self.seat, self._record
        if seat is None or record is None:
            return
        with self._desk.refusing():
            told = self.tr("{name} presides.").format(name=seat.name)
            deed = partial(
                meeting.preside,
                id=record.meeting.id,
                who=seat.id,
                clock=self.seat_at.value(),
                item=attendance.item_to_preside(record, self._one),
                because=self.doubt_reason.text().strip(),
            )
            self._desk.do(deed, partial(self._done_all_the_same, told))

    def _done_all_the_same(self, told: str, _kept: object) -> None:
        self._close_doubt()
        self._tell_meeting(told)

    def _close_doubt(self) -> None:
        self._drafts.use_up()
        self._show_form(None)
        self._turn()
        self.seats.setFocus()

    def _changed_item(self, words: str, kept: object) -> None:
        self._drafts.use_up()
        self._show_form(None)
        self.seats.setFocus()
        if self._one is not None:
            undoing.tell(self._desk, words, Subject("item", self._one.item.id))

    def _tell_meeting(self, words: str) -> None:
        if self._record is not None:
            undoing.tell(self._desk, words, Subject("meeting", self._record.meeting.id))

    # What is in hand

    @Slot()
    def _turn(self) -> None:
        """Say what can be done with the chosen member, and what it would mean."""
        seat, record = self.seat, self._record
        if record is None:
            return
        item_ = self._one.item.id if self._one else 0
        self._drafts.settle(f"meeting/{record.meeting.id}/seat/{item_}/{seat.id if seat else 0}")
        words, tone = attendance.before_leaving(record, self._one, seat.id) if seat else ("", Tone.PLAIN)
        if words and words != self.warning.text():
            announce(self.warning, words)
        nobody = attendance.why_nobody_presides(record, self._one)
        say(self.warning, "" if self.form_open else nobody or words)
        danger = tone is Tone.DANGER or bool(nobody)
        theme.set_role(self.warning, "role", "wrong" if danger else "caution")
        silent = seat is None or self.form_open or (self._narrow and self.warning.text())
        say(self.seat_words, "" if silent or seat is None else attendance.seat_words(record, seat))
        self._allow(record, seat)

    def _allow(self, record: Record, seat: Seat | None) -> None:
        no_coming = attendance.why_no_coming(record.meeting)
        no_recusal = attendance.why_not_recused(self._one)
        here = seat is not None and seat.here
        going = self.tr("Leaves  Enter") if record.meeting.opened_at else self.tr("Not here  Enter")
        self.come_or_go.setText(going if here else self.tr("Arrives  Enter"))
        self.come_or_go.setEnabled(seat is not None and not no_coming)
        away = bool(attendance.expected(record.meeting) - record.meeting.room)
        self.all_present.setText(attendance.expected_words(record.meeting)[0])
        self.all_present.setVisible(away and not no_coming and not self.form_open)
        recused = seat is not None and seat.recusal is not None
        self.recuse_open.setText(self.tr("1  Take back…") if recused else self.tr("1  Steps aside…"))
        self.recuse_open.setEnabled(seat is not None and not no_recusal)
        presiding = record.meeting.stage is Stage.OPEN and not self.form_open
        self.preside_open.setVisible(presiding and seat is not None and not seat.presides)
        no_presiding = attendance.why_not_presiding(record, self._one, seat) if seat else ""
        self.preside_open.setEnabled(seat is not None and not no_presiding)
        self.challenge_open.setVisible(not self.form_open and not no_recusal)
        self.challenge_open.setEnabled(seat is not None)
        self.other_way.setText(attendance.other_way_words(record, seat))
        self.other_way.setVisible(not self.form_open and not no_coming)
        self.other_way.setEnabled(seat is not None)
        off = no_presiding if self.preside_open.isVisibleTo(self) else ""
        say(self.why_no_coming, no_coming or no_recusal or off)

    @Slot(int)
    def _press(self, digit: int) -> None:
        """A digit stands for its button, as far as that can be seen."""
        beside = (self.recuse_open, self.preside_open, self.challenge_open, self.other_way)
        button = (self.all_present, *beside)[digit]
        if button.isVisible():
            button.click()

    @Slot()
    def _challenge(self) -> None:
        """The party's challenge to the chosen member stands where the vote would."""
        if self.seat is not None:
            self.challenged.emit(self.seat.id)

    @Slot()
    def _open_form(self) -> None:
        seat = self.seat
        if seat is not None:
            self._show_form(self.take_back_form if seat.recusal else self.recusal_form)
            self._turn()

    def _show_form(self, form: QFrame | None) -> None:
        for one in self._forms:
            one.setVisible(one is form)
        # The form needs the room of what stands about it; the table still shows whose it is.
        parts = (
            self.coming,
            self.recuse_open,
            self.preside_open,
            self.challenge_open,
            self.other_way,
            self.attendance_heading,
        )
        for part in parts:
            part.setVisible(form is None)
        if form is self.recusal_form:
            self.recusal_ground.setCurrentIndex(-1)
            self._show_ground()
            self.recusal_kind.setFocus()
        if form is self.take_back_form:
            self.take_back_reason.setFocus()
        if form is self.doubt_form:
            self.doubt_reason.setFocus()
        # Once the table has its new height, the member in hand must be in it.
        QTimer.singleShot(0, self, lambda: self.seats.scrollTo(self.seats.currentIndex()))

    @Slot()
    def _show_ground(self) -> None:
        """A ground is longer than its box; the whole of it stands below."""
        say(self.ground_words, self.recusal_ground.currentText())

    def _connect(self) -> None:
        self._show_form(None)
        lists.on_choice(self.seats, self._turn)
        lists.on_open(self.seats, self.come_or_go.click)
        self.seats.pressed_digit.connect(self._press)
        self.come_or_go.clicked.connect(self._come_or_go)
        self.all_present.clicked.connect(self._all_present)
        self.recuse_open.clicked.connect(self._open_form)
        self.preside_open.clicked.connect(self._start_presiding)
        self.challenge_open.clicked.connect(self._challenge)
        self.other_way.clicked.connect(self._go_other_way)
        self.do_so.clicked.connect(self._do_so)
        self.doubt_cancel.clicked.connect(self.close_layer)
        self.recusal_cancel.clicked.connect(self.close_layer)
        self.take_back_cancel.clicked.connect(self.close_layer)
        self.recuse.clicked.connect(self._recuse)
        self.take_back.clicked.connect(self._take_back)
        for reason in (self.recusal_words, self.take_back_reason, self.doubt_reason):
            reason.returnPressed.connect(self.do_main)
        self.recusal_ground.currentIndexChanged.connect(lambda _: self._show_ground())

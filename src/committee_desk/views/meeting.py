"""A meeting as it is held: the agenda on the left, the item in hand, who is here on the right.

    SessionAgenda ─► the item in hand ─► RemarksPanel, VotePanel or ChallengesPanel │ AttendancePanel
    F6 agenda · F7 attendance · F8 remarks · F11 vote · F12 item done, next · PgUp, PgDn
    Ctrl+Enter ─► what the place in hand is for: note a remark; Proceedings: declare, open, close

One record is read, and every part is shown it. Quorum and the numbers of this item never leave the lines
above.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from committee_desk.domain.ballot import Item
from committee_desk.domain.calendar import wall
from committee_desk.domain.ids import MeetingId, PersonId
from committee_desk.domain.journal import Subject
from committee_desk.domain.record import Agendum, Record
from committee_desk.models import meeting as table
from committee_desk.models.desk import Desk
from committee_desk.models.meeting import Deed
from committee_desk.models.standing import is_told_of
from committee_desk.models.typing import Typing
from committee_desk.views import forms, lists, theme
from committee_desk.views.attendance import AttendancePanel
from committee_desk.views.challenges import ChallengesPanel
from committee_desk.views.page import Breadth, Page
from committee_desk.views.presenting import Presenting
from committee_desk.views.proceedings import Proceedings
from committee_desk.views.remarks import RemarksPanel
from committee_desk.views.session_agenda import SessionAgenda
from committee_desk.views.vote import VotePanel
from committee_desk.views.widgets import ElidedLabel, StatusChip

WIDEST = (1 << 24) - 1  # Qt's word for no limit
TICK = 20_000  # ms; minutes are shown, so none is old for long
AT_THE_TABLE = frozenset({"meeting", "item", "remark"})
SHOWN = frozenset({"meeting", "item", "remark", "matter", "attachment", "person"})


class MeetingView(Page):
    tells_of_item = True
    whole: QVBoxLayout
    head: QFrame
    head_line: QHBoxLayout
    quorum: StatusChip
    item_numbers: StatusChip
    nothing: QFrame
    go_to_meetings: QPushButton
    columns: QFrame
    agenda_column: SessionAgenda
    centre: QFrame
    centre_column: QVBoxLayout
    item_title: ElidedLabel
    item_facts: ElidedLabel
    switch: QFrame
    switch_line: QHBoxLayout
    to_agenda: QPushButton
    to_attendance: QPushButton
    to_remarks: QPushButton
    to_vote: QPushButton
    remarks_place: QFrame
    remarks: RemarksPanel
    vote: VotePanel
    challenges: ChallengesPanel
    attendance_area: QScrollArea

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("meeting", self)
        self.item_numbers.give_way()
        self.attendance = AttendancePanel()
        self.attendance_area.setWidget(self.attendance)
        self.presenting = Presenting(desk, self)
        self.head_line.addWidget(self.presenting.button)
        self.whole.insertWidget(1, self.presenting)
        self._desk = desk
        self._meeting: MeetingId | None = None
        self._record: Record | None = None
        self._told_above = False  # the line above every screen has this meeting's quorum
        self._breadth = Breadth.WIDE
        # Where there is room for less: which column is seen beside the item, and which half of it.
        self._aside: QWidget = self.agenda_column
        self._hand: QWidget = self.vote
        typing = Typing(desk, self)
        for panel in (self.agenda_column, self.remarks, self.vote, self.attendance, self.challenges):
            panel.serve(desk, typing)
        self.proceedings = Proceedings(desk, self.vote, self)
        ticking = QTimer(self)
        ticking.setInterval(TICK)
        ticking.timeout.connect(self._tick)
        ticking.start()
        self._connect()

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("F6", self.tr("Agenda")),
            ("Enter", self.tr("In the agenda: to the matter of the item")),
            ("F7", self.tr("Attendance and recusal")),
            ("F8", self.tr("Remarks")),
            ("F9", self.tr("Recess, and going on")),
            ("F11", self.tr("Vote")),
            ("Shift+F11", self.tr("How the vote is taken, and on what")),
            (
                "1 · 2 · 3",
                self.tr("In favour, against, abstained (in the vote); 3 in the attendance: challenged"),
            ),
            ("0", self.tr("All in favour (in the vote); all present (in the attendance)")),
            ("4", self.tr("By video, or in person after all (in the attendance)")),
            ("Ctrl+Enter", self.tr("Note the remark; take up, declare, open, close")),
            ("F12", self.tr("Item done: take up the next")),
            ("F4", self.tr("Put the item off without a vote; void its result")),
            ("PgUp / PgDn", self.tr("The item before, the item after")),
            ("F2", self.tr("Correct the chosen remark")),
            *self.presenting.keys(),
        ]

    def regions(self) -> list[QWidget]:
        # The list comes before what holds it, whose first part is a button that leads away.
        return [self.agenda_column.agenda, self.agenda_column, self.remarks, self.vote, self.attendance]

    def arrive(self) -> None:
        """The meeting that is to be held now, unless one is in hand."""
        if self._meeting is None:
            self._turn_meeting(self._desk.ask(table.at_the_table))
        self._refresh()

    def turn_to(self, subject: object) -> None:
        """This meeting."""
        if isinstance(subject, int) and subject != self._meeting:
            self._turn_meeting(MeetingId(subject))
        self._refresh()

    def _turn_meeting(self, id: MeetingId | None) -> None:
        """Another meeting; where it is open, at the item that is due."""
        self._meeting = id
        self.agenda_column.item = self._desk.ask(table.due_item, id) if id is not None else None

    def about(self) -> Subject | None:
        """The item in hand, else the meeting."""
        if self.agenda_column.item is not None:
            return Subject("item", self.agenda_column.item)
        return Subject("meeting", self._meeting) if self._meeting is not None else None

    def close_layer(self) -> bool:
        layers = (
            self.presenting,
            self.agenda_column.recess,
            self.remarks,
            self.challenges,
            self.vote,
            self.attendance,
            self.agenda_column.late,
        )
        return any(panel.isVisible() and panel.close_layer() for panel in layers)

    # What is shown

    @Slot(frozenset)
    def _heard(self, touched: frozenset[str]) -> None:
        if not SHOWN & touched:
            return
        if not self.isVisible():  # it is read when it comes to the front
            return
        if self._record is not None and touched <= AT_THE_TABLE:
            before = self._record.meeting.stage
            self._record = self._desk.ask(table.recorded_since, self._record)
            if self._record.meeting.stage is not before:
                self._look_above()
            self._show_lines()
        else:
            self._refresh()

    def _refresh(self) -> None:
        """Read the meeting anew and show the item in hand."""
        found = self._meeting is not None
        self.nothing.setVisible(not found)
        self.columns.setVisible(found)
        self.head.setVisible(found)
        if self._meeting is None:
            return
        self._record = self._desk.ask(table.record, self._meeting)
        self._look_above()
        self._show_lines()

    def _look_above(self) -> None:
        self._told_above = self._meeting is not None and self._desk.ask(is_told_of, self._meeting)

    def _show_lines(self) -> None:
        """The agenda as it stands now, the item in hand kept."""
        if self._record is None:
            return
        self.agenda_column.show_lines(self._record, wall(self._desk.now()))
        self._show()

    @Slot()
    def _tick(self) -> None:
        """The minutes go on."""
        if self._record is not None and self.isVisible():
            self.agenda_column.show_lines(self._record, wall(self._desk.now()))

    @Slot()
    def _show(self) -> None:
        record = self._record
        if record is None:
            return
        self.presenting.follow(record)
        one = self._one
        self.item_title.setText(table.heading(record, one))
        self.item_facts.setText(table.facts(record, one))
        self.proceedings.follow(record, one)
        for panel in (self.remarks, self.vote, self.attendance, self.challenges, self.agenda_column):
            panel.show_item(record, one)
        self._share_height()
        self._show_hand()
        self._show_numbers()

    def _show_numbers(self) -> None:
        """The quorum, and who may vote; in the narrowest room not where the vote says the same below.

        The title needs the room.
        """
        record, one = self._record, self._one
        if record is None:
            return
        item, narrow = one.item if one else None, self._breadth is Breadth.NARROW
        if narrow and one is None and self.vote.line.isVisibleTo(self):
            self.quorum.show_state("")
        else:
            self.quorum.show_state(*table.quorum_beside(record.meeting, item, told_above=self._told_above))
        words, numbers, tone = table.item_chip(record.meeting, item)
        if narrow and self.vote.requirement.isVisibleTo(self):
            words = numbers = ""
        self.item_numbers.show_state(words if self._breadth is Breadth.WIDE else numbers, tone, words)

    @property
    def _one(self) -> Agendum | None:
        return table.agendum(self._record, self.agenda_column.item) if self._record else None

    # Deeds

    @Slot(Deed)
    def _want(self, deed: Deed) -> None:
        if deed is Deed.NOTHING:  # the key is pressed before there is a meeting
            return
        {
            Deed.OPEN: self.proceedings.call_to_order,
            Deed.TAKE_UP: self.proceedings.take_up,
            Deed.DECLARE: self.proceedings.declare,
            Deed.NEXT: self._settle,
            Deed.CLOSE: self.proceedings.close,
            Deed.MINUTES: self._to_minutes,
        }[deed]()

    def _to_minutes(self) -> None:
        self.wanted.emit("minutes", self._meeting)

    @Slot()
    def _want_matter(self) -> None:
        """What a decision still lacks is filled in at the matter."""
        if self._one is not None:
            self.wanted.emit("docket", self._one.matter.id)

    @Slot()
    def _settle(self) -> None:
        """This item is done: take up the next, or come to the closing."""
        agenda = self.agenda_column
        if self._record is None or not agenda.settle.isEnabled():
            return
        one = self._one
        waiting = one is not None and not one.item.settled
        agenda.item = agenda.item if waiting else table.next_item(self._record, agenda.item)
        self._refresh()
        if agenda.item is not None:
            self.proceedings.take_up()

    @Slot(Item)
    def _turn_to_late(self, kept: Item) -> None:
        self.agenda_column.item = kept.id
        self._refresh()

    @Slot()
    def _main_here(self) -> None:
        """Ctrl+Enter: the main deed of the panel that has the focus."""
        forms.commit_typing()
        focus = QApplication.focusWidget()
        if focus is not None and self.remarks.isAncestorOf(focus):
            self.remarks.do_main()
            return
        if self.attendance.form_open and focus is not None and self.attendance.isAncestorOf(focus):
            self.attendance.do_main()
            return
        if self.challenges.in_hand:
            self.challenges.do_main()
            return
        late = self.agenda_column.late
        (late if focus is not None and late.isAncestorOf(focus) else self.vote).do_main()

    # Where the focus goes, and what room there is

    def _focus(self, panel: QWidget) -> None:
        """Bring a panel into sight and put the focus where its work begins."""
        asides: dict[QWidget, QWidget] = {
            self.agenda_column: self.agenda_column,
            self.attendance: self.attendance_area,
        }
        self._aside = asides.get(panel, self._aside)
        if panel in (self.remarks, self.vote):
            self._hand = panel
        if self._breadth is not Breadth.WIDE:
            self.presenting.fold_controls()
        self.vote.turn_motion(False)
        self._lay_out(panel)
        first = {
            self.agenda_column: self.agenda_column.agenda,
            self.attendance: self.attendance.seats,
            self.remarks: self.remarks.speaker,
            self.vote: self.challenges.first() if self.challenges.in_hand else self.vote.first(),
        }[panel]
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        for area in (self.vote.area, self.challenges.area):
            area.ensureWidgetVisible(first)

    @Slot(bool)
    def _show_recess(self, opened: bool) -> None:
        """Its form stands below the agenda, which may be away."""
        if opened and not self.agenda_column.isVisible():
            self._aside = self.agenda_column
            self._lay_out(self.agenda_column)
        self._show()

    def _focus_motion(self) -> None:
        self._focus(self.vote)
        self.vote.turn_motion()

    def fold(self, breadth: Breadth) -> None:
        self._breadth = breadth
        for button in (self.to_agenda, self.to_attendance, self.to_remarks, self.to_vote):
            _make_room_for_bold(button)
        self.agenda_column.fold(narrow=breadth is Breadth.NARROW)
        self.attendance.fold(narrow=breadth is Breadth.NARROW)
        self.vote.fold(breadth)
        self.challenges.fold(narrow=breadth is Breadth.NARROW)
        theme.set_role(self.item_title, "role", "section" if breadth is Breadth.NARROW else "title")
        edge = 3 if breadth is Breadth.NARROW else 8
        self.head_line.setContentsMargins(16, edge, 12, edge)
        self._lay_out(self._hand)
        self._show()

    def _lay_out(self, panel: QWidget) -> None:
        """Three columns, or the item with one beside it, or one alone."""
        wide, narrow = self._breadth is Breadth.WIDE, self._breadth is Breadth.NARROW
        alone = narrow and panel in (self.agenda_column, self.attendance)
        for column, button in (
            (self.agenda_column, self.to_agenda),
            (self.attendance_area, self.to_attendance),
        ):
            beside = column is self._aside and (alone or not narrow)
            column.setVisible(wide or beside)
            button.setChecked(beside)
            self._fix_width(column, alone=alone)
        self.centre.setVisible(not alone)
        self._place_switch()
        self.remarks.remarks_heading.setVisible(wide)  # the buttons of the switch say the same
        self.item_facts.setVisible(wide)
        self.remarks_place.setVisible(wide or self._hand is self.remarks)
        self._show_hand()
        self._show_numbers()
        self.to_remarks.setChecked(not alone and self._hand is self.remarks)
        self.to_vote.setChecked(not alone and self._hand is self.vote)

    def _place_switch(self) -> None:
        """Above all where one part has the whole screen, else above the item; the presentation goes first."""
        narrow = self._breadth is Breadth.NARROW
        side = 16 if narrow else 0
        (
            self.whole.insertWidget(2, self.switch)
            if narrow
            else self.centre_column.insertWidget(1, self.switch)
        )
        self.switch_line.setContentsMargins(side, 0, side, 4 if narrow else 0)
        self.switch.setVisible(self._breadth is not Breadth.WIDE and not self.presenting.in_hand)

    def _show_hand(self) -> None:
        """The vote on the item, or on the challenge that it waits for."""
        shown = self._breadth is Breadth.WIDE or self._hand is self.vote
        self.challenges.setVisible(shown and self.challenges.in_hand)
        self.vote.setVisible(shown and not self.challenges.in_hand)

    @Slot()
    def _turn_hand(self) -> None:
        """A challenge that is done with, or put back, gives the hand to the item's vote."""
        self._show_hand()
        if not self.challenges.in_hand:
            self._focus(self.vote)

    @Slot()
    def _share_height(self) -> None:
        """Two thirds of the height are the vote's; where its voters need more, the remarks give way."""
        # The remarks may have their new place only after the vote, but they begin where they did.
        both = self.vote.geometry().bottom() - self.remarks_place.y()
        tight = self.vote.whole_height * 3 > both * 2
        self.centre_column.setStretchFactor(self.vote, 0 if tight else 2)
        self.vote.updateGeometry()

    @Slot(int)
    def _challenge(self, member: PersonId) -> None:
        self.challenges.turn_to(member)
        self._focus(self.vote)

    def _fix_width(self, column: QWidget, *, alone: bool) -> None:
        width = theme.em() * (17 if column is self.agenda_column else 20)
        column.setMinimumWidth(0 if alone else width)
        column.setMaximumWidth(WIDEST if alone else width)

    # Qt asks

    def event(self, event: QEvent) -> bool:
        # F6 goes round the parts of every other screen; here it goes to the agenda.
        if event.type() == QEvent.Type.ShortcutOverride and _is_f6(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_f6(event):
            self._focus(self.agenda_column)
        else:
            super().keyPressEvent(event)

    # Once, on being made

    def _connect(self) -> None:
        self._desk.changed.connect(self._heard)
        self.vote.wanted.connect(self._want)
        for news in (self.vote.voters.laid, self.vote.resized):
            news.connect(self._share_height)
        self.presenting.turned.connect(self._place_switch)
        self.proceedings.went_on.connect(partial(self._focus, self.vote))
        self.attendance.challenged.connect(self._challenge)
        self.challenges.turned.connect(self._turn_hand)
        self.agenda_column.turned.connect(self._show)
        self.agenda_column.settle.clicked.connect(self._settle)
        self.agenda_column.recess.opened.connect(self._show_recess)
        self.agenda_column.late.placed.connect(self._turn_to_late)
        self.go_to_meetings.clicked.connect(lambda: self.wanted.emit("meetings", None))
        lists.on_open(self.agenda_column.agenda, self._want_matter)
        self.agenda_column.to_matter.clicked.connect(self._want_matter)
        self.to_agenda.clicked.connect(partial(self._focus, self.agenda_column))
        self.to_attendance.clicked.connect(partial(self._focus, self.attendance))
        self.to_remarks.clicked.connect(partial(self._focus, self.remarks))
        self.to_vote.clicked.connect(partial(self._focus, self.vote))
        self.hear_keys(
            {
                "F4": self.proceedings.put_off_or_void,
                "F7": partial(self._focus, self.attendance),
                "F8": partial(self._focus, self.remarks),
                "F9": self.agenda_column.recess.step,
                "F11": partial(self._focus, self.vote),
                "Shift+F11": self._focus_motion,
                "F12": self._settle,
                "PgUp": partial(self.agenda_column.step, -1),
                "PgDown": partial(self.agenda_column.step, 1),
                "Ctrl+Return": self._main_here,
                "Ctrl+Enter": self._main_here,
            }
        )


def _is_f6(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F6 and not event.modifiers()


def _make_room_for_bold(button: QPushButton) -> None:
    """The one that is pressed is bold, and Qt asks for as much room as its words take otherwise."""
    plain, bold = (QFontMetrics(theme.text_font(15, bold=bold)) for bold in (False, True))
    more = bold.horizontalAdvance(button.text()) - plain.horizontalAdvance(button.text())
    button.ensurePolished()
    button.setMinimumWidth(button.sizeHint().width() + more)

"""Meetings and their preparation: a list, and one of them beside it in five steps.

    particulars ─► who makes it up ─► the agenda ─► the notice ─► the book ─► it can be held

Ctrl+N plans the next one after the pattern of the last.
"""

from __future__ import annotations

from datetime import timedelta
from functools import cached_property, partial
from typing import TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from committee_desk.acts import meeting as acts
from committee_desk.acts import written_resolution as written
from committee_desk.domain.ids import ItemId, MatterId, MeetingId
from committee_desk.domain.journal import Subject
from committee_desk.domain.meeting import Meeting
from committee_desk.jobs import beginning
from committee_desk.models import agenda, dates, meetings, placing, words, written_resolution
from committee_desk.models.agenda import Beginning
from committee_desk.models.answers import Answers
from committee_desk.models.desk import Desk
from committee_desk.models.meetings import About, Newcomer, ToPlace
from committee_desk.models.papers import ToIssue
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms, lists, theme
from committee_desk.views.agenda import AgendaPanel
from committee_desk.views.book import BookPanel
from committee_desk.views.choosing import ManyField
from committee_desk.views.clock import TimeField
from committee_desk.views.designation import DesignationPanel
from committee_desk.views.drafts import Drafts, Text
from committee_desk.views.joint import JointPanel
from committee_desk.views.list_detail import ONE, ListDetail
from committee_desk.views.lots import LotsPanel
from committee_desk.views.notice import NoticePanel
from committee_desk.views.page import Breadth
from committee_desk.views.particulars import ParticularsPanel
from committee_desk.views.widgets import ElidedLabel, StatusChip, Steps
from committee_desk.views.written_resolution import WrittenPanel

NEW = ONE + 1
SHOWN = frozenset({"meeting", "item", "matter", "attachment", "person", "desk", "paper"})
PARTICULARS, DESIGNATION, AGENDA, NOTICE, BOOK, WRITTEN, LOTS, JOINT = range(8)
Step = TypeVar(
    "Step",
    ParticularsPanel,
    DesignationPanel,
    AgendaPanel,
    NoticePanel,
    BookPanel,
    WrittenPanel,
    LotsPanel,
    JointPanel,
)
STAGE = 2  # a column that gives way
LOW = 150  # px of a step at least, beside text of 17 px


class MeetingsView(ListDetail[About]):
    FORM, KIND = "meetings", "meeting"
    TABS = ("particulars", "designation", "agenda", "notice", "book", "written", "lots", "joint")

    title_line: QLabel
    new_meeting: QPushButton
    new_written: QPushButton
    name: ElidedLabel
    stage: StatusChip
    hold: QPushButton
    when: ElidedLabel
    life: Steps
    new_page: QWidget
    new__starts_at: TimeField
    new_same: QCheckBox
    new_items: QFrame
    carried: ManyField
    plan: QPushButton
    leave_new: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._roomy = True
        self._last = Newcomer()
        self._beginning: list[Beginning] = []
        self._typing = Typing(desk, self)
        self._areas = [QScrollArea(self.tabs) for _ in self.TABS]
        for area, title in zip(
            self._areas,
            (
                *(self.tr("Particulars"), self.tr("Designation"), self.tr("Agenda"), self.tr("Notice")),
                *(self.tr("Book"), self.tr("In writing"), self.tr("Lots"), self.tr("Joint")),
            ),
            strict=True,
        ):
            area.setWidgetResizable(True)  # it scrolls where the text is large and the screen is not
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.tabs.addTab(area, title)
        binder.choices(self.new_page, Newcomer, words.name, "new__")
        texts: list[Text] = [
            *self.new_page.findChildren(QLineEdit),
            *self.new_page.findChildren(QPlainTextEdit),
        ]
        self._drafts = Drafts(self._typing, texts)
        empty = self.tr("No meeting has been planned yet. Press Ctrl+N to plan the first.")
        self._refresh = lists.show(
            self.table,
            meetings.columns(),
            meetings.lines,
            desk,
            set(),
            self.search,
            empty=empty,
        )
        self._connect()

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+N", self.tr("Plan a new meeting")),
            ("Ctrl+F", self.tr("Search")),
            ("Enter", self.tr("From the list to the meeting")),
            ("Alt+↑ / Alt+↓", self.tr("Move an item of the agenda")),
            ("0–9", self.tr("Minutes of the item, in the agenda's list")),
            ("0–3", self.tr("Who comes, in the list of answers to the notice")),
            ("Ctrl+Shift+N", self.tr("Prepare a new written resolution")),
            (
                "Ctrl+Enter",
                self.tr("Plan; record the notice; make the book; send sheets, take replies; draw lots"),
            ),
        ]

    def fold(self, breadth: Breadth) -> None:
        super().fold(breadth)
        self.table.setColumnHidden(STAGE, breadth is not Breadth.WIDE)
        self._roomy = breadth is Breadth.WIDE
        self._make_room(self.when.isHidden())
        self.panes.setSizes([4700, 5300] if breadth is Breadth.WIDE else [4200, 5800])
        for area in self._areas:  # larger still, the screen is scrolled: a form has most of it
            area.setMinimumHeight(theme.px(LOW) if breadth is Breadth.NARROW else 0)
        for part in self._made("agenda", "written"):
            part.fold(breadth)

    def arrive(self) -> None:
        self._refresh()
        lists.choose_first(self.table)

    def turn_to(self, subject: object) -> None:
        """This meeting, at an item or its answers; a new one, where it is "new"; an agenda to place on."""
        if isinstance(subject, ToPlace):
            self._turn_to_placing(subject.matter)
            return
        item = subject if isinstance(subject, Subject) else None
        meeting = self._desk.ask(meetings.meeting_of, ItemId(item.id)) if item else subject
        if isinstance(subject, Answers):
            meeting = subject.meeting
        if subject == "new":
            self._start_new()
        elif lists.choose(self.table, meeting):
            self.detail.setCurrentIndex(ONE)
            if item:
                self.tabs.setCurrentIndex(AGENDA)
                lists.choose(self.agenda.items, item.id)
            if isinstance(subject, Answers):
                self.tabs.setCurrentIndex(NOTICE)
                self.notice.answers.called.setFocus()

    def _turn_to_placing(self, matter: MatterId) -> None:
        """The agenda that takes this matter next, with it chosen; else a meeting to be planned with it."""
        line = self._desk.ask(placing.taking, dates.day_of(self._desk.now()))
        if line is None:
            self._start_new(matter)
        elif lists.choose(self.table, line.id):
            self.detail.setCurrentIndex(ONE)
            self.tabs.setCurrentIndex(AGENDA)
            self.agenda.offer(matter)

    def about(self) -> Subject | None:
        """The item of the agenda that the keyboard is at, else the meeting."""
        at = [panel.in_hand() for panel in self._made("agenda")]
        return at[0] if at and at[0] else super().about()

    def close_layer(self) -> bool:
        if super().close_layer():
            return True
        layered = self._made("agenda", "book")
        return any(panel.isVisible() and panel.close_layer() for panel in layered)

    # The list and the one meeting

    @Slot(frozenset)
    def _heard(self, touched: frozenset[str]) -> None:
        if SHOWN & touched and self.isVisible():  # else it is read when it comes to the front
            self._refresh()

    def look_up(self, id: int) -> About:
        return self._desk.ask(meetings.about, MeetingId(id))

    def flush(self) -> None:
        for part in self._made("particulars"):
            part.flush()

    def fill(self, about: About, same: bool) -> None:
        meeting = about.meeting
        self.name.setText(meeting.title)
        stage = meetings.stage_name(meeting.stage, in_writing=meeting.written is not None)
        self.stage.show_state(stage, meetings.TONES[meeting.stage])
        self.when.setText(meetings.when(meeting))
        self.life.show_steps(*meetings.life(meeting.stage))
        self.life.setVisible(self._roomy and not self.when.isHidden() and meeting.written is None)
        room, said = meetings.leads_to(meeting)
        self.hold.setText(said)
        self.hold.setVisible(bool(room))
        in_writing = meeting.written is not None
        for tab in (PARTICULARS, NOTICE, BOOK, LOTS, JOINT):
            self.tabs.setTabVisible(tab, not in_writing)
        self.tabs.setTabVisible(WRITTEN, in_writing)
        if in_writing and not same:
            self.tabs.setCurrentIndex(WRITTEN)
        if self.detail.currentIndex() != NEW:
            self._show_one()

    def _enter_one(self) -> None:
        """From the list to where this meeting waits."""
        if self._about is not None:
            self.tabs.setCurrentIndex(meetings.waits_at(self._about))
            self.tabs.tabBar().setFocus()

    @Slot(bool)
    def _make_room(self, looking: bool) -> None:
        """The pages of the book, and in large text all tabs, get the room of what stands above them."""
        self.when.setVisible(not looking)
        in_writing = self._about is not None and self._about.meeting.written is not None
        self.life.setVisible(self._roomy and not looking and not in_writing)
        self._give_place()

    def _takes_all(self) -> bool:
        return super()._takes_all() or self._is_looking()

    def _is_looking(self) -> bool:
        """Whether a page of the book is looked at as it is printed."""
        return self.tabs.currentIndex() == BOOK and self.when.isHidden()

    @Slot()
    def _give_place(self) -> None:
        super()._give_place()
        given = self._is_looking() and self._breadth is Breadth.NARROW
        for part in (self.title_line, self.search, self.new_meeting, self.new_written):
            part.setHidden(given)

    @Slot()
    def _hold(self) -> None:
        if self._about is not None:
            room, _said = meetings.leads_to(self._about.meeting)
            self.wanted.emit(room, self._about.meeting.id)

    # The steps, each made when it is first turned to

    @cached_property
    def particulars(self) -> ParticularsPanel:
        return self._step(PARTICULARS, ParticularsPanel(self._desk, self._typing, self._place(PARTICULARS)))

    @cached_property
    def designation(self) -> DesignationPanel:
        return self._step(DESIGNATION, DesignationPanel(self._desk, self._typing, self._place(DESIGNATION)))

    @cached_property
    def agenda(self) -> AgendaPanel:
        panel = AgendaPanel(self._desk, self._typing, self._place(AGENDA))
        panel.fold(self._breadth)
        panel.matter_wanted.connect(lambda id: self.wanted.emit("docket", id))
        panel.turned_to.connect(self._bring_line)
        return self._step(AGENDA, panel)

    @Slot(int, int)
    def _bring_line(self, top: int, height: int) -> None:
        """The line of the agenda that is in hand stays in sight."""
        self._areas[AGENDA].ensureVisible(0, top + height // 2, 0, height)

    @cached_property
    def notice(self) -> NoticePanel:
        panel = NoticePanel(self._desk, self._typing, self._place(NOTICE))
        panel.slip_wanted.connect(lambda id: self.wanted.emit("papers", ToIssue(id, "change")))
        panel.paper_wanted.connect(lambda id: self.wanted.emit("papers", ToIssue(id, "notice")))
        return self._step(NOTICE, panel)

    @cached_property
    def book(self) -> BookPanel:
        panel = BookPanel(self._desk, self._place(BOOK))
        panel.looked.connect(self._make_room)
        return self._step(BOOK, panel)

    @cached_property
    def written(self) -> WrittenPanel:
        panel = WrittenPanel(self._desk, self._typing, self._place(WRITTEN))
        panel.fold(self._breadth)
        return self._step(WRITTEN, panel)

    @cached_property
    def lots(self) -> LotsPanel:
        return self._step(LOTS, LotsPanel(self._desk, self._typing, self._place(LOTS)))

    @cached_property
    def joint(self) -> JointPanel:
        return self._step(JOINT, JointPanel(self._desk, self._typing, self._place(JOINT)))

    def _place(self, tab: int) -> QWidget:
        return self._areas[tab].viewport()

    def _step(self, tab: int, panel: Step) -> Step:
        panel.setProperty("role", "page")
        self._areas[tab].setWidget(panel)
        self._show_also(panel.show_meeting)
        return panel

    # A new meeting

    def _start_new(self, matter: MatterId | None = None) -> None:
        """A meeting like the last one; on its agenda what waits for one, this matter too."""
        self.flush()
        self._last = self._desk.ask(meetings.newcomer)
        with self._drafts.quietly():
            binder.fill(self.new_page, self._last, "new__")
        self._drafts.bring_back("meeting/new")
        self.new_same.setVisible(bool(self._last.designated))
        self._beginning = self._desk.ask(agenda.beginning)
        if matter is not None and all(one.key != f"left {matter}" for one in self._beginning):
            self._beginning.append(self._desk.ask(placing.to_begin_with, matter))
        keys = [one.key for one in self._beginning]
        self.carried.offer((one.key, one.words) for one in self._beginning)
        self.carried.set_value(keys)
        self.carried.setCurrentRow(0)
        self.new_items.setVisible(bool(keys))
        self.detail.setCurrentIndex(NEW)
        binder.part(self.new_page, "new__title" if not self._last.title else "new__held_on").setFocus()

    @Slot()
    def _plan(self) -> None:
        with self._desk.refusing():
            new = binder.read(self.new_page, self._last, "new__")
            if new.held_on is None or new.starts_at is None:
                raise meetings.DayMissing
            act = partial(
                acts.plan,
                title=new.title,
                held_on=new.held_on,
                starts_at=new.starts_at,
                place=new.place,
                mode=new.mode,
            )
            self._desk.do(act, partial(self._planned, new))

    def _planned(self, new: Newcomer, kept: Meeting) -> None:
        """The names of last time go along where they are wanted."""
        self._drafts.use_up()
        if self.new_same.isChecked() and not kept.designated:
            named = self._desk.ask(meetings.still_seated, new.designated, kept.held_on)
            if named:
                self._desk.do(partial(acts.designate, id=kept.id, designated=named))
        if new.attendants:
            self._desk.do(meetings.with_attendants(kept, new.attendants))
        if new.ends_at is not None:
            self._desk.do(partial(acts.end_by, id=kept.id, ends_at=new.ends_at))
        self._begin_agenda(kept)
        self.detail.setCurrentIndex(ONE)
        self.search.clear()
        self._refresh()
        lists.choose(self.table, kept.id)
        self.tabs.setCurrentIndex(AGENDA)
        self._desk.tell(self.tr("“{title}” is planned.").format(title=kept.title))

    @Slot()
    def _start_written(self) -> None:
        """A written resolution of the coming week, to be prepared."""
        self.flush()
        today = dates.day_of(self._desk.now())
        title = self._desk.ask(written_resolution.title, today)
        deed = partial(written.plan, title=title, deadline=today + timedelta(days=7))
        self._desk.do(deed, self._written_planned)

    def _written_planned(self, kept: Meeting) -> None:
        self.search.clear()
        self._refresh()
        lists.choose(self.table, kept.id)
        self.tabs.setCurrentIndex(WRITTEN)
        self.written.ground.setFocus()
        self._desk.tell(self.tr("Say why it is in writing, designate, and place its matters."))

    def _begin_agenda(self, kept: Meeting) -> None:
        """What was left over and what stands on every agenda, as far as its box is set."""
        wanted = [one for one in self._beginning if one.key in self.carried.value()]
        if wanted:
            carried, standing = agenda.divided(wanted)
            self._desk.run(partial(beginning.fill, id=kept.id, carried=carried, standing=standing))

    @Slot()
    def _main(self) -> None:
        """Ctrl+Enter: plan the new meeting, record the notice, or make the book."""
        forms.commit_typing()
        if self.detail.currentIndex() == NEW:
            self.plan.click()
        elif self.tabs.currentIndex() == NOTICE and self.notice.convene.isVisible():
            self.notice.convene.click()
        elif self.tabs.currentIndex() == BOOK:
            self.book.finish()
        elif self.tabs.currentIndex() == WRITTEN:
            self.written.do_main()
        elif self.tabs.currentIndex() == LOTS:
            self.lots.do_main()
        elif self.tabs.currentIndex() == JOINT:
            self.joint.do_main()

    def _connect(self) -> None:
        self._desk.changed.connect(self._heard)
        super()._connect()
        self.tabs.currentChanged.connect(self._give_place)
        self.new_meeting.clicked.connect(lambda: self._start_new())
        self.new_written.clicked.connect(self._start_written)
        self.plan.clicked.connect(self._plan)
        self.leave_new.clicked.connect(self.close_layer)
        self.hold.clicked.connect(self._hold)
        self.hear_keys(
            {
                "Ctrl+N": self._start_new,
                "Ctrl+Shift+N": self._start_written,
                "Ctrl+Return": self._main,
                "Ctrl+Enter": self._main,
            }
        )

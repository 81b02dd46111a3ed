"""Resolve in writing 서면의결, beside the agenda of its items: its ground, the sheets, the replies, the end.

    ground, last day ─► Ctrl+Enter ─► acts.written_resolution.send
    a member, 1 · 2 · 3 on each item ─► Enter ─► reply ... ─► Ctrl+Enter ─► jobs.written_resolution.conclude

The digits are heard only while the items of a sheet have the focus; 0 says yes to all of them.
"""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from committee_desk.acts import written_resolution as acts
from committee_desk.domain.calendar import wall
from committee_desk.domain.ids import ItemId
from committee_desk.domain.meeting import Meeting, Stage
from committee_desk.domain.result import Choice
from committee_desk.domain.written_resolution import Written
from committee_desk.jobs import written_resolution as jobs
from committee_desk.models import dates
from committee_desk.models import written_resolution as models
from committee_desk.models.desk import Desk
from committee_desk.models.meetings import About
from committee_desk.models.typing import Typing
from committee_desk.models.written_resolution import Answerer, SheetLine
from committee_desk.views import binder, forms, lists, theme
from committee_desk.views.check_lines import CheckLines
from committee_desk.views.drafts import Drafts
from committee_desk.views.fields import DayField
from committee_desk.views.page import Breadth
from committee_desk.views.widgets import ShortTable, say

SAID, CAME = 1, 2  # columns, of which one is shown
ROWS = 6  # of a table in sight, its head among them
DIGITS = {"1": Choice.YES, "2": Choice.NO, "3": Choice.ABSTAIN}


class SheetTable(ShortTable):
    """The items of one member's sheet; a digit says what it says on the chosen one."""

    chosen = Signal(object)
    all_chosen = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.text() in DIGITS:
            self.chosen.emit(DIGITS[event.text()])
        elif plain and event.text() == "0":
            self.all_chosen.emit()
        else:
            super().keyPressEvent(event)


class WrittenPanel(QWidget):
    standing: QLabel
    draft_form: QFrame
    written_title: QLineEdit
    deadline: DayField
    ground: QComboBox
    written_because: QLineEdit
    checks: CheckLines
    reply_form: QFrame
    tables_line: QHBoxLayout
    answerers: ShortTable
    sheet: SheetTable
    reply_day: QWidget
    came_on: DayField
    asks: QCheckBox
    reply_said: QWidget
    reply_words: QLineEdit
    reply_deeds: QWidget
    reply: QPushButton
    reply_back: QPushButton
    outlook: QLabel
    asked: QLabel
    written_reason: QLineEdit
    end_form: QFrame
    done_on: DayField
    main: QPushButton
    give_up: QPushButton
    why_not: QLabel

    def __init__(self, desk: Desk, typing: Typing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("written_resolution", self)
        self._desk = desk
        self._about: About | None = None
        self._said: dict[ItemId, Choice] = {}
        self._drafts = Drafts(typing, [self.reply_words, self.written_reason])
        self._facts = Drafts(typing, [self.written_title, self.deadline, self.written_because])
        self._answerers = lists.held(
            self.answerers, models.columns(), empty=self.tr("Nobody is designated yet.")
        )
        self._sheet = lists.held(
            self.sheet, models.sheet_columns(), empty=self.tr("There is nothing to vote on.")
        )
        for table in (self.answerers, self.sheet):
            table.setMinimumHeight(theme.px(34) * ROWS)
            table.verticalHeader().setDefaultSectionSize(theme.px(34))
        self._connect()

    def fold(self, breadth: Breadth) -> None:
        for column, wide in ((SAID, True), (CAME, False)):
            self.answerers.setColumnHidden(column, wide is not (breadth is Breadth.WIDE))
        self.tables_line.setStretch(0, 4 if breadth is Breadth.WIDE else 6)

    @property
    def _written(self) -> Written | None:
        return self._about.meeting.written if self._about else None

    @property
    def _taking(self) -> bool:
        """Whether replies are taken, rather than read."""
        stage = self._about.meeting.stage if self._about else None
        return stage is Stage.OPEN and self._written is not None and self._written.ended_on is None

    @property
    def _member(self) -> Answerer | None:
        line = lists.chosen(self.answerers)
        return line if isinstance(line, Answerer) else None

    def show_meeting(self, about: About) -> None:
        written = about.meeting.written
        same = self._about is not None and self._about.meeting.id == about.meeting.id
        self._about = about
        if written is None:
            return
        self._drafts.settle(f"meeting/{about.meeting.id}/written")
        today = dates.day_of(self._desk.now())
        if not same:
            self._said = {}
            self.came_on.set_value(today)
            self.done_on.set_value(today)
        stage = about.meeting.stage
        self.draft_form.setVisible(stage is Stage.DRAFT)
        # Who said what is read afterwards too.
        self.reply_form.setVisible(self._taking or bool(written.replies))
        for part in (self.reply_day, self.reply_said, self.reply_deeds):
            part.setVisible(self._taking)
        self.end_form.setVisible(stage in (Stage.DRAFT, Stage.OPEN))
        say(self.standing, models.standing(about.meeting))
        self._show_draft(about, written)
        self._show_replies(about)
        self._show_end(about, written)

    @Slot()
    def do_main(self) -> None:
        """Ctrl+Enter: record the reply in hand, else send the sheets or close the replies."""
        focus = self.focusWidget()
        inside = focus is not None and self.reply_form.isAncestorOf(focus)
        (self.reply if inside and self._taking else self.main).click()

    # What is shown

    def _show_draft(self, about: About, written: Written) -> None:
        stands = partial(self._fill_facts, about, written)
        self._facts.fill(f"meeting/{about.meeting.id}/written/draft", stands)
        binder.offer(self.ground, [("", "—"), *models.grounds(about.record.rules)])
        self.ground.setCurrentIndex(max(0, self.ground.findData(written.ground)))

    def _fill_facts(self, about: About, written: Written) -> None:
        """As they are kept, but for one that is being typed."""
        if not self.written_title.hasFocus():
            self.written_title.setText(about.meeting.title)
        if not self.deadline.hasFocus():
            self.deadline.set_value(written.deadline)
        if not self.written_because.hasFocus():
            self.written_because.setText(written.because)

    def _show_replies(self, about: About) -> None:
        member = self._member.id if self._member else None
        self._answerers.show(models.answerers(about))
        if member is not None:
            lists.choose(self.answerers, member)
        else:
            lists.choose_first(self.answerers)
        self._show_sheet()
        say(self.outlook, models.outlook(about) if about.meeting.stage is not Stage.DRAFT else "")

    @Slot()
    def _show_sheet(self) -> None:
        if self._about is None:
            return
        member, item = self._member, lists.chosen(self.sheet)
        self._sheet.show(models.sheet(self._about, member.id if member else None, self._said))
        if not (isinstance(item, SheetLine) and lists.choose(self.sheet, item.id)):
            lists.choose_first(self.sheet)
        self.reply_back.setVisible(member is not None and member.replied)

    @Slot()
    def _turn_member(self) -> None:
        """Another member's sheet: what was entered and not recorded belongs to nobody."""
        self._said = {}
        self.asks.setChecked(False)
        self._show_sheet()

    def _show_end(self, about: About, written: Written) -> None:
        draft = about.meeting.stage is Stage.DRAFT
        checks = self._desk.ask(models.checks, about) if draft else []
        self.checks.setVisible(bool(checks))
        self.checks.show_checks(checks)
        ended = about.meeting.stage is Stage.FILED
        say(self.asked, "" if ended else models.asked_words(written, about.record))
        on = self._day
        why = models.why_not_sent(about, on) if draft else models.why_not_ended(about, on)
        self.main.setText(
            self.tr("Sheets sent  Ctrl+Enter") if draft else self.tr("Close and declare  Ctrl+Enter")
        )
        self.main.setEnabled(not why)
        say(self.why_not, why if self.end_form.isVisibleTo(self) else "")

    @property
    def _day(self) -> date:
        """The day of the deed; while it is no day yet, today."""
        try:
            return self.done_on.value() or dates.day_of(self._desk.now())
        except dates.NotADay:
            return dates.day_of(self._desk.now())

    # Deeds

    @Slot()
    def _prepare(self) -> None:
        about, written = self._about, self._written
        if about is None or written is None or about.meeting.stage is not Stage.DRAFT:
            return
        with self._desk.refusing():
            deed = partial(
                acts.prepare,
                id=about.meeting.id,
                title=self.written_title.text().strip(),
                deadline=self.deadline.value() or written.deadline,
                ground=self.ground.currentData(),
                because=self.written_because.text(),
            )
            self._desk.do(deed, self._facts.spend(lambda _kept: None))

    @Slot(object)
    def _say(self, choice: Choice) -> None:
        line = lists.chosen(self.sheet)
        if not isinstance(line, SheetLine) or line.locked or not self._taking:
            return
        self._said[line.id] = choice
        place = self._sheet.place(line.id)
        self._show_sheet()
        if place + 1 < len(self._sheet.rows):
            lists.choose(self.sheet, self._sheet.rows[place + 1].id)

    @Slot()
    def _say_all(self) -> None:
        if self._taking:
            self._said |= {line.id: Choice.YES for line in self._sheet.rows if not line.locked}
            self._show_sheet()

    @Slot()
    def _reply_anew(self) -> None:
        """Enter; a reply that stands already is not recorded again by an Enter that came to its sheet."""
        member = self._member
        if self._taking and (self._said or (member is not None and not member.replied)):
            self.reply.click()

    @Slot()
    def _reply(self) -> None:
        forms.commit_typing()
        about, member = self._about, self._member
        if about is None or member is None:
            return
        with self._desk.refusing():
            votes = {
                line.id: line.choice
                for line in self._sheet.rows
                if line.choice is not None and not line.locked
            }
            asks = self.asks.isChecked()
            deed = partial(
                acts.reply,
                id=about.meeting.id,
                member=member.id,
                on=self.came_on.value() or dates.day_of(self._desk.now()),
                votes={} if asks else votes,
                words=self.reply_words.text().strip(),
                asks=asks,
            )
            self._desk.do(deed, partial(self._replied, member))

    def _replied(self, member: Answerer, _kept: Meeting) -> None:
        """On to the next of whom no reply is there."""
        self._drafts.use_up(self.reply_words)
        self._said = {}
        self.asks.setChecked(False)
        rows = self._answerers.rows
        place = next((at for at, one in enumerate(rows) if one.id == member.id), 0)
        later = [one for one in (*rows[place + 1 :], *rows[:place]) if not one.replied]
        if later:
            lists.choose(self.answerers, later[0].id)
        self._show_sheet()
        self.sheet.setFocus()
        self._desk.tell(self.tr("The reply of {name} is recorded.").format(name=member.name))

    @Slot()
    def _take_back(self) -> None:
        forms.commit_typing()
        about, member = self._about, self._member
        if about is not None and member is not None:
            reason = self.written_reason.text()
            deed = partial(acts.take_reply_back, id=about.meeting.id, member=member.id, reason=reason)
            told = self.tr("The reply of {name} is taken back.").format(name=member.name)
            self._desk.do(deed, partial(self._done, told))

    @Slot()
    def _main(self) -> None:
        forms.commit_typing()
        about = self._about
        if about is None:
            return
        with self._desk.refusing():
            on, reason = self._day, self.written_reason.text()
            if about.meeting.stage is Stage.DRAFT:
                deed = partial(acts.send, id=about.meeting.id, on=on, reason=reason)
                self._desk.do(deed, self._sent)
            else:
                now = wall(self._desk.now())
                ended = partial(jobs.conclude, id=about.meeting.id, on=on, clock=now, reason=reason)
                told = self.tr("The results are declared, and the written resolution is filed.")
                self._desk.do(ended, partial(self._done, told))

    @Slot()
    def _give_up(self) -> None:
        forms.commit_typing()
        about = self._about
        if about is not None:
            now, because = wall(self._desk.now()), self.written_reason.text()
            deed = partial(acts.give_up, id=about.meeting.id, because=because, clock=now)
            told = self.tr("It is given up; its matters are ready for a meeting.")
            self._desk.do(deed, partial(self._done, told))

    def _sent(self, kept: Meeting) -> None:
        self._done(self.tr("The sheets are out; replies are taken."), kept)
        self.answerers.setFocus()

    def _done(self, told: str, _kept: Meeting) -> None:
        self._drafts.use_up()
        self._desk.tell(told)

    def _connect(self) -> None:
        for field in (self.written_title, self.deadline, self.written_because):
            field.editingFinished.connect(self._prepare)
        self.ground.activated.connect(self._prepare)
        lists.on_choice(self.answerers, self._turn_member)
        lists.on_open(self.answerers, self.sheet.setFocus)
        lists.on_open(self.sheet, self._reply_anew)
        self.sheet.chosen.connect(self._say)
        self.sheet.all_chosen.connect(self._say_all)
        self.reply.clicked.connect(self._reply)
        self.reply_back.clicked.connect(self._take_back)
        self.main.clicked.connect(self._main)
        self.give_up.clicked.connect(self._give_up)
        self.done_on.edited.connect(self._look_again)

    @Slot()
    def _look_again(self) -> None:
        """Another day may be after the last one of the replies."""
        if self._about is not None and self._written is not None:
            self._show_end(self._about, self._written)

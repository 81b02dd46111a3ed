"""The notice of a meeting: on which day it goes out, what the rules say to that, and that it went.

a day ─► what is doubted, at once ─► a reason where one is needed ─► acts.meeting.convene
what changed after it ─► the change slip, drafted and issued where papers are
what those called say to it ─► views.answers
"""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QWidget

from committee_desk.acts import meeting as acts
from committee_desk.domain.meeting import Meeting
from committee_desk.models import dates, meetings
from committee_desk.models.desk import Desk
from committee_desk.models.meetings import About
from committee_desk.models.typing import Typing
from committee_desk.views import alerts, forms
from committee_desk.views.answers import AnswersPanel
from committee_desk.views.check_lines import CheckLines
from committee_desk.views.drafts import Drafts
from committee_desk.views.fields import DayField
from committee_desk.views.widgets import say


class NoticePanel(QWidget):
    sent: QLabel
    slip_line: QFrame
    slip: QLabel
    to_slip: QPushButton
    notice_form: QFrame
    sent_on: DayField
    doubts: CheckLines
    reason_words: QLabel
    notice_reason: QLineEdit
    why_not_sent: QLabel
    convene: QPushButton
    paper_line: QFrame
    paper_words: QLabel
    to_paper: QPushButton
    answers: AnswersPanel

    paper_wanted = Signal(object)
    slip_wanted = Signal(object)

    def __init__(self, desk: Desk, typing: Typing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("notice", self)
        self._desk = desk
        self._about: About | None = None
        self.answers.serve(desk)
        self._drafts = Drafts(typing, [self.notice_reason])
        self.sent_on.set_value(dates.day_of(desk.now()))
        self.sent_on.textChanged.connect(self._weigh)
        self.convene.clicked.connect(self._convene)
        self.notice_reason.returnPressed.connect(self.convene.click)
        self.to_slip.clicked.connect(self._want_slip)
        self.to_paper.clicked.connect(self._want_paper)

    def show_meeting(self, about: About) -> None:
        self._about = about
        self._drafts.settle(f"meeting/{about.meeting.id}/notice")
        say(self.sent, meetings.notice_words(about.meeting))
        self.notice_form.setVisible(about.meeting.notice_sent_on is None)
        slip = self._desk.ask(meetings.slip_words, about)
        say(self.slip, slip)
        self.slip_line.setVisible(bool(slip))
        told = meetings.paper_words(about.meeting)
        say(self.paper_words, told)
        self.paper_line.setVisible(bool(told and not slip))
        self.to_paper.setVisible(about.meeting.notice_sent_on is not None)
        self.answers.show_meeting(about.record)
        self._weigh()

    @Slot()
    def _weigh(self) -> None:
        """What the rules say about a notice on this day; while it is being typed, it is no day yet."""
        day, about = self._day(), self._about
        if about is None or about.meeting.notice_sent_on is not None:
            return
        if not isinstance(day, date):
            self.convene.setEnabled(False)
            missing = self.tr("Enter the day on which the notice goes out.")
            say(self.why_not_sent, " ".join(alerts.said(day)) if day else missing)
            return
        findings = self._desk.ask(meetings.notice_checks, about.meeting, day)
        self.doubts.show_checks(meetings.shown_checks(about, findings))
        wanted = meetings.needs_reason(findings)
        self.reason_words.setVisible(wanted)
        self.notice_reason.setVisible(wanted)
        why = meetings.why_not_convened(about, findings, day)
        say(self.why_not_sent, why)
        self.convene.setEnabled(not why)

    def _day(self) -> date | dates.NotADay | None:
        try:
            return self.sent_on.value()
        except dates.NotADay as refusal:
            return refusal

    @Slot()
    def _convene(self) -> None:
        forms.commit_typing()
        day = self._day()
        if self._about is not None and isinstance(day, date):
            reason = self.notice_reason.text().strip()
            self._desk.do(
                partial(acts.convene, id=self._about.meeting.id, sent_on=day, reason=reason), self._convened
            )

    @Slot()
    def _want_slip(self) -> None:
        if self._about is not None:
            self.slip_wanted.emit(self._about.meeting.id)

    @Slot()
    def _want_paper(self) -> None:
        if self._about is not None:
            self.paper_wanted.emit(self._about.meeting.id)

    def _convened(self, kept: Meeting) -> None:
        self._drafts.use_up()
        self._desk.tell(meetings.notice_words(kept))

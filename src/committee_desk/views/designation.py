"""Who makes up the meeting: the members with a seat on its day, each with a box.

a box ─► acts.meeting.designate ─► the checks above, at once
after the notice ─► what the rules doubt needs a reason, typed below
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QWidget

from committee_desk.acts import meeting as acts
from committee_desk.domain.finding import ReasonNeeded
from committee_desk.domain.ids import PersonId
from committee_desk.domain.journal import Subject
from committee_desk.domain.meeting import Meeting
from committee_desk.errors import DeskError
from committee_desk.models import meetings, undoing
from committee_desk.models.desk import Desk
from committee_desk.models.meetings import About
from committee_desk.models.typing import Typing
from committee_desk.views import forms
from committee_desk.views.check_lines import CheckLines
from committee_desk.views.choosing import ManyField
from committee_desk.views.drafts import Drafts
from committee_desk.views.widgets import say


class DesignationPanel(QWidget):
    checks: CheckLines
    designation_why: QLabel
    members: ManyField
    doubt_form: QFrame
    doubt_reason: QLineEdit
    doubt_keep: QPushButton
    presides: QLabel

    def __init__(self, desk: Desk, typing: Typing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("designation", self)
        self._desk = desk
        self._about: About | None = None
        self._waiting = False  # boxes were set that wait for a reason
        self._drafts = Drafts(typing, [self.doubt_reason])
        self.doubt_form.hide()
        self.members.edited.connect(self._designate)
        self.doubt_keep.clicked.connect(self._designate)
        self.doubt_reason.returnPressed.connect(self.doubt_keep.click)
        desk.refused.connect(self._hear)

    def show_meeting(self, about: About) -> None:
        same = self._about is not None and self._about.meeting.id == about.meeting.id
        self._about = about
        self._drafts.settle(f"meeting/{about.meeting.id}/designation")
        why = meetings.why_not_designated(about.meeting)
        say(self.designation_why, why)
        self.members.setEnabled(not why)
        if not (same and self._waiting):
            row = self.members.currentRow()
            self.members.offer((str(one.id), meetings.member_words(about, one)) for one in about.seated)
            self.members.set_value([str(id) for id in about.meeting.designated])
            self.members.setCurrentRow(row)
            self.doubt_form.hide()
        self.checks.show_checks(meetings.designation_checks(about))
        say(self.presides, meetings.presiding(about))

    @Slot()
    def _designate(self) -> None:
        if self._about is None:
            return
        self._waiting = False
        named = tuple(PersonId(int(key)) for key in self.members.value())
        self._desk.do(
            partial(
                acts.designate,
                id=self._about.meeting.id,
                designated=named,
                reason=self.doubt_reason.text().strip(),
            ),
            self._designated,
        )

    def _designated(self, kept: Meeting) -> None:
        self._drafts.use_up()
        self.doubt_form.hide()
        told = self.tr("Members designated: {count}.").format(count=len(kept.designated))
        undoing.tell(self._desk, told, Subject("meeting", kept.id))

    @Slot(DeskError)
    def _hear(self, refusal: DeskError) -> None:
        if self.isVisible():
            self._waiting = isinstance(refusal, ReasonNeeded)
            self.doubt_form.setVisible(self._waiting)
            if self._waiting:
                self.doubt_reason.setFocus()
            elif self._about is not None:
                self.members.set_value([str(id) for id in self._about.meeting.designated])

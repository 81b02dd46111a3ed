"""A recess 정회 and going on 속개, on one key: F9 asks until when, F9 again begins it, F9 ends it.

F9 ─► until when, why ─► acts.meeting.recess ─► F9 ─► acts.meeting.resume
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from committee_desk.acts import meeting as acts
from committee_desk.domain.calendar import wall
from committee_desk.domain.journal import Subject
from committee_desk.domain.meeting import Meeting
from committee_desk.models import recess, undoing
from committee_desk.models.desk import Desk
from committee_desk.models.typing import Typing
from committee_desk.views import forms, theme
from committee_desk.views.clock import TimeField
from committee_desk.views.drafts import Drafts
from committee_desk.views.widgets import say


class RecessPanel(QFrame):
    standing: QLabel
    form: QFrame
    form_column: QVBoxLayout
    until: TimeField
    because: QLineEdit
    begin: QPushButton
    cancel: QPushButton

    opened = Signal(bool)  # the form, which needs the room of what stands below it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("recess", self)
        self.form.hide()
        self._meeting: Meeting | None = None

    def serve(self, desk: Desk, typing: Typing, turn: QPushButton) -> None:
        """Whose meeting it is, and the button that stands for F9; once, after the form is made."""
        self._desk = desk
        self.turn = turn
        self._drafts = Drafts(typing, [self.because])
        self.turn.clicked.connect(self.step)
        self.begin.clicked.connect(self.step)
        self.cancel.clicked.connect(self.close_layer)

    def show_meeting(self, meeting: Meeting) -> None:
        self._meeting = meeting
        self._drafts.settle(f"meeting/{meeting.id}/recess")
        say(self.standing, recess.standing(meeting))
        if not recess.can_begin(meeting):
            self._show_form(False)
        self.turn.setText(self.tr("Go on  F9") if meeting.recess else self.tr("Recess…  F9"))
        sitting = meeting.opened_at is not None and meeting.closed_at is None
        self.turn.setVisible(sitting and not self.form_open)
        self.setVisible(sitting and bool(self.standing.text() or self.form_open))

    @Slot()
    def step(self) -> None:
        """What F9 does now."""
        meeting = self._meeting
        if meeting is None or meeting.opened_at is None or meeting.closed_at is not None:
            return
        if meeting.recess:
            self._resume(meeting)
        elif self.form_open:
            self._recess(meeting)
        else:
            self._open()

    def fold(self, *, narrow: bool) -> None:
        """Where the agenda stands alone, when and why have room in one line."""
        side = QBoxLayout.Direction.LeftToRight if narrow else QBoxLayout.Direction.TopToBottom
        self.form_column.setDirection(side)
        self.until.setMaximumWidth(theme.em() * 5 if narrow else theme.em() * 40)

    @property
    def form_open(self) -> bool:
        return self.form.isVisibleTo(self)

    def close_layer(self) -> bool:
        if not self.form_open:
            return False
        self._show_form(False)
        self.turn.setFocus()
        return True

    def _show_form(self, shown: bool) -> None:
        if shown is not self.form_open:
            self.form.setVisible(shown)
            self.turn.setVisible(not shown)
            self.setVisible(shown or bool(self.standing.text()))
            self.opened.emit(shown)

    def _open(self) -> None:
        self.until.set_value(recess.usual_end(wall(self._desk.now())))
        self._show_form(True)
        self.until.setFocus()
        self.until.selectAll()

    def _recess(self, meeting: Meeting) -> None:
        forms.commit_typing()
        with self._desk.refusing():
            now, until = wall(self._desk.now()), self.until.value()
            because = self.because.text().strip()
            deed = partial(acts.recess, id=meeting.id, clock=now, until=until, because=because)
            self._desk.do(deed, self._begun)

    def _begun(self, kept: Meeting) -> None:
        self._drafts.use_up()
        self.show_meeting(kept)
        self.turn.setFocus()
        self._tell(kept, recess.standing(kept))

    def _resume(self, meeting: Meeting) -> None:
        now = wall(self._desk.now())
        self._desk.do(partial(acts.resume, id=meeting.id, clock=now), self._resumed)

    def _resumed(self, kept: Meeting) -> None:
        self._tell(kept, self.tr("The meeting goes on."))

    def _tell(self, kept: Meeting, words: str) -> None:
        undoing.tell(self._desk, words, Subject("meeting", kept.id))

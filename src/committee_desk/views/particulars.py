"""Title, day, hour, place and who sits in: saved as each field is left.

fields ─► Saver ─► acts.meeting.rearrange ─ a reason is wanted ─► the field for it, and once more
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from committee_desk.acts import meeting as acts
from committee_desk.domain.finding import ReasonNeeded
from committee_desk.domain.journal import Subject
from committee_desk.domain.meeting import Meeting
from committee_desk.errors import DeskError
from committee_desk.models import meetings, undoing, words
from committee_desk.models.desk import Desk
from committee_desk.models.meetings import About, Particulars
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms
from committee_desk.views.clock import TimeField
from committee_desk.views.fields import DayField
from committee_desk.views.saving import Saver
from committee_desk.views.widgets import say


class ParticularsPanel(QWidget):
    title: QLineEdit
    held_on: DayField
    starts_at: TimeField
    ends_at: TimeField
    place: QLineEdit
    mode: QComboBox
    attendants: QPlainTextEdit
    why_fixed: QLabel
    move_form: QFrame
    move_reason: QLineEdit
    move_keep: QPushButton

    def __init__(self, desk: Desk, typing: Typing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("particulars", self)
        self._desk = desk
        self._about: About | None = None
        binder.choices(self, Particulars, words.name)
        times = (self.held_on, self.starts_at, self.ends_at)
        self._fields = (self.title, *times, self.place, self.mode, self.attendants)
        self.move_form.hide()
        self._saver = Saver(self, typing, self._save)
        self.move_keep.clicked.connect(self._move)
        self.move_reason.returnPressed.connect(self.move_keep.click)
        desk.refused.connect(self._hear)

    def show_meeting(self, about: About) -> None:
        same = self._about is not None and self._about.meeting.id == about.meeting.id
        self._about = about
        if not (same and self._saver.unsaved):
            binder.fill(self, meetings.particulars(about.meeting))
            self._saver.settle(f"meeting/{about.meeting.id}")
            self.move_form.hide()
        why = meetings.why_fixed(about.meeting)
        say(self.why_fixed, why)
        for field in self._fields:
            field.setEnabled(not why)

    def flush(self) -> None:
        """Save what is typed and not saved yet."""
        self._saver.flush()

    def _save(self) -> bool:
        about, kept = self._about, list[Meeting]()
        if about is None:
            return False
        with self._desk.refusing():
            read = binder.read(self, meetings.particulars(about.meeting))
            if read.held_on is None or read.starts_at is None:
                raise meetings.DayMissing
            self._desk.do(
                partial(
                    acts.rearrange,
                    id=about.meeting.id,
                    title=read.title,
                    held_on=read.held_on,
                    starts_at=read.starts_at,
                    place=read.place,
                    mode=read.mode,
                    attendants=read.attendants,
                    reason=self.move_reason.text().strip(),
                ),
                kept.append,
            )
            if kept and read.ends_at != kept[0].ends_at:
                self._desk.do(partial(acts.end_by, id=kept[0].id, ends_at=read.ends_at), kept.append)
        if kept and kept[-1] != about.meeting:
            undoing.tell(self._desk, self.tr("The meeting was changed."), Subject("meeting", kept[0].id))
        return bool(kept)

    @Slot(DeskError)
    def _hear(self, refusal: DeskError) -> None:
        """A day that needs a reason gets a field for it, right here."""
        if isinstance(refusal, ReasonNeeded) and self.isVisible():
            self.move_form.show()
            self.move_reason.setFocus()

    @Slot()
    def _move(self) -> None:
        self._saver.flush()
        if not self._saver.unsaved:
            self.move_reason.clear()
            self.move_form.hide()

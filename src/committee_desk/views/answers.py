"""What those called say to the notice, member by member, while the answers come in.

↑ ↓ or the first letter of a name ─► the member ─► 1 · 2 · 3 ─► acts.meeting.answer ─► the next
0 ─► whoever has not answered comes
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from committee_desk.acts import meeting as acts
from committee_desk.domain.ids import PersonId
from committee_desk.domain.journal import Subject
from committee_desk.domain.meeting import Meeting, NoticeAnswer, Stage
from committee_desk.domain.record import Record
from committee_desk.models import answers, undoing
from committee_desk.models.answers import AnswerLine
from committee_desk.models.desk import Desk
from committee_desk.views import forms, lists, theme
from committee_desk.views.flow import Flow
from committee_desk.views.seat_table import SeatTable
from committee_desk.views.widgets import say

ROWS = 4  # in sight at least, the head among them


class AnswersPanel(QFrame):
    summary: QLabel
    too_few: QLabel
    called: SeatTable
    deeds: QFrame
    comes: QPushButton
    stays_away: QPushButton
    no_answer: QPushButton
    all_come: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("answers", self)
        self._record: Record | None = None
        flow = Flow(self.deeds)
        for button in (self.comes, self.stays_away, self.no_answer, self.all_come):
            flow.addWidget(button)

    def serve(self, desk: Desk) -> None:
        """Whose meeting it is; once, after the form is made."""
        self._desk = desk
        empty = self.tr("Nobody is designated for this meeting yet.")
        self._called = lists.held(self.called, answers.columns(), empty=empty)
        self.called.setSortingEnabled(False)
        self.called.verticalHeader().setDefaultSectionSize(theme.px(34))
        self.called.setMinimumHeight(theme.px(34) * ROWS)
        self.called.pressed_digit.connect(self._press)
        self.comes.clicked.connect(partial(self._answer, NoticeAnswer.COMES))
        self.stays_away.clicked.connect(partial(self._answer, NoticeAnswer.STAYS_AWAY))
        self.no_answer.clicked.connect(partial(self._answer, None))
        self.all_come.clicked.connect(self._all_come)

    def show_meeting(self, record: Record) -> None:
        meeting, chosen = record.meeting, lists.chosen(self.called)
        other = self._record is None or self._record.meeting.id != meeting.id
        self._record = record
        self.setVisible(answers.are_taken(meeting))
        self._called.show(answers.lines(record))
        if other or not isinstance(chosen, AnswerLine) or not lists.choose(self.called, chosen.id):
            lists.choose_first(self.called)
        say(self.summary, answers.summary(meeting))
        say(self.too_few, answers.too_few(meeting))
        self.deeds.setVisible(meeting.stage is Stage.CONVENED)
        self.all_come.setVisible(bool(answers.waiting(meeting)))

    @property
    def _line(self) -> AnswerLine | None:
        line = lists.chosen(self.called)
        return line if isinstance(line, AnswerLine) else None

    @Slot(int)
    def _press(self, digit: int) -> None:
        """A digit stands for its button, as far as that can be seen."""
        buttons = (self.all_come, self.comes, self.stays_away, self.no_answer)
        if digit < len(buttons) and buttons[digit].isVisible():
            buttons[digit].click()

    def _answer(self, answer: NoticeAnswer | None) -> None:
        if self._record is not None and (line := self._line):
            told = f"{line.name}: {AnswerLine(line.id, line.name, '', answer).said}"
            self._record_answer(frozenset({line.id}), answer, told)

    @Slot()
    def _all_come(self) -> None:
        if self._record is not None:
            told = self.tr("Everyone else comes.")
            self._record_answer(answers.waiting(self._record.meeting), NoticeAnswer.COMES, told)

    def _record_answer(self, people: frozenset[PersonId], answer: NoticeAnswer | None, told: str) -> None:
        if self._record is not None:
            id = self._record.meeting.id
            deed = partial(acts.answer, id=id, people=people, answer=answer)
            self._desk.do(deed, partial(self._answered, told))

    def _answered(self, told: str, kept: Meeting) -> None:
        """On to the next of whom no answer is there."""
        undoing.tell(self._desk, told, Subject("meeting", kept.id))
        rows, line = self._called.rows, self._line
        place = self._called.place(line.id) if line else 0
        later = [one for one in (*rows[place + 1 :], *rows[:place]) if one.answer is None]
        if later and line is not None and line.answer is not None:
            lists.choose(self.called, later[0].id)

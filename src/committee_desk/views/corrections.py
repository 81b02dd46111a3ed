"""What members want corrected: each taken in or refused with a reason, and a new one recorded.

the passage in hand ─► the member's words ─► acts.minutes.receive_correction
one that waits ─► beside the words as they stand ─► taken in · refused
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from committee_desk.acts import minutes as acts
from committee_desk.domain.journal import Subject
from committee_desk.domain.minutes import Answer, Correction
from committee_desk.jobs.drafting import Draft
from committee_desk.models import corrections, dates, undoing
from committee_desk.models.corrections import CorrectionLine
from committee_desk.models.desk import Desk
from committee_desk.models.minutes import Line
from committee_desk.models.minutes_standing import Standing
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms, lists, theme
from committee_desk.views.drafts import Drafts
from committee_desk.views.fields import DayField
from committee_desk.views.runs_label import RunsLabel
from committee_desk.views.widgets import say


class CorrectionsPanel(QWidget):
    table: QTableView
    proposed: RunsLabel
    told: QLabel
    answers: QFrame
    take_in: QPushButton
    reason: QLineEdit
    refuse: QPushButton
    why_not: QLabel
    new_form: QFrame
    passage: QLabel
    member: QComboBox
    words: QPlainTextEdit
    received_on: DayField
    receive: QPushButton

    def __init__(self, desk: Desk, typing: Typing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("corrections", self)
        self._desk = desk
        self._draft: Draft | None = None
        self._standing: Standing | None = None
        self._line: Line | None = None
        self._reasons = Drafts(typing, [self.reason])
        self._proposals = Drafts(typing, [self.words])
        self.received_on.set_value(dates.day_of(desk.now()))
        self._refresh = lists.show(
            self.table,
            corrections.columns(),
            lambda _session: corrections.lines(self._draft),
            desk,
            set(),
            empty=self.tr("No member has asked for a correction."),
        )
        self.table.setMinimumHeight(theme.px(128))
        lists.on_choice(self.table, self._turn)
        self.take_in.clicked.connect(self._take_in)
        self.refuse.clicked.connect(self._refuse)
        self.reason.returnPressed.connect(self._refuse)
        self.receive.clicked.connect(self._receive)

    def show_draft(self, draft: Draft, standing: Standing) -> None:
        self._draft, self._standing = draft, standing
        binder.offer(self.member, corrections.members(draft))
        self.member.setCurrentIndex(max(self.member.currentIndex(), 0))
        self._refresh()
        lists.choose_first(self.table)
        self._turn()

    def show_line(self, line: Line) -> None:
        """The passage in hand, to which a correction can be recorded."""
        self._line = line
        self.passage.setText(" ".join(filter(None, (line.lead, line.text))))
        if self._draft is not None and line.key:
            self._proposals.settle(f"minutes/{self._draft.record.meeting.id}/correction/{line.key}")
            if not self.words.toPlainText():
                self.words.blockSignals(True)  # it is not typed yet
                self.words.setPlainText(line.text)
                self.words.blockSignals(False)
        self._turn()

    @Slot()
    def _turn(self) -> None:
        chosen = self._chosen
        waits = chosen is not None and chosen.answer is Answer.OPEN
        fixed = self._standing.why_not_edited if self._standing else ""
        self.proposed.show_runs(chosen.runs if chosen else ())
        say(self.told, corrections.told(chosen) if chosen else "")
        self.answers.setVisible(waits and not fixed)
        passage = self._line is not None and bool(self._line.key)
        none = self.tr("Choose a passage; what comes from the records is corrected in the records.")
        say(self.why_not, fixed or ("" if passage else none))
        self.new_form.setVisible(passage and not fixed)
        if chosen is not None and self._draft is not None:
            self._reasons.settle(f"minutes/{self._draft.record.meeting.id}/refuse/{chosen.id}")

    @property
    def _chosen(self) -> CorrectionLine | None:
        line = lists.chosen(self.table)
        return line if isinstance(line, CorrectionLine) else None

    # Deeds

    @Slot()
    def _receive(self) -> None:
        forms.commit_typing()
        if self._draft is None or self._line is None:
            return
        with self._desk.refusing():
            act = partial(
                acts.receive_correction,
                meeting=self._draft.record.meeting.id,
                member=self.member.currentData(),
                passage=self._line.key,
                words=self.words.toPlainText(),
                received_on=self.received_on.value() or dates.day_of(self._desk.now()),
            )
            self._desk.do(act, self._received)

    def _received(self, new: Correction) -> None:
        """It is the one to be answered now."""
        self._told(self.tr("The correction was recorded."), new)
        lists.choose(self.table, new.number)

    @Slot()
    def _take_in(self) -> None:
        chosen = self._chosen
        if self._draft is None or chosen is None:
            return
        act = partial(
            acts.take_in_correction,
            meeting=self._draft.record.meeting.id,
            number=chosen.id,
            drafted=chosen.drafted,
            on=dates.day_of(self._desk.now()),
            because=self.reason.text().strip(),
        )
        self._desk.do(act, partial(self._told, self.tr("The passage now reads as the member proposed.")))

    @Slot()
    def _refuse(self) -> None:
        forms.commit_typing()
        chosen = self._chosen
        if self._draft is None or chosen is None:
            return
        act = partial(
            acts.refuse_correction,
            meeting=self._draft.record.meeting.id,
            number=chosen.id,
            because=self.reason.text().strip(),
            on=dates.day_of(self._desk.now()),
        )
        self._desk.do(act, partial(self._told, self.tr("The correction was refused, with its reason.")))

    def _told(self, said: str, _kept: object) -> None:
        self.table.setFocus()  # what was pressed is gone by now, or has moved out of sight
        self._reasons.use_up()
        self._proposals.use_up()
        if self._line is not None:
            self.show_line(self._line)  # the next proposal begins with the words as they stand
        if self._draft is not None:
            undoing.tell(self._desk, said, Subject("minutes", self._draft.record.meeting.id))

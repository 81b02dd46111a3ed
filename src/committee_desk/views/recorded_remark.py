"""A remark put right as it was recorded: when it was made and by whom, or that it is struck out, and why.

the passage that prints it ─► turn_to(remark) ─► acts.remark.correct · acts.remark.strike
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from committee_desk.acts import remark as acts
from committee_desk.domain.journal import Subject
from committee_desk.domain.remark import Remark
from committee_desk.models import undoing
from committee_desk.models.desk import Desk
from committee_desk.models.typing import Typing
from committee_desk.views import forms, theme
from committee_desk.views.clock import TimeField
from committee_desk.views.drafts import Drafts

TIME = 76  # px for a time of day beside text of 17 px


class RecordedRemarkPanel(QWidget):
    remark_at: TimeField
    speaker: QLineEdit
    correct: QPushButton
    strike_reason: QLineEdit
    strike: QPushButton

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("recorded_remark", self)
        self._remark: Remark | None = None
        self.hide()

    def serve(self, desk: Desk, typing: Typing) -> None:
        """Whose desk it is; once, after the form is made."""
        self._desk = desk
        self._corrections = Drafts(typing, [self.remark_at, self.speaker])
        self._strikes = Drafts(typing, [self.strike_reason])
        self.correct.clicked.connect(self._correct)
        self.strike.clicked.connect(self._strike)
        self.strike_reason.returnPressed.connect(self.strike.click)

    def turn_to(self, remark: Remark | None) -> None:
        """The remark that the passage in hand prints, as it is recorded now."""
        if remark is None or self._remark is None or remark.id != self._remark.id:
            self.hide()
        self._remark = remark

    def fold(self) -> None:
        self.remark_at.setMinimumWidth(theme.px(TIME))

    def begin(self) -> None:
        if self._remark is not None:
            kind = f"remark/{self._remark.id}"
            self._corrections.fill(f"{kind}/put_right", partial(self._show, self._remark))
            self._strikes.settle(f"{kind}/strike")
            self.show()

    def _show(self, remark: Remark) -> None:
        self.remark_at.set_value(remark.at)
        self.speaker.setText(remark.speaker)

    @Slot()
    def _correct(self) -> None:
        """The time and the speaker; the words stay as they were recorded."""
        before = self._remark
        if before is None:
            return
        forms.commit_typing()
        with self._desk.refusing():
            act = partial(
                acts.correct,
                id=before.id,
                clock=self.remark_at.value() or before.at,
                speaker=self.speaker.text().strip(),
                text=before.text,
            )
            self._desk.do(act, self._corrections.spend(self._done))

    @Slot()
    def _strike(self) -> None:
        if self._remark is None:
            return
        forms.commit_typing()
        act = partial(acts.strike, id=self._remark.id, because=self.strike_reason.text().strip())
        self._desk.do(act, self._struck)

    def _struck(self, remark: Remark) -> None:
        self._strikes.use_up()
        self._done(remark)

    def _done(self, remark: Remark) -> None:
        self.hide()
        self.closed.emit()
        undoing.tell(self._desk, self.tr("The remark was corrected."), Subject("remark", remark.id))

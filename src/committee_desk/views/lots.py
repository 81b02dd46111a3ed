"""Casting lots 추첨: what was drawn at a meeting, and one more draw from names and a seed called out.

names, fixed ─► seed, and where it came from ─► acts.meeting.draw ─► the order, and how each lot fell
a draw that went wrong ─► its reason ─► acts.meeting.void_draw
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from committee_desk.acts import meeting as acts
from committee_desk.domain.lot import Use
from committee_desk.domain.meeting import Meeting
from committee_desk.models import dates, lots, words
from committee_desk.models.desk import Desk
from committee_desk.models.lots import DrawLine
from committee_desk.models.meetings import About
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms, lists
from committee_desk.views.clock import ClockField
from committee_desk.views.drafts import Drafts
from committee_desk.views.fields import NumberField
from committee_desk.views.widgets import ShortTable, say


class LotsPanel(QWidget):
    draws: ShortTable
    told: QLabel
    void_form: QFrame
    void_because: QLineEdit
    void: QPushButton
    designate: QPushButton
    draw_form: QFrame
    use: QComboBox
    drawn_for: QLineEdit
    item: QComboBox
    names: QPlainTextEdit
    fill_names: QPushButton
    drawn: NumberField
    seed: QLineEdit
    seed_from: QLineEdit
    drawn_at_label: QLabel
    drawn_at: ClockField
    draw: QPushButton

    def __init__(self, desk: Desk, typing: Typing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("lots", self)
        self._desk = desk
        self._about: About | None = None
        self._drafts = Drafts(
            typing, [self.drawn_for, self.names, self.seed, self.seed_from, self.void_because]
        )
        self._draws = lists.held(self.draws, lots.columns(), empty=self.tr("No lots have been drawn here."))
        binder.offer(self.use, [(one, words.name(one)) for one in Use])
        self.use.setCurrentIndex(0)
        self.names.setTabChangesFocus(True)
        self.drawn.set_limits(1, 999)
        self.drawn.set_value(1)
        self.drawn_at.set_clock(desk.now)
        lists.on_choice(self.draws, self._turn)
        self.fill_names.clicked.connect(self._fill_names)
        self.draw.clicked.connect(self._draw)
        self.void.clicked.connect(self._void)
        self.designate.clicked.connect(self._designate)

    def show_meeting(self, about: About) -> None:
        self._about, line = about, self._line
        self._drafts.settle(f"meeting/{about.meeting.id}/lots")
        self._draws.show(lots.lines(about))
        if line is None or not lists.choose(self.draws, line.id):
            lists.choose_first(self.draws)
        item = self.item.currentData()
        binder.offer(self.item, lots.items(about))
        self.item.setCurrentIndex(max(0, self.item.findData(item)))
        self.draw_form.setVisible(lots.can_draw(about))
        for part in (self.drawn_at_label, self.drawn_at):
            part.setVisible(lots.sits(about))
        self._turn()

    def do_main(self) -> None:
        if self.draw_form.isVisible():
            self.draw.click()

    @property
    def _line(self) -> DrawLine | None:
        line = lists.chosen(self.draws)
        return line if isinstance(line, DrawLine) else None

    @Slot()
    def _turn(self) -> None:
        """The chosen draw in full, and what can be done with it."""
        about, line = self._about, self._line
        if about is None:
            return
        say(self.told, lots.told(about, line.lot) if line else "")
        stands = line is not None and line.lot.stands
        self.void_form.setVisible(stands and lots.can_draw(about))
        self.designate.setVisible(line is not None and bool(lots.designation(about, line.lot)))

    @Slot()
    def _fill_names(self) -> None:
        if self._about is not None:
            self.names.setPlainText(lots.who(self._about, self.use.currentData()))
            self.names.setFocus()

    @Slot()
    def _draw(self) -> None:
        forms.commit_typing()
        about = self._about
        if about is None:
            return
        with self._desk.refusing():
            lot = lots.drawn(
                self.use.currentData(),
                self.drawn_for.text(),
                self.names.toPlainText(),
                self.drawn.value(),
                self.seed.text(),
                self.seed_from.text(),
                dates.day_of(self._desk.now()),
                self.drawn_at.value() if lots.sits(about) else None,
                self.item.currentData(),
            )
            self._desk.do(partial(acts.draw, id=about.meeting.id, lot=lot), self._fallen)

    def _fallen(self, kept: Meeting) -> None:
        self._drafts.use_up(self.drawn_for, self.names, self.seed, self.seed_from)
        lists.choose(self.draws, len(kept.lots))
        self.draws.setFocus()
        self._desk.tell(self.tr("Drawn: {names}.").format(names=", ".join(kept.lots[-1].winners)))

    @Slot()
    def _void(self) -> None:
        forms.commit_typing()
        about, line = self._about, self._line
        if about is None or line is None:
            return
        because = self.void_because.text().strip()
        deed = partial(acts.void_draw, id=about.meeting.id, number=line.id, because=because)
        self._desk.do(deed, self._voided)

    def _voided(self, _kept: Meeting) -> None:
        self._drafts.use_up(self.void_because)
        self.draws.setFocus()
        self._desk.tell(self.tr("The draw is void; it stays in the minutes with its reason."))

    @Slot()
    def _designate(self) -> None:
        about, line = self._about, self._line
        if about is None or line is None:
            return
        named = lots.designation(about, line.lot)
        told = self.tr("The chair and those drawn are designated: {count}.").format(count=len(named))
        deed = partial(acts.designate, id=about.meeting.id, designated=named)
        self._desk.do(deed, lambda _kept: self._desk.tell(told))

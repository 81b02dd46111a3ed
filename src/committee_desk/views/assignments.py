"""What a meeting gave to do, and what earlier ones gave that is still open: given, done, put off, dropped.

an item, what, who, due ─► acts.assignment.give
one of the list, its evidence or reason ─► finish · put_off · drop · take_up_again
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QPushButton, QTableView, QWidget

from committee_desk.acts import assignment as acts
from committee_desk.domain.assignment import Assignment, Stage
from committee_desk.domain.journal import Subject
from committee_desk.jobs.drafting import Draft
from committee_desk.models import assignments, dates, undoing
from committee_desk.models.assignments import AssignmentLine
from committee_desk.models.desk import Desk
from committee_desk.models.docket import DayMissing
from committee_desk.models.minutes_standing import Standing
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms, lists, theme
from committee_desk.views.drafts import Drafts
from committee_desk.views.fields import DayField
from committee_desk.views.widgets import say


class AssignmentsPanel(QWidget):
    table: QTableView
    about: QLabel
    turns: QFrame
    told: QLineEdit
    finish: QPushButton
    drop: QPushButton
    take_up_again: QPushButton
    put_off_to: DayField
    put_off: QPushButton
    why_not: QLabel
    new_form: QFrame
    item: QComboBox
    what: QLineEdit
    who: QLineEdit
    due: DayField
    give: QPushButton

    def __init__(self, desk: Desk, typing: Typing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("assignments", self)
        self._desk = desk
        self._draft: Draft | None = None
        self._turns = Drafts(typing, [self.told])
        self._given = Drafts(typing, [self.what, self.who])
        self._refresh = lists.show(
            self.table,
            assignments.columns(),
            lambda session: assignments.shown(session, self._draft, dates.day_of(desk.now())),
            desk,
            set(),
            empty=self.tr("Nothing was given to do."),
        )
        self._connect()

    def show_draft(self, draft: Draft, standing: Standing) -> None:
        self._draft = draft
        binder.offer(self.item, assignments.agenda(draft))
        self.item.setCurrentIndex(max(self.item.currentIndex(), 0))
        self._given.settle(f"minutes/{draft.record.meeting.id}/assignment")
        fixed = (
            self.tr("The minutes are confirmed; nothing more is given to do.") if standing.confirmed else ""
        )
        say(self.why_not, fixed)
        self.new_form.setVisible(not fixed)
        self._refresh()
        lists.choose_first(self.table)
        self._turn()

    @property
    def _chosen(self) -> AssignmentLine | None:
        line = lists.chosen(self.table)
        return line if isinstance(line, AssignmentLine) else None

    @Slot()
    def _turn(self) -> None:
        chosen = self._chosen
        say(self.about, assignments.words(chosen) if chosen else "")
        self.turns.setVisible(chosen is not None)
        if chosen is None:
            return
        open_ = chosen.stage is Stage.OPEN
        for part in (self.finish, self.drop, self.put_off_to, self.put_off):
            part.setVisible(open_)
        self.take_up_again.setVisible(not open_)
        self._turns.settle(f"assignment/{chosen.id}")

    # Deeds

    @Slot()
    def _give(self) -> None:
        forms.commit_typing()
        with self._desk.refusing():
            act = partial(
                acts.give,
                item=self.item.currentData(),
                what=self.what.text().strip(),
                who=self.who.text().strip(),
                due=self.due.value(),
            )
            self._desk.do(act, self._was_given)

    def _was_given(self, kept: Assignment) -> None:
        """On with the next, of which nothing is typed yet."""
        self.due.set_value(None)
        self.what.setFocus()
        self._done(self._given, self.tr("The assignment was given."), kept)

    @Slot()
    def _put_off(self) -> None:
        with self._desk.refusing():
            chosen, to = self._chosen, self.put_off_to.value()
            if to is None:
                raise DayMissing(field=self.put_off_to)
            if chosen is not None:
                self._take(partial(acts.put_off, id=chosen.id, to=to, because=self._words()))

    def _end(self, act: Callable[..., Any], name: str) -> None:
        chosen = self._chosen
        if chosen is not None:
            on = dates.day_of(self._desk.now())
            self._take(partial(act, id=chosen.id, on=on, **{name: self._words()}))

    @Slot()
    def _take_up_again(self) -> None:
        chosen = self._chosen
        if chosen is not None:
            self._take(partial(acts.take_up_again, id=chosen.id, because=self._words()))

    def _take(self, act: Callable[..., Any]) -> None:
        self._desk.do(act, partial(self._done, self._turns, self.tr("It was recorded.")))

    def _words(self) -> str:
        forms.commit_typing()
        return self.told.text().strip()

    def _done(self, used: Drafts, said: str, kept: Assignment) -> None:
        used.use_up()
        undoing.tell(self._desk, said, Subject("assignment", kept.id))

    def _connect(self) -> None:
        self.table.setMinimumHeight(theme.px(128))
        lists.on_choice(self.table, self._turn)
        self.give.clicked.connect(self._give)
        for field in (self.what, self.who, self.due):
            field.returnPressed.connect(self._give)
        self.finish.clicked.connect(partial(self._end, acts.finish, "evidence"))
        self.drop.clicked.connect(partial(self._end, acts.drop, "because"))
        self.take_up_again.clicked.connect(self._take_up_again)
        self.put_off.clicked.connect(self._put_off)

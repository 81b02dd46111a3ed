"""The standing items: what every new agenda is offered, in the order in which it is offered.

list ─ Alt+↑, Alt+↓, dragging, taken out ─┐
kind, title, minutes ─ added ─────────────┴─► acts.desk.keep_standing, and back again
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableView, QWidget

from committee_desk.acts import desk as acts
from committee_desk.domain.ballot import LONGEST
from committee_desk.domain.desk import Standing
from committee_desk.models import settings
from committee_desk.models.desk import Desk
from committee_desk.models.settings import StandingLine
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms, lists, reordering
from committee_desk.views.drafts import Drafts
from committee_desk.views.fields import NumberField
from committee_desk.views.widgets import say


class StandingPanel(QWidget):
    table: QTableView
    up: QPushButton
    down: QPushButton
    remove: QPushButton
    why_none: QLabel
    kind: QComboBox
    title: QLineEdit
    minutes: NumberField
    add: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("settings_agenda", self)
        self._desk = desk
        self._drafts = Drafts(Typing(desk, self), [self.title, self.minutes])
        self._drafts.settle("settings/standing")
        self.minutes.set_limits(0, LONGEST)
        binder.offer(self.kind, settings.standing_kinds())
        self.kind.setCurrentIndex(0)
        lists.show(
            self.table,
            settings.standing_columns(),
            settings.standing_lines,
            desk,
            {"desk"},
            empty=self.tr("No item stands on every agenda. Add one below, or at an item of an agenda."),
        )
        self._step = reordering.allow(self.table, self._reorder)
        self._connect()
        lists.choose_first(self.table)
        self._weigh()

    @property
    def _chosen(self) -> StandingLine | None:
        line = lists.chosen(self.table)
        return line if isinstance(line, StandingLine) else None

    @Slot()
    def _weigh(self) -> None:
        none = self._chosen is None
        for button in (self.up, self.down, self.remove):
            button.setEnabled(not none)
        say(self.why_none, self.tr("Choose an item to move it or to take it out.") if none else "")

    def _reorder(self, lines: Sequence[StandingLine]) -> None:
        chosen = self._chosen
        self._keep([line.one for line in lines], self.tr("New agendas are offered them in this order."))
        if chosen is not None:
            lists.choose(self.table, chosen.id)

    @Slot()
    def _remove(self) -> None:
        chosen = self._chosen
        if chosen is not None:
            rest = [one for one in self._desk.ask(settings.standing_items) if one != chosen.one]
            self._keep(rest, self.tr("New agendas are no longer offered it."))
            self.table.setFocus()

    @Slot()
    def _add(self) -> None:
        forms.commit_typing()
        title = self.title.text().strip()
        with self._desk.refusing():
            if not title:
                raise settings.StandingUntitled
            fresh = Standing(self.kind.currentData(), title, self.minutes.value() or 0)
            now = self._desk.ask(settings.standing_items)
            others = [one for one in now if (one.kind, one.title) != (fresh.kind, fresh.title)]
            self._keep([*others, fresh], self.tr("Every new agenda is offered it."))
            self._drafts.use_up()
            self.title.setFocus()

    def _keep(self, standing: Sequence[Standing], words: str) -> None:
        """Kept, and what it was before can come back."""
        before = self._desk.ask(settings.standing_items)
        back = partial(self._desk.do, partial(acts.keep_standing, standing=before))
        self._desk.do(
            partial(acts.keep_standing, standing=standing), lambda _desk: self._desk.tell(words, back)
        )

    def _connect(self) -> None:
        lists.on_choice(self.table, self._weigh)
        self.up.clicked.connect(partial(self._step, -1))
        self.down.clicked.connect(partial(self._step, 1))
        self.remove.clicked.connect(self._remove)
        self.add.clicked.connect(self._add)
        self.title.returnPressed.connect(self._add)
        self.minutes.returnPressed.connect(self._add)

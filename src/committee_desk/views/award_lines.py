"""The lines of an award list in its form: who is to be given what, and what the body gives instead.

lines ─► table ─► a line chosen ─► another sum or measure, and why ─► lines, edited

A change that is begun stays with its line, whatever else is looked at or saved, until it is made.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableView, QWidget

from committee_desk.domain.grant import Measure
from committee_desk.domain.kinds.award_list import Line
from committee_desk.models import award_lines
from committee_desk.models.table import TableModel
from committee_desk.views import binder, forms, lists
from committee_desk.views.fields import WonField
from committee_desk.views.whole_field import WholeField
from committee_desk.views.widgets import say


class AwardLines(WholeField):
    table: QTableView
    said: QLabel
    instead: QComboBox
    won: WonField
    because: QLineEdit
    change: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("award_lines", self)
        self._lines: tuple[Line, ...] = ()
        self._begun: dict[str, list[str]] = {}  # what is being typed of a line: instead, won, because
        self._model: TableModel[Line] = lists.held(
            self.table,
            award_lines.short_columns(),
            empty=self.tr("Nobody is on the list yet. Propose the awards from the closed round."),
        )
        binder.offer(self.instead, award_lines.choices())
        lists.on_choice(self.table, self._choose)
        for by_hand in (self.instead.activated, self.won.edited, self.because.textEdited):
            by_hand.connect(self._begin)
        self.change.clicked.connect(self._change)
        self._choose()

    def value(self) -> tuple[Line, ...]:
        return self._lines

    def set_value(self, value: Sequence[Line]) -> None:
        line = lists.chosen(self.table)
        self._lines = tuple(value)
        here = {str(one.proposal) for one in self._lines}
        self._begun = {key: typed for key, typed in self._begun.items() if key in here}
        self._model.show(self._lines)
        place = next((at for at, one in enumerate(self._lines) if line and one.proposal == line.proposal), 0)
        self.table.selectRow(place)
        self._choose()

    # A text, to whoever keeps what is being typed

    @property
    def begun(self) -> bool:
        return bool(self._begun)

    def toPlainText(self) -> str:
        return json.dumps(self._begun, ensure_ascii=False) if self._begun else ""

    def setPlainText(self, text: str) -> None:
        self._begun = json.loads(text) if text else {}
        self._choose()

    # One line

    @Slot()
    def _choose(self) -> None:
        """What a line stands at, ready to be changed; or what it is being changed to."""
        line = lists.chosen(self.table)
        say(self.said, award_lines.told(line) if line else award_lines.whole(self._lines))
        if line is not None:
            self.won.set_value(line.won)
            stands = [award_lines.choice(line), self.won.text(), line.because]
            choice, won, because = self._begun.get(str(line.proposal), stands)
            self.instead.setCurrentIndex(self.instead.findData(choice))
            self.won.setText(won)
            self.because.setText(because)
        self._turn()

    @Slot()
    def _begin(self) -> None:
        """A key was pressed in one of the fields."""
        line = lists.chosen(self.table)
        if line is not None:
            typed = [self.instead.currentData(), self.won.text(), self.because.text()]
            self._begun[str(line.proposal)] = typed
            self.textChanged.emit()
        self._turn()

    @Slot()
    def _turn(self) -> None:
        """A sum is asked for where money is given; nothing is changed without a reason."""
        choice, line = self.instead.currentData(), lists.chosen(self.table)
        money = choice == Measure.MONEY.value
        self.won.setEnabled(money)
        left = choice == award_lines.AS_PROPOSED
        self.because.setEnabled(not left)
        whole = left or (bool(self.because.text().strip()) and (not money or self.won.so_far() is not None))
        self.change.setEnabled(line is not None and whole)

    @Slot()
    def _change(self) -> None:
        line = lists.chosen(self.table)
        if line is None:
            return
        choice, because = self.instead.currentData(), self.because.text()
        changed = award_lines.amended(self._lines, line.proposal, choice, self.won.so_far(), because)
        self._begun.pop(str(line.proposal), None)
        self.set_value(changed)
        self.textChanged.emit()
        self.edited.emit()

"""The lines of an award list in its form: who is to be given what, and what the body gives instead.

lines ─► table ─► a line chosen ─► another sum or measure, and why ─► lines, edited
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableView, QWidget

from committee_desk.domain.grant import Measure
from committee_desk.domain.kinds.award_list import Line
from committee_desk.models import award_lines
from committee_desk.models.table import TableModel
from committee_desk.views import binder, forms, lists
from committee_desk.views.fields import WonField
from committee_desk.views.widgets import say


class AwardLines(QWidget):
    table: QTableView
    said: QLabel
    instead: QComboBox
    won: WonField
    because: QLineEdit
    change: QPushButton

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("award_lines", self)
        self._lines: tuple[Line, ...] = ()
        self._model: TableModel[Line] = lists.held(
            self.table,
            award_lines.short_columns(),
            empty=self.tr("Nobody is on the list yet. Propose the awards from the closed round."),
        )
        binder.offer(self.instead, award_lines.choices())
        lists.on_choice(self.table, self._choose)
        self.instead.activated.connect(self._turn)
        self.won.edited.connect(self._turn)
        self.because.textEdited.connect(self._turn)
        self.change.clicked.connect(self._change)
        self._choose()

    def value(self) -> tuple[Line, ...]:
        return self._lines

    def set_value(self, value: Sequence[Line]) -> None:
        line = lists.chosen(self.table)
        self._lines = tuple(value)
        self._model.show(self._lines)
        place = next((at for at, one in enumerate(self._lines) if line and one.proposal == line.proposal), 0)
        self.table.selectRow(place)
        self._choose()

    @Slot()
    def _choose(self) -> None:
        """What a line stands at, ready to be changed."""
        line = lists.chosen(self.table)
        say(self.said, award_lines.told(line) if line else award_lines.whole(self._lines))
        if line is not None:
            self.instead.setCurrentIndex(self.instead.findData(award_lines.choice(line)))
            self.won.set_value(line.won)
            self.because.setText(line.because)
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
        self.set_value(award_lines.amended(self._lines, line.proposal, choice, self.won.so_far(), because))
        self.edited.emit()

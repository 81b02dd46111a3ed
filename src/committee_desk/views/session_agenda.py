"""The agenda of a meeting as it is held: the item in hand, when each is due, what comes late, the recess.

    Record ─► its lines, and how long it will take ─► the line in hand ─► turned
    below: LateItemPanel · RecessPanel · item done, next

The item in hand stays while the record changes.
"""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QItemSelectionModel, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from committee_desk.domain.ids import ItemId
from committee_desk.domain.record import Agendum, Record
from committee_desk.models import meeting as table
from committee_desk.models.desk import Desk
from committee_desk.models.meeting import AgendaLine
from committee_desk.models.table import Column, TableModel
from committee_desk.models.typing import Typing
from committee_desk.views import forms, theme
from committee_desk.views.agenda_lines import AgendaDelegate
from committee_desk.views.in_sight import InSight
from committee_desk.views.late_item import LateItemPanel
from committee_desk.views.recess import RecessPanel
from committee_desk.views.whole_rows import WholeRows
from committee_desk.views.widgets import say


class SessionAgenda(QFrame):
    agenda_lines: QVBoxLayout
    agenda_heading_line: QVBoxLayout
    agenda_heading: QLabel
    to_matter: QPushButton
    forecast: QLabel
    agenda: WholeRows
    late: LateItemPanel
    recess: RecessPanel
    room_line: QHBoxLayout
    late_open: QPushButton
    turn_recess: QPushButton
    settle: QPushButton
    why_not_settled: QLabel

    turned = Signal()  # another item is in hand

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("session_agenda", self)
        self.item: ItemId | None = None  # the one in hand
        self._lines: TableModel[AgendaLine] = TableModel([Column("", lambda line: line.words)], self)
        self.agenda.setModel(self._lines)
        self.agenda.setItemDelegate(AgendaDelegate(self.agenda))
        InSight(self.agenda)
        self.agenda.selectionModel().currentChanged.connect(self._turn)

    def serve(self, desk: Desk, typing: Typing) -> None:
        """Whose meeting it is; once, after the form is made."""
        self.late.serve(desk, self.late_open)
        self.recess.serve(desk, typing, self.turn_recess)

    def show_lines(self, record: Record, now: time) -> None:
        """The agenda as it stands now, the item in hand kept."""
        self._lines.show(table.agenda_lines(record, now))
        self.choose(self.item)
        say(self.forecast, table.forecast_words(record, now))

    def show_item(self, record: Record, one: Agendum | None) -> None:
        """What can be done with the item in hand, and with the agenda."""
        self.to_matter.setVisible(one is not None)
        self.recess.show_meeting(record.meeting)
        why = table.why_not_settled(record, one)
        asking = self.recess.form_open  # it needs the room of what stands below it
        self.settle.setEnabled(not why)
        self.settle.setVisible(not asking)
        say(self.why_not_settled, "" if asking else why)
        self.late.show_meeting(record.meeting.id, can_add=record.meeting.closed_at is None and not asking)

    def choose(self, id: ItemId | None) -> None:
        """This item is in hand, else the first line; nobody hears of it."""
        place = max(self._lines.place(id), 0)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.agenda.selectionModel().blockSignals(True)
        self.agenda.selectionModel().setCurrentIndex(self._lines.index(place, 0), flag)
        self.agenda.selectionModel().blockSignals(False)
        self.item = self._lines.rows[place].id
        self.agenda.scrollTo(self._lines.index(place, 0))
        self.agenda.viewport().update()

    def step(self, by: int) -> None:
        place = self.agenda.currentIndex().row() + by
        if 0 <= place < len(self._lines.rows):
            self.agenda.setCurrentIndex(self._lines.index(place, 0))

    @Slot()
    def _turn(self) -> None:
        place = self.agenda.currentIndex().row()
        if 0 <= place < len(self._lines.rows) and self._lines.rows[place].id != self.item:
            self.item = self._lines.rows[place].id
            self.turned.emit()

    def fold(self, *, narrow: bool) -> None:
        """Where it stands alone it has width for one line of deeds, and height for few lines besides."""
        side = QBoxLayout.Direction.RightToLeft if narrow else QBoxLayout.Direction.TopToBottom
        self.agenda_heading_line.setDirection(side)
        self.agenda_heading.setVisible(not narrow)  # the switch above says it
        for place, part in enumerate((self.settle, self.why_not_settled)):
            if narrow:
                self.room_line.addWidget(part, place)
            else:
                self.agenda_lines.insertWidget(-1, part)
        theme.set_role(self.settle, "extent", "small" if narrow else "")
        self.recess.fold(narrow=narrow)

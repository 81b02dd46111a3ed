"""A matter that comes onto the agenda while the meeting sits: which one of those that are ready.

the button beside ─► the matters that are ready ─► acts.item.place ─► placed(item)
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPushButton, QWidget

from committee_desk.acts import item
from committee_desk.domain.ballot import Item
from committee_desk.domain.ids import MeetingId
from committee_desk.models import meeting as table
from committee_desk.models.desk import Desk
from committee_desk.views import binder, forms


class LateItemPanel(QFrame):
    late_label: QLabel
    late_matter: QComboBox
    late_add: QPushButton
    late_cancel: QPushButton

    placed = Signal(Item)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("late_item", self)
        self._meeting: MeetingId | None = None
        self.hide()

    def serve(self, desk: Desk, opens: QPushButton) -> None:
        """Whose agenda it is, and the button that opens it; once, after the form is made."""
        self._desk, self._opens = desk, opens
        opens.clicked.connect(self._open)
        self.late_cancel.clicked.connect(self.close_layer)
        self.late_add.clicked.connect(self.do_main)

    def show_meeting(self, meeting: MeetingId, *, can_add: bool) -> None:
        self._meeting = meeting
        self._opens.setVisible(can_add and self.isHidden())

    @Slot()
    def _open(self) -> None:
        self._opens.hide()
        self.show()
        binder.offer(self.late_matter, self._desk.ask(table.ready_matters))
        self.late_matter.setCurrentIndex(0)
        some = self.late_matter.count() > 0
        self.late_add.setEnabled(some)
        none = self.tr("No matter is ready for an agenda.")
        self.late_label.setText(self.tr("Add to the agenda") if some else none)
        self.late_matter.setFocus()

    @Slot()
    def close_layer(self) -> bool:
        if self.isHidden():
            return False
        self.hide()
        self._opens.show()
        self._opens.setFocus()
        return True

    @Slot()
    def do_main(self) -> None:
        matter = self.late_matter.currentData()
        if self._meeting is not None and matter is not None:
            self._desk.do(partial(item.place, meeting=self._meeting, matter=matter), self._placed)

    def _placed(self, kept: Item) -> None:
        self.close_layer()
        self.placed.emit(kept)
        self._desk.tell(self.tr("{item} is on the agenda.").format(item=table.item_name(kept)))

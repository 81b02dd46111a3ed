"""A round's packet on a member's laptop: what it says, and a desk of their own made from it.

Looked (what the packet says) ─► passphrase, folder ─► making(Making) ─► app makes the desk ─► scoring

The code of the office's root is compared by voice: who sent the packet is known by nothing else.
"""

from __future__ import annotations

from dataclasses import field
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QWidget

from committee_desk.errors import DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs.unpacking import Looked
from committee_desk.models import packets
from committee_desk.views import forms, theme
from committee_desk.views.alerts import Band
from committee_desk.views.founding import WIDEST

ENLARGED = 26  # px of text at 150 %


@frozen
class Making:
    """What a member's own desk is made from."""

    file: Path
    folder: Path
    words: str = field(repr=False)


class PacketView(QWidget):
    card: QFrame
    says: QLabel
    root_words: QLabel
    root: QLabel
    words: QLineEdit
    folder: QLineEdit
    band: Band
    state: QLabel
    back: QPushButton
    make: QPushButton

    making = Signal(Making)
    leaving = Signal()

    def __init__(self, looked: Looked, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("packet", self)
        self._file = looked.file
        self.card.setFixedWidth(min(theme.px(720), WIDEST))
        if (column := self.card.layout()) is not None and theme.em() > ENLARGED:
            # With text of 200 % the button that makes the desk is in sight only so.
            column.setContentsMargins(28, 10, 28, 10)
            column.setSpacing(4)
        self.says.setText(packets.words(looked))
        self.root_words.setText(packets.root_words(looked))
        self.root.setText(looked.root)
        self.folder.setText(str(folder))
        self.folder.setCursorPosition(0)
        self.make.clicked.connect(self._make)
        self.words.returnPressed.connect(self._make)
        self.back.clicked.connect(self.leaving)
        self.show_busy(False)
        self.words.setFocus()

    @Slot(DeskError)
    def refuse(self, error: DeskError) -> None:
        self.show_busy(False)
        self.band.refuse(error)
        self.words.selectAll()
        self.words.setFocus()

    def show_busy(self, busy: bool) -> None:
        self.state.setText(self.tr("Making your desk …") if busy else "")
        self.state.setVisible(busy)
        self.make.setEnabled(not busy)

    @Slot()
    def _make(self) -> None:
        forms.commit_typing()
        if self.make.isEnabled() and self.words.text():
            self.band.clear()
            self.show_busy(True)
            place = Path(self.folder.text().strip()).expanduser()
            self.making.emit(Making(self._file, place, self.words.text()))

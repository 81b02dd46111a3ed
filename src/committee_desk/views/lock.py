"""The lock: one field and one button between a person and the desk.

    words ─► unlocking(Attempt) ─► app opens the desk off the window's thread
                                     └─ refused ─► refuse() ─► the band, and a pause after many tries
    a round's packet ─► brought(file) ─► app shows what it says

Nothing here imports the storage, so that the page is painted first.
"""

from __future__ import annotations

from dataclasses import field
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QLineEdit, QPushButton, QWidget

from committee_desk.errors import DeskError
from committee_desk.frozen import frozen
from committee_desk.views import forms, theme
from committee_desk.views.alerts import Band, said
from committee_desk.views.widgets import ElidedLabel

PRACTICE = "practice.desk"  # jobs.practising calls it so, and is slow to import
GROUP = 4  # letters of the recovery key; domain.recovery_key has it so, and is slow to import


@frozen
class Attempt:
    """What somebody typed to get in."""

    folder: Path
    words: str = field(repr=False)
    recovery: bool
    remember: bool


class LockView(QWidget):
    card: QFrame
    desk: ElidedLabel
    another: QPushButton
    band: Band
    way: QLabel
    words: QLineEdit
    state: QLabel
    remember: QCheckBox
    unlock: QPushButton
    recover: QPushButton
    make_new: QPushButton
    packet: QPushButton
    language: QPushButton

    unlocking = Signal(Attempt)
    chosen = Signal(Path)
    founding = Signal()
    brought = Signal(Path)
    speaking = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("lock", self, first=True)
        self._recovery = False
        self._failures = 0
        self._left = 0
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._count_down)
        self._connect()
        self.card.setFixedWidth(theme.px(600))
        self.band.beside_field = True
        self.show_desk(folder)

    def show_desk(self, folder: Path) -> None:
        """Which desk the words are for; one that is not there can only be chosen or made."""
        self._folder = folder
        there = folder.is_dir()
        self.desk.setText(str(folder))
        absent = self.tr(
            "There is no desk here yet. A desk is the locked folder with the records of one committee: "
            "make a new one, or open another."
        )
        self._say("" if there else absent)
        self._fill_in_for_practice()
        for part in (self.words, self.remember, self.unlock, self.recover):
            part.setEnabled(there)
        for opener in (self.way, self.words, self.unlock, self.recover):
            opener.setVisible(there)  # what opens a desk says nothing where there is none
        self._show_way()
        theme.set_role(self.unlock, "role", "primary" if there else "")
        theme.set_role(self.make_new, "role", "text" if there else "primary")
        (self.words if there else self.make_new).setFocus()

    def _fill_in_for_practice(self) -> None:
        """Nobody chose the passphrase of the practice desk, so nobody need know it."""
        if self._folder.name == PRACTICE and self._folder.is_dir():
            from committee_desk.jobs.practising import WORDS  # noqa: PLC0415 -- slow import

            self.words.setText(WORDS)
            self._say(self.tr("The desk for practice; its passphrase is filled in."))

    @Slot(DeskError)
    def refuse(self, error: DeskError) -> None:
        """Say it, and let the person try again after the pause there is for so many tries."""
        from committee_desk.domain import passphrase  # noqa: PLC0415 -- slow import

        self._failures += 1
        self.show_busy(False)
        self.band.refuse(error)
        self._select_again(error)
        self.words.setFocus()
        self._left = passphrase.pause(self._failures)
        if self._left:
            self._second.start()
            self._count_down()

    def _select_again(self, error: DeskError) -> None:
        """What is typed anew: hidden words as a whole, of 56 letters only the group that is wrong."""
        group = error.facts.get("group")
        if not self._recovery:
            self.words.selectAll()
        elif isinstance(group, int):
            letters = [at for at, letter in enumerate(self.words.text()) if letter.isalnum()]
            wrong = letters[GROUP * (group - 1) : GROUP * group]
            self.words.setSelection(wrong[0], wrong[-1] + 1 - wrong[0])

    def explain(self, error: DeskError) -> None:
        """Why something has to be typed, where nobody has tried anything yet."""
        if self.words.isEnabled():
            self._say(" ".join(said(error)))

    def show_busy(self, busy: bool) -> None:
        self._say(self.tr("Opening the desk …") if busy else "")
        # The other language makes this page anew, on which a second try could begin beside the first.
        others = (self.another, self.make_new, self.packet, self.language)
        for part in (self.words, self.remember, self.unlock, self.recover, *others):
            part.setEnabled(not busy)

    @Slot()
    def _count_down(self) -> None:
        self.unlock.setEnabled(not self._left)
        if not self._left:
            self._second.stop()
            self._say("")
            return
        words = self.tr("Seconds to wait before the next try: {seconds}")
        self._say(words.format(seconds=self._left))
        self._left -= 1

    def _say(self, words: str) -> None:
        self.state.setText(words)
        self.state.setVisible(bool(words))

    @Slot()
    def _try(self) -> None:
        forms.commit_typing()
        if self.unlock.isEnabled() and self.words.text():
            self.band.clear()
            self.show_busy(True)
            words, remember = self.words.text(), self.remember.isChecked()
            self.unlocking.emit(Attempt(self._folder, words, self._recovery, remember))

    @Slot()
    def _turn_way(self) -> None:
        self._recovery = not self._recovery
        self.words.clear()
        self._show_way()
        self.words.setFocus()

    def _show_way(self) -> None:
        echo = QLineEdit.EchoMode
        self.words.setEchoMode(echo.Normal if self._recovery else echo.Password)
        self.words.setPlaceholderText("XXXX-XXXX-XXXX-…" if self._recovery else "")
        way, other = self.tr("Passphrase"), self.tr("Recovery key from the printed sheet")
        self.way.setText(other if self._recovery else way)
        self.recover.setText(
            self.tr("Use the passphrase") if self._recovery else self.tr("Use the recovery key")
        )
        self.remember.setVisible(not self._recovery and self.unlock.isVisibleTo(self))

    @Slot()
    def _choose(self) -> None:
        from committee_desk.views import choosing_files  # noqa: PLC0415 -- slow import

        choosing_files.folder(self, self.tr("Open a desk"), self._take, str(self._folder.parent))

    @Slot()
    def _choose_packet(self) -> None:
        from committee_desk.views import choosing_files  # noqa: PLC0415 -- slow import

        pattern = self.tr("Packets (*.asice)")
        choosing_files.one(self, self.tr("Open the packet of a round"), self.brought.emit, pattern)

    def _take(self, folder: Path) -> None:
        self.band.clear()
        self.show_desk(folder)
        self.chosen.emit(folder)

    def _connect(self) -> None:
        self.words.returnPressed.connect(self._try)
        self.unlock.clicked.connect(self._try)
        self.recover.clicked.connect(self._turn_way)
        self.another.clicked.connect(self._choose)
        self.make_new.clicked.connect(self.founding)
        self.packet.clicked.connect(self._choose_packet)
        # The other language names itself, so that whoever reads only that one finds it.
        self.language.setText(self.tr("한국어", "the other language, in itself"))
        self.language.clicked.connect(self.speaking)

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter unlocks from the box beneath the words too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.remember.hasFocus():
            self._try()
        else:
            super().keyPressEvent(event)

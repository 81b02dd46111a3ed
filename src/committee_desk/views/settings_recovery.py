"""The paper with the recovery key: print it, and see from time to time whether it still opens the desk.

printed ─► models.laptop, an entry
typed from the paper ─► jobs.ways_in ─► right, or which group is wrong
"""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QWidget

from committee_desk.acts import ways_in as acts
from committee_desk.acts.door import Door
from committee_desk.jobs import ways_in
from committee_desk.models import dates, recovery
from committee_desk.models.desk import Desk
from committee_desk.models.laptop import laptop
from committee_desk.models.standing import standing
from committee_desk.models.table import Tone
from committee_desk.views import forms, recovery_sheet
from committee_desk.views.flow import Flow
from committee_desk.views.recovery_sheet import Sheet
from committee_desk.views.widgets import chip_text


class RecoveryPanel(QWidget):
    recovery_words: QLabel
    recovery_deeds: QWidget
    check: QPushButton
    print_key: QPushButton
    check_form: QFrame
    paper_words: QLineEdit
    compare: QPushButton
    leave_check: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("settings_recovery", self)
        self._desk, self._laptop = desk, laptop()
        self._folder = ""
        flow = Flow(self.recovery_deeds)
        for button, deed in {
            self.check: self._start_check,
            self.print_key: self._print_key,
            self.compare: self._compare,
            self.leave_check: self._leave_check,
        }.items():
            button.clicked.connect(deed)
        for button in (self.check, self.print_key):
            flow.addWidget(button)
        self.paper_words.returnPressed.connect(self._compare)
        self.check_form.hide()
        self.show_standing()

    def show_folder(self, folder: str) -> None:
        """Of the desk whose key it is, for the sheet."""
        self._folder = folder

    def show_standing(self) -> None:
        words, tone = recovery.standing(self._laptop.told, dates.day_of(self._desk.now()))
        self.recovery_words.setText(words if tone is Tone.SUCCESS else chip_text(words, tone))

    @Slot()
    def _print_key(self) -> None:
        self._desk.fetch(ways_in.recovery_key, self._print)

    def _print(self, key: str) -> None:
        body = self._desk.ask(standing).body
        sheet = Sheet(key, body, self._folder, dates.moment(self._desk.now()))
        recovery_sheet.print_sheet(self, sheet, self._printed)

    def _printed(self) -> None:
        self._laptop.tell(key_printed=self._today())
        self._desk.do(acts.print_recovery_key, lambda _kept: self.show_standing())

    # Whether the paper is right

    @Slot()
    def _start_check(self) -> None:
        self.check_form.show()
        self.paper_words.setFocus()

    @Slot()
    def _compare(self) -> None:
        forms.commit_typing()
        letters = self.paper_words.text()

        def check(door: Door) -> None:
            ways_in.check_recovery_key(door, letters)

        self._desk.fetch(check, self._right)

    def _right(self, _nothing: None) -> None:
        self._leave_check()
        self._laptop.tell(key_checked=self._today())
        self.show_standing()
        self._desk.tell(self.tr("The paper opens this desk. Put it back into the safe."))

    @Slot()
    def _leave_check(self) -> None:
        """What was typed goes: it is the key itself."""
        self.paper_words.clear()
        self.check_form.hide()
        self.check.setFocus()

    def _today(self) -> str:
        return dates.day_of(self._desk.now()).isoformat()

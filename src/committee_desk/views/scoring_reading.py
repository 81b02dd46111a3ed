"""What is read of a proposal beside its marks: its words, or the pages of a file that came with it.

show_proposal ─► models.scoring_reading ─► facts and words ─┐
a file is picked ─► its pages, from the worker ─────────────┴─► one or the other
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QWidget

from committee_desk.domain.ids import ProposalId
from committee_desk.models import scoring_reading
from committee_desk.models.desk import Desk
from committee_desk.models.pages import Shown
from committee_desk.views import binder, forms
from committee_desk.views.preview import PreviewPanel


class ReadingPanel(QWidget):
    reading_facts: QLabel
    files: QComboBox
    reading_text: QPlainTextEdit
    file_pages: PreviewPanel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("scoring_reading", self)
        for shortcut in self.file_pages.findChildren(QShortcut):
            shortcut.setEnabled(False)  # its keys lead to other proposals here; its buttons turn pages

    def serve(self, desk: Desk) -> None:
        """Whose desk it is; once, after the form is made."""
        self._desk = desk
        self.file_pages.serve(desk)
        self.files.activated.connect(self._pick_file)

    def show_proposal(self, id: ProposalId) -> None:
        found = self._desk.ask(scoring_reading.reading, id)
        self.reading_facts.setText(found.facts)
        self.reading_text.setPlainText(found.text)
        offered = self._desk.ask(scoring_reading.files, id)
        binder.offer(self.files, offered)
        self.files.setCurrentIndex(0)
        self.files.setVisible(len(offered) > 1)
        self._show_file(None)

    @Slot()
    def _pick_file(self) -> None:
        id = self.files.currentData()
        if id is None:
            self._show_file(None)
        else:
            self._desk.fetch(partial(scoring_reading.shown, id=id), self._show_file)

    def _show_file(self, shown: Shown | None) -> None:
        self.reading_text.setVisible(shown is None)
        self.file_pages.setVisible(shown is not None)
        self.file_pages.show_paper(shown)

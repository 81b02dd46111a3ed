"""Earlier decisions beside a matter: how like each is, and why it was decided as it was.

the tab in front ─► models.precedents.about ─► the list, and a word where like facts were decided differently
a line ─► told ─► its resolution, its reasons, and what both have in common
"""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTableView, QWidget

from committee_desk.domain.ids import MatterId
from committee_desk.models import dates, precedents
from committee_desk.models.desk import Desk
from committee_desk.models.precedents import About, Line
from committee_desk.models.table import Tone
from committee_desk.views import forms, lists
from committee_desk.views.widgets import chip_text, say


class PrecedentsPanel(QWidget):
    division: QLabel
    cases: QTableView
    told: QPlainTextEdit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("precedents", self)
        self._matter: MatterId | None = None
        self._about = About()
        self._behind = False

    def serve(self, desk: Desk) -> None:
        """Whose matters they are; once, after the form is made."""
        self._desk = desk
        self._refresh = lists.show(
            self.cases,
            precedents.columns(),
            lambda _session: self._about.lines,
            desk,
            set(),
            empty=self.tr("No earlier decision of this kind is like this matter."),
        )
        lists.on_choice(self.cases, self._show_case)
        lists.on_open(self.cases, self.told.setFocus)

    def show_matter(self, id: MatterId) -> None:
        """The matter to compare with; nothing is looked for before somebody looks."""
        self._matter, self._behind = id, True
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        if self._matter is None or not self._behind:
            return
        self._behind = False
        self._about = self._desk.ask(precedents.about, self._matter)
        self._refresh()
        lists.choose_first(self.cases)
        division = self._about.division
        say(self.division, chip_text(division, Tone.WARNING) if division else "")
        self._show_case()

    @Slot()
    def _show_case(self) -> None:
        line: Line | None = lists.chosen(self.cases)
        today = dates.day_of(self._desk.now())
        self.told.setPlainText(self._desk.ask(precedents.told, line, today) if line else "")

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

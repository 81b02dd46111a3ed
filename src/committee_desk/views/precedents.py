"""Earlier decisions beside a matter: how like each is, and why it was decided as it was.

the tab in front ─► models.precedents.about ─► the list, and a word where like facts were decided differently
a line ─► told ─► its resolution, its reasons, and what both have in common
"""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from committee_desk.domain.ids import CaseId
from committee_desk.domain.journal import Subject
from committee_desk.domain.matter import AFTER_DECISION, Matter
from committee_desk.jobs import casebook
from committee_desk.models import dates, precedents
from committee_desk.models.desk import Desk
from committee_desk.models.precedents import About, Line, Sought
from committee_desk.models.table import Tone
from committee_desk.views import binder, forms, lists
from committee_desk.views.widgets import chip_text, say


class PrecedentsPanel(QWidget):
    search: QLineEdit
    outcome: QComboBox
    answer: QComboBox
    division: QLabel
    cases: QTableView
    write_case: QPushButton
    case_words: QLabel
    told: QPlainTextEdit

    wanted = Signal(str, object)  # the casebook, and a case of it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("precedents", self)
        self._matter: Matter | None = None
        self._kind = ""  # whose outcomes and answers are offered
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
            empty=self.tr("No earlier decision of this kind is like this matter, or is what is looked for."),
        )
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(lists.PAUSE)
        self._pause.timeout.connect(self._look)
        self.search.textChanged.connect(self._pause.start)
        for box in (self.outcome, self.answer):
            box.activated.connect(self._look)
        lists.on_choice(self.cases, self._show_case)
        lists.on_open(self.cases, self.told.setFocus)
        self.write_case.clicked.connect(self._write_case)

    def show_matter(self, matter: Matter) -> None:
        """The matter to compare with; nothing is looked for before somebody looks."""
        self._matter, self._behind = matter, True
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        if self._matter is not None and self._behind:
            self._behind = False
            self._offer(self._matter.kind)
            self._offer_case(self._matter)
            likest = self._desk.ask(precedents.about, self._matter.id)
            division = likest.division
            say(self.division, chip_text(division, Tone.WARNING) if division else "")
            self._show(self._looked_for(self._matter) if self._wanted() else likest)

    def _offer_case(self, matter: Matter) -> None:
        """A decided matter can be told in the casebook, once."""
        written = self._desk.ask(precedents.case_of, matter.id)
        decided = matter.stage in AFTER_DECISION
        self.write_case.setEnabled(decided)
        once = self.tr("Write a case of this matter")
        self.write_case.setText(self.tr("Open its case") if written else once)
        say(self.case_words, "" if decided else self.tr("Once decided it can be told in the casebook."))

    @Slot()
    def _write_case(self) -> None:
        if self._matter is None:
            return
        if written := self._desk.ask(precedents.case_of, self._matter.id):
            self._open(written)
        else:
            job = partial(casebook.write_case, id=self._matter.id)
            self._desk.run(job, lambda case: self._open(case.id))

    def _open(self, case: CaseId) -> None:
        self._behind = True
        self.wanted.emit("registers", Subject("case", case))

    def _offer(self, kind: str) -> None:
        if kind == self._kind:
            return
        self._kind = kind
        binder.offer(self.outcome, precedents.outcomes(kind))
        binder.offer(self.answer, self._desk.ask(precedents.answers, kind, self._today()))
        for box in (self.outcome, self.answer):
            box.setCurrentIndex(0)
        with QSignalBlocker(self.search):
            self.search.clear()

    @Slot()
    def _look(self) -> None:
        if self._matter is not None:
            self._show(self._looked_for(self._matter))

    def _looked_for(self, matter: Matter) -> About:
        return self._desk.ask(precedents.about, matter.id, self._wanted())

    def _wanted(self) -> Sought:
        return Sought(self.search.text(), self.answer.currentData(), self.outcome.currentData() or "")

    def _show(self, about: About) -> None:
        self._about = about
        self._refresh()
        lists.choose_first(self.cases)
        self._show_case()

    @Slot()
    def _show_case(self) -> None:
        line: Line | None = lists.chosen(self.cases)
        self.told.setPlainText(self._desk.ask(precedents.told, line, self._today()) if line else "")

    def _today(self) -> date:
        return dates.day_of(self._desk.now())

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

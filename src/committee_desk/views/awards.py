"""The awards of a round in its room: put before the body, and what follows from the decision.

the list as it would be ─► on the docket ─► (a meeting decides) ─► proposals settled ─► papers issued
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableView, QWidget

from committee_desk.domain.grant import Step
from committee_desk.domain.kinds.award_list import Line
from committee_desk.domain.matter import Matter
from committee_desk.domain.paper import IssuedPaper
from committee_desk.domain.proposal import Proposal
from committee_desk.domain.round import Round
from committee_desk.jobs import awarding, round_papers
from committee_desk.models import award_lines, awards, dates, words
from committee_desk.models.awards import AboutAwards
from committee_desk.models.desk import Desk
from committee_desk.models.table import TableModel
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms, lists, theme
from committee_desk.views.drafts import Drafts
from committee_desk.views.flow import Flow

SCORE, GRADE, ROOM = 2, 3, 30  # the columns that give way, in a list of fewer letters
TWO_ROWS = 158  # px for the heading and two lines of two, beside text of 17 px


class AwardsPanel(QWidget):
    step: QComboBox
    told: QLabel
    table: QTableView
    because: QLineEdit
    deeds: QWidget

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("awards", self)
        self._round: Round | None = None
        self._about: AboutAwards | None = None
        self._lines: TableModel[Line] = lists.held(
            self.table, award_lines.columns(), empty=self.tr("No awards to propose.")
        )
        self.propose, self.settle, self.issue = QPushButton(), QPushButton(), QPushButton()
        self.propose.setProperty("role", "primary")
        flow = Flow(self.deeds)
        for button in (self.propose, self.settle, self.issue):
            flow.addWidget(button)
        binder.offer(self.step, [(one, words.name(one)) for one in Step])
        self.step.setCurrentIndex(0)

    def serve(self, desk: Desk, typing: Typing) -> None:
        """Whose rounds they are; once, after the form is made."""
        self._desk = desk
        self._drafts = Drafts(typing, [self.because])
        self.step.activated.connect(self._read)
        self.because.textChanged.connect(self._weigh)
        self.propose.clicked.connect(self._propose)
        self.settle.clicked.connect(self._settle)
        self.issue.clicked.connect(self._issue)

    def show_round(self, held: Round) -> None:
        """Another round, or what has become of the same one."""
        self._drafts.settle(f"round/{held.id}/settle")
        self._round = held
        if self.isVisible():
            self._read()

    def finish(self) -> None:
        """Ctrl+Enter: whatever comes next of the three."""
        for button in (self.propose, self.settle, self.issue):
            if button.isVisible() and button.isEnabled():
                button.click()
                return

    @Slot()
    def _read(self) -> None:
        if self._round is None:
            return
        today = dates.day_of(self._desk.now())
        self._about = self._desk.ask(awards.about, self._round.id, self.step.currentData(), today)
        self.told.setText(self._about.told)
        self._lines.show(self._about.lines)
        self.table.setMinimumHeight(theme.px(TWO_ROWS) if self._about.lines else 0)
        self._weigh()

    @Slot()
    def _weigh(self) -> None:
        about = self._about
        if about is None:
            return
        self.propose.setText(awards.deed(about))
        self.propose.setVisible(about.proposable)
        self.settle.setText(awards.settle_words(about))
        self.settle.setVisible(about.unsettled > 0)
        self.settle.setEnabled(bool(self.because.text().strip()))
        self.because.setVisible(about.unsettled > 0)
        self.issue.setText(awards.papers_words(about))
        self.issue.setVisible(about.papers > 0)

    @Slot()
    def _propose(self) -> None:
        if self._about is not None:
            job = partial(awarding.propose, round=self._about.round, step=self._about.step)
            self._desk.run(job, self._proposed)

    def _proposed(self, matter: Matter) -> None:
        self._desk.tell(self.tr("{number} is on the docket.").format(number=matter.number))
        self._read()

    @Slot()
    def _settle(self) -> None:
        if self._about is not None and self._about.matter is not None:
            job = partial(awarding.settle, matter=self._about.matter.id, because=self.because.text())
            self._desk.run(job, self._drafts.spend(self._settled))

    def _settled(self, settled: tuple[Proposal, ...]) -> None:
        self._drafts.use_up()
        self._desk.tell(self.tr("Proposals settled: {count}").format(count=len(settled)))
        self._read()

    @Slot()
    def _issue(self) -> None:
        if self._about is not None:
            self._desk.run(partial(round_papers.issue_all, id=self._about.round), self._issued)

    def _issued(self, issued: tuple[IssuedPaper, ...]) -> None:
        self._desk.tell(self.tr("Papers issued that wait to be signed: {count}").format(count=len(issued)))
        self._read()

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column in (SCORE, GRADE):  # the matrix has them
            self.table.setColumnHidden(column, self.width() < ROOM * theme.em())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

"""The year of the office on one screen: each statistic beside the year before, and the office's own check.

year ─► models.yearly.about ─► a card for each area · statistics, drawn · indicators, met or not
written as a draft · saved as a list · put before the committee ─► a report on the docket
"""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTableView, QTabWidget, QWidget

from committee_desk.domain.matter import Matter
from committee_desk.domain.particles import filled
from committee_desk.errors import DeskError
from committee_desk.jobs import proposal_years
from committee_desk.jobs import yearly as jobs
from committee_desk.jobs.yearly import Told
from committee_desk.models import dates, yearly
from committee_desk.models.desk import Desk
from committee_desk.views import binder, choosing_files, forms, lists
from committee_desk.views.bars import BarDelegate
from committee_desk.views.page import Breadth, Page
from committee_desk.views.widgets import say
from committee_desk.views.year_board import YearBoard

AREA, DRAWN, COUNTED = 0, 2, 5  # columns: two that give way, and the one that is drawn
RESTS_ON = 4
ACROSS = {Breadth.WIDE: 3, Breadth.MIDDLE: 2, Breadth.NARROW: 1}
COUNTED_IN = frozenset(
    {
        *("matter", "meeting", "item", "proposal", "round", "grant", "payment", "key_task", "training"),
        *("attendance", "official", "complaint", "passive_report", "case", "rules"),
    }
)


class YearlyView(Page):
    year: QComboBox
    draft: QPushButton
    take_out: QPushButton
    propose: QPushButton
    of_proposals: QPushButton
    report_proposals: QPushButton
    summary: QLabel
    tabs: QTabWidget
    statistics: QTableView
    indicators: QTableView

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("yearly", self)
        self._desk = desk
        self._behind = True
        self._reported: int | None = None
        nothing = self.tr("Nothing is recorded yet. A year is told from its matters, meetings and registers.")
        self._nothing = nothing
        self._statistics = lists.held(self.statistics, yearly.columns(), empty=nothing)
        self._indicators = lists.held(self.indicators, yearly.indicator_columns(), empty=nothing)
        self.statistics.setItemDelegateForColumn(DRAWN, BarDelegate(self.statistics))
        self._board = YearBoard()
        self._board.chosen.connect(self._open_area)
        self.tabs.insertTab(0, self._board, self.tr("At one look"))
        self.tabs.setCurrentIndex(0)
        self.year.activated.connect(self._show)
        self.draft.clicked.connect(self._ask_for_draft)
        self.take_out.clicked.connect(self._ask_for_list)
        self.propose.clicked.connect(self._propose)
        self.of_proposals.clicked.connect(self._ask_for_proposals)
        self.report_proposals.clicked.connect(self._report_proposals)
        self.hear_keys({"Ctrl+PgUp": lambda: self._turn(1), "Ctrl+PgDown": lambda: self._turn(-1)})
        desk.changed.connect(self._hear)
        desk.refused.connect(self._hear_refusal)

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+Tab", self.tr("From one look to the statistics and the own check")),
            ("Ctrl+PgUp / Ctrl+PgDn", self.tr("The year before, and the next")),
        ]

    def regions(self) -> list[QWidget]:
        return [self.year, self.tabs]

    def arrive(self) -> None:
        if self._behind:
            self._offer()
            self._show()

    def fold(self, breadth: Breadth) -> None:
        wide = breadth is Breadth.WIDE
        self._board.fold(ACROSS[breadth])
        self.statistics.setColumnHidden(AREA, not wide)
        self.statistics.setColumnHidden(COUNTED, not wide)
        self.statistics.setColumnHidden(DRAWN, breadth is Breadth.NARROW)
        self.indicators.setColumnHidden(AREA, not wide)
        self.indicators.setColumnHidden(RESTS_ON, not wide)

    @Slot(frozenset)
    def _hear(self, touched: frozenset[str]) -> None:
        if touched & COUNTED_IN:
            self._behind = True
            if self.isVisible():
                self.arrive()

    @Slot(DeskError)
    def _hear_refusal(self, _error: DeskError) -> None:
        self._behind = True  # it may be the counting that was cancelled

    def _offer(self) -> None:
        chosen = self.year.currentData()
        binder.offer(self.year, self._desk.ask(yearly.years))
        self._reported = self._desk.ask(yearly.reported_now, self._today())
        shown = self._reported if chosen is None else chosen
        self.year.setCurrentIndex(max(0, self.year.findData(shown)) if self.year.count() else -1)
        ours = (self.draft, self.take_out, self.propose, self.of_proposals, self.report_proposals)
        for button in ours:
            button.setEnabled(self.year.count() > 0)

    def _turn(self, by: int) -> None:
        """To a year beside this one; the latest comes first in the box."""
        place = self.year.currentIndex() + by
        if 0 <= place < self.year.count():
            self.year.setCurrentIndex(place)
            self._show()

    def _today(self) -> date:
        return dates.day_of(self._desk.now())

    @Slot()
    def _show(self) -> None:
        """Counted beside the window: an office may have three hundred thousand attendances."""
        self._behind = False
        year = self.year.currentData()
        if year:
            self._desk.run(partial(jobs.look, year=year), self._take)
        else:
            self._tell(yearly.About(), self._nothing)

    def _take(self, told: Told) -> None:
        if told.year.year == self.year.currentData():  # and no other was chosen meanwhile
            about = yearly.about(told)
            which = yearly.which(told.year.year, self._reported, self._today())
            self._tell(about, " ".join(filter(None, (which, yearly.summary(about)))))

    def _tell(self, about: yearly.About, summary: str) -> None:
        self._statistics.show(about.statistics)
        self._indicators.show(about.indicators)
        year = self.year.currentData()
        self._board.show_year(yearly.cards(about), yearly.legend(year) if year else "")
        say(self.summary, summary)

    @Slot(str)
    def _open_area(self, area: str) -> None:
        """From the card of an area to its statistics, each with what it was counted from."""
        self.tabs.setCurrentWidget(self.statistics)
        model = self.statistics.model()
        rows = (row for row in range(model.rowCount()) if model.index(row, AREA).data() == area)
        self.statistics.selectRow(next(rows, 0))
        self.statistics.setFocus()

    @Slot()
    def _ask_for_draft(self) -> None:
        name = self.tr("Results of {year}").format(year=self.year.currentData())
        choosing_files.new(self, self.tr("Write the draft"), self._draft, f"{name}.pdf", suffix="pdf")

    def _draft(self, file: Path) -> None:
        job = partial(jobs.draft, year=self.year.currentData(), file=file)
        self._desk.run(job, partial(self._written, file))

    @Slot()
    def _ask_for_list(self) -> None:
        name = self.tr("Results of {year}").format(year=self.year.currentData())
        choosing_files.new(self, self.tr("Save as a list"), self._take_out, f"{name}.xlsx", suffix="xlsx")

    def _take_out(self, file: Path) -> None:
        job = partial(jobs.export, year=self.year.currentData(), file=file)
        self._desk.run(job, partial(self._written, file))

    @Slot()
    def _ask_for_proposals(self) -> None:
        """What the year's proposals came to, as it is handed in by the end of the next January."""
        year = self.year.currentData()
        name = self.tr("Proposals of {year}.pdf").format(year=year)
        title = self.tr("Write the report of the proposals of {year}").format(year=year)
        choosing_files.new(self, title, self._write_proposals, name, suffix="pdf")

    def _write_proposals(self, file: Path) -> None:
        job = partial(proposal_years.write, year=self.year.currentData(), file=file)
        self._desk.run(job, partial(self._written, file))

    @Slot()
    def _report_proposals(self) -> None:
        self._desk.run(partial(proposal_years.propose, year=self.year.currentData()), self._proposed)

    def _written(self, file: Path, _done: object) -> None:
        self._desk.tell(filled(self.tr("{file} was written."), file=file.name))

    @Slot()
    def _propose(self) -> None:
        self._desk.run(partial(jobs.propose, year=self.year.currentData()), self._proposed)

    def _proposed(self, matter: Matter) -> None:
        self._desk.tell(self.tr("{number} was received.").format(number=matter.number))
        self.wanted.emit("docket", matter.id)

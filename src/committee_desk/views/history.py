"""What was done, by whom and when: to what is chosen on the screen in front, or to the whole desk; F3.

    Page.about() ─► its entries, the newest first ─► one in full ─► taken back, if it still can be
                 ─► its timeline, with the days of what belongs to it and those ahead
    the whole journal ─► searched by the database, and checked on demand

The journal says what was done here, and when; the timeline what happened, on the days that the records tell.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from committee_desk.domain.journal import Subject
from committee_desk.models import journal, timelines, undoing
from committee_desk.models.desk import Desk
from committee_desk.models.journal import EntryLine, Verdict
from committee_desk.views import forms, lists, theme
from committee_desk.views.page import Breadth, Page
from committee_desk.views.timeline import TimelinePanel
from committee_desk.views.widgets import ElidedLabel, chip_text, say

NUMBER, ABOUT = 0, 4
ENTRIES, DAYS = range(2)  # halves


class HistoryView(Page):
    heading: ElidedLabel
    timeline: QPushButton
    leave: QPushButton
    halves: QStackedWidget
    days_column: QVBoxLayout
    search: QLineEdit
    whole: QPushButton
    examine: QPushButton
    panes: QSplitter
    table: QTableView
    entry: QPlainTextEdit
    found: QLabel
    why_not: QLabel
    take_back: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("history", self)
        self._desk = desk
        self._subject: Subject | None = None
        self._timeline = TimelinePanel(desk)
        self.days_column.addWidget(self._timeline)
        self._refresh = lists.browse(
            self.table,
            journal.columns(),
            lambda session, searched, _order, _down: journal.ids(session, searched, about=self._about),
            journal.lines,
            desk,
            set(),
            self.search,
            empty=self.tr("Nothing has been done to it yet."),
        )
        self._connect()

    def keys(self) -> list[tuple[str, str]]:
        return [("F3", self.tr("Back to the screen")), ("Ctrl+F", self.tr("Search"))]

    def regions(self) -> list[QWidget]:
        if self.halves.currentIndex() == DAYS:
            return [self._timeline.days, self._timeline.whose, self._timeline.follow]
        return [self.table, self.entry, self.take_back]

    def fold(self, breadth: Breadth) -> None:
        self.panes.setSizes([6500, 3500])
        self.table.setColumnHidden(NUMBER, breadth is not Breadth.WIDE)
        if breadth is not Breadth.WIDE:
            self.table.setMinimumHeight(theme.px(lists.TWO_LINES))  # below it the screen is scrolled instead

    def turn_to(self, subject: object) -> None:
        """The history of this subject; the whole journal where there is none."""
        self._subject = subject if isinstance(subject, Subject) else None
        self.search.clear()
        self.whole.setVisible(self._subject is not None)
        self.whole.setChecked(self._subject is None)
        self.timeline.setVisible(timelines.is_told(self._subject))
        say(self.found, "")
        self._show_half(ENTRIES)

    @Slot()
    def _turn_over(self) -> None:
        """From the entries to the days of what is chosen, and back."""
        self._show_half(DAYS if self.halves.currentIndex() == ENTRIES else ENTRIES)

    def _show_half(self, half: int) -> None:
        self.halves.setCurrentIndex(half)
        self.timeline.setText(self.tr("Timeline") if half == ENTRIES else self.tr("Entries"))
        if half == ENTRIES:
            self._turn()
        elif self._subject is not None:
            self._timeline.show_record(self._subject)
            self.heading.setText(self._named(self.tr("Timeline: {name}"), self._subject))
        self.regions()[0].setFocus()

    def _named(self, said: str, about: Subject) -> str:
        return said.format(name=self._desk.ask(journal.subject_name, about))

    @property
    def _about(self) -> Subject | None:
        return None if self.whole.isChecked() else self._subject

    @Slot()
    def _turn(self) -> None:
        """One subject's entries, or everybody's."""
        about = self._about
        whole = self.tr("The whole journal")
        self.heading.setText(self._named(self.tr("History: {name}"), about) if about else whole)
        self.table.setColumnHidden(ABOUT, about is not None)
        self._refresh()
        self.table.scrollToTop()
        lists.choose_first(self.table)
        self._show()

    @Slot(frozenset)
    def _heard(self, _touched: frozenset[str]) -> None:
        if self.isVisible():
            self._refresh()
            self._show()
            if self._subject is not None:
                self._timeline.show_record(self._subject)

    @Slot()
    def _show(self) -> None:
        line = self._line
        self.entry.setPlainText(journal.told(line) if line else "")
        why = self._desk.ask(journal.why_not_undone, line) if line else ""
        self.take_back.setEnabled(line is not None and not why)
        say(self.why_not, why)

    @property
    def _line(self) -> EntryLine | None:
        line = lists.chosen(self.table)
        return line if isinstance(line, EntryLine) else None

    @Slot()
    def _take_back(self) -> None:
        line = self._line
        if line is not None:
            self._desk.do(undoing.back(line.subject), lambda _: self._taken_back(line))

    def _taken_back(self, line: EntryLine) -> None:
        self._turn()
        self.table.setFocus()
        again = partial(self._desk.do, undoing.again(line.subject))
        self._desk.tell(self.tr("Taken back: {deed}.").format(deed=line.entry.deed), again)

    @Slot()
    def _examine(self) -> None:
        self.examine.setEnabled(False)
        say(self.found, self.tr("Checking …"))
        self._desk.fetch(journal.examined, self._examined)

    def _examined(self, verdict: Verdict) -> None:
        self.examine.setEnabled(True)
        say(self.found, chip_text(verdict.words, verdict.tone))

    def _connect(self) -> None:
        self._desk.changed.connect(self._heard)
        lists.on_choice(self.table, self._show)
        self.whole.clicked.connect(self._turn)
        self.timeline.clicked.connect(self._turn_over)
        self._timeline.wanted.connect(self.wanted)
        self.leave.clicked.connect(self.left)
        self.examine.clicked.connect(self._examine)
        self.take_back.clicked.connect(self._take_back)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.search.setFocus)

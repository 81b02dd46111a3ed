"""Scoring rounds: the list, making one, who has handed in, and what leads on.

a list ─► one round: its stage, the sheets, what it declares ─► fix ─► reveal ─► the matrix ─► close
Ctrl+N ─► the form of a new one

The form and the matrix are made when they are first asked for, so that the list comes sooner.
"""

from __future__ import annotations

from datetime import date
from functools import cached_property, partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTableView,
    QTabWidget,
    QWidget,
)

from committee_desk.acts import round as acts
from committee_desk.acts.door import Door
from committee_desk.domain.journal import Subject
from committee_desk.domain.round import Round, Stage
from committee_desk.models import dates, round_terms, rounds, undoing, words
from committee_desk.models.desk import Desk
from committee_desk.models.rounds import About, RoundLine
from committee_desk.models.typing import Typing
from committee_desk.views import forms, lists, theme
from committee_desk.views.awards import AwardsPanel
from committee_desk.views.exchange import ExchangePanel
from committee_desk.views.list_detail import ListPage, place_empty_words, say_purpose
from committee_desk.views.matrix import MatrixPanel
from committee_desk.views.page import Breadth
from committee_desk.views.pages import Pages
from committee_desk.views.round_form import RoundForm
from committee_desk.views.sheets import SheetsPanel
from committee_desk.views.widgets import ElidedLabel, StatusChip, Steps

LIST, FORM, MATRIX = range(3)
NOBODY, ONE = range(2)
SHOWN = frozenset({"round", "mark_sheet", "person", "proposal", "matter", "paper"})
PERIOD, PROPOSALS, HANDED_IN = 0, 3, 4  # columns that give way
LARGE = 22  # px of text from which on a screen is scrolled
AWARDS = 300  # px that they need, beside text of 17 px


class RoundsView(ListPage):
    stack: Pages
    new_round: QPushButton
    panes: QSplitter
    detail: QStackedWidget
    name: ElidedLabel
    stage: StatusChip
    life: Steps
    next: QLabel
    main: QPushButton
    to_matrix: QPushButton
    discuss: QPushButton
    tabs: QTabWidget
    sheets: SheetsPanel
    exchange: ExchangePanel
    awards_area: QScrollArea
    awards: AwardsPanel
    terms: QTableView
    form_to_come: QWidget
    matrix_to_come: QWidget

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("rounds", self)
        self._desk = desk
        self._about: About | None = None
        self._breadth = Breadth.WIDE
        self._typing = Typing(desk, self)
        self.sheets.serve(desk, self._typing)
        self.exchange.serve(desk)
        self.awards.serve(desk, self._typing)
        self._refresh = lists.show(
            self.table,
            rounds.columns(),
            rounds.lines,
            desk,
            set(),
            self.search,
            empty=self.tr("No scoring round yet. Press Ctrl+N to make the first."),
        )
        self._show_terms = lists.show(
            self.terms,
            round_terms.term_columns(),
            lambda _session: self._about.terms if self._about else (),
            desk,
            set(),
            empty=self.tr("Choose a round."),
        )
        self._connect()

    @cached_property
    def form(self) -> RoundForm:
        form = RoundForm(self.stack)
        form.setObjectName("form")
        form.serve(self._desk, self._typing)
        form.opened.connect(self._opened)
        form.leave.clicked.connect(self.close_layer)
        self._put_in(self.form_to_come, form)
        return form

    @cached_property
    def matrix(self) -> MatrixPanel:
        matrix = MatrixPanel(self.stack)
        matrix.setObjectName("matrix")
        matrix.serve(self._desk, self._typing)
        matrix.fold(self._breadth)
        matrix.left.connect(self._leave_matrix)
        self._put_in(self.matrix_to_come, matrix)
        return matrix

    def _put_in(self, before: QWidget, part: QWidget) -> None:
        """In the place that is kept for it."""
        self.stack.insertWidget(self.stack.indexOf(before), part)
        self.stack.removeWidget(before)
        before.deleteLater()

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+N", self.tr("Make a new round")),
            ("Ctrl+F", self.tr("Search")),
            ("Enter", self.tr("From the list to the round")),
            ("F2", self.tr("Type into a cell of criteria and grades")),
            ("Alt+↑ / Alt+↓", self.tr("Move a step of the tie chain")),
            ("Ctrl+M", self.tr("Matrix of the round")),
            ("F3", self.tr("In the matrix: where the number comes from")),
            ("Ctrl+Enter", self.tr("Open the round; fix, reveal or close it; ask, settle")),
        ]

    def regions(self) -> list[QWidget]:
        place = self.stack.currentIndex()
        if place == FORM:
            return [self.form]
        return [self.matrix.marks, self.matrix.below] if place == MATRIX else [self.table, self.detail]

    def fold(self, breadth: Breadth) -> None:
        self._breadth, narrow = breadth, breadth is Breadth.NARROW
        if "matrix" in self.__dict__:
            self.matrix.fold(breadth)
        self.panes.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        place_empty_words(self, narrow=narrow)
        self.panes.setSizes([3800, 6200])
        self.table.setMinimumHeight(theme.px(lists.FEW_LINES))
        # Where text is large the screen is scrolled, and not the awards within it.
        self.awards_area.setMinimumHeight(theme.px(AWARDS) if theme.em() >= LARGE else 0)
        self.sheets.fold(breadth)
        self.exchange.fold(breadth)
        for column in (PROPOSALS, HANDED_IN):  # the title stays
            self.table.setColumnHidden(column, not narrow)
        self.table.setColumnHidden(PERIOD, breadth is Breadth.MIDDLE)

    def arrive(self) -> None:
        self._refresh()
        lists.choose_first(self.table)
        if self._about is None:
            say_purpose(self, "rounds")

    def turn_to(self, subject: object) -> None:
        """The round of this number; or a new one, where the wish is "new"."""
        if subject == "new":
            self._start_new()
            return
        self.stack.setCurrentIndex(LIST)
        self.search.clear()
        lists.choose(self.table, subject)

    def about(self) -> Subject | None:
        if self.stack.currentIndex() == MATRIX:
            return self.matrix.about()
        return Subject("round", self._about.round.id) if self._about else None

    def explain(self) -> bool:
        """In the matrix F3 leads from a number to the sheet it came from."""
        shown = self.stack.currentIndex() == MATRIX
        if shown:
            self.matrix.explain()
        return shown

    def close_layer(self) -> bool:
        if self.stack.currentIndex() == MATRIX:
            return self.matrix.close_layer()
        if self.stack.currentIndex() == FORM:
            self.stack.setCurrentIndex(LIST)
            self.table.setFocus()
            return True
        return self.sheets.close_layer() or self.exchange.close_layer()

    # The list and the one round

    @Slot(frozenset)
    def _heard(self, touched: frozenset[str]) -> None:
        if SHOWN & touched and self.isVisible():  # else it is read when it comes to the front
            self._refresh()
            if self.stack.currentIndex() == MATRIX:
                self.matrix.hear(touched)

    @Slot()
    def _choose(self) -> None:
        line: RoundLine | None = lists.chosen(self.table)
        if line is None:  # a list made anew chooses its line again in a moment
            say_purpose(self, "rounds")
            return
        today = dates.day_of(self._desk.now())
        if line.proposals * max(line.panel, 1) <= rounds.GLANCED:
            self._fill(self._desk.ask(rounds.about, line.id, today))
        else:
            self.detail.setCurrentIndex(NOBODY)
            self._desk.fetch(partial(_about, line=line, today=today), self._fill)

    def _fill(self, about: About) -> None:
        held = about.round
        self._about = about
        self.name.setText(f"{held.period}  {held.title}")
        self.stage.show_state(words.name(held.stage), rounds.TONES[held.stage])
        self.life.show_steps(*rounds.life(held))
        self.next.setText(rounds.next_words(about))
        self.main.setText(rounds.main_deed(held.stage))
        self.main.setVisible(held.stage is not Stage.CLOSED)
        self.main.setEnabled(rounds.leads_on(about))
        self.discuss.setVisible(held.stage is Stage.REVEALED)
        self.sheets.show_round(about)
        self.exchange.show_round(about)
        self.awards.show_round(about.round)
        self._show_terms()
        self.detail.setCurrentIndex(ONE)

    @Slot()
    def _enter(self) -> None:
        if self._about is not None:
            self.sheets.members.setFocus()

    @Slot()
    def _show_matrix(self) -> None:
        if self._about is not None and self.stack.currentIndex() == LIST:
            held = self._about.round
            self.matrix.show_round(held.id, len(held.proposals) * max(len(self._about.sheets), 1))
            self.stack.setCurrentIndex(MATRIX)
            self.matrix.marks.setFocus()

    @Slot()
    def _leave_matrix(self) -> None:
        self.stack.setCurrentIndex(LIST)
        self._refresh()
        self.table.setFocus()

    @Slot()
    def _lead_on(self) -> None:
        """Fix, reveal or close, as the stage has it."""
        if self._about is None or not self.main.isEnabled():
            return
        held = self._about.round
        match held.stage:
            case Stage.OPEN | Stage.DISCUSSED:
                self._desk.do(
                    partial(acts.fix, id=held.id), partial(self._told, self.tr("The sheets are fixed."))
                )
            case Stage.FIXED:
                self._desk.do(
                    partial(acts.reveal, id=held.id), partial(self._told, self.tr("The marks are revealed."))
                )
            case Stage.REVEALED:
                self._desk.do(
                    partial(acts.close, id=held.id), partial(self._told, self.tr("The round is closed."))
                )

    @Slot()
    def _discuss(self) -> None:
        if self._about is not None:
            words_ = self.tr("A second round is open: members may change their marks, and say why.")
            self._desk.do(partial(acts.discuss, id=self._about.round.id), partial(self._told, words_))

    def _told(self, words_: str, held: Round) -> None:
        undoing.tell(self._desk, words_, Subject("round", held.id))

    # A new round

    @Slot()
    def _start_new(self) -> None:
        self.form.start()
        self.stack.setCurrentIndex(FORM)
        self.form.name.setFocus()

    @Slot(Round)
    def _opened(self, held: Round) -> None:
        self.stack.setCurrentIndex(LIST)
        self.search.clear()
        self._refresh()
        lists.choose(self.table, held.id)
        self.table.setFocus()
        self._desk.tell(self.tr("“{title}” is open.").format(title=held.title))

    @Slot()
    def _main(self) -> None:
        """Ctrl+Enter: open the new round, finish what asks for a reason, or lead on."""
        forms.commit_typing()
        if self.stack.currentIndex() == FORM:
            self.form.finish()
        elif self.stack.currentIndex() == MATRIX:
            self.matrix.finish()
        elif self.sheets.reason_form.isVisible():
            self.sheets.finish()
        elif self.exchange.take_in.isVisible():
            self.exchange.finish()
        elif self.awards.isVisible():
            self.awards.finish()
        else:
            self._lead_on()

    def _connect(self) -> None:
        self._desk.changed.connect(self._heard)
        lists.on_choice(self.table, self._choose)
        lists.on_open(self.table, self._enter)
        self.new_round.clicked.connect(self._start_new)
        self.main.clicked.connect(self._lead_on)
        self.discuss.clicked.connect(self._discuss)
        self.to_matrix.clicked.connect(self._show_matrix)
        for keys, deed in {
            "Ctrl+N": self._start_new,
            "Ctrl+F": self.search.setFocus,
            "Ctrl+M": self._show_matrix,
            "Ctrl+Return": self._main,
            "Ctrl+Enter": self._main,
        }.items():
            QShortcut(QKeySequence(keys), self).activated.connect(deed)


def _about(door: Door, line: RoundLine, today: date) -> About:
    return door.ask(rounds.about, line.id, today)

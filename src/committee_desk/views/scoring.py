"""A member's own round: one proposal after another by the keyboard alone, then the summary and its signature.

    round ─► Board ─► MarkSheetPanel, the marks for one proposal │ ReadingPanel, the proposal itself
                        └─► total, own mean, own rank, live; PgUp · PgDn · F4 ─► another proposal
                      SummaryPanel, all of them ◄─ Ctrl+Enter                ─► signed

Whoever sits here marks: a member on their own laptop, or at the secretary's desk.
"""

from __future__ import annotations

from fractions import Fraction
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPushButton, QSplitter, QStackedWidget, QWidget

from committee_desk.domain.ids import ProposalId, RoundId
from committee_desk.domain.journal import Subject
from committee_desk.models import dates, packets, scoring, scoring_standing
from committee_desk.models.desk import Desk
from committee_desk.models.scoring import Board, Place
from committee_desk.models.typing import Typing
from committee_desk.views import binder, bringing, forms, theme
from committee_desk.views.mark_sheet import MarkSheetPanel
from committee_desk.views.page import Breadth, Page
from committee_desk.views.scoring_reading import ReadingPanel
from committee_desk.views.scoring_summary import SummaryPanel
from committee_desk.views.widgets import ElidedLabel, StatusChip

NOTHING, SHEET, SUMMARY = range(3)
SHOWN = frozenset({"round", "mark_sheet", "proposal", "person", "packet", "key"})


class ScoringView(Page):
    round: QComboBox
    title_line: QLabel
    due: ElidedLabel
    left_chip: StatusChip
    to_summary: QPushButton
    pages: QStackedWidget
    nothing: QLabel
    bring_first: QPushButton
    panes: QSplitter
    sheet: MarkSheetPanel
    reading: ReadingPanel
    foot: QFrame
    total: QLabel
    mean: QLabel
    rank: QLabel
    beside: QPushButton
    step_back: QPushButton
    skip: QPushButton
    step_on: QPushButton
    summary: SummaryPanel

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("scoring", self)
        self._desk = desk
        self._board: Board | None = None
        self._at = 0
        self._beside: bool | None = None  # None: as the room there is decides
        self._breadth = Breadth.WIDE
        typing = Typing(desk, self)
        self.sheet.serve(desk, typing)
        self.reading.serve(desk)
        self.summary.serve(desk, typing)
        self.bring_first.setVisible(desk.ask(packets.is_members_desk))
        self._connect()

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("PgDn", self.tr("Next proposal")),
            ("PgUp", self.tr("Previous proposal")),
            ("F4", self.tr("Skip to the next that is still to be marked")),
            ("1", self.tr("You have nothing to do with it")),
            ("2", self.tr("You step aside from it")),
            ("↑ / ↓", self.tr("A point more, a point less")),
            ("Shift+↑ / Shift+↓", self.tr("Five points more, five points less")),
            ("Enter", self.tr("Next criterion")),
            ("Alt+F3", self.tr("The proposal beside")),
            ("Ctrl+F", self.tr("Search in the summary")),
            ("Ctrl+Enter", self.tr("Summary; there, sign and submit")),
        ]

    def regions(self) -> list[QWidget]:
        if self.pages.currentIndex() == SUMMARY:
            return [self.summary.first(), self.summary.table, self.to_summary]
        return [self._first(), self.foot, self.reading.reading_text]

    def about(self) -> Subject | None:
        place = self._place
        return Subject("mark_sheet", place.valid.id) if place is not None and place.valid else None

    def fold(self, breadth: Breadth) -> None:
        self._breadth = breadth
        narrow = breadth is Breadth.NARROW
        self.panes.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        self.title_line.setVisible(breadth is Breadth.WIDE)
        self.summary.fold(breadth)
        self._show_beside()

    def arrive(self) -> None:
        self._refresh()

    def turn_to(self, subject: object) -> None:
        """The round of this number, at its first proposal still to be marked."""
        if isinstance(subject, int):
            self._choose_round(RoundId(subject))

    def close_layer(self) -> bool:
        if self.pages.currentIndex() == SUMMARY:
            self._to_marks()
            return True
        return self.sheet.conflict.close_layer()

    @property
    def _place(self) -> Place | None:
        if self._board is None or not self._board.places:
            return None
        return self._board.places[self._at]

    # The round

    @Slot(frozenset)
    def _heard(self, touched: frozenset[str]) -> None:
        # What is written here is known already; else a thousand sheets would be read for each mark.
        if SHOWN & touched and not self.sheet.writing and self.isVisible():
            self._refresh()

    @Slot(int)
    def _sit_down(self, _person: int) -> None:
        self._board = None
        self.sheet.leave()
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        """Everything as it is kept now; the proposal in front and what is being typed stay."""
        self.sheet.flush()
        offered = self._desk.ask(scoring.choices, self._desk.by)
        binder.offer(self.round, offered)
        self.round.setVisible(len(offered) > 1)
        known = [id for id, _ in offered]
        if not known:
            self._show_nothing()
            return
        same = self._board is not None and self._board.round.id in known
        wanted = self._board.round.id if same and self._board is not None else known[0]
        self.round.setCurrentIndex(known.index(wanted))
        self._load(wanted)

    @Slot()
    def _pick_round(self) -> None:
        self._choose_round(RoundId(self.round.currentData()))

    def _choose_round(self, id: RoundId) -> None:
        place = self.round.findData(id)
        if place >= 0 and self._settled():
            self.round.setCurrentIndex(place)
            self._load(id)
            self._focus_first()

    def _load(self, id: RoundId) -> None:
        before, here = self._board, self._place
        self._board = self._desk.ask(scoring.board, id, self._desk.by)
        today = dates.day_of(self._desk.now())
        self.sheet.obey(self._desk.ask(scoring.rules, today))
        self.due.setText(scoring.due_words(self._board.round, today))
        same = before is not None and before.round.id == id and here is not None
        self._at = self._board.at(here.id) if same and here else scoring.first_left(self._board)
        if self._board.submitted and not same:
            self._show_summary()
        elif not self._board.places:
            self._show_nothing()
        elif not same or self.pages.currentIndex() == NOTHING:
            self.pages.setCurrentIndex(SHEET)
        self._show_place()
        if self.pages.currentIndex() == SUMMARY:
            self.summary.show_board(self._board)

    def _show_nothing(self) -> None:
        empty = self.tr("No proposal has been entered into this round yet.")
        none = self.tr("There is no round in which you mark. If somebody else does, choose them at the top.")
        self.nothing.setText(none if self._board is None or self._board.places else empty)
        if not self.round.count():
            self._board = None
            self.nothing.setText(none)
        self.pages.setCurrentIndex(NOTHING)
        self.to_summary.hide()
        self.left_chip.show_state("")
        self.due.setText("")

    # One proposal

    def _show_place(self) -> None:
        board, place = self._board, self._place
        if board is None or place is None:
            return
        self.sheet.show_place(board, self._at)
        self.reading.show_proposal(place.id)
        self._show_figures()
        self._show_deeds()

    @Slot()
    def _show_figures(self) -> None:
        """What the fields, as they stand now, come to."""
        if self._board is None or self._place is None:
            return
        told = scoring_standing.standing(self._board, self._place, self.sheet.marks())
        self.total.setText(told.total)
        self.mean.setText(told.mean)
        self.rank.setText(told.rank)

    def _show_deeds(self) -> None:
        board = self._board
        if board is None:
            return
        counted = scoring.count(board)
        self.left_chip.show_state(*scoring.left_words(board, counted))
        all_marked = not counted.left
        self.step_back.setEnabled(self._at > 0)
        self.skip.setEnabled(scoring.next_left(board, self._at) != self._at)
        self.to_summary.setVisible(self.pages.currentIndex() == SHEET)
        theme.set_role(self.to_summary, "role", "primary" if all_marked and board.marking else "")
        theme.set_role(self.step_on, "role", "" if all_marked or not board.marking else "primary")

    def _first(self) -> QWidget:
        """Where the work on this proposal begins."""
        return self.sheet.first() or self.step_on

    def _focus_first(self) -> None:
        (self.summary.first() if self.pages.currentIndex() == SUMMARY else self._first()).setFocus()

    # Going from one to another

    def _settled(self) -> bool:
        """Keep what was typed; where it is no mark, say so and stay."""
        if self.pages.currentIndex() == SHEET:
            return self.sheet.settled()
        self.sheet.flush()
        return True

    def _go_to(self, at: int) -> None:
        if self._board is None or not self._settled():
            return
        if at >= len(self._board.places):
            self._to_summary()
            return
        self._at = max(at, 0)
        self.pages.setCurrentIndex(SHEET)
        self._show_place()
        self._focus_first()

    def _step(self, by: int) -> None:
        if self.pages.currentIndex() == SHEET:
            self._go_to(self._at + by)

    @Slot()
    def _skip(self) -> None:
        if self._board is not None and self.pages.currentIndex() != NOTHING and self._settled():
            at = scoring.next_left(self._board, self._at)
            self._go_to(at if scoring.count(self._board).left else len(self._board.places))

    @Slot(int)
    def _choose(self, id: int) -> None:
        if self._board is not None:
            self._go_to(self._board.at(ProposalId(id)))

    @Slot()
    def _to_summary(self) -> None:
        if self._board is not None and self._settled():
            self._show_summary()
            self._show_deeds()
            self._focus_first()

    def _show_summary(self) -> None:
        if self._board is not None:
            self.pages.setCurrentIndex(SUMMARY)
            self.summary.show_board(self._board)

    @Slot()
    def _to_marks(self) -> None:
        if self._board is not None and self._board.places:
            self.pages.setCurrentIndex(SHEET)
            self._show_deeds()
            self._focus_first()

    @Slot()
    def _find(self) -> None:
        self._to_summary()
        if self.pages.currentIndex() == SUMMARY:
            self.summary.search.setFocus()

    @Slot()
    def _main(self) -> None:
        """What Ctrl+Enter does here."""
        if self.pages.currentIndex() == SUMMARY:
            self.summary.finish()
        elif self.sheet.conflict.form_open:
            self.sheet.conflict.finish()
        else:
            self._to_summary()

    @Slot()
    def _turn_beside(self) -> None:
        self._beside = not self.reading.isVisibleTo(self)
        self._show_beside()

    def _show_beside(self) -> None:
        wide = self._breadth is Breadth.WIDE
        self.reading.setVisible(wide if self._beside is None else self._beside)
        self.panes.setSizes([6000, 4000] if wide else [5400, 4600])

    # What was marked

    @Slot(Board)
    def _take_board(self, board: Board) -> None:
        """A sheet of it was kept just now."""
        self._board = board
        self._show_figures()
        self._show_deeds()

    @Slot(str, object)
    def _tell_mark(self, key: str, before: Fraction | None) -> None:
        board, place = self._board, self._place
        if board is not None and place is not None:
            back = partial(self._put_back, place.id, key, before)
            self._desk.tell(scoring.kept_words(board, place.id, key), back)

    def _put_back(self, proposal: ProposalId, key: str, before: Fraction | None) -> None:
        """Ctrl+Z: the mark as it was before, on the proposal it belongs to."""
        if self._board is None or not self._settled():
            return
        self._at = self._board.at(proposal)
        self.pages.setCurrentIndex(SHEET)
        self._show_place()
        self.sheet.put_back(key, before)
        self._show_figures()

    @Slot()
    def _go_on(self) -> None:
        """Whether anything binds the member is answered."""
        self._show_figures()
        self._focus_first()

    @Slot()
    def _bring(self) -> None:
        self.sheet.flush()
        bringing.ask_for_packet(self, self._desk, self.turn_to)

    # Once, on being made

    def _connect(self) -> None:
        self._desk.changed.connect(self._heard)
        self._desk.acting.connect(self._sit_down)
        self.round.activated.connect(self._pick_round)
        self.sheet.kept.connect(self._take_board)
        self.sheet.marked.connect(self._tell_mark)
        self.sheet.edited.connect(self._show_figures)
        self.sheet.answered.connect(self._go_on)
        self.sheet.finished.connect(self.step_on.setFocus)
        self.summary.chosen.connect(self._choose)
        self.summary.left.connect(self._to_marks)
        self.summary.bringing.connect(self._bring)
        self.bring_first.clicked.connect(self._bring)
        self.beside.clicked.connect(self._turn_beside)
        self.step_back.clicked.connect(partial(self._step, -1))
        self.step_on.clicked.connect(partial(self._step, 1))
        self.skip.clicked.connect(self._skip)
        self.to_summary.clicked.connect(self._to_summary)
        self.hear_keys(
            {
                "PgUp": partial(self._step, -1),
                "PgDown": partial(self._step, 1),
                "F4": self._skip,
                "Alt+F3": self._turn_beside,
                "Ctrl+F": self._find,
                "Ctrl+Return": self._main,
            }
        )

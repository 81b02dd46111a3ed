"""The matrix of a round: what was marked, what it comes to, how firm it is, and where each number comes from.

    a cell ─► why (F3) · ask to look again          all of it ─► grades as a chart · firmness · ties
    desk.changed ─► only the rows whose sheets changed

Agreement and robustness are worked out beside the window and follow when they are ready.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from committee_desk.acts import round as acts
from committee_desk.acts.door import Door
from committee_desk.domain.ids import PersonId, ProposalId, RoundId
from committee_desk.domain.journal import Subject
from committee_desk.domain.round import Round, Stage
from committee_desk.models import firmness, reckoning, rounds, scoring_board, ties, undoing, words
from committee_desk.models.desk import Desk
from committee_desk.models.firmness import Weighed
from committee_desk.models.reckoning import Sources
from committee_desk.models.scoring_board import Board
from committee_desk.models.table import Tone
from committee_desk.models.ties import Tied
from committee_desk.models.typing import Typing
from committee_desk.views import forms, lists, reordering, theme
from committee_desk.views.drafts import Drafts
from committee_desk.views.focus import show_whole, up_to
from committee_desk.views.grade_band import GradeBand
from committee_desk.views.matrix_table import MatrixTable
from committee_desk.views.page import Breadth
from committee_desk.views.widgets import ElidedLabel, StatusChip, say

WHY, FIRM, TIES = range(3)
GRADES, PLACES = 2, 3  # columns of the readings that give way
FEWEST = 4  # letters of the round's title
LOW, HIGH = 210, 260  # px of what lies behind the matrix, below it, beside text of 17 px
LOWEST = 150  # the same where it and the row in hand fill the screen
QWIDGETSIZE_MAX = (1 << 24) - 1  # Qt's own, which PySide does not name


class MatrixPanel(QWidget):
    back: QPushButton
    heading: ElidedLabel
    standing: StatusChip
    handed: StatusChip
    far: StatusChip
    ask_open: QPushButton
    why_open: QPushButton
    summary: ElidedLabel
    marks: MatrixTable
    ask_form: QFrame
    ask_words: ElidedLabel
    ask_reason: QLineEdit
    ask: QPushButton
    ask_leave: QPushButton
    matrix_column: QVBoxLayout
    marks_line: QHBoxLayout
    firm_line: QHBoxLayout
    bands: GradeBand
    legend: ElidedLabel
    below: QTabWidget
    why: QPlainTextEdit
    figures: QLabel
    readings: QTableView
    ties_words: QLabel
    tied: QTableView
    settle_row: QWidget
    settle_reason: QLineEdit
    up: QPushButton
    down: QPushButton
    settle: QPushButton

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("matrix", self)
        for chip in (self.handed, self.far):
            chip.give_way()
        self._board: Board | None = None
        self._sources = Sources({})
        self._breadth = Breadth.WIDE
        self._firm: tuple[firmness.Reading, ...] = ()
        self._tied: tuple[Tied, ...] = ()
        self.below.hide()
        self.ask_form.hide()

    def serve(self, desk: Desk, typing: Typing) -> None:
        """Whose rounds they are; once, after the form is made."""
        self._desk = desk
        self._drafts = Drafts(typing, [self.ask_reason])
        self._settling = Drafts(typing, [self.settle_reason])
        self.readings.setMinimumHeight(theme.px(lists.ONE_ROW))
        self._show_readings = lists.show(
            self.readings,
            firmness.columns(),
            lambda _session: self._firm,
            desk,
            set(),
            empty=self.tr("Being worked out …"),
        )
        self._show_tied = lists.show(
            self.tied,
            ties.columns(),
            lambda _session: self._tied,
            desk,
            set(),
            empty=self.tr("No proposals are equal to the end of the chain."),
        )
        self._connect()

    @property
    def round(self) -> RoundId | None:
        """Whose matrix is shown."""
        return self._board.round.id if self._board else None

    def about(self) -> Subject | None:
        """The sheet under the cell, for its history; else the round."""
        chosen = self._chosen()
        if self._board is None or chosen is None:
            return None
        proposal, member = chosen
        sheet = self._board.sheets.get(proposal, {}).get(member) if member is not None else None
        return Subject("mark_sheet", sheet.id) if sheet else Subject("round", self._board.round.id)

    def show_round(self, id: RoundId, size: int) -> None:
        """Read a round; a large one beside the window."""
        if size <= rounds.GLANCED:
            self._fill(self._desk.ask(reckoning.read, id))
            return
        self._board = None
        self.heading.setText(self.tr("Reading sheets ({count}) …").format(count=f"{size:,}"))
        self._desk.fetch(partial(_fetched, id=id), self._fill)

    def hear(self, touched: frozenset[str]) -> None:
        """What was done may have changed a few sheets, or the round."""
        if self._board is None or not touched & {"mark_sheet", "round", "proposal", "person"}:
            return
        before, now = self._board, self._desk.ask(scoring_board.caught_up, self._board)
        if now is before:
            return
        if now.round == before.round:
            self._board = now
            self.marks.matrix.follow(now)
            self._show_result(now)
        else:
            self._fill((now, self._desk.ask(reckoning.sources, now)))

    def explain(self) -> None:
        """F3: where the number under the cursor comes from, or away with it again."""
        if self.below.isVisible() and self.below.currentIndex() == WHY:
            self._show_below(shown=False)
            self.marks.setFocus()
            return
        self._show_below(shown=True)
        self.below.setCurrentIndex(WHY)
        self._explain()

    def close_layer(self) -> bool:
        for part in (self.ask_form, self.below):
            if part.isVisible():
                self.ask_form.hide()
                self._show_below(shown=False)
                self.marks.setFocus()
                return True
        self.left.emit()
        return True

    def finish(self) -> None:
        """Ctrl+Enter: ask what is being asked, or keep the order that is being settled."""
        if self.ask_form.isVisible():
            self._ask()
        elif self.below.isVisible() and self.below.currentIndex() == TIES and self.settle.isEnabled():
            self._settle()

    # What is shown

    def fold(self, breadth: Breadth) -> None:
        """With large letters the list of rounds alone tells how far it is, and the marks which are far."""
        self._breadth = breadth
        wide = breadth is Breadth.WIDE
        for column in (GRADES, PLACES):
            self.readings.setColumnHidden(column, not wide)
        self.heading.setMinimumWidth(FEWEST * theme.em())
        self._place_below(beside=breadth is Breadth.MIDDLE)  # larger still, the screen is scrolled
        self._make_room()

    def _place_below(self, *, beside: bool) -> None:
        """Beside the marks, where letters are so large that hardly a line of them would stay above it."""
        if beside:
            self.marks_line.addWidget(self.below, 2)
        else:
            self.matrix_column.addWidget(self.below)
        low = LOWEST if self._breadth is Breadth.NARROW else LOW
        self.below.setMinimumHeight(0 if beside else theme.px(low))
        self.below.setMaximumHeight(QWIDGETSIZE_MAX if beside else theme.px(low + HIGH - LOW))
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.firm_line.setDirection(down if beside else across)

    def _make_room(self) -> None:
        if self._board is not None:
            held, wide = self._board.round, self._breadth is Breadth.WIDE
            named = f"{held.period}  {held.title}"
            self.heading.setText(named if wide or not held.title else held.title, named)
            self.ask_open.setText(self.tr("Ask to look again …") if wide else self.tr("Ask again …"))
        self.standing.setVisible(self._breadth is Breadth.WIDE and bool(self.standing.text()))
        if self._breadth is Breadth.NARROW:
            self.handed.hide()
            self.far.hide()

    def _fill(self, found: tuple[Board, Sources]) -> None:
        board, self._sources = found
        self._board = board
        held = board.round
        self.standing.show_state(words.name(held.stage), rounds.TONES[held.stage])
        self.handed.show_state(*rounds.handed_words(held, len(board.members)))
        self._make_room()
        self.legend.setText(scoring_board.legend(board))
        self.marks.matrix.show(board)
        if board.order:
            self.marks.setCurrentIndex(self.marks.matrix.index(0, 2 if board.members else 1))
        self._show_result(board)

    def _show_result(self, board: Board) -> None:
        """What hangs on all marks together; the slower figures follow."""
        self.bands.show_bands(scoring_board.bands(board))
        self.bands.setVisible(self.bands.isVisibleTo(self) and not self.below.isVisible())
        self._firm = ()
        self._show_readings()
        self._fill_ties(board)
        self._weigh()
        if board.count is None:
            self.far.show_state("")
            self.summary.setText(scoring_board.hidden_words(board))
            return
        self.summary.setText(self.tr("How firm the result is, is being worked out …"))
        self._desk.fetch(partial(_weighed, board=board), partial(self._weighed, board))

    def _weighed(self, board: Board, found: tuple[Weighed, int]) -> None:
        if board is not self._board:  # another round is looked at by now, or the marks have changed
            return
        weighed, far = found
        firm = firmness.firm(board, weighed)
        self.summary.setText(firm.summary)
        self.figures.setText("\n".join(firm.figures))
        self._firm = firm.readings
        self._show_readings()
        said = self.tr("{count} far off").format(count=far) if far else ""
        self.far.show_state(said, Tone.WARNING)
        self._make_room()

    def _fill_ties(self, board: Board) -> None:
        self._tied = ties.lines(board)
        self._show_tied()
        why = ties.why_not(board)
        say(self.ties_words, why or ties.how(board))
        self.settle_row.setVisible(not why)
        self._settling.settle(f"round/{board.round.id}/settle")

    # The cell in hand

    def _chosen(self) -> tuple[ProposalId, PersonId | None] | None:
        """The proposal and, in a member's column, the member."""
        index = self.marks.currentIndex()
        if not index.isValid():
            return None
        return self.marks.matrix.proposal(index.row()), self.marks.matrix.member(index.column())

    def _mark(self) -> tuple[Board, ProposalId, PersonId] | None:
        """The member's mark under the cursor; none in the other columns."""
        chosen = self._chosen()
        if self._board is None or chosen is None or chosen[1] is None:
            return None
        return self._board, chosen[0], chosen[1]

    @Slot()
    def _weigh(self) -> None:
        """What can be asked of the cell under the cursor, and why it is as it is."""
        chosen = self._chosen()
        board = self._board
        can = board is not None and chosen is not None and scoring_board.may_ask(board, *chosen)
        self.ask_open.setEnabled(bool(can))
        if self.below.isVisible() and self.below.currentIndex() == WHY:
            self._explain()

    def _explain(self) -> None:
        board, chosen = self._board, self._chosen()
        if board is None or chosen is None:
            return
        proposal, member = chosen
        if member is not None:
            self.why.setPlainText(reckoning.why_mark(board, self._sources, proposal, member))
        else:
            result = self.marks.matrix.result(proposal)
            self.why.setPlainText(reckoning.why_score(board, proposal, result))

    def _show_below(self, *, shown: bool) -> None:
        """The grades and the legend give their room to what lies behind the matrix."""
        self.below.setVisible(shown)
        self.legend.setVisible(not shown)
        self.bands.setVisible(not shown and bool(self.bands.accessibleName()))
        self.marks.give_way(shown and self._breadth is Breadth.NARROW)
        self.marks.scrollTo(self.marks.currentIndex())
        if shown:
            QTimer.singleShot(0, self, self._bring_below)

    @Slot()
    def _bring_below(self) -> None:
        """What was asked for is in sight, though the focus stays on the mark that it is about."""
        if self.below.isVisible():
            for around in up_to(self.below, self.window()):
                if isinstance(around, QScrollArea):
                    show_whole(around, self.below, 0)
            self.marks.scrollTo(self.marks.currentIndex())

    @Slot()
    def _start_asking(self) -> None:
        if (mark := self._mark()) is None:
            return
        board, proposal, member = mark
        title = board.labels.get(proposal, ("", ""))[1]
        name = scoring_board.name_of(board, member)
        said = self.tr("{member}, on “{title}”").format(member=name, title=title)
        self.ask_words.setText(said)
        self._drafts.settle(f"round/{board.round.id}/ask/{proposal}/{member}")
        self.ask_form.show()
        self.ask_reason.setFocus()

    @Slot()
    def _ask(self) -> None:
        if (mark := self._mark()) is None:
            return
        forms.commit_typing()
        board, proposal, member = mark
        act = partial(
            acts.ask_again,
            id=board.round.id,
            member=member,
            proposal=proposal,
            because=self.ask_reason.text().strip(),
        )
        self._desk.do(act, partial(self._asked, scoring_board.name_of(board, member)))

    def _asked(self, name: str, held: Round) -> None:
        self._drafts.use_up()
        self.ask_form.hide()
        self.marks.setFocus()
        said = (
            self.tr("{name} is asked to look again, in a second round.")
            if held.stage is Stage.REVEALED
            else self.tr("{name} is asked to look again, and may change the mark.")
        )
        undoing.tell(self._desk, said.format(name=name), Subject("round", held.id))

    # Ties

    @Slot()
    def _settle(self) -> None:
        if self._board is None:
            return
        forms.commit_typing()
        act = partial(
            acts.settle_ties,
            id=self._board.round.id,
            votes=ties.votes(self._board, self._tied),
            because=self.settle_reason.text().strip(),
        )
        self._desk.do(act, self._settled)

    def _settled(self, held: Round) -> None:
        self._settling.use_up()
        undoing.tell(
            self._desk, self.tr("The order of the tied proposals is kept."), Subject("round", held.id)
        )

    def _reorder(self, moved: Sequence[Tied]) -> None:
        self._tied = ties.regrouped(moved)
        chosen = lists.chosen(self.tied)
        self._show_tied()
        if chosen is not None:
            lists.choose(self.tied, chosen.id)

    def _connect(self) -> None:
        step = reordering.allow(self.tied, self._reorder)
        self.up.clicked.connect(lambda: step(-1))
        self.down.clicked.connect(lambda: step(1))
        self.marks.selectionModel().currentChanged.connect(lambda *_: self._weigh())
        self.below.currentChanged.connect(lambda _: self._weigh())
        self.back.clicked.connect(self.left)
        self.why_open.clicked.connect(self.explain)
        self.ask_open.clicked.connect(self._start_asking)
        self.ask.clicked.connect(self._ask)
        self.ask_leave.clicked.connect(self.close_layer)
        self.settle.clicked.connect(self._settle)
        self.ask_reason.returnPressed.connect(self.ask.click)
        self.settle_reason.returnPressed.connect(self.settle.click)


def _fetched(door: Door, id: RoundId) -> tuple[Board, Sources]:
    return door.ask(reckoning.read, id)


def _weighed(door: Door, board: Board) -> tuple[Weighed, int]:
    """Agreement, robustness and how many marks lie far from the others; the desk is not asked for it."""
    return firmness.weigh(board.counting), scoring_board.far_apart(board)

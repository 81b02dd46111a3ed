"""The matrix of a round: members beside each other, proposals by rank, and what the marks come to.

Board ─► MatrixModel ─► a line for each proposal, made when it is seen

A cell whose mark is not revealed says that there is a sheet, and never a mark: the board does not have it.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, IntEnum
from fractions import Fraction
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QObject, Qt

from committee_desk.domain.exact import plain, printed, written
from committee_desk.domain.grid import total_of
from committee_desk.domain.ids import PersonId, ProposalId
from committee_desk.domain.method import Average
from committee_desk.domain.scoring import Result, dropped
from committee_desk.domain.spread import Spread, spread
from committee_desk.frozen import frozen
from committee_desk.models.scoring_board import Board, State, close_words, heading
from committee_desk.models.table import NOWHERE, Align, DeskRole, Index, Role

translate = QCoreApplication.translate

BINS = 20
# Of full marks, where the distribution begins; what lies below stands in its first bin.
FLOOR = Fraction(2, 5)


class Out(Enum):
    """Whether the method leaves a mark out: all of it, or of some criteria."""

    NO = "no"
    ALL = "all"
    SOME = "some"


class MatrixRole(IntEnum):
    CELL = DeskRole.TONE + 1
    BARS = DeskRole.TONE + 2


class Cell(NamedTuple):
    """`alone` is -1 for a mark far below the others, 1 for one far above; `was` is of the turn before."""

    state: State
    text: str = ""
    out: Out = Out.NO
    alone: int = 0
    was: str = ""
    spoken: str = ""


@frozen
class MatrixRow:
    """One proposal: `close` says why its score is to be looked at twice; then `exact` stands beside it."""

    id: ProposalId
    number: str
    title: str
    cells: tuple[Cell, ...]
    rank: str = ""
    moved: str = ""
    score: str = ""
    exact: str = ""
    close: str = ""
    grade: str = ""
    bars: tuple[int, ...] = ()
    spoken: str = ""


def row_of(board: Board, proposal: ProposalId, result: Result | None) -> MatrixRow:
    """One line of the matrix."""
    number, title = board.labels.get(proposal, ("", ""))
    if board.count is None or result is None:
        cells = tuple(_unseen_cell(board, proposal, member) for member in board.members)
        return MatrixRow(proposal, number, title, cells)
    method, grid = board.round.method, board.count.grid
    apart, left_out = spread(method, grid, proposal), dropped(method, grid, proposal)
    cells = tuple(_cell(board, proposal, member, apart, left_out) for member in board.members)
    return MatrixRow(
        proposal,
        number,
        title,
        cells,
        rank="–" if result.rank is None else f"{result.rank}",
        moved=_moved(board, result),
        score="–" if result.units is None else written(result.units, method.digits),
        exact=_exact(board, result),
        close=close_words(board, result),
        grade=result.grade,
        bars=_bars(board, proposal),
        spoken=_spread_words(result, apart, method.digits),
    )


class MatrixModel(QAbstractTableModel):
    """Rank, title, a column for each member, score, spread, grade. Lines are made when they are seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board: Board | None = None
        self._order: list[ProposalId] = []
        self._results: dict[ProposalId, Result] = {}
        self._made: dict[ProposalId, MatrixRow] = {}
        self._sorted: tuple[int, bool] = (-1, False)
        self.short = False

    @property
    def board(self) -> Board | None:
        return self._board

    @property
    def members(self) -> int:
        return len(self._board.members) if self._board else 0

    @property
    def score_column(self) -> int:
        return 2 + self.members

    def show(self, board: Board) -> None:
        """Another round, or the same one at another stage."""
        self.beginResetModel()
        self._take(board)
        self._made.clear()
        self.endResetModel()

    def follow(self, board: Board) -> None:
        """The same round after a mark changed: the chosen cell stays with its proposal's place."""
        self.layoutAboutToBeChanged.emit()
        self._take(board)
        self._made.clear()
        self.layoutChanged.emit()

    def shorten(self, *, short: bool) -> None:
        """Numbers of seats for names, where there is no room for them."""
        if short != self.short:
            self.short = short
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 2, max(2, self.score_column - 1))

    def proposal(self, row: int) -> ProposalId:
        return self._order[row]

    def place(self, proposal: object) -> int:
        return self._order.index(ProposalId(int(str(proposal)))) if proposal in self._order else -1

    def member(self, column: int) -> PersonId | None:
        """Whose column it is; None of the others."""
        return self._board.members[column - 2] if self._board and 2 <= column < self.score_column else None

    def result(self, proposal: ProposalId) -> Result | None:
        return self._results.get(proposal)

    def line(self, row: int) -> MatrixRow:
        proposal = self._order[row]
        if proposal not in self._made:
            assert self._board is not None
            self._made[proposal] = row_of(self._board, proposal, self._results.get(proposal))
        return self._made[proposal]

    def _take(self, board: Board) -> None:
        self._board = board
        self._results = board.count.tally.by_proposal if board.count else {}
        self._order = self._in_order(board)

    def _in_order(self, board: Board) -> list[ProposalId]:
        column, descending = self._sorted
        by_rank = board.order
        if column == 1:
            return sorted(by_rank, key=lambda one: board.labels.get(one, ("", "")), reverse=descending)
        if column == self.score_column + 1 and board.count:
            return sorted(by_rank, key=lambda one: _variance(board, one), reverse=not descending)
        member = self.member(column)
        if member is not None and board.count:
            return sorted(by_rank, key=lambda one: _given(board, one, member), reverse=not descending)
        return by_rank[::-1] if column in (0, self.score_column) and descending else by_rank

    # Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() or not self._board else self.score_column + 3

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted = (column, order == Qt.SortOrder.DescendingOrder)
        if self._board:
            self.layoutAboutToBeChanged.emit()
            self._order = self._in_order(self._board)
            self.layoutChanged.emit()

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = index.column()
        if role == Role.TextAlignmentRole:
            return Align.AlignLeft | Align.AlignVCenter if column == 1 else Align.AlignCenter
        line = self.line(index.row())
        match role:
            case Role.DisplayRole:
                return self._text(line, column)
            case Role.AccessibleTextRole:
                return self._spoken(line, column)
            case DeskRole.ROW:
                return line
            case MatrixRole.CELL if 2 <= column < self.score_column:
                return line.cells[column - 2]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or self._board is None:
            return None
        if role == Role.TextAlignmentRole:
            return Align.AlignLeft | Align.AlignVCenter if section == 1 else Align.AlignCenter
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            whole = role == Role.AccessibleTextRole
            return self._heading(self._board, section, short=self.short and not whole)
        return None

    def _heading(self, board: Board, section: int, *, short: bool) -> str:
        if 2 <= section < self.score_column:
            return heading(board, section - 2, short=short)
        names = (
            translate("matrix", "Rank"),
            translate("matrix", "Proposal"),
            translate("matrix", "Score"),
            translate("matrix", "Spread"),
            translate("matrix", "Grade"),
        )
        return names[section if section < 2 else section - self.members]

    def _text(self, line: MatrixRow, column: int) -> str:
        if 2 <= column < self.score_column:
            return line.cells[column - 2].text
        texts = (line.rank, line.title, line.score, line.spoken, line.grade)
        return texts[column if column < 2 else column - self.members]

    def _spoken(self, line: MatrixRow, column: int) -> str:
        if 2 <= column < self.score_column and self._board:
            return f"{heading(self._board, column - 2)}: {line.cells[column - 2].spoken}"
        said = self._text(line, column)
        if column == self.score_column and line.close:
            return f"{said}, {line.exact or said}. {line.close}"
        if column == self.score_column + 1:
            return line.spoken
        return f"{said} {line.moved}".rstrip()


def _unseen_cell(board: Board, proposal: ProposalId, member: PersonId) -> Cell:
    match board.unseen.get((proposal, member)):
        case State.HIDDEN:
            return Cell(State.HIDDEN, "●", spoken=translate("matrix", "a sheet is here"))
        case State.BEGUN:
            return Cell(State.BEGUN, "○", spoken=translate("matrix", "begun"))
        case State.ASIDE:
            return _aside()
    return Cell(State.MISSING, "–", spoken=translate("matrix", "missing"))


def _aside() -> Cell:
    return Cell(State.ASIDE, "", spoken=translate("matrix", "stepped aside"))


def _cell(
    board: Board,
    proposal: ProposalId,
    member: PersonId,
    apart: Spread | None,
    left_out: Mapping[PersonId, tuple[str, ...]],
) -> Cell:
    sheet = board.sheets.get(proposal, {}).get(member)
    if sheet is None:
        return _unseen_cell(board, proposal, member)
    if sheet.aside:
        return _aside()
    method = board.round.method
    whole = total_of(method, sheet.marks)
    if whole is None:
        return Cell(State.BEGUN, "○", spoken=translate("matrix", "incomplete, and not counted"))
    keys = left_out.get(member, ())
    out = Out.NO if not keys else Out.ALL if len(keys) == len(method.counted) else Out.SOME
    far = apart is not None and member in apart.alone
    middle = (apart.lowest + apart.highest) / 2 if apart else whole
    alone = 0 if not far else (-1 if whole < middle else 1)
    text = short_number(whole)
    was = _was(board, proposal, member, whole)
    return Cell(State.MARKED, text, out, alone, was, _spoken_cell(text, out, alone, was, method.average))


def _was(board: Board, proposal: ProposalId, member: PersonId, now: Fraction) -> str:
    """What the member had given in the turn before, where it is another."""
    sheet = board.earlier.get(proposal, {}).get(member)
    then = total_of(board.round.method, sheet.marks) if sheet else None
    return short_number(then) if then is not None and then != now else ""


def short_number(whole: Fraction) -> str:
    """A total in a narrow cell; its exact value stands behind F3."""
    return str(whole.numerator) if whole.denominator == 1 else printed(whole, 1)


def _spoken_cell(text: str, out: Out, alone: int, was: str, average: Average) -> str:
    told = [text]
    if out is not Out.NO:
        replaced = average is Average.WINSORISED
        told.append(
            translate("matrix", "drawn in by the method")
            if replaced
            else translate("matrix", "left out by the method")
        )
    if alone:
        told.append(
            translate("matrix", "far below the others")
            if alone < 0
            else translate("matrix", "far above the others")
        )
    if was:
        told.append(translate("matrix", "{mark} in the first round").format(mark=was))
    return ", ".join(told)


def _exact(board: Board, result: Result) -> str:
    """The exact value, where rounding has made it another."""
    if result.exact is None or result.units is None:
        return ""
    same = result.exact * 10**board.round.method.digits == result.units
    return "" if same else plain(result.exact)


def _moved(board: Board, result: Result) -> str:
    """How many places it went up or down since the turn before."""
    then = board.before.by_proposal.get(result.proposal) if board.before else None
    if then is None or then.rank is None or result.rank is None or then.rank == result.rank:
        return ""
    by = then.rank - result.rank
    return f"↑{by}" if by > 0 else f"↓{-by}"


def _bars(board: Board, proposal: ProposalId) -> tuple[int, ...]:
    """How many members gave how much: bins from two fifths of full marks up to full."""
    method = board.round.method
    floor, full = method.full * FLOOR, method.full
    bars = [0] * BINS
    for sheet in board.sheets.get(proposal, {}).values():
        whole = None if sheet.aside else total_of(method, sheet.marks)
        if whole is not None:
            at = int((whole - floor) * BINS / (full - floor)) if full > floor else 0
            bars[max(0, min(BINS - 1, at))] += 1
    return tuple(bars)


def _spread_words(result: Result, apart: Spread | None, digits: int) -> str:
    if apart is None or result.units is None:
        return translate("matrix", "No marks")
    deviation = "–" if apart.deviation is None else f"{apart.deviation:.2f}"
    said = translate(
        "matrix", "score {score}, deviation {deviation} (n − 1), lowest {lowest}, highest {highest}"
    )
    return said.format(
        score=written(result.units, digits),
        deviation=deviation,
        lowest=short_number(apart.lowest),
        highest=short_number(apart.highest),
    )


def _variance(board: Board, proposal: ProposalId) -> Fraction:
    found = spread(board.round.method, board.counting.grid, proposal)
    return found.variance if found and found.variance is not None else Fraction(-1)


def _given(board: Board, proposal: ProposalId, member: PersonId) -> Fraction:
    sheet = board.sheets.get(proposal, {}).get(member)
    given = total_of(board.round.method, sheet.marks) if sheet and not sheet.aside else None
    return Fraction(-1) if given is None else given

"""The matrix of a round: members beside each other, proposals by rank, and what the marks come to.

    store.rounds.sheets ─► read ─► Board ─► MatrixModel ─► a line for each proposal, made when it is seen
    a deed that touched sheets ─► caught_up ─► only their rows anew, then ranks and grades

What is not revealed is not in the board: a cell then says that there is a sheet, and never a mark.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from enum import Enum, IntEnum
from fractions import Fraction
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QObject, Qt

from committee_desk.domain.exact import plain, printed, written
from committee_desk.domain.grid import total_of
from committee_desk.domain.ids import PersonId, ProposalId, RoundId
from committee_desk.domain.method import Average
from committee_desk.domain.recount import Count, counted, recounted
from committee_desk.domain.round import MarkSheet, Round, Stage
from committee_desk.domain.scoring import Result, Tally, dropped
from committee_desk.domain.spread import Spread, spread
from committee_desk.frozen import frozen
from committee_desk.models.table import NOWHERE, Align, DeskRole, Index, Role
from committee_desk.store import journal, people, proposals, rounds
from committee_desk.store.base import Session

translate = QCoreApplication.translate

Sheets = Mapping[ProposalId, Mapping[PersonId, MarkSheet]]
CLOSE = Fraction(1, 2)  # points from a threshold within which a score is looked at twice
BINS = 20
FLOOR = Fraction(
    2, 5
)  # of full marks, where the distribution begins; what lies below stands in its first bin


class State(Enum):
    """What one member has said of one proposal, as far as it may be seen."""

    MARKED = "marked"
    ASIDE = "aside"
    MISSING = "missing"
    HIDDEN = "hidden"  # a sheet that is complete and not revealed
    BEGUN = "begun"


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


@frozen
class Board:
    """Everything the matrix is drawn from; `count` is None while no mark may be seen."""

    round: Round
    members: tuple[PersonId, ...]
    names: Mapping[PersonId, str]
    labels: Mapping[ProposalId, tuple[str, str]]
    sheets: Sheets
    earlier: Sheets
    unseen: Mapping[tuple[ProposalId, PersonId], State]
    count: Count | None
    before: Tally | None
    read_upto: int

    @property
    def counting(self) -> Count:
        """The result; asked for only where marks may be seen."""
        assert self.count is not None
        return self.count

    @property
    def order(self) -> list[ProposalId]:
        """By rank, those without a score last; as entered while nothing may be seen."""
        if self.count is None:
            return list(self.round.proposals)
        return [one.proposal for one in self.count.tally.results]


def read(session: Session, id: RoundId) -> Board:
    held = rounds.get(session, id)
    every = rounds.sheets(session, id)
    seated = held.panel or tuple(sorted({one.member for one in every}))
    labels: dict[ProposalId, tuple[str, str]] = {}
    for at in range(0, len(held.proposals), 500):
        labels |= proposals.labels(session, held.proposals[at : at + 500])
    return board_of(held, every, seated, people.names(session), labels, journal.size(session))


def board_of(
    held: Round,
    every: Sequence[MarkSheet],
    seated: tuple[PersonId, ...],
    names: Mapping[PersonId, str],
    labels: Mapping[ProposalId, tuple[str, str]],
    read_upto: int = 0,
) -> Board:
    shown = [one for one in every if held.sits(one.member) and held.shows(one)]
    first = [one for one in shown if one.turn < held.turn]
    again = len(first) < len(shown) and held.turn > 1
    return Board(
        held,
        seated,
        names,
        labels,
        _latest(shown),
        _latest(first) if again else {},
        {(one.proposal, one.member): state for one in every if (state := _unseen(held, one))},
        counted(held, shown) if any(one.begun for one in shown) else None,
        counted(held, first).tally if again else None,
        read_upto,
    )


def caught_up(session: Session, board: Board) -> Board:
    """The board after what was done since it was read: a few sheets anew, or all of it."""
    fresh = journal.entries(session, board.read_upto)
    about = [entry.subject for entry in fresh]
    if any(one.kind != "mark_sheet" for one in about) or board.count is None:
        return read(session, board.round.id) if about else board
    changed = [
        one
        for one in rounds.sheets_among(session, [one.id for one in about])
        if one.round == board.round.id and board.round.sits(one.member)
    ]
    upto = max((entry.number for entry in fresh), default=board.read_upto)
    return with_sheets(replace(board, read_upto=upto), changed)


def with_sheets(board: Board, changed: Iterable[MarkSheet]) -> Board:
    """The same board with these sheets as they are now; the rows of other proposals are not counted again."""
    held, count = board.round, board.counting
    sheets, unseen = dict(board.sheets), dict(board.unseen)
    for one in changed:
        unseen.pop((one.proposal, one.member), None)
        if (state := _unseen(held, one)) is not None:
            unseen[one.proposal, one.member] = state
        elif held.shows(one):
            row = {**sheets.get(one.proposal, {}), one.member: one}
            sheets[one.proposal] = row
            count = recounted(count, one.proposal, row.values())
    return replace(board, sheets=sheets, unseen=unseen, count=count)


def heading(board: Board, place: int, *, short: bool = False) -> str:
    """What stands above a member's column: the name, or the seat where names are not shown or do not fit."""
    if short or not board.round.names_shown:
        return translate("matrix", "M{number}").format(number=place + 1)
    return board.names.get(board.members[place], "")


def name_of(board: Board, member: PersonId) -> str:
    return heading(board, board.members.index(member)) if member in board.members else ""


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


def close_words(board: Board, result: Result) -> str:
    """Why a score is to be looked at twice: near the limit of a grade, or tied."""
    if result.exact is None:
        return ""
    told = []
    for grade in board.round.method.grades:
        if grade.at_least and abs(result.exact - grade.at_least) <= CLOSE:
            words = translate("matrix", "{apart} from {grade}, which begins at {limit}")
            apart = plain(abs(result.exact - grade.at_least))
            told.append(words.format(apart=apart, grade=grade.name, limit=plain(grade.at_least)))
    if result.straddles:
        told.append(translate("matrix", "Rounding alone decides on which side of the limit it falls"))
    if result.shared:
        told.append(translate("matrix", "Tied, and no step of the chain parts them"))
    elif any(result.proposal == one for step in board.counting.tally.ties for one, _ in step.values):
        told.append(translate("matrix", "Tied at first, parted by the chain"))
    return "; ".join(told)


def tied(board: Board) -> list[list[ProposalId]]:
    """Groups that are equal to the end of the chain, the highest first."""
    groups: dict[int, list[ProposalId]] = {}
    for one in board.count.tally.results if board.count else ():
        if one.shared and one.rank is not None:
            groups.setdefault(one.rank, []).append(one.proposal)
    return list(groups.values())


def may_ask(board: Board, proposal: ProposalId, member: PersonId | None) -> bool:
    """Whether this member can be asked to look again at a mark that is seen."""
    sheet = board.sheets.get(proposal, {}).get(member) if member is not None else None
    return sheet is not None and sheet.begun and board.round.stage not in (Stage.FIXED, Stage.CLOSED)


def far_apart(board: Board) -> int:
    """How many marks lie far from the others'."""
    if board.count is None:
        return 0
    method, grid = board.round.method, board.count.grid
    found = (spread(method, grid, one) for one in board.round.proposals)
    return sum(len(one.alone) for one in found if one)


@frozen
class Bands:
    """The grades from below, where each begins, and every score with its rank; floats only to be drawn."""

    grades: tuple[tuple[str, float], ...]
    floor: float
    full: float
    scores: tuple[tuple[float, str], ...]
    spoken: str


def bands(board: Board) -> Bands | None:
    """The chart of the grades; none without grades, or while nothing may be seen."""
    method = board.round.method
    if board.count is None or not method.grades:
        return None
    results = [one for one in board.count.tally.results if one.exact is not None and one.units is not None]
    graded = sorted(method.grades, key=lambda one: one.at_least)
    lowest = min(
        [*(one.at_least for one in graded if one.at_least), *(one.exact or Fraction() for one in results)]
    )
    floor = max(Fraction(), Fraction(int(lowest) // 5 * 5 - 5))
    shown = [(one.name, float(max(one.at_least, floor))) for one in graded]
    if graded[0].at_least > floor:
        shown.insert(0, (translate("matrix", "none"), float(floor)))
    counts = ", ".join(
        f"{name} {sum(one.grade == name for one in results)}"
        for name in (one.name for one in reversed(graded))
    )
    spoken = translate("matrix", "Proposals by grade: {counts}").format(counts=counts)
    scores = tuple((float(one.exact or 0), str(one.rank)) for one in results)
    return Bands(tuple(shown), float(floor), float(method.full), scores, spoken)


def hidden_words(board: Board) -> str:
    """Why there is no mark to be seen."""
    if board.round.stage is Stage.FIXED:
        return translate("matrix", "The sheets are fixed. Their marks are shown once they are revealed.")
    return translate("matrix", "No mark is shown before the sheets are fixed and revealed.")


def legend(board: Board) -> str:
    """What the signs of the cells mean."""
    if board.count is None:
        return translate(
            "matrix", "● a sheet is here   ○ begun   – none   No mark is shown before the reveal."
        )
    left_out = (
        translate("matrix", "( ) drawn in by the method")
        if board.round.method.average is Average.WINSORISED
        else translate("matrix", "( ) left out by the method")
    )
    rest = translate("matrix", "– missing   ▼ ▲ far from the others, and counted all the same")
    return f"{left_out}   {rest}"


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


def _latest(sheets: Iterable[MarkSheet]) -> dict[ProposalId, dict[PersonId, MarkSheet]]:
    """What each member last said of each proposal."""
    found: dict[ProposalId, dict[PersonId, MarkSheet]] = {}
    for one in sorted(sheets, key=lambda one: one.turn):
        if one.begun or one.aside:
            found.setdefault(one.proposal, {})[one.member] = one
    return found


def _unseen(held: Round, sheet: MarkSheet) -> State | None:
    """What may be said of a sheet that may not be seen."""
    if held.shows(sheet) or sheet.turn < held.turn:
        return None
    if sheet.aside:
        return State.ASIDE
    if not sheet.begun:
        return None
    return State.HIDDEN if sheet.complete(held.method.criteria) else State.BEGUN


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

"""The board of a scoring round: all that its matrix is drawn from, and what is said of the whole of it.

    store.rounds.sheets ─► read ─► Board ─► models.matrix · models.ties · models.firmness · models.reckoning
    a deed that touched sheets ─► caught_up ─► only their rows anew, then ranks and grades

What is not revealed is not in the board: it then says only that there is a sheet, and never a mark.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from enum import Enum
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.exact import plain
from committee_desk.domain.ids import PersonId, ProposalId, RoundId
from committee_desk.domain.method import Average
from committee_desk.domain.recount import Count, counted, recounted
from committee_desk.domain.round import MarkSheet, Round, Stage
from committee_desk.domain.scoring import Result, Tally
from committee_desk.domain.spread import spread
from committee_desk.frozen import frozen
from committee_desk.store import journal, people, proposals, rounds
from committee_desk.store.base import Session

translate = QCoreApplication.translate

Sheets = Mapping[ProposalId, Mapping[PersonId, MarkSheet]]
CLOSE = Fraction(1, 2)  # points from a threshold within which a score is looked at twice


class State(Enum):
    """What one member has said of one proposal, as far as it may be seen."""

    MARKED = "marked"
    ASIDE = "aside"
    MISSING = "missing"
    HIDDEN = "hidden"  # a sheet that is complete and not revealed
    BEGUN = "begun"


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
    rest = translate("matrix", "– missing   ▼ ▲ far from the others, still counted")
    return f"{left_out}   {rest}"


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

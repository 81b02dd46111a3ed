"""Proposals that are equal to the end of the chain, put in order by the committee.

Board ─► lines: every group of equals, in the order the committee gives ─► votes ─► acts.round.settle_ties
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.ids import ProposalId
from committee_desk.domain.round import Stage
from committee_desk.frozen import frozen
from committee_desk.models import scoring_board
from committee_desk.models.scoring_board import Board
from committee_desk.models.table import Align, Column

translate = QCoreApplication.translate

VOTE = "vote"


@frozen
class Tied:
    """A proposal among its equals; `rank` is what they share."""

    id: ProposalId
    rank: int
    number: str
    title: str


def columns() -> list[Column[Tied]]:
    return [
        Column(translate("ties", "Rank"), lambda one: str(one.rank), align=Align.AlignCenter, width=3),
        Column(translate("ties", "Number"), lambda one: one.number, width=7),
        Column(translate("ties", "Proposal"), lambda one: one.title),
    ]


def lines(board: Board) -> tuple[Tied, ...]:
    results = board.count.tally.by_proposal if board.count else {}
    return tuple(
        Tied(one, results[one].rank or 0, *board.labels.get(one, ("", "")))
        for group in scoring_board.tied(board)
        for one in group
    )


def why_not(board: Board) -> str:
    """Why nothing can be settled here now."""
    if VOTE not in board.round.method.ties:
        return translate("ties", "This round's chain has no step for the committee: equals share their rank.")
    if board.round.stage is not Stage.REVEALED:
        return translate("ties", "Ties are settled while the marks are revealed and the round is not closed.")
    if not lines(board):
        return translate("ties", "Nothing is tied.")
    return ""


def how(board: Board) -> str:
    return translate(
        "ties", "Put them in the committee's order, the first on top, and say how it was decided."
    )


def regrouped(moved: Sequence[Tied]) -> tuple[Tied, ...]:
    """The order somebody has made, equals together: nothing moves over a rank."""
    return tuple(sorted(moved, key=lambda one: one.rank))


def votes(board: Board, told: Sequence[Tied]) -> Mapping[ProposalId, int]:
    """A higher number goes first; what was settled before stays settled."""
    before = board.round.settled.votes if board.round.settled else {}
    return {**before, **{one.id: len(told) - place for place, one in enumerate(told)}}

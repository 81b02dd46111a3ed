"""What the marks of a proposal come to among the member's own: the total, the mean so far, the own rank."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import lcm

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.exact import plain, printed
from committee_desk.domain.grid import total_of
from committee_desk.domain.ids import ProposalId
from committee_desk.domain.method import Method
from committee_desk.frozen import frozen
from committee_desk.models.marking import EMPTY, total_words
from committee_desk.models.scoring import Board, Marks, Place

translate = QCoreApplication.translate


@frozen
class Standing:
    """One proposal's own total, and where it stands among the member's own."""

    total: str
    mean: str
    rank: str


def standing(board: Board, place: Place, marks: Marks) -> Standing:
    """What the marks, as they stand in the fields, come to among the member's own."""
    full = plain(board.method.full)
    total = total_of(board.method, marks)
    totals = [one for id, one in board.totals.items() if id != place.id]
    if total is not None:
        totals.append(total)
    if total is None:
        given = sum(marks.get(one.key) is not None for one in board.method.counted)
        told = translate("scoring", "Total {empty} ({given} of {all} criteria)")
        said = told.format(empty=EMPTY, given=given, all=len(board.method.counted))
    else:
        said = translate("scoring", "Total {total} / {full}").format(total=total_words(total), full=full)
    mean = translate("scoring", "Your mean {mean}").format(mean=mean_words(board.method, totals))
    rank = translate("scoring", "Your rank {rank}").format(rank=_rank_words(total, totals))
    return Standing(said, mean, rank)


def mean_words(method: Method, totals: Sequence[Fraction]) -> str:
    if not totals:
        return EMPTY
    # In whole numbers, since hundreds of fractions take longer to add up than a key may take.
    unit = lcm(*{one.denominator for one in totals})
    whole = sum(one.numerator * (unit // one.denominator) for one in totals)
    return printed(Fraction(whole, unit * len(totals)), method.digits)


def _rank_words(total: Fraction | None, totals: Sequence[Fraction]) -> str:
    if total is None:
        return EMPTY
    return translate("scoring", "{rank} of {all}").format(rank=rank_of(total, totals), all=len(totals))


def rank_of(total: Fraction, totals: Sequence[Fraction]) -> int:
    up, down = total.numerator, total.denominator
    return 1 + sum(one.numerator * down > up * one.denominator for one in totals)


def ranks(totals: Mapping[ProposalId, Fraction]) -> dict[ProposalId, int]:
    """Each one's rank, the best first; equal ones share the better."""
    ordered = sorted(totals.values(), reverse=True)
    first = {total: rank for rank, total in reversed(list(enumerate(ordered, start=1)))}
    return {id: first[total] for id, total in totals.items()}

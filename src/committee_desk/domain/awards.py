"""From grades to proposed awards, within the budget and the cap per person and year.

    results ─► by rank ─► shares of joint proposers ─► cap per person ─► budget ─► Award, and what was cut

A proposal only: the committee decides on the list as a matter of its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from fractions import Fraction

from committee_desk.domain.ids import ProposalId
from committee_desk.domain.scoring import Result
from committee_desk.frozen import frozen

CAP = 5_000_000  # won per person and year, where the rules name no other


class Cut(Enum):
    """Why an award is less than its grade says."""

    CAP = "cap"
    BUDGET = "budget"


@frozen
class Share:
    """One proposer's part of an award; the parts of a proposal add up to one."""

    person: str
    part: Fraction


@frozen
class Paid:
    person: str
    won: int


@frozen
class Award:
    """`graded` is what the grade says, `won` what is left after the cap and the budget."""

    proposal: ProposalId
    grade: str
    graded: int
    paid: tuple[Paid, ...]
    cut: Cut | None = None

    @property
    def won(self) -> int:
        return sum(one.won for one in self.paid)


def awards(
    results: Sequence[Result],
    shares: Mapping[ProposalId, Sequence[Share]],
    *,
    budget: int | None = None,
    cap: int = CAP,
    had: Mapping[str, int] | None = None,
) -> list[Award]:
    """In the order of ranks; those of one rank that the budget cannot pay all are all left unpaid.

    `had` is what each person was given earlier in the year; it counts towards the cap.
    """
    given = dict(had or {})
    left = budget
    found: list[Award] = []
    ranked = [one for one in results if one.rank is not None]
    for rank in sorted({one.rank for one in ranked if one.rank is not None}):
        after = dict(given)
        wanted = [
            _capped(one, shares.get(one.proposal, ()), cap, after) for one in ranked if one.rank == rank
        ]
        cost = sum(one.won for one in wanted)
        if left is not None and cost > left:
            wanted = [_unpaid(one) for one in wanted]
            left = 0
        else:
            left = left if left is None else left - cost
            given = after
        found += wanted
    return found


def divided(won: int, shares: Sequence[Share]) -> list[Paid]:
    """The sum in whole won; what does not divide goes to the first, who is the main proposer."""
    paid = [Paid(one.person, int(won * one.part)) for one in shares]
    if paid:
        rest = won - sum(one.won for one in paid)
        paid[0] = Paid(paid[0].person, paid[0].won + rest)
    return paid


def _capped(one: Result, shares: Sequence[Share], cap: int, given: dict[str, int]) -> Award:
    """What each may still be given; it is noted in `given`, since one rank may name a person twice."""
    paid = []
    for part in divided(one.won, shares):
        before = given.get(part.person, 0)
        allowed = max(0, min(part.won, cap - before))
        paid.append(Paid(part.person, allowed))
        given[part.person] = before + allowed
    lost = sum(part.won for part in paid) < one.won and bool(paid)
    return Award(one.proposal, one.grade, one.won, tuple(paid), Cut.CAP if lost else None)


def _unpaid(one: Award) -> Award:
    nothing = tuple(Paid(part.person, 0) for part in one.paid)
    return Award(one.proposal, one.grade, one.graded, nothing, Cut.BUDGET if one.graded else None)

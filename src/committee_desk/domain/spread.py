"""How far marks lie apart, which stand alone, and what a result would be under another reading.

    totals ─┬─► Spread (range, deviation, marks that stand alone) per proposal
            ├─► lean (how strict or mild) per member
            └─► Robustness: each member left out, each other method ─► what moves

Nothing is removed or corrected by itself: these figures are shown beside the result. Deviations are the
only floats of scoring, since a root is no fraction; nothing is ranked by them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from math import sqrt

from committee_desk.domain.averages import median
from committee_desk.domain.grid import Grid, Scale, member_totals
from committee_desk.domain.ids import PersonId, ProposalId
from committee_desk.domain.method import Average, Method
from committee_desk.domain.scoring import Tally, tally, variance
from committee_desk.domain.ties import Broken
from committee_desk.frozen import frozen

ALONE = Fraction(7, 2)  # |robust z| above this stands alone
MAD_TO_DEVIATION = Fraction(14826, 10000)
POINTS_APART = 10  # per cent of full marks, where the median deviation is zero


@frozen
class Spread:
    """`variance` divides by n − 1; None where one mark has no spread."""

    lowest: Fraction
    highest: Fraction
    variance: Fraction | None
    alone: tuple[PersonId, ...] = ()

    @property
    def deviation(self) -> float | None:
        return None if self.variance is None else sqrt(self.variance)


@frozen
class Moved:
    """What another reading does to the ranking."""

    winners: tuple[ProposalId, ...]
    winners_change: bool
    grades_changed: int
    farthest: int


@frozen
class Robustness:
    without: Mapping[PersonId, Moved]
    methods: Mapping[str, Moved]

    @property
    def holds(self) -> bool:
        """Whether the first place is the same under every reading."""
        return not any(one.winners_change for one in (*self.without.values(), *self.methods.values()))


def spread(method: Method, grid: Grid, proposal: ProposalId) -> Spread | None:
    """The members' totals of one proposal; None where nobody marked it."""
    scale, row = Scale.of(method, grid.unit), grid.rows[proposal]
    units = scale.totals(row)
    if not units:
        return None
    return Spread(
        Fraction(min(units), scale.unit),
        Fraction(max(units), scale.unit),
        variance(units, scale.unit),
        _alone(dict(zip(row.members, units, strict=True)), method.full * scale.unit * POINTS_APART / 100),
    )


def leans(method: Method, grid: Grid) -> dict[PersonId, Fraction]:
    """How much higher each member marks than the others do on the same proposals, on average."""
    scale = Scale.of(method, grid.unit)
    apart: dict[PersonId, list[Fraction]] = {member: [] for member in grid.members}
    for row in member_totals(method, grid).values():
        whole, others = sum(row.values()), len(row) - 1
        for member, units in row.items():
            if others:
                apart[member].append(units - Fraction(whole - units, others))
    return {
        member: sum(found, Fraction()) / (len(found) * scale.unit) for member, found in apart.items() if found
    }


def robustness(method: Method, grid: Grid, broken: Broken | None = None) -> Robustness:
    """The result with each member left out, and under each other method."""
    base = tally(method, grid, broken)
    without = {member: _moved(base, tally(method, grid.without(member), broken)) for member in grid.members}
    others = [one for one in Average if one is not method.average]
    methods = {one.value: _moved(base, tally(replace(method, average=one), grid, broken)) for one in others}
    return Robustness(without, methods)


def _moved(base: Tally, other: Tally) -> Moved:
    was, now = base.by_proposal, other.by_proposal
    winners = _winners(other)
    both = [
        (was[one].rank, now[one].rank)
        for one in was
        if was[one].rank is not None and now[one].rank is not None
    ]
    return Moved(
        winners,
        winners_change=winners != _winners(base),
        grades_changed=sum(was[one].grade != now[one].grade for one in was),
        farthest=max((abs((a or 0) - (b or 0)) for a, b in both), default=0),
    )


def _winners(found: Tally) -> tuple[ProposalId, ...]:
    return tuple(sorted(one.proposal for one in found.results if one.rank == 1))


def _alone(totals: Mapping[PersonId, int], far: Fraction) -> tuple[PersonId, ...]:
    """Who stands alone by the robust z; where most agree to the point, by a share of full marks."""
    if len(totals) < 3:
        return ()
    middle = median(sorted(totals.values()))
    apart = {member: abs(units - middle) for member, units in totals.items()}
    ordered = sorted(apart.values())
    half, odd = divmod(len(ordered), 2)
    mad = (ordered[half - 1 + odd] + ordered[half]) / 2
    limit = ALONE * MAD_TO_DEVIATION * mad if mad else far
    return tuple(member for member, distance in apart.items() if distance > limit)

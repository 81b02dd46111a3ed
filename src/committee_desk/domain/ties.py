"""How equal proposals are told apart: by one step of the declared chain after the other.

equal proposals ─► Chain.split ─► groups, the highest first      each step stays to be shown: TieStep
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import partial
from itertools import groupby
from math import lcm
from typing import TypeAlias

from committee_desk.domain.averages import METHODS, Averaging, mean, median
from committee_desk.domain.grid import Grid, Scale, in_units, member_totals
from committee_desk.domain.ids import PersonId, ProposalId
from committee_desk.domain.lot import lot
from committee_desk.domain.method import CRITERION, Method
from committee_desk.frozen import frozen

Known: TypeAlias = dict[str, dict[ProposalId, Fraction]]


@frozen
class TieStep:
    """One step of the chain on proposals that were equal until then, with what it compared."""

    step: str
    values: tuple[tuple[ProposalId, Fraction], ...]


@frozen
class Broken:
    """What decides a tie beyond the marks: the committee's vote, and the seed of the lot."""

    votes: Mapping[ProposalId, int] = field(default_factory=dict)
    seed: str = ""


@dataclass(slots=True)
class Chain:
    """Splits equal proposals by one step after the other, and remembers what each step compared."""

    method: Method
    grid: Grid
    broken: Broken
    known: Known
    steps: list[TieStep] = field(default_factory=list)
    given: dict[ProposalId, dict[PersonId, int]] = field(default_factory=dict)
    best: dict[PersonId, int] = field(default_factory=dict)
    readers: dict[str, Callable[[ProposalId], Fraction]] = field(default_factory=dict)
    scale: Scale = field(init=False)
    average: Averaging = field(init=False)

    def __post_init__(self) -> None:
        self.scale = Scale.of(self.method, self.grid.unit)
        self.average = METHODS[self.method.average](self.method.trim)

    def split(self, alike: list[ProposalId], ties: Sequence[str]) -> list[list[ProposalId]]:
        """The groups that stay equal to the end of the chain, the highest first."""
        if len(alike) < 2 or not ties:
            return [alike]
        values = self._values(ties[0], alike)
        # Whole numbers are put in order three times as fast as fractions.
        common = lcm(*[value.denominator for value in values])
        units = [value.numerator * (common // value.denominator) for value in values]
        order = sorted(range(len(alike)), key=units.__getitem__, reverse=True)
        told = tuple([(alike[at], values[at]) for at in order])
        self.steps.append(TieStep(ties[0], told))
        parts: list[list[ProposalId]] = []
        for _, places in groupby(order, key=units.__getitem__):
            part = [alike[at] for at in places]
            parts += [part] if len(part) < 2 else self.split(part, ties[1:])
        return parts

    def _values(self, step: str, proposals: Sequence[ProposalId]) -> list[Fraction]:
        """What a step looks at, of each; asked only of those that it has not looked at before."""
        known = self.known.setdefault(step, {})
        if step not in self.readers:
            self.readers[step] = self._reader(step)
        read = self.readers[step]
        for one in proposals:
            if one not in known:
                known[one] = read(one)
        return [known[one] for one in proposals]

    def _reader(self, step: str) -> Callable[[ProposalId], Fraction]:
        """How a step looks at a proposal; found once, since it may look at a thousand."""
        if step.startswith(CRITERION):
            at = _place(self.method, step.removeprefix(CRITERION))
            return lambda proposal: _column(self.average, self.grid, proposal, at)
        if step == "vote":
            return lambda proposal: Fraction(self.broken.votes.get(proposal, 0))
        if step == "lot":
            return lambda proposal: drawn(self.broken.seed, proposal)
        return self._top_marks if step == "top_marks" else partial(self._average, step == "median")

    def _average(self, middle: bool, proposal: ProposalId) -> Fraction:
        totals = sorted(self.scale.totals(self.grid.rows[proposal]))
        return in_units(median(totals) if middle else mean(totals), self.scale.unit)

    def _top_marks(self, proposal: ProposalId) -> Fraction:
        """How many members gave it the highest total that they gave to any."""
        if not self.given:
            self.given = member_totals(self.method, self.grid)
            for row in self.given.values():
                for member, units in row.items():
                    self.best[member] = max(units, self.best.get(member, units))
        return Fraction(sum(units == self.best[member] for member, units in self.given[proposal].items()))


def drawn(seed: str, proposal: ProposalId) -> Fraction:
    """The lot of a proposal: anybody can draw it again from the recorded seed."""
    if not seed:
        return Fraction()
    return Fraction(int(lot(seed, proposal)[:15], 16))


def criterion_value(method: Method, grid: Grid, proposal: ProposalId, key: str) -> Fraction:
    """One criterion over the members by the round's own method, its own extremes dropped."""
    return _column(METHODS[method.average](method.trim), grid, proposal, _place(method, key))


def _place(method: Method, key: str) -> int:
    return next(at for at, one in enumerate(method.counted) if one.key == key)


def _column(average: Averaging, grid: Grid, proposal: ProposalId, at: int) -> Fraction:
    columns = grid.rows[proposal].columns
    return in_units(average(sorted(columns[at]) if columns else ()), grid.unit)

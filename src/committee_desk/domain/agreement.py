"""How far the members agree, in three figures, and why one of them cannot be given.

    totals (proposal × member) ─► alpha · icc · kendall ─► Agreement (figures, or reasons)

The figures are exact. Below three members or four proposals they would mean nothing, and are not given.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from enum import Enum
from fractions import Fraction
from types import MappingProxyType

from committee_desk.domain.ids import PersonId, ProposalId
from committee_desk.frozen import frozen

MEMBERS_LEAST, PROPOSALS_LEAST = 3, 4

Totals = Mapping[ProposalId, Mapping[PersonId, int]]
Units = Sequence[Sequence[int]]
Counts = Mapping[int, int]
Distance = Callable[[int, int], Fraction]


class Why(Enum):
    """Why a figure is not given."""

    FEW_MEMBERS = "few_members"
    FEW_PROPOSALS = "few_proposals"
    INCOMPLETE = "incomplete"
    NO_VARIANCE = "no_variance"


@frozen
class Agreement:
    """`icc2k` is for the mean of the panel; `icc3k` beside it shows how much is mere severity."""

    alpha_interval: Fraction | None = None
    icc2k: Fraction | None = None
    icc3k: Fraction | None = None
    kendall_w: Fraction | None = None
    reasons: Mapping[str, Why] = field(default_factory=dict)


def agreement(totals: Totals) -> Agreement:
    members = {member for row in totals.values() for member in row}
    marked = [row for row in totals.values() if row]
    names = ("alpha_interval", "icc2k", "icc3k", "kendall_w")
    if len(members) < MEMBERS_LEAST:
        return Agreement(reasons=dict.fromkeys(names, Why.FEW_MEMBERS))
    if len(marked) < PROPOSALS_LEAST:
        return Agreement(reasons=dict.fromkeys(names, Why.FEW_PROPOSALS))
    reasons: dict[str, Why] = {}
    figures: dict[str, Fraction | None] = {"alpha_interval": alpha([list(row.values()) for row in marked])}
    if any(row.keys() != members for row in marked):
        reasons.update(dict.fromkeys(names[1:], Why.INCOMPLETE))
    else:
        ordered = sorted(members)
        table = [[row[member] for member in ordered] for row in marked]
        squares = MeanSquares.of(table)
        figures |= {"icc2k": squares.icc2k, "icc3k": squares.icc3k, "kendall_w": kendall(table)}
    reasons |= {name: Why.NO_VARIANCE for name, figure in figures.items() if figure is None}
    return Agreement(**figures, reasons=reasons)


# Krippendorff's alpha, which takes missing marks


def nominal(a: int, b: int, counts: Counts) -> Fraction:
    return Fraction(a != b)


def ordinal(a: int, b: int, counts: Counts) -> Fraction:
    low, high = sorted((a, b))
    between = sum(count for value, count in counts.items() if low <= value <= high)
    return (between - Fraction(counts[a] + counts[b], 2)) ** 2 if a != b else Fraction()


def ratio(a: int, b: int, counts: Counts) -> Fraction:
    return Fraction(a - b, a + b) ** 2 if a != b else Fraction()


METRICS: Mapping[str, Callable[[int, int, Counts], Fraction]] = MappingProxyType(
    {"nominal": nominal, "ordinal": ordinal, "ratio": ratio}
)


def alpha(units: Units, metric: str = "interval") -> Fraction | None:
    """1 − observed / expected disagreement, over units with two marks or more; None without variance."""
    paired = [unit for unit in units if len(unit) > 1]
    values = [mark for unit in paired for mark in unit]
    if not values:
        return None
    if metric == "interval":
        observed = sum((Fraction(_squares(unit), len(unit) - 1) for unit in paired), Fraction())
        expected = Fraction(_squares(values), len(values) - 1)
    else:
        counts = Counter(values)
        measure = METRICS[metric]

        def distance(a: int, b: int) -> Fraction:
            return measure(a, b, counts)

        observed = sum((_apart(Counter(one), distance) / (len(one) - 1) for one in paired), Fraction())
        expected = _apart(counts, distance) / (len(values) - 1)
    return 1 - observed / expected if expected else None


def _squares(marks: Sequence[int]) -> int:
    """Σ (a − b)² over ordered pairs, without making the pairs."""
    return 2 * (len(marks) * sum(mark * mark for mark in marks) - sum(marks) ** 2)


def _apart(counts: Counts, distance: Distance) -> Fraction:
    """Σ δ² over ordered pairs of marks."""
    return sum((counts[a] * counts[b] * distance(a, b) for a in counts for b in counts if a != b), Fraction())


@frozen
class MeanSquares:
    """Of a complete table: between proposals, between members, and what is left."""

    n: int
    k: int
    rows: Fraction
    columns: Fraction
    residual: Fraction

    @classmethod
    def of(cls, table: Units) -> MeanSquares:
        n, k = len(table), len(table[0])
        everything = Fraction(sum(map(sum, table)) ** 2, n * k)
        whole = sum(mark * mark for row in table for mark in row) - everything
        rows = Fraction(sum(sum(row) ** 2 for row in table), k) - everything
        columns = Fraction(sum(sum(column) ** 2 for column in zip(*table, strict=True)), n) - everything
        residual = (whole - rows - columns) / ((n - 1) * (k - 1))
        return cls(n, k, rows / (n - 1), columns / (k - 1), residual)

    @property
    def icc2k(self) -> Fraction | None:
        return _ratio(self.rows - self.residual, self.rows + (self.columns - self.residual) / self.n)

    @property
    def icc3k(self) -> Fraction | None:
        return _ratio(self.rows - self.residual, self.rows)


def kendall(table: Units, *, correct: bool = True) -> Fraction | None:
    """Kendall's W over the members' ranks, corrected for ties, since marks tie."""
    n, m = len(table), len(table[0])
    ranks = [_ranks(column) for column in zip(*table, strict=True)]
    sums = [sum(one, Fraction()) for one in zip(*ranks, strict=True)]
    middle = sum(sums, Fraction()) / n
    spread = sum(((one - middle) ** 2 for one in sums), Fraction())
    ties = sum(
        count**3 - count
        for column in zip(*table, strict=True)
        for count in (Counter(column).values() if correct else ())
    )
    return _ratio(12 * spread, Fraction(m * m * (n**3 - n) - m * ties))


def _ranks(column: Sequence[int]) -> list[Fraction]:
    """Ranks from the lowest; equal marks share the middle of their places."""
    counts, place = Counter(column), 0
    found: dict[int, Fraction] = {}
    for value in sorted(counts):
        found[value] = place + Fraction(counts[value] + 1, 2)
        place += counts[value]
    return [found[value] for value in column]


def _ratio(upper: Fraction, lower: Fraction) -> Fraction | None:
    return upper / lower if lower else None

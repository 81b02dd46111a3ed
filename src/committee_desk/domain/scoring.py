"""The one calculator: from the members' marks to scores, ranks and grades, exact to the end.

    Grid ─► totals ─► METHODS[average] ─► Score ─► ranks, ties, grades ─► Tally

A score is a Fraction until `exact.printed` rounds it half up, once.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import groupby
from math import ceil, lcm
from operator import itemgetter, mul
from typing import NamedTuple, Protocol

from committee_desk.domain.averages import METHODS
from committee_desk.domain.exact import rounded
from committee_desk.domain.grid import Grid, Row, Scale, in_units
from committee_desk.domain.ids import PersonId, ProposalId
from committee_desk.domain.method import Level, Method, Ranking, Reading
from committee_desk.domain.ties import Broken, Chain, Known, TieStep
from committee_desk.frozen import frozen


class Score(NamedTuple):
    """A proposal's value; none where fewer members marked it than are needed.

    A tuple, like what follows from it: thousands are made at once, three times as fast as dataclasses.
    """

    proposal: ProposalId
    n: int
    exact: Fraction | None
    fallback: bool = False


class Figures(NamedTuple):
    """What stands beside a score, in whole numbers: each becomes a fraction when it is asked for.

    `sum` is of the totals in units of 1/unit, `twice` their median twice, `apart` n Σx² − (Σx)².
    """

    score: Score
    unit: int = 1
    sum: int = 0
    twice: int = 0
    apart: int = 0

    @property
    def mean(self) -> Fraction | None:
        n = self.score.n
        return Fraction(self.sum, n * self.unit) if n else None

    @property
    def median(self) -> Fraction | None:
        return Fraction(self.twice, 2 * self.unit) if self.score.n else None

    @property
    def variance(self) -> Fraction | None:
        """Of a sample, by n − 1; None where one mark has no spread."""
        n = self.score.n
        return Fraction(self.apart, n * (n - 1) * self.unit * self.unit) if n > 1 else None


class Result(NamedTuple):
    """`units` is the score in units of the last digit that is printed.

    `straddles` says that rounding alone decides on which side of a threshold the score falls.
    """

    proposal: ProposalId
    n: int
    exact: Fraction | None = None
    rank: int | None = None
    units: int | None = None
    grade: str = ""
    won: int = 0
    fallback: bool = False
    straddles: bool = False
    shared: bool = False


@frozen
class Tally:
    method: Method
    results: tuple[Result, ...]
    ties: tuple[TieStep, ...] = ()

    @property
    def by_proposal(self) -> dict[ProposalId, Result]:
        return {one.proposal: one for one in self.results}


def tally(method: Method, grid: Grid, broken: Broken | None = None) -> Tally:
    """Every proposal's score, and the order they come to."""
    return ranked(method, grid, scores(method, grid), broken)


def scores(method: Method, grid: Grid) -> list[Score]:
    give = _scorer(method, grid.unit)
    return [give(proposal, row) for proposal, row in grid.rows.items()]


def figures(method: Method, grid: Grid) -> list[Figures]:
    """Every score with its mean, median and variance, from totals that are added up and sorted once."""
    give, scale = _scorer(method, grid.unit), Scale.of(method, grid.unit)
    unit, found = scale.unit, []
    for proposal, row in grid.rows.items():
        totals = sorted(scale.totals(row))
        n, whole = len(totals), sum(totals)
        twice = totals[n // 2] + totals[(n - 1) // 2] if n else 0
        apart = n * sum(map(mul, totals, totals)) - whole * whole
        found.append(Figures(give(proposal, row, totals), unit, whole, twice, apart))
    return found


def variance(units: Sequence[int], unit: int = 1) -> Fraction | None:
    """Of a sample, in units of 1/unit; None where one mark has no spread."""
    n, whole = len(units), sum(units)
    apart = n * sum(map(mul, units, units)) - whole * whole
    return Fraction(apart, n * (n - 1) * unit * unit) if n > 1 else None


def score(method: Method, grid: Grid, proposal: ProposalId) -> Score:
    """One proposal anew, after one of its marks changed."""
    return _scorer(method, grid.unit)(proposal, grid.rows[proposal])


def ranked(
    method: Method,
    grid: Grid,
    scored: Sequence[Score],
    broken: Broken | None = None,
    known: Known | None = None,
) -> Tally:
    """Ranks from scores that are known, ties broken by the declared chain, grades read from thresholds.

    `known` keeps what the chain has compared; whoever changes a mark drops its proposal from it.
    """
    keyed = _keys(method, [one for one in scored if one.exact is not None])
    by_proposal = {one.proposal: one for one in scored}
    chain = Chain(method, grid, broken or Broken(), known if known is not None else {})
    graded = _grader(method)
    groups: list[tuple[int, list[Score]]] = []
    for key, equal in groupby(keyed, key=itemgetter(0)):
        alike = [one.proposal for _, one in equal]
        parts = [alike] if len(alike) < 2 else chain.split(alike, method.ties)
        groups += [(key, [by_proposal[one] for one in part]) for part in parts]
    dense, results = method.rank is Ranking.DENSE, list[Result]()
    for place, (key, group) in enumerate(groups, start=1):
        rank, shared = place if dense else len(results) + 1, len(group) > 1
        results += [graded(key, one, rank, shared) for one in group]
    results += [Result(one.proposal, one.n) for one in scored if one.exact is None]
    return Tally(method, tuple(results), tuple(chain.steps))


def dropped(method: Method, grid: Grid, proposal: ProposalId) -> dict[PersonId, tuple[str, ...]]:
    """Whose marks the method leaves out (or replaces by their neighbours): all of them, or of these criteria.

    Of equal extremes one is named, the member's who was entered first; the score is the same whichever.
    """
    row, keys = grid.rows[proposal], tuple(one.key for one in method.counted)
    if not method.average.trims or len(row.members) < method.trim.fewest or not method.trim.each_end:
        return {}
    if method.trim.level is Level.TOTAL:
        totals = zip(Scale.of(method, grid.unit).totals(row), row.members, strict=True)
        return dict.fromkeys(_ends(list(totals), method.trim.each_end), keys)
    found: dict[PersonId, tuple[str, ...]] = {}
    for key, column in zip(keys, row.columns, strict=True):
        for member in _ends(list(zip(column, row.members, strict=True)), method.trim.each_end):
            found[member] = (*found.get(member, ()), key)
    return found


class _Scorer(Protocol):
    def __call__(self, proposal: ProposalId, row: Row, totals: Sequence[int] | None = None, /) -> Score: ...


def _scorer(method: Method, unit: int) -> _Scorer:
    """How one row becomes a score; its totals are added up here unless they are known and sorted."""
    scale, average = Scale.of(method, unit), METHODS[method.average](method.trim)
    trims = method.average.trims
    by_criterion = trims and method.trim.level is Level.CRITERION
    fewest = method.trim.fewest

    def give(proposal: ProposalId, row: Row, totals: Sequence[int] | None = None, /) -> Score:
        n = len(row.members)
        if n < method.needed:
            return Score(proposal, n, None)
        if by_criterion:
            columns = [average(sorted(column)) for column in row.columns]
            units = sum(map(mul, columns, scale.weights), Fraction(scale.offset))
        else:
            units = average(sorted(scale.totals(row)) if totals is None else totals)
        exact = in_units(units, scale.unit)
        return Score(proposal, n, exact, trims and n < fewest)

    return give


def _keys(method: Method, scored: Sequence[Score]) -> list[tuple[int, Score]]:
    """Each score as one whole number that orders them, highest first."""
    if method.compare is Reading.ROUNDED:
        keyed = [(rounded(one.exact, method.digits), one) for one in scored if one.exact is not None]
    else:
        common = lcm(*(one.exact.denominator for one in scored if one.exact is not None))
        keyed = [
            (one.exact.numerator * (common // one.exact.denominator), one)
            for one in scored
            if one.exact is not None
        ]
    return sorted(keyed, key=itemgetter(0), reverse=True)


def _grader(method: Method) -> Callable[[int, Score, int, bool], Result]:
    """How a score with its key and rank becomes a result: thresholds are read from one of its two values."""
    grades = sorted(method.grades, key=lambda one: one.at_least)
    # In whole numbers, since a thousand fractions are compared with each of them.
    common = lcm(*(one.at_least.denominator for one in grades))
    exactly = [int(one.at_least * common) for one in grades]
    # A rounded value reaches a threshold when it reaches the first whole unit not below it.
    nearly = [ceil(one.at_least * 10**method.digits) for one in grades]
    names = [("", 0), *((one.name, one.won) for one in grades)]
    by_key, read_rounded = method.compare is Reading.ROUNDED, method.threshold_on is Reading.ROUNDED

    def graded(key: int, one: Score, rank: int, shared: bool) -> Result:
        proposal, n, exact, fallback = one
        assert exact is not None
        units = key if by_key else rounded(exact, method.digits)
        by_rounded = bisect_right(nearly, units)
        by_exact = bisect_right(exactly, exact.numerator * common // exact.denominator)
        grade, won = names[by_rounded if read_rounded else by_exact]
        straddles = by_rounded != by_exact
        return Result(proposal, n, exact, rank, units, grade, won, fallback, straddles, shared)

    return graded


def _ends(column: list[tuple[int, PersonId]], each_end: int) -> list[PersonId]:
    ordered = [member for _, member in sorted(column)]
    return ordered[:each_end] + ordered[len(ordered) - each_end :]

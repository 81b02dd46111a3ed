"""The one calculator: from the members' marks to scores, ranks and grades, exact to the end.

    marks ─► Grid (whole units) ─► totals ─► METHODS[average] ─► Score ─► ranks, ties, grades ─► Result

Marks are scaled to whole numbers once, so that sums are exact and quick; a score is a Fraction until
`printed` rounds it half up, once. Of several equal extremes only as many are dropped as the method says.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import partial
from itertools import groupby
from math import ceil, lcm
from operator import itemgetter, mul
from sys import byteorder
from types import MappingProxyType
from typing import NamedTuple, Protocol, TypeAlias

from committee_desk.domain.ids import PersonId, ProposalId
from committee_desk.domain.lot import lot
from committee_desk.domain.method import CRITERION, Average, Form, Level, Method, Ranking, Reading, Trim
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

Averaging: TypeAlias = Callable[[Sequence[int]], Fraction]
Marks: TypeAlias = Mapping[ProposalId, Mapping[PersonId, Sequence[Fraction]]]
LANE = 8  # bytes
HALF_LANE = 1 << 32  # a mark below it and weights that come to no more cannot overflow into another lane
Known: TypeAlias = dict[str, dict[ProposalId, Fraction]]


class TooFewMarks(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Marks that are in: {given}; this method needs {needed}.")
    advice = QT_TRANSLATE_NOOP("errors", "Wait for the missing sheets, or declare another method.")


# Averages of whole numbers that are sorted already


def mean(marks: Sequence[int]) -> Fraction:
    """The plain average."""
    if not marks:
        raise TooFewMarks(given=0, needed=1)
    return Fraction(sum(marks), len(marks))


def median(marks: Sequence[int]) -> Fraction:
    """The middle mark, or the average of the two in the middle."""
    half, odd = divmod(len(marks), 2)
    return Fraction(marks[half]) if odd else mean(marks[max(half - 1, 0) : half + 1])


def trimmed(trim: Trim) -> Averaging:
    """The average without the highest and lowest; the fallback where marks are few."""
    below, g, fewest = METHODS[trim.fallback](trim), trim.each_end, trim.fewest

    def average(marks: Sequence[int]) -> Fraction:
        n = len(marks)
        return below(marks) if n < fewest else Fraction(sum(marks[g : n - g]), n - 2 * g)

    return average


def winsorised(trim: Trim) -> Averaging:
    """The extremes take the value of their neighbour, so that the number of marks stays."""
    below, g, fewest = METHODS[trim.fallback](trim), trim.each_end, trim.fewest

    def average(marks: Sequence[int]) -> Fraction:
        if len(marks) < fewest:
            return below(marks)
        kept = marks[g : len(marks) - g]
        return Fraction(sum(kept) + g * (kept[0] + kept[-1]), len(marks))

    return average


METHODS: Mapping[Average, Callable[[Trim], Averaging]] = MappingProxyType(
    {
        Average.MEAN: lambda trim: mean,
        Average.MEDIAN: lambda trim: median,
        Average.TRIMMED: trimmed,
        Average.WINSORISED: winsorised,
    }
)


@frozen
class Row:
    """One proposal's complete sheets: who marked it and, criterion by criterion, their marks side by side.

    `lanes` holds each column once more as one whole number with LANE bytes for each member: to add two such
    numbers adds the marks of all members at once. It is empty where a mark is negative or too large for it.
    """

    members: tuple[PersonId, ...] = ()
    columns: tuple[tuple[int, ...], ...] = ()
    lanes: tuple[int, ...] = ()

    @classmethod
    def of(cls, sheets: Mapping[PersonId, Sequence[int]]) -> Row:
        return cls.by_columns(tuple(sheets), tuple(zip(*sheets.values(), strict=True)))

    @classmethod
    def by_columns(cls, members: tuple[PersonId, ...], columns: tuple[tuple[int, ...], ...]) -> Row:
        fits = all(min(one) >= 0 and max(one) < HALF_LANE for one in columns)
        return cls(members, columns, tuple(map(_side_by_side, columns)) if fits else ())

    def without(self, member: PersonId) -> Row:
        """The same without one member's marks; for one look, which lanes are not worth making for."""
        if member not in self.members:
            return self
        at = self.members.index(member)
        members = self.members[:at] + self.members[at + 1 :]
        return Row(members, tuple([one[:at] + one[at + 1 :] for one in self.columns]) if members else ())

    @property
    def sheets(self) -> dict[PersonId, tuple[int, ...]]:
        """The marks of each member."""
        return dict(zip(self.members, zip(*self.columns, strict=True), strict=True))


@frozen
class Grid:
    """Complete sheets only, each mark in whole units of 1/unit, in the order of the counted criteria."""

    unit: int
    rows: Mapping[ProposalId, Row]

    @classmethod
    def of(cls, marks: Marks) -> Grid:
        # There are few different marks among hundreds of thousands: each is brought to units once.
        known = {id(mark): mark for row in marks.values() for sheet in row.values() for mark in sheet}
        unit = lcm(*{mark.denominator for mark in known.values()})
        whole = {key: mark.numerator * (unit // mark.denominator) for key, mark in known.items()}
        rows = {
            proposal: Row.by_columns(
                tuple(row),
                tuple([tuple([whole[id(mark)] for mark in one]) for one in zip(*row.values(), strict=True)]),
            )
            for proposal, row in marks.items()
        }
        return cls(unit, rows)

    @property
    def members(self) -> tuple[PersonId, ...]:
        return tuple(sorted({member for row in self.rows.values() for member in row.members}))

    def without(self, member: PersonId) -> Grid:
        """The same marks without one member's."""
        return Grid(self.unit, {proposal: row.without(member) for proposal, row in self.rows.items()})

    def in_units(self, unit: int) -> Grid:
        """The same marks in smaller units, of which one of ours is a whole number."""
        times = unit // self.unit
        if times == 1:
            return self
        rows = {
            proposal: Row.by_columns(
                row.members, tuple(tuple(mark * times for mark in one) for one in row.columns)
            )
            for proposal, row in self.rows.items()
        }
        return Grid(unit, rows)


@frozen
class Scale:
    """A member's total is (Σ weight · mark + offset) / unit, whichever the form."""

    weights: tuple[int, ...]
    offset: int
    unit: int
    plain: bool = False  # nothing but to be added up

    @classmethod
    def of(cls, method: Method, unit: int) -> Scale:
        if method.form is Form.POINTS:
            return cls((1,) * len(method.counted), 0, unit, plain=True)
        whole = sum((one.weight for one in method.counted), Fraction())
        shares = [100 * one.weight / (whole * (one.maximum - one.minimum)) for one in method.counted]
        offset = -sum(
            (share * one.minimum for share, one in zip(shares, method.counted, strict=True)), Fraction()
        )
        common = lcm(offset.denominator, *(share.denominator for share in shares)) * unit
        weights = tuple(int(share * common / unit) for share in shares)
        return cls(weights, int(offset * common), common)

    def totals(self, row: Row) -> list[int]:
        """Of each member."""
        if row.lanes and sum(self.weights) <= HALF_LANE:
            whole = sum(row.lanes) if self.plain else sum(map(mul, row.lanes, self.weights))
            weighed = _apart(whole, len(row.members))
            return [units + self.offset for units in weighed] if self.offset else weighed
        sheets = zip(*row.columns, strict=True)
        if self.plain:
            return list(map(sum, sheets))
        return [sum(map(mul, sheet, self.weights)) + self.offset for sheet in sheets]

    def total(self, sheet: Sequence[int]) -> Fraction:
        return Fraction(sum(map(mul, sheet, self.weights)) + self.offset, self.unit)


def _side_by_side(column: Sequence[int]) -> int:
    return int.from_bytes(array("Q", column).tobytes(), byteorder)


def _apart(lanes: int, count: int) -> list[int]:
    return array("Q", lanes.to_bytes(LANE * count, byteorder)).tolist()


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


@frozen
class TieStep:
    """One step of the chain on proposals that were equal until then, with what it compared."""

    step: str
    values: tuple[tuple[ProposalId, Fraction], ...]


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


@frozen
class Broken:
    """What decides a tie beyond the marks: the committee's vote, and the seed of the lot."""

    votes: Mapping[ProposalId, int] = field(default_factory=dict)
    seed: str = ""


def rounded(score: Fraction, digits: int) -> int:
    """Half up, once: how many units of the last digit."""
    tenfold: int = 10**digits
    return (score.numerator * 2 * tenfold + score.denominator) // (2 * score.denominator)


def printed(score: Fraction, digits: int = 2) -> str:
    """The only place where a score loses anything; nothing computes with what it gives back."""
    return written(rounded(score, digits), digits)


def written(units: int, digits: int) -> str:
    """Units of the last digit as a plain decimal."""
    whole, rest = divmod(abs(units), 10**digits)
    sign = "-" if units < 0 else ""
    return f"{sign}{whole}.{rest:0{digits}d}" if digits else f"{sign}{whole}"


def plain(number: Fraction) -> str:
    """A number as it was written, or as a fraction where no decimal of a few digits says it."""
    if number.denominator == 1:
        return str(number.numerator)
    for digits in range(7):
        if (number * 10**digits).denominator == 1:
            return printed(number, digits)
    return fraction(number)


def fraction(number: Fraction) -> str:
    return f"{number.numerator}/{number.denominator}"


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
    chain = _Chain(method, grid, broken or Broken(), known if known is not None else {})
    graded = _grader(method)
    groups: list[tuple[int, list[Score]]] = []
    for key, equal in groupby(keyed, key=itemgetter(0)):
        alike = [one for _, one in equal]
        parts = [alike] if len(alike) < 2 else chain.split(alike, method.ties)
        groups += [(key, part) for part in parts]
    dense, results = method.rank is Ranking.DENSE, list[Result]()
    for place, (key, group) in enumerate(groups, start=1):
        rank, shared = place if dense else len(results) + 1, len(group) > 1
        results += [graded(key, one, rank, shared) for one in group]
    results += [Result(one.proposal, one.n) for one in scored if one.exact is None]
    return Tally(method, tuple(results), tuple(chain.steps))


def total(method: Method, grid: Grid, sheet: tuple[int, ...]) -> Fraction:
    """One member's marks for one proposal as one number."""
    return Scale.of(method, grid.unit).total(sheet)


def total_of(method: Method, marks: Mapping[str, Fraction | None]) -> Fraction | None:
    """One member's marks, by criterion, as one number; none while a mark that counts is missing."""
    given = [mark for one in method.counted if (mark := marks.get(one.key)) is not None]
    if len(given) < len(method.counted):
        return None
    unit = lcm(*(mark.denominator for mark in given))
    return Scale.of(method, unit).total([int(mark * unit) for mark in given])


def member_totals(method: Method, grid: Grid) -> dict[ProposalId, dict[PersonId, int]]:
    """Every member's totals in whole units of one size, for what compares members."""
    scale = Scale.of(method, grid.unit)
    return {
        proposal: dict(zip(row.members, scale.totals(row), strict=True))
        for proposal, row in grid.rows.items()
    }


def dropped(method: Method, grid: Grid, proposal: ProposalId) -> dict[PersonId, tuple[str, ...]]:
    """Whose marks the method leaves out (or replaces by their neighbours): all of them, or of these criteria.

    Of equal extremes one is named, the member's who was entered first; the score is the same whichever.
    """
    row, keys = grid.rows[proposal], tuple(one.key for one in method.counted)
    trims = method.average in (Average.TRIMMED, Average.WINSORISED)
    if not trims or len(row.members) < method.trim.fewest or not method.trim.each_end:
        return {}
    if method.trim.level is Level.TOTAL:
        totals = zip(Scale.of(method, grid.unit).totals(row), row.members, strict=True)
        return dict.fromkeys(_ends(list(totals), method.trim.each_end), keys)
    found: dict[PersonId, tuple[str, ...]] = {}
    for key, column in zip(keys, row.columns, strict=True):
        for member in _ends(list(zip(column, row.members, strict=True)), method.trim.each_end):
            found[member] = (*found.get(member, ()), key)
    return found


def criterion_value(method: Method, grid: Grid, proposal: ProposalId, key: str) -> Fraction:
    """One criterion over the members by the round's own method, its own extremes dropped."""
    return _column(METHODS[method.average](method.trim), grid, proposal, _place(method, key))


def _place(method: Method, key: str) -> int:
    return next(at for at, one in enumerate(method.counted) if one.key == key)


def _column(average: Averaging, grid: Grid, proposal: ProposalId, at: int) -> Fraction:
    columns = grid.rows[proposal].columns
    return _in_units(average(sorted(columns[at]) if columns else ()), grid.unit)


def _in_units(whole: Fraction, unit: int) -> Fraction:
    return whole if unit == 1 else Fraction(whole.numerator, whole.denominator * unit)


class _Scorer(Protocol):
    def __call__(self, proposal: ProposalId, row: Row, totals: Sequence[int] | None = None, /) -> Score: ...


def _scorer(method: Method, unit: int) -> _Scorer:
    """How one row becomes a score; its totals are added up here unless they are known and sorted."""
    scale, average = Scale.of(method, unit), METHODS[method.average](method.trim)
    trims = method.average in (Average.TRIMMED, Average.WINSORISED)
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
        exact = _in_units(units, scale.unit)
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


@dataclass(slots=True)
class _Chain:
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

    def split(self, alike: list[Score], ties: Sequence[str]) -> list[list[Score]]:
        """The groups that stay equal to the end of the chain, the highest first."""
        if len(alike) < 2 or not ties:
            return [alike]
        values = self._values(ties[0], [one.proposal for one in alike])
        # Whole numbers are put in order three times as fast as fractions.
        common = lcm(*[value.denominator for value in values])
        units = [value.numerator * (common // value.denominator) for value in values]
        order = sorted(range(len(alike)), key=units.__getitem__, reverse=True)
        told = tuple([(alike[at].proposal, values[at]) for at in order])
        self.steps.append(TieStep(ties[0], told))
        parts: list[list[Score]] = []
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
        return _in_units(median(totals) if middle else mean(totals), self.scale.unit)

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

"""What a round declares before any mark is opened: criteria, method, rounding, ranks, ties, grades.

    rule pack · a round's own file ─► Method (frozen with the round) ─► domain.scoring

Nothing here computes a score. What could not be defended afterwards is refused when it is declared.
"""

from __future__ import annotations

from dataclasses import field
from enum import Enum
from fractions import Fraction

from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

DIGITS_MOST = 6
CRITERION = "criterion:"
TIE_STEPS = ("untrimmed_mean", "median", "top_marks", "vote", "lot")


class Form(Enum):
    POINTS = "points"  # 배점형: marks are added up
    WEIGHTED = "weighted"  # 가중형: each criterion brought to 0-100 and weighted


class Average(Enum):
    MEAN = "mean"
    MEDIAN = "median"
    TRIMMED = "trimmed"
    WINSORISED = "winsorised"

    @property
    def trims(self) -> bool:
        """Whether extremes are dropped, or drawn in to their neighbours."""
        return self in (Average.TRIMMED, Average.WINSORISED)


class Level(Enum):
    """Where extremes are dropped: a member's total, or each criterion by itself. The two differ."""

    TOTAL = "total"
    CRITERION = "criterion"


class Ranking(Enum):
    COMPETITION = "competition"  # 1-2-2-4
    DENSE = "dense"  # 1-2-2-3


class Reading(Enum):
    """Which of the two values of a score is looked at."""

    ROUNDED = "rounded"
    EXACT = "exact"


class NoCriteria(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A round needs at least one criterion that counts.")
    advice = QT_TRANSLATE_NOOP("errors", "Name its criteria, each with its maximum.")


class CriterionTwice(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Two criteria are called {key}.")
    advice = QT_TRANSLATE_NOOP("errors", "Give each criterion a key and a name of its own.")


class NoSpan(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The criterion {key} leaves no room between its minimum and maximum.")
    advice = QT_TRANSLATE_NOOP("errors", "Set its maximum above its minimum, and its weight above zero.")


class UnknownTie(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Ties cannot be broken by {step}.")
    advice = QT_TRANSLATE_NOOP("errors", "Use criterion:KEY with a key of the round, or one of: {known}.")


class BadNumber(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{what} cannot be {number} in a round.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter a number between {least} and {most}.")


class GradeTwice(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Two grades begin at {at_least}, or bear one name.")
    advice = QT_TRANSLATE_NOOP("errors", "Give each grade a name and a threshold of its own.")


@frozen
class Step:
    """A labelled step of a criterion: 우수 at 16."""

    at: Fraction
    label: str


@frozen
class Criterion:
    """`counted` is false for one that is shown and not added up."""

    key: str
    name: str
    maximum: Fraction
    minimum: Fraction = Fraction(0)
    weight: Fraction = Fraction(1)
    counted: bool = True
    steps: tuple[Step, ...] = ()

    def __post_init__(self) -> None:
        if self.maximum <= self.minimum or self.weight <= 0:
            raise NoSpan(key=self.key)


@frozen
class Trim:
    """Below `minimum` marks nothing is dropped and the fallback decides."""

    level: Level = Level.TOTAL
    each_end: int = 1
    minimum: int = 5
    fallback: Average = Average.MEAN

    def __post_init__(self) -> None:
        if not 0 <= self.each_end <= 20:
            raise BadNumber(what="each_end", number=self.each_end, least=0, most=20)
        if not 1 <= self.minimum <= 100:
            raise BadNumber(what="minimum", number=self.minimum, least=1, most=100)
        if self.fallback not in (Average.MEAN, Average.MEDIAN):
            raise BadNumber(what="fallback", number=self.fallback.value, least="mean", most="median")

    @property
    def fewest(self) -> int:
        """From how many marks on something is dropped: one at least is left."""
        return max(self.minimum, 2 * self.each_end + 1)


@frozen
class Grade:
    name: str
    at_least: Fraction
    won: int = 0


@frozen
class Method:
    """The whole declaration; `needed` is how many marks a proposal must have to get a score at all."""

    criteria: tuple[Criterion, ...]
    form: Form = Form.POINTS
    average: Average = Average.MEAN
    trim: Trim = field(default_factory=Trim)
    digits: int = 2
    rank: Ranking = Ranking.COMPETITION
    ties: tuple[str, ...] = ()
    compare: Reading = Reading.ROUNDED
    threshold_on: Reading = Reading.ROUNDED
    grades: tuple[Grade, ...] = ()
    needed: int = 1

    def __post_init__(self) -> None:
        if not self.counted:
            raise NoCriteria
        seen: set[str] = set()
        for one in self.criteria:
            if seen & {one.key, one.name}:
                raise CriterionTwice(key=one.key)
            seen |= {one.key, one.name}
        if not 0 <= self.digits <= DIGITS_MOST:
            raise BadNumber(what="digits", number=self.digits, least=0, most=DIGITS_MOST)
        if not 1 <= self.needed <= 100:
            raise BadNumber(what="needed", number=self.needed, least=1, most=100)
        self._ensure_ties()
        self._ensure_grades()

    @property
    def counted(self) -> tuple[Criterion, ...]:
        return tuple(one for one in self.criteria if one.counted)

    @property
    def full(self) -> Fraction:
        """The most a proposal can get."""
        if self.form is Form.WEIGHTED:
            return Fraction(100)
        return sum((one.maximum for one in self.counted), Fraction())

    def _ensure_ties(self) -> None:
        known = {f"{CRITERION}{one.key}" for one in self.counted} | {*TIE_STEPS}
        for step in self.ties:
            if step not in known:
                raise UnknownTie(step=step, known=", ".join(TIE_STEPS))

    def _ensure_grades(self) -> None:
        for at, one in enumerate(self.grades):
            if any(one.at_least == other.at_least or one.name == other.name for other in self.grades[:at]):
                raise GradeTwice(at_least=one.at_least)

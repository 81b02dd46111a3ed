"""How many marks become one number: the averages that a round may declare.

    Average ─► METHODS[average](trim) ─► averaging of sorted whole numbers ─► Fraction

To add one, write the function and name it in METHODS. Of several equal extremes only as many are dropped as
the method says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from types import MappingProxyType
from typing import TypeAlias

from committee_desk.domain.method import Average, Trim
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError

Averaging: TypeAlias = Callable[[Sequence[int]], Fraction]


class TooFewMarks(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Marks that are in: {given}; this method needs {needed}.")
    advice = QT_TRANSLATE_NOOP("errors", "Wait for the missing sheets, or declare another method.")


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

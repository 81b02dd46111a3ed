"""How an exact number is written: rounded half up, once and at the end, or as it is.

Fraction ─► rounded ─► units of the last digit ─► written
"""

from __future__ import annotations

from fractions import Fraction


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

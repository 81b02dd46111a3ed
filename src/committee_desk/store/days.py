"""Which days are public holidays in Korea, the desk's own days among them.

    package holidays (KR, with substitute days) + the desk's own days ──► korean(own) ──► is_holiday(day)

The domain counts with what this gives out and has no list of its own.
"""

from __future__ import annotations

from collections.abc import Collection, Container
from datetime import date
from functools import cache

from committee_desk.domain.calendar import Holidays


def korean(own: Collection[date] = ()) -> Holidays:
    """A public holiday, a substitute day, or a day the office itself is closed."""
    closed = frozenset(own)
    return lambda day: day in closed or day in _public()


def warm() -> None:
    """Set up what the first question would wait for."""
    _public()


@cache
def _public() -> Container[date]:
    """What the state has made a holiday; a year is worked out when first asked for, nothing is fetched."""
    from holidays import country_holidays  # noqa: PLC0415 -- slow import

    return country_holidays("KR")

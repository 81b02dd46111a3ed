"""Which days are public holidays in Korea, the desk's own days among them.

    resources/holidays.txt (with substitute days) + the desk's own days ──► korean(own) ──► is_holiday(day)

The file is written by `make holidays` from the package of that name, whose three hundred modules would be a
sixth of the start; a test holds one to the other. The domain counts with what this gives out.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from functools import cache, lru_cache

from sqlalchemy.orm import Session

from committee_desk.assets import HOLIDAYS
from committee_desk.domain.calendar import Holidays
from committee_desk.domain.rules import Rules
from committee_desk.store import desks

CLOSED = "calendar.closed"


def of(session: Session) -> Holidays:
    """What is closed by all that is known now: a day declared late counts for days gone by too."""
    return under(desks.rulebook(session).newest)


def under(rules: Rules) -> Holidays:
    """What is closed by these rules, which may be those of an earlier day."""
    return korean(rules.dates(CLOSED) if rules.get(CLOSED) is not None else ())


def korean(own: Collection[date] = ()) -> Holidays:
    """A public holiday, a substitute day, or a day the office itself is closed."""
    return _closed(frozenset(own)).__contains__


@cache
def public() -> frozenset[date]:
    """What the state has made a holiday, from 1990 to 2099."""
    lines = HOLIDAYS.read_text(encoding="utf-8").splitlines()
    return frozenset(date.fromisoformat(line) for line in lines if not line.startswith("#"))


@lru_cache(maxsize=8)
def _closed(own: frozenset[date]) -> frozenset[date]:
    # A page of matters asks for it at every line.
    return public() | own

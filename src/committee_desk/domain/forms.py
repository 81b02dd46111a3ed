"""One value of a rule pack, read from its TOML: each form has its word and its function.

    { number = 9 } · { days = 7 } · { rows = […] } ──► FORMS[word](leaf) ──► int · Period · rows

What is written wrongly raises ValueError, TypeError or KeyError; `packs` says where it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import TypeVar

from committee_desk.domain.calendar import Count, Period
from committee_desk.frozen import frozen

Row = Mapping[str, object]
Table = Mapping[str, object]
T = TypeVar("T")


@frozen
class Bounds:
    minimum: int
    maximum: int

    def __contains__(self, number: int) -> bool:
        return self.minimum <= number <= self.maximum


def listed(row: Row, name: str) -> tuple[str, ...]:
    """The words that a row lists under a name; none where it lists nothing."""
    found = row[name]
    return tuple(map(str, found)) if isinstance(found, list | tuple) else ()


def _number(leaf: Table) -> int:
    return _whole(leaf, "number")


def _whole(leaf: Table, word: str) -> int:
    found = leaf[word]
    if type(found) is not int or found < 0:
        raise ValueError(f"{word} is not a whole number")
    return found


def _share(leaf: Table) -> Fraction:
    return Fraction(str(leaf["share"]))


def _bounds(leaf: Table) -> Bounds:
    bounds = Bounds(_whole(leaf, "minimum"), _whole(leaf, "maximum"))
    if bounds.maximum < bounds.minimum:
        raise ValueError("maximum is below minimum")
    return bounds


def _choice(leaf: Table) -> str:
    among = leaf["among"]
    if not isinstance(among, list) or leaf["choice"] not in among:
        raise ValueError(f"{leaf['choice']} is not among the choices")
    return str(leaf["choice"])


def _counted(leaf: Table) -> str:
    return str(leaf["of"])


def _text(leaf: Table) -> str:
    return _is(leaf, "text", str)


def _flag(leaf: Table) -> bool:
    return _is(leaf, "flag", bool)


def _day(leaf: Table) -> date:
    return _is(leaf, "day", date)


def _dates(leaf: Table) -> frozenset[date]:
    found = leaf["dates"]
    if not isinstance(found, list | tuple):
        raise ValueError("dates is not a list")
    return frozenset(date.fromisoformat(str(one)) for one in found)


def _is(leaf: Table, word: str, kind: type[T]) -> T:
    found = leaf[word]
    if type(found) is not kind:
        raise ValueError(f"{word} is not a {kind.__name__}")
    return found


def _days(leaf: Table) -> Period:
    return Period(days=_whole(leaf, "days"), count=Count(leaf.get("count", "calendar")))


def _months(leaf: Table) -> Period:
    return Period(months=_whole(leaf, "months"))


def _years(leaf: Table) -> Period:
    return Period(years=_whole(leaf, "years"))


def rows(leaf: Table) -> tuple[Row, ...]:
    found = leaf["rows"]
    if not isinstance(found, list | tuple) or not all("key" in row for row in found):
        raise ValueError("each row needs a key")
    if len({row["key"] for row in found}) < len(found):
        raise ValueError("two rows have one key")
    return tuple(MappingProxyType(dict(row)) for row in found)


FORMS: Mapping[str, Callable[[Table], object]] = MappingProxyType(
    {
        "number": _number,
        "share": _share,
        "minimum": _bounds,
        "choice": _choice,
        "flag": _flag,
        "text": _text,
        "day": _day,
        "dates": _dates,
        "days": _days,
        "months": _months,
        "years": _years,
        "rows": rows,
        "rule": _counted,
    }
)
BESIDE: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "minimum": frozenset({"maximum"}),
        "choice": frozenset({"among"}),
        "days": frozenset({"count"}),
        "rule": frozenset({"of"}),
    }
)
COMMON = frozenset({"article", "source", "strength", "unit", "ko", "en", "open_to", "only", "union"})
LEAF = COMMON | FORMS.keys()

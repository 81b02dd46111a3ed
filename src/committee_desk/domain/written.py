"""What people wrote into a value, to be searched and compared, and whom they named there.

What they chose is no word of theirs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum

# Fields of matters that name a person, as 도로과 7급 김도현; a name beside a department is a person's too.
PERSONS = frozenset(
    ("applicant", "official", "main_official", "sub_official", "officer", "related", "person")
)


def written(value: object) -> Iterator[str]:
    """Every text in it, however deep within."""
    within: Iterable[object] = ()
    match value:
        case str() if not isinstance(value, Enum):
            yield value
        case Mapping():
            within = value.values()
        case Sequence():
            within = value
        case _ if is_dataclass(value):
            within = (getattr(value, field.name) for field in fields(value))
    for one in within:
        yield from written(one)


def persons(value: object) -> Iterator[str]:
    """What its fields that name people say, as it was typed."""
    if isinstance(value, tuple):
        for one in value:
            yield from persons(one)
    elif is_dataclass(value) and not isinstance(value, type):
        known = {one.name for one in fields(value)}
        naming = PERSONS | ({"name"} if "department" in known else set())
        for name in known:
            held = getattr(value, name)
            yield from (held,) if name in naming and isinstance(held, str) else persons(held)

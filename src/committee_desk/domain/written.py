"""What people wrote into a value, to be searched and compared; what they chose is no word of theirs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum


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

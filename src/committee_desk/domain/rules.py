"""The ordinance as data: numbers, choices, periods and tables, each with its article.

    layers of TOML, a date ─► packs ─► Rules ─► rules.number(key) · rules.article(key) · rules.opening()

The rules that a pack names by a word are functions here, in RULES.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import field
from datetime import date
from enum import Enum
from fractions import Fraction
from functools import lru_cache
from hashlib import sha256
from types import MappingProxyType
from typing import TypeVar

from committee_desk.domain.calendar import Period
from committee_desk.domain.forms import Bounds, Row
from committee_desk.domain.packs import Layer, Parsed, Strength, Unclear, Value, in_force, laid_over, stack
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

__all__ = [
    "RULES",
    "Base",
    "Bounds",
    "Layer",
    "Opening",
    "Recused",
    "Row",
    "Rules",
    "Strength",
    "UnknownKey",
    "Value",
    "majority_of",
    "stack",
]

T = TypeVar("T")
JOINED = " + "
DATED = re.compile(r"(?P<name>.+) (?P<since>\d{4}-\d{2}-\d{2})")


class Base(Enum):
    DESIGNATED = "designated"  # 지정
    ALL_MEMBERS = "all_members"  # 재적


class Recused(Enum):
    STILL_PRESENT = "still_present"
    LEAVE_OPENING = "leave_opening"


class UnknownKey(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The rules of this body say nothing about {key}.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Another kind of body deals with it; add it to the desk's rules if not."
    )


@frozen
class Opening:
    """How many must be present, counted from which base."""

    base: Base
    article: str
    recused: Recused = Recused.STILL_PRESENT
    pack: str = ""
    rule: str = "majority_of"

    def present(self, room: Set[int], recused: Set[int]) -> int:
        """How many of those in the room count for opening; the recused too, unless the pack says not."""
        return len(room - recused if self.recused is Recused.LEAVE_OPENING else room)


@frozen
class Rules:
    """The values that hold on one day, read by key."""

    values: Mapping[str, Value]
    pack: str = ""
    layers: tuple[Layer, ...] = field(default=(), compare=False)

    @classmethod
    def of(cls, layers: Sequence[Layer], on: date) -> Rules:
        """The rules of that day: of each layer its newest version, each over the one before."""
        chosen = in_force([Parsed.of(layer) for layer in layers], on)
        return _laid(tuple(parsed.layer for parsed in chosen))

    @property
    def digest(self) -> str:
        """SHA-256 over the layers that hold, for whoever must know that nothing changed."""
        return sha256("\n".join(layer.digest for layer in self.layers).encode()).hexdigest()

    def __getitem__(self, key: str) -> Value:
        try:
            return self.values[key]
        except KeyError:
            raise UnknownKey(key=key) from None

    def get(self, key: str) -> Value | None:
        return self.values.get(key)

    def article(self, key: str) -> str:
        """The article behind a value, or its source where no article is known."""
        return self[key].basis

    def strength(self, key: str) -> Strength:
        return self[key].strength

    def number(self, key: str) -> int:
        return self._as(key, int)

    def share(self, key: str) -> Fraction:
        return self._as(key, Fraction)

    def bounds(self, key: str) -> Bounds:
        return self._as(key, Bounds)

    def choice(self, key: str) -> str:
        return self._as(key, str)

    def text(self, key: str) -> str:
        return self._as(key, str)

    def flag(self, key: str) -> bool:
        return self._as(key, bool)

    def day(self, key: str) -> date:
        return self._as(key, date)

    def dates(self, key: str) -> frozenset[date]:
        return self._as(key, frozenset)

    def period(self, key: str) -> Period:
        return self._as(key, Period)

    def table(self, key: str) -> tuple[Row, ...]:
        return self._as(key, tuple)

    def row(self, key: str, name: str) -> Row:
        """The row of a table whose key is `name`."""
        for row in self.table(key):
            if row["key"] == name:
                return row
        raise UnknownKey(key=f"{key}.{name}")

    def needed(self, key: str, base: int) -> int:
        """What the rule that a value names makes of so many people."""
        return RULES[self[key].rule](base)

    def opening(self) -> Opening:
        value = self["quorum.open"]
        if value.value == VOTERS:
            raise Unclear(key=value.key, layer=value.layer, fault="nobody votes before the opening")
        base = Base(value.value)
        recused = Recused(self.choice("quorum.recused"))
        return Opening(base, self.article("quorum.open"), recused, self.pack, value.rule)

    def versions(self, pack: str = "") -> list[tuple[str, date | None]]:
        """Each layer of a pack (else of these) by its title, and the day from which that version holds."""
        titles = {layer.name: layer.title for layer in self.layers}
        told: list[tuple[str, date | None]] = []
        for version in (pack or self.pack).split(JOINED):
            found = DATED.fullmatch(version)
            name, since = (found["name"], date.fromisoformat(found["since"])) if found else (version, None)
            told.append((titles.get(name, name), since))
        return told

    def _as(self, key: str, kind: type[T]) -> T:
        found = self[key].value
        # An int that is a bool is a flag, so the types must be the same, not only related.
        if type(found) is not kind:
            raise TypeError(f"{key} holds a {type(found).__name__}, not a {kind.__name__}")
        return found


def majority_of(base: int) -> int:
    """More than half."""
    return base // 2 + 1


RULES: Mapping[str, Callable[[int], int]] = MappingProxyType({"majority_of": majority_of})
VOTERS = "voters"
COUNTED = frozenset({*(base.value for base in Base), VOTERS})


@lru_cache(maxsize=16)
def _laid(layers: tuple[Layer, ...]) -> Rules:
    # A desk of some years asks for the rules of hundreds of days, and on most of them the same layers hold.
    values: dict[str, Value] = {}
    chosen = [Parsed.of(layer) for layer in layers]
    for parsed in chosen:
        values.update({value.key: _ruled(value) for value in laid_over(parsed, values)})
    return Rules(MappingProxyType(values), JOINED.join(parsed.version for parsed in chosen), layers)


def _ruled(value: Value) -> Value:
    """The value, if the rule it names and what it counts are known here."""
    if value.rule and (value.rule not in RULES or value.value not in COUNTED):
        fault = f"{value.rule} of {value.value} is no rule"
        raise Unclear(key=value.key, layer=value.layer, fault=fault)
    return value

"""The ordinance as data: numbers, choices, periods and tables, each with its article.

    decree ◄ ordinance ◄ desk (TOML), a date ──► Rules.of ──► rules.number(key) · rules.article(key)

A layer replaces whole values, and each value keeps the layer it came from. What the law
settles a layer cannot change, and what the law demands it cannot loosen.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from fractions import Fraction
from hashlib import sha256
from pathlib import PurePath
from types import MappingProxyType
from typing import TypeVar

from committee_desk.domain.calendar import Count, Period
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError

Row = Mapping[str, object]
Table = Mapping[str, object]
T = TypeVar("T")

DESK = "desk"
HEADER = frozenset({"title", "from", "on"})


class Strength(Enum):
    REFUSE = "refuse"
    WARN = "warn"
    INFORM = "inform"


class OpenTo(Enum):
    """Which layers above may put another value in the place of this one."""

    NOBODY = "nobody"
    ORDINANCE = "ordinance"
    DESK = "desk"


class Only(Enum):
    """In which direction a layer above may move a value."""

    HIGHER = "higher"
    LOWER = "lower"
    NARROWER = "narrower"
    EITHER = "either"


class Base(Enum):
    DESIGNATED = "designated"  # 지정
    ALL_MEMBERS = "all_members"  # 재적


class Recused(Enum):
    STILL_PRESENT = "still_present"
    LEAVE_OPENING = "leave_opening"


class BadPack(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The rule pack {layer} cannot be read: {fault}.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct the file at the place named, then try again.")


class NoOrigin(BadPack):
    text = QT_TRANSLATE_NOOP("errors", "{key} in the rule pack {layer} has neither an article nor a source.")
    advice = QT_TRANSLATE_NOOP("errors", "Name the article or the source of the value, then try again.")


class Unclear(BadPack):
    text = QT_TRANSLATE_NOOP("errors", "{key} in the rule pack {layer} is not a value: {fault}.")
    advice = QT_TRANSLATE_NOOP("errors", "Write it like the values of the decree, then try again.")


class NewKey(BadPack):
    text = QT_TRANSLATE_NOOP("errors", "{key} in the rule pack {layer} is unknown to the pack it stands on.")
    advice = QT_TRANSLATE_NOOP("errors", "The name may be mistyped; the pack below lists those there are.")


class OtherForm(BadPack):
    text = QT_TRANSLATE_NOOP("errors", "{key} in the rule pack {layer} has another form than in {below}.")
    advice = QT_TRANSLATE_NOOP("errors", "Write it in the form of the pack below, then try again.")


class Settled(BadPack):
    text = QT_TRANSLATE_NOOP("errors", "{article} settles {key}; the rule pack {layer} cannot change it.")
    advice = QT_TRANSLATE_NOOP("errors", "Leave the value out, so that the law's own holds.")


class Loosened(BadPack):
    text = QT_TRANSLATE_NOOP("errors", "{key} in the rule pack {layer} asks for less than {article}.")
    advice = QT_TRANSLATE_NOOP("errors", "Keep to what the law demands, or ask for more.")


class NothingBelow(BadPack):
    text = QT_TRANSLATE_NOOP("errors", "The rule pack {layer} stands on {below}, which is not there.")
    advice = QT_TRANSLATE_NOOP("errors", "Name the packs in order, the one that carries the others first.")


class NotInForce(BadPack):
    text = QT_TRANSLATE_NOOP("errors", "No version of the rule pack {layer} was in force on {on}.")
    advice = QT_TRANSLATE_NOOP("errors", "Check the date, or add the version of the rules that held then.")


class UnknownKey(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The rules of this body say nothing about {key}.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Another kind of body deals with it; add it to the desk's rules if not."
    )


@dataclass(frozen=True, slots=True)
class Layer:
    """One pack as text: the decree, an ordinance over it, or the desk's own settings."""

    name: str
    title: str
    text: str

    @classmethod
    def of(cls, name: str, text: str) -> Layer:
        """The layer under its own title."""
        return cls(name, str(_parsed(name, text).get("title", name)), text)

    @property
    def digest(self) -> str:
        return sha256(self.text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Bounds:
    minimum: int
    maximum: int

    def __contains__(self, number: int) -> bool:
        return self.minimum <= number <= self.maximum


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a pack, with where it comes from and how strongly it holds."""

    key: str
    value: object
    article: str = ""
    source: str = ""
    strength: Strength = Strength.INFORM
    layer: str = ""
    rule: str = ""
    unit: str = ""
    ko: str = ""
    en: str = ""
    open_to: OpenTo = OpenTo.DESK
    only: Only = Only.EITHER
    union: bool = False

    @property
    def basis(self) -> str:
        """The article, or the source of what has none."""
        return self.article or self.source


@dataclass(frozen=True, slots=True)
class Opening:
    """How many must be present, counted from which base."""

    base: Base
    article: str
    recused: Recused = Recused.STILL_PRESENT
    pack: str = ""


@dataclass(frozen=True, slots=True)
class Rules:
    """The values that hold on one day, read by key."""

    values: Mapping[str, Value]
    pack: str = ""
    layers: tuple[Layer, ...] = field(default=(), compare=False)

    @classmethod
    def of(cls, layers: Sequence[Layer], on: date) -> Rules:
        """The rules of that day: of each layer its newest version, each over the one before."""
        held = [_Parsed.of(layer) for layer in layers]
        chosen = _in_force(held, on)
        values: dict[str, Value] = {}
        for parsed in chosen:
            values.update({value.key: value for value in _laid_over(parsed, values)})
        pack = " + ".join(parsed.version for parsed in chosen)
        return cls(MappingProxyType(values), pack, tuple(parsed.layer for parsed in chosen))

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
        return Opening(base, self.article("quorum.open"), recused, self.pack)

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


def stack(words: str, read: Callable[[str], str]) -> tuple[Layer, ...]:
    """The layers that `dongjak`, `decree+dongjak` or a file name means, each after what it stands on."""
    found: dict[str, Layer] = {}
    asked: set[str] = set()

    def add(word: str) -> None:
        name = PurePath(word).stem
        if name in asked:
            return
        asked.add(name)
        text = read(word)
        if below := _parsed(name, text).get("on"):
            add(str(below))
        found[name] = Layer.of(name, text)

    for word in words.split("+"):
        add(word.strip())
    return tuple(found.values())


@dataclass(frozen=True, slots=True)
class _Parsed:
    layer: Layer
    since: date
    on: str
    groups: Table

    @classmethod
    def of(cls, layer: Layer) -> _Parsed:
        top = _parsed(layer.name, layer.text)
        since = top.get("from", date.min)
        if type(since) is not date:
            raise BadPack(layer=layer.name, fault="`from` is not a date")
        groups = {name: group for name, group in top.items() if name not in HEADER}
        return cls(layer, since, str(top.get("on", "")), groups)

    @property
    def version(self) -> str:
        return self.layer.name if self.since == date.min else f"{self.layer.name} {self.since}"


def _parsed(name: str, text: str) -> Table:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadPack(layer=name, fault=str(error)) from error


def _in_force(parsed: Sequence[_Parsed], on: date) -> list[_Parsed]:
    chosen: dict[str, _Parsed] = {}
    for version in parsed:
        held = chosen.get(version.layer.name)
        if version.since <= on and (held is None or held.since <= version.since):
            chosen[version.layer.name] = version
    if parsed and parsed[0].layer.name not in chosen:
        raise NotInForce(layer=parsed[0].layer.name, on=on)
    _check_order(list(chosen.values()))
    return list(chosen.values())


def _check_order(chosen: Sequence[_Parsed]) -> None:
    below: list[str] = []
    for parsed in chosen:
        name = parsed.layer.name
        if parsed.on and parsed.on not in below:
            raise NothingBelow(layer=name, below=parsed.on)
        if below and not parsed.on and name != DESK:
            raise BadPack(layer=name, fault="it stands alone, and there are packs below it")
        below.append(name)


def _laid_over(parsed: _Parsed, below: Mapping[str, Value]) -> Iterator[Value]:
    for key, leaf in _leaves(parsed.layer.name, parsed.groups):
        under = below.get(key)
        value = _value(parsed.layer.name, key, leaf, under)
        if below and under is None:
            raise NewKey(key=key, layer=parsed.layer.name)
        yield value if under is None else _replaced(under, value)


def _leaves(layer: str, groups: Table, prefix: str = "") -> Iterator[tuple[str, Table]]:
    for name, found in groups.items():
        key = f"{prefix}{name}"
        if not isinstance(found, dict):
            raise NoOrigin(key=key, layer=layer)
        if any(word in LEAF and not isinstance(part, dict) for word, part in found.items()):
            yield key, found
        else:
            yield from _leaves(layer, found, f"{key}.")


def _value(layer: str, key: str, leaf: Table, under: Value | None) -> Value:
    if not (leaf.get("article") or leaf.get("source")):
        raise NoOrigin(key=key, layer=layer)
    forms = sorted(leaf.keys() & FORMS.keys())
    if len(forms) != 1:
        raise Unclear(key=key, layer=layer, fault="it needs exactly one of " + ", ".join(FORMS))
    if strange := sorted(leaf.keys() - COMMON - {forms[0]} - BESIDE.get(forms[0], frozenset())):
        raise Unclear(key=key, layer=layer, fault="unknown word " + ", ".join(strange))
    kept = under or Value(key, None)
    try:
        return Value(
            key,
            FORMS[forms[0]](leaf),
            article=str(leaf.get("article", "")),
            source=str(leaf.get("source", "")),
            strength=Strength(leaf.get("strength", kept.strength)),
            layer=layer,
            rule=_rule(leaf),
            unit=str(leaf.get("unit", kept.unit)),
            ko=str(leaf.get("ko", kept.ko)),
            en=str(leaf.get("en", kept.en)),
            open_to=OpenTo(leaf.get("open_to", kept.open_to)),
            only=Only(leaf.get("only", kept.only)),
            union=bool(leaf.get("union", kept.union)),
        )
    except (ValueError, TypeError, KeyError, ZeroDivisionError) as error:
        raise Unclear(key=key, layer=layer, fault=str(error)) from error


def _replaced(under: Value, value: Value) -> Value:
    facts = {"key": value.key, "layer": value.layer, "article": under.basis}
    if type(under.value) is not type(value.value):
        raise OtherForm(**facts, below=under.layer)
    if under.union:
        return _united(under, value)
    if under.open_to is OpenTo.NOBODY or (under.open_to is OpenTo.ORDINANCE and value.layer == DESK):
        raise Settled(**facts)
    softened = under.strength is Strength.REFUSE and value.strength is not Strength.REFUSE
    if softened or _loosens(under, value):
        raise Loosened(**facts)
    return value


def _united(under: Value, value: Value) -> Value:
    """An ordinance narrower than the decree frees nobody: of two rows with one key the decree's stays."""
    rows = _rows({"rows": under.value})
    known = {row["key"] for row in rows}
    added = tuple(row for row in _rows({"rows": value.value}) if row["key"] not in known)
    return replace(
        under,
        value=rows + added,
        article=", ".join(filter(None, (under.article, value.article))),
        layer=f"{under.layer} + {value.layer}",
    )


def _loosens(under: Value, value: Value) -> bool:
    match under.only, under.value, value.value:
        case Only.HIGHER, below, above:
            return _size(above) < _size(below)
        case Only.LOWER, below, above:
            return _size(above) > _size(below)
        case Only.NARROWER, Bounds() as below, Bounds() as above:
            return above.minimum not in below or above.maximum not in below
    return False


def _size(value: object) -> tuple[Fraction, int]:
    match value:
        case Period():
            return Fraction(value.years * 12 + value.months), value.days
        case date():
            return Fraction(value.toordinal()), 0
        case int() | Fraction():
            return Fraction(value), 0
    raise TypeError(f"a {type(value).__name__} is neither higher nor lower than another")


def _rule(leaf: Table) -> str:
    if (name := str(leaf.get("rule", ""))) and name not in RULES:
        raise ValueError(f"there is no rule named {name}")
    return name


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
    if leaf["of"] not in COUNTED:
        raise ValueError(f"{leaf['of']} is not counted by any rule")
    return str(leaf["of"])


def _text(leaf: Table) -> str:
    return _is(leaf, "text", str)


def _flag(leaf: Table) -> bool:
    return _is(leaf, "flag", bool)


def _day(leaf: Table) -> date:
    return _is(leaf, "day", date)


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


def _rows(leaf: Table) -> tuple[Row, ...]:
    rows = leaf["rows"]
    if not isinstance(rows, list | tuple) or not all("key" in row for row in rows):
        raise ValueError("each row needs a key")
    if len({row["key"] for row in rows}) < len(rows):
        raise ValueError("two rows have one key")
    return tuple(MappingProxyType(dict(row)) for row in rows)


FORMS: Mapping[str, Callable[[Table], object]] = MappingProxyType(
    {
        "number": _number,
        "share": _share,
        "minimum": _bounds,
        "choice": _choice,
        "flag": _flag,
        "text": _text,
        "day": _day,
        "days": _days,
        "months": _months,
        "years": _years,
        "rows": _rows,
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

"""The packs laid over each other: the decree, an ordinance, the desk's own settings.

    decree ◄ ordinance ◄ desk (TOML), a date ──► in_force ──► laid_over ──► Values, each with its layer

A layer replaces whole values. What the law settles a layer cannot change, and what the law
demands it cannot loosen.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from enum import Enum
from fractions import Fraction
from functools import lru_cache
from hashlib import sha256
from pathlib import PurePath

from committee_desk.domain.calendar import Period
from committee_desk.domain.forms import BESIDE, COMMON, FORMS, LEAF, Bounds, Table, rows
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

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
    advice = QT_TRANSLATE_NOOP(
        "errors", "Check the name, which may be mistyped; the pack below lists those there are."
    )


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


@frozen
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


@frozen
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


@frozen
class Parsed:
    """A layer with its header read: from when it holds, and on what it stands."""

    layer: Layer
    since: date
    on: str
    groups: Table

    @classmethod
    def of(cls, layer: Layer) -> Parsed:
        top = _parsed(layer.name, layer.text)
        since = top.get("from", date.min)
        if type(since) is not date:
            raise BadPack(layer=layer.name, fault="`from` is not a date")
        groups = {name: group for name, group in top.items() if name not in HEADER}
        return cls(layer, since, str(top.get("on", "")), groups)

    @property
    def version(self) -> str:
        return self.layer.name if self.since == date.min else f"{self.layer.name} {self.since}"


@lru_cache(maxsize=32)
def _parsed(name: str, text: str) -> Table:
    # Every day on which something was decided asks for its rules, and most days for the same text.
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadPack(layer=name, fault=str(error)) from error


def in_force(parsed: Sequence[Parsed], on: date) -> list[Parsed]:
    chosen: dict[str, Parsed] = {}
    for version in parsed:
        held = chosen.get(version.layer.name)
        if version.since <= on and (held is None or held.since <= version.since):
            chosen[version.layer.name] = version
    if parsed and parsed[0].layer.name not in chosen:
        raise NotInForce(layer=parsed[0].layer.name, on=on)
    _check_order(list(chosen.values()))
    return list(chosen.values())


def _check_order(chosen: Sequence[Parsed]) -> None:
    below: list[str] = []
    for parsed in chosen:
        name = parsed.layer.name
        if parsed.on and parsed.on not in below:
            raise NothingBelow(layer=name, below=parsed.on)
        if below and not parsed.on and name != DESK:
            raise BadPack(layer=name, fault="it stands alone, and there are packs below it")
        below.append(name)


def laid_over(parsed: Parsed, below: Mapping[str, Value]) -> Iterator[Value]:
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
            rule=str(leaf.get("rule", "")),
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
    kept = rows({"rows": under.value})
    known = {row["key"] for row in kept}
    added = tuple(row for row in rows({"rows": value.value}) if row["key"] not in known)
    return replace(
        under,
        value=kept + added,
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

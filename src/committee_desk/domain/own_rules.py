"""The desk's own settings over the rule packs: which values it may set, and the layer that sets one.

    layers, a key, what was typed ─► with_own() ─► the same layers and a new version of the desk's own

A version holds from its day on, so that meetings before it keep the rules they were held under.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import date
from types import MappingProxyType

from committee_desk.domain.packs import DESK, Layer, OpenTo, Parsed, Value, in_force
from committee_desk.domain.rules import Rules
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

TITLE = "이 책상의 설정"
WHOLE = ("number", "days", "months", "years")
# A hundred years are enough for any period, and a slip of the keys must not stop all reckoning.
MOST = {"number": 10**12, "days": 36_500, "months": 1_200, "years": 100}
SIMPLE = (*WHOLE, "share", "minimum", "choice", "flag", "text", "day", "dates")
RANGE = re.compile(r"(\d+)\s*[-~–]\s*(\d+)")
SEPARATOR = re.compile(r"[\s,;·]+")
YES, NO = "true", "false"
FLAGS: Mapping[str, bool] = MappingProxyType({YES: True, "yes": True, NO: False, "no": False})


class NotOpen(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The desk cannot set {key} for itself.")
    advice = QT_TRANSLATE_NOOP("errors", "The law or the ordinance settles it; change it there first.")


class NotTyped(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "“{typed}” is no value for {key}.")
    advice = QT_TRANSLATE_NOOP("errors", "Write it in the form in which the value stands now.")
    needs = ("typed",)


class NotDays(NotTyped):
    advice = QT_TRANSLATE_NOOP(
        "errors",
        "Write each day like 2027-05-06, with commas between; all of them, as they replace those before.",
    )


class NotFlag(NotTyped):
    advice = QT_TRANSLATE_NOOP("errors", "Write true or false.")


class TooMuch(NotTyped):
    text = QT_TRANSLATE_NOOP("errors", "{typed} is more than {key} can be.")
    advice = QT_TRANSLATE_NOOP("errors", "Write {most} at most.")


@frozen
class Setting:
    """A value as the desk may set it: its form, what it is now, and among what it is chosen."""

    key: str
    form: str
    now: str
    among: tuple[str, ...] = ()
    leaf: Mapping[str, object] = field(default_factory=dict, compare=False)


def setting(layers: Sequence[Layer], value: Value, on: date) -> Setting | None:
    """How this value could be set by the desk; None where it is not the desk's to set."""
    if value.open_to is not OpenTo.DESK or value.union or value.rule:
        return None
    leaves = [found for parsed in _chosen(layers, on) if (found := _leaf(parsed, value.key))]
    forms = [form for form in SIMPLE if leaves and form in leaves[-1]]
    if not forms:
        return None
    leaf, form = leaves[-1], forms[0]
    among = leaf.get("among", ())
    choices = (YES, NO) if form == "flag" else tuple(map(str, among if isinstance(among, list) else ()))
    return Setting(value.key, form, _typed(leaf, form), choices, leaf)


def with_own(layers: Sequence[Layer], key: str, typed: str, source: str, on: date) -> tuple[Layer, ...]:
    """The layers with this value set by the desk from `on`; nothing typed gives it back to the packs."""
    asked = setting(layers, Rules.of(layers, on)[key], on)
    if asked is None:
        raise NotOpen(key=key)
    own = {
        name: leaf
        for parsed in _chosen(layers, on)
        if parsed.layer.name == DESK
        for name, leaf in _own(parsed)
    }
    own.pop(key, None)
    if typed.strip():
        own[key] = {**_written(asked, typed.strip()), "source": source.strip()}
    fresh = Layer(DESK, TITLE, _text(own, on))
    kept = [layer for layer in layers if layer.name != DESK or Parsed.of(layer).since != on]
    return (*kept, fresh)


def _chosen(layers: Sequence[Layer], on: date) -> list[Parsed]:
    return in_force([Parsed.of(layer) for layer in layers], on)


def _leaf(parsed: Parsed, key: str) -> Mapping[str, object] | None:
    found: object = parsed.groups
    for name in key.split("."):
        found = found.get(name) if isinstance(found, Mapping) else None
    return found if isinstance(found, Mapping) else None


def _own(parsed: Parsed) -> list[tuple[str, Mapping[str, object]]]:
    """The values of the desk's own layer, which this module wrote: one table each."""
    found: list[tuple[str, Mapping[str, object]]] = []

    def look(group: Mapping[str, object], prefix: str) -> None:
        for name, part in group.items():
            if isinstance(part, Mapping) and any(form in part for form in SIMPLE):
                found.append((f"{prefix}{name}", part))
            elif isinstance(part, Mapping):
                look(part, f"{prefix}{name}.")

    look(parsed.groups, "")
    return found


def _typed(leaf: Mapping[str, object], form: str) -> str:
    """A value as one would type it."""
    if form == "minimum":
        return f"{leaf['minimum']}-{leaf['maximum']}"
    if form == "flag":
        return YES if leaf["flag"] else NO
    if form == "dates":
        return ", ".join(sorted(map(str, _parts(leaf["dates"]))))
    return str(leaf[form])


def _parts(found: object) -> list[object]:
    return list(found) if isinstance(found, list | tuple) else []


def _written(asked: Setting, typed: str) -> dict[str, object]:
    """What was typed, in the form that the value has."""
    wrong = NotTyped(typed=typed, key=asked.key)
    match asked.form:
        case "minimum":
            found = RANGE.fullmatch(typed)
            if found is None:
                raise wrong
            return {"minimum": int(found[1]), "maximum": int(found[2])}
        case "flag":
            if typed.lower() not in FLAGS:
                raise NotFlag(typed=typed, key=asked.key)
            return {"flag": FLAGS[typed.lower()]}
        case "choice":
            return {"choice": typed, "among": list(asked.among)}
        case "day":
            try:
                return {"day": date.fromisoformat(typed)}
            except ValueError:
                raise wrong from None
        case "dates":
            try:
                days = {date.fromisoformat(one) for one in SEPARATOR.split(typed) if one}
            except ValueError:
                raise NotDays(typed=typed, key=asked.key) from None
            return {"dates": sorted(map(str, days))}
        case form if form in WHOLE:
            if not typed.isdecimal():
                raise wrong
            if int(typed[:20]) > MOST[form]:
                raise TooMuch(typed=typed, key=asked.key, most=f"{MOST[form]:,}")
            beside = {"count": asked.leaf["count"]} if "count" in asked.leaf else {}
            return {form: int(typed), **beside}
    return {asked.form: typed}


def _text(own: Mapping[str, Mapping[str, object]], on: date) -> str:
    lines = [f"title = {json.dumps(TITLE, ensure_ascii=False)}", f"from = {on.isoformat()}"]
    for key in sorted(own):
        lines += ["", f"[{key}]"]
        lines += [f"{word} = {_literal(part)}" for word, part in own[key].items()]
    return "\n".join(lines) + "\n"


def _literal(part: object) -> str:
    # Texts, whole numbers, flags and lists of texts are written alike in JSON and TOML.
    return part.isoformat() if isinstance(part, date) else json.dumps(part, ensure_ascii=False)

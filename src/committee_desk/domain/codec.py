"""Values as canonical JSON, and back.

    frozen value ──► plain ──► text (sorted keys, NFC) ──► digest (SHA-256)
                       └────► rebuild ──► the same frozen value

Fields equal to their default are left out, so a new field with a default changes no old digest;
a field that may be None, and says nothing else, has None for its default.
Rebuilding is strict: a number where a word belongs is refused, for the desk may have been edited outside.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import MISSING, Field, fields, is_dataclass, replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import cache
from hashlib import sha256
from types import NoneType, UnionType
from typing import Any, NewType, TypeVar, Union, get_args, get_origin, get_type_hints
from unicodedata import normalize

from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError

Value = TypeVar("Value")

# What is plain holds nothing that holds itself, so nobody needs to look for that.
CANONICAL = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":"), check_circular=False)
ATOMS = frozenset({NoneType, bool, int})
# A fraction is never written with an exponent, which a few letters could make larger than any memory.
EXACT = re.compile(r"-?[0-9]{1,300}(?:/[0-9]{1,300})?")


class Unreadable(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A stored {kind} cannot be read.")
    advice = QT_TRANSLATE_NOOP("errors", "Check the desk, and restore the last good backup if it is damaged.")


class Plain(dict[str, Any]):
    """What is plain already and is not looked through again, which takes longest of all."""


def plain(value: Any) -> Any:
    """The value as JSON knows it: numbers, words, lists and objects; floats are refused."""
    kind: Any = type(value)
    if kind is str:  # with what follows, nearly all there is, found without asking what it is like
        return normalize("NFC", value)
    if kind in ATOMS:
        return value
    if kind is list or kind is tuple:
        return [plain(one) for one in value]
    if kind is dict:
        return {str(plain(key)): plain(one) for key, one in value.items()}
    if kind is Plain:
        return value
    if kind is date:
        return value.isoformat()
    if (usually := _usual(kind)) is not None:
        return {name: plain(now) for name, usual in usually if (now := getattr(value, name)) != usual}
    return _plain(value)


def _plain(value: Any) -> Any:
    """What is not met every day."""
    match value:
        case None | bool() | int():
            return value
        case str():
            return normalize("NFC", value)
        case Enum():
            return value.value
        case datetime():
            return value.astimezone(UTC).isoformat()
        case date() | time():
            return value.isoformat()
        case Fraction() | Decimal():
            return str(value)
        case bytes():
            raise TypeError("bytes have no canonical form")
        case Mapping():
            return {str(plain(key)): plain(value[key]) for key in value}
        case Set():
            return sorted((plain(one) for one in value), key=_written)
        case Sequence():
            return [plain(one) for one in value]
    raise TypeError(f"{type(value).__name__} has no canonical form")


def text(value: Any) -> str:
    """Canonical JSON: one value, one spelling."""
    return _written(plain(value))


def digest(value: Any) -> str:
    return digest_of(text(value))


def digest_of(written: str) -> str:
    """The digest of what is canonical text already."""
    return sha256(written.encode()).hexdigest()


def rebuild(kind: type[Value], data: Mapping[str, Any], **types: type) -> Value:
    """The value that `plain` made into `data`; `types` names fields whose type the value itself decides."""
    try:
        rebuilt: Value = _dataclass(kind, data, types)
        return rebuilt
    except (TypeError, ValueError, KeyError, AttributeError, ArithmeticError) as error:
        raise Unreadable(kind=kind.__name__) from error


def put_back(now: Value, old: Mapping[str, Any]) -> Value:
    """`now` with the fields of `old` as they were; None stands for a field at its default."""
    kind: Any = type(now)
    known = {field.name: field for field in fields(kind)}
    typed = hints(kind)
    values = {
        name: _default(known[name])
        if data is None
        else _value(_kind_of(typed[name], getattr(now, name)), data)
        for name, data in old.items()
    }
    return replace(now, **values)  # type: ignore[type-var]


def _kind_of(hint: Any, now: Any) -> Any:
    """What a field holds is decided by the value where the hint is only a promise (a Protocol)."""
    return type(now) if getattr(hint, "_is_protocol", False) else hint


def _written(data: Any) -> str:
    return CANONICAL.encode(data)


def _default(field: Field[Any]) -> Any:
    if field.default_factory is not MISSING:
        return field.default_factory()
    return None if field.default is MISSING else field.default


@cache
def _usual(kind: Any) -> tuple[tuple[str, Any], ...] | None:
    """The fields of a dataclass, each with its default; nothing of what is none."""
    return tuple((field.name, _default(field)) for field in fields(kind)) if is_dataclass(kind) else None


def hints(kind: Any) -> dict[str, Any]:
    """The fields of a dataclass with their types."""
    return _evaluated(kind)


@cache
def _evaluated(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


def _dataclass(kind: Any, data: Mapping[str, Any], types: Mapping[str, type]) -> Any:
    typed, silent = _shape(kind)
    if unknown := data.keys() - typed.keys():
        raise ValueError(f"unknown {sorted(unknown)}")
    return kind(**silent | {name: _value(types.get(name, typed[name]), one) for name, one in data.items()})


@cache
def _shape(kind: Any) -> tuple[dict[str, Any], dict[str, None]]:
    """The fields of a dataclass with their types, and those that may be left out for None."""
    typed = {field.name: hints(kind)[field.name] for field in fields(kind)}
    return typed, {field.name: None for field in fields(kind) if _may_be_silent(field, typed[field.name])}


def _may_be_silent(field: Field[Any], hint: Any) -> bool:
    """Whether a field without a default of its own may be None."""
    return field.default is field.default_factory is MISSING and NoneType in get_args(hint)


def _value(hint: Any, data: Any) -> Any:
    if hint is str or hint is int:  # nearly all there is
        return _a(hint, data)
    if isinstance(hint, NewType):
        hint = hint.__supertype__
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return None if data is None else _value(next(one for one in args if one is not NoneType), data)
    if origin is tuple:
        return tuple(_value(args[0], one) for one in _a(list, data))
    if origin is frozenset:
        return frozenset(_value(args[0], one) for one in _a(list, data))
    if origin is not None and issubclass(origin, Mapping):
        return {_key(args[0], key): _value(args[1], one) for key, one in _a(dict, data).items()}
    return _simple(hint, data)


def _simple(kind: Any, data: Any) -> Any:
    if is_dataclass(kind):
        return _dataclass(kind, _a(dict, data), {})
    if kind in (bool, int, str):
        return _a(kind, data)
    if issubclass(kind, Enum):
        return kind(data)
    if issubclass(kind, (date, time)):
        return kind.fromisoformat(_a(str, data))
    if issubclass(kind, Fraction) and not EXACT.fullmatch(_a(str, data)):
        raise ValueError(data)
    return kind(_a(str, data))


def _key(hint: Any, data: str) -> Any:
    plain_kind = hint.__supertype__ if isinstance(hint, NewType) else hint
    return int(data) if plain_kind is int else _value(plain_kind, data)


def _a(kind: type[Value], data: Any) -> Value:
    if type(data) is not kind:
        raise TypeError(f"{data!r} is no {kind.__name__}")
    return data

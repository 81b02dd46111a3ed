"""The particulars of a matter out of a TOML file: each key a field of its kind, over what it says already.

    file ─► tables and words ─► the fields that it names ─┐
    the particulars as they are ──────────────────────────┴─► the particulars as they are to be

Figures may be written as figures, 92.5 or 40, and another matter by its number on the docket.
A file that names a field which the kind has not, or fills one wrongly, is refused whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from committee_desk.domain import codec
from committee_desk.domain.codec import Unreadable
from committee_desk.domain.ids import MatterId
from committee_desk.domain.matter import Particulars
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs.toml_files import parsed

Find = Callable[[str], int]  # a matter by its number


class Unfitting(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{file} does not fit the particulars of this kind of matter: {wrong}.")
    advice = QT_TRANSLATE_NOOP("errors", "Name only these fields, each in the form it has: {fields}.")


def read(file: Path, before: Particulars, find: Find) -> Particulars:
    """The same particulars with what the file says of them."""
    kind: Any = type(before)
    said = _fitted(kind, parsed(file), find)
    try:
        after: Particulars = codec.rebuild(kind, {**codec.plain(before), **said})
    except Unreadable as error:
        names = ", ".join(one.name for one in fields(kind))
        raise Unfitting(file=file.name, wrong=", ".join(_wrong(kind, said)), fields=names) from error
    return after


def _wrong(kind: Any, said: Mapping[str, Any]) -> Iterator[str]:
    """The keys of the file that do not fit, each tried by itself."""
    empty = codec.plain(kind())
    for name, value in said.items():
        try:
            codec.rebuild(kind, {**empty, name: value})
        except Unreadable:
            yield name


def _fitted(hint: Any, value: Any, find: Find) -> Any:
    """What TOML knows and a stored value writes as words; what does not fit stays as it is."""
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return _fitted(next(one for one in args if one is not NoneType), value, find)
    if hint is MatterId and isinstance(value, str):
        return int(find(value))
    match value:
        case dict() if is_dataclass(hint):
            known = codec.hints(hint)
            return {name: _fitted(known.get(name), one, find) for name, one in value.items()}
        case list() if origin is tuple:
            return [_fitted(args[0], one, find) for one in value]
        case bool():
            return value
        case int() | float() | str() if hint is Fraction:
            return _exact(str(value))
        case date():
            return value.isoformat()
    return value


def _exact(said: str) -> str:
    try:
        return str(Fraction(said))
    except (ValueError, ZeroDivisionError):
        return said

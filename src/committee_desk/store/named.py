"""What a value names by number: a plan, a meeting, a proposal; and whether each is there.

    particulars ─► every number in them, by what it counts ─► its register ─► all there, or refused by name

Which fields hold numbers is read off their types, so that a new kind of matter is seen to by itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Set
from dataclasses import fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

from sqlalchemy.orm import Session

from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.store import journal

OF_KIND = {"plan": "plan", "revises": "plan"}  # by the field


class NamesNothing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "“{field}” names the {kind} numbered {id}, and there is none.")
    advice = QT_TRANSLATE_NOOP("errors", "Name one that the desk has, or leave it out.")


class NamesAnother(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "“{field}” names matter {number}, which is of another kind.")
    advice = QT_TRANSLATE_NOOP("errors", "Name one of the kind that belongs there, or leave it out.")


def ensure_there(session: Session, value: Any) -> None:
    """Refuse a value that names what is not there; the first such field is said."""
    wanted: dict[Any, dict[int, str]] = defaultdict(dict)
    for field, counts, id in _numbers(type(value), value, ""):
        wanted[counts].setdefault(id, field)
    for counts, ids in wanted.items():
        if (kind := _counted().get(counts)) is None:
            continue
        there = journal.SUBJECTS[kind].there(session, list(ids))
        for id, field in ids.items():
            if id not in there:
                raise NamesNothing(field=field, kind=kind, id=id)
            if kind == "matter":
                _ensure_kind(session, field, id)


def _ensure_kind(session: Session, field: str, id: int) -> None:
    wanted, one = OF_KIND.get(field.rpartition(".")[2]), journal.SUBJECTS["matter"].get(session, id)
    if wanted is not None and one.kind != wanted:
        raise NamesAnother(field=field, number=one.number)


@cache
def _counted() -> Mapping[Any, str]:
    """Of what each sort of number is; the minutes bear that of their meeting."""
    found: dict[Any, str] = {}
    for name, register in journal.SUBJECTS.items():
        kept: Any = register.kind
        found.setdefault(_hints(kept)["id"], name)
    return found


@cache
def _hints(kind: Any) -> Mapping[str, Any]:
    return get_type_hints(kind)


def _numbers(hint: Any, value: Any, place: str) -> Iterator[tuple[str, Any, int]]:
    """Each number in a value of this type: where it stands, and what it counts."""
    if value is None:
        return
    if isinstance(hint, NewType):
        yield place, hint, value
    elif is_dataclass(value):
        kind: Any = type(value)
        hints = _hints(kind)
        for field in fields(value):
            inner = f"{place}.{field.name}" if place else field.name
            yield from _numbers(hints[field.name], getattr(value, field.name), inner)
    elif get_origin(hint) in (Union, UnionType):
        yield from _numbers(next(one for one in get_args(hint) if one is not NoneType), value, place)
    elif isinstance(value, Mapping):
        for key, one in value.items():
            yield from _numbers(get_args(hint)[0], key, place)
            yield from _numbers(get_args(hint)[1], one, place)
    elif isinstance(value, (tuple, Set)):
        for one in value:
            yield from _numbers(get_args(hint)[0], one, place)

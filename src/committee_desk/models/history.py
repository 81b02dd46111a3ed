"""What became of one thing, as lines to read: when, who, what was done, and what it changed.

    store.journal.history(subject) ─► Line (when, who, deed, changes) ─► told(lines), plain text

Values stand in the journal as canonical JSON; here they are told in the words of the screens.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import MISSING, fields, is_dataclass, replace
from datetime import date, datetime, time
from enum import Enum
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from PySide6.QtCore import QCoreApplication

from committee_desk.domain import codec
from committee_desk.domain.ids import PersonId
from committee_desk.domain.journal import Entry, Subject
from committee_desk.frozen import frozen
from committee_desk.models import clock, dates, words
from committee_desk.models.deeds import deed_name
from committee_desk.models.field_names import field_name
from committee_desk.store import journal, people, rounds
from committee_desk.store.base import Session

translate = QCoreApplication.translate

UNSHOWN = frozenset({"id", "sha256", "certificate", "matter", "person"})


@frozen
class Change:
    field: str
    before: str
    after: str


@frozen
class Line:
    number: int
    when: str
    who: str
    deed: str
    reason: str
    changes: tuple[Change, ...]


@frozen
class Shape:
    """A field as the journal writes it: its type, its default, and the fields within it."""

    hint: Any
    default: Any
    within: Mapping[str, Shape]


def lines(session: Session, subject: Subject) -> list[Line]:
    """Everything done to one subject, the newest first."""
    return told_of(session, list(reversed(journal.history(session, subject))))


def told_of(session: Session, entries: Sequence[Entry]) -> list[Line]:
    """These entries as lines, in this order."""
    names = people.names(session)
    shapes = {entry.subject: _shape_of(session, entry.subject) for entry in entries}
    sheets = {entry.subject.id for entry in entries if entry.subject.kind == rounds.SHEETS.table}
    hidden = {Subject(rounds.SHEETS.table, id) for id in rounds.withheld(session, sheets)}
    read = [(entry.subject, _line(entry, shapes[entry.subject], names)) for entry in entries]
    return [_without_marks(line) if subject in hidden else line for subject, line in read]


def _without_marks(line: Line) -> Line:
    """What a member marked is told only once the round is revealed."""
    told = {field_name(name) for name in rounds.TYPED}
    kept = [one for one in line.changes if one.field not in told]
    if len(kept) < len(line.changes):
        hidden = translate("history", "hidden until the marks are revealed")
        kept.append(Change(field_name(rounds.TYPED[0]), translate("history", "—"), hidden))
    return replace(line, changes=tuple(kept))


def _shape_of(session: Session, subject: Subject) -> Mapping[str, Shape]:
    return _shape(journal.SUBJECTS[subject.kind].get(session, subject.id))


def told(lines: Sequence[Line]) -> str:
    """The lines as plain text, each with its changes below it."""
    return "\n\n".join("\n".join(_sentences(line)) for line in lines)


def _sentences(line: Line) -> Iterator[str]:
    yield f"{line.when}   {line.who}   {line.deed}"
    if line.reason:
        yield "    " + translate("history", "Reason: {reason}").format(reason=line.reason)
    for change in line.changes:
        yield f"    {change.field}: {change.before} → {change.after}"


def _line(entry: Entry, shape: Mapping[str, Shape], names: Mapping[PersonId, str]) -> Line:
    return Line(
        entry.number,
        dates.moment(entry.at),
        names.get(entry.by, ""),
        deed_name(entry.what),
        entry.reason,
        () if "id" in entry.changes else tuple(_changes(entry.changes, shape, names)),
    )


def _changes(
    changes: Mapping[str, Any], shape: Mapping[str, Shape], names: Mapping[PersonId, str]
) -> Iterator[Change]:
    for name, pair in changes.items():
        if name in UNSHOWN or name not in shape:
            continue
        one = shape[name]
        if one.within:
            old, new = (side or {} for side in pair)
            inner = {field: [old.get(field), new.get(field)] for field in {**old, **new}}
            differing = {field: [a, b] for field, (a, b) in inner.items() if a != b}
            yield from _changes(differing, one.within, names)
            continue
        before, after = (one.default if side is None else side for side in pair)
        if get_origin(one.hint) is Mapping:
            before, after = _differing(before or {}, after or {})
        if name == "outcome":
            yield Change(field_name(name), words.outcome_name(before), words.outcome_name(after))
        else:
            yield Change(
                field_name(name, one.hint), _told(one.hint, before, names), _told(one.hint, after, names)
            )


def _differing(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Of two mappings, what is not the same in both."""
    same = {key for key in before.keys() & after.keys() if before[key] == after[key]}
    return (
        {key: value for key, value in before.items() if key not in same},
        {key: value for key, value in after.items() if key not in same},
    )


def _shape(value: Any) -> dict[str, Shape]:
    """The fields of a value: their types and defaults, and of one that holds a value, what is within it."""
    hints = get_type_hints(type(value))
    return {
        field.name: Shape(
            hints[field.name],
            None if field.default is MISSING else codec.plain(field.default),
            _shape(held) if is_dataclass(held := getattr(value, field.name)) else {},
        )
        for field in fields(value)
    }


def _told(hint: Any, data: Any, names: Mapping[PersonId, str]) -> str:
    """One value of the journal in words; what stands at its default has none."""
    kinds = [kind for kind in (hint, *get_args(hint)) if kind is not type(None)]
    if data is None or data in ("", [], {}):
        return translate("history", "—")
    if get_origin(hint) is tuple:
        return "; ".join(_told(get_args(hint)[0], one, names) for one in data)
    if get_origin(hint) is Mapping:
        key, held = get_args(hint)
        return ", ".join(f"{_told(key, at, names)} {_told(held, one, names)}" for at, one in data.items())
    if get_origin(hint) in (Union, UnionType):
        return _told(next(kind for kind in kinds if kind is not hint), data, names)
    return _simple(hint, data, names)


def _simple(kind: Any, data: Any, names: Mapping[PersonId, str]) -> str:
    if kind is PersonId:
        return names.get(PersonId(int(data)), str(data))
    if is_dataclass(kind):
        inner = get_type_hints(kind)
        return ", ".join(f"{field_name(name)} {_told(inner[name], one, names)}" for name, one in data.items())
    if isinstance(kind, type) and issubclass(kind, Enum):
        return words.name(kind(data)) if words.names(kind) else str(data)
    if kind is bool:
        return translate("history", "yes") if data else translate("history", "no")
    if kind is datetime:
        return dates.moment(datetime.fromisoformat(data))
    if kind is time:
        return clock.words(time.fromisoformat(data))
    return dates.day(date.fromisoformat(data)) if kind is date else str(data)

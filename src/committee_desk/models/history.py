"""What became of one thing, as lines to read: when, who, what was done, and what it changed.

    store.journal.history(subject) ─► Line (when, who, deed, changes) ─► told(lines), plain text

Values stand in the journal as canonical JSON; here they are told in the words of the screens.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from types import MappingProxyType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from PySide6.QtCore import QCoreApplication

from committee_desk.domain import codec
from committee_desk.domain.ids import PersonId
from committee_desk.domain.journal import Entry, Subject
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.models import dates, words
from committee_desk.store import journal, people
from committee_desk.store.base import Session

translate = QCoreApplication.translate

DEEDS: Mapping[str, str] = MappingProxyType(
    {
        "desk.begun": QT_TRANSLATE_NOOP("deeds", "Desk begun"),
        "desk.renamed": QT_TRANSLATE_NOOP("deeds", "Body renamed"),
        "desk.exported": QT_TRANSLATE_NOOP("deeds", "Exported"),
        "rules.adopted": QT_TRANSLATE_NOOP("deeds", "Rules adopted"),
        "rules.changed": QT_TRANSLATE_NOOP("deeds", "Rules changed"),
        "person.entered": QT_TRANSLATE_NOOP("deeds", "Entered"),
        "person.changed": QT_TRANSLATE_NOOP("deeds", "Changed"),
        "person.appointed": QT_TRANSLATE_NOOP("deeds", "Appointed"),
        "person.dismissed": QT_TRANSLATE_NOOP("deeds", "Term ended"),
        "key.founded": QT_TRANSLATE_NOOP("deeds", "Root key made"),
        "key.enrolled": QT_TRANSLATE_NOOP("deeds", "Signing key made"),
        "key.revoked": QT_TRANSLATE_NOOP("deeds", "Signing key revoked"),
        "matter.received": QT_TRANSLATE_NOOP("deeds", "Received"),
        "matter.filled_in": QT_TRANSLATE_NOOP("deeds", "Filled in"),
        "matter.made_ready": QT_TRANSLATE_NOOP("deeds", "Made ready"),
        "matter.returned": QT_TRANSLATE_NOOP("deeds", "Supplement asked for"),
        "matter.withdrawn": QT_TRANSLATE_NOOP("deeds", "Withdrawn"),
        "matter.rejected": QT_TRANSLATE_NOOP("deeds", "Returned for good"),
        "matter.notified": QT_TRANSLATE_NOOP("deeds", "Outcome notified"),
        "matter.published": QT_TRANSLATE_NOOP("deeds", "Publication recorded"),
        "matter.followed_up": QT_TRANSLATE_NOOP("deeds", "Followed up"),
        "matter.closed": QT_TRANSLATE_NOOP("deeds", "Closed"),
        "matter.placed": QT_TRANSLATE_NOOP("deeds", "Put on an agenda"),
        "matter.taken_off": QT_TRANSLATE_NOOP("deeds", "Taken off the agenda"),
        "matter.decided": QT_TRANSLATE_NOOP("deeds", "Decided"),
        "matter.deferred": QT_TRANSLATE_NOOP("deeds", "Deferred"),
        "matter.undecided": QT_TRANSLATE_NOOP("deeds", "Declaration voided"),
        "attachment.added": QT_TRANSLATE_NOOP("deeds", "File attached"),
        "attachment.dropped": QT_TRANSLATE_NOOP("deeds", "File dropped"),
        "meeting.planned": QT_TRANSLATE_NOOP("deeds", "Planned"),
        "meeting.rearranged": QT_TRANSLATE_NOOP("deeds", "Rearranged"),
        "meeting.designated": QT_TRANSLATE_NOOP("deeds", "Members designated"),
        "meeting.convened": QT_TRANSLATE_NOOP("deeds", "Convened"),
        "meeting.attended": QT_TRANSLATE_NOOP("deeds", "Attendance taken"),
        "meeting.arrived": QT_TRANSLATE_NOOP("deeds", "Arrived"),
        "meeting.left": QT_TRANSLATE_NOOP("deeds", "Left the room"),
        "meeting.opened": QT_TRANSLATE_NOOP("deeds", "Called to order"),
        "meeting.closed": QT_TRANSLATE_NOOP("deeds", "Meeting closed"),
        "meeting.confirmed": QT_TRANSLATE_NOOP("deeds", "Minutes confirmed"),
        "item.placed": QT_TRANSLATE_NOOP("deeds", "Put on the agenda"),
        "item.moved": QT_TRANSLATE_NOOP("deeds", "Moved on the agenda"),
        "item.moved_to_vote": QT_TRANSLATE_NOOP("deeds", "Put to the vote"),
        "item.taken_up": QT_TRANSLATE_NOOP("deeds", "Taken up"),
        "item.recused": QT_TRANSLATE_NOOP("deeds", "Recused"),
        "item.recusal_taken_back": QT_TRANSLATE_NOOP("deeds", "Recusal taken back"),
        "item.voted": QT_TRANSLATE_NOOP("deeds", "Votes recorded"),
        "item.votes_taken_back": QT_TRANSLATE_NOOP("deeds", "Votes taken back"),
        "item.vote_left": QT_TRANSLATE_NOOP("deeds", "Vote of one who left removed"),
        "item.declared": QT_TRANSLATE_NOOP("deeds", "Result declared"),
        "item.voided": QT_TRANSLATE_NOOP("deeds", "Declaration voided"),
        "item.withdrawn": QT_TRANSLATE_NOOP("deeds", "Taken off the agenda"),
        "remark.noted": QT_TRANSLATE_NOOP("deeds", "Remark noted"),
        "remark.corrected": QT_TRANSLATE_NOOP("deeds", "Remark corrected"),
        "remark.struck": QT_TRANSLATE_NOOP("deeds", "Remark struck"),
        "minutes.begun": QT_TRANSLATE_NOOP("deeds", "Minutes begun"),
        "minutes.edited": QT_TRANSLATE_NOOP("deeds", "Minutes edited"),
        "paper.issued": QT_TRANSLATE_NOOP("deeds", "Issued"),
        "paper.signed": QT_TRANSLATE_NOOP("deeds", "Signed"),
        "paper.completed": QT_TRANSLATE_NOOP("deeds", "Completed"),
        "paper.registered": QT_TRANSLATE_NOOP("deeds", "Office number recorded"),
        "paper.superseded": QT_TRANSLATE_NOOP("deeds", "Superseded"),
        "paper.voided": QT_TRANSLATE_NOOP("deeds", "Voided"),
    }
)
FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "name": QT_TRANSLATE_NOOP("fields", "Name"),
        "office": QT_TRANSLATE_NOOP("fields", "Office"),
        "title": QT_TRANSLATE_NOOP("fields", "Title"),
        "gender": QT_TRANSLATE_NOOP("fields", "Gender"),
        "memberships": QT_TRANSLATE_NOOP("fields", "Terms"),
        "interests": QT_TRANSLATE_NOOP("fields", "Interests register"),
        "note": QT_TRANSLATE_NOOP("fields", "Note"),
        "role": QT_TRANSLATE_NOOP("fields", "Role"),
        "post": QT_TRANSLATE_NOOP("fields", "Post"),
        "begins": QT_TRANSLATE_NOOP("fields", "First day"),
        "ends": QT_TRANSLATE_NOOP("fields", "Last day"),
        "ended_on": QT_TRANSLATE_NOOP("fields", "Ended on"),
        "ended_because": QT_TRANSLATE_NOOP("fields", "Ground of ending"),
        "number": QT_TRANSLATE_NOOP("fields", "Number"),
        "kind": QT_TRANSLATE_NOOP("fields", "Kind"),
        "received_on": QT_TRANSLATE_NOOP("fields", "Received on"),
        "submitter": QT_TRANSLATE_NOOP("fields", "Submitter"),
        "department": QT_TRANSLATE_NOOP("fields", "Department"),
        "summary": QT_TRANSLATE_NOOP("fields", "Summary"),
        "stage": QT_TRANSLATE_NOOP("fields", "Stage"),
        "disclosure": QT_TRANSLATE_NOOP("fields", "Disclosure"),
        "closed_under": QT_TRANSLATE_NOOP("fields", "Closed under item"),
        "retention": QT_TRANSLATE_NOOP("fields", "Retention"),
        "supplement_by": QT_TRANSLATE_NOOP("fields", "Supplement due"),
        "returned_on": QT_TRANSLATE_NOOP("fields", "Supplement asked on"),
        "pauses": QT_TRANSLATE_NOOP("fields", "Time not counted"),
        "since": QT_TRANSLATE_NOOP("fields", "from"),
        "until": QT_TRANSLATE_NOOP("fields", "until"),
        "outcome": QT_TRANSLATE_NOOP("fields", "Outcome"),
        "decided_on": QT_TRANSLATE_NOOP("fields", "Decided on"),
        "notified_on": QT_TRANSLATE_NOOP("fields", "Notified on"),
        "published_on": QT_TRANSLATE_NOOP("fields", "Published on"),
        "unpublished_because": QT_TRANSLATE_NOOP("fields", "Why not published"),
        "follow_ups": QT_TRANSLATE_NOOP("fields", "Follow-up"),
        "on": QT_TRANSLATE_NOOP("fields", "Day"),
        "text": QT_TRANSLATE_NOOP("fields", "Words"),
        "motion": QT_TRANSLATE_NOOP("fields", "Proposed resolution"),
        "reason": QT_TRANSLATE_NOOP("fields", "Reason"),
        "content": QT_TRANSLATE_NOOP("fields", "Content"),
        "basis": QT_TRANSLATE_NOOP("fields", "Basis"),
        "opinion": QT_TRANSLATE_NOOP("fields", "Review opinion"),
        "next_steps": QT_TRANSLATE_NOOP("fields", "Next steps"),
        "audit": QT_TRANSLATE_NOOP("fields", "Audit"),
        "asked_by": QT_TRANSLATE_NOOP("fields", "Asked by"),
        "applicant": QT_TRANSLATE_NOOP("fields", "Applicant"),
        "audit_name": QT_TRANSLATE_NOOP("fields", "Name of the audit"),
        "audit_body": QT_TRANSLATE_NOOP("fields", "Audit body"),
        "audit_period": QT_TRANSLATE_NOOP("fields", "Audit period"),
        "found": QT_TRANSLATE_NOOP("fields", "What the audit found"),
        "expected": QT_TRANSLATE_NOOP("fields", "Expected measure"),
        "account": QT_TRANSLATE_NOOP("fields", "Account of the facts"),
        "public_interest": QT_TRANSLATE_NOOP("fields", "Public interest"),
        "active_handling": QT_TRANSLATE_NOOP("fields", "Active handling"),
        "no_gross_fault": QT_TRANSLATE_NOOP("fields", "No intent or gross negligence"),
        "judged": QT_TRANSLATE_NOOP("fields", "Finding"),
        "evidence": QT_TRANSLATE_NOOP("fields", "Evidence"),
        "views": QT_TRANSLATE_NOOP("fields", "Members' views"),
        "member": QT_TRANSLATE_NOOP("fields", "Member"),
        "words": QT_TRANSLATE_NOOP("fields", "Words"),
        "private_interest": QT_TRANSLATE_NOOP("fields", "Private interest"),
        "procedural_defect": QT_TRANSLATE_NOOP("fields", "Serious procedural defect"),
        "consulted": QT_TRANSLATE_NOOP("fields", "Acted as the consultation says"),
        "consultation": QT_TRANSLATE_NOOP("fields", "Prior consultation"),
        "advised": QT_TRANSLATE_NOOP("fields", "Acted as the committee's opinion says"),
        "advice": QT_TRANSLATE_NOOP("fields", "Committee's opinion"),
        "audit_head_reflected": QT_TRANSLATE_NOOP("fields", "Audit head's opinion reflected"),
        "informed": QT_TRANSLATE_NOOP("fields", "Sufficient information given"),
        "excluded": QT_TRANSLATE_NOOP("fields", "Grounds of exclusion"),
        "explanation": QT_TRANSLATE_NOOP("fields", "Explanation of the difference"),
        "size": QT_TRANSLATE_NOOP("fields", "Size"),
        "media": QT_TRANSLATE_NOOP("fields", "Type of file"),
        "dropped_because": QT_TRANSLATE_NOOP("fields", "Why dropped"),
        "added_on": QT_TRANSLATE_NOOP("fields", "Added on"),
        "fingerprint": QT_TRANSLATE_NOOP("fields", "Fingerprint"),
        "made_at": QT_TRANSLATE_NOOP("fields", "Made at"),
        "revoked_at": QT_TRANSLATE_NOOP("fields", "Revoked at"),
        "revoked_because": QT_TRANSLATE_NOOP("fields", "Why revoked"),
    }
)

UNSHOWN = frozenset({"id", "sha256", "certificate", "matter", "person"})


@dataclass(frozen=True, slots=True)
class Change:
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Line:
    number: int
    when: str
    who: str
    deed: str
    reason: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """A field as the journal writes it: its type, its default, and the fields within it."""

    hint: Any
    default: Any
    within: Mapping[str, Shape]


def deed_name(what: str) -> str:
    """What was done, by its word in the journal."""
    verb = what.partition(".")[2]
    if verb == "undone":
        return translate("deeds", "Undone")
    if verb == "redone":
        return translate("deeds", "Done again")
    return translate("deeds", DEEDS.get(what, what))


def deeds_named(word: str) -> list[str]:
    """The journal's words for the deeds whose name has this in it."""
    return [what for what in DEEDS if word.casefold() in deed_name(what).casefold()]


def field_name(name: str) -> str:
    return translate("fields", FIELDS.get(name, name))


def lines(session: Session, subject: Subject) -> list[Line]:
    """Everything done to one subject, the newest first."""
    return told_of(session, list(reversed(journal.history(session, subject))))


def told_of(session: Session, entries: Sequence[Entry]) -> list[Line]:
    """These entries as lines, in this order."""
    names = people.names(session)
    shapes = {entry.subject: _shape_of(session, entry.subject) for entry in entries}
    return [_line(entry, shapes[entry.subject], names) for entry in entries]


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
        if name == "outcome":
            yield Change(field_name(name), words.outcome_name(before), words.outcome_name(after))
        else:
            yield Change(field_name(name), _told(one.hint, before, names), _told(one.hint, after, names))


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
    if data is None or data in ("", []):
        return translate("history", "—")
    if get_origin(hint) is tuple:
        return "; ".join(_told(get_args(hint)[0], one, names) for one in data)
    if get_origin(hint) in (Union, UnionType):
        return _told(next(kind for kind in kinds if kind is not hint), data, names)
    return _simple(hint, data, names)


def _simple(kind: Any, data: Any, names: Mapping[PersonId, str]) -> str:
    if kind is PersonId:
        return names.get(PersonId(data), str(data))
    if is_dataclass(kind):
        inner = get_type_hints(kind)
        return ", ".join(f"{field_name(name)} {_told(inner[name], one, names)}" for name, one in data.items())
    if isinstance(kind, type) and issubclass(kind, Enum):
        return words.name(kind(data))
    if kind is bool:
        return translate("history", "yes") if data else translate("history", "no")
    if kind is datetime:
        return dates.moment(datetime.fromisoformat(data))
    return dates.day(date.fromisoformat(data)) if kind is date else str(data)

"""The journal on disk. `keep` is the one way a value gets into the desk.

    act ─► keep(session, "meeting.opened", after, before=...) ─┬─► the subject's register
                                                               ├─► one entry and its leaf
                                                               └─► touched: {"meeting"}

Nobody else puts; tests/test_architecture.py keeps it so.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from types import MappingProxyType
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.domain import codec
from committee_desk.domain.calendar import day_of
from committee_desk.domain.codec import Plain
from committee_desk.domain.happened import ensure_happened
from committee_desk.domain.ids import PersonId
from committee_desk.domain.journal import Checkpoint, Entry, Subject, changes, leaf, root
from committee_desk.domain.legible import ensure_legible
from committee_desk.frozen import frozen
from committee_desk.store import (
    assignments,
    cases,
    complaints,
    desks,
    grants,
    items,
    key_tasks,
    keys,
    matters,
    meetings,
    minutes,
    office_tasks,
    officers,
    officials,
    packets,
    papers,
    passive_reports,
    payments,
    people,
    policies,
    promotions,
    proposals,
    remarks,
    rounds,
    search,
    trainings,
)
from committee_desk.store.base import Base, Moment
from committee_desk.store.register import Canonical, Register, insert_many, letters, speller, teller

SUBJECTS: Mapping[str, Register[Any]] = MappingProxyType(
    {
        "desk": desks.DESK,
        "rules": desks.RULES,
        "ways": desks.WAYS,
        "person": people.REGISTER,
        "key": keys.REGISTER,
        "matter": matters.REGISTER,
        "attachment": matters.ATTACHMENTS,
        "meeting": meetings.REGISTER,
        "item": items.REGISTER,
        "remark": remarks.REGISTER,
        "minutes": minutes.REGISTER,
        "assignment": assignments.REGISTER,
        "proposal": proposals.REGISTER,
        "round": rounds.REGISTER,
        "mark_sheet": rounds.SHEETS,
        "packet": packets.REGISTER,
        "grant": grants.REGISTER,
        "key_task": key_tasks.REGISTER,
        "payment": payments.REGISTER,
        "policy": policies.REGISTER,
        "claim": policies.CLAIMS,
        "paper": papers.REGISTER,
        "passive_report": passive_reports.REGISTER,
        "complaint": complaints.REGISTER,
        "official": officials.REGISTER,
        "training": trainings.REGISTER,
        "attendance": trainings.ATTENDANCES,
        "promotion": promotions.REGISTER,
        "office_task": office_tasks.REGISTER,
        "officer": officers.REGISTER,
        "case": cases.REGISTER,
    }
)


class EntryRow(Base):
    __tablename__ = "entry"

    number: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)
    by: Mapped[int]
    what: Mapped[str] = mapped_column(index=True)
    kind: Mapped[str]
    subject: Mapped[int]
    reason: Mapped[str]
    changes: Mapped[Any] = mapped_column(Canonical)
    digest: Mapped[str]
    leaf: Mapped[str]


@frozen
class Kept:
    """One of many that are kept together; `before` is nothing for what is new."""

    what: str
    after: Any
    before: Any = None


@frozen
class Sought:
    """A word looked for: in the reason, or as one of these deeds, or as one of these people."""

    word: str
    deeds: Sequence[str] = ()
    people: Sequence[PersonId] = ()


def keep(
    session: Session,
    what: str,
    after: Any,
    *,
    before: Any = None,
    by: PersonId,
    at: datetime,
    reason: str = "",
) -> None:
    """Put the value, add the entry, and note its kind for the lists that show it."""
    kind = what.partition(".")[0]
    ensure_happened(kind, before, after, day_of(at), partial(_latest, session))
    entry = _entered(size(session) + 1, kind, Kept(what, after, before), by, at, reason)
    SUBJECTS[kind].put(session, after)
    session.add(_row(entry))
    session.flush()  # so that entries are numbered in the order they were kept
    search.note(session, entry.number, kind, before, after)
    session.info.setdefault("touched", set()).add(kind)


def _latest(session: Session) -> date:
    """The day that it is at least, whatever the clock says: of an entry, or of the last meeting held."""
    latest = session.scalar(select(func.max(EntryRow.at)))
    return max(day_of(latest) if latest else date.min, meetings.last_held(session) or date.min)


def keep_change(
    session: Session, what: str, after: Any, before: Any, *, by: PersonId, at: datetime, reason: str = ""
) -> None:
    """What `keep` does, where something differs: said twice is said once."""
    if after != before:
        keep(session, what, after, before=before, by=by, at=at, reason=reason)


def keep_many(session: Session, kind: str, kept: Sequence[Kept], *, by: PersonId, at: datetime) -> None:
    """What `keep` does, for thousands of one kind at once: fewer questions, and the same rows after."""
    first = size(session) + 1
    entries = [_entered(number, kind, one, by, at) for number, one in enumerate(kept, start=first)]
    fresh = [one.after for one in kept if one.before is None]
    SUBJECTS[kind].put_many(session, fresh, [one.after for one in kept if one.before is not None])
    insert_many(session, EntryRow, [_columns(entry) for entry in entries])
    search.note_many(session, first, kind, [(one.before, one.after) for one in kept])
    session.info.setdefault("touched", set()).add(kind)


def _entered(number: int, kind: str, one: Kept, by: PersonId, at: datetime, reason: str = "") -> Entry:
    now = Plain(codec.plain(one.after))  # looked through once, for what changed and for the digest
    written = codec.text(now)
    ensure_legible(written)
    if reason:
        ensure_legible(codec.text(reason))
    return Entry(
        number=number,
        at=at,
        by=by,
        what=one.what,
        subject=Subject(kind, one.after.id),
        changes=changes(one.before, now),
        digest=codec.digest_of(written),
        reason=reason,
    )


def size(session: Session) -> int:
    """How many entries there are; they are numbered from 1 without a gap."""
    return session.scalar(select(func.max(EntryRow.number))) or 0


def checkpoint(session: Session, upto: int | None = None) -> Checkpoint:
    """The root over the first entries, or over all of them."""
    query = select(EntryRow.leaf).order_by(EntryRow.number)
    written = session.scalars(query.limit(upto) if upto is not None else query)
    try:
        leaves = [bytes.fromhex(one) for one in written]
    except (ValueError, TypeError) as error:
        raise codec.Unreadable(kind="Entry") from error
    return Checkpoint(len(leaves), root(leaves).hex())


def leaves(session: Session, upto: int) -> list[str]:
    """The leaves of the first entries, as 64 hex digits each."""
    return list(session.scalars(select(EntryRow.leaf).order_by(EntryRow.number).limit(upto)))


def last(session: Session, subject: Subject) -> Entry | None:
    """The newest entry about this subject."""
    query = select(EntryRow).where(*_about(subject)).order_by(EntryRow.number.desc()).limit(1)
    row = session.scalar(query)
    return _entry(row) if row else None


def history(session: Session, subject: Subject) -> list[Entry]:
    query = select(EntryRow).where(*_about(subject)).order_by(EntryRow.number)
    return [_entry(row) for row in session.scalars(query)]


def entries(session: Session, after: int = 0, most: int | None = None) -> list[Entry]:
    query = select(EntryRow).where(EntryRow.number > after).order_by(EntryRow.number).limit(most)
    return [_entry(row) for row in session.scalars(query)]


def ids(session: Session, about: Subject | None = None, sought: Sequence[Sought] = ()) -> array[int]:
    """The numbers of the entries, or of those about one subject, that each word is found in, newest first."""
    query = select(EntryRow.number).order_by(EntryRow.number.desc())
    if about is not None:
        query = query.where(*_about(about))
    for one in sought:
        said = EntryRow.reason.contains(one.word, autoescape=True)
        query = query.where(said | EntryRow.what.in_(one.deeds) | EntryRow.by.in_(one.people))
    return array("q", session.scalars(query))


def some(session: Session, numbers: Sequence[int]) -> list[Entry]:
    """These entries, in this order."""
    query = select(EntryRow).where(EntryRow.number.in_(numbers))
    found = {row.number: _entry(row) for row in session.scalars(query)}
    return [found[number] for number in numbers]


def rows(session: Session) -> list[tuple[Any, ...]]:
    """Every row of the journal to the letter, its number first."""
    return [tuple(row) for row in session.execute(letters(EntryRow).order_by(EntryRow.number))]


def reader(session: Session) -> Callable[[tuple[Any, ...]], tuple[Entry, bool]]:
    """What a row reads as, and whether it is to the letter the one that was written; raises if unreadable."""
    told, put = teller(session, EntryRow), speller(session, EntryRow)

    def read(row: tuple[Any, ...]) -> tuple[Entry, bool]:
        entry = _entry(EntryRow(**told(row)))
        return entry, put(vars(_row(entry))) == row

    return read


def digests(session: Session, kind: str) -> dict[int, str]:
    """What the last entry about each subject of a kind says its value comes to."""
    query = select(EntryRow.subject, EntryRow.digest).where(EntryRow.kind == kind)
    return {row.subject: row.digest for row in session.execute(query.order_by(EntryRow.number))}


def any_since(session: Session, number: int, what: Sequence[str]) -> bool:
    """Whether one of these was done after the entry with this number."""
    query = select(EntryRow.number).where(EntryRow.number > number, EntryRow.what.in_(what)).limit(1)
    return session.scalar(query) is not None


def _about(subject: Subject) -> tuple[Any, ...]:
    return EntryRow.kind == subject.kind, EntryRow.subject == subject.id


def _entry(row: EntryRow) -> Entry:
    if not _paired(row.changes):
        raise codec.Unreadable(kind="Entry")
    return Entry(
        number=row.number,
        at=row.at,
        by=PersonId(row.by),
        what=row.what,
        subject=Subject(row.kind, row.subject),
        changes=row.changes,
        digest=row.digest,
        reason=row.reason,
    )


def _paired(found: Any) -> bool:
    """Whether changes are fields with what stood there before and what after."""
    return isinstance(found, Mapping) and all(
        isinstance(pair, Sequence) and len(pair) == 2 for pair in found.values()
    )


def _row(entry: Entry) -> EntryRow:
    return EntryRow(**_columns(entry))


def _columns(entry: Entry) -> dict[str, Any]:
    return {
        "number": entry.number,
        "at": entry.at,
        "by": entry.by,
        "what": entry.what,
        "kind": entry.subject.kind,
        "subject": entry.subject.id,
        "reason": codec.plain(entry.reason),
        "changes": entry.changes,
        "digest": entry.digest,
        "leaf": leaf(entry).hex(),
    }

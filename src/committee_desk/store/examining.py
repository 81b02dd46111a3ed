"""Whether a desk still says what was put into it.

    file (integrity) ─┐
    entries (leaves, numbers, replay of changes) ─┼─► Examination(faults, checkpoint)
    subjects (digest of each value) ─┤
    files (their SHA-256), papers' checkpoints ─┘

Every column of every table is covered but alembic_version and tables named cache_… or search_….
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from committee_desk.domain import codec
from committee_desk.domain.journal import Checkpoint, Entry, Examination, Fault, Subject, leaf, root, roots
from committee_desk.domain.paper import IssuedPaper
from committee_desk.errors import DeskError
from committee_desk.frozen import frozen
from committee_desk.store import engine, journal, matters, packets, papers
from committee_desk.store.journal import SUBJECTS
from committee_desk.store.register import Register

# What a row edited from outside may raise while it is read.
UNREADABLE = (DeskError, ValueError, TypeError, SQLAlchemyError)


def examine(session: Session) -> Examination:
    """Every fault, named by table and row; the checkpoint is what the entries give now."""
    read = journal.reader(session)
    entries = [_Read.of(row, read) for row in journal.rows(session)]
    leaves = [one.leaf for one in entries]
    issued = list(_all(session, papers.REGISTER))
    faults = [
        *_file(session),
        *_entries(entries),
        *_subjects(session),
        *_files(session),
        *_checkpoints(issued, leaves),
    ]
    return Examination(tuple(faults), Checkpoint(len(leaves), root(leaves).hex()), len(issued))


@frozen
class _Read:
    """One row of the journal as it now reads; None where it cannot be read."""

    number: int
    entry: Entry | None = None
    as_kept: bool = False

    @classmethod
    def of(cls, row: tuple[Any, ...], read: Callable[[tuple[Any, ...]], tuple[Entry, bool]]) -> _Read:
        number = row[0]
        try:
            return cls(number, *read(row))
        except UNREADABLE:
            return cls(number)

    @property
    def leaf(self) -> bytes:
        # What cannot be read has no leaf; whatever stands for it, no root that was printed will fit.
        return leaf(self.entry) if self.entry else bytes(32)


def _file(session: Session) -> Iterator[Fault]:
    for table, row, what in engine.damage(session.connection()):
        yield Fault(table or "file of the desk", row, "", what)


def _entries(entries: Sequence[_Read]) -> Iterator[Fault]:
    """Numbers without a gap, each row as written, and changes that lead to each digest."""
    values: dict[Subject, dict[str, Any]] = {}
    numbers = {one.number for one in entries}
    for number in sorted(set(range(1, max(numbers, default=0) + 1)) - numbers):
        yield _fault("entry", number, "", "missing")
    for one in entries:
        if one.entry is None:
            yield _fault("entry", one.number, "", "cannot be read")
        else:
            yield from _entry(one.entry, one.as_kept, values.setdefault(one.entry.subject, {}))


def _entry(entry: Entry, as_kept: bool, value: dict[str, Any]) -> Iterator[Fault]:
    name = f"{entry.subject.kind} {entry.subject.id}"
    if not as_kept or entry.number < 1:
        yield _fault("entry", entry.number, name, "changed")
    for field, (_, after) in entry.changes.items():
        if after is None:
            value.pop(field, None)
        else:
            value[field] = after
    if codec.digest(value) != entry.digest:
        yield _fault("entry", entry.number, name, "does not lead to its digest")


def _subjects(session: Session) -> Iterator[Fault]:
    for kind, register in SUBJECTS.items():
        digests = journal.digests(session, kind)
        ids = set(register.ids(session))
        for id in sorted(digests.keys() - ids):
            yield _fault(register.table, id, f"{kind} {id}", "missing")
        for id in sorted(ids):
            if fault := _subject(session, kind, register, id, digests.get(id)):
                yield fault


def _subject(
    session: Session, kind: str, register: Register[Any], id: int, digest: str | None
) -> Fault | None:
    name = f"{kind} {id}"
    if digest is None:
        return _fault(register.table, id, name, "added")
    try:
        whole = codec.digest(register.get(session, id)) == digest and register.as_put(session, id)
    except UNREADABLE:
        return _fault(register.table, id, name, "cannot be read")
    return None if whole else _fault(register.table, id, name, "changed")


def _files(session: Session) -> Iterator[Fault]:
    """Bytes that differ from their name, that nothing names, or that are named and missing."""
    held = papers.files(session)
    for digest in held:
        try:
            papers.file(session, digest)
        except UNREADABLE:
            yield _fault("file", digest, "", "changed")
    named = {
        **{state.sha256: f"paper {one.id}" for one in _all(session, papers.REGISTER) for state in one.states},
        **{one.sha256: f"attachment {one.id}" for one in _all(session, matters.ATTACHMENTS)},
        **{one.sha256: f"packet {one.id}" for one in _all(session, packets.REGISTER) if one.kept},
    }
    texts = {one.content for one in _all(session, papers.REGISTER)}
    for digest in sorted(set(held) - named.keys() - texts):
        yield _fault("file", digest, "", "added")
    for digest in sorted(named.keys() - set(held)):
        yield _fault("file", digest, named[digest], "missing")


def _checkpoints(issued: Sequence[IssuedPaper], leaves: Sequence[bytes]) -> Iterator[Fault]:
    """What each paper carries of the journal, against the journal as it is."""
    now = roots(leaves, {paper.size for paper in issued})
    for paper in issued:
        if now.get(paper.size, b"").hex() != paper.root:
            what = "the journal before it is no longer the one it was issued under"
            yield _fault("paper", paper.id, f"paper {paper.id}", what)


def _all(session: Session, register: Register[Any]) -> Iterator[Any]:
    for id in register.ids(session):
        try:
            yield register.get(session, id)
        except UNREADABLE:
            continue  # named already, as a subject that cannot be read


def _fault(table: str, row: object, subject: str, what: str) -> Fault:
    return Fault(table, str(row), subject, what)

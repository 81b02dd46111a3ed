"""Whether a desk still says what was put into it.

    file (integrity) ─┐
    entries (leaves, numbers, replay of changes) ─┼─► Examination(faults, checkpoint)
    subjects (digest of each value) ─┤
    files (their SHA-256), papers' checkpoints ─┘

Every column of every table is covered but alembic_version and tables named cache_… or search_….
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from committee_desk.domain import codec
from committee_desk.domain.journal import Examination, Fault, Subject, leaf
from committee_desk.domain.paper import IssuedPaper
from committee_desk.errors import DeskError
from committee_desk.store import engine, journal, matters, papers
from committee_desk.store.journal import SUBJECTS, EntryRow
from committee_desk.store.register import Register

# What a row edited from outside may raise while it is read.
UNREADABLE = (DeskError, ValueError, TypeError, SQLAlchemyError)


def examine(session: Session) -> Examination:
    """Every fault, named by table and row; the checkpoint is what the entries give now."""
    faults = [*_file(session), *_entries(session), *_subjects(session), *_files(session)]
    kept = list(_checkpoints(session))
    faults += [fault for fault, _ in kept if fault]
    return Examination(tuple(faults), journal.checkpoint(session), len(kept))


def _file(session: Session) -> Iterator[Fault]:
    for table, row, what in engine.damage(session.connection()):
        yield Fault(table or "file of the desk", row, "", what)


def _entries(session: Session) -> Iterator[Fault]:
    """Numbers without a gap, each leaf as written, and changes that lead to each digest."""
    values: dict[Subject, dict[str, Any]] = {}
    expected = 1
    for number in list(session.scalars(select(EntryRow.number).order_by(EntryRow.number))):
        if number != expected:
            yield _fault("entry", expected, "", "missing")
        expected = number + 1
        yield from _entry(session, number, values)


def _entry(session: Session, number: int, values: dict[Subject, dict[str, Any]]) -> Iterator[Fault]:
    try:
        entry, kept = journal.entry(session, number)
    except UNREADABLE:
        yield _fault("entry", number, "", "cannot be read")
        return
    name = f"{entry.subject.kind} {entry.subject.id}"
    if leaf(entry).hex() != kept:
        yield _fault("entry", number, name, "changed")
    value = values.setdefault(entry.subject, {})
    for field, pair in entry.changes.items():
        value[field] = pair[1] if isinstance(pair, list) and len(pair) == 2 else None
        if value[field] is None:
            del value[field]
    if codec.digest(value) != entry.digest:
        yield _fault("entry", number, name, "does not lead to its digest")


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
        now = codec.digest(register.get(session, id))
    except UNREADABLE:
        return _fault(register.table, id, name, "cannot be read")
    return None if now == digest else _fault(register.table, id, name, "changed")


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
    }
    for digest in sorted(set(held) - named.keys()):
        yield _fault("file", digest, "", "added")
    for digest in sorted(named.keys() - set(held)):
        yield _fault("file", digest, named[digest], "missing")


def _checkpoints(session: Session) -> Iterator[tuple[Fault | None, IssuedPaper]]:
    """What each paper carries of the journal, against the journal as it is."""
    for paper in _all(session, papers.REGISTER):
        now = journal.checkpoint(session, paper.size)
        kept = (paper.size, paper.root) == (now.size, now.root)
        what = "the journal before it is no longer the one it was issued under"
        yield (None if kept else _fault("paper", paper.id, f"paper {paper.id}", what)), paper


def _all(session: Session, register: Register[Any]) -> Iterator[Any]:
    for id in register.ids(session):
        try:
            yield register.get(session, id)
        except UNREADABLE:
            continue  # named already, as a subject that cannot be read


def _fault(table: str, row: object, subject: str, what: str) -> Fault:
    return Fault(table, str(row), subject, what)

"""A case bundle: everything about one meeting in one file, with a list and a checker that needs no program.

    record ─► bundled ─► pieces ─► Contents ─► contents.json, its SHA-256 ─► an ordinary ZIP, in sorted order

The same desk gives the same bytes: no times, no chance, nothing that is not recorded.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from committee_desk import __version__, assets
from committee_desk.acts.door import Done, Door
from committee_desk.documents import bundle as words
from committee_desk.domain import bundle, codec
from committee_desk.domain.bundle import BundleTooLarge, Contents, Listed, NothingOpen, Scope, Sort
from committee_desk.domain.ids import MeetingId, PersonId
from committee_desk.domain.journal import Entry
from committee_desk.domain.paper import content_code
from committee_desk.domain.record import Record
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen
from committee_desk.jobs import bundled, meeting_documents, writing
from committee_desk.jobs.bundled import Holding, Piece
from committee_desk.jobs.progress import SILENT, Progress, keep_on
from committee_desk.store import journal, papers, records

GATHERING = QT_TRANSLATE_NOOP("jobs", "Gathering what belongs to the meeting")


@frozen
class Bundled:
    """A bundle that was written: where, how many files, and the code of its list."""

    file: Path
    files: int
    code: str
    left_out: int


def bundle_up(
    door: Door,
    meeting: MeetingId,
    file: Path,
    *,
    scope: Scope = Scope.WHOLE,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[Bundled]:
    """Everything about the meeting, or what of it may be published, as one file; the desk stays as it is."""
    from committee_desk.packets import zipped  # noqa: PLC0415 -- slow import

    files, contents = door.ask(gathered, meeting, scope, progress)
    if scope is Scope.OPEN and not contents.papers:
        raise NothingOpen
    keep_on(progress)
    writing.write(file, b"".join(zipped.pieces(sorted(files.items()))))
    code = content_code(sha256(files[bundle.LIST]).hexdigest())
    return Done(Bundled(file, len(files), code, contents.left_out), frozenset())


def gathered(
    session: Session, meeting: MeetingId, scope: Scope, progress: Progress = SILENT
) -> tuple[dict[str, bytes], Contents]:
    """All files of the bundle by name, and what its list says."""
    record = records.of(session, meeting)
    held = bundled.holding(session, record, scope)
    named = bundled.names(held.papers)
    pieces = [*bundled.paper_pieces(session, held.papers, named), *_beside(session, record, held, scope)]
    entries = bundled.told(session, held)
    size, root = _journal(session, held, entries)
    pieces += _journalled(session, entries, size) if size else []
    files, listed = _read(session, pieces, progress)
    contents = Contents(
        bundle.FORM,
        __version__,
        scope,
        record.desk.key,
        record.desk.body,
        meeting,
        record.meeting.title,
        record.meeting.held_on,
        (),
        tuple(bundled.listed_paper(session, one, named[one.id]) for one in held.papers),
        size,
        root,
        held.left_out,
    )
    return _with_list(files, listed, contents)


def _beside(session: Session, record: Record, held: Holding, scope: Scope) -> Iterator[Piece]:
    """What stands beside the papers: of a whole bundle all that they rest on."""
    yield Piece(bundle.CHECKER, Sort.CHECKER, content=checker())
    if scope is Scope.WHOLE:
        yield from bundled.attached_pieces(session, held.attachments)
        yield from bundled.packet_pieces(session, held.packets)
        yield from bundled.value_pieces(held)
        people = {str(id): name for id, name in sorted(record.names.items())}
        yield Piece(bundle.RECORD, Sort.RECORD, content=_json(meeting_documents.whole(record)))
        yield Piece(bundle.PEOPLE, Sort.RECORD, content=_json(people))


def checker() -> bytes:
    """The checker as it goes into every bundle."""
    return assets.CHECKER.read_bytes().replace(b"\r\n", b"\n")


def _journal(session: Session, held: Holding, entries: list[Entry]) -> tuple[int, str]:
    """Up to which entry the journal is needed: the last about the meeting, or what a paper was issued on."""
    if not entries:
        return 0, ""
    size = max(entries[-1].number, *(one.size for one in held.papers), 0)
    return size, journal.checkpoint(session, size).root


def _journalled(session: Session, entries: list[Entry], size: int) -> list[Piece]:
    written = "".join(f"{codec.text(one)}\n" for one in entries).encode()
    leaves = "".join(f"{one}\n" for one in journal.leaves(session, size)).encode()
    return [
        Piece(bundle.ENTRIES, Sort.JOURNAL, content=written),
        Piece(bundle.LEAVES, Sort.JOURNAL, content=leaves),
    ]


def _read(session: Session, pieces: list[Piece], progress: Progress) -> tuple[dict[str, bytes], list[Listed]]:
    """The bytes of every piece; refuses what is larger than a list of it could be checked."""
    files: dict[str, bytes] = {}
    listed = []
    weight = 0
    for done, one in enumerate(pieces):
        progress(done, len(pieces), GATHERING)
        keep_on(progress)
        content = papers.file(session, one.digest, called=one.about) if one.digest else one.content
        weight += len(content)
        if weight > bundle.LARGEST:
            raise BundleTooLarge(most=bundle.LARGEST // 1024**2)
        files[one.name] = content
        listed.append(one.listed(content, sha256(content).hexdigest()))
    progress(len(pieces), len(pieces), GATHERING)
    return files, listed


def _with_list(
    files: dict[str, bytes], listed: list[Listed], contents: Contents
) -> tuple[dict[str, bytes], Contents]:
    """The files with the list of them, which names also the one for people."""
    known = replace(contents, files=_sorted(listed))
    read_me = words.text(known).encode()
    first = Listed(bundle.READ_ME, Sort.RECORD, len(read_me), sha256(read_me).hexdigest())
    whole = replace(contents, files=_sorted([*listed, first]))
    written = _json(codec.plain(whole))
    digest = f"{sha256(written).hexdigest()}  {bundle.LIST}\n".encode()
    return {**files, bundle.READ_ME: read_me, bundle.LIST: written, bundle.DIGEST: digest}, whole


def _sorted(listed: Sequence[Listed]) -> tuple[Listed, ...]:
    return tuple(sorted(listed, key=lambda one: one.name))


def _json(document: Mapping[str, Any]) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()

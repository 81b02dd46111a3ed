"""Make the meeting book of one reader, in one file: written whole or not at all.

    ask ─► every file opened in a process of its own ─► looks, pages taken over
                 └─► laid out ─► bound ─► a file, or bytes to look at

Nothing of what the reader may not see is read at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from math import isfinite
from pathlib import Path
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session

from committee_desk.acts.door import Done, Door
from committee_desk.documents import binding, foreign, laying
from committee_desk.documents import book as contents
from committee_desk.documents.book import Size
from committee_desk.domain.attachment import PDF, Attachment
from committee_desk.domain.book import EVERYTHING, Enclosure, Extent, Fault, Gap, Look, Reader, gaps, tabs
from committee_desk.domain.ids import AttachmentId, MeetingId, PersonId
from committee_desk.domain.kinds.confirmation import Confirmation
from committee_desk.domain.paper import IssuedPaper, Source
from committee_desk.domain.record import Agendum, Record
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen
from committee_desk.jobs import writing
from committee_desk.jobs.confining import Cell, Escaped, Reply
from committee_desk.jobs.progress import SILENT, Progress, keep_on
from committee_desk.store import papers, records

OPENING = QT_TRANSLATE_NOOP("jobs", "Opening the attachments")
LAYING = QT_TRANSLATE_NOOP("jobs", "Laying the book out")
BINDING = QT_TRANSLATE_NOOP("jobs", "Putting the pages together")
OWN_PAGE = 2_500  # bytes of a page of the book itself, more or less
FONTS = 90_000
MINUTES = "회의록"
NOTHING: Mapping[str, Look] = MappingProxyType({})


@frozen
class Bound:
    """A book: its bytes, its pages, and what it can hold the name of only."""

    content: bytes
    pages: int
    gaps: tuple[Gap, ...]


@frozen
class Written:
    file: Path
    pages: int
    size: int
    gaps: tuple[Gap, ...]


@frozen
class Taken:
    """What was found in each file, how large its pages are, and the pages themselves, by its SHA-256."""

    looks: dict[str, Look]
    sizes: dict[str, tuple[Size, ...]]
    files: dict[str, bytes]


def look_through(
    door: Door, meeting: MeetingId, known: Mapping[str, Look] = NOTHING, progress: Progress = SILENT
) -> dict[str, Look]:
    """How many pages each file of the meeting has, or why it has none; what is known is not opened again."""
    record = door.ask(_record, meeting, EVERYTHING)
    looks = {}
    files = _files(record, EVERYTHING)
    with Cell() as cell:
        for done, one in enumerate(files):
            progress(done, len(files), OPENING)
            keep_on(progress)
            key = one.source.sha256
            looks[key] = known[key] if key in known else _look(door, cell, one, progress)
    return looks


def foresee(session: Session, meeting: MeetingId, reader: Reader, looks: Mapping[str, Look]) -> Extent:
    """How long and about how large the book will be, laid out with empty sheets."""
    record = _record(session, meeting, reader)
    sizes: dict[str, tuple[Size, ...]] = {key: ((595.0, 842.0),) * look.pages for key, look in looks.items()}
    laid = laying.laid(contents.book(record, reader, looks, sizes))
    taken = {
        one.source.sha256: one.source.size for one in _files(record, reader) if sizes.get(one.source.sha256)
    }
    return Extent(laid.pages, FONTS + OWN_PAGE * laid.pages + sum(taken.values()))


def make(door: Door, meeting: MeetingId, reader: Reader, progress: Progress = SILENT) -> Bound:
    """The book as bytes; nothing is written."""
    record = door.ask(_record, meeting, reader)
    return _bound(record, reader, _taken(door, record, reader, progress), progress)


def bind(
    door: Door,
    meeting: MeetingId,
    reader: Reader,
    file: Path,
    *,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[Written]:
    """The book in this file; one of that name is replaced, and only by a whole one."""
    return Done(_written(file, make(door, meeting, reader, progress)), frozenset())


def bind_each(
    door: Door,
    meeting: MeetingId,
    folder: Path,
    *,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[tuple[Written, ...]]:
    """A book for every member, each in a file of its own; those before a cancelled one are whole."""
    record = door.ask(_record, meeting, EVERYTHING)
    taken = _taken(door, record, EVERYTHING, progress)
    written = []
    for member in record.meeting.designated:
        keep_on(progress)
        reader = Reader(member)
        bound = _bound(record, reader, taken, progress)
        written.append(_written(folder / contents.file_name(record, reader), bound))
    return Done(tuple(written), frozenset())


def file_name(record: Record, reader: Reader) -> str:
    """What the file of this reader's book is called, where nobody calls it otherwise."""
    return contents.file_name(record, reader)


def _record(session: Session, meeting: MeetingId, reader: Reader) -> Record:
    """The meeting; where minutes are to be confirmed, members find them behind what was handed in."""
    record = records.of(session, meeting)
    if reader.public:
        return record
    return replace(record, agenda=tuple(_with_minutes(session, one) for one in record.agenda))


def _with_minutes(session: Session, one: Agendum) -> Agendum:
    about = one.matter.particulars
    if not isinstance(about, Confirmation) or about.meeting is None:
        return one
    issued = papers.in_use(session, Source(meeting=about.meeting), "minutes")[-1:]
    return replace(one, attachments=(*one.attachments, *(_enclosed(session, one, each) for each in issued)))


def _enclosed(session: Session, one: Agendum, paper: IssuedPaper) -> Attachment:
    """The paper as it stands, told apart from every file handed in by its number below nought."""
    size = len(papers.file(session, paper.latest))
    name = f"{MINUTES} {paper.number}.pdf"
    return Attachment(AttachmentId(-paper.id), one.matter.id, name, PDF, size, paper.latest, paper.on)


def _bound(record: Record, reader: Reader, taken: Taken, progress: Progress) -> Bound:
    progress(0, 0, LAYING)
    laid = laying.laid(contents.book(record, reader, taken.looks, taken.sizes))
    keep_on(progress)
    content = binding.bound(laid, taken.files, partial(_went, progress, len(laid.slots)))
    keep_on(progress)
    return Bound(content, laid.pages, tuple(gaps(tabs(record, reader), taken.looks)))


def _written(file: Path, bound: Bound) -> Written:
    return Written(writing.write(file, bound.content), bound.pages, len(bound.content), bound.gaps)


def _went(progress: Progress, total: int, done: int) -> None:
    progress(done, total, BINDING)
    keep_on(progress)


def _files(record: Record, reader: Reader) -> tuple[Enclosure, ...]:
    """What this reader gets, each file once."""
    every = (one for tab in tabs(record, reader) for one in tab.enclosures)
    return tuple({one.source.sha256: one for one in every}.values())


def _taken(door: Door, record: Record, reader: Reader, progress: Progress) -> Taken:
    taken = Taken({}, {}, {})
    files = _files(record, reader)
    with Cell() as cell:
        for done, one in enumerate(files):
            progress(done, len(files), OPENING)
            keep_on(progress)
            key = one.source.sha256
            taken.looks[key], pages, content = _take(door, cell, one, progress)
            if pages:
                taken.sizes[key], taken.files[key] = pages, content
    return taken


def _take(door: Door, cell: Cell, one: Enclosure, progress: Progress) -> tuple[Look, tuple[Size, ...], bytes]:
    if not one.has_pages:
        return Look(fault=Fault.NO_PDF), (), b""
    source = one.source
    content = door.ask(papers.file, source.sha256)
    try:
        said, pages = cell.ask(take, content, source.media, progress=progress)
        sizes = tuple(_sizes(said))
        return Look(len(sizes), _fault(said)), sizes, pages
    except (Escaped, ValueError, TypeError, KeyError):
        return Look(fault=Fault.UNSAFE), (), b""


def _look(door: Door, cell: Cell, one: Enclosure, progress: Progress) -> Look:
    if not one.has_pages:
        return Look(fault=Fault.NO_PDF)
    content = door.ask(papers.file, one.source.sha256)
    try:
        said, _ = cell.ask(look, content, one.source.media, progress=progress)
        return Look(int(said["pages"]), _fault(said))
    except (Escaped, ValueError, TypeError, KeyError):
        return Look(fault=Fault.UNSAFE)


def _fault(said: Mapping[str, Any]) -> Fault | None:
    return Fault(said["fault"]) if said["fault"] else None


def _sizes(said: Mapping[str, Any]) -> Iterator[Size]:
    for width, height in said["sizes"]:
        if not (isfinite(width) and isfinite(height) and width >= 1 and height >= 1):
            raise ValueError(width, height)
        yield float(width), float(height)


# What the other process is asked; it answers in what JSON can say.


def take(content: bytes, media: str) -> Reply:
    try:
        found = foreign.taken(content, media)
    except foreign.NotTaken as refused:
        return {"fault": refused.fault.value, "sizes": []}, b""
    return {"fault": "", "sizes": found.sizes}, found.content


def look(content: bytes, media: str) -> Reply:
    found = foreign.looked(content, media)
    return {"fault": found.fault.value if found.fault else "", "pages": found.pages}, b""

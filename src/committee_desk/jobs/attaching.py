"""Take files in with a matter or a proposal, and give copies of them out again.

a path ─► its bytes ─► act matter.attach, proposal.attach
an attachment ─► its bytes, compared with their SHA-256 ─► a path, or a page to look at
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from mimetypes import guess_type
from pathlib import Path

from sqlalchemy.orm import Session

from committee_desk.acts import matter, proposal
from committee_desk.acts.door import Done, Door
from committee_desk.domain.attachment import Attachment
from committee_desk.domain.ids import AttachmentId, MatterId, PersonId, ProposalId
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs import drawing
from committee_desk.jobs.confining import Cell
from committee_desk.jobs.drawing import Page
from committee_desk.jobs.progress import SILENT, Progress, keep_on
from committee_desk.store import matters, papers

LARGEST = 100 * 1024 * 1024
UNKNOWN = "application/octet-stream"
ATTACHING = QT_TRANSLATE_NOOP("jobs", "Attaching files")
# What offices here send and the tables of other machines do not know.
MEDIA = {".hwp": "application/x-hwp", ".hwpx": "application/hwp+zip"}


class NotTaken(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{file} cannot be attached: {reason}")
    advice = QT_TRANSLATE_NOOP("errors", "See whether the file is there and may be read, then try again.")


class TooLarge(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{file} is larger than {most} MB.")
    advice = QT_TRANSLATE_NOOP("errors", "Attach a smaller file, or the part of it that matters here.")


class NotWritten(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{file} cannot be written: {reason}")
    advice = QT_TRANSLATE_NOOP("errors", "Choose another folder, or make room in this one.")


def attach(
    door: Door,
    matter_id: MatterId,
    files: tuple[Path, ...],
    *,
    rendition_of: AttachmentId | None = None,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[tuple[Attachment, ...]]:
    """Each file with its name, byte for byte; those before a refused one are in.

    With `rendition_of`, it is the PDF that stands in for that attachment.
    """
    act = partial(matter.attach, id=matter_id, rendition_of=rendition_of, by=by, at=at)
    return _attach(door, act, files, progress)


def attach_to_proposal(
    door: Door,
    proposal_id: ProposalId,
    files: tuple[Path, ...],
    *,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[tuple[Attachment, ...]]:
    """The same with a proposal."""
    return _attach(door, partial(proposal.attach, id=proposal_id, by=by, at=at), files, progress)


def _attach(
    door: Door, act: Callable[..., Attachment], files: tuple[Path, ...], progress: Progress
) -> Done[tuple[Attachment, ...]]:
    taken: list[Attachment] = []
    touched: frozenset[str] = frozenset()
    for number, file in enumerate(files):
        progress(number, len(files), ATTACHING)
        keep_on(progress)
        content = _read(file)
        done = door.do(partial(act, name=file.name, media=media_of(file), content=content))
        taken.append(done.result)
        touched |= done.touched
    return Done(tuple(taken), touched)


def media_of(file: Path) -> str:
    """What kind of file it says it is, by its suffix."""
    return MEDIA.get(file.suffix.lower()) or guess_type(file.name)[0] or UNKNOWN


def save_copy(door: Door, id: AttachmentId, file: Path) -> Path:
    """The attachment's bytes as they were put in, in a file of their own."""
    content = _content(door, id)
    try:
        file.write_bytes(content)
    except OSError as error:
        raise NotWritten(file=file.name, reason=error.strerror or error) from error
    return file


def page(door: Door, id: AttachmentId, place: int, width: int, cell: Cell) -> Page:
    """A page of a PDF that was handed in, so many pixels wide; it is drawn in the cell."""
    return drawing.apart(cell, _content(door, id), place, width)


def _content(door: Door, id: AttachmentId) -> bytes:
    def found(session: Session) -> bytes:
        one = matters.ATTACHMENTS.get(session, id)
        return papers.file(session, one.sha256, called=one.name)

    return door.ask(found)


def _read(file: Path) -> bytes:
    try:
        if file.stat().st_size > LARGEST:
            raise TooLarge(file=file.name, most=LARGEST // 1024**2)
        return file.read_bytes()
    except OSError as error:
        raise NotTaken(file=file.name, reason=error.strerror or error) from error

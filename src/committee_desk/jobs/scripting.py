"""The script 의사진행 시나리오 that the chair reads a meeting from, as a PDF: not issued, and kept nowhere.

a meeting that is being prepared ─► documents.script ─► PDF ─► the file

It can be made again whenever the agenda changes, until the meeting is called to order.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from pathlib import Path

from sqlalchemy.orm import Session

from committee_desk.acts.door import Done, Door
from committee_desk.documents import script
from committee_desk.domain.ids import MeetingId, PersonId
from committee_desk.domain.meeting import NoAgenda, NobodyDesignated
from committee_desk.domain.record import Record
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs import printouts
from committee_desk.jobs.printouts import Printout
from committee_desk.jobs.progress import SILENT, Progress
from committee_desk.store import records


class HasBegun(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{title} has been called to order already.")
    advice = QT_TRANSLATE_NOOP("errors", "Make the script of a meeting that is being prepared.")


def write(
    door: Door,
    *,
    meeting: MeetingId,
    file: Path,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[int]:
    """How many items the script leads through."""
    return printouts.write(door, file, partial(_page, meeting=meeting), at=at, progress=progress)


def ensure_prepared(record: Record) -> None:
    """Refuse what nobody will preside over any more, or what there is nothing to say of yet."""
    meeting = record.meeting
    meeting.ensure_meets()
    if meeting.opened_at is not None:
        raise HasBegun(title=meeting.title)
    if not meeting.designated:
        raise NobodyDesignated
    if not script.agenda(record):
        raise NoAgenda


def _page(session: Session, _on: date, meeting: MeetingId) -> Printout[int]:
    record = records.of(session, meeting)
    ensure_prepared(record)
    return Printout(script.paper(record), script.CALLED, record.rules, len(script.agenda(record)))

"""The public copy 공개본 of minutes, as a PDF: made from the issued minutes, signed by nobody, kept nowhere.

issued minutes that say what the records say ─► documents.public_minutes ─► PDF ─► the file

It can be made again at any time, and says the same as long as the minutes do.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from functools import partial
from pathlib import Path

from sqlalchemy.orm import Session

from committee_desk.acts.door import Done, Door
from committee_desk.documents import minutes, public_minutes
from committee_desk.documents import paper as papers
from committee_desk.domain.case import people_of
from committee_desk.domain.ids import MeetingId, PersonId
from committee_desk.domain.record import Record
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs import drafting, known_names, printouts
from committee_desk.jobs.printouts import Printout
from committee_desk.jobs.progress import SILENT, Progress


class MinutesNotIssued(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The minutes of {title} are not issued yet.")
    advice = QT_TRANSLATE_NOOP("errors", "Issue them first; a public copy is made from issued minutes.")


class MinutesOvertaken(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The records say something else by now than minutes {number}.")
    advice = QT_TRANSLATE_NOOP("errors", "Issue the next version of the minutes, then make the public copy.")


def write(
    door: Door,
    *,
    meeting: MeetingId,
    file: Path,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[int]:
    """How many parts of the minutes were kept back; the list of them stands at the end of the copy."""
    return printouts.write(door, file, partial(_page, meeting=meeting), at=at, progress=progress)


def _page(session: Session, _on: date, meeting: MeetingId) -> Printout[int]:
    draft = drafting.draft(session, meeting)
    record, issued = draft.record, draft.issued
    if issued is None:
        raise MinutesNotIssued(title=record.meeting.title)
    if not draft.current:
        raise MinutesOvertaken(number=issued.number)
    page = public_minutes.paper(record, issued, _names(session, record))
    return Printout(page, public_minutes.CALLED, record.rules, public_minutes.count(page))


def _names(session: Session, record: Record) -> frozenset[str]:
    """Whoever may be named in the minutes: also those who sat in, and those who spoke."""
    told = "\n".join(papers.words(minutes.paper(record)))
    matters, placed = [one.matter for one in record.agenda], [one.item for one in record.agenda]
    return known_names.known(session, matters, placed, told) | frozenset(_beside(record))


def _beside(record: Record) -> Iterator[str]:
    for words in (*record.meeting.attendants, *(one.speaker for one in record.remarks)):
        yield from people_of(words)

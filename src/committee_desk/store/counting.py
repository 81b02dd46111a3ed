"""How much a desk holds, to be compared with another copy of it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from committee_desk.frozen import frozen
from committee_desk.store.journal import EntryRow
from committee_desk.store.matters import MatterRow
from committee_desk.store.meetings import MeetingRow
from committee_desk.store.papers import PaperRow
from committee_desk.store.people import PersonRow


@frozen
class Counts:
    """`entries` counts the deeds in the journal, and `last` is the moment of the last of them."""

    entries: int
    people: int
    matters: int
    meetings: int
    papers: int
    last: datetime | None = None


def counts(session: Session) -> Counts:
    entries, last = session.execute(select(func.count(), func.max(EntryRow.at)).select_from(EntryRow)).one()
    people, matters, meetings, papers = (
        session.scalar(select(func.count()).select_from(row)) or 0
        for row in (PersonRow, MatterRow, MeetingRow, PaperRow)
    )
    return Counts(entries, people, matters, meetings, papers, last)

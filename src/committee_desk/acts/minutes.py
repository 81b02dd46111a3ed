"""Write over a passage of the drafted minutes."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from committee_desk.domain.ids import MeetingId, PersonId
from committee_desk.domain.meeting import MeetingStage, Stage
from committee_desk.domain.minutes import Minutes
from committee_desk.store import journal, meetings, minutes


def edit(
    session: Session,
    meeting: MeetingId,
    passage: str,
    text: str,
    drafted: str,
    *,
    by: PersonId,
    at: datetime,
) -> Minutes:
    """A passage in a person's own words; empty, or the drafted words again, takes the edit back.

    Once the minutes are confirmed, they are not written over any more.
    """
    if meetings.get(session, meeting).stage in (Stage.CONFIRMED, Stage.FILED):
        raise MeetingStage
    before = minutes.of(session, meeting)
    after = before.edit(passage, text, drafted)
    if after != before:
        if not minutes.kept(session, meeting):
            journal.keep(session, "minutes.begun", before, by=by, at=at)
        journal.keep(session, "minutes.edited", after, before=before, by=by, at=at)
    return after

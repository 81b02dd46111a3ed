"""End a written resolution in one stroke: no more replies, the result of each item, filed.

acts.written_resolution.end ─► acts.declaration.declare for each item, as votes say ─► .file
"""

from __future__ import annotations

from datetime import date, datetime, time

from sqlalchemy.orm import Session

from committee_desk.acts import declaration, written_resolution
from committee_desk.domain import ballot
from committee_desk.domain.ids import MeetingId, PersonId
from committee_desk.domain.matter import Resolution
from committee_desk.domain.meeting import Meeting
from committee_desk.store import items as agenda


def conclude(
    session: Session, id: MeetingId, on: date, clock: time, reason: str = "", *, by: PersonId, at: datetime
) -> Meeting:
    """The results as the replies give them; the first refusal leaves everything as it was."""
    held = written_resolution.end(session, id, on, reason, by=by, at=at)
    for one in agenda.of(session, id):
        if one.settled:
            continue
        resolution = Resolution.REPORTED
        if not one.report:
            carried = ballot.result(held, one).carried
            resolution = one.motion.resolution if carried else Resolution.REJECTED
        declaration.declare(session, one.id, resolution, clock, reason, by=by, at=at)
    return written_resolution.file(session, id, clock, by=by, at=at)

"""Note what was said, in short; correct it, or strike it with a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time

from sqlalchemy.orm import Session

from committee_desk.domain.ids import ItemId, MeetingId, PersonId, RemarkId
from committee_desk.domain.matter import GroundMissing
from committee_desk.domain.meeting import MeetingStage, Remark, Stage
from committee_desk.store import journal, meetings, remarks


def note(
    session: Session,
    meeting: MeetingId,
    item: ItemId | None,
    clock: time,
    speaker: str,
    text: str,
    *,
    by: PersonId,
    at: datetime,
) -> Remark:
    """발언 요지: who said what, and when; to an item, or to the meeting as a whole."""
    if meetings.get(session, meeting).stage not in (Stage.OPEN, Stage.CLOSED):
        raise MeetingStage
    id = RemarkId(remarks.REGISTER.new_id(session))
    remark = Remark(id, meeting, item, clock, speaker, text)
    journal.keep(session, "remark.noted", remark, by=by, at=at)
    return remark


def correct(
    session: Session, id: RemarkId, clock: time, speaker: str, text: str, *, by: PersonId, at: datetime
) -> Remark:
    before = remarks.get(session, id)
    remark = replace(before, at=clock, speaker=speaker, text=text)
    if remark != before:
        journal.keep(session, "remark.corrected", remark, before=before, by=by, at=at)
    return remark


def strike(session: Session, id: RemarkId, because: str, *, by: PersonId, at: datetime) -> Remark:
    """Out of the minutes, with the reason; the journal keeps it."""
    if not because.strip():
        raise GroundMissing
    before = remarks.get(session, id)
    remark = replace(before, struck_because=because)
    journal.keep(session, "remark.struck", remark, before=before, by=by, at=at, reason=because)
    return remark

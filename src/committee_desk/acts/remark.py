"""Note what was said, in short; correct it, or strike it with a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time

from sqlalchemy.orm import Session

from committee_desk.domain.ids import ItemId, MeetingId, PersonId, RemarkId
from committee_desk.domain.matter import GroundMissing
from committee_desk.domain.meeting import MeetingStage, Stage
from committee_desk.domain.remark import Remark
from committee_desk.errors import NotFound
from committee_desk.store import items, journal, meetings, remarks


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
    _ensure_open_to_remarks(session, meeting)
    if item is not None and items.get(session, item).meeting != meeting:
        raise NotFound(kind="item", id=item)
    id = RemarkId(remarks.REGISTER.new_id(session))
    remark = Remark(id, meeting, item, clock, speaker, text)
    journal.keep(session, "remark.noted", remark, by=by, at=at)
    return remark


def correct(
    session: Session, id: RemarkId, clock: time, speaker: str, text: str, *, by: PersonId, at: datetime
) -> Remark:
    before = remarks.get(session, id)
    _ensure_open_to_remarks(session, before.meeting)
    remark = replace(before, at=clock, speaker=speaker, text=text)
    journal.keep_change(session, "remark.corrected", remark, before, by=by, at=at)
    return remark


def strike(session: Session, id: RemarkId, because: str, *, by: PersonId, at: datetime) -> Remark:
    """Out of the minutes, with the reason; the journal keeps it."""
    if not because.strip():
        raise GroundMissing
    before = remarks.get(session, id)
    _ensure_open_to_remarks(session, before.meeting)
    remark = replace(before, struck_because=because)
    journal.keep(session, "remark.struck", remark, before=before, by=by, at=at, reason=because)
    return remark


def _ensure_open_to_remarks(session: Session, id: MeetingId) -> None:
    """From the opening until the minutes are confirmed."""
    if meetings.get(session, id).stage not in (Stage.OPEN, Stage.CLOSED):
        raise MeetingStage

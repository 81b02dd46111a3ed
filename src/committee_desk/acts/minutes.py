"""Write over the drafted minutes, answer what members want corrected, correct what was confirmed."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy.orm import Session

from committee_desk.domain.attendance import NotDesignated
from committee_desk.domain.figures import figures, values
from committee_desk.domain.ids import MeetingId, PersonId
from committee_desk.domain.meeting import Meeting, MeetingStage, Stage
from committee_desk.domain.minutes import Correction, Minutes, NoRevision
from committee_desk.domain.paper import Source
from committee_desk.domain.paper import Stage as PaperStage
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.store import items, journal, meetings, minutes, papers

PAPER = "minutes"


class RevisionNotSigned(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The new version of the minutes is not complete yet.")
    advice = QT_TRANSLATE_NOOP("errors", "Issue it, and have it signed or closed by the chair.")


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

    Once the minutes are confirmed, they are written over only while they are being corrected.
    """
    held = meetings.get(session, meeting)
    before = minutes.of(session, meeting)
    _ensure_open(held, before)
    named = values(text, figures(held, items.of(session, meeting)))
    after = before.edit(passage, text, drafted, named)
    if after != before:
        _keep(session, "minutes.edited", after, before, by=by, at=at)
    return after


def receive_correction(
    session: Session,
    meeting: MeetingId,
    member: PersonId,
    passage: str,
    words: str,
    received_on: date,
    *,
    by: PersonId,
    at: datetime,
) -> Correction:
    """수정 의견: how a member who was named for the meeting wants a passage to read."""
    held = meetings.get(session, meeting)
    before = minutes.of(session, meeting)
    _ensure_open(held, before)
    if member not in held.designated:
        raise NotDesignated(count=1)
    after = before.receive(member, passage, words, received_on)
    _keep(session, "minutes.correction_received", after, before, by=by, at=at)
    return after.corrections[-1]


def take_in_correction(
    session: Session,
    meeting: MeetingId,
    number: int,
    drafted: str,
    on: date,
    because: str = "",
    *,
    by: PersonId,
    at: datetime,
) -> Minutes:
    """The passage reads as the member proposed, from now on."""
    before = minutes.of(session, meeting)
    _ensure_open(meetings.get(session, meeting), before)
    after = before.take_in(number, drafted, on, because)
    _keep(session, "minutes.correction_taken_in", after, before, by=by, at=at, reason=because)
    return after


def refuse_correction(
    session: Session, meeting: MeetingId, number: int, because: str, on: date, *, by: PersonId, at: datetime
) -> Minutes:
    """The passage stays as it is, and the member is told why."""
    before = minutes.of(session, meeting)
    _ensure_open(meetings.get(session, meeting), before)
    after = before.refuse(number, because, on)
    _keep(session, "minutes.correction_refused", after, before, by=by, at=at, reason=because)
    return after


def reopen(
    session: Session, meeting: MeetingId, reason: str, on: date, *, by: PersonId, at: datetime
) -> Minutes:
    """정정: confirmed minutes may be written over again, for a reason that their new version prints."""
    if meetings.get(session, meeting).stage not in (Stage.CONFIRMED, Stage.FILED):
        raise MeetingStage
    before = minutes.of(session, meeting)
    valid = papers.in_use(session, Source(meeting), PAPER)
    after = before.reopen(reason, on, valid[-1].number if valid else "")
    _keep(session, "minutes.reopened", after, before, by=by, at=at, reason=reason)
    return after


def settle(session: Session, meeting: MeetingId, on: date, *, by: PersonId, at: datetime) -> Minutes:
    """The correction is made: its version of the paper is complete, and the minutes rest again."""
    before = minutes.of(session, meeting)
    if before.revision is None:
        raise NoRevision
    valid = papers.in_use(session, Source(meeting), PAPER)
    corrected = [one for one in valid if one.number != before.revision.supersedes]
    if not corrected or corrected[-1].stage is not PaperStage.COMPLETE:
        raise RevisionNotSigned
    after = before.settle(on)
    _keep(session, "minutes.settled", after, before, by=by, at=at)
    return after


def _ensure_open(held: Meeting, now: Minutes) -> None:
    """From the opening until they are confirmed, and while confirmed ones are being corrected."""
    confirmed = held.stage in (Stage.CONFIRMED, Stage.FILED)
    if confirmed and now.revision is None:
        raise MeetingStage


def _keep(
    session: Session,
    what: str,
    after: Minutes,
    before: Minutes,
    *,
    by: PersonId,
    at: datetime,
    reason: str = "",
) -> None:
    """The first thing written begins the minutes; then what was done to them."""
    if not minutes.kept(session, before.id):
        journal.keep(session, "minutes.begun", before, by=by, at=at)
    journal.keep(session, what, after, before=before, by=by, at=at, reason=reason)

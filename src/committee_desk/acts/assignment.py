"""Give somebody something to do at a meeting, and see it done, put off or dropped."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy.orm import Session

from committee_desk.domain.assignment import Assignment
from committee_desk.domain.ids import AssignmentId, ItemId, PersonId
from committee_desk.domain.meeting import MeetingStage, Stage
from committee_desk.store import assignments, items, journal, meetings


def give(
    session: Session, item: ItemId, what: str, who: str, due: date | None, *, by: PersonId, at: datetime
) -> Assignment:
    """조치사항, under one item; until the minutes are confirmed, since they name it."""
    meeting = items.get(session, item).meeting
    if meetings.get(session, meeting).stage not in (Stage.OPEN, Stage.CLOSED):
        raise MeetingStage
    id = AssignmentId(assignments.REGISTER.new_id(session))
    assignment = Assignment(id, meeting, item, what, who, due)
    journal.keep(session, "assignment.given", assignment, by=by, at=at)
    return assignment


def put_off(
    session: Session, id: AssignmentId, to: date, because: str, *, by: PersonId, at: datetime
) -> Assignment:
    """Due on another day; the day the meeting gave stays known."""
    before = assignments.get(session, id)
    after = before.put_off(to, because)
    journal.keep(session, "assignment.put_off", after, before=before, by=by, at=at, reason=because)
    return after


def finish(
    session: Session, id: AssignmentId, on: date, evidence: str, *, by: PersonId, at: datetime
) -> Assignment:
    """Done, and what shows it."""
    before = assignments.get(session, id)
    after = before.finish(on, evidence)
    journal.keep(session, "assignment.finished", after, before=before, by=by, at=at)
    return after


def drop(
    session: Session, id: AssignmentId, on: date, because: str, *, by: PersonId, at: datetime
) -> Assignment:
    """Not to be done any more."""
    before = assignments.get(session, id)
    after = before.drop(on, because)
    journal.keep(session, "assignment.dropped", after, before=before, by=by, at=at, reason=because)
    return after


def take_up_again(
    session: Session, id: AssignmentId, because: str, *, by: PersonId, at: datetime
) -> Assignment:
    """Not finished after all."""
    before = assignments.get(session, id)
    after = before.take_up_again(because)
    journal.keep(session, "assignment.taken_up_again", after, before=before, by=by, at=at, reason=because)
    return after

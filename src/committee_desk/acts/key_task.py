"""Follow a key task: its milestones, what each quarter brought, the consultation it needed."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy.orm import Session

from committee_desk.domain.ids import KeyTaskId, PersonId
from committee_desk.domain.key_task import KeyTask, Quarter, Status
from committee_desk.store import journal, key_tasks


def change(session: Session, task: KeyTask, *, by: PersonId, at: datetime) -> KeyTask:
    """The same task with other officials, goal, milestones, consultation or result."""
    before = key_tasks.REGISTER.get(session, task.id)
    after = before.changed(task)
    journal.keep_change(session, "key_task.changed", after, before, by=by, at=at)
    return after


def report(
    session: Session,
    id: KeyTaskId,
    quarter: int,
    status: Status,
    words: str,
    reporter: str,
    on: date,
    *,
    by: PersonId,
    at: datetime,
) -> KeyTask:
    """The state of one quarter, as somebody reported it."""
    before = key_tasks.REGISTER.get(session, id)
    after = before.reported(Quarter(quarter, status, words.strip(), reporter.strip(), on))
    journal.keep_change(session, "key_task.reported", after, before, by=by, at=at)
    return after

"""Take in what was promised and followed before the desk was kept, so that the first year can be compared.

a row of an office's list ─► Grant · KeyTask, resting on a decision that is told in words ─► kept
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from committee_desk.domain.calendar import day_of
from committee_desk.domain.grant import Grant
from committee_desk.domain.ids import GrantId, KeyTaskId, PersonId
from committee_desk.domain.key_task import KeyTask
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.store import grants, journal, key_tasks


class NotOver(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{year} is not over.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Put a key-task selection on an agenda; the body chooses those of a year that goes on."
    )


def take_in_promise(
    session: Session, grant: Grant, before: Grant | None = None, *, by: PersonId, at: datetime
) -> Grant:
    """A promise that another decision made, with what became of it."""
    grant.ensure_whole()
    id = before.id if before else GrantId(grants.REGISTER.new_id(session))
    kept = replace(grant, id=id)
    journal.keep(session, "grant.taken_in", kept, before=before, by=by, at=at)
    return kept


def take_in_key_task(
    session: Session, task: KeyTask, before: KeyTask | None = None, *, by: PersonId, at: datetime
) -> KeyTask:
    """A key task of a year that is over, with its quarters."""
    if task.year >= day_of(at).year:
        raise NotOver(year=task.year)
    id = before.id if before else KeyTaskId(key_tasks.REGISTER.new_id(session))
    kept = replace(task, id=id)
    journal.keep(session, "key_task.taken_in", kept, before=before, by=by, at=at)
    return kept

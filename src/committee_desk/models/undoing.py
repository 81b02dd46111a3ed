"""What was taken back last, so that it can be done again, and the two deeds that go there and back.

the last entry of the journal ─► "….undone" ─► its subject
a deed that succeeded ─► tell ─► news with the way back beside it
"""

from __future__ import annotations

from functools import partial

from committee_desk.acts import undo
from committee_desk.acts.door import Act
from committee_desk.domain.journal import Subject
from committee_desk.models.desk import Desk
from committee_desk.store import journal
from committee_desk.store.base import Session


def undone(session: Session) -> Subject | None:
    """What the last deed took back; None where the last deed was another."""
    for entry in journal.entries(session, after=journal.size(session) - 1):
        if entry.what.endswith(".undone"):
            return entry.subject
    return None


def back(subject: Subject) -> Act[None]:
    return partial(undo.undo, subject=subject)


def again(subject: Subject) -> Act[None]:
    return partial(undo.redo, subject=subject)


def tell(desk: Desk, words: str, subject: Subject) -> None:
    """News of what was done to this subject, and where it can be taken back a button for it."""
    desk.tell(words, partial(desk.do, back(subject)) if desk.ask(can_go_back, subject) else None)


def can_go_back(session: Session, subject: Subject) -> bool:
    try:
        undo.ensure_undoable(session, subject)
    except undo.CannotUndo:
        return False
    return True

"""What was taken back last, so that it can be done again.

the last entry of the journal ─► "….undone" ─► its subject
"""

from __future__ import annotations

from committee_desk.domain.journal import Subject
from committee_desk.store import journal
from committee_desk.store.base import Session


def undone(session: Session) -> Subject | None:
    """What the last deed took back; None where the last deed was another."""
    for entry in journal.entries(session, after=journal.size(session) - 1):
        if entry.what.endswith(".undone"):
            return entry.subject
    return None

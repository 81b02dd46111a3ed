"""Make the search index anew, in steps between which others may act; it is no record and leaves no entry.

begin ─► take_in(some) … ─► finish(what was kept meanwhile)
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from committee_desk.domain.ids import PersonId
from committee_desk.domain.journal import Subject
from committee_desk.store import journal, search


def begin(session: Session, *, by: PersonId, at: datetime) -> int:
    """An empty index; gives back how many entries there are now."""
    search.begin(session)
    return journal.size(session)


def take_in(session: Session, some: Sequence[Subject], *, by: PersonId, at: datetime) -> None:
    search.take_in(session, some)


def finish(session: Session, since: int, *, by: PersonId, at: datetime) -> None:
    """Take in what was kept after this entry, and say that the index is whole."""
    search.take_in(session, {entry.subject for entry in journal.entries(session, since)})
    search.finish(session, journal.size(session))

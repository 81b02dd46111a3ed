"""Keep what someone is typing until it becomes an act; it is no record, so it leaves no entry."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from committee_desk.domain.ids import PersonId
from committee_desk.store import typed


def remember(session: Session, place: str, text: str, *, by: PersonId, at: datetime) -> None:
    """The text of a field as it stands, over what was kept of that field before."""
    typed.remember(session, place, text, at)


def forget(session: Session, place: str, *, by: PersonId, at: datetime) -> None:
    """The text has become an act, or was given up."""
    typed.forget(session, place)

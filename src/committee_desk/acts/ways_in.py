"""Note what was changed about the ways into the desk: which one, when, and by whom."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from committee_desk.domain.ids import PersonId
from committee_desk.domain.ways_in import WaysIn
from committee_desk.store import desks, journal


def change_passphrase(session: Session, *, by: PersonId, at: datetime) -> WaysIn:
    """Another passphrase opens the desk from now on."""
    before = desks.ways_in(session)
    return _kept(session, "ways.passphrase_changed", before.with_passphrase(), before, by, at)


def remember(session: Session, *, by: PersonId, at: datetime) -> WaysIn:
    """The keyring of one account opens the desk."""
    before = desks.ways_in(session)
    return _kept(session, "ways.remembered", before.with_keyring(), before, by, at)


def forget(session: Session, *, by: PersonId, at: datetime) -> WaysIn:
    """No keyring opens the desk any more."""
    before = desks.ways_in(session)
    return _kept(session, "ways.forgotten", before.without_keyring(), before, by, at)


def print_recovery_key(session: Session, *, by: PersonId, at: datetime) -> WaysIn:
    """A sheet with the recovery key has left the printer."""
    before = desks.ways_in(session)
    return _kept(session, "ways.recovery_key_printed", before.with_sheet(), before, by, at)


def _kept(session: Session, what: str, after: WaysIn, before: WaysIn, by: PersonId, at: datetime) -> WaysIn:
    # Before the first entry there is no row, and an entry about nothing before it holds the whole value.
    first = before == WaysIn(before.id)
    journal.keep(session, what, after, before=None if first else before, by=by, at=at)
    return after

"""Keep certificates: the desk's own root, a person's key, and its revocation."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from committee_desk.domain.ids import KeyId, PersonId
from committee_desk.domain.matter import GroundMissing
from committee_desk.domain.paper import Key
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.store import journal, keys, people


class HasKey(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{name} already has a signing key.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Use it; or revoke it first if it is lost or its passphrase forgotten."
    )


class RevokedAlready(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This key is already revoked.")
    advice = QT_TRANSLATE_NOOP("errors", "Make a new one if the person is to sign.")


def found(session: Session, certificate: str, fingerprint: str, *, by: PersonId, at: datetime) -> Key:
    """The desk's own root certificate, under which everyone's is made."""
    key = Key(KeyId(keys.REGISTER.new_id(session)), None, certificate, fingerprint, at)
    journal.keep(session, "key.founded", key, by=by, at=at)
    return key


def enrol(
    session: Session, person: PersonId, certificate: str, fingerprint: str, *, by: PersonId, at: datetime
) -> Key:
    """A person's certificate; one valid key a person."""
    if keys.of(session, person):
        raise HasKey(name=people.get(session, person).name)
    key = Key(KeyId(keys.REGISTER.new_id(session)), person, certificate, fingerprint, at)
    journal.keep(session, "key.enrolled", key, by=by, at=at)
    return key


def revoke(session: Session, id: KeyId, because: str, *, by: PersonId, at: datetime) -> Key:
    """No signature with this key from now on; what it signed before stands."""
    if not because.strip():
        raise GroundMissing
    before = keys.get(session, id)
    if not before.valid:
        raise RevokedAlready
    key = replace(before, revoked_at=at, revoked_because=because)
    journal.keep(session, "key.revoked", key, before=before, by=by, at=at, reason=because)
    return key

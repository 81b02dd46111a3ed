"""Certificates on disk; the private keys they belong to never come here (see store.vault)."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.domain.ids import KeyId, PersonId
from committee_desk.domain.paper import Key
from committee_desk.store.base import Base, Moment
from committee_desk.store.register import Register


class KeyRow(Base):
    __tablename__ = "key"

    id: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    certificate: Mapped[str]
    fingerprint: Mapped[str] = mapped_column(unique=True)
    made_at: Mapped[datetime] = mapped_column(Moment)
    revoked_at: Mapped[datetime | None] = mapped_column(Moment)
    revoked_because: Mapped[str]


REGISTER = Register(KeyRow, Key)


def get(session: Session, id: KeyId) -> Key:
    return REGISTER.get(session, id)


def roots(session: Session) -> list[Key]:
    """The desk's own certificates, the present one last."""
    return REGISTER.all(session, KeyRow.person.is_(None))


def of(session: Session, person: PersonId) -> Key | None:
    """The key this person signs with now, if any."""
    found = REGISTER.all(session, KeyRow.person == person, KeyRow.revoked_at.is_(None))
    return found[-1] if found else None


def holders(session: Session) -> dict[PersonId, Key]:
    """Everyone who can sign now, with their key."""
    valid = REGISTER.all(session, KeyRow.person.is_not(None), KeyRow.revoked_at.is_(None))
    return {PersonId(key.person): key for key in valid if key.person is not None}

"""Who is charged with proactive administration, on disk."""

from __future__ import annotations

from datetime import date

from sqlalchemy import or_
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.domain.officer import Officer
from committee_desk.store.base import Base
from committee_desk.store.register import Register


class OfficerRow(Base):
    __tablename__ = "officer"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(index=True)
    name: Mapped[str] = mapped_column(index=True)
    since: Mapped[date] = mapped_column(index=True)
    charge: Mapped[str] = mapped_column(index=True)
    office: Mapped[str]
    title: Mapped[str]
    until: Mapped[date | None]


REGISTER = Register(OfficerRow, Officer)


def holding(session: Session, today: date) -> list[Officer]:
    """Everyone who holds a charge today."""
    ended = or_(OfficerRow.until.is_(None), OfficerRow.until >= today)
    return REGISTER.all(session, OfficerRow.since <= today, ended)

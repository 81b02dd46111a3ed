"""What people wrote into the minutes, on disk; the rest is drafted anew each time."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.domain.ids import MeetingId
from committee_desk.domain.minutes import Minutes
from committee_desk.store.base import Base
from committee_desk.store.register import Canonical, Register


class MinutesRow(Base):
    __tablename__ = "minutes"

    id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), primary_key=True)
    edits: Mapped[Any] = mapped_column(Canonical)
    corrections: Mapped[Any] = mapped_column(Canonical)
    revisions: Mapped[Any] = mapped_column(Canonical)
    # No foreign key: the item belongs to a later meeting, and comes after its table.
    confirmed_in: Mapped[int | None]


REGISTER = Register(MinutesRow, Minutes)


def of(session: Session, meeting: MeetingId) -> Minutes:
    """What was written into a meeting's minutes; nothing yet is a plain beginning."""
    found = REGISTER.all(session, MinutesRow.id == meeting)
    return found[0] if found else Minutes(meeting)


def kept(session: Session, meeting: MeetingId) -> bool:
    """Whether anybody has written into these minutes yet."""
    return session.get(MinutesRow, meeting) is not None

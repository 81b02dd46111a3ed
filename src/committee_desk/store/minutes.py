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


REGISTER = Register(MinutesRow, Minutes)


def of(session: Session, meeting: MeetingId) -> Minutes:
    """The edits of a meeting's minutes; none is a plain beginning."""
    found = REGISTER.all(session, MinutesRow.id == meeting)
    return found[0] if found else Minutes(meeting)


def kept(session: Session, meeting: MeetingId) -> bool:
    """Whether anybody has written into these minutes yet."""
    return session.get(MinutesRow, meeting) is not None

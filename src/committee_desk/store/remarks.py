"""Remarks on disk: what was said at a meeting, in short."""

from __future__ import annotations

from datetime import time

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.domain.ids import MeetingId, RemarkId
from committee_desk.domain.remark import Remark
from committee_desk.store.base import Base
from committee_desk.store.register import Register


class RemarkRow(Base):
    __tablename__ = "remark"

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    item: Mapped[int | None] = mapped_column(ForeignKey("item.id"))
    at: Mapped[time]
    speaker: Mapped[str]
    text: Mapped[str]
    struck_because: Mapped[str]


REGISTER = Register(RemarkRow, Remark)


def get(session: Session, id: RemarkId) -> Remark:
    return REGISTER.get(session, id)


def of(session: Session, meeting: MeetingId) -> list[Remark]:
    """What was said at a meeting, in the order of the clock."""
    return REGISTER.all(session, RemarkRow.meeting == meeting, order=[RemarkRow.at])

"""Assignments on disk: what meetings gave somebody to do."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, func
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.domain.assignment import Assignment, Stage
from committee_desk.domain.ids import AssignmentId, MeetingId
from committee_desk.store.base import Base
from committee_desk.store.register import Register


class AssignmentRow(Base):
    __tablename__ = "assignment"

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    item: Mapped[int] = mapped_column(ForeignKey("item.id"))
    what: Mapped[str]
    who: Mapped[str]
    due: Mapped[date | None]
    stage: Mapped[str] = mapped_column(index=True)
    put_off_to: Mapped[date | None]
    ended_on: Mapped[date | None]
    told: Mapped[str]


REGISTER = Register(AssignmentRow, Assignment)
DUE = func.coalesce(AssignmentRow.put_off_to, AssignmentRow.due, date.max)


def get(session: Session, id: AssignmentId) -> Assignment:
    return REGISTER.get(session, id)


def of(session: Session, meeting: MeetingId) -> list[Assignment]:
    """What a meeting gave to do, in the order in which it was given."""
    return REGISTER.all(session, AssignmentRow.meeting == meeting)


def open_(session: Session) -> list[Assignment]:
    """Whatever is still to be done, the nearest day first."""
    return REGISTER.all(session, AssignmentRow.stage == Stage.OPEN.value, order=[DUE])


def to_report(session: Session, since: date | None) -> list[Assignment]:
    """What a next meeting hears of: all that is open, and what has ended since the day of the last."""
    ended = AssignmentRow.ended_on >= since if since else AssignmentRow.ended_on.is_not(None)
    return REGISTER.all(session, (AssignmentRow.stage == Stage.OPEN.value) | ended, order=[DUE])

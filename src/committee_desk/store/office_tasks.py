"""Office tasks on disk, and which of them are to be seen to next."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.domain.office_task import OfficeTask
from committee_desk.store.base import Base
from committee_desk.store.register import Register


class OfficeTaskRow(Base):
    __tablename__ = "office_task"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(index=True)
    title: Mapped[str] = mapped_column(index=True)
    given_on: Mapped[date] = mapped_column(index=True)
    given_by: Mapped[str] = mapped_column(index=True)
    given_to: Mapped[str] = mapped_column(index=True)
    assignee: Mapped[str]
    due_on: Mapped[date | None] = mapped_column(index=True)
    done_on: Mapped[date | None] = mapped_column(index=True)
    result: Mapped[str]
    matter: Mapped[int | None] = mapped_column(ForeignKey("matter.id"), index=True)
    of_key_task: Mapped[int | None] = mapped_column(ForeignKey("key_task.id"), index=True)


REGISTER = Register(OfficeTaskRow, OfficeTask)
OPEN = (OfficeTaskRow.done_on.is_(None),)


def falling_due(session: Session, until: date, most: int) -> tuple[int, list[OfficeTask]]:
    """How many are open and due by a day, and those among them whose day comes first."""
    wanted = (*OPEN, OfficeTaskRow.due_on <= until)
    count = session.scalar(select(func.count()).select_from(OfficeTaskRow).where(*wanted)) or 0
    order = (OfficeTaskRow.due_on, OfficeTaskRow.id)
    first = select(OfficeTaskRow.id).where(*wanted).order_by(*order).limit(most)
    return count, REGISTER.all(session, OfficeTaskRow.id.in_(first), order=order)

"""Key tasks on disk: one row a task, for the register, for what falls due, and for who leads one."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.domain.ids import ItemId
from committee_desk.domain.key_task import KeyTask
from committee_desk.errors import NotFound
from committee_desk.store.base import Base
from committee_desk.store.register import Canonical, Register


class KeyTaskRow(Base):
    __tablename__ = "key_task"

    id: Mapped[int] = mapped_column(primary_key=True)
    matter: Mapped[int | None] = mapped_column(ForeignKey("matter.id"), index=True)
    item: Mapped[int | None] = mapped_column(ForeignKey("item.id"), index=True)
    year: Mapped[int] = mapped_column(index=True)
    code: Mapped[str]
    title: Mapped[str]
    area: Mapped[str]
    plan: Mapped[int | None] = mapped_column(ForeignKey("matter.id"))
    core_task: Mapped[str]
    department: Mapped[str]
    main_official: Mapped[str]
    sub_official: Mapped[str]
    goal: Mapped[str]
    effect: Mapped[str]
    needs_consultation: Mapped[bool]
    consultation: Mapped[int | None] = mapped_column(ForeignKey("matter.id"))
    milestones: Mapped[Any] = mapped_column(Canonical)
    quarters: Mapped[Any] = mapped_column(Canonical)
    result: Mapped[str]
    voided_because: Mapped[str]
    decided_by: Mapped[str]


REGISTER = Register(KeyTaskRow, KeyTask)
STANDS = KeyTaskRow.voided_because == ""


def by(session: Session, item: ItemId) -> list[KeyTask]:
    """What the declaration of an item has chosen, and was not voided."""
    return REGISTER.all(session, KeyTaskRow.item == item, STANDS)


def of_year(session: Session, year: int) -> list[KeyTask]:
    """The key tasks of a year that stand, in the order of their codes."""
    return REGISTER.all(session, KeyTaskRow.year == year, STANDS, order=[KeyTaskRow.code])


def standing(session: Session) -> list[KeyTask]:
    """All that stand, the newest year first."""
    return REGISTER.all(session, STANDS, order=[KeyTaskRow.year.desc(), KeyTaskRow.code])


def years(session: Session) -> list[int]:
    """The years that have key tasks, the newest first."""
    query = select(KeyTaskRow.year).where(STANDS).distinct().order_by(KeyTaskRow.year.desc())
    return list(session.scalars(query))


def coded(session: Session, year: int, code: str) -> KeyTask:
    found = REGISTER.all(session, KeyTaskRow.year == year, KeyTaskRow.code == code, STANDS)
    if not found:
        raise NotFound(kind="key task", id=f"{year} {code}")
    return found[0]

"""Cases of the casebook on disk."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.domain.case import Case
from committee_desk.domain.ids import CaseId, MatterId
from committee_desk.store.base import Base
from committee_desk.store.register import Register


class CaseRow(Base):
    __tablename__ = "case_told"  # "case" is a word of SQL

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(index=True)
    title: Mapped[str] = mapped_column(index=True)
    written_on: Mapped[date] = mapped_column(index=True)
    kind: Mapped[str] = mapped_column(index=True)
    department: Mapped[str]
    account: Mapped[str]
    decided: Mapped[str]
    reasons: Mapped[str]
    effect: Mapped[str]
    awards: Mapped[str]
    matter: Mapped[int | None] = mapped_column(ForeignKey("matter.id"), index=True)
    released: Mapped[bool]


REGISTER = Register(CaseRow, Case)


def told_of(session: Session, matter: MatterId) -> CaseId | None:
    """The case that was written of a matter, if there is one."""
    found = session.scalar(select(CaseRow.id).where(CaseRow.matter == matter).order_by(CaseRow.id))
    return None if found is None else CaseId(found)

"""Officials on disk, by the hundred thousand."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.domain.official import Official
from committee_desk.store.base import Base
from committee_desk.store.register import Canonical, Register


class OfficialRow(Base):
    __tablename__ = "official"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(index=True)
    name: Mapped[str] = mapped_column(index=True)
    department: Mapped[str] = mapped_column(index=True)
    grade: Mapped[str] = mapped_column(index=True)
    title: Mapped[str]
    employment: Mapped[str] = mapped_column(index=True)
    since: Mapped[date | None] = mapped_column(index=True)
    until: Mapped[date | None] = mapped_column(index=True)
    moves: Mapped[Any] = mapped_column(Canonical)


REGISTER = Register(OfficialRow, Official)


def called(session: Session, names: Sequence[str]) -> list[Any]:
    """Number, name, department and id of all with these names."""
    return _told(session, OfficialRow.name.in_(names))


def names_among(session: Session, words: Collection[str]) -> list[str]:
    """Which of these words are names of officials."""
    query = select(OfficialRow.name).where(OfficialRow.name.in_(words)).distinct()
    return list(session.scalars(query))


def numbered(session: Session, numbers: Sequence[str]) -> list[Any]:
    """The same of those with these numbers, in the order they were entered."""
    return _told(session, OfficialRow.number.in_(numbers))


def _told(session: Session, which: ColumnElement[bool]) -> list[Any]:
    row = OfficialRow
    query = select(row.id, row.number, row.name, row.department).where(which).order_by(row.id)
    return list(session.execute(query))


def known_as(session: Session, name: str, department: str) -> list[Official]:
    """Those of this name in this department."""
    return REGISTER.all(session, OfficialRow.name == name, OfficialRow.department == department)

"""Ways of narrowing a register that somebody wants to have again; no record, so no journal.

a list narrowed by words, year and kind ─► remember(kind, name, ...) ─► recall(kind), in the box beside it
"""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.frozen import frozen
from committee_desk.store.base import Base
from committee_desk.store.registers import Sieve


class FilterRow(Base):
    __tablename__ = "cache_filter"

    kind: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    words: Mapped[str]
    narrowing: Mapped[str]
    year: Mapped[int]


@frozen
class Filter:
    name: str
    words: str
    sieve: Sieve


def remember(session: Session, kind: str, one: Filter) -> None:
    sieve = one.sieve
    session.merge(
        FilterRow(kind=kind, name=one.name, words=one.words, narrowing=sieve.narrowing, year=sieve.year)
    )


def forget(session: Session, kind: str, name: str) -> None:
    row = session.get(FilterRow, (kind, name))
    if row is not None:
        session.delete(row)


def recall(session: Session, kind: str) -> list[Filter]:
    query = select(FilterRow).where(FilterRow.kind == kind).order_by(FilterRow.name)
    return [Filter(row.name, row.words, Sieve(row.narrowing, row.year)) for row in session.scalars(query)]

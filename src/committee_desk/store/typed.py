"""What someone is typing, kept until it becomes an act; no record, so no journal.

    a field ─► remember(place, text) ─► cache_typing ─► recall() after a crash

The place is the field's own name for itself, such as "remark/12/text".
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.frozen import frozen
from committee_desk.store.base import Base, Moment


@frozen
class Typed:
    place: str
    text: str
    at: datetime


class TypedRow(Base):
    __tablename__ = "cache_typing"

    place: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]
    at: Mapped[datetime] = mapped_column(Moment)


def remember(session: Session, place: str, text: str, at: datetime) -> None:
    session.merge(TypedRow(place=place, text=text, at=at))


def recall(session: Session) -> list[Typed]:
    """Everything that was being typed, latest last."""
    rows = session.scalars(select(TypedRow).order_by(TypedRow.at, TypedRow.place))
    return [Typed(row.place, row.text, row.at) for row in rows]


def forget(session: Session, place: str) -> None:
    """The text has become an act, or was given up."""
    session.execute(delete(TypedRow).where(TypedRow.place == place))

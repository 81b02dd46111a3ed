"""The promotion log on disk, and how far each channel reached in a year."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.domain.promotion import Promotion
from committee_desk.store.base import Base
from committee_desk.store.register import Register


class PromotionRow(Base):
    __tablename__ = "promotion"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(index=True)
    title: Mapped[str] = mapped_column(index=True)
    told_on: Mapped[date] = mapped_column(index=True)
    channel: Mapped[str] = mapped_column(index=True)
    reach: Mapped[int | None] = mapped_column(index=True)
    place: Mapped[str]
    text: Mapped[str]
    case: Mapped[int | None] = mapped_column(ForeignKey("case_told.id"), index=True)


REGISTER = Register(PromotionRow, Promotion)


def reached(session: Session, year: int) -> list[tuple[str, int, int]]:
    """Of each channel in a year: how often, and how many it reached all together."""
    row = PromotionRow
    query = (
        select(row.channel, func.count(), func.coalesce(func.sum(row.reach), 0))
        .where(row.told_on >= date(year, 1, 1), row.told_on <= date(year, 12, 31))
        .group_by(row.channel)
        .order_by(func.sum(row.reach).desc(), row.channel)
    )
    return [(channel, count, reach or 0) for channel, count, reach in session.execute(query)]

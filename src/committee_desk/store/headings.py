"""What an office's own headings mean, as somebody has said once; no record, so no journal.

a list with a heading nobody knows ─► asked ─► remember(kind, heading, field) ─► recall(kind), the next time
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.store.base import Base


class HeadingRow(Base):
    __tablename__ = "cache_heading"

    kind: Mapped[str] = mapped_column(primary_key=True)
    heading: Mapped[str] = mapped_column(primary_key=True)
    field: Mapped[str]


def remember(session: Session, kind: str, meant: Mapping[str, str]) -> None:
    """What each heading means; nothing for one that is to be passed over."""
    for heading, field in meant.items():
        session.merge(HeadingRow(kind=kind, heading=heading, field=field))


def recall(session: Session, kind: str) -> dict[str, str]:
    query = select(HeadingRow.heading, HeadingRow.field).where(HeadingRow.kind == kind)
    return {row.heading: row.field for row in session.execute(query.order_by(HeadingRow.heading))}

"""Passive reports on disk, and how their register is sorted and narrowed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import ForeignKey, func, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.domain.ids import PassiveReportId
from committee_desk.domain.passive_report import PassiveReport, Stage
from committee_desk.store.base import Base
from committee_desk.store.register import Register


class PassiveReportRow(Base):
    __tablename__ = "passive_report"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(index=True)
    title: Mapped[str] = mapped_column(index=True)
    received_on: Mapped[date] = mapped_column(index=True)
    channel: Mapped[str]
    department: Mapped[str] = mapped_column(index=True)
    content: Mapped[str]
    reporter: Mapped[str]
    against: Mapped[str]
    stage: Mapped[str] = mapped_column(index=True)
    extended: Mapped[bool]
    extended_because: Mapped[str]
    due_said: Mapped[date | None]
    answered_on: Mapped[date | None]
    outcome: Mapped[str] = mapped_column(index=True)
    transferred_to: Mapped[str]
    measures: Mapped[str]
    again: Mapped[bool]
    first_report: Mapped[int | None] = mapped_column(ForeignKey("passive_report.id"), index=True)
    disclosure: Mapped[str]


REGISTER = Register(PassiveReportRow, PassiveReport)
OFFERED = 50  # earlier reports to choose the first one from


def open_(session: Session, most: int) -> tuple[int, list[PassiveReport]]:
    """How many wait for their answer, and those that have waited longest."""
    waits = PassiveReportRow.stage == Stage.IN_HAND.value
    count = session.scalar(select(func.count()).select_from(PassiveReportRow).where(waits)) or 0
    query = select(PassiveReportRow.id).where(waits).order_by(PassiveReportRow.received_on).limit(most)
    return count, REGISTER.all(session, PassiveReportRow.id.in_(query), order=(PassiveReportRow.received_on,))


def repeats(session: Session, report: PassiveReport) -> list[PassiveReport]:
    """The first report and all that make it again, this one among them, in the order they came."""
    first = report.first_report or report.id
    order = (PassiveReportRow.received_on,)
    return REGISTER.all(
        session, or_(PassiveReportRow.first_report == first, PassiveReportRow.id == first), order=order
    )


def earlier(session: Session, report: PassiveReport) -> Sequence[tuple[PassiveReportId, str, str]]:
    """First reports that it may make again, of the same department or title, the latest first."""
    row = PassiveReportRow
    alike = or_(row.title == report.title, row.department == report.department)
    query = (
        select(row.id, row.number, row.title)
        .where(row.first_report.is_(None), row.received_on <= report.received_on, row.id != report.id, alike)
        .order_by((row.title == report.title).desc(), row.received_on.desc())
        .limit(OFFERED)
    )
    return [(PassiveReportId(id), number, title) for id, number, title in session.execute(query)]

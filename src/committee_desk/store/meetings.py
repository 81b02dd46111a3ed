"""Meetings on disk: load one, list them for a table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.domain.ids import MeetingId
from committee_desk.domain.meeting import Meeting, Stage
from committee_desk.frozen import frozen
from committee_desk.store.base import Base
from committee_desk.store.items import ItemRow
from committee_desk.store.register import Canonical, Register


class MeetingRow(Base):
    __tablename__ = "meeting"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    held_on: Mapped[date] = mapped_column(index=True)
    starts_at: Mapped[time]
    place: Mapped[str]
    members: Mapped[int]
    opening: Mapped[Any] = mapped_column(Canonical)
    designated: Mapped[Any] = mapped_column(Canonical)
    mode: Mapped[str]
    attendants: Mapped[Any] = mapped_column(Canonical)
    notice_sent_on: Mapped[date | None]
    notice_reason: Mapped[str]
    spells: Mapped[Any] = mapped_column(Canonical)
    stage: Mapped[str]
    opened_at: Mapped[time | None]
    closed_at: Mapped[time | None]
    confirmed_on: Mapped[date | None]
    presided: Mapped[Any] = mapped_column(Canonical)
    opened_by: Mapped[int | None]
    closed_by: Mapped[int | None]
    recesses: Mapped[Any] = mapped_column(Canonical)
    ends_at: Mapped[time | None]
    written: Mapped[Any] = mapped_column(Canonical)
    notice_answers: Mapped[Any] = mapped_column(Canonical)
    lots: Mapped[Any] = mapped_column(Canonical)
    partners: Mapped[Any] = mapped_column(Canonical)


REGISTER = Register(MeetingRow, Meeting)


@frozen
class MeetingLine:
    id: MeetingId
    title: str
    held_on: date
    starts_at: time
    place: str
    stage: Stage
    items: int
    designated: int
    in_writing: bool = False


def get(session: Session, id: MeetingId) -> Meeting:
    return REGISTER.get(session, id)


def in_stage(session: Session, stage: Stage) -> list[Meeting]:
    """The meetings that stand there, the earliest first; nobody meets to resolve in writing."""
    found = REGISTER.all(session, MeetingRow.stage == stage.value, order=[MeetingRow.held_on])
    return [one for one in found if one.written is None]


def last_held(session: Session) -> date | None:
    """The day of the last meeting that was opened or came to its end."""
    opened = (MeetingRow.stage == Stage.CLOSED.value) | MeetingRow.opened_at.is_not(None)
    return session.scalar(select(func.max(MeetingRow.held_on)).where(opened))


def lines(session: Session, stages: Sequence[Stage] = tuple(Stage)) -> list[MeetingLine]:
    """Every meeting at one of these stages, newest first, its items counted by the database."""
    columns = (
        MeetingRow.id,
        MeetingRow.title,
        MeetingRow.held_on,
        MeetingRow.starts_at,
        MeetingRow.place,
        MeetingRow.stage,
        MeetingRow.designated,
        MeetingRow.written,
    )
    query = (
        select(*columns, func.count(ItemRow.id))
        .where(MeetingRow.stage.in_([stage.value for stage in stages]))
        .outerjoin(ItemRow, ItemRow.meeting == MeetingRow.id)
        .group_by(MeetingRow.id)
        .order_by(MeetingRow.held_on.desc(), MeetingRow.id.desc())
    )
    return [
        MeetingLine(
            *(MeetingId(id), title, held_on, starts_at, place, Stage(stage), items, len(designated)),
            in_writing=written is not None,
        )
        for id, title, held_on, starts_at, place, stage, designated, written, items in session.execute(query)
    ]

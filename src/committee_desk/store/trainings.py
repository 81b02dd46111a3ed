"""Trainings on disk, who attended them, and how far all departments are covered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, ForeignKey, case, func, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.domain.ids import OfficialId, TrainingId
from committee_desk.domain.training import Attendance, Coverage, Mode, Training
from committee_desk.store.base import Base
from committee_desk.store.engine import roomy
from committee_desk.store.officials import OfficialRow
from committee_desk.store.register import Canonical, Register


class TrainingRow(Base):
    __tablename__ = "training"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(index=True)
    title: Mapped[str] = mapped_column(index=True)
    held_on: Mapped[date] = mapped_column(index=True)
    audience: Mapped[str] = mapped_column(index=True)
    minutes: Mapped[int | None]
    place: Mapped[str]
    speaker: Mapped[str]
    programme: Mapped[Any] = mapped_column(Canonical)
    materials: Mapped[str]
    response: Mapped[str]


class AttendanceRow(Base):
    __tablename__ = "attendance"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(index=True)
    training: Mapped[int] = mapped_column(ForeignKey("training.id"), index=True)
    name: Mapped[str] = mapped_column(index=True)
    department: Mapped[str] = mapped_column(index=True)
    official: Mapped[int | None] = mapped_column(ForeignKey("official.id"), index=True)
    mode: Mapped[str]
    minutes: Mapped[int | None]


REGISTER = Register(TrainingRow, Training)
ATTENDANCES = Register(AttendanceRow, Attendance)
OFFERED = 300
# How long somebody was there: the whole training, unless it is said otherwise.
LASTED: ColumnElement[int] = func.coalesce(AttendanceRow.minutes, TrainingRow.minutes, 0)


def offered(session: Session) -> list[tuple[TrainingId, str]]:
    """The latest trainings, by what they are called."""
    query = select(TrainingRow.id, TrainingRow.number, TrainingRow.title)
    latest = session.execute(query.order_by(TrainingRow.held_on.desc()).limit(OFFERED))
    return [(TrainingId(id), f"{number}  {title}") for id, number, title in latest]


def called(session: Session) -> dict[str, TrainingId]:
    """Every training by its number, and by its title where only one has it."""
    found = session.execute(select(TrainingRow.id, TrainingRow.number, TrainingRow.title)).all()
    titles = [title for _, _, title in found]
    by_title = {title: TrainingId(id) for id, _, title in found if titles.count(title) == 1}
    return by_title | {number: TrainingId(id) for id, number, _ in found}


def labels(session: Session, ids: Sequence[int]) -> dict[int, str]:
    query = select(TrainingRow.id, TrainingRow.title).where(TrainingRow.id.in_(ids))
    return {row.id: row.title for row in session.execute(query)}


def held_in(session: Session, year: int) -> int:
    """How many trainings a year had."""
    return session.scalar(select(func.count()).select_from(TrainingRow).where(*_in(year))) or 0


def attended(session: Session, official: OfficialId) -> list[tuple[Training, Mode, int]]:
    """What an official attended, how, and how long; the latest first."""
    query = (
        select(TrainingRow.id, AttendanceRow.mode, LASTED)
        .join(AttendanceRow, AttendanceRow.training == TrainingRow.id)
        .where(AttendanceRow.official == official)
        .order_by(TrainingRow.held_on.desc())
    )
    return [(REGISTER.get(session, id), Mode(mode), minutes) for id, mode, minutes in session.execute(query)]


def counted(session: Session, officials: Sequence[int], year: int) -> dict[int, tuple[int, int]]:
    """How many trainings of a year each of these attended, and how many minutes that were."""
    query = (
        select(AttendanceRow.official, func.count(), func.sum(LASTED))
        .join(TrainingRow, TrainingRow.id == AttendanceRow.training)
        .where(AttendanceRow.official.in_(officials), *_in(year))
        .group_by(AttendanceRow.official)
    )
    return {id: (count, minutes) for id, count, minutes in session.execute(query) if id is not None}


def attendance(session: Session, training: TrainingId) -> list[Coverage]:
    """Who attended one training, by the department of that day."""
    query = (
        select(
            AttendanceRow.department,
            func.count(),
            func.count().filter(AttendanceRow.mode == Mode.REMOTE.value),
            func.sum(LASTED),
        )
        .join(TrainingRow, TrainingRow.id == AttendanceRow.training)
        .where(AttendanceRow.training == training)
        .group_by(AttendanceRow.department)
        .order_by(AttendanceRow.department)
    )
    there = _headcount(session)
    return [
        Coverage(department, there.get(department, 0), count, remote, minutes)
        for department, count, remote, minutes in session.execute(query)
    ]


def coverage(session: Session, year: int) -> list[Coverage]:
    """Of every department: how many officials, how many trained in the year, and for how long."""
    # Counted for each person first, so that an official is looked up once and not for every training.
    each = (
        select(
            AttendanceRow.official.label("official"),
            func.max(case((AttendanceRow.mode == Mode.REMOTE.value, 1), else_=0)).label("remote"),
            func.sum(LASTED).label("minutes"),
        )
        .join(TrainingRow, TrainingRow.id == AttendanceRow.training)
        .where(*_in(year))
        .group_by(AttendanceRow.official)
        .subquery()
    )
    query = (
        select(OfficialRow.department, func.count(), func.sum(each.c.remote), func.sum(each.c.minutes))
        .join(each, each.c.official == OfficialRow.id)
        .where(*_employed_in(year))
        .group_by(OfficialRow.department)
    )
    with roomy(session):
        trained = {row[0]: tuple(row[1:]) for row in session.execute(query)}
        there = sorted(_headcount(session, year).items())
    return [Coverage(department, count, *trained.get(department, (0, 0, 0))) for department, count in there]


def _headcount(session: Session, year: int | None = None) -> dict[str, int]:
    query = select(OfficialRow.department, func.count()).group_by(OfficialRow.department)
    if year is not None:
        query = query.where(*_employed_in(year))
    return {row[0]: row[1] for row in session.execute(query)}


def _in(year: int) -> tuple[ColumnElement[bool], ...]:
    return TrainingRow.held_on >= date(year, 1, 1), TrainingRow.held_on <= date(year, 12, 31)


def _employed_in(year: int) -> tuple[ColumnElement[bool], ...]:
    return (
        or_(OfficialRow.since.is_(None), OfficialRow.since <= date(year, 12, 31)),
        or_(OfficialRow.until.is_(None), OfficialRow.until >= date(year, 1, 1)),
    )

"""Proposals on disk: number one, load one, list them by the thousand."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.domain.ids import ProposalId
from committee_desk.domain.proposal import Kind, Proposal, Stage, Text
from committee_desk.errors import NotFound
from committee_desk.store.base import Base
from committee_desk.store.register import Canonical, Register


class ProposalRow(Base):
    __tablename__ = "proposal"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    received_on: Mapped[date] = mapped_column(index=True)
    kind: Mapped[str]
    proposers: Mapped[Any] = mapped_column(Canonical)
    department: Mapped[str]
    summary: Mapped[str]
    effect: Mapped[str]
    complaint: Mapped[str]
    stage: Mapped[str] = mapped_column(index=True)
    review: Mapped[Any] = mapped_column(Canonical)
    duplicate_of: Mapped[int | None]
    unlike: Mapped[Any] = mapped_column(Canonical)
    notes: Mapped[Any] = mapped_column(Canonical)
    ended_on: Mapped[date | None]
    ended_because: Mapped[str]


REGISTER = Register(ProposalRow, Proposal)
ORDERS = {
    "number": ProposalRow.number,
    "title": ProposalRow.title,
    "received": ProposalRow.received_on,
    "department": ProposalRow.department,
    "stage": ProposalRow.stage,
    "kind": ProposalRow.kind,
}


@dataclass(frozen=True, slots=True)
class ProposalLine:
    id: ProposalId
    number: str
    title: str
    department: str
    received_on: date
    kind: Kind
    stage: Stage
    ended_on: date | None
    duplicate_of: ProposalId | None


def get(session: Session, id: ProposalId) -> Proposal:
    return REGISTER.get(session, id)


def numbered(session: Session, number: str) -> Proposal:
    """The proposal with this number."""
    found = REGISTER.all(session, ProposalRow.number == number)
    if not found:
        raise NotFound(kind="proposal", id=number)
    return found[0]


def taken(session: Session, number: str) -> bool:
    """Whether a proposal bears this number."""
    return session.scalar(select(ProposalRow.id).where(ProposalRow.number == number)) is not None


def received_in(session: Session, year: int) -> int:
    """The highest running number that the desk gave in a year; numbers are never used again."""
    given = session.scalars(select(ProposalRow.number).where(ProposalRow.number.startswith(f"P{year}-")))
    running = (number.partition("-")[2] for number in given)
    return max((int(number) for number in running if number.isdecimal()), default=0)


def ids(
    session: Session, words: str, order: str, descending: bool, stages: Sequence[Stage] = ()
) -> array[int]:
    """The register as numbers only: found, narrowed to stages, and sorted by the database."""
    by = ORDERS[order]
    query = select(ProposalRow.id).order_by(by.desc() if descending else by, ProposalRow.id)
    if stages:
        query = query.where(ProposalRow.stage.in_([stage.value for stage in stages]))
    for word in words.split():
        within = ProposalRow.title + " " + ProposalRow.number + " " + ProposalRow.department
        query = query.where(within.contains(word, autoescape=True))
    return array("q", session.scalars(query))


def lines(session: Session, ids: Sequence[int]) -> list[ProposalLine]:
    """These lines, in this order."""
    columns = [getattr(ProposalRow, name) for name in ProposalLine.__dataclass_fields__]
    query = select(*columns).where(ProposalRow.id.in_(ids))
    found = {
        id: ProposalLine(id, number, title, department, received_on, Kind(kind), Stage(stage), *rest)
        for id, number, title, department, received_on, kind, stage, *rest in session.execute(query)
    }
    return [found[id] for id in ids]  # none is missing, since nothing is deleted


def labels(session: Session, ids: Sequence[int]) -> dict[ProposalId, tuple[str, str]]:
    """Number and title of each."""
    query = select(ProposalRow.id, ProposalRow.number, ProposalRow.title).where(ProposalRow.id.in_(ids))
    return {ProposalId(id): (number, title) for id, number, title in session.execute(query)}


def texts(session: Session) -> list[Text]:
    """What is compared to find two alike; what has ended is out of it."""
    query = select(ProposalRow.id, ProposalRow.received_on, ProposalRow.title, ProposalRow.summary)
    open_ = session.execute(query.where(ProposalRow.ended_on.is_(None)))
    return [Text(ProposalId(id), received_on, title, summary) for id, received_on, title, summary in open_]


def decided_on(session: Session) -> list[tuple[ProposalId, ProposalId]]:
    """Every two on which a person has decided whether they are the same."""
    query = select(ProposalRow.id, ProposalRow.duplicate_of, ProposalRow.unlike)
    pairs = []
    for id, same, unlike in session.execute(query):
        others = [*unlike, same] if same else unlike
        pairs += [(ProposalId(id), ProposalId(other)) for other in others]
    return pairs

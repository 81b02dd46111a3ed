"""Proposals on disk: number one, load one, list them by the thousand."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import Text as PlainText
from sqlalchemy import select, type_coerce
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.domain.ids import ProposalId
from committee_desk.domain.proposal import Kind, Proposal, Stage, Text
from committee_desk.errors import NotFound
from committee_desk.frozen import frozen
from committee_desk.store import running
from committee_desk.store.base import Base
from committee_desk.store.register import Canonical, Register

Named = TypeVar("Named")


class ProposalRow(Base):
    __tablename__ = "proposal"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str] = mapped_column(index=True)
    received_on: Mapped[date] = mapped_column(index=True)
    kind: Mapped[str] = mapped_column(index=True)
    proposers: Mapped[Any] = mapped_column(Canonical)
    department: Mapped[str] = mapped_column(index=True)
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
    way: Mapped[Any] = mapped_column(Canonical)
    handling: Mapped[Any] = mapped_column(Canonical)


REGISTER = Register(ProposalRow, Proposal)
NOTHING = "{}"  # the handling of one that nothing was done with
MOST_FOLLOWED = 300  # on the first page
AT_ONCE = 10_000  # numbers in one question
ORDERS = {
    "number": ProposalRow.number,
    "title": ProposalRow.title,
    "received": ProposalRow.received_on,
    "department": ProposalRow.department,
    "stage": ProposalRow.stage,
    "kind": ProposalRow.kind,
}


@frozen
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
    proposers: tuple[str, ...] = ()


def get(session: Session, id: ProposalId) -> Proposal:
    return REGISTER.get(session, id)


def some(session: Session, ids: Sequence[ProposalId]) -> list[Proposal]:
    """These proposals, in this order."""
    parts = several(ids)
    found = {one.id: one for part in parts for one in REGISTER.all(session, ProposalRow.id.in_(part))}
    return [found[id] for id in ids]  # none is missing, since nothing is deleted


def numbered(session: Session, number: str) -> Proposal:
    """The proposal with this number."""
    found = REGISTER.all(session, ProposalRow.number == number)
    if not found:
        raise NotFound(kind="proposal", id=number)
    return found[0]


def taken(session: Session, number: str) -> bool:
    """Whether a proposal bears this number."""
    return session.scalar(select(ProposalRow.id).where(ProposalRow.number == number)) is not None


def taken_among(session: Session, numbers: Sequence[str]) -> list[str]:
    """Which of these numbers proposals bear already."""
    query = select(ProposalRow.number)
    parts = (session.scalars(query.where(ProposalRow.number.in_(some))) for some in several(numbers))
    return [number for part in parts for number in part]


def next_number(session: Session, year: int) -> str:
    """The running number after the highest that the desk gave in a year."""
    return running.next_number(session, ProposalRow.number, "P", year)


def ids(
    session: Session,
    words: str,
    order: str,
    descending: bool,
    stages: Sequence[Stage] = (),
    ended: bool | None = None,
) -> array[int]:
    """The register as numbers only: found, narrowed to stages, and sorted by the database."""
    by = ORDERS[order]
    query = select(ProposalRow.id).order_by(by.desc() if descending else by, ProposalRow.id)
    if stages:
        query = query.where(ProposalRow.stage.in_([stage.value for stage in stages]))
    if ended is not None:
        query = query.where(ProposalRow.ended_on.is_not(None) if ended else ProposalRow.ended_on.is_(None))
    for word in words.split():
        told = ProposalRow.title + " " + ProposalRow.number + " " + ProposalRow.department
        query = query.where(told.contains(word, autoescape=True))
    # A hundred thousand numbers need no objects made of their rows.
    found: Any = session.connection().execute(query).cursor
    return array("q", (id for (id,) in found.fetchall()))


def lines(session: Session, ids: Sequence[int]) -> list[ProposalLine]:
    """These lines, in this order."""
    columns = [getattr(ProposalRow, name) for name in ProposalLine.__dataclass_fields__]
    # Whether it is spelled as the program spells it is the journal's check, and not each turn of the wheel's.
    columns[-1] = type_coerce(columns[-1], PlainText)
    found = {
        row[0]: _line(*row)
        for some in several(ids)
        for row in session.execute(select(*columns).where(ProposalRow.id.in_(some)))
    }
    return [found[id] for id in ids]  # none is missing, since nothing is deleted


def _line(
    id: int, number: str, title: str, department: str, received_on: date, kind: str, stage: str, *rest: Any
) -> ProposalLine:
    ended_on, duplicate_of, proposers = rest
    names = tuple(one["name"] for one in json.loads(proposers))
    named = (ProposalId(id), number, title, department, received_on, Kind(kind), Stage(stage))
    return ProposalLine(*named, ended_on, duplicate_of, names)


def several(ids: Sequence[Named]) -> Iterator[Sequence[Named]]:
    """So many at once as one question may name."""
    for start in range(0, len(ids), AT_ONCE):
        yield ids[start : start + AT_ONCE]


def labels(session: Session, ids: Sequence[int]) -> dict[ProposalId, tuple[str, str]]:
    """Number and title of each."""
    query = select(ProposalRow.id, ProposalRow.number, ProposalRow.title)
    return {
        ProposalId(id): (number, title)
        for some in several(ids)
        for id, number, title in session.execute(query.where(ProposalRow.id.in_(some)))
    }


def among(session: Session, numbers: Sequence[str], days: Sequence[date]) -> list[Proposal]:
    """Those that bear one of these numbers, or were received on one of these days."""
    by_number = (REGISTER.all(session, ProposalRow.number.in_(some)) for some in several(numbers))
    by_day = (REGISTER.all(session, ProposalRow.received_on.in_(some)) for some in several(days))
    found = {one.id: one for each in (*by_number, *by_day) for one in each}
    return sorted(found.values(), key=lambda one: one.id)


def known(session: Session) -> dict[str, tuple[ProposalId, str]]:
    """Number and title of every one, by its number."""
    query = select(ProposalRow.id, ProposalRow.number, ProposalRow.title)
    return {number: (ProposalId(id), title) for id, number, title in session.execute(query)}


def handled(session: Session) -> list[Proposal]:
    """Those of which a lawful step is recorded and that are still kept, as many as one looks through."""
    told = type_coerce(ProposalRow.handling, PlainText)
    where = (told != NOTHING, told.not_like('%"released_on"%'))
    return REGISTER.all(session, *where)[:MOST_FOLLOWED]


def received_in(session: Session, year: int) -> bool:
    """Whether a year brought any."""
    within = (ProposalRow.received_on >= date(year, 1, 1), ProposalRow.received_on <= date(year, 12, 31))
    return session.scalar(select(ProposalRow.id).where(*within).limit(1)) is not None


def undecided(session: Session, before: date) -> list[Proposal]:
    """Those received until a day that are neither adopted nor ended, the oldest first."""
    early = [Stage.DISCOVERED.value, Stage.SUPPLEMENTED.value]
    where = (ProposalRow.stage.in_(early), ProposalRow.ended_on.is_(None), ProposalRow.received_on <= before)
    query = select(ProposalRow.id).where(*where).order_by(ProposalRow.received_on).limit(MOST_FOLLOWED)
    return some(session, [ProposalId(id) for id in session.scalars(query)])


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

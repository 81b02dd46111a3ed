"""Matters of every kind on disk, with their attachments: one table, one codec."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, ForeignKey, Index, case, literal, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.domain import codec
from committee_desk.domain.attachment import Attachment
from committee_desk.domain.awaited import Awaited
from committee_desk.domain.calendar import Pause
from committee_desk.domain.duty import BOUNDED, OWING
from committee_desk.domain.ids import AttachmentId, MatterId, ProposalId
from committee_desk.domain.kinds import kind_of
from committee_desk.domain.matter import ENDED, Matter, Stage
from committee_desk.errors import NotFound
from committee_desk.frozen import frozen
from committee_desk.store import running
from committee_desk.store.base import Base
from committee_desk.store.register import Canonical, Register


class MatterRow(Base):
    __tablename__ = "matter"
    # Earlier decisions of a kind are told apart without a look at the rows, which are long.
    __table_args__ = (Index("ix_matter_decided", "kind", "decided_on", "outcome"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    title: Mapped[str]
    particulars: Mapped[Any] = mapped_column(Canonical)
    received_on: Mapped[date] = mapped_column(index=True)
    submitter: Mapped[str]
    department: Mapped[str]
    summary: Mapped[str]
    stage: Mapped[str] = mapped_column(index=True)
    disclosure: Mapped[str]
    closed_under: Mapped[Any] = mapped_column(Canonical)
    retention: Mapped[str]
    supplement_by: Mapped[date | None]
    returned_on: Mapped[date | None]
    pauses: Mapped[Any] = mapped_column(Canonical)
    awaited: Mapped[Any] = mapped_column(Canonical)
    outcome: Mapped[str]
    decided_on: Mapped[date | None]
    notified_on: Mapped[date | None]
    published_on: Mapped[date | None]
    unpublished_because: Mapped[str]
    ended_because: Mapped[str]
    ended_on: Mapped[date | None]
    follow_ups: Mapped[Any] = mapped_column(Canonical)


class AttachmentRow(Base):
    __tablename__ = "attachment"

    id: Mapped[int] = mapped_column(primary_key=True)
    matter: Mapped[int | None] = mapped_column(ForeignKey("matter.id"), index=True)
    name: Mapped[str]
    media: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    added_on: Mapped[date]
    dropped_because: Mapped[str]
    rendition_of: Mapped[int | None]
    proposal: Mapped[int | None] = mapped_column(ForeignKey("proposal.id"), index=True)


REGISTER = Register(MatterRow, Matter, lambda columns: {"particulars": kind_of(columns["kind"])})
ATTACHMENTS = Register(AttachmentRow, Attachment)

ORDERS = {
    "number": MatterRow.number,
    "title": MatterRow.title,
    "received": MatterRow.received_on,
    "kind": MatterRow.kind,
    "stage": MatterRow.stage,
    "department": MatterRow.department,
}


@frozen
class MatterLine:
    id: MatterId
    number: str
    kind: str
    title: str
    department: str
    received_on: date
    stage: Stage
    outcome: str
    supplement_by: date | None = None
    decided_on: date | None = None
    pauses: tuple[Pause, ...] = ()
    awaited: tuple[Awaited, ...] = ()
    notified_on: date | None = None
    particulars: object = None  # only of kinds that owe something, and blank until the decision

    @property
    def ended(self) -> bool:
        return self.stage in ENDED


def get(session: Session, id: MatterId) -> Matter:
    return REGISTER.get(session, id)


def taken(session: Session, number: str) -> bool:
    """Whether a matter bears this number."""
    return session.scalar(select(MatterRow.id).where(MatterRow.number == number)) is not None


def numbered(session: Session, number: str) -> Matter:
    """The matter with this docket number."""
    found = REGISTER.all(session, MatterRow.number == number)
    if not found:
        raise NotFound(kind="matter", id=number)
    return found[0]


def of_kind(session: Session, kind: str) -> list[Matter]:
    """Every matter of a kind, in the order in which they were received."""
    return REGISTER.all(session, MatterRow.kind == kind)


def labels(session: Session) -> list[tuple[MatterId, str, str]]:
    """Every matter by number and title, the latest first."""
    rows = session.execute(
        select(MatterRow.id, MatterRow.number, MatterRow.title).order_by(MatterRow.id.desc())
    )
    return [(MatterId(row.id), row.number, row.title) for row in rows]


def attachments(session: Session, matter: MatterId) -> list[Attachment]:
    """What is attached and has not been dropped."""
    return ATTACHMENTS.all(session, AttachmentRow.matter == matter, AttachmentRow.dropped_because == "")


def matter_of(session: Session, attachment: AttachmentId) -> MatterId | None:
    """The matter that a file was handed in with; nothing where it came with a proposal."""
    return ATTACHMENTS.get(session, attachment).matter


def proposal_files(session: Session, proposal: ProposalId) -> list[Attachment]:
    """What is attached to a proposal and has not been dropped."""
    return ATTACHMENTS.all(session, AttachmentRow.proposal == proposal, AttachmentRow.dropped_because == "")


def next_number(session: Session, year: int) -> str:
    """The running number after the highest of the year; an office may have brought others with it."""
    return running.next_number(session, MatterRow.number, "", year)


def ids(
    session: Session, words: str, order: str, descending: bool, stages: Sequence[Stage] = (), kind: str = ""
) -> array[int]:
    """The docket as numbers only: found, narrowed to stages and a kind, and sorted by the database."""
    by = ORDERS[order]
    query = select(MatterRow.id).order_by(by.desc() if descending else by, MatterRow.id)
    if stages:
        query = query.where(MatterRow.stage.in_([stage.value for stage in stages]))
    if kind:
        query = query.where(MatterRow.kind == kind)
    for word in words.split():
        within = MatterRow.title + " " + MatterRow.number + " " + MatterRow.department
        query = query.where(within.contains(word, autoescape=True))
    return array("q", session.scalars(query))


def lines(session: Session, ids: Sequence[int]) -> list[MatterLine]:
    """These lines, in this order."""
    found = {line.id: line for line in _lines(session, MatterRow.id.in_(ids))}
    return [found[MatterId(id)] for id in ids]  # none is missing, since nothing is deleted


def lines_at(session: Session, *stages: Stage) -> list[MatterLine]:
    """The lines of matters that stand at one of these stages, oldest first."""
    wanted = MatterRow.stage.in_([stage.value for stage in stages])
    return list(_lines(session, wanted))


def said_in(session: Session, words: str) -> list[Matter]:
    """Matters in whose summary these words stand, the newest first, but for withdrawn and returned ones."""
    gone = MatterRow.stage.in_([Stage.WITHDRAWN.value, Stage.REJECTED.value])
    return REGISTER.all(session, MatterRow.summary.contains(words), ~gone, order=[MatterRow.id.desc()])


def has_kind(session: Session, kind: str) -> bool:
    """Whether a matter of this kind was ever received."""
    return session.scalar(select(MatterRow.id).where(MatterRow.kind == kind).limit(1)) is not None


def waiting(session: Session) -> list[MatterLine]:
    """Matters that live and wait for somebody's reply, or may be owed one by the rules."""
    asked = (MatterRow.awaited != []) | MatterRow.kind.in_(OWING)
    found = _lines(session, asked & ~_ended())
    return [one for one in found if one.kind in OWING or any(reply.waiting for reply in one.awaited)]


def _lines(session: Session, wanted: ColumnElement[bool]) -> Iterator[MatterLine]:
    names = [name for name in MatterLine.__dataclass_fields__ if name != "particulars"]
    tells = MatterRow.kind.in_(OWING) & MatterRow.decided_on.is_not(None) & ~_ended()
    bounded = MatterRow.kind.in_(BOUNDED) & MatterRow.decided_on.is_(None) & ~_ended()
    about = case((tells | bounded, MatterRow.particulars), else_=literal({}, Canonical))
    query = select(*(getattr(MatterRow, name) for name in names), about).where(wanted)
    query = query.order_by(MatterRow.received_on, MatterRow.id)
    for id, number, kind, title, department, received_on, stage, *rest in session.execute(query):
        *rest, pauses, awaited, notified_on, said = rest
        line = MatterLine(MatterId(id), number, kind, title, department, received_on, Stage(stage), *rest)
        if pauses or awaited:
            clock = tuple(codec.rebuild(Pause, one) for one in pauses)
            line = replace(line, pauses=clock, awaited=tuple(codec.rebuild(Awaited, one) for one in awaited))
        if kind in OWING or kind in BOUNDED:
            line = replace(line, notified_on=notified_on, particulars=codec.rebuild(kind_of(kind), said))
        yield line


def _ended() -> ColumnElement[bool]:
    return MatterRow.stage.in_([stage.value for stage in ENDED])


def at_stage(session: Session, *stages: Stage, kind: str = "") -> list[Matter]:
    """Matters that stand at one of these stages, oldest first; of every kind, unless one is named."""
    wanted: list[ColumnElement[bool]] = [MatterRow.stage.in_([stage.value for stage in stages])]
    if kind:
        wanted.append(MatterRow.kind == kind)
    return REGISTER.all(session, *wanted, order=[MatterRow.received_on])

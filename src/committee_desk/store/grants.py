"""What was granted to whom, on disk: one row a promise, with what became of it; the ledger of rewards."""

from __future__ import annotations

from collections import Counter
from datetime import date

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.domain.grant import Grant, Receiver
from committee_desk.domain.ids import ItemId, MatterId, ProposalId, RoundId
from committee_desk.store.base import Base
from committee_desk.store.register import Register


class GrantRow(Base):
    __tablename__ = "grant"

    id: Mapped[int] = mapped_column(primary_key=True)
    matter: Mapped[int | None] = mapped_column(ForeignKey("matter.id"), index=True)
    item: Mapped[int | None] = mapped_column(ForeignKey("item.id"), index=True)
    proposal: Mapped[int | None] = mapped_column(ForeignKey("proposal.id"), index=True)
    person: Mapped[str] = mapped_column(index=True)
    granted_on: Mapped[date] = mapped_column(index=True)
    round: Mapped[int | None] = mapped_column(ForeignKey("round.id"))
    step: Mapped[str]
    measure: Mapped[str]
    won: Mapped[int]
    grade: Mapped[str]
    condition: Mapped[str]
    voided_because: Mapped[str]
    called: Mapped[str]
    receiver: Mapped[str]
    owner: Mapped[str]
    due_on: Mapped[date | None] = mapped_column(index=True)
    done_on: Mapped[date | None]
    evidence: Mapped[str]
    file: Mapped[int | None] = mapped_column(ForeignKey("attachment.id"))
    late_because: Mapped[str]
    undone_because: Mapped[str]
    decided_by: Mapped[str]


REGISTER = Register(GrantRow, Grant)
OPEN = (GrantRow.voided_because == "", GrantRow.done_on.is_(None), GrantRow.undone_because == "")


def falling_due(session: Session, until: date) -> list[Grant]:
    """What is still to be carried out by a day, the nearest first."""
    return REGISTER.all(session, *OPEN, GrantRow.due_on <= until, order=[GrantRow.due_on])


def by(session: Session, item: ItemId) -> list[Grant]:
    """What the declaration of an item has granted, and was not voided."""
    return REGISTER.all(session, GrantRow.item == item, GrantRow.voided_because == "")


def of(session: Session, matter: MatterId) -> list[Grant]:
    """What stands of an award list."""
    return REGISTER.all(session, GrantRow.matter == matter, GrantRow.voided_because == "")


def to(session: Session, proposal: ProposalId) -> list[Grant]:
    """What stands of all that a proposal was given."""
    return REGISTER.all(session, GrantRow.proposal == proposal, GrantRow.voided_because == "")


def had(session: Session, year: int, besides: RoundId | None = None) -> Counter[str]:
    """How much money each person was granted in a year, leaving out what one round gave."""
    query = select(GrantRow.person, GrantRow.won).where(
        GrantRow.granted_on >= date(year, 1, 1),
        GrantRow.granted_on <= date(year, 12, 31),
        GrantRow.voided_because == "",
        GrantRow.receiver == Receiver.PERSON.value,
        GrantRow.round.is_distinct_from(besides) if besides is not None else GrantRow.id > 0,
    )
    given: Counter[str] = Counter()
    for person, won in session.execute(query):
        given[person] += won
    return given

"""Liability insurance on disk: policies, and what was claimed from them."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.domain.ids import ClaimId, MatterId, PolicyId
from committee_desk.domain.policy import Claim, Policy
from committee_desk.store.base import Base
from committee_desk.store.register import Register


class PolicyRow(Base):
    __tablename__ = "policy"

    id: Mapped[int] = mapped_column(primary_key=True)
    insurer: Mapped[str]
    number: Mapped[str]
    begins: Mapped[date]
    ends: Mapped[date] = mapped_column(index=True)
    per_case: Mapped[int]
    per_year: Mapped[int]
    premium: Mapped[int]
    covers: Mapped[str]
    note: Mapped[str]


class ClaimRow(Base):
    __tablename__ = "claim"

    id: Mapped[int] = mapped_column(primary_key=True)
    policy: Mapped[int] = mapped_column(ForeignKey("policy.id"), index=True)
    matter: Mapped[int] = mapped_column(ForeignKey("matter.id"), index=True)
    on: Mapped[date] = mapped_column(index=True)
    won: Mapped[int]
    answered_on: Mapped[date | None]
    paid: Mapped[int]
    refused_because: Mapped[str]


REGISTER = Register(PolicyRow, Policy)
CLAIMS = Register(ClaimRow, Claim)


def get(session: Session, id: PolicyId) -> Policy:
    return REGISTER.get(session, id)


def claim(session: Session, id: ClaimId) -> Claim:
    return CLAIMS.get(session, id)


def every(session: Session) -> list[Policy]:
    """Every policy, the one that ends last first."""
    return REGISTER.all(session, order=[PolicyRow.ends.desc()])


def claims_of(session: Session, policy: PolicyId) -> list[Claim]:
    """What was claimed from a policy, by day."""
    return CLAIMS.all(session, ClaimRow.policy == policy, order=[ClaimRow.on])


def claims_for(session: Session, matter: MatterId) -> list[Claim]:
    """What was claimed for a matter, by day."""
    return CLAIMS.all(session, ClaimRow.matter == matter, order=[ClaimRow.on])


def paid_by_matter(session: Session) -> dict[MatterId, int]:
    """What insurers paid for each matter."""
    query = select(ClaimRow.matter, func.sum(ClaimRow.paid)).group_by(ClaimRow.matter)
    return {MatterId(matter): int(paid) for matter, paid in session.execute(query) if paid}


def waiting(session: Session) -> list[Claim]:
    """Claims that no insurer has answered, the oldest first."""
    return CLAIMS.all(session, ClaimRow.answered_on.is_(None), order=[ClaimRow.on])

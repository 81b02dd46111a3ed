"""Complaints on disk, and which of them belong together."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, or_
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.domain.complaint import Complaint
from committee_desk.store.base import Base
from committee_desk.store.register import Register


class ComplaintRow(Base):
    __tablename__ = "complaint"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(index=True)
    title: Mapped[str] = mapped_column(index=True)
    received_on: Mapped[date] = mapped_column(index=True)
    channel: Mapped[str] = mapped_column(index=True)
    department: Mapped[str] = mapped_column(index=True)
    content: Mapped[str]
    complainant: Mapped[str]
    answered_on: Mapped[date | None]
    answer: Mapped[str]
    theme: Mapped[str] = mapped_column(index=True)
    proposal: Mapped[int | None] = mapped_column(ForeignKey("proposal.id"), index=True)
    matter: Mapped[int | None] = mapped_column(ForeignKey("matter.id"), index=True)


REGISTER = Register(ComplaintRow, Complaint)
MOST = 200  # of those that belong together


def together(session: Session, complaint: Complaint) -> list[Complaint]:
    """All of its theme, this one among them, in the order they came."""
    if not complaint.theme:
        return [complaint]
    order = (ComplaintRow.received_on,)
    return REGISTER.all(session, ComplaintRow.theme == complaint.theme, order=order)[:MOST]


def alike(session: Session, complaint: Complaint) -> list[Complaint]:
    """Others of the same title, or raised to the same thing, that have no theme yet."""
    same = [ComplaintRow.title == complaint.title]
    if complaint.proposal is not None:
        same.append(ComplaintRow.proposal == complaint.proposal)
    if complaint.matter is not None:
        same.append(ComplaintRow.matter == complaint.matter)
    others = (ComplaintRow.id != complaint.id, ComplaintRow.theme == "")
    return REGISTER.all(session, or_(*same), *others, order=(ComplaintRow.received_on,))[:MOST]

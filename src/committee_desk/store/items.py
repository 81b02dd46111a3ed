"""Agenda items on disk, with their recusals, votes and declarations."""

from __future__ import annotations

from datetime import date, time
from typing import Any

from sqlalchemy import ForeignKey, Text, or_, type_coerce
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.domain.ballot import Item
from committee_desk.domain.ids import ItemId, MatterId, MeetingId, PersonId
from committee_desk.store.base import Base
from committee_desk.store.register import Canonical, Register


class ItemRow(Base):
    __tablename__ = "item"

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    matter: Mapped[int] = mapped_column(ForeignKey("matter.id"), index=True)
    number: Mapped[str]
    place: Mapped[int]
    report: Mapped[bool]
    stage: Mapped[str]
    taken_up_at: Mapped[time | None]
    recusals: Mapped[Any] = mapped_column(Canonical)
    motion: Mapped[Any] = mapped_column(Canonical)
    votes: Mapped[Any] = mapped_column(Canonical)
    declared: Mapped[Any] = mapped_column(Canonical)
    voided: Mapped[Any] = mapped_column(Canonical)
    withdrawn_because: Mapped[str]
    minutes: Mapped[int]
    taken_up_by: Mapped[int | None]
    ballot: Mapped[str]
    poll: Mapped[Any] = mapped_column(Canonical)
    cleared: Mapped[Any] = mapped_column(Canonical)
    added_on: Mapped[date | None]
    added_because: Mapped[str]
    withdrawn_on: Mapped[date | None]
    challenges: Mapped[Any] = mapped_column(Canonical)
    elsewhere: Mapped[Any] = mapped_column(Canonical)


REGISTER = Register(ItemRow, Item)


def get(session: Session, id: ItemId) -> Item:
    return REGISTER.get(session, id)


def of(session: Session, meeting: MeetingId) -> list[Item]:
    """The agenda of a meeting, in its order."""
    return REGISTER.all(session, ItemRow.meeting == meeting, order=[ItemRow.place])


def stepped_aside(session: Session, person: PersonId) -> list[Item]:
    """Every item that this person stepped aside for, in no order."""
    told = type_coerce(ItemRow.recusals, Text)
    # Written canonically, so that a name and its number always stand so; what follows ends the number.
    named = or_(*(told.contains(f'"person":{int(person)}{end}') for end in (",", "}")))
    return REGISTER.read(session, named)


def about(session: Session, matter: MatterId) -> list[Item]:
    """Every item this matter has been, the latest last."""
    return REGISTER.all(session, ItemRow.matter == matter)

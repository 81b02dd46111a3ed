"""Packets that left the desk or came to it, and what is asked of the desk to write or to judge one.

The files that marks came in are kept by their SHA-256.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.domain import codec, reception
from committee_desk.domain.ids import PacketId, PersonId, RoundId
from committee_desk.domain.packet import Packet, Sheet, SheetPacket, seen
from committee_desk.domain.reception import Arrival, Reception
from committee_desk.errors import DeskError, NotFound
from committee_desk.store import desks, keys, people, proposals, rounds
from committee_desk.store.base import Base, Moment
from committee_desk.store.register import Register


class PacketRow(Base):
    __tablename__ = "packet"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    way: Mapped[str]
    round: Mapped[int] = mapped_column(ForeignKey("round.id"), index=True)
    member: Mapped[int] = mapped_column(ForeignKey("person.id"))
    turn: Mapped[int]
    at: Mapped[datetime] = mapped_column(Moment)
    content: Mapped[str]
    sha256: Mapped[str] = mapped_column(index=True)
    key: Mapped[str]
    sequence: Mapped[int]


REGISTER = Register(PacketRow, Packet)


def get(session: Session, id: PacketId) -> Packet:
    return REGISTER.get(session, id)


def of(session: Session, round: RoundId) -> list[Packet]:
    """Every packet of a round, in the order in which they left or came."""
    return REGISTER.all(session, PacketRow.round == round)


def with_bytes(session: Session, sha256: str) -> list[Packet]:
    """The packets whose file has this SHA-256."""
    return REGISTER.all(session, PacketRow.sha256 == sha256)


def sequence(session: Session, round: RoundId, member: PersonId) -> int:
    """The highest that any sheet of this member bears, as far as this desk knows."""
    return max((one.sequence for one in of(session, round) if one.member == member), default=0)


def sheet(session: Session, round: RoundId, member: PersonId, at: datetime) -> SheetPacket:
    """All that a member says in this turn, to be handed in at this moment."""
    desk, held = desks.desk(session), rounds.get(session, round)
    mine = [one for one in rounds.sheets_of(session, round, member) if one.turn == held.turn]
    before = {one.id: seen(one) for one in proposals.some(session, [one.proposal for one in mine])}
    said = tuple(
        Sheet(
            one.proposal,
            before[one.proposal],
            {key: mark for key, mark in one.marks.items() if mark is not None},
            one.aside,
            one.note,
            one.no_conflict,
        )
        for one in sorted(mine, key=lambda one: one.proposal)
        if one.begun or one.aside or one.note or one.no_conflict
    )
    return SheetPacket(
        desk=desk.member_of.desk if desk.member_of else desk.key,
        round=round,
        title=held.title,
        method=codec.digest(held.method),
        member=member,
        name=people.get(session, member).name,
        turn=held.turn,
        at=at,
        sheets=said,
        sequence=sequence(session, round, member) + 1,
    )


def judged(session: Session, arrival: Arrival) -> tuple[Reception, DeskError | None]:
    """What is to be done with a sheet at this desk as it is now."""
    try:
        held = rounds.get(session, arrival.sheet.round)
    except NotFound:
        held = None
    signers = {key.fingerprint: person for person, key in keys.holders(session).items()}
    received = of(session, arrival.sheet.round)
    return reception.of(arrival, desks.desk(session).key, held, signers, received)

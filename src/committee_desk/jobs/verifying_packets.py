"""Say of a packet whether it is one that left this desk or came to it, as it left or came.

    packet ─► read strictly, its signature ─► the register of packets ─► genuine, outdated, or why not

A packet that the register does not have may be whole and signed all the same; that is said, and no more.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from committee_desk.acts.door import Door
from committee_desk.domain.packet import BrokenPacket, Kind, Packet
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs import unpacking
from committee_desk.jobs.unpacking import Read
from committee_desk.store import desks, keys, packets, rounds

if TYPE_CHECKING:
    from committee_desk.signing.verify import Judgement

BROKEN = QT_TRANSLATE_NOOP("reasons", "The packet is broken, or was changed on its way.")
NO_DESK = QT_TRANSLATE_NOOP(
    "reasons", "The packet is whole and signed by {name}, but no desk is open to look it up in."
)
NOT_HERE = QT_TRANSLATE_NOOP(
    "reasons", "The packet is whole and signed by {name}, but it neither left nor came in here."
)
STRANGER = QT_TRANSLATE_NOOP(
    "reasons", "The packet says it is signed by {name}, with a key this desk does not know."
)
LATER_SHEET = QT_TRANSLATE_NOOP("reasons", "The sheet was taken back, or a later one took its place.")
SENT_AGAIN = QT_TRANSLATE_NOOP("reasons", "The round was sent to the member once more since.")


def judged(file: Path, door: Door | None) -> Judgement:
    """The verdict on a packet, by the desk that is open, if one is."""
    from committee_desk.signing.rules import Reason  # noqa: PLC0415 -- slow import
    from committee_desk.signing.verify import Judgement, Verdict  # noqa: PLC0415 -- slow import

    try:
        found = unpacking.read(file)
    except BrokenPacket:
        return Judgement(Verdict.UNTRUSTED, (Reason(BROKEN),))
    except DeskError as refused:
        return Judgement(Verdict.UNTRUSTED, (Reason(refused.text, refused.facts),))
    if door is None:
        return Judgement(Verdict.UNREGISTERED, (Reason(NO_DESK, {"name": found.name}),))
    return door.ask(_standing, found)


def _standing(session: Session, found: Read) -> Judgement:
    from committee_desk.signing.rules import Reason  # noqa: PLC0415 -- slow import
    from committee_desk.signing.verify import Judgement, Verdict  # noqa: PLC0415 -- slow import

    named = {"name": found.name}
    if registered := packets.with_bytes(session, found.sha256):
        late = _late(session, registered[-1])
        return Judgement(Verdict.OUTDATED, (Reason(late),)) if late else Judgement(Verdict.GENUINE)
    known = {key.fingerprint for key in keys.REGISTER.all(session)}
    desk = desks.desk(session)
    ours = found.carried.desk in (desk.key, desk.member_of.desk if desk.member_of else desk.key)
    if ours and found.key not in known:
        return Judgement(Verdict.UNTRUSTED, (Reason(STRANGER, named),))
    return Judgement(Verdict.UNREGISTERED, (Reason(NOT_HERE, named),))


def _late(session: Session, packet: Packet) -> str:
    """Why it is no longer the last of its kind; nothing while it is."""
    if packet.kind is Kind.ROUND:
        sent = [one for one in packets.of(session, packet.round) if _alike(one, packet)]
        return "" if sent[-1].id == packet.id else SENT_AGAIN
    handed = rounds.get(session, packet.round).submissions
    return "" if any(one.packet == packet.id for one in handed) else LATER_SHEET


def _alike(one: Packet, other: Packet) -> bool:
    return (one.kind, one.way, one.member) == (other.kind, other.way, other.member)

"""Packets that leave a desk: a round for a member, and a member's signed sheet.

    round, member ─► RoundPacket ─┐
                                  ├─► JSON ─► manifest, signed ─► ASiC-E ─► a file, and an act that notes it
    marks ─► SheetPacket ─────────┘

A sheet is signed first and submitted in one act with its file, so that what counts is what was signed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from sqlalchemy.orm import Session

from committee_desk.acts import packet as acts
from committee_desk.acts.door import Done, Door
from committee_desk.domain import packet
from committee_desk.domain.calendar import day_of
from committee_desk.domain.ids import PacketId, PersonId, RoundId
from committee_desk.domain.packet import Carried, Kind, Packet, RoundPacket, SheetPacket, Way
from committee_desk.domain.paper import Key
from committee_desk.domain.person import Person, Role
from committee_desk.domain.round import NotOnPanel, Round, Stage
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs import score_forms, writing
from committee_desk.jobs.enrolling import open_vault
from committee_desk.jobs.progress import SILENT, Progress, keep_on
from committee_desk.jobs.signing import valid_key
from committee_desk.store import (
    desks,
    journal,
    matters,
    packets,
    papers,
    people,
    proposals,
    rounds,
)
from committee_desk.store import keys as register

SAID, FILES, SUFFIX = "packet.json", "files/", ".asice"
PACKING = QT_TRANSLATE_NOOP("jobs", "Writing a packet")


class PacketTooLarge(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "With the files of its proposals the packet passes {most} MB.")
    advice = QT_TRANSLATE_NOOP("errors", "Attach smaller files, or give the large ones to the members apart.")


@frozen
class Packed:
    """A packet that was made, and where it was written, if it was."""

    packet: Packet
    file: Path | None = None


def pack_round(
    door: Door,
    round: RoundId,
    member: PersonId,
    to: Path,
    passphrase: str,
    *,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[Packed]:
    """A round for one member to mark on their own laptop, signed by whoever sends it."""
    vault = open_vault(door)
    key = door.ask(valid_key, by, at)
    kept = vault.signing_key(door.ask(valid_key, member, at).fingerprint)
    carried, files = door.ask(_gathered, round, member, by, at, kept)
    progress(0, 2, PACKING)
    keep_on(progress)
    secret = _opened(door, key, passphrase)
    content = _signed(carried, files, key, secret, at)
    progress(1, 2, PACKING)
    keep_on(progress)
    made = _packet(Kind.ROUND, Way.SENT, carried, content, key)
    name = named(carried.round, door.ask(people.names)[member])
    file = writing.write(_place(to, f"{name}{SUFFIX}"), content)
    done = _noted(door, made, file, by=by, at=at)
    progress(2, 2, PACKING)
    return done


def pack_form(
    door: Door, round: RoundId, member: PersonId, to: Path, *, by: PersonId, at: datetime
) -> Done[Packed]:
    """A workbook for a member who marks without this program; nobody signs it."""
    content = score_forms.write(door, round, member)
    held, name = door.ask(rounds.get, round), door.ask(people.names)[member]
    digest = sha256(content).hexdigest()
    made = Packet(PacketId(0), Kind.FORM, Way.SENT, round, member, held.turn, at, digest, digest)
    file = writing.write(_place(to, f"{named(held, name, '채점표')}{score_forms.SUFFIX}"), content)
    return _noted(door, made, file, by=by, at=at)


def _noted(door: Door, made: Packet, file: Path, *, by: PersonId, at: datetime) -> Done[Packed]:
    try:
        done = door.do(acts.send, made, by=by, at=at)
    except BaseException:
        file.unlink(missing_ok=True)  # what is not noted here was not sent
        raise
    return Done(Packed(done.result, file), done.touched)


def hand_in(
    door: Door,
    round: RoundId,
    member: PersonId,
    passphrase: str,
    to: Path | None = None,
    *,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[Packed]:
    """Submit and sign in one: the member's sheets of this turn, into a file if there is a place for it."""
    key = door.ask(valid_key, member, at)
    sheet = door.ask(_sheet, round, member, at)
    progress(0, 2, PACKING)
    keep_on(progress)
    content = _signed(sheet, {}, key, _opened(door, key, passphrase), at)
    made = _packet(Kind.SHEET, Way.HANDED_IN, sheet, content, key)
    progress(1, 2, PACKING)
    keep_on(progress)
    done = door.do(acts.hand_in, sheet, made, content, by=by, at=at)
    file = save_sheet(door, done.result.id, to) if to else None
    progress(2, 2, PACKING)
    return Done(Packed(done.result, file), done.touched)


def save_sheet(door: Door, id: PacketId, to: Path) -> Path:
    """A sheet's file as it is kept, once more, in a folder or under a name."""
    kept, held, name, content = door.ask(_kept, id)
    suffix = score_forms.SUFFIX if kept.kind is Kind.FORM else SUFFIX
    called = named(held, name, "채점")
    place = _place(to, f"{called}{suffix}")
    if place != to and place.exists():
        # An earlier sheet, or that of somebody of the same name, keeps its file.
        place = to / f"{called}_{kept.code}{suffix}"
    return writing.write(place, content)


def named(round: Round, name: str, what: str = "") -> str:
    """What a packet's file is called: 2026-Q3_이수진_채점."""
    turn = f"{round.turn}차" if round.turn > 1 else ""
    words = [one for one in (round.period or round.title, name, turn, what) if one]
    return "_".join(
        "".join(sign if sign.isalnum() or sign in "-()." else "_" for sign in one) for one in words
    )


def _place(to: Path, name: str) -> Path:
    return to / name if to.is_dir() else to


def _gathered(
    session: Session, id: RoundId, member: PersonId, sender: PersonId, at: datetime, wrapped: str
) -> tuple[RoundPacket, Mapping[str, bytes]]:
    """All that the member's own desk needs, and the files of the proposals by their SHA-256."""
    desk, round = desks.desk(session), rounds.get(session, id)
    round.ensure(Stage.OPEN, Stage.DISCUSSED)
    mine = people.get(session, member)
    if not round.sits(member):
        raise NotOnPanel(name=mine.name)
    entered = proposals.some(session, round.proposals)
    attached = [one for entry in round.proposals for one in matters.proposal_files(session, entry)]
    carried = RoundPacket(
        desk=desk.key,
        body=desk.body,
        office=desk.office,
        series=desk.series,
        at=at,
        member=member,
        sender=sender,
        people=(replace(mine, note=""), *_others(session, mine, sender, at)),
        keys=_keys(session, member, sender),
        wrapped=wrapped,
        layers=desks.rulebook(session).layers,
        checkpoint=journal.checkpoint(session),
        round=packet.for_member(round, member),
        proposals=tuple(map(packet.to_be_marked, entered)),
        attachments=tuple(attached),
        sheets=tuple(rounds.sheets_of(session, id, member)),
        sequence=packets.sequence(session, id, member),
    )
    return carried, {one.sha256: papers.file(session, one.sha256, called=one.name) for one in attached}


def _others(session: Session, mine: Person, sender: PersonId, at: datetime) -> list[Person]:
    """Whom a member needs to know: who sends the round, the chair, and the secretaries."""
    day = day_of(at)

    def needed(one: Person) -> bool:
        term = one.membership(day)
        return one.id == sender or (term is not None and term.role in (Role.CHAIR, Role.SECRETARY))

    others = [one for one in people.everyone(session) if one.id != mine.id and needed(one)]
    return [packet.known_as(one) for one in others]


def _keys(session: Session, member: PersonId, sender: PersonId) -> tuple[Key, ...]:
    holders = register.holders(session)
    persons = dict.fromkeys((member, sender))
    return (register.roots(session)[-1], *(holders[one] for one in persons))


def _sheet(session: Session, round: RoundId, member: PersonId, at: datetime) -> SheetPacket:
    """What is handed in; refuses at once what the act would refuse after signing."""
    held, name = rounds.get(session, round), people.get(session, member).name
    held.submitted(member, name, rounds.sheets_of(session, round, member), at)
    if not held.sits(member):
        raise NotOnPanel(name=name)
    sheet = packets.sheet(session, round, member, at)
    if not any(one.begun or one.aside for one in sheet.mark_sheets):
        raise packet.NothingMarked(name=name)
    return sheet


def _kept(session: Session, id: PacketId) -> tuple[Packet, Round, str, bytes]:
    kept = packets.get(session, id)
    name = people.names(session)[kept.member]
    return kept, rounds.get(session, kept.round), name, papers.file(session, kept.sha256)


def _opened(door: Door, key: Key, passphrase: str) -> bytes:
    from committee_desk.signing import keys  # noqa: PLC0415 -- slow import

    return keys.unwrap(open_vault(door).signing_key(key.fingerprint), passphrase)


def _signed(carried: Carried, files: Mapping[str, bytes], key: Key, secret: bytes, at: datetime) -> bytes:
    """The packet as a file."""
    from committee_desk.packets import asice  # noqa: PLC0415 -- slow import
    from committee_desk.signing import files as signatures  # noqa: PLC0415 -- slow import

    held = {SAID: packet.written(carried), **{f"{FILES}{name}": one for name, one in files.items()}}
    signature = signatures.sign(asice.manifest(held), key.certificate, secret, at=at)
    content = asice.write(held, signature)
    if len(content) > asice.LARGEST or len(held) > asice.MOST_FILES - asice.BESIDE:
        raise PacketTooLarge(most=asice.LARGEST // 1024**2)
    return content


def _packet(kind: Kind, way: Way, carried: Carried, content: bytes, key: Key) -> Packet:
    round = carried.round.id if isinstance(carried, RoundPacket) else carried.round
    turn = carried.round.turn if isinstance(carried, RoundPacket) else carried.turn
    return Packet(
        PacketId(0),
        kind,
        way,
        round,
        carried.member,
        turn,
        carried.at,
        packet.content_of(packet.written(carried)),
        sha256(content).hexdigest(),
        key.fingerprint,
        carried.sequence,
    )

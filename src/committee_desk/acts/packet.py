"""Note a round that was sent, begin a member's own desk from it, hand sheets in, and take them in.

    send ─► (a member's laptop) begin · renew ─► hand_in ─► (the secretary's desk) take_in

A sheet is taken in whole: the marks, the submission and the file they came in, or nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from committee_desk.domain import packet, reception
from committee_desk.domain.calendar import day_of
from committee_desk.domain.desk import ONLY, Desk, MemberOf, Rulebook
from committee_desk.domain.ids import MarkSheetId, PacketId, PersonId
from committee_desk.domain.packet import OlderPacket, Packet, RoundPacket, SheetPacket
from committee_desk.domain.reception import Arrival
from committee_desk.domain.round import MarkSheet, Round
from committee_desk.domain.rules import Rules
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError, NotFound
from committee_desk.frozen import frozen
from committee_desk.store import desks, journal, packets, papers, rounds


class ChangedMeanwhile(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A mark was changed while the sheet was being signed.")
    advice = QT_TRANSLATE_NOOP("errors", "Nothing was submitted. Look through the marks and submit again.")


class NotThisMember(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The packet is for {name}, and this desk is another member's.")
    advice = QT_TRANSLATE_NOOP("errors", "Open your own packet, or make a desk of its own from this one.")


class FromElsewhere(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The packet comes from another desk: {body}.")
    advice = QT_TRANSLATE_NOOP("errors", "Make a new desk from it; each body has a desk of its own.")


class NotAMembersDesk(DeskError):
    text = QT_TRANSLATE_NOOP(
        "errors", "A round's packet is taken in by a member's own desk, which this is not."
    )
    advice = QT_TRANSLATE_NOOP("errors", "Make a new desk from the packet.")


@frozen
class Brought:
    """A round's packet as it came: what it says, the packet itself, and the files of its proposals."""

    carried: RoundPacket
    packet: Packet
    files: Mapping[str, bytes]


def send(session: Session, packet: Packet, *, by: PersonId, at: datetime) -> Packet:
    """A round leaves for a member."""
    sent = _numbered(session, packet)
    journal.keep(session, "packet.sent", sent, by=by, at=at)
    return sent


def begin(session: Session, key: str, brought: Brought, *, at: datetime) -> Desk:
    """A member's own desk: this member, this round, and the same numbers as at the desk it came from."""
    carried = brought.carried
    origin = MemberOf(carried.desk, carried.member, carried.checkpoint)
    desk = Desk(ONLY, key, carried.body, carried.office, carried.member, carried.series, member_of=origin)
    journal.keep(session, "desk.begun", desk, by=carried.member, at=at)
    _bring(session, brought, by=carried.member, at=at)
    return desk


def renew(session: Session, brought: Brought, *, by: PersonId, at: datetime) -> Round:
    """A later packet in a member's own desk; what was marked and handed in here stays."""
    before, carried = desks.desk(session), brought.carried
    origin = before.member_of
    if origin is None:
        raise NotAMembersDesk
    if origin.desk != carried.desk:
        raise FromElsewhere(body=carried.body)
    if origin.member != carried.member:
        raise NotThisMember(name=carried.person(carried.member).name)
    if carried.checkpoint.size < origin.checkpoint.size:
        raise OlderPacket
    desk = replace(before, member_of=MemberOf(carried.desk, carried.member, carried.checkpoint))
    journal.keep_change(session, "desk.renewed", desk, before, by=by, at=at)
    _bring(session, brought, by=by, at=at)
    return rounds.get(session, carried.round.id)


def hand_in(
    session: Session, sheet: SheetPacket, packet: Packet, file: bytes, *, by: PersonId, at: datetime
) -> Packet:
    """All sheets of a member, signed; refuses if one of them says something else by now."""
    before = rounds.get(session, sheet.round)
    if packets.sheet(session, sheet.round, sheet.member, sheet.at) != sheet:
        raise ChangedMeanwhile
    handed = _numbered(session, packet)
    papers.put_file(session, file)
    journal.keep(session, "packet.handed_in", handed, by=by, at=at)
    held = rounds.sheets_of(session, sheet.round, sheet.member)
    after = before.submitted(sheet.member, sheet.name, held, sheet.at, handed.id)
    journal.keep(session, "round.submitted", after, before=before, by=by, at=at)
    return handed


def take_in(session: Session, arrival: Arrival, file: bytes, *, by: PersonId, at: datetime) -> Packet:
    """A member's sheet with all its marks; one that was taken in before gives way to it."""
    _, refused = packets.judged(session, arrival)
    if refused is not None:
        raise refused
    sheet, before = arrival.sheet, rounds.get(session, arrival.sheet.round)
    taken = _numbered(session, arrival.packet)
    papers.put_file(session, file)
    journal.keep(session, "packet.taken_in", taken, by=by, at=at)
    _write_sheets(session, sheet, by=by, at=at)
    held = rounds.sheets_of(session, sheet.round, sheet.member)
    earlier = before.submission(sheet.member)
    after = before.without(earlier).submitted(sheet.member, sheet.name, held, sheet.at, taken.id)
    journal.keep(session, "round.taken_in", after, before=before, by=by, at=at)
    return taken


def _write_sheets(session: Session, sheet: SheetPacket, *, by: PersonId, at: datetime) -> None:
    """Every sheet of the member as the packet says it; what it does not name is empty."""
    held = rounds.sheets_of(session, sheet.round, sheet.member)
    before = {one.proposal: one for one in held if one.turn == sheet.turn}
    said = {one.proposal: one for one in sheet.mark_sheets}
    for proposal in sorted({*before, *said}):
        kept = before.get(proposal)
        empty = MarkSheet(MarkSheetId(0), sheet.round, proposal, sheet.member, sheet.turn)
        after = reception.taken(kept, said.get(proposal, empty))
        if kept is None:
            after = replace(after, id=MarkSheetId(rounds.SHEETS.new_id(session)))
        if after != kept:
            journal.keep(session, "mark_sheet.taken_in", after, before=kept, by=by, at=at)


def _numbered(session: Session, packet: Packet) -> Packet:
    return replace(packet, id=PacketId(packets.REGISTER.new_id(session)))


def _bring(session: Session, brought: Brought, *, by: PersonId, at: datetime) -> None:
    """Whatever the packet holds that is not here, or says something else here."""
    carried = brought.carried
    Rules.of(carried.layers, day_of(at))  # a pack that cannot be read is refused before anything is kept
    values: list[tuple[str, Any]] = [("rules.brought", Rulebook(ONLY, carried.layers))]
    values += [("person.brought", one) for one in carried.people]
    values += [("key.brought", one) for one in carried.keys]
    values += [("proposal.brought", one) for one in carried.proposals]
    values += [("attachment.brought", one) for one in carried.attachments]
    for content in brought.files.values():
        papers.put_file(session, content)
    for what, value in values:
        before = _held(session, what, value.id)
        journal.keep_change(session, what, value, before, by=by, at=at)
    ours = _held(session, "round.brought", carried.round.id)
    theirs = packet.merged(ours, carried.round)
    if theirs != ours:
        journal.keep(session, "round.brought", theirs, before=ours, by=by, at=at)
    _bring_sheets(session, carried, by=by, at=at)
    taken = _numbered(session, brought.packet)
    journal.keep(session, "packet.taken_in", taken, by=by, at=at)


def _held(session: Session, what: str, id: int) -> Any:
    """What is kept here under this number, if anything."""
    try:
        return journal.SUBJECTS[what.partition(".")[0]].get(session, id)
    except NotFound:
        return None


def _bring_sheets(session: Session, carried: RoundPacket, *, by: PersonId, at: datetime) -> None:
    """The member's own sheets as the secretary has them, where this desk has none."""
    own = rounds.sheets_of(session, carried.round.id, carried.member)
    known = {(one.proposal, one.turn) for one in own}
    for one in carried.sheets:
        if (one.proposal, one.turn) not in known:
            sheet = replace(one, id=MarkSheetId(rounds.SHEETS.new_id(session)))
            journal.keep(session, "mark_sheet.brought", sheet, by=by, at=at)

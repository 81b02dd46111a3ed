"""Packets that come: a round becomes a member's own desk, a sheet is judged and taken in.

    file ─► read strictly, signature ─┬─ RoundPacket ─► make_desk · take_round
                                      └─ SheetPacket ─► inbox ─► a state each, and no mark ─► take_in

Files come from anywhere. One that is refused leaves nothing behind, and what is shown of a sheet before it
is taken in are counts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from secrets import token_hex

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from committee_desk.acts import packet as acts
from committee_desk.acts.door import Done, Door
from committee_desk.domain import packet, reception
from committee_desk.domain.ids import PacketId, PersonId
from committee_desk.domain.packet import BrokenPacket, Carried, Kind, Packet, RoundPacket, SheetPacket, Way
from committee_desk.domain.paper import content_code
from committee_desk.domain.reception import Arrival, Reception
from committee_desk.domain.round import Round
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError, NotFound
from committee_desk.frozen import frozen
from committee_desk.jobs import score_forms
from committee_desk.jobs.opening import Unlocked
from committee_desk.jobs.packing import FILES, SAID, SUFFIX
from committee_desk.jobs.progress import SILENT, Progress, keep_on
from committee_desk.store import desks, folder, packets, people, proposals, rounds
from committee_desk.store import keys as register
from committee_desk.store.vault import Vault

MOST_FILES = 2_000
UNPACKING = QT_TRANSLATE_NOOP("jobs", "Opening a packet")
LOOKING = QT_TRANSLATE_NOOP("jobs", "Looking through the inbox")


class CannotOpen(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{file} cannot be read: {reason}")
    advice = QT_TRANSLATE_NOOP("errors", "See whether the file is there and may be read, then try again.")


class NoRound(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{file} is a member's sheet, and not a round to be marked.")
    advice = QT_TRANSLATE_NOOP("errors", "Take it in at the secretary's desk, through the inbox.")


class NoSheet(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{file} is a round to be marked, and not a member's sheet.")
    advice = QT_TRANSLATE_NOOP("errors", "Give it to the member, who makes a desk of their own from it.")


class OtherSender(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The packet is signed by {name}, whose key this desk does not know.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Ask the secretary whether it is theirs; if it is, make a new desk from it."
    )


class TooManyFiles(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "There are more than {most} packets in {folder}.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose the folder that holds the sheets of this round alone.")


@frozen
class Looked:
    """What a packet says of itself; `root` is compared by voice with the code on the secretary's screen."""

    file: Path
    kind: Kind
    body: str
    title: str
    member: str
    sender: str
    at: datetime
    turn: int
    code: str
    root: str = ""


@frozen
class Received:
    """A file of the inbox: what is to be done with it and why, and nothing of what it says but counts."""

    file: Path
    state: Reception
    because: DeskError | None = None
    member: PersonId | None = None
    name: str = ""
    turn: int = 0
    at: datetime | None = None
    code: str = ""
    signed: bool = False
    marked: int = 0
    aside: int = 0
    blank: int = 0
    replaces: bool = False
    changed: tuple[str, ...] = ()
    sha256: str = ""
    sequence: int = 0


@frozen
class Read:
    """A packet that is whole and signed; by whom is not judged yet."""

    carried: Carried
    files: Mapping[str, bytes]
    content: str
    sha256: str
    key: str
    name: str


def read(file: Path) -> Read:
    """A packet as our writer writes it, with a signature that holds."""
    return _read(_bytes(file))


def look(file: Path) -> Looked:
    """What a packet says, before anything is made of it."""
    found = read(file)
    carried = found.carried
    code = content_code(found.content)
    if isinstance(carried, SheetPacket):
        name, turn = carried.name, carried.turn
        return Looked(file, Kind.SHEET, "", carried.title, name, found.name, carried.at, turn, code)
    member, sender = (carried.person(one).name for one in (carried.member, carried.sender))
    root, round = content_code(carried.root.fingerprint), carried.round
    return Looked(
        file, Kind.ROUND, carried.body, round.title, member, sender, carried.at, round.turn, code, root
    )


def make_desk(
    file: Path, place: Path, passphrase: str, *, at: datetime, progress: Progress = SILENT
) -> Unlocked:
    """A member's own desk, made whole or not at all; it opens with the passphrase of their signing key."""
    from committee_desk.signing import keys  # noqa: PLC0415 -- slow import

    folder.require_free(place)
    found = read(file)
    carried = _round(file, found)
    mine = carried.key_of(carried.member)
    progress(0, 2, UNPACKING)
    keep_on(progress)
    if not keys.belongs(keys.unwrap(carried.wrapped, passphrase), mine.certificate):
        raise BrokenPacket
    progress(1, 2, UNPACKING)
    keep_on(progress)
    key = token_hex(8)

    def fill(new: Engine, vault: Vault) -> None:
        vault.keep_signing_key(mine.fingerprint, carried.wrapped)
        Door(new, vault).do(acts.begin, key, _brought(found, carried), at=at)

    opened = folder.create(place, passphrase, desk=key, fill=fill)
    progress(2, 2, UNPACKING)
    return Unlocked(Door(opened.engine, opened.vault), carried.member, opened.folder)


def take_round(door: Door, file: Path, *, by: PersonId, at: datetime) -> Done[Round]:
    """A later packet for the same member: a second turn, another round, a changed proposal."""
    from committee_desk.jobs.enrolling import open_vault  # noqa: PLC0415 -- slow import

    found = read(file)
    carried, vault = _round(file, found), open_vault(door)
    if door.ask(desks.desk).member_of is None:
        raise acts.NotAMembersDesk
    if found.key not in door.ask(_known):
        raise OtherSender(name=found.name)
    done = door.do(acts.renew, _brought(found, carried), by=by, at=at)
    vault.keep_signing_key(carried.key_of(carried.member).fingerprint, carried.wrapped)
    return done


def inbox(door: Door, place: Path | Sequence[Path], *, progress: Progress = SILENT) -> tuple[Received, ...]:
    """Each file of a folder with its state; nothing is written, and of two sheets the later is new."""
    found = []
    files = _files(place) if isinstance(place, Path) else list(place)
    for done, file in enumerate(files):
        progress(done, len(files), LOOKING)
        keep_on(progress)
        one = _received(door, file)
        # In a folder what was sent lies beside what came back.
        if not (isinstance(place, Path) and (isinstance(one.because, NoSheet) or door.ask(_sent, one))):
            found.append(one)
    progress(len(files), len(files), LOOKING)
    return tuple(_superseded(found))


def take_in(door: Door, one: Received, *, by: PersonId, at: datetime) -> Done[Packet]:
    """The sheet with all its marks, in one act that judges it once more; refuses whatever is not new."""
    if one.because is not None:
        raise one.because
    arrival, data = _came(door, one.file), _bytes(one.file)
    if arrival.sha256 != one.sha256 or sha256(data).hexdigest() != one.sha256:
        raise BrokenPacket  # another file lies there since it was looked at
    return door.do(acts.take_in, arrival, data, by=by, at=at)


def _files(place: Path) -> list[Path]:
    try:
        found = sorted(one for one in place.iterdir() if _may_be_one(one))
    except OSError as error:
        raise CannotOpen(file=place, reason=error.strerror or error) from error
    if len(found) > MOST_FILES:
        raise TooManyFiles(most=MOST_FILES, folder=place.name)
    return found


def _sent(session: Session, one: Received) -> bool:
    """Whether this is a form as it left, to the letter."""
    same = packets.with_bytes(session, one.sha256) if one.sha256 else []
    return any(each.way is Way.SENT for each in same)


def _may_be_one(file: Path) -> bool:
    # A spreadsheet that is open in another program has a shadow beside it.
    named = file.suffix.lower() in (SUFFIX, score_forms.SUFFIX) and not file.name.startswith(("~$", "."))
    return named and file.is_file()


def _came(door: Door, file: Path) -> Arrival:
    """A sheet from a signed packet, or from a form that was filled in."""
    if file.suffix.lower() == score_forms.SUFFIX:
        return score_forms.arrival(door, file)
    return _arrival(file, read(file))


def _received(door: Door, file: Path) -> Received:
    try:
        arrival = _came(door, file)
    except DeskError as refused:
        return Received(file, Reception.BROKEN, refused)
    return door.ask(_preview, file, arrival)


def _preview(session: Session, file: Path, arrival: Arrival) -> Received:
    """What may be said of a sheet before the fingerprints are fixed."""
    sheet = arrival.sheet
    state, refused = packets.judged(session, arrival)
    here = state not in (Reception.WRONG_DESK, Reception.UNKNOWN_KEY)  # else it is only what a file says
    try:
        round = rounds.get(session, sheet.round) if here else None
    except NotFound:
        round = None
    entered = proposals.some(session, round.proposals) if round else []
    aside = sum(one.aside is not None for one in sheet.sheets)
    marked = sum(one.begun and one.aside is None for one in sheet.mark_sheets)
    return Received(
        file,
        state,
        refused,
        sheet.member if here else None,
        _name(session, sheet) if here else sheet.name,
        sheet.turn,
        sheet.at,
        content_code(arrival.content),
        signed=bool(arrival.key),
        marked=marked,
        aside=aside,
        blank=max(0, len(entered) - marked - aside),
        replaces=state is Reception.NEW and round is not None and round.submission(sheet.member) is not None,
        changed=tuple(one.number for one in reception.changed_since(sheet, entered)),
        sha256=arrival.sha256,
        sequence=sheet.sequence,
    )


def _name(session: Session, sheet: SheetPacket) -> str:
    return people.names(session).get(sheet.member, sheet.name)


def _superseded(found: Sequence[Received]) -> list[Received]:
    """Of several new sheets of one member only the last is new."""
    last: dict[PersonId | None, Received] = {}
    for one in found:
        before = last.get(one.member)
        if one.state is Reception.NEW and (before is None or _age(one) > _age(before)):
            last[one.member] = one
    return [one if one.state is not Reception.NEW else _stands(one, last[one.member]) for one in found]


def _age(one: Received) -> tuple[int, datetime | None]:
    return one.sequence, one.at


def _stands(one: Received, last: Received) -> Received:
    if one is last:
        return one
    if one.code == last.code:
        return replace(one, state=Reception.DUPLICATE, because=reception.InAlready(name=one.name))
    return replace(one, state=Reception.SUPERSEDED, because=reception.LaterSheetHere(name=one.name))


def _bytes(file: Path) -> bytes:
    from committee_desk.packets import asice  # noqa: PLC0415 -- slow import

    try:
        # A pipe or a device could keep us waiting for ever.
        if file.exists() and not file.is_file():
            raise BrokenPacket
        with file.open("rb") as stream:
            return stream.read(asice.LARGEST + 1)
    except OSError as error:
        raise CannotOpen(file=file.name, reason=error.strerror or error) from error


def _read(data: bytes) -> Read:
    from committee_desk.packets import asice, zipped  # noqa: PLC0415 -- slow import
    from committee_desk.signing import files as signatures  # noqa: PLC0415 -- slow import

    try:
        held = asice.read(data)
        # Signed by somebody before anything in it is read; a round brings the root that it is signed under.
        signed = signatures.verify(held.manifest, held.signature)
        carried = packet.read(said := held.files[SAID])
        if isinstance(carried, RoundPacket):
            signatures.verify(held.manifest, held.signature, [carried.root.certificate])
    except (zipped.NotOurs, signatures.NotSigned, signatures.NotTrusted, KeyError) as error:
        raise BrokenPacket from error
    files = {name: content for name, content in held.files.items() if name != SAID}
    if signed.at != carried.at.replace(microsecond=0) or not _fits(carried, files, signed.fingerprint):
        raise BrokenPacket
    by_digest = {name.removeprefix(FILES): content for name, content in files.items()}
    digest = sha256(data).hexdigest()
    return Read(carried, by_digest, packet.content_of(said), digest, signed.fingerprint, signed.name)


def _fits(carried: Carried, files: Mapping[str, bytes], fingerprint: str) -> bool:
    """The files are those the packet names, and a round is signed by whoever it says sends it."""
    if isinstance(carried, SheetPacket):
        return not files
    named = {f"{FILES}{one.sha256}" for one in carried.attachments}
    whole = all(name == f"{FILES}{sha256(content).hexdigest()}" for name, content in files.items())
    return whole and named == {*files} and fingerprint == carried.key_of(carried.sender).fingerprint


def _round(file: Path, read: Read) -> RoundPacket:
    if not isinstance(read.carried, RoundPacket):
        raise NoRound(file=file.name)
    return read.carried


def _arrival(file: Path, read: Read) -> Arrival:
    if not isinstance(read.carried, SheetPacket):
        raise NoSheet(file=file.name)
    return Arrival(read.carried, Kind.SHEET, read.content, read.sha256, read.key)


def _brought(read: Read, carried: RoundPacket) -> acts.Brought:
    said = (carried.round.id, carried.member, carried.round.turn, carried.at)
    came = Packet(PacketId(0), Kind.ROUND, Way.TAKEN_IN, *said, read.content, read.sha256, read.key)
    return acts.Brought(carried, replace(came, sequence=carried.sequence), read.files)


def _known(session: Session) -> set[str]:
    """The fingerprints of those whose packets this desk takes: whoever sent it one before."""
    return {key.fingerprint for key in register.holders(session).values()}

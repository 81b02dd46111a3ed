"""An office with a round to be marked, and members who mark it at desks of their own.

    office(folder) ─► sent(member) ─► a packet ─► taken_home ─► a member's desk ─► handed_in ─► a sheet

Keys are made once and open cheaply, since every test signs.
"""

from __future__ import annotations

import json
import os
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from committee_desk.acts import key as key_acts
from committee_desk.acts import packet as packet_acts
from committee_desk.acts import round
from committee_desk.acts.door import Door
from committee_desk.acts.round import Terms
from committee_desk.domain import packet
from committee_desk.domain.ids import PersonId, RoundId
from committee_desk.domain.method import Criterion, Method
from committee_desk.domain.packet import SheetPacket
from committee_desk.domain.round import Round
from committee_desk.jobs import packing, unpacking
from committee_desk.packets import asice
from committee_desk.signing import files, keys
from committee_desk.store import engine, packets, rounds, vault
from committee_desk.store import keys as register
from committee_desk.store.base import Base
from committee_desk.store.keyfile import Cost
from tests.acts.making import AT, SECRETARY, Room, begun, with_members
from tests.acts.test_proposal import received

WORDS = "여섯 마리 고래가 춤추는 아침"
CHEAP = Cost(64, 1, 1)
LATER = AT + timedelta(hours=1)
FROM, UNTIL = datetime(2026, 1, 1, tzinfo=UTC), datetime(2036, 1, 1, tzinfo=UTC)
METHOD = Method((Criterion("a", "창의성", Fraction(20)), Criterion("b", "능률성", Fraction(30))))
MARKS = {1: (10, 20), 2: (11, 21)}


@dataclass(frozen=True)
class Office:
    """The secretary's desk, its round, and the panel; the first three people have keys."""

    room: Room
    folder: Path
    round: RoundId
    panel: tuple[PersonId, ...]

    @property
    def door(self) -> Door:
        return self.room.door

    @property
    def held(self) -> Round:
        return self.room.ask(rounds.get, self.round)

    def sent(self, member: PersonId, at: datetime = AT) -> Path:
        """The round's packet for this member."""
        done = packing.pack_round(self.door, self.round, member, self.folder, WORDS, by=SECRETARY, at=at)
        return done.result.file

    def taken_home(self, member: PersonId) -> Room:
        """A desk in memory as `make_desk` makes one in a folder."""
        read = unpacking._read(self.sent(member).read_bytes())
        own = new_keys(self.folder / f"{member}")
        own.keep_signing_key(read.carried.key_of(member).fingerprint, read.carried.wrapped)
        room = Room(Door(empty(), own))
        room.door.do(packet_acts.begin, "R3D8", unpacking._brought(read, read.carried), at=AT)
        return room

    def sheet(self, member: PersonId, marks: Mapping[int, tuple[int, ...]] = MARKS, **facts) -> SheetPacket:
        """What a member could hand in, with these facts instead of the true ones."""
        own = self.taken_home(member)
        mark(own, self.round, member, marks)
        said = own.ask(packets.sheet, self.round, member, facts.pop("at", LATER))
        return SheetPacket(**{**{name: getattr(said, name) for name in said.__slots__}, **facts})

    def signed(self, sheet: SheetPacket, place: int | None = None, name: str = "sheet.asice") -> Path:
        """The sheet as a file, signed by the member or by whoever has this place among the keys."""
        signer = (SECRETARY, *self.panel).index(sheet.member) if place is None else place
        pair = pairs()[1][signer]
        said = {packing.SAID: packet.written(sheet)}
        signature = files.sign(asice.manifest(said), pair.certificate, pair.key, at=sheet.at)
        file = self.folder / name
        file.write_bytes(asice.write(said, signature))
        return file


def office(folder: Path) -> Office:
    """Two proposals, three members; the secretary and the first two have keys."""
    first = _first()
    # A file, since a worker needs a connection of its own, and in memory there is only one.
    held = engine.of(Path(mkdtemp(dir=folder)) / "desk.db")
    with first.room.door.engine.connect() as source, held.connect() as target:
        engine.aside(source).backup(engine.aside(target))
    own = new_keys(folder / "office")
    own.file.write_bytes(first.room.door.vault.file.read_bytes())
    room = Room(Door(held, vault.unlock(own.file, vault.Passphrase(WORDS))))
    return Office(room, folder, first.round, first.panel)


@cache
def _first() -> Office:
    """The office that all others are copies of."""
    folder = Path(mkdtemp())
    memory = engine.in_memory()
    begun(on=memory)
    own = new_keys(folder / "office")
    room = Room(Door(memory, own))
    panel = tuple(with_members(room, 3))
    root, signers = pairs()
    room.do(key_acts.found, root.certificate, keys.fingerprint(root.certificate), at=FROM)
    for person, pair in zip((SECRETARY, *panel), signers, strict=False):
        print_ = keys.fingerprint(pair.certificate)
        own.keep_signing_key(print_, wrapped(pair.key))
        room.do(key_acts.enrol, person, pair.certificate, print_, at=FROM)
    ids = (received(room, "빈집 임시주차장").id, received(room, "야간 돌봄").id)
    held = room.do(round.open_, "3분기", "2026-Q3", METHOD, Terms(panel, ids))
    return Office(room, folder, held.id, panel)


def mark(room: Room, held: RoundId, member: PersonId, marks: Mapping[int, tuple[int, ...]] = MARKS) -> None:
    """These marks, typed by the member."""
    for proposal, given in marks.items():
        told = dict(zip("ab", map(Fraction, given), strict=False))
        room.do(round.mark, held, proposal, member, told, by=member)


def handed_in(room: Room, held: RoundId, member: PersonId, to: Path, at: datetime = LATER) -> Path:
    return packing.hand_in(room.door, held, member, WORDS, to, by=member, at=at).result.file


def revoked(office: Office, member: PersonId) -> None:
    office.room.do(key_acts.revoke, office.room.ask(register.of, member).id, "분실")


@cache
def pairs() -> tuple[keys.Pair, tuple[keys.Pair, ...]]:
    """A root, and keys for the secretary and two members."""
    root = keys.make_root("한빛구 적극행정위원회", at=FROM, until=UNTIL)
    named = ("정간사", "위원01", "위원02")
    return root, tuple(keys.issue(root, name, at=FROM, until=UNTIL) for name in named)


@cache
def stranger() -> tuple[keys.Pair, keys.Pair]:
    """Another desk's root, and a key under it with a name of ours."""
    root = keys.make_root("한빛구 적극행정위원회", at=FROM, until=UNTIL)
    return root, keys.issue(root, "위원01", at=FROM, until=UNTIL)


def wrapped(key: bytes) -> str:
    """As `keys.wrap` does it, at a price that tests can pay."""
    salt, nonce = os.urandom(16), os.urandom(12)
    secret = keys._stretched(WORDS, salt, CHEAP.memory, CHEAP.rounds, CHEAP.lanes)
    locked = AESGCM(secret).encrypt(nonce, key, salt)
    parts = {"salt": salt, "nonce": nonce, "key": locked}
    told = {name: b64encode(part).decode() for name, part in parts.items()}
    cost = {"memory": CHEAP.memory, "rounds": CHEAP.rounds, "lanes": CHEAP.lanes}
    return json.dumps({**told, **cost, "form": "argon2id+aes-256-gcm+pkcs8"})


def new_keys(folder: Path) -> vault.Vault:
    folder.mkdir(exist_ok=True)
    return vault.create(folder / "keys.toml", "K7Q2M9XB4T6HC3RD", WORDS, cost=CHEAP)


def empty() -> engine.Engine:
    """A desk in memory with nothing in it."""
    held = engine.in_memory()
    with held.execution_options(write=True).begin() as connection:
        Base.metadata.create_all(connection)
    return held

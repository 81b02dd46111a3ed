"""What is carried between laptops in a scoring round: the round going out, a member's sheet coming back.

    RoundPacket ─► written ─► bytes, signed and carried ─► read ─► a member desk
    SheetPacket ─► written ─► bytes, signed and carried ─► read ─► domain.reception: taken in, or why not

A packet says nothing that its reader may not see: of the round its own part, of the people those it needs.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import field, replace
from datetime import datetime
from enum import Enum
from fractions import Fraction
from hashlib import sha256
from types import MappingProxyType

from committee_desk.domain import codec
from committee_desk.domain.attachment import Attachment
from committee_desk.domain.ids import MarkSheetId, PacketId, PersonId, ProposalId, RoundId
from committee_desk.domain.journal import Checkpoint
from committee_desk.domain.packs import Layer
from committee_desk.domain.paper import Key, content_code
from committee_desk.domain.person import Person
from committee_desk.domain.proposal import Proposal
from committee_desk.domain.round import (
    Aside,
    MarkSheet,
    Round,
    fingerprint,
)
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

FORM = 1
LARGEST = 20 * 1024 * 1024
MOST = 2**53  # no number that a desk gives comes near it


class Kind(Enum):
    ROUND = "round"  # the round with its proposals, to a member
    SHEET = "sheet"  # a member's marks, signed
    FORM = "form"  # a member's marks in a spreadsheet, which nobody signed


class Way(Enum):
    SENT = "sent"
    HANDED_IN = "handed_in"
    TAKEN_IN = "taken_in"


class BrokenPacket(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The packet is broken, or was changed on its way.")
    advice = QT_TRANSLATE_NOOP("errors", "Nothing was taken from it. Ask for the file once more.")


class NewerPacket(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The packet was made by a newer version of this program.")
    advice = QT_TRANSLATE_NOOP("errors", "Install the newer version on this computer too.")


class NothingMarked(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The sheet of {name} has no mark in it.")
    advice = QT_TRANSLATE_NOOP("errors", "Mark the proposals, or step aside from them, and hand in then.")


class OlderPacket(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The packet is older than what this desk has already.")
    advice = QT_TRANSLATE_NOOP("errors", "Open the latest packet that the secretary sent.")


@frozen
class Packet:
    """A packet that left or came: `content` is the SHA-256 of what it says, `sha256` that of the file.

    `key` is the fingerprint of the certificate it was signed with; a form has none.
    """

    id: PacketId
    kind: Kind
    way: Way
    round: RoundId
    member: PersonId
    turn: int
    at: datetime
    content: str
    sha256: str
    key: str = ""
    sequence: int = 0

    @property
    def code(self) -> str:
        """Eight letters that two people can compare by voice."""
        return content_code(self.content)

    @property
    def kept(self) -> bool:
        """Whether the desk keeps the file itself: whatever a mark may have come in."""
        return self.kind is not Kind.ROUND and self.way is not Way.SENT


@frozen
class Sheet:
    """What a member says of one proposal; `seen` is the digest of the proposal they had before them."""

    proposal: ProposalId
    seen: str
    marks: Mapping[str, Fraction] = field(default_factory=dict)
    aside: Aside | None = None
    note: str = ""
    no_conflict: bool = False


@frozen
class SheetPacket:
    """All that a member says in one turn of a round; of two the one with the higher sequence is the later."""

    desk: str
    round: RoundId
    title: str
    method: str
    member: PersonId
    name: str
    turn: int
    at: datetime
    sheets: tuple[Sheet, ...]
    sequence: int = 0

    def __post_init__(self) -> None:
        named = [one.proposal for one in self.sheets]
        _ensure(len({*named}) == len(named))
        _ensure_numbers(self.round, self.member, self.turn, *named)
        _ensure(0 <= self.sequence < MOST)

    @property
    def mark_sheets(self) -> list[MarkSheet]:
        """As the desk keeps them, but for their numbers."""
        return [
            MarkSheet(
                MarkSheetId(0),
                self.round,
                one.proposal,
                self.member,
                self.turn,
                one.marks,
                one.aside,
                one.note,
                no_conflict=one.no_conflict,
            )
            for one in self.sheets
        ]

    @property
    def fingerprint(self) -> str:
        return fingerprint(one for one in self.mark_sheets if one.begun or one.aside)


@frozen
class RoundPacket:
    """A round as one member may see it, with all that a desk of their own needs.

    `wrapped` is the member's own signing key, locked with their own passphrase.
    """

    desk: str
    body: str
    office: str
    series: str
    at: datetime
    member: PersonId
    sender: PersonId
    people: tuple[Person, ...]
    keys: tuple[Key, ...]
    wrapped: str
    layers: tuple[Layer, ...]
    checkpoint: Checkpoint
    round: Round
    proposals: tuple[Proposal, ...]
    attachments: tuple[Attachment, ...] = ()
    sheets: tuple[MarkSheet, ...] = ()
    sequence: int = 0

    def __post_init__(self) -> None:
        people = [one.id for one in self.people]
        proposals = [one.id for one in self.proposals]
        keys, files = [one.id for one in self.keys], [one.id for one in self.attachments]
        _ensure_numbers(self.round.id, self.round.turn, *people, *proposals, *keys, *files)
        _ensure(all(len({*ids}) == len(ids) for ids in (people, proposals, keys, files)))
        _ensure(all(one.matter is None and one.proposal in proposals for one in self.attachments))
        _ensure({self.member, self.sender} <= {*people} and tuple(proposals) == self.round.proposals)
        _ensure({one.person for one in self.keys} == {None, self.member, self.sender})
        _ensure(0 <= self.sequence < MOST and 0 <= self.checkpoint.size < MOST)
        own = {(one.round, one.member) for one in self.sheets} | {(self.round.id, self.member)}
        _ensure(
            own == {(self.round.id, self.member)} and {one.proposal for one in self.sheets} <= {*proposals}
        )

    @property
    def root(self) -> Key:
        """The certificate that vouches for all others."""
        return next(one for one in self.keys if one.person is None)

    def key_of(self, person: PersonId) -> Key:
        return next(one for one in self.keys if one.person == person)

    def person(self, id: PersonId) -> Person:
        return next(one for one in self.people if one.id == id)


Carried = RoundPacket | SheetPacket
KINDS: Mapping[str, type[RoundPacket] | type[SheetPacket]] = MappingProxyType(
    {Kind.ROUND.value: RoundPacket, Kind.SHEET.value: SheetPacket}
)


def written(carried: Carried) -> bytes:
    """What a packet says, in its one spelling."""
    kind = next(name for name, one in KINDS.items() if isinstance(carried, one))
    return codec.text({"form": FORM, "kind": kind, "said": carried}).encode()


def read(data: bytes) -> Carried:
    """What a packet says; refuses any other spelling of it, and whatever does not hold together."""
    if len(data) > LARGEST:
        raise BrokenPacket
    try:
        told = data.decode()
        said = json.loads(told)
        if type(said["form"]) is int and said["form"] > FORM:
            raise NewerPacket
        carried = codec.rebuild(KINDS[said["kind"]], said["said"])
    except NewerPacket:
        raise
    except (ValueError, KeyError, TypeError, RecursionError, DeskError) as error:
        raise BrokenPacket from error
    if written(carried) != data:
        raise BrokenPacket
    return carried


def content_of(data: bytes) -> str:
    """The SHA-256 of what a packet says, however often it was signed."""
    return sha256(data).hexdigest()


def seen(proposal: Proposal) -> str:
    """What a proposal says to those who mark it; its way through the pipeline is no part of it."""
    return codec.digest([proposal.number, proposal.title, proposal.summary, proposal.effect])


def for_member(round: Round, member: PersonId) -> Round:
    """The round as this member may see it: nobody else on the panel, nobody else's submission."""
    mine = tuple(replace(one, packet=None) for one in round.submissions if one.member == member)
    asked = tuple(one for one in round.asked if one.member == member)
    return replace(round, panel=(member,), submissions=mine, asked=asked, lot_seed="", settled=None)


def to_be_marked(proposal: Proposal) -> Proposal:
    """A proposal as members have it before them: no other proposals, and not the complaint behind it."""
    return replace(proposal, complaint="", duplicate_of=None, unlike=())


def known_as(person: Person) -> Person:
    """Somebody else, as a member needs to know them: what they are called, and in which role they serve."""
    return Person(person.id, person.name, person.office, person.title, memberships=person.memberships)


def merged(ours: Round | None, theirs: Round) -> Round:
    """A round as it comes once more, with what was handed in here and is not asked for anew.

    Anew is what this desk has not read yet: the clocks of two laptops do not say which came later.
    """
    if ours is None:
        return theirs
    anew = {one.turn for one in theirs.asked if one not in ours.asked}
    here = [one for one in ours.submissions if one.turn not in anew]
    handed = {(one.member, one.turn): one for one in (*theirs.submissions, *here)}
    return replace(theirs, submissions=tuple(handed.values()))


def _ensure_numbers(*numbers: int) -> None:
    _ensure(all(0 < one < MOST for one in numbers))


def _ensure(holds: bool) -> None:
    if not holds:
        raise BrokenPacket

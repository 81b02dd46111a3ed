"""What is carried between laptops in a scoring round: the round going out, a member's sheet coming back.

    RoundPacket ─► written ─► bytes, signed and carried ─► read ─► a member desk
    SheetPacket ─► written ─► bytes, signed and carried ─► read ─► reception(sheet, …) ─► taken in, or why not

A packet says nothing that its reader may not see: of the round its own part, of the people those it needs.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
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
from committee_desk.domain.recusal import Ground
from committee_desk.domain.round import (
    Aside,
    MarkOutside,
    MarkSheet,
    NotOnPanel,
    Round,
    RoundStage,
    SheetsMissing,
    Stage,
    UnknownCriterion,
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


class Reception(Enum):
    """What is to be done with a sheet that came."""

    NEW = "new"
    SUPERSEDED = "superseded"
    DUPLICATE = "duplicate"
    UNKNOWN_KEY = "unknown_key"
    WRONG_DESK = "wrong_desk"
    WRONG_ROUND = "wrong_round"
    INCOMPLETE = "incomplete"
    BROKEN = "broken"


class BrokenPacket(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The packet is broken, or was changed on its way.")
    advice = QT_TRANSLATE_NOOP("errors", "Nothing was taken from it. Ask for the file once more.")


class NewerPacket(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The packet was made by a newer version of this program.")
    advice = QT_TRANSLATE_NOOP("errors", "Install the newer version on this computer too.")


class OtherDesk(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The sheet of {name} is for another desk.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "See whether the right desk is open, and give the file to its office."
    )


class UnknownSigner(DeskError):
    text = QT_TRANSLATE_NOOP(
        "errors", "The sheet of {name} is signed with a key that this desk does not know."
    )
    advice = QT_TRANSLATE_NOOP(
        "errors", "Ask the member whether the sheet is theirs; send the round once more if it is."
    )


class OtherRound(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The sheet of {name} is for another round, or for another turn of it.")
    advice = QT_TRANSLATE_NOOP("errors", "Ask the member for the sheet of the round that is open now.")


class InAlready(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This sheet of {name} was taken in before.")
    advice = QT_TRANSLATE_NOOP("errors", "Leave it as it is; the same sheet counts once.")


class LaterSheetHere(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A later sheet of {name} is in already.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Ask the member to submit it again if this one is meant; the later one counts."
    )


class FormTooLate(DeskError):
    text = QT_TRANSLATE_NOOP(
        "errors", "{name} has handed in already, and a form does not say which is later."
    )
    advice = QT_TRANSLATE_NOOP(
        "errors", "Take the submission back first, with a reason, if the form is meant."
    )


class NothingMarked(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The sheet of {name} has no mark in it.")
    advice = QT_TRANSLATE_NOOP("errors", "Mark the proposals, or step aside from them, and hand in then.")


class MarkNotAllowed(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The sheet of {name} holds a mark that the round does not allow.")
    advice = QT_TRANSLATE_NOOP("errors", "Ask the member to look through the sheet and to submit it again.")


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


@frozen
class Arrival:
    """A sheet that came, by which way and signed with which key; a form bears no key."""

    sheet: SheetPacket
    kind: Kind
    content: str
    sha256: str
    key: str = ""

    @property
    def packet(self) -> Packet:
        """As it is registered once it is taken in."""
        sheet, id = self.sheet, PacketId(0)
        said = (sheet.round, sheet.member, sheet.turn, sheet.at, self.content, self.sha256, self.key)
        return Packet(id, self.kind, Way.TAKEN_IN, *said, sheet.sequence)


def reception(
    arrival: Arrival,
    desk: str,
    round: Round | None,
    signers: Mapping[str, PersonId],
    received: Sequence[Packet] = (),
) -> tuple[Reception, DeskError | None]:
    """What is to be done with a sheet, and why it is not taken; `signers` are those whose key is valid."""
    sheet, named = arrival.sheet, {"name": arrival.sheet.name}
    if sheet.desk != desk:
        return Reception.WRONG_DESK, OtherDesk(**named)
    if arrival.kind is not Kind.FORM and signers.get(arrival.key) != sheet.member:
        return Reception.UNKNOWN_KEY, UnknownSigner(**named)
    if round is None or codec.digest(round.method) != sheet.method:
        return Reception.WRONG_ROUND, OtherRound(**named)
    if any(one.content == arrival.content and one.way is not Way.SENT for one in received):
        return Reception.DUPLICATE, InAlready(**named)
    if (refused := _misplaced(sheet, round)) is not None:
        return Reception.WRONG_ROUND, refused
    if (refused := _late(arrival, round, received)) is not None:
        return Reception.SUPERSEDED, refused
    if (refused := _not_allowed(sheet, round)) is not None:
        return Reception.BROKEN, refused
    begun = [one for one in sheet.mark_sheets if one.begun and one.aside is None]
    if short := sum(not one.complete(round.method.criteria) for one in begun):
        return Reception.INCOMPLETE, SheetsMissing(count=short, **named)
    if not any(one.begun or one.aside for one in sheet.mark_sheets):
        return Reception.INCOMPLETE, NothingMarked(**named)
    return Reception.NEW, None


def taken(kept: MarkSheet | None, said: MarkSheet) -> MarkSheet:
    """The sheet as the packet says it, under its number here; whom the desk excluded stays excluded."""
    if kept is None:
        return said
    if kept.aside is not None and kept.aside.kind is Ground.EXCLUSION:
        return kept
    return replace(said, id=kept.id)


def changed_since(sheet: SheetPacket, proposals: Iterable[Proposal]) -> list[Proposal]:
    """Proposals that say something else now than when the member marked them."""
    before = {one.proposal: one.seen for one in sheet.sheets}
    return [one for one in proposals if one.id in before and seen(one) != before[one.id]]


def _misplaced(sheet: SheetPacket, round: Round) -> DeskError | None:
    if round.stage not in (Stage.OPEN, Stage.DISCUSSED):
        return RoundStage(title=round.title)
    if sheet.turn != round.turn or {one.proposal for one in sheet.sheets} - {*round.proposals}:
        return OtherRound(name=sheet.name)
    if not round.sits(sheet.member):
        return NotOnPanel(name=sheet.name)
    return None


def _late(arrival: Arrival, round: Round, received: Sequence[Packet]) -> DeskError | None:
    """Whether something later is in; of what stands here unsigned, only a signed sheet takes the place."""
    sheet = arrival.sheet
    if arrival.kind is Kind.FORM:
        return FormTooLate(name=sheet.name) if round.submission(sheet.member) else None
    signed = [one for one in received if one.kind is Kind.SHEET]
    same = [one for one in signed if (one.member, one.turn) == (sheet.member, sheet.turn)]
    later = any((one.sequence, one.at) >= (sheet.sequence, sheet.at) for one in same)
    return LaterSheetHere(name=sheet.name) if later else None


def _not_allowed(sheet: SheetPacket, round: Round) -> DeskError | None:
    """Whether a mark lies outside its criterion; which one, and what it is, nobody is told yet."""
    try:
        for one in sheet.mark_sheets:
            one.marked(one.marks, round.method)
    except (MarkOutside, UnknownCriterion):
        return MarkNotAllowed(name=sheet.name)
    aside_and_marked = any(one.aside is not None and one.marks for one in sheet.sheets)
    return MarkNotAllowed(name=sheet.name) if aside_and_marked else None


def _ensure_numbers(*numbers: int) -> None:
    _ensure(all(0 < one < MOST for one in numbers))


def _ensure(holds: bool) -> None:
    if not holds:
        raise BrokenPacket

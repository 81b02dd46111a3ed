"""What becomes of a sheet that comes in: taken, known already, or refused with the reason.

    Arrival (the sheet, its key), the round, what came before ─► of ─► Reception, and why not
    the sheet kept here, the one that came ─► taken

A packet is read strictly before; whether a known key signed it is told from outside.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from enum import Enum

from committee_desk.domain import codec
from committee_desk.domain.ids import PacketId, PersonId
from committee_desk.domain.packet import Kind, NothingMarked, Packet, SheetPacket, Way, seen
from committee_desk.domain.proposal import Proposal
from committee_desk.domain.recusal import Ground
from committee_desk.domain.round import (
    MarkOutside,
    MarkSheet,
    NotOnPanel,
    Round,
    RoundStage,
    SheetsMissing,
    Stage,
    UnknownCriterion,
)
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen


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


class MarkNotAllowed(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The sheet of {name} holds a mark that the round does not allow.")
    advice = QT_TRANSLATE_NOOP("errors", "Ask the member to look through the sheet and to submit it again.")


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


def of(
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

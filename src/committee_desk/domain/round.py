"""A scoring round: what is declared, who marks, and when marks may be seen.

    open ─► fixed (fingerprints of all sheets) ─► revealed ─► discussed (a second round) ─► closed
      │
      └─ MarkSheet: one member's marks for one proposal; empty is not zero ─► Grid ─► domain.scoring

No mark that a member typed is shown before the fingerprints of all sheets are fixed. Neither a Round nor
a MarkSheet changes; each rule returns a new one or refuses.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from datetime import date, datetime
from enum import Enum
from fractions import Fraction
from hashlib import sha256

from committee_desk.domain import codec
from committee_desk.domain.grid import Grid
from committee_desk.domain.ids import MarkSheetId, PacketId, PersonId, ProposalId, RoundId
from committee_desk.domain.lot import lot
from committee_desk.domain.method import Criterion, Method
from committee_desk.domain.recusal import Ground
from committee_desk.domain.ties import Broken
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen


class Stage(Enum):
    OPEN = "open"  # 채점
    FIXED = "fixed"  # 봉인
    REVEALED = "revealed"  # 공개
    DISCUSSED = "discussed"  # 토의, 2차 채점
    CLOSED = "closed"  # 확정


class Visibility(Enum):
    """Whose marks a member sees, and when."""

    OWN_FIRST = "own_first"  # others' once one's own are submitted and all are fixed
    AFTER_CLOSING = "after_closing"  # others' only once the round is closed


class RoundStage(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The round {title} is no longer, or not yet, at the stage for this.")
    advice = QT_TRANSLATE_NOOP("errors", "Look at its stage; what was fixed is changed by a second round.")


class NotOnPanel(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{name} is not on the panel of this round.")
    advice = QT_TRANSLATE_NOOP("errors", "Add the member to the panel while the round is open.")


class NotInRound(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Proposal {proposal} is not in this round.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter it into the round first.")


class StillHidden(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The marks of this round are not revealed yet.")
    advice = QT_TRANSLATE_NOOP("errors", "Fix the sheets and reveal them first; then everyone sees the same.")


class AlreadySubmitted(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{name} has submitted the sheets of this round already.")
    advice = QT_TRANSLATE_NOOP("errors", "Take the submission back, with a reason, to change a mark.")


class NotSubmitted(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{name} has not submitted the sheets of this round.")
    advice = QT_TRANSLATE_NOOP("errors", "Wait for the sheets, or take the member off the panel.")


class SheetsMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{count} of the sheets that {name} began are incomplete.")
    advice = QT_TRANSLATE_NOOP("errors", "Fill in every criterion, or clear the proposal altogether.")


class SheetChanged(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The marks of {name} are not those that were submitted.")
    advice = QT_TRANSLATE_NOOP("errors", "Look into the journal, and have the sheets submitted again.")


class MarkOutside(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{criterion}: {mark} lies outside {least} to {most}.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct the mark; nothing of the row was taken.")


class UnknownCriterion(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This round has no criterion {key}.")
    advice = QT_TRANSLATE_NOOP("errors", "Use one of: {known}.")


class MarksMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The row is incomplete: {missing} is empty.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Ask the member for the mark; an empty mark is never taken for zero."
    )


class SteppedAside(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{name} has stepped aside from this proposal.")
    advice = QT_TRANSLATE_NOOP("errors", "Take the recusal back first, with a reason.")


class ReasonMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This needs a reason.")
    advice = QT_TRANSLATE_NOOP("errors", "Say in a sentence why; it stands in the journal.")
    needs = ("reason",)


@frozen
class Aside:
    """Who stepped aside from a proposal does not mark it: exclusion or avoidance, and the ground."""

    kind: Ground = Ground.AVOIDANCE
    ground: int = 0
    text: str = ""


@frozen
class MarkSheet:
    """One member's marks for one proposal; `brought` is true of marks from a list, which hide nothing.

    `no_conflict` is what the member said before marking: that nothing binds them to the proposal.
    """

    id: MarkSheetId
    round: RoundId
    proposal: ProposalId
    member: PersonId
    turn: int = 1
    marks: Mapping[str, Fraction | None] = field(default_factory=dict)
    aside: Aside | None = None
    note: str = ""
    brought: bool = False
    no_conflict: bool = False

    def complete(self, criteria: Iterable[Criterion]) -> bool:
        return self.aside is None and all(self.marks.get(one.key) is not None for one in criteria)

    @property
    def begun(self) -> bool:
        return any(mark is not None for mark in self.marks.values())

    def marked(self, marks: Mapping[str, Fraction | None], method: Method) -> MarkSheet:
        """The same sheet with these marks; each within its criterion."""
        known = {one.key: one for one in method.criteria}
        for key, mark in marks.items():
            if key not in known:
                raise UnknownCriterion(key=key, known=", ".join(known))
            one = known[key]
            if mark is not None and not one.minimum <= mark <= one.maximum:
                raise MarkOutside(criterion=one.name, mark=mark, least=one.minimum, most=one.maximum)
        kept = {key: mark for key, mark in {**self.marks, **marks}.items() if mark is not None}
        return replace(self, marks=kept)


@frozen
class Submission:
    """One member's sheets as they were handed in; the fingerprint holds them to it.

    `packet` is the signed file, or the form, that they stand in.
    """

    member: PersonId
    turn: int
    at: datetime
    fingerprint: str
    packet: PacketId | None = None


@frozen
class Asked:
    """A member is asked to look at a mark again: never a reason for another mark to be taken out."""

    member: PersonId
    proposal: ProposalId
    because: str
    at: datetime
    turn: int = 1


@frozen
class Settled:
    """What decided ties that the marks could not: the place the committee gave, and why."""

    votes: Mapping[ProposalId, int]
    because: str


@frozen
class Round:
    """`panel` is empty where every member may mark; `turn` is 2 in a second round after discussion.

    `due_on` is the day until which sheets are expected; a later one is taken all the same.
    """

    id: RoundId
    title: str
    period: str
    method: Method
    proposals: tuple[ProposalId, ...] = ()
    panel: tuple[PersonId, ...] = ()
    visibility: Visibility = Visibility.OWN_FIRST
    names_shown: bool = True
    shuffle_seed: str = ""
    lot_seed: str = ""
    stage: Stage = Stage.OPEN
    turn: int = 1
    submissions: tuple[Submission, ...] = ()
    settled: Settled | None = None
    budget: int | None = None
    cap: int | None = None
    due_on: date | None = None
    asked: tuple[Asked, ...] = ()

    @property
    def year(self) -> int | None:
        """The year of its period, where the period begins with one: 2026-Q3."""
        begins = self.period[:4]
        return int(begins) if len(begins) == 4 and begins.isdecimal() else None

    @property
    def broken(self) -> Broken:
        return Broken(self.settled.votes if self.settled else {}, self.lot_seed)

    def sits(self, member: PersonId) -> bool:
        """Whether this member's marks count in this round."""
        return not self.panel or member in self.panel

    def shows(self, sheet: MarkSheet, to: PersonId | None = None) -> bool:
        """Whether these marks may be seen, by the secretary or by a member."""
        if sheet.member == to:
            return True
        if to is not None and self.visibility is Visibility.AFTER_CLOSING:
            return self.stage is Stage.CLOSED
        return sheet.brought or sheet.turn < self.turn or self.stage in (Stage.REVEALED, Stage.CLOSED)

    def taking(self, proposals: Sequence[ProposalId]) -> Round:
        """With these proposals too, each once, in the order they were entered."""
        self.ensure(Stage.OPEN)
        fresh = [one for one in dict.fromkeys(proposals) if one not in self.proposals]
        return replace(self, proposals=(*self.proposals, *fresh))

    def seated(self, panel: tuple[PersonId, ...]) -> Round:
        self.ensure(Stage.OPEN)
        return replace(self, panel=tuple(dict.fromkeys(panel)))

    def ensure(self, *stages: Stage) -> None:
        if self.stage not in stages:
            raise RoundStage(title=self.title)

    def ensure_marks(self, proposal: ProposalId, member: PersonId, name: str) -> None:
        """Whether this member may mark this proposal now."""
        self.ensure(Stage.OPEN, Stage.DISCUSSED)
        if proposal not in self.proposals:
            raise NotInRound(proposal=proposal)
        if not self.sits(member):
            raise NotOnPanel(name=name)
        if self.submission(member):
            raise AlreadySubmitted(name=name)

    def submission(self, member: PersonId) -> Submission | None:
        """What the member handed in in this turn."""
        mine = (one for one in self.submissions if (one.member, one.turn) == (member, self.turn))
        return next(mine, None)

    def submitted(
        self,
        member: PersonId,
        name: str,
        sheets: Sequence[MarkSheet],
        at: datetime,
        packet: PacketId | None = None,
    ) -> Round:
        """Handed in: from now on the sheets are held to their fingerprint."""
        self.ensure(Stage.OPEN, Stage.DISCUSSED)
        if self.submission(member):
            raise AlreadySubmitted(name=name)
        held = self._of_turn(sheets, member)
        broken = sum(one.aside is None and not one.complete(self.method.criteria) for one in held)
        if broken:
            raise SheetsMissing(count=broken, name=name)
        handed = Submission(member, self.turn, at, fingerprint(held), packet)
        return replace(self, submissions=(*self.submissions, handed))

    def without(self, submission: Submission | None) -> Round:
        """As before this was handed in; a later sheet of the same member takes its place."""
        return replace(self, submissions=tuple(one for one in self.submissions if one != submission))

    def taken_back(self, member: PersonId, name: str, because: str) -> Round:
        """The member's sheets may be changed again; only while nothing is fixed."""
        self.ensure(Stage.OPEN, Stage.DISCUSSED)
        handed = self.submission(member)
        if handed is None:
            raise NotSubmitted(name=name)
        if not because.strip():
            raise ReasonMissing
        return self.without(handed)

    def ask_again(
        self, member: PersonId, name: str, proposal: ProposalId, because: str, at: datetime
    ) -> Round:
        """The member is asked to look at this mark again, and what is handed in is theirs to change again.

        Once marks are revealed nothing changes before the second round.
        """
        self.ensure(Stage.OPEN, Stage.DISCUSSED, Stage.REVEALED)
        if not self.sits(member):
            raise NotOnPanel(name=name)
        if proposal not in self.proposals:
            raise NotInRound(proposal=proposal)
        if not because.strip():
            raise ReasonMissing
        asked = Asked(member, proposal, because.strip(), at, self.turn)
        handed = None if self.stage is Stage.REVEALED else self.submission(member)
        kept = tuple(one for one in self.submissions if one != handed)
        return replace(self, asked=(*self.asked, asked), submissions=kept)

    def fixed(self, sheets: Sequence[MarkSheet], names: Mapping[PersonId, str]) -> Round:
        """All sheets are in, and each is what was handed in; no mark can change any more."""
        self.ensure(Stage.OPEN, Stage.DISCUSSED)
        for member in self.panel or sorted({one.member for one in sheets}):
            handed, held = self.submission(member), self._of_turn(sheets, member)
            name = names.get(member, str(member))
            if handed is None and (self.turn == 1 or held):
                raise NotSubmitted(name=name)
            if handed is not None and handed.fingerprint != fingerprint(held):
                raise SheetChanged(name=name)
        return replace(self, stage=Stage.FIXED)

    def revealed(self) -> Round:
        self.ensure(Stage.FIXED)
        return replace(self, stage=Stage.REVEALED)

    def discussed(self) -> Round:
        """A second round of marks, each beside what it was; the first stays as it is."""
        self.ensure(Stage.REVEALED)
        return replace(self, stage=Stage.DISCUSSED, turn=self.turn + 1)

    def closed(self) -> Round:
        self.ensure(Stage.REVEALED)
        return replace(self, stage=Stage.CLOSED)

    def settle(self, votes: Mapping[ProposalId, int], because: str) -> Round:
        """The committee's own order of proposals that stayed equal; a higher number goes first."""
        self.ensure(Stage.REVEALED)
        if not because.strip():
            raise ReasonMissing
        if strangers := [one for one in votes if one not in self.proposals]:
            raise NotInRound(proposal=strangers[0])
        return replace(self, settled=Settled(dict(votes), because))

    def ensure_shown(self, sheets: Iterable[MarkSheet]) -> None:
        """Marks from a list were seen by whoever keyed them; typed ones wait for the reveal."""
        if not all(self.shows(one) for one in sheets if one.begun):
            raise StillHidden

    def order_for(self, member: PersonId) -> tuple[ProposalId, ...]:
        """The order in which this member is shown proposals; anyone can work it out from the seed."""
        if not self.shuffle_seed:
            return self.proposals
        seed = f"{self.shuffle_seed}/{member}"
        return tuple(sorted(self.proposals, key=lambda one: lot(seed, one)))

    def grid(self, sheets: Iterable[MarkSheet]) -> Grid:
        """Complete sheets of those who did not step aside; of two turns the later one of each member."""
        keys = [one.key for one in self.method.counted]
        seats = frozenset(self.panel)
        latest: dict[tuple[ProposalId, PersonId], MarkSheet] = {}
        for sheet in sorted(sheets, key=lambda one: (one.turn, one.id)):
            if (sheet.aside or sheet.begun) and (not seats or sheet.member in seats):
                latest[sheet.proposal, sheet.member] = sheet
        rows: dict[ProposalId, dict[PersonId, list[Fraction]]] = {one: {} for one in self.proposals}
        for (proposal, member), sheet in latest.items():
            given = [mark for key in keys if (mark := sheet.marks.get(key)) is not None]
            if proposal in rows and sheet.aside is None and len(given) == len(keys):
                rows[proposal][member] = given
        return Grid.of(rows)

    def _of_turn(self, sheets: Iterable[MarkSheet], member: PersonId) -> list[MarkSheet]:
        """What this member has written in this turn."""
        mine = (one for one in sheets if (one.member, one.turn) == (member, self.turn))
        return [one for one in mine if one.begun or one.aside]


def fingerprint(sheets: Iterable[MarkSheet]) -> str:
    """SHA-256 over one member's sheets, whichever order they come in and whichever numbers they have."""
    told = [
        {
            "aside": sheet.aside is not None,
            "marks": sheet.marks,
            "proposal": sheet.proposal,
            "turn": sheet.turn,
        }
        for sheet in sorted(sheets, key=lambda one: (one.turn, one.proposal))
    ]
    return sha256(codec.text(told).encode()).hexdigest()

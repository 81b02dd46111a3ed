"""An issued paper: its number, the states of its file, and who has signed.

    issued ─► signed k of n ─► complete ─► superseded · void

A draft is never stored. A number is never used again.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from enum import Enum

from committee_desk.domain.ids import KeyId, MatterId, MeetingId, PaperId, PersonId, ProposalId, RoundId
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen


class Stage(Enum):
    ISSUED = "issued"
    COMPLETE = "complete"
    SUPERSEDED = "superseded"
    VOID = "void"


class NotSignable(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Paper {number} takes no more signatures.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "It is complete, superseded or void; issue a new version if it must change."
    )


class NoFieldFor(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Paper {number} has no field for {name}.")
    advice = QT_TRANSLATE_NOOP("errors", "Let those sign who were named when it was issued.")


class SignedAlready(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{name} has signed paper {number} already.")
    advice = QT_TRANSLATE_NOOP("errors", "Leave it as it is; there is nothing more to do here.")


class NotOutOfUse(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Paper {number} is already out of use.")
    advice = QT_TRANSLATE_NOOP("errors", "Look at the version that took its place.")


class PaperGround(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A paper goes out of use, or is closed unsigned, only with a reason.")
    advice = QT_TRANSLATE_NOOP("errors", "Write the reason in a sentence; it stays in the register.")
    needs = ("reason",)


@frozen
class Source:
    """What a paper is of: a meeting or its matter, or a round and one member's or proposal's part in it."""

    meeting: MeetingId | None = None
    matter: MatterId | None = None
    round: RoundId | None = None
    member: PersonId | None = None
    proposal: ProposalId | None = None


@frozen
class Signer:
    """An empty field for one person, as laid out; `name` and `role` are what the paper prints."""

    field: str
    person: PersonId
    name: str
    role: str


@frozen
class State:
    """The file after one step: SHA-256 of its bytes, and whose signature made it so."""

    sha256: str
    at: datetime
    field: str = ""
    key: KeyId | None = None
    fingerprint: str = ""


@frozen
class IssuedPaper:
    """`content` is the SHA-256 of the canonical text; `size` and `root` the journal before its entry."""

    id: PaperId
    number: str
    kind: str
    title: str
    meeting: MeetingId | None
    on: date
    content: str
    size: int
    root: str
    version: int = 1
    matter: MatterId | None = None
    signers: tuple[Signer, ...] = ()
    states: tuple[State, ...] = ()
    stage: Stage = Stage.ISSUED
    because: str = ""
    replaced_by: PaperId | None = None
    office_number: str = ""  # 생산등록번호, recorded afterwards
    round: RoundId | None = None
    member: PersonId | None = None
    proposal: ProposalId | None = None

    @property
    def source(self) -> Source:
        return Source(self.meeting, self.matter, self.round, self.member, self.proposal)

    @property
    def signed(self) -> frozenset[str]:
        return frozenset(state.field for state in self.states if state.field)

    def signed_in(self, sha256: str) -> int:
        """How many had signed when the file had these bytes; nobody where it never had them."""
        shas = [state.sha256 for state in self.states]
        upto = self.states[: shas.index(sha256) + 1] if sha256 in shas else ()
        return sum(bool(state.field) for state in upto)

    @property
    def settled(self) -> bool:
        """Signed by all who are to sign it, or closed without the rest."""
        return self.stage is Stage.COMPLETE

    @property
    def base(self) -> str:
        return self.states[0].sha256

    @property
    def latest(self) -> str:
        return self.states[-1].sha256

    @property
    def code(self) -> str:
        """The content code as it is printed: A3F2-9C1D."""
        return content_code(self.content)

    def issued(self, id: PaperId) -> IssuedPaper:
        """Under its place in the register; complete at once where nobody is to sign it."""
        return replace(self, id=id, stage=Stage.ISSUED if self.signers else Stage.COMPLETE)

    def field_of(self, person: PersonId, name: str) -> Signer:
        signer = next((one for one in self.signers if one.person == person), None)
        if signer is None:
            raise NoFieldFor(number=self.number, name=name)
        if signer.field in self.signed:
            raise SignedAlready(number=self.number, name=name)
        return signer

    def sign(self, state: State) -> IssuedPaper:
        """One signature more; complete with the last."""
        if self.stage is not Stage.ISSUED:
            raise NotSignable(number=self.number)
        signer = next((one for one in self.signers if one.field == state.field), None)
        if signer is None:
            raise NoFieldFor(number=self.number, name=state.field)
        if signer.field in self.signed:
            raise SignedAlready(number=self.number, name=signer.name)
        after = replace(self, states=(*self.states, state))
        done = len(after.signed) == len(self.signers)
        return replace(after, stage=Stage.COMPLETE if done else Stage.ISSUED)

    def complete_without(self, because: str) -> IssuedPaper:
        """Closed by the chair although signatures are missing; the reason names whose."""
        if self.stage is not Stage.ISSUED:
            raise NotSignable(number=self.number)
        return self._ended(Stage.COMPLETE, because)

    def superseded(self, by: PaperId, because: str) -> IssuedPaper:
        return replace(self._out_of_use(Stage.SUPERSEDED, because), replaced_by=by)

    def voided(self, because: str) -> IssuedPaper:
        return self._out_of_use(Stage.VOID, because)

    def _out_of_use(self, stage: Stage, because: str) -> IssuedPaper:
        if self.stage in (Stage.SUPERSEDED, Stage.VOID):
            raise NotOutOfUse(number=self.number)
        return self._ended(stage, because)

    def _ended(self, stage: Stage, because: str) -> IssuedPaper:
        if not because.strip():
            raise PaperGround
        return replace(self, stage=stage, because=because)


def content_code(digest: str) -> str:
    """The first 8 hex digits, as they are read aloud and compared."""
    return f"{digest[:4]}-{digest[4:8]}".upper()


@frozen
class Key:
    """A certificate made here, for a person, or for the desk itself where `person` is None."""

    id: KeyId
    person: PersonId | None
    certificate: str
    fingerprint: str
    made_at: datetime
    revoked_at: datetime | None = None
    revoked_because: str = ""

    @property
    def valid(self) -> bool:
        return self.revoked_at is None

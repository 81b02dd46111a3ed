"""What the papers of a scoring round are written from, read in one moment.

    round, one member's sheets ───────► MemberRecord ─► 채점표
    round, its outcome ───────────────► RoundRecord  ─► 심사 결과표
    one proposal, what was decided ───► Notified     ─► 채택 · 불채택 통지서

No paper works anything out: the numbers are those of the one calculator.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum

from committee_desk.domain.desk import Desk
from committee_desk.domain.grant import Grant
from committee_desk.domain.ids import PersonId, ProposalId
from committee_desk.domain.outcome import Outcome
from committee_desk.domain.person import Role
from committee_desk.domain.proposal import Proposal, Stage
from committee_desk.domain.round import MarkSheet, Round
from committee_desk.domain.rules import Rules
from committee_desk.frozen import frozen

Labels = Mapping[ProposalId, tuple[str, str]]  # number and title


class Verdict(Enum):
    ADOPTED = "adoption"  # 채택
    NOT_ADOPTED = "non_adoption"  # 불채택


@frozen
class Judge:
    """Who marked in a round, as papers name them."""

    id: PersonId
    name: str
    role: Role = Role.MEMBER
    office: str = ""


@frozen
class MemberRecord:
    """One member's part of a round; `sheets` are those of every turn."""

    desk: Desk
    round: Round
    member: Judge
    sheets: tuple[MarkSheet, ...]
    labels: Labels


@frozen
class RoundRecord:
    """A round and what it came to; `judges` are those who marked, the chair first."""

    desk: Desk
    rules: Rules
    outcome: Outcome
    judges: tuple[Judge, ...]
    labels: Labels

    def called(self, member: PersonId) -> str:
        """The judge's name, or only a number where the round does not show names."""
        place = [one.id for one in self.judges].index(member)
        return self.judges[place].name if self.outcome.round.names_shown else f"위원 {place + 1}"


@frozen
class Notified:
    """What a proposer is told; `grants` were given for it, and it was judged in the `round`, if in any."""

    desk: Desk
    rules: Rules
    round: Round | None
    proposal: Proposal
    on: date
    signer: Judge | None = None
    grants: tuple[Grant, ...] = ()

    @property
    def verdict(self) -> Verdict | None:
        return verdict(self.proposal)


def verdict(proposal: Proposal) -> Verdict | None:
    """Adopted, not adopted, or not decided yet; only a person decides it, stage by stage."""
    if proposal.ended:
        return Verdict.NOT_ADOPTED
    order = list(Stage)
    reached = order.index(proposal.stage) >= order.index(Stage.ADOPTED)
    return Verdict.ADOPTED if reached else None

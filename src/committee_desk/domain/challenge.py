"""A challenge 기피: a party applies that a member take no part in an item, and the others decide.

applied ─► votes of the others ─► Decision: granted, the member is kept away · refused, it only stands there
      └─► withdrawn by the party

What a challenge is; how it is put to the vote stands in domain.challenging.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from datetime import date, time

from committee_desk.domain.ids import PersonId
from committee_desk.domain.poll import Roster
from committee_desk.domain.result import Choice, Result
from committee_desk.frozen import frozen


@frozen
class Decision:
    """What the others decided, with the lists it rests on."""

    at: time
    roster: Roster
    votes: Mapping[PersonId, Choice]
    result: Result
    presided: PersonId | None = None

    @property
    def granted(self) -> bool:
        return self.result.carried


@frozen
class VoidDecision:
    decision: Decision
    because: str


@frozen
class Challenge:
    """`ground` is a key of the pack's `recusal.challenge`; `text` says it in the party's words."""

    number: int
    member: PersonId
    applicant: str
    ground: str
    text: str
    applied_on: date
    votes: Mapping[PersonId, Choice] = field(default_factory=dict)
    decided: Decision | None = None
    withdrawn_because: str = ""
    voided: tuple[VoidDecision, ...] = ()

    @property
    def waiting(self) -> bool:
        return self.decided is None and not self.withdrawn_because

    def without(self, people: frozenset[PersonId]) -> Challenge:
        """Without the votes of these, unless it is decided: then it stays as it was."""
        if not people & self.votes.keys() or not self.waiting:
            return self
        return replace(self, votes={one: said for one, said in self.votes.items() if one not in people})

"""What a round comes to: the result, how far members agree, what would move it, and the proposed awards.

Round, its sheets ─► Grid ─┬─► Tally ─► awards
                           ├─► Agreement
                           └─► Robustness
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property

from committee_desk.domain.agreement import Agreement, agreement
from committee_desk.domain.awards import CAP, Award, Share, awards
from committee_desk.domain.grid import Grid, member_totals, total
from committee_desk.domain.ids import PersonId, ProposalId
from committee_desk.domain.round import MarkSheet, Round
from committee_desk.domain.scoring import Tally, dropped, tally
from committee_desk.domain.spread import Robustness, robustness
from committee_desk.frozen import frozen


@frozen
class Cell:
    """One member on one proposal: the marks, their total, and what of them the method left out."""

    member: PersonId
    marks: Mapping[str, Fraction]
    total: Fraction | None
    dropped: tuple[str, ...]
    recused: bool


@dataclass(frozen=True)
class Outcome:
    """Each part is worked out when it is first asked for, since agreement and robustness take longer.

    `had` is what people were given in the year by other rounds; it counts towards the cap.
    """

    round: Round
    sheets: Sequence[MarkSheet]
    shares: Mapping[ProposalId, Sequence[Share]]
    had: Mapping[str, int] = field(default_factory=dict)

    @cached_property
    def grid(self) -> Grid:
        return self.round.grid(self.sheets)

    @cached_property
    def tally(self) -> Tally:
        return tally(self.round.method, self.grid, self.round.broken)

    @cached_property
    def agreement(self) -> Agreement:
        return agreement(member_totals(self.round.method, self.grid))

    @cached_property
    def robustness(self) -> Robustness:
        return robustness(self.round.method, self.grid, self.round.broken)

    @cached_property
    def awards(self) -> dict[ProposalId, Award]:
        cap = CAP if self.round.cap is None else self.round.cap
        found = awards(self.tally.results, self.shares, budget=self.round.budget, cap=cap, had=self.had)
        return {one.proposal: one for one in found}

    @cached_property
    def latest(self) -> dict[ProposalId, list[MarkSheet]]:
        """What each member last said of each proposal, in the order of the members."""
        found: dict[tuple[ProposalId, PersonId], MarkSheet] = {}
        for sheet in sorted(self.sheets, key=lambda one: one.turn):
            if (sheet.begun or sheet.aside) and self.round.sits(sheet.member):
                found[sheet.proposal, sheet.member] = sheet
        by_proposal: dict[ProposalId, list[MarkSheet]] = {}
        for (proposal, _), sheet in sorted(found.items()):
            by_proposal.setdefault(proposal, []).append(sheet)
        return by_proposal

    def cells(self, proposal: ProposalId) -> list[Cell]:
        """Every member who marked a proposal or stepped aside from it."""
        method, sheets = self.round.method, self.grid.rows[proposal].sheets
        out = dropped(method, self.grid, proposal)
        return [
            Cell(
                sheet.member,
                {one.key: mark for one in method.criteria if (mark := sheet.marks.get(one.key)) is not None},
                total(method, self.grid, sheets[sheet.member]) if sheet.member in sheets else None,
                out.get(sheet.member, ()),
                sheet.aside is not None,
            )
            for sheet in self.latest.get(proposal, ())
        ]


def outcome(
    round: Round,
    sheets: Iterable[MarkSheet],
    shares: Mapping[ProposalId, Sequence[Share]],
    had: Mapping[str, int] | None = None,
) -> Outcome:
    """Refuses while marks that members typed are not revealed."""
    held = list(sheets)
    round.ensure_shown(held)
    return Outcome(round, held, shares, had or {})

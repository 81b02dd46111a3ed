"""A year of proposals in figures, as it is reported by the end of the next January.

proposals received, decided, carried out and measured in the year ─┐
what was promised for proposals in the year ───────────────────────┴─► ProposalYear
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from committee_desk.domain.calendar import Holidays, due
from committee_desk.domain.grant import Grant
from committee_desk.domain.handling import Mark
from committee_desk.domain.proposal import Kind, Proposal
from committee_desk.domain.rules import Rules
from committee_desk.frozen import frozen

REPORT_KEY = "proposal.report"


@frozen
class Received:
    """Of the proposals of one kind that a year brought: what became of them since."""

    kind: Kind
    received: int = 0
    adopted: int = 0
    not_adopted: int = 0

    @property
    def undecided(self) -> int:
        return self.received - self.adopted - self.not_adopted


@frozen
class ProposalYear:
    year: int
    kinds: tuple[Received, ...]
    carried_out: int = 0
    marks: Mapping[Mark, int] | None = None
    saved: int = 0
    asked_again: int = 0
    adopted_again: int = 0
    rewarded: int = 0
    won: int = 0
    done: tuple[Proposal, ...] = ()  # what was carried out, to be named

    @property
    def received(self) -> int:
        return sum(one.received for one in self.kinds)

    @property
    def adopted(self) -> int:
        return sum(one.adopted for one in self.kinds)


def counted(year: int, proposals: Sequence[Proposal], grants: Iterable[Grant]) -> ProposalYear:
    """Duplicates count once, since the first received is the one that goes on."""
    first = [one for one in proposals if one.duplicate_of is None]
    done = tuple(one for one in first if _in(one.handling.carried_out_on, year))
    measured = [
        one.handling.measured
        for one in first
        if one.handling.measured and _in(one.handling.measured.on, year)
    ]
    again = [found for one in first for found in one.handling.again if _in(found.asked_on, year)]
    given = [one for one in grants if one.proposal is not None and _in(one.granted_on, year)]
    return ProposalYear(
        year,
        tuple(_received(kind, year, first) for kind in Kind),
        carried_out=len(done),
        marks=Counter(one.mark for one in measured),
        saved=sum(one.saved for one in measured),
        asked_again=len(again),
        adopted_again=sum(one.adopted for one in again),
        rewarded=len({one.person for one in given}),
        won=sum(one.won for one in given),
        done=done,
    )


def report_due(year: int, rules: Rules, is_holiday: Holidays) -> date | None:
    """Until when the year is reported; nothing where the rules ask for none."""
    if rules.get(REPORT_KEY) is None:
        return None
    return due(date(year, 12, 31), rules.period(REPORT_KEY), is_holiday)


def _received(kind: Kind, year: int, proposals: Sequence[Proposal]) -> Received:
    mine = [one for one in proposals if one.kind is kind and _in(one.received_on, year)]
    adopted: list[Any] = [one.adopted for one in mine]
    return Received(kind, len(mine), adopted.count(True), adopted.count(False))


def _in(on: date | None, year: int) -> bool:
    return on is not None and on.year == year

"""When the next thing about a matter is due: one engine for the docket, the home page and papers.

    received on ─► a meeting (a supplement stops the clock) ─┐
    returned ───► the supplement                             ├─► deadlines ─► the nearest first
    asked for ──► each reply, with its extensions ───────────┤
    came ───────► the decision that follows it ──────────────┘

What the office owes from the receipt on runs though nobody has noted it.
Days are counted by domain.calendar; which periods there are, the rule pack says.
"""

from __future__ import annotations

from datetime import date
from typing import Protocol

from committee_desk.domain.awaited import FROM_RECEIPT, TERMS, Awaited
from committee_desk.domain.calendar import Holidays, Pause, due
from committee_desk.domain.matter import ENDED, Stage
from committee_desk.domain.rules import Rules
from committee_desk.frozen import frozen

MEET = "meet"
DECIDE = "decide"
SUPPLEMENT = "supplement"
MEET_WITHIN = "meeting.within_days"
CLOCK_RUNS = (Stage.RECEIVED, Stage.READY, Stage.ON_AGENDA)


class Dated(Protocol):
    """What the deadlines of a matter hang on; a line of a list has it too."""

    @property
    def kind(self) -> str: ...
    @property
    def stage(self) -> Stage: ...
    @property
    def received_on(self) -> date: ...
    @property
    def supplement_by(self) -> date | None: ...
    @property
    def pauses(self) -> tuple[Pause, ...]: ...
    @property
    def awaited(self) -> tuple[Awaited, ...]: ...


@frozen
class Deadline:
    """`what` is MEET, DECIDE, SUPPLEMENT, or what somebody else was asked for."""

    what: str
    on: date
    article: str = ""
    of: str = ""  # who was asked, where that is told


def deadlines(one: Dated, rules: Rules, is_holiday: Holidays) -> tuple[Deadline, ...]:
    """Everything a matter has to have by a day, the nearest first; a supplement stops the clock."""
    if one.stage in ENDED:
        return ()
    found = [
        Deadline(reply.asked_for, reply.last_day(rules, is_holiday), reply.article(rules), reply.of)
        for reply in one.awaited
        if reply.waiting
    ]
    if one.stage in CLOCK_RUNS:
        found += _owed(one, rules, is_holiday)
        found += _decisions(one, rules, is_holiday)
    if one.stage is Stage.RETURNED and one.supplement_by:
        found.append(Deadline(SUPPLEMENT, one.supplement_by))
    if one.stage in CLOCK_RUNS and rules.get(MEET_WITHIN) is not None:
        day = due(one.received_on, rules.period(MEET_WITHIN), is_holiday, one.pauses)
        found.append(Deadline(MEET, day, rules.article(MEET_WITHIN)))
    return tuple(sorted(found, key=lambda deadline: deadline.on))


def _owed(one: Dated, rules: Rules, is_holiday: Holidays) -> list[Deadline]:
    """What runs from the receipt on until it is noted, or the body has decided."""
    what = FROM_RECEIPT.get(one.kind, "")
    noted = any(reply.asked_for == what for reply in one.awaited)
    if not what or noted or rules.get(key := TERMS[what].period) is None:
        return []
    day = due(one.received_on, rules.period(key), is_holiday, one.pauses)
    return [Deadline(what, day, rules.article(key))]


def _decisions(one: Dated, rules: Rules, is_holiday: Holidays) -> list[Deadline]:
    """What is to be decided within a period of a reply that came; the latest reply counts."""
    found = []
    for what, came in {reply.asked_for: reply.came_on for reply in one.awaited}.items():
        key = TERMS[what].then
        if key and came and rules.get(key) is not None:
            day = due(came, rules.period(key), is_holiday, one.pauses)
            found.append(Deadline(DECIDE, day, rules.article(key)))
    return found

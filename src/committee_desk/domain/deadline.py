"""When the next thing about a matter is due: one engine for the docket, the home page and papers.

    received on ─► a meeting (a supplement stops the clock) ─┐
    returned ───► the supplement                             ├─► deadlines ─► the nearest first
    asked for or owed ─► each reply, with its extensions ────┤
    came ───────► the decision that follows it ──────────────┤
    happened ───► the decision that comes too late after it ─┘

What is owed from the receipt or from the decision on runs though nobody has noted it (domain.duty).
Days are counted by domain.calendar; which periods there are, the rule pack says.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Protocol, runtime_checkable

from committee_desk.domain.awaited import TERMS
from committee_desk.domain.calendar import Holidays, Period, due
from committee_desk.domain.duty import Lived, clock, running, unrecorded
from committee_desk.domain.finding import Finding, by_rule
from committee_desk.domain.matter import ENDED, Matter, Stage
from committee_desk.domain.rules import Rules
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen

MEET = "meet"
DECIDE = "decide"
SUPPLEMENT = "supplement"
MEET_WITHIN = "meeting.within_days"
CLOCK_RUNS = (Stage.RECEIVED, Stage.READY, Stage.ON_AGENDA)

TOO_LATE = QT_TRANSLATE_NOOP("errors", "It is decided on {on}; the time for it ended on {last}.")
TURN_DOWN = QT_TRANSLATE_NOOP("errors", "Propose not to do it, or say why it is done all the same.")


@runtime_checkable
class Bounded(Protocol):
    """A kind that the body can decide for only within a period from a day of the matter's own."""

    def bounded(self) -> tuple[date, str] | None:
        """That day, and the value of the rule pack that holds the period."""


class Dated(Lived, Protocol):
    """What the deadlines of a matter hang on; a line of a list has it too."""

    @property
    def stage(self) -> Stage: ...


@frozen
class Deadline:
    """`what` is MEET, DECIDE, SUPPLEMENT, or what somebody else was asked for.

    What is `unrecorded` may have come without anybody noting it: past its day it is not called late.
    """

    what: str
    on: date
    article: str = ""
    of: str = ""  # who was asked, where that is told
    unrecorded: bool = False

    def late(self, today: date) -> bool:
        return self.on < today and not self.unrecorded


def deadlines(one: Dated, rules: Rules, is_holiday: Holidays) -> tuple[Deadline, ...]:
    """Everything a matter has to have by a day, the nearest first; a supplement stops the clock."""
    if one.stage in ENDED:
        return ()
    found = [
        Deadline(
            reply.asked_for,
            reply.last_day(rules, is_holiday, clock(one, reply)),
            reply.article(rules),
            reply.of,
            unrecorded(one, reply),
        )
        for reply in running(one, rules)
    ]
    if one.stage in CLOCK_RUNS:
        found += _decisions(one, rules, is_holiday)
    if one.stage is Stage.RETURNED and one.supplement_by:
        found.append(Deadline(SUPPLEMENT, one.supplement_by))
    if one.stage in CLOCK_RUNS and rules.get(MEET_WITHIN) is not None:
        day = due(one.received_on, rules.period(MEET_WITHIN), is_holiday, one.pauses)
        found.append(Deadline(MEET, day, rules.article(MEET_WITHIN)))
    return tuple(sorted(found, key=lambda deadline: deadline.on))


def too_late(matter: Matter, outcome: str, rules: Rules, is_holiday: Holidays, on: date) -> Iterator[Finding]:
    """Whether a day of decision lies after the last on which the body could decide for it."""
    bound = _bound(matter, rules, is_holiday) if outcome == matter.particulars.outcomes[0] else None
    if bound and on > bound[0]:
        yield by_rule(rules, bound[1], TOO_LATE, TURN_DOWN, {"on": on, "last": bound[0]})


def _bound(one: Lived, rules: Rules, is_holiday: Holidays) -> tuple[date, str] | None:
    """The last day of a bounded decision, where the pack gives its period: a period of nothing is none."""
    found = one.particulars.bounded() if isinstance(one.particulars, Bounded) else None
    if found is None or rules.get(found[1]) is None or rules.period(found[1]) == Period():
        return None
    return due(found[0], rules.period(found[1]), is_holiday), found[1]


def _decisions(one: Dated, rules: Rules, is_holiday: Holidays) -> list[Deadline]:
    """What is to be decided within a period: of a day of its own, or of a reply that came, the latest."""
    bound = _bound(one, rules, is_holiday)
    found = [Deadline(DECIDE, bound[0], rules.article(bound[1]))] if bound else []
    for what, came in {reply.asked_for: reply.came_on for reply in one.awaited}.items():
        key = TERMS[what].then
        if key and came and rules.get(key) is not None:
            day = due(came, rules.period(key), is_holiday, one.pauses)
            found.append(Deadline(DECIDE, day, rules.article(key)))
    return found

"""How a proposal is handled by law: supplement, opinion, notification, re-review, carrying out, keeping.

    received ─► (supplement · expert opinion: the clock stands) ─► decided within a month ─► notified
                   adopted ─► planned for a day ─► carried out ─► first effect ─► measured a year later
               not adopted ─► asked again within 15 days, or two years where it was carried out all the same

Adopting and ending are the proposal's own; here stand the days that the law hangs on them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from enum import Enum
from fractions import Fraction

from committee_desk.domain.calendar import Holidays, Pause, due
from committee_desk.domain.deadline import DECIDE, SUPPLEMENT, Deadline
from committee_desk.domain.finding import Finding, by_rule
from committee_desk.domain.rules import Rules, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

ASK_KEY = "proposal.supplement"
DECIDE_KEY = "proposal.decide"
OPINION_KEY = "proposal.expert_opinion"
AGAIN_KEY = "proposal.again"
SAME_KEY = "proposal.again_same"
AGAIN_DECIDE_KEY = "proposal.again_decide"
PANEL_KEY = "proposal.panel_citizens"
KEEP_ADOPTED_KEY = "proposal.keep_adopted"
KEEP_OTHER_KEY = "proposal.keep_other"
MEASURE_KEY = "proposal.evaluated"
CHECK_KEY = "proposal.check"

OPINION = "expert_opinion"
NOTIFY = "notify"
AGAIN = "decide_again"
CARRY_OUT = "carry_out"
MEASURE = "measure"
CHECK = "check"
KEEP = "keep"

LATE_SUPPLEMENT = QT_TRANSLATE_NOOP("errors", "A supplement is asked for until {day}; that day has passed.")
ASK_ALL_THE_SAME = QT_TRANSLATE_NOOP(
    "errors", "Say why it is asked for later; the clock stands all the same."
)
LATE_AGAIN = QT_TRANSLATE_NOOP("errors", "A re-review could be asked for until {day}.")
HEAR_ALL_THE_SAME = QT_TRANSLATE_NOOP(
    "errors", "Say why it is heard all the same, or tell the proposer why not."
)
FEW_CITIZENS = QT_TRANSLATE_NOOP("errors", "Citizens on the panel: {citizens} of {members}.")
NAME_CITIZENS = QT_TRANSLATE_NOOP(
    "errors", "A re-review has a panel of its own; see how many citizens it needs."
)
STILL_KEPT = QT_TRANSLATE_NOOP("errors", "The proposal is kept and followed until {day}.")
KEEP_ON = QT_TRANSLATE_NOOP("errors", "Release it after that day, or say why it is released before.")
EARLY_RESULTS = QT_TRANSLATE_NOOP("errors", "Its results are measured over a year, until {day}.")
MEASURE_EARLY = QT_TRANSLATE_NOOP("errors", "Measure them then, or say why they are measured before.")
BEYOND_KEEPING = QT_TRANSLATE_NOOP("errors", "The proposal is followed until {day}; it is planned for later.")
PLAN_EARLIER = QT_TRANSLATE_NOOP("errors", "Plan it for a day within that time, or say why not.")


class Undecided(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The proposal is not decided yet, or not in this way.")
    advice = QT_TRANSLATE_NOOP(
        "errors",
        "Record the decision first: what was adopted is carried out, what was not may be asked for again.",
    )


class StepMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The step before this one is not recorded.")
    advice = QT_TRANSLATE_NOOP("errors", "Record it first, with its day.")


class StepTaken(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This step is recorded already.")
    advice = QT_TRANSLATE_NOOP("errors", "Undo it if it was a mistake; the history has the day.")


class StepBefore(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This cannot have been before {day}.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct the day; nothing was changed.")
    needs = ("step_day",)


class PlanMissing(DeskError):
    text = QT_TRANSLATE_NOOP(
        "errors", "What was adopted is notified with the day for which it is planned, and there is none."
    )
    advice = QT_TRANSLATE_NOOP("errors", "Enter that day too, or record first that it was carried out.")
    needs = ("step_until",)


class NoOpenCall(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The proposal did not come by an open call.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct its kind first, if it did.")
    needs = ("kind",)


class Why(Enum):
    """Why a proposal that was not adopted is looked at again."""

    ASKED = "asked"  # 재심사 요청
    CARRIED_OUT = "carried_out"  # 같은 내용의 시책이 실시됨


class Mark(Enum):
    """실시 성과: 수·우·미·양·가."""

    SU = "su"  # 수
    U = "u"  # 우
    MI = "mi"  # 미
    YANG = "yang"  # 양
    GA = "ga"  # 가


@frozen
class Opinion:
    """An expert or another office was asked; what it took is not counted."""

    asked_on: date
    who: str = ""
    came_on: date | None = None
    words: str = ""


@frozen
class Again:
    """A re-review; the panel is counted once it has decided."""

    asked_on: date
    why: Why = Why.ASKED
    because: str = ""
    decided_on: date | None = None
    adopted: bool = False
    members: int = 0
    citizens: int = 0
    reason: str = ""


@frozen
class Measured:
    on: date
    mark: Mark
    saved: int = 0  # won, by the accounts and less what it cost
    words: str = ""


@frozen
class Handling:
    """`called_until` is the last day of an open call; `planned_for` the day told to the proposer."""

    called_until: date | None = None
    asked_on: date | None = None
    supplement_by: date | None = None
    pauses: tuple[Pause, ...] = ()
    opinions: tuple[Opinion, ...] = ()
    notified_on: date | None = None
    planned_for: date | None = None
    carried_out_on: date | None = None
    effect_on: date | None = None
    measured: Measured | None = None
    checked_on: date | None = None
    again: tuple[Again, ...] = ()
    released_on: date | None = None

    @property
    def opinion(self) -> Opinion | None:
        """The one that is waited for."""
        return next((one for one in self.opinions if one.came_on is None), None)

    @property
    def re_review(self) -> Again | None:
        """The one that is not decided yet."""
        return next((one for one in self.again if one.decided_on is None), None)

    def supplement_asked(self, on: date, by: date) -> Handling:
        _ensure(self.asked_on is None)
        _after(by, on)
        return replace(self, asked_on=on, supplement_by=by)

    def supplemented(self, on: date) -> Handling:
        """It came, or nothing came and its day has passed: the clock runs again."""
        since = _needed(self.asked_on)
        _after(on, since)
        return replace(self, asked_on=None, supplement_by=None, pauses=(*self.pauses, Pause(since, on)))

    def opinion_asked(self, on: date, who: str) -> Handling:
        _ensure(self.opinion is None)
        return replace(self, opinions=(*self.opinions, Opinion(on, who)))

    def opinion_came(self, on: date, words: str) -> Handling:
        waiting = self.opinion
        if waiting is None:
            raise StepMissing
        _after(on, waiting.asked_on)
        came = replace(waiting, came_on=on, words=words)
        opinions = tuple(came if one is waiting else one for one in self.opinions)
        return replace(self, opinions=opinions, pauses=(*self.pauses, Pause(waiting.asked_on, on)))

    def notified(self, on: date, planned_for: date | None, earliest: date) -> Handling:
        """The proposer is told, of what was adopted with the day for which it is planned."""
        _after(on, earliest)
        return replace(self, notified_on=on, planned_for=planned_for)

    def released(self, on: date, earliest: date) -> Handling:
        _ensure(self.released_on is None)
        _after(on, earliest)
        return replace(self, released_on=on)

    def carried_out(self, on: date) -> Handling:
        _ensure(self.carried_out_on is None)
        return replace(self, carried_out_on=on)

    def shown_effect(self, on: date) -> Handling:
        _ensure(self.effect_on is None)
        _after(on, _needed(self.carried_out_on))
        return replace(self, effect_on=on)

    def measured_by(self, measured: Measured) -> Handling:
        _after(measured.on, _needed(self.effect_on))
        return replace(self, measured=measured)

    def asked_again(self, again: Again) -> Handling:
        _ensure(self.re_review is None)
        _after(again.asked_on, _needed(self.notified_on))
        return replace(self, again=(*self.again, again), released_on=None)

    def decided_again(self, decided: Again) -> Handling:
        waiting = self.re_review
        if waiting is None or decided.decided_on is None:
            raise StepMissing
        _after(decided.decided_on, waiting.asked_on)
        again = tuple(decided if one is waiting else one for one in self.again)
        # What is adopted after all is notified anew, with the day it is planned for.
        notified = None if decided.adopted else self.notified_on
        return replace(self, again=again, notified_on=notified)


@frozen
class Case:
    """What the days of a proposal hang on, apart from its handling."""

    received_on: date
    handling: Handling
    adopted: bool | None = None  # None while it is undecided
    decided_on: date | None = None

    @property
    def start(self) -> date:
        """제9조제1항: an open call is counted from its last day."""
        return self.handling.called_until or self.received_on

    @property
    def earliest(self) -> date:
        """Before this day nothing can follow the decision; that it was not adopted may be entered late."""
        adopted_on = self.decided_on if self.adopted else None
        return adopted_on or self.received_on

    def ensure_since(self, on: date) -> None:
        """Nothing is done about a proposal before it came, nor about an adopted one before that."""
        _after(on, self.earliest)

    def kept_until(self, rules: Rules, is_holiday: Holidays) -> date | None:
        if self.decided_on is None:
            return None
        key = KEEP_ADOPTED_KEY if self.adopted else KEEP_OTHER_KEY
        return due(self.decided_on, rules.period(key), is_holiday) if rules.get(key) is not None else None


def deadlines(case: Case, rules: Rules, is_holiday: Holidays) -> tuple[Deadline, ...]:
    """Everything about a proposal that has a day, the nearest first."""
    found = [*_before(case, rules, is_holiday), *_after_decision(case, rules, is_holiday)]
    return tuple(sorted(found, key=lambda one: one.on))


def asking(case: Case, on: date, rules: Rules, is_holiday: Holidays) -> Iterator[Finding]:
    """Whether a supplement is asked for in time."""
    last = due(case.received_on, rules.period(ASK_KEY), is_holiday)
    if on > last:
        yield by_rule(rules, ASK_KEY, LATE_SUPPLEMENT, ASK_ALL_THE_SAME, {"day": last})


def planning(case: Case, planned_for: date, rules: Rules, is_holiday: Holidays) -> Iterator[Finding]:
    """Whether it is planned for a day within the time in which it is followed."""
    last = case.kept_until(rules, is_holiday)
    if last is not None and planned_for > last:
        yield by_rule(rules, KEEP_ADOPTED_KEY, BEYOND_KEEPING, PLAN_EARLIER, {"day": last})


def releasing(case: Case, on: date, rules: Rules, is_holiday: Holidays) -> Iterator[Finding]:
    """제23조: whether it has been kept as long as it is to be kept."""
    last = case.kept_until(rules, is_holiday)
    if last is not None and on <= last:
        key = KEEP_ADOPTED_KEY if case.adopted else KEEP_OTHER_KEY
        yield by_rule(rules, key, STILL_KEPT, KEEP_ON, {"day": last}, strength=Strength.WARN)


def measuring(case: Case, on: date, rules: Rules, is_holiday: Holidays) -> Iterator[Finding]:
    """제24조제4항: whether its first year is over, over which the results are measured."""
    first = case.handling.effect_on
    if first is not None and rules.get(MEASURE_KEY) is not None:
        last = due(first, rules.period(MEASURE_KEY), is_holiday)
        if on < last:
            facts = {"day": last}
            yield by_rule(rules, MEASURE_KEY, EARLY_RESULTS, MEASURE_EARLY, facts, strength=Strength.WARN)


def asking_again(case: Case, again: Again, rules: Rules, is_holiday: Holidays) -> Iterator[Finding]:
    """Whether a re-review is asked for in time."""
    last = last_day_to_ask(case, again.why, rules, is_holiday)
    key = AGAIN_KEY if again.why is Why.ASKED else SAME_KEY
    if last is not None and again.asked_on > last:
        yield by_rule(rules, key, LATE_AGAIN, HEAR_ALL_THE_SAME, {"day": last})


def last_day_to_ask(case: Case, why: Why, rules: Rules, is_holiday: Holidays) -> date | None:
    """Until when a re-review may be asked for; only what was not adopted and is notified has a day."""
    key = AGAIN_KEY if why is Why.ASKED else SAME_KEY
    told = case.handling.notified_on
    if case.adopted is not False or told is None or rules.get(key) is None:
        return None
    return due(told, rules.period(key), is_holiday)


def panel(again: Again, rules: Rules) -> Iterator[Finding]:
    """제7조제3항: half of a panel at least are citizens."""
    share = Fraction(again.citizens, again.members or 1)
    if not again.members or share < rules.share(PANEL_KEY):
        facts = {"members": again.members, "citizens": again.citizens}
        yield by_rule(rules, PANEL_KEY, FEW_CITIZENS, NAME_CITIZENS, facts)


def _before(case: Case, rules: Rules, is_holiday: Holidays) -> Iterator[Deadline]:
    handling = case.handling
    if (again := handling.re_review) is not None:
        yield _due(AGAIN, again.asked_on, AGAIN_DECIDE_KEY, rules, is_holiday)
    if case.adopted is not None:
        return  # nothing that was asked for is waited for any longer
    if handling.supplement_by is not None:
        yield Deadline(SUPPLEMENT, handling.supplement_by, rules.article(ASK_KEY))
    if (waiting := handling.opinion) is not None:
        yield _due(OPINION, waiting.asked_on, OPINION_KEY, rules, is_holiday)
    # While something is waited for the clock stands, and no last day can be told.
    if handling.asked_on is None and waiting is None:
        day = due(case.start, rules.period(DECIDE_KEY), is_holiday, handling.pauses)
        yield Deadline(DECIDE, day, rules.article(DECIDE_KEY))


def _after_decision(case: Case, rules: Rules, is_holiday: Holidays) -> Iterator[Deadline]:
    handling, decided = case.handling, case.decided_on
    if decided is None or handling.released_on is not None:
        return
    if handling.notified_on is None:
        yield Deadline(NOTIFY, decided, rules.article(DECIDE_KEY))
    if case.adopted:
        yield from _followed(case, rules, is_holiday)
    if (last := case.kept_until(rules, is_holiday)) is not None:
        yield Deadline(KEEP, last, rules.article(KEEP_ADOPTED_KEY if case.adopted else KEEP_OTHER_KEY))


def _followed(case: Case, rules: Rules, is_holiday: Holidays) -> Iterator[Deadline]:
    handling = case.handling
    if handling.planned_for is not None and handling.carried_out_on is None:
        yield Deadline(CARRY_OUT, handling.planned_for)
    if handling.effect_on is not None and handling.measured is None:
        yield _due(MEASURE, handling.effect_on, MEASURE_KEY, rules, is_holiday)
    if case.decided_on is not None and handling.measured is None:
        yield _due(CHECK, handling.checked_on or case.decided_on, CHECK_KEY, rules, is_holiday)


def _due(what: str, start: date, key: str, rules: Rules, is_holiday: Holidays) -> Deadline:
    return Deadline(what, due(start, rules.period(key), is_holiday), rules.article(key))


def _needed(day: date | None) -> date:
    if day is None:
        raise StepMissing
    return day


def _after(day: date, earlier: date) -> None:
    if day < earlier:
        raise StepBefore(day=earlier)


def _ensure(free: bool) -> None:
    if not free:
        raise StepTaken

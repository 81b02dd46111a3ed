"""A matter: anything put before the body, from its receipt to its follow-up.

    received ─► (returned) ─► ready ─► on agenda ─► decided ─► notified ─► followed up ─► closed
        └─► withdrawn · rejected └─ a deferral comes back ─┘

What all kinds share stands here; what is a kind's own is its particulars.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from enum import Enum
from typing import ClassVar, Protocol

from committee_desk.domain.awaited import FOLLOWS_DECISION, REQUESTS, TERMS, TOLD, Awaited, request
from committee_desk.domain.calendar import Holidays, Pause, never
from committee_desk.domain.duty import clock, owed, running, spans
from committee_desk.domain.finding import Finding, RowName, by_rule, ensure
from committee_desk.domain.ids import MatterId
from committee_desk.domain.resolution import Resolution as Resolution  # matters are decided by one
from committee_desk.domain.rules import Rules, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen


class Stage(Enum):
    RECEIVED = "received"  # 접수
    RETURNED = "returned"  # 보완 요구
    READY = "ready"  # 상정 준비
    ON_AGENDA = "on_agenda"  # 상정
    DECIDED = "decided"  # 의결
    NOTIFIED = "notified"  # 통보
    FOLLOWED_UP = "followed_up"  # 후속 조치
    CLOSED = "closed"  # 종결
    WITHDRAWN = "withdrawn"  # 취하
    REJECTED = "rejected"  # 반려


class Disclosure(Enum):
    OPEN = "open"  # 공개
    PARTIAL = "partial"  # 부분공개
    CLOSED = "closed"  # 비공개


class WrongStage(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Matter {number} is not at a stage where this can be done.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Look at its stage on the docket; the step before this one is missing."
    )


class ReturnedAlready(WrongStage):
    text = QT_TRANSLATE_NOOP(
        "errors", "Matter {number} was sent back on {on} already; its supplement is due on {due}."
    )
    advice = QT_TRANSLATE_NOOP(
        "errors", "Make it ready when the supplement has come; then it can be sent back again."
    )


class OnAnAgenda(WrongStage):
    text = QT_TRANSLATE_NOOP("errors", "Matter {number} stands on the agenda of a meeting.")
    advice = QT_TRANSLATE_NOOP("errors", "Take it off the agenda first; then its end can be recorded.")


class MatterEnded(WrongStage):
    text = QT_TRANSLATE_NOOP("errors", "Matter {number} has ended, and its record stays as it is.")
    advice = QT_TRANSLATE_NOOP("errors", "Submit it again: it comes as a new matter that names this one.")


class NotEnded(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Matter {number} was neither withdrawn nor returned for good.")
    advice = QT_TRANSLATE_NOOP("errors", "Go on with the matter itself; what it lacks can be asked for.")


class SubmittedAlready(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Matter {number} was submitted again already: as {again}.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Go on with that one; if it is withdrawn too, this one can come again."
    )


class DayTooEarly(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This cannot have been before {day}.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct the day; nothing was changed.")
    needs = ("day",)


class AskedTooEarly(DayTooEarly):
    """The day from which a step counts is the wrong one, not its last."""

    needs = ("since",)


class DueBeforeAsked(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A supplement asked for on {on} cannot be due on {due}.")
    advice = QT_TRANSLATE_NOOP("errors", "Give a later day; nothing was changed.")
    needs = ("day",)


class TitleMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A matter needs a title.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter the title as it should stand on the agenda.")
    needs = ("title",)


class UnknownOutcome(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "“{outcome}” is no outcome of this kind of matter.")
    advice = QT_TRANSLATE_NOOP("errors", "Use one of: {known}.")


class GroundMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This needs a ground that can be told to the one who asked.")
    advice = QT_TRANSLATE_NOOP("errors", "Write the ground in a sentence.")
    needs = ("reason", "words", "because")


class NotAwaited(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Matter {number} does not wait for this.")
    advice = QT_TRANSLATE_NOOP("errors", "Ask for it first, with the day on which it was asked.")


class AskedAlready(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Matter {number} waits for this already.")
    advice = QT_TRANSLATE_NOOP("errors", "Extend it, or enter the reply when it has come.")


class NothingToAwait(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A matter of this kind asks nobody for this.")
    advice = QT_TRANSLATE_NOOP("errors", "Note it in the matter's own words, or receive it as another kind.")


class RunsByItself(DeskError):
    text = QT_TRANSLATE_NOOP(
        "errors", "The rules make this owed; nobody asked for it, and nobody takes it back."
    )
    advice = QT_TRANSLATE_NOOP(
        "errors", "Enter it when it has come, or close the matter and say why without."
    )


KINDS_KEY = "matters.kinds"
NOT_HERE_YET = QT_TRANSLATE_NOOP("errors", "It came on {received}, after the day of this meeting.")
CORRECT_RECEIPT = QT_TRANSLATE_NOOP("errors", "Correct the day of receipt, or put it on a later meeting.")
STILL_AWAITED = QT_TRANSLATE_NOOP("errors", "A reply asked for on {asked} has not come.")
STILL_TO_COME = QT_TRANSLATE_NOOP("errors", "Still open since {asked}: {what}.")
CLOSE_WITHOUT = QT_TRANSLATE_NOOP("errors", "Enter it first, or take back what was asked for.")
AWAIT_REPLY = QT_TRANSLATE_NOOP("errors", "Enter the reply among the steps of the matter, or wait for it.")


class Particulars(Protocol):
    """What a kind of matter must offer; `awaits` names what it may ask others for."""

    outcomes: ClassVar[tuple[str, ...]]
    papers: ClassVar[tuple[str, ...]]
    voted: ClassVar[bool]
    awaits: ClassVar[tuple[str, ...]]

    def checks(self, rules: Rules) -> Iterator[Finding]:
        """What stands in the way of putting it on an agenda."""

    def before_declaring(self, outcome: str, rules: Rules) -> Iterator[Finding]:
        """What must be settled before this outcome can be declared."""

    def outcome(self, resolution: Resolution, proposed: str) -> str:
        """What the resolution means for this kind; `proposed` is the outcome that was put to the vote.

        Nothing where the resolution decides nothing: what would have turned the matter down was voted down.
        """


@frozen
class FollowUp:
    """What became of it later, here or at another office."""

    on: date
    text: str


@frozen
class Matter:
    id: MatterId
    number: str
    kind: str
    title: str
    particulars: Particulars
    received_on: date
    submitter: str = ""
    department: str = ""
    summary: str = ""
    stage: Stage = Stage.RECEIVED
    disclosure: Disclosure = Disclosure.OPEN
    closed_under: tuple[str, ...] = ()  # items of 정보공개법 제9조제1항
    retention: str = ""
    supplement_by: date | None = None
    returned_on: date | None = None
    pauses: tuple[Pause, ...] = ()  # while a supplement was waited for
    awaited: tuple[Awaited, ...] = ()
    outcome: str = ""
    decided_on: date | None = None
    notified_on: date | None = None
    published_on: date | None = None
    unpublished_because: str = ""
    ended_because: str = ""
    ended_on: date | None = None  # of what ended before days were kept, the journal knows it
    follow_ups: tuple[FollowUp, ...] = ()

    def __post_init__(self) -> None:
        if not self.title.strip():
            raise TitleMissing

    def accepted(self, rules: Rules) -> Matter:
        """The same matter if it may be received at all; a check that refuses says where to go instead."""
        ensure(finding for finding in self.particulars.checks(rules) if finding.refuses)
        return self

    def ready(self, rules: Rules, on: date) -> Matter:
        """Fit for an agenda from this day on; a supplement that was asked for has come."""
        after = self.accepted(rules)._step(Stage.READY, Stage.RECEIVED, Stage.RETURNED)
        not_before(on, self.returned_on)
        waited = (Pause(self.returned_on, on),) if self.returned_on else ()
        return replace(after, supplement_by=None, returned_on=None, pauses=(*self.pauses, *waited))

    def returned(self, supplement_by: date, on: date) -> Matter:
        """Sent back on a day for a supplement that is due on another; the clock stands until it comes."""
        if self.stage is Stage.RETURNED:
            raise ReturnedAlready(number=self.number, on=self.returned_on, due=self.supplement_by)
        after = self._step(Stage.RETURNED, Stage.RECEIVED, Stage.READY)
        if on < self._latest:
            raise AskedTooEarly(day=self._latest)
        if supplement_by < on:
            raise DueBeforeAsked(due=supplement_by, on=on)
        return replace(after, supplement_by=supplement_by, returned_on=on)

    def asked(self, what: str, on: date) -> Matter:
        """Somebody was asked for something on this day, and its period runs."""
        if what not in self.particulars.awaits:
            raise NothingToAwait
        if any(one.waiting for one in self.awaited if one.asked_for == what):
            raise AskedAlready(number=self.number)
        return replace(self._step(self.stage, *LIVING), awaited=(*self.awaited, Awaited(what, on)))

    def requested(self, what: str, of: str, about: str, on: date, by: date, rules: Rules) -> Matter:
        """An interested party or an office is asked for material, or to be heard, before the decision.

        Every kind that is voted on may ask, so no kind names it among what it awaits.
        """
        if what not in REQUESTS or not self.particulars.voted or rules.get(TERMS[what].period) is None:
            raise NothingToAwait
        asked = request(what, of, about, on, by)
        if any(one.waiting and one.name == asked.name for one in self.awaited):
            raise AskedAlready(number=self.number)
        return replace(self._step(self.stage, *BEFORE_DECISION), awaited=(*self.awaited, asked))

    def missed(self, what: str, on: date, words: str) -> Matter:
        """What somebody was requested to hand in or to say did not come."""
        if what.partition(" ")[0] not in REQUESTS:
            raise NotAwaited(number=self.number)
        return self._awaited(what, lambda one: one.missed(on, words))

    def dropped(self, what: str, on: date, because: str) -> Matter:
        """What was asked for is needed no longer; what the rules make it owe nobody asked for."""
        if what in dict(spans(self.particulars)):
            raise RunsByItself
        if not because.strip():
            raise GroundMissing
        return self._awaited(what, lambda one: one.dropped(on, because))

    def noted(self, what: str, rules: Rules) -> Matter:
        """The same with what it owes by itself written down, so that it can be extended or answered."""
        found = tuple(one for one in owed(self, rules) if one.name == what)
        return replace(self, awaited=(*self.awaited, *found))

    @property
    def ended(self) -> bool:
        return self.stage in ENDED

    @property
    def requests(self) -> tuple[Awaited, ...]:
        return tuple(one for one in self.awaited if one.asked_for in REQUESTS)

    def extended(
        self, what: str, rules: Rules, until: date | None = None, is_holiday: Holidays = never
    ) -> Matter:
        return self._awaited(what, lambda one: one.extended(rules, until, is_holiday, clock(self, one)))

    def came(self, what: str, on: date, words: str) -> Matter:
        """What was waited for is there; a report that repeats is waited for again from this day."""
        after = self._awaited(what, lambda one: one.came(on, words))
        repeats = what in TERMS and TERMS[what].repeats and self.stage not in ENDED
        return replace(after, awaited=(*after.awaited, Awaited(what, on))) if repeats else after

    def reply(self, what: str) -> Awaited | None:
        """What was last asked for under this name, whether it has come or not."""
        return next((one for one in reversed(self.awaited) if one.asked_for == what), None)

    def before_declaring(self, outcome: str, rules: Rules, on: date | None = None) -> Iterator[Finding]:
        """What must be settled before this outcome can be declared, for every kind and for this one.

        A meeting held `on` a day decides what had come by then.
        """
        if on is not None and on < self.received_on and rules.get(KINDS_KEY) is not None:
            facts = {"received": self.received_on}
            yield by_rule(rules, KINDS_KEY, NOT_HERE_YET, CORRECT_RECEIPT, facts, strength=Strength.WARN)
        later = FOLLOWS_DECISION.get(self.kind, ())
        for one in self.awaited:
            if one.waiting and one.asked_for not in later:
                facts = {"asked": one.asked_on}
                yield by_rule(rules, TERMS[one.asked_for].period, STILL_AWAITED, AWAIT_REPLY, facts)
        yield from self.particulars.before_declaring(outcome, rules)

    def filled_in(self, draft: Matter) -> Matter:
        """The same matter with the particulars of `draft`; what acts have made of it stays, and so do

        its kind and number. Once decided, nothing is filled in any more.
        """
        filled = {name: getattr(draft, name) for name in FILLED_IN}
        return replace(self._step(self.stage, *BEFORE_DECISION), **filled)

    def placed(self) -> Matter:
        return self._step(Stage.ON_AGENDA, Stage.READY)

    def taken_off(self) -> Matter:
        return self._step(Stage.READY, Stage.ON_AGENDA)

    def decided(self, outcome: str, on: date) -> Matter:
        if outcome not in self.particulars.outcomes:
            raise UnknownOutcome(outcome=outcome, known=", ".join(self.particulars.outcomes))
        return replace(self._step(Stage.DECIDED, Stage.ON_AGENDA), outcome=outcome, decided_on=on)

    def undecided(self) -> Matter:
        """Back on the agenda: the declaration was voided."""
        return replace(self._step(Stage.ON_AGENDA, Stage.DECIDED, Stage.READY), outcome="", decided_on=None)

    def notified(self, on: date) -> Matter:
        after = self._step(Stage.NOTIFIED, Stage.DECIDED)
        not_before(on, self.decided_on)
        awaited = tuple(
            one.came(on, "") if one.waiting and one.asked_for in TOLD else one for one in self.awaited
        )
        return replace(after, notified_on=on, awaited=awaited)

    def published(self, on: date | None, because: str) -> Matter:
        """The result published on a day, or not and why; before the decision there is none."""
        if on is None and not because.strip():
            raise GroundMissing
        after = self._step(self.stage, *AFTER_DECISION)
        not_before(on, self.decided_on)
        return replace(after, published_on=on, unpublished_because=because)

    def followed_up(self, on: date, text: str) -> Matter:
        """One more thing known about what became of it; may be said as often as there is news."""
        after = self._step(Stage.FOLLOWED_UP, Stage.NOTIFIED, Stage.FOLLOWED_UP)
        not_before(on, self.decided_on)
        return replace(after, follow_ups=(*self.follow_ups, FollowUp(on, text)))

    def before_closing(self, rules: Rules) -> Iterator[Finding]:
        """What is still to come when the matter is to be closed."""
        for one in running(self, rules):
            key = TERMS[one.asked_for].period
            facts = {"what": RowName.of_value(rules, key), "asked": one.asked_on}
            yield by_rule(rules, key, STILL_TO_COME, CLOSE_WITHOUT, facts)

    def closed(self) -> Matter:
        return self._step(Stage.CLOSED, Stage.NOTIFIED, Stage.FOLLOWED_UP)

    def withdrawn(self, because: str, on: date) -> Matter:
        return self._ended(Stage.WITHDRAWN, because, on)

    def rejected(self, because: str, on: date) -> Matter:
        """반려: sent back for good, with a ground that is told to the one who asked."""
        return self._ended(Stage.REJECTED, because, on)

    def ensure_may_come_again(self) -> None:
        """Refuse to submit again what was neither withdrawn nor returned for good."""
        if self.stage not in SENT_AWAY:
            raise NotEnded(number=self.number)

    @property
    def _latest(self) -> date:
        """The last day on which something came in or was asked for before the agenda."""
        return max(self.received_on, self.returned_on or date.min, *(one.until for one in self.pauses))

    def _ended(self, stage: Stage, because: str, on: date) -> Matter:
        if not because.strip():
            raise GroundMissing
        if self.stage is Stage.ON_AGENDA:
            raise OnAnAgenda(number=self.number)
        after = self._step(stage, Stage.RECEIVED, Stage.RETURNED, Stage.READY)
        not_before(on, self._latest)
        return replace(after, ended_because=because, ended_on=on)

    def _awaited(self, what: str, change: Callable[[Awaited], Awaited]) -> Matter:
        for place, one in enumerate(self.awaited):
            if one.name == what and one.waiting:
                changed = (*self.awaited[:place], change(one), *self.awaited[place + 1 :])
                return replace(self, awaited=changed)
        raise NotAwaited(number=self.number)

    def _step(self, to: Stage, *allowed: Stage) -> Matter:
        if self.stage not in allowed:
            raise (MatterEnded if self.stage in SENT_AWAY else WrongStage)(number=self.number)
        return replace(self, stage=to)


def not_before(day: date | None, earlier: date | None) -> None:
    """Refuse a day on which what it follows had not been yet; one that is not known is not compared."""
    if day is not None and earlier is not None and day < earlier:
        raise DayTooEarly(day=earlier)


OTHERS = "other"
SENT_AWAY = (Stage.WITHDRAWN, Stage.REJECTED)
ENDED = (*SENT_AWAY, Stage.CLOSED)
FILLED_IN = (
    "title",
    "particulars",
    "received_on",
    "submitter",
    "department",
    "summary",
    "disclosure",
    "closed_under",
    "retention",
)
AFTER_DECISION = (Stage.DECIDED, Stage.NOTIFIED, Stage.FOLLOWED_UP, Stage.CLOSED)
LIVING = tuple(stage for stage in Stage if stage not in ENDED)
BEFORE_DECISION = (Stage.RECEIVED, Stage.RETURNED, Stage.READY, Stage.ON_AGENDA)


def disclosed_as(rules: Rules, kind: str) -> tuple[Disclosure, tuple[str, ...]]:
    """How open the papers of this kind are by default, and under which items of 정보공개법 제9조제1항."""
    rows = {row["key"]: row for row in rules.table("disclosure.defaults")}
    row = rows.get(kind, rows.get(OTHERS))  # what is not named follows the others
    if row is None or not isinstance(items := row["items"], list):
        return Disclosure.OPEN, ()
    return Disclosure(row["class"]), tuple(map(str, items))

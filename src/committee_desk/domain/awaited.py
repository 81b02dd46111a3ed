"""What a matter waits for from others: asked for on a day, due within a period, perhaps extended.

asked_on + period (+ extension, as often as the pack allows) ─► last_day ─► came_on, and in what words
a request to a person or an office, by a day that was named ───┘       └─► missed_on

An extension runs from the last day of what it extends, as that day moved on over holidays.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from committee_desk.domain.calendar import Holidays, Pause, due, never
from committee_desk.domain.rules import Rules
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen


class NobodyAsked(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A request names who is asked, and for what.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter the name with its capacity, and what is asked in a sentence.")
    needs = ("who", "words")


class NoMoreExtension(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This period cannot be extended again: {times} allowed ({article}).")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Decide without the reply, or enter it with the day on which it came."
    )


class OutsideExtension(DeskError):
    text = QT_TRANSLATE_NOOP(
        "errors", "It can be extended to a day after {now}, to {last} at the latest ({article})."
    )
    advice = QT_TRANSLATE_NOOP("errors", "Name such a day, or none to extend it as long as is allowed.")
    needs = ("day",)


class CameBefore(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A reply cannot come before it was asked for.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct the day; nothing was changed.")


@frozen
class Terms:
    """The values of the rule pack that a waiting hangs on; without `times` an extension is granted once.

    What `repeats` is asked for again as soon as it came; `then` is the period for deciding that runs from it.
    """

    period: str
    extension: str = ""
    times: str = ""
    repeats: bool = False
    then: str = ""


AUDIT_HEAD = "audit_head"
CONSULTATION = "consultation"
INTERPRETATION = "interpretation"
IMPLEMENTATION = "implementation"
IMPROVEMENT = "improvement"
CITIZEN = "citizen"
FACT_CHECK = "fact_check"
LAWYER = "lawyer"
RECEIPTS = "receipts"
PROGRESS = "progress"
MATERIAL = "material"  # 자료 제출·서면 답변
HEARING = "hearing"  # 출석 의견 진술
REQUESTS = (MATERIAL, HEARING)
TOLD = (CITIZEN,)  # given when the outcome is told
TERMS: Mapping[str, Terms] = MappingProxyType(
    {
        # 제11조제7항: the chair may ask the head of audit
        AUDIT_HEAD: Terms(
            "audit_head_opinion.days", "audit_head_opinion.extension", "audit_head_opinion.extensions"
        ),
        CONSULTATION: Terms("consultation.answer"),
        INTERPRETATION: Terms("consultation.interpretation", "consultation.extension"),
        IMPLEMENTATION: Terms("consultation.implementation"),
        IMPROVEMENT: Terms("consultation.improvement"),
        CITIZEN: Terms("citizen.answer", "citizen.extension"),
        FACT_CHECK: Terms("support.fact_check", "support.fact_check_extension", then="support.decide"),
        LAWYER: Terms("support.hire"),
        RECEIPTS: Terms("support.papers", "support.reminder"),
        PROGRESS: Terms("support.report", "support.reminder", repeats=True),
        # 제11조제8항: interested parties and offices may be asked for material, or to come and be heard
        MATERIAL: Terms("request.material", "request.material"),
        HEARING: Terms("request.hearing"),
    }
)


# What follows the body's decision, so that nothing waits for it to be made.
FOLLOWS_DECISION: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "citizen": (CITIZEN,),
        "consultation": (CONSULTATION, INTERPRETATION, IMPLEMENTATION, IMPROVEMENT),
        "support": (LAWYER, RECEIPTS, PROGRESS),
    }
)


@frozen
class Awaited:
    """`asked_for` is a key of TERMS; `words` are those of the reply.

    An extension runs as long as is allowed, or `until` a day that was named with it.
    A request is `of` somebody, `about` something, `by` a day that was named; on `missed_on` nothing had come,
    on `dropped_on` it was taken back.
    """

    asked_for: str
    asked_on: date
    extensions: int = 0
    came_on: date | None = None
    words: str = ""
    of: str = ""
    about: str = ""
    by: date | None = None
    missed_on: date | None = None
    dropped_on: date | None = None
    until: date | None = None

    @property
    def waiting(self) -> bool:
        return self.over_on is None

    @property
    def over_on(self) -> date | None:
        """The day from which it is waited for no longer."""
        return self.came_on or self.missed_on or self.dropped_on

    @property
    def name(self) -> str:
        """What it is known by while it waits: several may be asked for the same."""
        return f"{self.asked_for} {self.of}".rstrip()

    def article(self, rules: Rules) -> str:
        return rules.article(TERMS[self.asked_for].period)

    def last_day(self, rules: Rules, is_holiday: Holidays, pauses: Sequence[Pause] = ()) -> date:
        terms = TERMS[self.asked_for]
        day = self.by or due(self.asked_on, rules.period(terms.period), is_holiday, pauses)
        for _ in range(self.extensions):
            day = due(day, rules.period(terms.extension), is_holiday, pauses)
        return self.until or day

    def extended(
        self,
        rules: Rules,
        until: date | None = None,
        is_holiday: Holidays = never,
        pauses: Sequence[Pause] = (),
    ) -> Awaited:
        """For as long as is allowed, or until a day within that."""
        terms = TERMS[self.asked_for]
        times = rules.number(terms.times) if terms.times else int(bool(terms.extension))
        if self.extensions >= times:
            raise NoMoreExtension(times=times, article=self.article(rules))
        longer = replace(self, extensions=self.extensions + 1, until=None)
        if until is None:
            return longer
        now, last = (one.last_day(rules, is_holiday, pauses) for one in (self, longer))
        if not now < until <= last:
            raise OutsideExtension(now=now, last=last, article=self.article(rules))
        return replace(longer, until=until)

    def came(self, on: date, words: str) -> Awaited:
        if on < self.asked_on:
            raise CameBefore
        return replace(self, came_on=on, words=words)

    def missed(self, on: date, words: str) -> Awaited:
        """Nothing came, or nobody; the words say why, where that is known."""
        if on < self.asked_on:
            raise CameBefore
        return replace(self, missed_on=on, words=words)

    def dropped(self, on: date, words: str) -> Awaited:
        """Whoever asked needs it no longer, and says why."""
        if on < self.asked_on:
            raise CameBefore
        return replace(self, dropped_on=on, words=words)


def request(what: str, of: str, about: str, on: date, by: date) -> Awaited:
    """Somebody is asked on a day to hand in material, or to come and be heard, by another."""
    if not (of.strip() and about.strip()):
        raise NobodyAsked
    if by < on:
        raise CameBefore
    return Awaited(what, on, of=of.strip(), about=about.strip(), by=by)

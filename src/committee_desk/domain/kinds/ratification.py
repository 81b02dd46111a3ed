"""Post-ratification 사후 추인: what was done in an emergency without asking, approved afterwards.

    particulars ─┬─ checks ───────────► did it happen late enough
                 ├─ before_declaring ─► all three conditions of 제12조제2항, experts heard
                 ├─ bounded ──────────► until when it can be ratified
                 └─ lost_by ──────────► what ends the protection from discipline (제16조제4항)

Only what happened from the day in the rule pack on can be ratified, and only where all conditions are met.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar

from committee_desk.domain.awaited import AUDIT_HEAD
from committee_desk.domain.experts import unheard
from committee_desk.domain.finding import Finding, RowName, by_rule
from committee_desk.domain.known import Condition, Known
from committee_desk.domain.resolution import Resolution, taken_or_not
from committee_desk.domain.rules import Rules, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen

RATIFIED = "ratified"
NOT_RATIFIED = "not_ratified"
DISMISSED = "dismissed"

KIND = "ratification"
FROM_KEY = "ratification.from"
WINDOW_KEY = "ratification.window"
CONDITIONS_KEY = "ratification.conditions"
LOST_KEY = "ratification.lost_by"

TOO_EARLY = QT_TRANSLATE_NOOP(
    "errors", "It happened on {happened}; only what happened from {earliest} on is ratified."
)
TOO_EARLY_ADVICE = QT_TRANSLATE_NOOP(
    "errors", "Correct the day; else tell the official that the law gives no ratification for it."
)
NO_DAY = QT_TRANSLATE_NOOP("errors", "It does not say when it happened.")
WRITE_DAY = QT_TRANSLATE_NOOP("errors", "Enter the day; whether it can be ratified hangs on it.")
UNMET = QT_TRANSLATE_NOOP("errors", "A condition is not met: {condition}.")
UNMET_ADVICE = QT_TRANSLATE_NOOP("errors", "All conditions have to be met; propose not to ratify.")
NOT_ANSWERED = QT_TRANSLATE_NOOP("errors", "It is not answered whether a condition is met: {condition}.")
ANSWER = QT_TRANSLATE_NOOP("errors", "Answer each condition in the matter, with its evidence.")
NO_EVIDENCE = QT_TRANSLATE_NOOP("errors", "No evidence is named for a condition: {condition}.")


@frozen
class Ratification:
    outcomes: ClassVar[tuple[str, ...]] = (RATIFIED, NOT_RATIFIED, DISMISSED)
    papers: ClassVar[tuple[str, ...]] = ("decision", "ratification", "outcome_notice")
    voted: ClassVar[bool] = True
    awaits: ClassVar[tuple[str, ...]] = (AUDIT_HEAD,)

    applicant: str = ""  # as it is printed: 안전총괄과 8급 이○○
    happened_on: date | None = None
    requested_on: date | None = None
    account: str = ""  # 사건의 경위
    done: str = ""  # 처리한 내용
    law: str = ""  # 관련 법령
    disaster_duty: Condition = Condition()
    no_time: Condition = Condition()
    due_care: Condition = Condition()
    private_interest: Known = Known.OPEN
    informed: Known = Known.OPEN  # was sufficient information given
    experts: str = ""  # 의견을 들은 전문가
    reason: str = ""  # 판단의 이유

    def checks(self, rules: Rules) -> Iterator[Finding]:
        if self.happened_on is None:
            yield by_rule(rules, FROM_KEY, NO_DAY, WRITE_DAY, strength=Strength.INFORM)
        elif self.happened_on < rules.day(FROM_KEY):
            facts = {"happened": self.happened_on, "earliest": rules.day(FROM_KEY)}
            yield by_rule(rules, FROM_KEY, TOO_EARLY, TOO_EARLY_ADVICE, facts)

    def before_declaring(self, outcome: str, rules: Rules) -> Iterator[Finding]:
        if outcome == DISMISSED:  # 각하 ends it before anything is judged
            return
        yield from unheard(rules, KIND, self.experts)
        if outcome == RATIFIED:
            yield from self._lacking(rules)

    def outcome(self, resolution: Resolution, proposed: str) -> str:
        return taken_or_not(self.outcomes, resolution, proposed)

    def conditions(self, rules: Rules) -> tuple[tuple[RowName, Condition], ...]:
        """The three of 제12조제2항, as the rule pack names them."""
        return tuple((RowName.of(row), getattr(self, str(row["key"]))) for row in rules.table(CONDITIONS_KEY))

    def bounded(self) -> tuple[date, str] | None:
        """제12조제2항: the body ratifies within the period that the minister sets."""
        return (self.happened_on, WINDOW_KEY) if self.happened_on else None

    def lost_by(self, rules: Rules) -> tuple[RowName, ...]:
        """What ends the protection although it is ratified."""
        facts = {
            "private_interest": self.private_interest is Known.YES,
            "insufficient_information": self.informed is Known.NO,
        }
        return tuple(RowName.of(row) for row in rules.table(LOST_KEY) if facts[str(row["key"])])

    def _lacking(self, rules: Rules) -> Iterator[Finding]:
        if self.happened_on is None:  # 부칙: from which day on hangs on it
            yield by_rule(rules, FROM_KEY, NO_DAY, WRITE_DAY, strength=Strength.WARN)
        for name, condition in self.conditions(rules):
            facts = {"condition": name}
            if condition.met is Known.NO:
                yield by_rule(rules, CONDITIONS_KEY, UNMET, UNMET_ADVICE, facts)
            elif condition.met is Known.OPEN:
                yield by_rule(rules, CONDITIONS_KEY, NOT_ANSWERED, ANSWER, facts)
            elif not condition.evidence.strip():
                yield by_rule(rules, CONDITIONS_KEY, NO_EVIDENCE, ANSWER, facts, strength=Strength.WARN)

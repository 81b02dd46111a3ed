"""Model failure 모범 실패사례: the goal was missed, and the work was active and creative all the same.

goal, what was tried, why it failed, what was learnt ─► three criteria ─► selected, or not

A criterion judged not met speaks against it; selecting it all the same needs a reason.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from committee_desk.domain.finding import Finding, RowName, by_rule
from committee_desk.domain.known import Condition, Known
from committee_desk.domain.resolution import Resolution, taken_or_not
from committee_desk.domain.rules import Rules, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen

SELECTED, NOT_SELECTED = "model_failure_selected", "model_failure_not_selected"
CRITERIA_KEY = "model_failure.criteria"

NO_FAILURE = QT_TRANSLATE_NOOP("errors", "It does not say what was missed.")
WRITE_FAILURE = QT_TRANSLATE_NOOP("errors", "Write the goal, what was tried, and why it was missed.")
NOT_JUDGED = QT_TRANSLATE_NOOP("errors", "A criterion is not judged: {criterion}.")
JUDGE = QT_TRANSLATE_NOOP("errors", "Answer each criterion in the matter, with what shows it.")
NOT_MET = QT_TRANSLATE_NOOP("errors", "A criterion is judged not met: {criterion}.")
THINK_AGAIN = QT_TRANSLATE_NOOP("errors", "Propose not to select it, or give the reason for the record.")


@frozen
class ModelFailure:
    outcomes: ClassVar[tuple[str, ...]] = (SELECTED, NOT_SELECTED)
    papers: ClassVar[tuple[str, ...]] = ("decision",)
    voted: ClassVar[bool] = True
    awaits: ClassVar[tuple[str, ...]] = ()

    official: str = ""  # as it is printed: 경제과 6급 정○○
    goal: str = ""  # 목표
    tried: str = ""  # 추진한 내용
    missed: str = ""  # 실패한 내용과 원인
    learnt: str = ""  # 배운 점
    awareness: Condition = Condition()
    creativity: Condition = Condition()
    activeness: Condition = Condition()
    reward: str = ""  # 우대·보상(안)

    def checks(self, rules: Rules) -> Iterator[Finding]:
        if not self.missed.strip():
            yield by_rule(rules, CRITERIA_KEY, NO_FAILURE, WRITE_FAILURE, strength=Strength.INFORM)

    def before_declaring(self, outcome: str, rules: Rules) -> Iterator[Finding]:
        if outcome != SELECTED:
            return
        for name, one in self.criteria(rules):
            if one.met is not Known.YES:
                text, advice = (NOT_MET, THINK_AGAIN) if one.met is Known.NO else (NOT_JUDGED, JUDGE)
                facts = {"criterion": name}
                yield by_rule(rules, CRITERIA_KEY, text, advice, facts, strength=Strength.WARN)

    def outcome(self, resolution: Resolution, proposed: str) -> str:
        return taken_or_not(self.outcomes, resolution, proposed)

    def criteria(self, rules: Rules) -> tuple[tuple[RowName, Condition], ...]:
        """The three, as the rule pack names them."""
        return tuple((RowName.of(row), getattr(self, str(row["key"]))) for row in rules.table(CRITERIA_KEY))

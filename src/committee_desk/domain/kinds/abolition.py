"""Abolition review 폐지·축소 심사: work that is not worth it any more, by four grounds.

work, people, money ─► the four grounds, each found or not ─► abolished · reduced · kept

The body judges; a ground found points to an end, and keeping the work all the same is explained.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from committee_desk.domain.finding import Finding, RowName, by_rule
from committee_desk.domain.known import Condition, Known
from committee_desk.domain.matter import Resolution
from committee_desk.domain.rules import Rules, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen

ABOLISHED, REDUCED, KEPT = "abolished", "reduced", "kept"
GROUNDS_KEY = "abolition.grounds"

NO_WORK = QT_TRANSLATE_NOOP("errors", "It does not say which work is reviewed.")
WRITE_WORK = QT_TRANSLATE_NOOP("errors", "Write what the work is, and whom and what it costs.")
NO_GROUND = QT_TRANSLATE_NOOP("errors", "The work is to be ended, and no ground for it is found.")
FIND_GROUND = QT_TRANSLATE_NOOP(
    "errors", "Answer the grounds in the matter, or give the reason for the record."
)
NO_FINDING = QT_TRANSLATE_NOOP("errors", "A ground is found, and not in words: {ground}.")
WRITE_FINDING = QT_TRANSLATE_NOOP("errors", "Write what shows it.")
KEPT_ALL_THE_SAME = QT_TRANSLATE_NOOP(
    "errors", "A ground for ending the work is found, and it is to be kept."
)
EXPLAIN = QT_TRANSLATE_NOOP("errors", "Explain in the matter why it is kept; the explanation is printed.")


@frozen
class Abolition:
    outcomes: ClassVar[tuple[str, ...]] = (ABOLISHED, REDUCED, KEPT)
    papers: ClassVar[tuple[str, ...]] = ("decision",)
    voted: ClassVar[bool] = True
    awaits: ClassVar[tuple[str, ...]] = ()

    work: str = ""  # 대상 업무
    people: str = ""  # 투입 인력
    money: str = ""  # 예산
    proposed_by: str = ""  # 발굴 경로
    little_effect: Condition = Condition()
    overlap: Condition = Condition()
    few_beneficiaries: Condition = Condition()
    need_gone: Condition = Condition()
    instead: str = ""  # 대체 방안과 경과 조치
    explanation: str = ""  # 유지하는 이유

    def checks(self, rules: Rules) -> Iterator[Finding]:
        if not self.work.strip():
            yield by_rule(rules, GROUNDS_KEY, NO_WORK, WRITE_WORK, strength=Strength.INFORM)

    def before_declaring(self, outcome: str, rules: Rules) -> Iterator[Finding]:
        found = [(name, one) for name, one in self.grounds(rules) if one.met is Known.YES]
        if outcome == KEPT:
            if found and not self.explanation.strip():
                yield by_rule(rules, GROUNDS_KEY, KEPT_ALL_THE_SAME, EXPLAIN, strength=Strength.WARN)
            return
        if not found:
            yield by_rule(rules, GROUNDS_KEY, NO_GROUND, FIND_GROUND, strength=Strength.WARN)
        for name, one in found:
            if not one.evidence.strip():
                facts = {"ground": name}
                yield by_rule(rules, GROUNDS_KEY, NO_FINDING, WRITE_FINDING, facts, strength=Strength.WARN)

    def outcome(self, resolution: Resolution, proposed: str) -> str:
        """What is not carried leaves the work as it is; cut down in the meeting, it is reduced."""
        match resolution:
            case Resolution.REJECTED:
                return "" if proposed == KEPT else KEPT
            case Resolution.AMENDED:
                return proposed or REDUCED
        return proposed or ABOLISHED

    def grounds(self, rules: Rules) -> tuple[tuple[RowName, Condition], ...]:
        """The four, as the rule pack names them."""
        return tuple((RowName.of(row), getattr(self, str(row["key"]))) for row in rules.table(GROUNDS_KEY))

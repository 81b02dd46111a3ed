"""Prior-consultation advice 사전컨설팅 자문: what the head of audit asks the committee about a consultation.

particulars ─► checks (does it reach far enough for the body) ─► advice ─► the head of audit answers

The answer to the department is the head of audit's; its periods run beside the matter.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from committee_desk.domain.awaited import CONSULTATION, IMPLEMENTATION, IMPROVEMENT, INTERPRETATION
from committee_desk.domain.duty import Duty, Span
from committee_desk.domain.finding import Finding, by_rule
from committee_desk.domain.known import Known
from committee_desk.domain.resolution import Resolution, taken_or_not
from committee_desk.domain.rules import Rules, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen

GIVEN = "advice_given"
NOT_GIVEN = "advice_not_given"
DISMISSED = "dismissed"

WIDE_KEY = "consultation.wide"

NOT_WIDE = QT_TRANSLATE_NOOP("errors", "Neither is its effect wide, nor are many parties involved.")
NOT_WIDE_ADVICE = QT_TRANSLATE_NOOP(
    "errors", "Leave it to the head of audit, or say why it goes before the body all the same."
)
NOTHING_ASKED = QT_TRANSLATE_NOOP("errors", "It does not say what the committee is asked.")
WRITE_QUESTION = QT_TRANSLATE_NOOP("errors", "Write the question of the head of audit.")
NO_WORDS = QT_TRANSLATE_NOOP("errors", "The advice has no words yet.")
WRITE_ADVICE = QT_TRANSLATE_NOOP("errors", "Write the advice to be given into the matter.")


@frozen
class Consultation:
    outcomes: ClassVar[tuple[str, ...]] = (GIVEN, NOT_GIVEN, DISMISSED)
    papers: ClassVar[tuple[str, ...]] = ("decision", "advice", "outcome_notice")
    voted: ClassVar[bool] = True
    awaits: ClassVar[tuple[str, ...]] = (CONSULTATION, INTERPRETATION, IMPLEMENTATION, IMPROVEMENT)
    # Improving the rules is asked for only where the answer wants it, so it does not run by itself.
    owes: ClassVar[tuple[Duty, ...]] = (
        Duty(CONSULTATION, Span.FROM_RECEIPT, instead=(INTERPRETATION,)),
        Duty(IMPLEMENTATION, Span.FROM_DECISION, after=(CONSULTATION, INTERPRETATION)),
    )

    consultation: str = ""  # number and date of the consultation
    applicant: str = ""  # 신청 부서
    outline: str = ""  # 신청한 내용
    law: str = ""  # 관련 법령
    question: str = ""  # 자문 요청 사항
    department_view: str = ""  # 신청 부서의 의견
    audit_view: str = ""  # 감사기구의 검토의견
    wide: Known = Known.OPEN  # 제10조제1항제1호: wide effect, or many parties
    wide_because: str = ""
    answer: str = ""  # 자문 의견(안)

    def checks(self, rules: Rules) -> Iterator[Finding]:
        if self.wide is Known.NO:
            yield by_rule(rules, WIDE_KEY, NOT_WIDE, NOT_WIDE_ADVICE)
        if not self.question.strip():
            yield by_rule(rules, WIDE_KEY, NOTHING_ASKED, WRITE_QUESTION, strength=Strength.INFORM)

    def before_declaring(self, outcome: str, rules: Rules) -> Iterator[Finding]:
        if outcome == GIVEN and not self.answer.strip():
            yield by_rule(rules, WIDE_KEY, NO_WORDS, WRITE_ADVICE, strength=Strength.WARN)

    def outcome(self, resolution: Resolution, proposed: str) -> str:
        return taken_or_not(self.outcomes, resolution, proposed)

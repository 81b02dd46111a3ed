"""Citizen application 적극행정 국민신청: a petition refused, or a proposal not taken, because law is unclear.

through 국민신문고 ─► the ACRC's opinion ─► the committee weighs it ─► an answer within 60 days, once 60 more
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import ClassVar

from committee_desk.domain.awaited import AUDIT_HEAD, CITIZEN, CONSULTATION
from committee_desk.domain.duty import Duty, Span
from committee_desk.domain.finding import Finding, by_rule
from committee_desk.domain.known import Known
from committee_desk.domain.resolution import Resolution, taken_or_not
from committee_desk.domain.rules import Rules, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen

ACCEPTED = "application_accepted"
NOT_ACCEPTED = "application_not_accepted"
DISMISSED = "dismissed"

GROUND_KEY = "citizen.ground"
TOLD_KEY = "citizen.told"
WEIGHED_KEY = "opinion.citizen_weighed"

OTHER_GROUND = QT_TRANSLATE_NOOP("errors", "It was not refused because law is missing or unclear.")
OTHER_GROUND_ADVICE = QT_TRANSLATE_NOOP(
    "errors", "Answer it as a petition, or say why it goes before the body all the same."
)
NOT_WEIGHED = QT_TRANSLATE_NOOP("errors", "The opinion of the ACRC has not been entered.")
WEIGH = QT_TRANSLATE_NOOP("errors", "Enter it with its day; the committee weighs it before it decides.")
NO_WORDS = QT_TRANSLATE_NOOP("errors", "The answer has no words yet.")
WRITE_ANSWER = QT_TRANSLATE_NOOP("errors", "Write the answer to the citizen into the matter.")


class Refused(Enum):
    """What was refused before."""

    PETITION = "petition"  # 거부된 민원(기타민원 제외)
    PROPOSAL = "proposal"  # 채택되지 않은 제안


@frozen
class Citizen:
    outcomes: ClassVar[tuple[str, ...]] = (ACCEPTED, NOT_ACCEPTED, DISMISSED)
    papers: ClassVar[tuple[str, ...]] = ("decision", "citizen_answer")
    voted: ClassVar[bool] = True
    awaits: ClassVar[tuple[str, ...]] = (CITIZEN, AUDIT_HEAD, CONSULTATION)
    owes: ClassVar[tuple[Duty, ...]] = (Duty(CITIZEN, Span.UNTIL_TOLD),)

    applicant: str = ""  # as it is printed: 김○○
    refused: Refused = Refused.PETITION
    refused_on: date | None = None
    refused_because: str = ""
    unclear: Known = Known.OPEN  # 제17조의2: because law is missing or unclear
    wanted: str = ""  # 신청 취지
    law: str = ""  # 관련 법령
    opinion_on: date | None = None
    opinion: str = ""  # 국민권익위원회 의견
    department_view: str = ""  # 소관 부서의 의견
    answer: str = ""  # 처리 의견(안)

    def checks(self, rules: Rules) -> Iterator[Finding]:
        if self.unclear is Known.NO:
            yield by_rule(rules, GROUND_KEY, OTHER_GROUND, OTHER_GROUND_ADVICE)
        if not self.opinion.strip():
            yield by_rule(rules, WEIGHED_KEY, NOT_WEIGHED, WEIGH, strength=Strength.INFORM)

    def before_declaring(self, outcome: str, rules: Rules) -> Iterator[Finding]:
        if outcome == DISMISSED:
            return
        if not self.opinion.strip():
            yield by_rule(rules, WEIGHED_KEY, NOT_WEIGHED, WEIGH)
        if not self.answer.strip():
            yield by_rule(rules, GROUND_KEY, NO_WORDS, WRITE_ANSWER, strength=Strength.WARN)

    def outcome(self, resolution: Resolution, proposed: str) -> str:
        return taken_or_not(self.outcomes, resolution, proposed)

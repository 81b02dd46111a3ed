"""Opinion to investigators and courts 의견 제출: said on an official's behalf, at that official's request.

particulars ─► checks (who asked, to which body) ─► the committee ─► 의견 제출서 to that body

The committee says how it judges the handling; what follows from it is for the investigators and the court.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import ClassVar

from committee_desk.domain.finding import Finding, by_rule
from committee_desk.domain.resolution import Resolution, taken_or_not
from committee_desk.domain.rules import Rules, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen

SUBMITTED = "opinion_submitted"
NOT_SUBMITTED = "opinion_not_submitted"
DISMISSED = "dismissed"

REQUESTED_KEY = "submission.requested"

NOT_REQUESTED = QT_TRANSLATE_NOOP("errors", "The official's own request is not recorded.")
WRITE_REQUEST = QT_TRANSLATE_NOOP(
    "errors", "Enter the day of the request; without it no opinion is handed in."
)
NO_BODY = QT_TRANSLATE_NOOP("errors", "It does not say to whom the opinion goes.")
WRITE_BODY = QT_TRANSLATE_NOOP("errors", "Name the investigators or the court, and the case.")
NO_WORDS = QT_TRANSLATE_NOOP("errors", "The opinion has no words yet.")
WRITE_OPINION = QT_TRANSLATE_NOOP("errors", "Write the opinion to be given into the matter.")


class Proceeding(Enum):
    INVESTIGATION = "investigation"  # 수사
    CRIMINAL = "criminal"  # 형사재판
    CIVIL = "civil"  # 민사소송


@frozen
class Submission:
    outcomes: ClassVar[tuple[str, ...]] = (SUBMITTED, NOT_SUBMITTED, DISMISSED)
    papers: ClassVar[tuple[str, ...]] = ("decision", "submission", "outcome_notice")
    voted: ClassVar[bool] = True
    awaits: ClassVar[tuple[str, ...]] = ()

    applicant: str = ""  # as it is printed: 도로과 7급 김○○
    requested_on: date | None = None
    proceeding: Proceeding = Proceeding.INVESTIGATION
    addressee: str = ""  # 제출할 기관
    case: str = ""  # 사건번호와 사건명
    account: str = ""  # 사건의 경위
    question: str = ""  # 쟁점
    evidence: str = ""  # 적극행정임을 보이는 자료
    answer: str = ""  # 의견(안)

    def checks(self, rules: Rules) -> Iterator[Finding]:
        if self.requested_on is None:
            yield by_rule(rules, REQUESTED_KEY, NOT_REQUESTED, WRITE_REQUEST, strength=Strength.INFORM)
        if not self.addressee.strip():
            yield by_rule(rules, REQUESTED_KEY, NO_BODY, WRITE_BODY, strength=Strength.INFORM)

    def before_declaring(self, outcome: str, rules: Rules) -> Iterator[Finding]:
        if outcome != SUBMITTED:
            return
        if self.requested_on is None:  # 제17조제4항: at the request of the official
            yield by_rule(rules, REQUESTED_KEY, NOT_REQUESTED, WRITE_REQUEST)
        if not self.addressee.strip():
            yield by_rule(rules, REQUESTED_KEY, NO_BODY, WRITE_BODY)
        if not self.answer.strip():
            yield by_rule(rules, REQUESTED_KEY, NO_WORDS, WRITE_OPINION, strength=Strength.WARN)

    def outcome(self, resolution: Resolution, proposed: str) -> str:
        return taken_or_not(self.outcomes, resolution, proposed)

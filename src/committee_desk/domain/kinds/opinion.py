"""Opinion request 의견 제시 요청: how to act where the law is unclear, or not fit for the case.

    particulars ─┬─ checks ───────────► grounds for returning it, and what the body would miss
                 ├─ before_declaring ─► experts heard, words of the opinion
                 └─ protections ──────► what an official is given who acts as the opinion says

Any official asks the committee directly (제12조제1항); it answers, and decides nothing in their place.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from enum import Enum
from typing import ClassVar

from committee_desk.domain.awaited import AUDIT_HEAD, CONSULTATION
from committee_desk.domain.experts import unheard
from committee_desk.domain.finding import Finding, RowName, by_rule
from committee_desk.domain.forms import listed
from committee_desk.domain.known import Known
from committee_desk.domain.resolution import Resolution, taken_or_not
from committee_desk.domain.rules import Rules, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen

GIVEN = "opinion_given"
NOT_GIVEN = "opinion_not_given"
DISMISSED = "dismissed"

KIND = "opinion"
GROUNDS_KEY = "matters.return_grounds"
DIRECT_KEY = "opinion.direct"
DISCIPLINE_KEY = "opinion.discipline"
PRESUMPTION = ("exemption.presumptions", "committee_opinion")
FACTS_KEY = "exemption.presumption_facts"

RETURN = QT_TRANSLATE_NOOP("errors", "A ground for returning the request is marked: {ground}.")
RETURN_ADVICE = QT_TRANSLATE_NOOP(
    "errors", "Return it and tell the ground, or say why it goes before the body all the same."
)
NOTHING_ASKED = QT_TRANSLATE_NOOP("errors", "It does not say what the committee is asked.")
WRITE_ISSUE = QT_TRANSLATE_NOOP("errors", "Write the issue, and why it is hard to act on.")
NO_WORDS = QT_TRANSLATE_NOOP("errors", "The opinion has no words yet.")
WRITE_OPINION = QT_TRANSLATE_NOOP("errors", "Write the opinion to be given into the matter.")

UNPROTECTED = QT_TRANSLATE_NOOP("errors", "Whoever acts on this opinion is not protected: {ground}.")
SETTLE_GROUND = QT_TRANSLATE_NOOP(
    "errors", "Ask for what is missing; what is told now is printed in the opinion."
)
OWN_AUDIT_ONLY = QT_TRANSLATE_NOOP(
    "errors", "In outside audits this opinion protects nobody: the head of audit's opinion is not taken up."
)
TAKE_UP = QT_TRANSLATE_NOOP(
    "errors", "Ask the head of audit, take the reply up in the opinion, and mark that it is."
)


class Option(Enum):
    """Which of the two ways the department would go."""

    NONE = "none"
    FIRST = "first"  # 갑설
    SECOND = "second"  # 을설


@frozen
class Protection:
    """What acting on the opinion gives at one stage: an audit, or disciplinary proceedings."""

    stage: str
    holds: bool
    lost_by: tuple[str, ...]
    article: str


@frozen
class Opinion:
    outcomes: ClassVar[tuple[str, ...]] = (GIVEN, NOT_GIVEN, DISMISSED)
    papers: ClassVar[tuple[str, ...]] = ("decision", "opinion", "outcome_notice")
    voted: ClassVar[bool] = True
    awaits: ClassVar[tuple[str, ...]] = (AUDIT_HEAD, CONSULTATION)

    applicant: str = ""  # as it is printed: 건축과 7급 김○○
    outline: str = ""  # 업무 개요와 추진 배경
    law: str = ""  # 관련 법령
    issue: str = ""  # 쟁점과 처리가 어려운 이유
    first_option: str = ""  # 갑설
    second_option: str = ""  # 을설
    preferred: Option = Option.NONE  # 부서의 의견
    preferred_because: str = ""
    effect: str = ""  # 공익성과 기대효과
    private_interest: Known = Known.OPEN
    informed: Known = Known.OPEN  # was sufficient information given
    consultation: str = ""  # number and date of a prior consultation on the same question
    return_grounds: tuple[str, ...] = ()
    audit_head_reflected: bool = False  # 제11조제7항: the opinion to be given takes it up
    experts: str = ""  # 의견을 들은 전문가
    answer: str = ""  # 의견(안)

    def checks(self, rules: Rules) -> Iterator[Finding]:
        for key in self.return_grounds:
            ground = {"ground": RowName.of(rules.row(GROUNDS_KEY, key))}
            yield by_rule(rules, GROUNDS_KEY, RETURN, RETURN_ADVICE, ground)
        if not self.issue.strip():
            yield by_rule(rules, DIRECT_KEY, NOTHING_ASKED, WRITE_ISSUE, strength=Strength.INFORM)
        if self.answer.strip():
            yield from self._unprotected(rules)

    def before_declaring(self, outcome: str, rules: Rules) -> Iterator[Finding]:
        if outcome == DISMISSED:  # 각하 ends it before anything is answered
            return
        yield from unheard(rules, KIND, self.experts)
        if outcome == GIVEN and not self.answer.strip():
            yield by_rule(rules, DIRECT_KEY, NO_WORDS, WRITE_OPINION, strength=Strength.WARN)

    def outcome(self, resolution: Resolution, proposed: str) -> str:
        return taken_or_not(self.outcomes, resolution, proposed)

    def protections(self, rules: Rules) -> tuple[Protection, ...]:
        """제15조제5항·제6항 for each audit that the presumption names, then 제16조 for discipline."""
        row = rules.row(*PRESUMPTION)
        always, if_reflected = listed(row, "audits"), listed(row, "with_audit_head_opinion")
        lost_by = self._lost(listed(row, "lost_by"))
        stages = [(one, True) for one in always] + [(one, self.audit_head_reflected) for one in if_reflected]
        audits = (
            Protection(stage, holds and not lost_by, lost_by, str(row["article"])) for stage, holds in stages
        )
        discipline = Protection("discipline", not lost_by, lost_by, rules.article(DISCIPLINE_KEY))
        return (*audits, discipline)

    def _unprotected(self, rules: Rules) -> Iterator[Finding]:
        """Where acting on the opinion to be given would protect nobody."""
        row, key = rules.row(*PRESUMPTION), PRESUMPTION[0]
        lost = self._lost(listed(row, "lost_by"))
        for ground in lost:
            named = {"ground": RowName.of(rules.row(FACTS_KEY, ground))}
            found = by_rule(rules, key, UNPROTECTED, SETTLE_GROUND, named, strength=Strength.INFORM)
            yield replace(found, article=str(row["article"]))
        if not (lost or self.audit_head_reflected):
            found = by_rule(rules, key, OWN_AUDIT_ONLY, TAKE_UP, strength=Strength.INFORM)
            yield replace(found, article=str(row["article"]))

    def _lost(self, by: tuple[str, ...]) -> tuple[str, ...]:
        facts = {
            "private_interest": self.private_interest is Known.YES,
            "insufficient_information": self.informed is Known.NO,
        }
        return tuple(one for one in by if facts[one])

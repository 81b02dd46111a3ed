"""Exemption recommendation 면책 건의: which audit, who asks, three criteria, three presumptions.

    particulars ─┬─ checks ───────────► may it come before the body at all
                 ├─ presumptions ─────► which criteria stand by themselves, and what loses that
                 ├─ implied ──────────► the outcome that the findings point to
                 └─ before_declaring ─► a contradiction must be explained

The committee recommends; it never grants.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import ClassVar

from committee_desk.domain.awaited import AUDIT_HEAD
from committee_desk.domain.finding import Finding, by_rule
from committee_desk.domain.forms import listed
from committee_desk.domain.ids import PersonId
from committee_desk.domain.known import Known
from committee_desk.domain.matter import Resolution
from committee_desk.domain.rules import Row, Rules, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen


class Audit(Enum):
    BAI = "bai"  # 감사원 감사
    ADMINISTRATIVE = "administrative"  # 행정감사규정에 따른 감사
    OWN = "own"  # 자체감사


class Asker(Enum):
    OFFICIAL = "official"  # 감사를 받는 공무원 본인
    HEAD = "head"  # 지방자치단체의 장


class Judged(Enum):
    OPEN = "open"  # 아직 판단하지 않음
    MET = "met"  # 충족
    PARTLY = "partly"  # 일부 충족
    NOT_MET = "not_met"  # 불충족


OWN_AUDIT = QT_TRANSLATE_NOOP(
    "errors",
    "The committee recommends exemption for audits by the Board of Audit and Inspection "
    "or under the administrative audit regulations, not for the office's own audit.",
)
OWN_AUDIT_ADVICE = QT_TRANSLATE_NOOP(
    "errors",
    "Apply to the head of audit with a 면책신청서; before acting, ask the committee for an opinion.",
)
EXCLUDED = QT_TRANSLATE_NOOP("errors", "A ground that excludes exemption is marked: {ground}.")
EXCLUDED_ADVICE = QT_TRANSLATE_NOOP(
    "errors", "Return the request with this ground, or say why it goes before the body."
)
NOT_JUDGED = QT_TRANSLATE_NOOP("errors", "The criterion {criterion} has not been judged.")
NO_MATRIX = QT_TRANSLATE_NOOP("errors", "No criterion of the matter has been judged.")
NO_EVIDENCE = QT_TRANSLATE_NOOP("errors", "The finding on {criterion} names no evidence.")
FILL_MATRIX = QT_TRANSLATE_NOOP("errors", "Complete the criteria matrix of the matter.")
CONTRADICTION = QT_TRANSLATE_NOOP(
    "errors",
    "The findings point to “{implied}”, and “{outcome}” is to be declared.",
)
PRESUMED = QT_TRANSLATE_NOOP("errors", "{criterion} is judged not met although it is presumed to be met.")
EXPLAIN = QT_TRANSLATE_NOOP(
    "errors", "Explain the difference in the matter; the explanation is printed with the reasons."
)

CRITERIA_KEY = "exemption.criteria"
WITH_OPINION = "with_audit_head_opinion"
CRITERIA = ("public_interest", "active_handling", "no_gross_fault")


@frozen
class View:
    """How one member judged a criterion, and in what words."""

    member: PersonId
    judged: Judged
    words: str = ""


@frozen
class Criterion:
    judged: Judged = Judged.OPEN
    evidence: str = ""  # 근거 자료와 쪽
    reason: str = ""
    views: tuple[View, ...] = ()


@frozen
class Presumption:
    """One of the three presumptions of 제15조: what it covers, whether it holds, and what lost it."""

    name: str
    covers: tuple[str, ...]
    claimed: bool
    lost_by: tuple[str, ...]
    article: str

    @property
    def holds(self) -> bool:
        return self.claimed and not self.lost_by


def _opposite(known: Known) -> Known:
    return {Known.YES: Known.NO, Known.NO: Known.YES}.get(known, Known.OPEN)


@frozen
class Exemption:
    outcomes: ClassVar[tuple[str, ...]] = ("upheld", "partly_upheld", "not_upheld", "dismissed")
    papers: ClassVar[tuple[str, ...]] = ("decision", "recommendation", "outcome_notice")
    voted: ClassVar[bool] = True
    awaits: ClassVar[tuple[str, ...]] = (AUDIT_HEAD,)

    audit: Audit = Audit.BAI
    asked_by: Asker = Asker.OFFICIAL
    applicant: str = ""  # masked, as it is printed: 7급 김○○
    audit_name: str = ""
    audit_body: str = ""
    audit_period: str = ""
    found: str = ""  # 지적사항
    expected: str = ""  # 예상되는 처분
    account: str = ""  # 사건의 경위
    public_interest: Criterion = Criterion()
    active_handling: Criterion = Criterion()
    no_gross_fault: Criterion = Criterion()
    private_interest: Known = Known.OPEN
    procedural_defect: Known = Known.OPEN
    consulted: bool = False  # acted as the prior-consultation opinion says
    consultation: str = ""  # its number and date
    advised: bool = False  # acted as the committee's opinion says
    advice: str = ""  # its number and date
    audit_head_reflected: bool = False  # 제11조제7항
    informed: Known = Known.OPEN  # was sufficient information given
    excluded: tuple[str, ...] = ()
    explanation: str = ""

    def checks(self, rules: Rules) -> Iterator[Finding]:
        # 제15조제7항: only for the audits it names, and only on request
        if self.audit is Audit.OWN:
            yield by_rule(rules, "exemption.audits", OWN_AUDIT, OWN_AUDIT_ADVICE)
        for ground in self.excluded:
            yield by_rule(rules, "exemption.exclusions", EXCLUDED, EXCLUDED_ADVICE, {"ground": ground})

    def before_declaring(self, outcome: str, rules: Rules) -> Iterator[Finding]:
        if outcome == "dismissed":  # 각하 ends it before the criteria are reached
            return
        presumed = self.presumed(rules)
        if self.unjudged and not presumed:
            # The law asks for the criteria, not for our matrix: a vote on them can be recorded without it.
            yield by_rule(rules, CRITERIA_KEY, NO_MATRIX, FILL_MATRIX, strength=Strength.WARN)
            return
        for name in CRITERIA:
            yield from self._unfinished(name, name in presumed, rules)
        if not self.explanation.strip():
            yield from self.contradictions(outcome, rules)

    @property
    def unjudged(self) -> bool:
        """Whether the matrix was never begun; once begun it has to be finished."""
        return all(self.criterion(name).judged is Judged.OPEN for name in CRITERIA)

    @property
    def described(self) -> bool:
        """Whether anybody said what audit it is about; which kind of audit is only then known."""
        told = (self.applicant, self.audit_name, self.audit_body, self.found, self.account)
        return any(one.strip() for one in told)

    def contradictions(self, outcome: str, rules: Rules) -> Iterator[Finding]:
        """Where the findings and the outcome, or a finding and a presumption, disagree."""
        implied = self.implied(rules)
        if implied and implied != outcome:
            facts = {"implied": implied, "outcome": outcome}
            yield by_rule(rules, CRITERIA_KEY, CONTRADICTION, EXPLAIN, facts)
        for name in sorted(self.presumed(rules)):
            if self.criterion(name).judged is Judged.NOT_MET:
                yield by_rule(rules, CRITERIA_KEY, PRESUMED, EXPLAIN, {"criterion": name})

    def outcome(self, resolution: Resolution, proposed: str) -> str:
        match resolution:
            case Resolution.REJECTED if proposed in ("not_upheld", "dismissed"):
                # 각하 voted down leaves the request to be heard, and no majority has recommended anything.
                return ""
            case Resolution.REJECTED:
                return "not_upheld"  # a tie too: what is not carried is not recommended
            case Resolution.AMENDED:
                return proposed or "partly_upheld"
        return proposed or "upheld"

    def criterion(self, name: str) -> Criterion:
        found: Criterion = getattr(self, name)
        return found

    def presumptions(self, rules: Rules) -> tuple[Presumption, ...]:
        """The three of 제15조제3항 to 제6항, as the rule pack lists them, each with what loses it."""
        return tuple(self._presumption(row) for row in rules.table("exemption.presumptions"))

    def presumed(self, rules: Rules) -> frozenset[str]:
        return frozenset(name for one in self.presumptions(rules) if one.holds for name in one.covers)

    def implied(self, rules: Rules) -> str:
        """The outcome the findings point to; empty while a criterion is open."""
        presumed = self.presumed(rules)
        judged = [
            Judged.MET
            if name in presumed and self.criterion(name).judged is Judged.OPEN
            else self.criterion(name).judged
            for name in CRITERIA
        ]
        if Judged.OPEN in judged:
            return ""
        if all(one is Judged.MET for one in judged):
            return "upheld"
        return "not_upheld" if Judged.NOT_MET in judged else "partly_upheld"

    def _presumption(self, row: Row) -> Presumption:
        answers = self._answers()
        needs = [answers[str(need)] for need in listed(row, "needs")]
        lost = {
            **{f"not_{need}": answers[need] is Known.NO for need in listed(row, "needs")},
            **{loss: answers[loss] is Known.YES for loss in listed(row, "lost_by")},
            "audit_head_not_reflected": self._unreflected(row),
            "other_audit": self.audit.value not in (*listed(row, "audits"), *listed(row, WITH_OPINION)),
        }
        return Presumption(
            name=str(row["key"]),
            covers=listed(row, "presumes"),
            claimed=Known.OPEN not in needs and (Known.YES in needs),
            lost_by=tuple(name for name, is_so in lost.items() if is_so),
            article=str(row["article"]),
        )

    def _answers(self) -> dict[str, Known]:
        """The facts that presumptions hang on, by the names the rule pack uses."""
        return {
            "no_private_interest": _opposite(self.private_interest),
            "no_serious_defect": _opposite(self.procedural_defect),
            "followed_consultation": Known.YES if self.consulted else Known.OPEN,
            "followed_opinion": Known.YES if self.advised else Known.OPEN,
            "private_interest": self.private_interest,
            "insufficient_information": _opposite(self.informed),
        }

    def _unreflected(self, row: Row) -> bool:
        # 제15조제5항: there only if the opinion of the head of audit (제11조제7항) was reflected
        return self.audit.value in listed(row, WITH_OPINION) and not self.audit_head_reflected

    def _unfinished(self, name: str, presumed: bool, rules: Rules) -> Iterator[Finding]:
        criterion = self.criterion(name)
        if criterion.judged is Judged.OPEN and not presumed:
            yield by_rule(rules, CRITERIA_KEY, NOT_JUDGED, FILL_MATRIX, {"criterion": name})
        elif criterion.judged is not Judged.OPEN and not criterion.evidence.strip():
            yield by_rule(
                rules, CRITERIA_KEY, NO_EVIDENCE, FILL_MATRIX, {"criterion": name}, strength=Strength.WARN
            )

"""Support 지원: lawyers' costs of an official who acted for the public, in the four kinds of the decree.

    application ─┬─ checks ───────────► may this person be supported in this kind, and not twice
                 ├─ before_declaring ─► within the cap, on condition of the acquittal, after the insurance
                 └─ cap ──────────────► the sum, and for what it is counted

The caps are the rule pack's; only a resolution raises one, where the pack allows it. Costs of a criminal
trial may be granted before the acquittal is final, unless the pack says otherwise; they are paid after it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from enum import Enum
from types import MappingProxyType
from typing import ClassVar

from committee_desk.domain.awaited import FACT_CHECK, LAWYER, PROGRESS, RECEIPTS
from committee_desk.domain.duty import Duty, Span
from committee_desk.domain.finding import Finding, RowName, by_rule
from committee_desk.domain.known import Known
from committee_desk.domain.resolution import Resolution, taken_or_not
from committee_desk.domain.rules import Row, Rules, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

GRANTED = "support_granted"
NOT_GRANTED = "support_not_granted"
DISMISSED = "dismissed"

KINDS_KEY = "support.kinds"
CAPS_KEY = "support.caps"
FEES_KEY = "support.court_fees"
DOUBLE_KEY = "support.double"
ACQUITTAL_KEY = "support.acquittal_first"
GRANTED_AFTER_KEY = "support.granted_after_acquittal"
INSURANCE_KEY = "support.insurance_first"
RAISE_KEY = "support.raised_by_resolution"
OMBUDSMAN_KEY = "support.ombudsman"

RETIRED = QT_TRANSLATE_NOOP(
    "errors", "Somebody who has left the service is not supported in this: {support}."
)
RETIRED_ADVICE = QT_TRANSLATE_NOOP("errors", "See whether the kind of support is right; else return it.")
LEFT = QT_TRANSLATE_NOOP(
    "errors", "The official left the service on {day}, and who has left is not supported in this: {support}."
)
PAY_FOR_SERVICE = QT_TRANSLATE_NOOP(
    "errors", "Pay only what fell due while the official served, and say so for the record."
)
TWICE = QT_TRANSLATE_NOOP("errors", "The same facts have been supported before.")
TWICE_ADVICE = QT_TRANSLATE_NOOP("errors", "Return the application; another instance is another support.")
NOTHING_WANTED = QT_TRANSLATE_NOOP("errors", "It does not say how much is applied for.")
ENTER_SUM = QT_TRANSLATE_NOOP("errors", "Enter the sum in won, with the contract as a file.")
NOTHING_DISPUTED = QT_TRANSLATE_NOOP(
    "errors", "It does not say what is disputed in the suit; the most hangs on it."
)
ENTER_VALUE = QT_TRANSLATE_NOOP("errors", "Enter the value in dispute, as the court has it.")
FEE = ("over", "won", "per_thousand")
CASE = "case"  # a cap for the whole case; any other is for each stage or instance
PER: Mapping[str, RowName] = MappingProxyType(
    {
        CASE: RowName(CASE, "사건마다", "for each case"),
        "appeal_stage": RowName("appeal_stage", "단계마다", "for each stage"),
        "instance": RowName("instance", "심급마다", "for each instance"),
    }
)
NOT_TOLD = QT_TRANSLATE_NOOP(
    "errors", "The official was not told that the ombudsman for small business may ask for leniency."
)
TELL = QT_TRANSLATE_NOOP(
    "errors", "Tell the official with the copy of the disciplinary request, and enter the day."
)
GRANTED_BEFORE = QT_TRANSLATE_NOOP(
    "errors", "The acquittal is not final yet; what is granted now can be paid only once it is."
)
ON_CONDITION = QT_TRANSLATE_NOOP(
    "errors", "Grant it on that condition, as the order and the notice say; or decide later."
)
GRANTED_AFTER = QT_TRANSLATE_NOOP(
    "errors", "By the rules costs of a criminal trial are granted only once the acquittal is final."
)
AWAIT_ACQUITTAL = QT_TRANSLATE_NOOP("errors", "Enter the day on which it became final, or decide later.")
NOT_CLAIMED = QT_TRANSLATE_NOOP("errors", "There is an insurance, and nothing was claimed from it.")
CLAIM = QT_TRANSLATE_NOOP("errors", "Claim from the insurance first; the support covers what it leaves.")
OVER_CAP = QT_TRANSLATE_NOOP(
    "errors",
    "{won:,} won are to be granted. The most is {cap:,} won {per}, for: {support}. "
    "That is {over:,} won too much.",
)
KEEP_TO_CAP = QT_TRANSLATE_NOOP(
    "errors", "Lower the sum, or mark that the resolution raises the most, where the rules allow it."
)
NO_SUM = QT_TRANSLATE_NOOP("errors", "It does not say how much is granted.")
ENTER_GRANTED = QT_TRANSLATE_NOOP("errors", "Enter the sum to be granted in the matter.")


class NoOmbudsman(DeskError):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "The notice of the ombudsman goes to an official who faces discipline for having cut red tape.",
    )
    advice = QT_TRANSLATE_NOOP(
        "errors", "Enter the kind of support, and that regulation was improved; then issue the notice."
    )
    needs = ("support", "regulatory")


class LeftBefore(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The support was decided for somebody who had left the service.")
    advice = QT_TRANSLATE_NOOP("errors", "Leave the day empty; the application says so already.")
    needs = ("retired_on",)


class OtherEnding(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Such proceedings do not end so.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose one of the endings offered, and the day on which it was so.")
    needs = ("ending", "ended_on")


class Proceedings(Enum):
    """제17조제2항 각 호와 제3항."""

    DISCIPLINE = "discipline"  # 징계절차 소명
    INVESTIGATION = "investigation"  # 기소 전 수사
    CRIMINAL = "criminal"  # 형사소송
    CIVIL = "civil"  # 민사소송


class Conclusion(Enum):
    """How the proceedings ended; from that day on nothing of them is reported any more."""

    CLEARED = "cleared"  # 불문, 징계 없음
    DISCIPLINED = "disciplined"  # 징계의결
    NOT_INDICTED = "not_indicted"  # 불기소
    INDICTED = "indicted"  # 기소
    ACQUITTED = "acquitted"  # 무죄 확정
    CONVICTED = "convicted"  # 유죄 확정
    JUDGED = "judged"  # 판결 확정
    SETTLED = "settled"  # 화해·취하


ENDINGS: Mapping[Proceedings, tuple[Conclusion, ...]] = MappingProxyType(
    {
        Proceedings.DISCIPLINE: (Conclusion.CLEARED, Conclusion.DISCIPLINED),
        Proceedings.INVESTIGATION: (Conclusion.NOT_INDICTED, Conclusion.INDICTED),
        Proceedings.CRIMINAL: (Conclusion.ACQUITTED, Conclusion.CONVICTED),
        Proceedings.CIVIL: (Conclusion.JUDGED, Conclusion.SETTLED),
    }
)


@frozen
class Support:
    outcomes: ClassVar[tuple[str, ...]] = (GRANTED, NOT_GRANTED, DISMISSED)
    papers: ClassVar[tuple[str, ...]] = ("decision", "support", "outcome_notice")
    voted: ClassVar[bool] = True
    awaits: ClassVar[tuple[str, ...]] = (FACT_CHECK, LAWYER, RECEIPTS, PROGRESS)
    owes: ClassVar[tuple[Duty, ...]] = (
        Duty(FACT_CHECK, Span.UNTIL_DECIDED),
        Duty(LAWYER, Span.FROM_DECISION, (GRANTED,)),
        Duty(RECEIPTS, Span.FROM_DECISION, (GRANTED,), after=(LAWYER,)),
        Duty(PROGRESS, Span.FROM_DECISION, (GRANTED,)),
    )

    applicant: str = ""  # as it is printed: 도로과 7급 김○○
    retired: bool = False
    support: Proceedings = Proceedings.DISCIPLINE
    instance: str = ""  # 심급과 사건번호
    account: str = ""  # 사건의 경위
    proactive: str = ""  # 적극행정임을 보이는 사실과 자료
    regulatory: Known = Known.OPEN  # 적극적인 규제개선을 위한 직무집행
    ombudsman_told_on: date | None = None
    supported_before: Known = Known.OPEN  # for the same facts, and the same instance
    acquitted_on: date | None = None
    insured: Known = Known.OPEN
    claimed: Known = Known.OPEN
    wanted: int | None = None  # 신청액, won
    granted: int | None = None  # 지원액(안), won
    raised: bool = False  # the resolution raises the cap
    disputed: int | None = None  # 소송목적의 값, won
    checked: str = ""  # 사실관계 확인 결과
    retired_on: date | None = None  # noted after the decision; until then `retired` says it
    ending: Conclusion | None = None  # noted after the decision, with its day
    ended_on: date | None = None

    def checks(self, rules: Rules) -> Iterator[Finding]:
        row = rules.row(KINDS_KEY, self.support.value)
        if self.retired and not row["retired"]:
            facts = {"support": RowName.of(row)}
            yield by_rule(rules, KINDS_KEY, RETIRED, RETIRED_ADVICE, facts)
        if self.supported_before is Known.YES and not rules.flag(DOUBLE_KEY):
            yield by_rule(rules, DOUBLE_KEY, TWICE, TWICE_ADVICE)
        if self.owes_ombudsman and self.ombudsman_told_on is None and rules.flag(OMBUDSMAN_KEY):
            yield by_rule(rules, OMBUDSMAN_KEY, NOT_TOLD, TELL)
        if not self.wanted:
            yield by_rule(rules, CAPS_KEY, NOTHING_WANTED, ENTER_SUM, strength=Strength.INFORM)
        unknown = self.support is Proceedings.CIVIL and self.disputed is None
        if unknown and not self.cap(rules) and rules.get(FEES_KEY) is not None:
            yield by_rule(rules, FEES_KEY, NOTHING_DISPUTED, ENTER_VALUE, strength=Strength.INFORM)

    @property
    def owes_ombudsman(self) -> bool:
        """Whether 제17조제6항 asks that the official be told of the ombudsman."""
        return self.support is Proceedings.DISCIPLINE and self.regulatory is Known.YES

    def told_of_ombudsman(self, on: date) -> Support:
        """Told on a day; one that was entered before stays."""
        if not self.owes_ombudsman:
            raise NoOmbudsman
        return self if self.ombudsman_told_on else replace(self, ombudsman_told_on=on)

    def left_service(self, on: date | None) -> Support:
        """Left the service on a day, after the support was decided; None where it was noted by mistake."""
        if self.retired:
            raise LeftBefore
        return replace(self, retired_on=on)

    def came_to_end(self, ending: Conclusion | None, on: date | None) -> Support:
        """The proceedings ended so on a day, after the support was decided; None where noted by mistake."""
        if (ending is None) is not (on is None):
            raise OtherEnding
        if ending is not None and ending not in ENDINGS[self.support]:
            raise OtherEnding
        acquitted = self._acquitted_before
        if ending is Conclusion.ACQUITTED:
            acquitted = acquitted or on
        return replace(self, ending=ending, ended_on=on, acquitted_on=acquitted)

    @property
    def _acquitted_before(self) -> date | None:
        """The acquittal as the application had it, without the day that noting the end has added."""
        noted = self.ending is Conclusion.ACQUITTED and self.acquitted_on == self.ended_on
        return None if noted else self.acquitted_on

    @property
    def over(self) -> bool:
        """Whether the proceedings are over, so that nothing of them is left to report."""
        return self.ended_on is not None or self.acquitted_on is not None

    def spares(self, what: str, rules: Rules) -> bool:
        """What this one does not owe: reports on discipline, and what ended with the case or the service."""
        # 노원구 소송수행 지원 규칙 제14조제1항: a disciplinary case is not reported on
        if what == PROGRESS and self.support is Proceedings.DISCIPLINE:
            return True
        # What is paid for afterwards had its lawyer; its papers are for the payment.
        if self._paid_after(rules) and (what == LAWYER or (what == RECEIPTS and self.acquitted_on is None)):
            return True
        left = self.retired_on is not None and not rules.row(KINDS_KEY, self.support.value)["retired"]
        return what in (LAWYER, PROGRESS) and (self.over or left)

    def begins(self, decided_on: date) -> date:
        """What a payment needs is owed from the acquittal on, where it became final after the decision."""
        if self.support is Proceedings.CRIMINAL and self.acquitted_on:
            return max(decided_on, self.acquitted_on)
        return decided_on

    def beyond_service(self, on: date, rules: Rules) -> Iterator[Finding]:
        """What the law gives to those in service only, after its official left."""
        row = rules.row(KINDS_KEY, self.support.value)
        if self.retired_on is not None and on >= self.retired_on and not row["retired"]:
            facts = {"day": self.retired_on, "support": RowName.of(row)}
            yield by_rule(rules, KINDS_KEY, LEFT, PAY_FOR_SERVICE, facts, strength=Strength.WARN)

    def before_declaring(self, outcome: str, rules: Rules) -> Iterator[Finding]:
        if outcome != GRANTED:
            return
        if self.awaits_acquittal(rules):
            yield self._granted_before(rules)
        if self.insured is Known.YES and self.claimed is not Known.YES and rules.flag(INSURANCE_KEY):
            yield by_rule(rules, INSURANCE_KEY, NOT_CLAIMED, CLAIM)
        if not self.granted:
            yield by_rule(rules, CAPS_KEY, NO_SUM, ENTER_GRANTED, strength=Strength.WARN)
        elif (cap := self.cap(rules)) and self.granted > cap and not self._raised(rules):
            facts = {"won": self.granted, "over": self.granted - cap, **self.cap_facts(rules)}
            yield by_rule(rules, CAPS_KEY, OVER_CAP, KEEP_TO_CAP, facts)

    def awaits_acquittal(self, rules: Rules) -> bool:
        """Whether its costs are paid only once an acquittal is final that is not final yet."""
        return self._paid_after(rules) and self.acquitted_on is None

    def _paid_after(self, rules: Rules) -> bool:
        """제17조제2항 단서: costs of a trial that was conducted are paid when it is over."""
        return self.support is Proceedings.CRIMINAL and rules.flag(ACQUITTAL_KEY)

    def _granted_before(self, rules: Rules) -> Finding:
        """제17조제2항 단서 bars paying before the acquittal; a pack may bar granting too."""
        if rules.get(GRANTED_AFTER_KEY) is not None and rules.flag(GRANTED_AFTER_KEY):
            return by_rule(rules, GRANTED_AFTER_KEY, GRANTED_AFTER, AWAIT_ACQUITTAL)
        return by_rule(rules, ACQUITTAL_KEY, GRANTED_BEFORE, ON_CONDITION, strength=Strength.WARN)

    def outcome(self, resolution: Resolution, proposed: str) -> str:
        return taken_or_not(self.outcomes, resolution, proposed)

    def cap(self, rules: Rules) -> int:
        """The most for one case, stage or instance, in won; 0 while nobody knows it."""
        return int(str(self.cap_row(rules)["won"])) or self._court_fee(rules)

    def cap_row(self, rules: Rules) -> Row:
        return rules.row(CAPS_KEY, self.support.value)

    def cap_facts(self, rules: Rules) -> dict[str, object]:
        """Which cap it is, for sentences: of what, for what it is counted, and how much."""
        row = self.cap_row(rules)
        per = PER.get(str(row["per"]), PER["instance"])
        return {"support": RowName.of(row), "per": per, "cap": self.cap(rules)}

    def _court_fee(self, rules: Rules) -> int:
        """What the court's table makes of the value in dispute, each step in whole won."""
        if self.disputed is None or rules.get(FEES_KEY) is None:
            return 0
        steps = [{name: int(str(row[name])) for name in FEE} for row in rules.table(FEES_KEY)]
        step = next(one for one in reversed(steps) if self.disputed > one["over"] or one is steps[0])
        return step["won"] + (self.disputed - step["over"]) * step["per_thousand"] // 1000

    def _raised(self, rules: Rules) -> bool:
        return self.raised and rules.flag(RAISE_KEY)

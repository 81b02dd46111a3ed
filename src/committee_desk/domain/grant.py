"""A grant: what the body promised a person or a department by one decision, and what became of it.

    award list · selection · department awards, decided ─► one Grant each, counted in the cap of its year
                          │                         └─► due ─► carried out, with its evidence · given up
                          └─ the declaration is voided ─► so is the grant

An idea is rewarded at once, with money or leave; a personnel benefit follows when it has been carried
out. Each of the two steps is a decision of its own, and its grants stand apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from enum import Enum
from typing import Protocol, runtime_checkable

from committee_desk.domain.finding import Finding
from committee_desk.domain.ids import AttachmentId, GrantId, ItemId, MatterId, ProposalId, RoundId
from committee_desk.domain.rules import Rules
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen


class Step(Enum):
    IDEA = "idea"  # 제안 단계
    CARRIED_OUT = "carried_out"  # 실시 단계


class Measure(Enum):
    """Money, or one of the measures of 지방공무원 적극행정 운영규정 제14조제1항."""

    MONEY = "money"  # 포상금
    SPECIAL_PROMOTION = "special_promotion"  # 특별승진임용
    SPECIAL_STEP = "special_step"  # 특별승급
    TOP_BONUS = "top_bonus"  # 성과상여금 최고등급
    SPECIAL_LEAVE = "special_leave"  # 특별휴가
    SHORTER_ACTING = "shorter_acting"  # 대우공무원 선발기간 단축
    POINTS = "points"  # 가점
    SHORTER_SERVICE = "shorter_service"  # 근속승진기간 단축
    TRANSFER = "transfer"  # 희망부서 전보
    TRAINING = "training"  # 교육훈련 우선선발


class Receiver(Enum):
    PERSON = "person"  # 공무원
    DEPARTMENT = "department"  # 부서


class Stage(Enum):
    """How far a promise has come; one whose declaration was voided is none any more."""

    OPEN = "open"  # 이행 전
    DONE = "done"  # 이행
    NOT_DONE = "not_done"  # 이행하지 아니함
    VOID = "void"  # 무효


class EvidenceMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "It must be said what shows that the promise was kept.")
    advice = QT_TRANSLATE_NOOP("errors", "Name the order, the payment or the document, with its day.")
    needs = ("evidence",)


class WhyLate(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The promise is kept late; days after its day: {days}.")
    advice = QT_TRANSLATE_NOOP("errors", "Give the reason of the delay for the record.")
    needs = ("late_because",)


class KeptAndGivenUp(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A promise is either kept or given up.")
    advice = QT_TRANSLATE_NOOP("errors", "Take out the day on which it was kept, or the reason against it.")
    needs = ("undone_because",)


class BeforePromise(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "On {day} it had not been promised yet; that was on {promised}.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct the day.")
    needs = ("done_on", "due_on")


class WhoDecided(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A promise of an earlier year says by which decision it was made.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter the number of the decision, or the body and its meeting.")


class PromiseVoid(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This promise is void, since the decision was.")
    advice = QT_TRANSLATE_NOOP("errors", "Look at what the body decided instead of it.")


@frozen
class Promise:
    """What a list holds for one person or department, before it is decided."""

    person: str
    measure: str = Measure.MONEY.value
    won: int = 0
    called: str = ""
    receiver: Receiver = Receiver.PERSON
    proposal: ProposalId | None = None
    round: RoundId | None = None
    step: Step = Step.IDEA
    grade: str = ""

    def granted(
        self, id: GrantId, matter: MatterId, item: ItemId, on: date, condition: str, due_on: date | None
    ) -> Grant:
        """The promise as the decision of this day makes it."""
        return Grant(
            id,
            matter,
            item,
            self.proposal,
            self.person,
            on,
            self.round,
            self.step,
            self.measure,
            self.won,
            self.grade,
            condition,
            called=self.called,
            receiver=self.receiver,
            due_on=due_on,
        )


@runtime_checkable
class Promising(Protocol):
    """A kind of matter that promises something once it is decided."""

    def promises(self, outcome: str, rules: Rules) -> Iterator[Promise]:
        """What this outcome promises, each to whom."""

    def beyond_cap(self, had: Mapping[str, int], rules: Rules) -> Iterator[Finding]:
        """Whom it would bring above the cap of the year, with what each had before it."""


@frozen
class Grant:
    """`person` is the name that awards are counted under, or that of a department.

    `measure` is one of Measure or of the rule pack's table, `called` what the pack calls it;
    `condition` is what the promise hangs on, `owner` the office that is to keep it. One that was decided
    before the desk was kept has no matter here, and says in `decided_by` what it rests on.
    """

    id: GrantId
    matter: MatterId | None
    item: ItemId | None
    proposal: ProposalId | None
    person: str
    granted_on: date
    round: RoundId | None = None
    step: Step = Step.IDEA
    measure: str = Measure.MONEY.value
    won: int = 0
    grade: str = ""
    condition: str = ""
    voided_because: str = ""
    called: str = ""
    receiver: Receiver = Receiver.PERSON
    owner: str = ""
    due_on: date | None = None
    done_on: date | None = None
    evidence: str = ""
    file: AttachmentId | None = None
    late_because: str = ""
    undone_because: str = ""
    decided_by: str = ""

    @property
    def stage(self) -> Stage:
        if self.voided_because:
            return Stage.VOID
        if self.undone_because:
            return Stage.NOT_DONE
        return Stage.DONE if self.done_on else Stage.OPEN

    def delay(self, today: date) -> int:
        """How many days after its day it was kept, or is waited for by now; 0 in time."""
        if self.due_on is None or self.stage not in (Stage.OPEN, Stage.DONE):
            return 0
        return max(((self.done_on or today) - self.due_on).days, 0)

    def overdue(self, today: date) -> bool:
        return self.stage is Stage.OPEN and self.delay(today) > 0

    def voided(self, because: str) -> Grant:
        return replace(self, voided_because=because)

    @property
    def number(self) -> str:
        """A promise is known by its decision and its receiver, and bears no number."""
        return ""

    def ensure_whole(self) -> None:
        """Refuse what the ledger cannot say: kept too early, without evidence, or late without a reason."""
        if self.matter is None and not self.decided_by.strip():
            raise WhoDecided
        for day in (self.due_on, self.done_on):
            if day is not None and day < self.granted_on:
                raise BeforePromise(day=day, promised=self.granted_on)
        if self.done_on is None:
            return
        if self.undone_because.strip():
            raise KeptAndGivenUp
        if not self.evidence.strip() and self.file is None:
            raise EvidenceMissing
        if (late := self.delay(self.done_on)) and not self.late_because.strip():
            raise WhyLate(days=late)

    def ensure_stands(self) -> None:
        if self.voided_because:
            raise PromiseVoid

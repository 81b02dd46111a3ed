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
    advice = QT_TRANSLATE_NOOP(
        "errors", "Name the personnel order, the transfer or the document, with its day."
    )


class WhyLate(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The promise is kept {days} days after its day.")
    advice = QT_TRANSLATE_NOOP("errors", "Give the reason of the delay for the record.")


class WhyNot(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A promise is given up only with a reason.")
    advice = QT_TRANSLATE_NOOP("errors", "Write it in a sentence: the ledger shows it.")


class BeforePromise(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "On {day} it had not been promised yet; that was on {promised}.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct the day.")


class NotOpen(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This promise is kept, given up or void already.")
    advice = QT_TRANSLATE_NOOP("errors", "Open it again first, with a reason, if that was a mistake.")


class NotSettled(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This promise is neither kept nor given up.")
    advice = QT_TRANSLATE_NOOP("errors", "There is nothing to take back.")


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
    `condition` is what the promise hangs on, `owner` the office that is to keep it.
    """

    id: GrantId
    matter: MatterId
    item: ItemId
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

    def entrusted(self, owner: str, due_on: date | None) -> Grant:
        """By whom it is to be kept, and by which day."""
        if due_on is not None and due_on < self.granted_on:
            raise BeforePromise(day=due_on, promised=self.granted_on)
        return replace(self._open(), owner=owner.strip(), due_on=due_on)

    def kept(self, on: date, evidence: str, file: AttachmentId | None, late_because: str) -> Grant:
        """Carried out on a day, with what shows it; after its day only with the reason of the delay."""
        if on < self.granted_on:
            raise BeforePromise(day=on, promised=self.granted_on)
        if not evidence.strip() and file is None:
            raise EvidenceMissing
        after = replace(self._open(), done_on=on, evidence=evidence.strip(), file=file)
        late = after.delay(on)
        if late and not late_because.strip():
            raise WhyLate(days=late)
        return replace(after, late_because=late_because.strip() if late else "")

    def given_up(self, because: str) -> Grant:
        if not because.strip():
            raise WhyNot
        return replace(self._open(), undone_because=because.strip())

    def opened(self, because: str) -> Grant:
        """Neither kept nor given up after all."""
        if self.stage not in (Stage.DONE, Stage.NOT_DONE):
            raise NotSettled
        if not because.strip():
            raise WhyNot
        return replace(self, done_on=None, evidence="", file=None, late_because="", undone_because="")

    def _open(self) -> Grant:
        if self.stage is not Stage.OPEN:
            raise NotOpen
        return self

"""A grant: what the body promised one person by one decision, for the ledger of rewards.

    award list, decided ─► one Grant a person and proposal ─► counts towards the cap of its year
                                      └─ the declaration is voided ─► so is the grant

An idea is rewarded at once, with money or leave; a personnel benefit follows when it has been carried
out. Each of the two steps is a decision of its own, and its grants stand apart.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from enum import Enum

from committee_desk.domain.ids import GrantId, ItemId, MatterId, ProposalId, RoundId
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


@frozen
class Grant:
    """`person` is the name that awards are counted under; `condition` is what the promise hangs on."""

    id: GrantId
    matter: MatterId
    item: ItemId
    proposal: ProposalId
    person: str
    granted_on: date
    round: RoundId | None = None
    step: Step = Step.IDEA
    measure: Measure = Measure.MONEY
    won: int = 0
    grade: str = ""
    condition: str = ""
    voided_because: str = ""

    def voided(self, because: str) -> Grant:
        return replace(self, voided_because=because)

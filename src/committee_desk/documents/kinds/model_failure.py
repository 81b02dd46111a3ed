"""모범 실패사례: what was tried and missed, how it is judged, and whether it is selected."""

from __future__ import annotations

from collections.abc import Iterator

from committee_desk.documents import letter
from committee_desk.documents.paper import Block
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.kinds.model_failure import SELECTED, ModelFailure
from committee_desk.domain.matter import Matter
from committee_desk.domain.particles import josa
from committee_desk.domain.record import Agendum, Record


def order(matter: Matter, declared: Declaration) -> tuple[str, ...]:
    """의결주문: whether it is selected, and how it is rewarded."""
    about = _failure(matter)
    case = josa(matter.title, "을/를")
    if declared.outcome != SELECTED:
        return (f"{case} 모범 실패사례로 선정하지 아니한다.",)
    reward = about.reward.strip()
    return (f"{case} 모범 실패사례로 선정한다.", *((f"우대·보상: {reward}",) if reward else ()))


def grounds(record: Record, agendum: Agendum) -> Iterator[Block]:
    """이유: the goal, what was tried, why it failed, what was learnt, and each criterion."""
    about = _failure(agendum.matter)
    parts = (
        ("담당 공무원", about.official),
        ("목표", about.goal),
        ("추진한 내용", about.tried),
        ("실패한 내용과 원인", about.missed),
        ("배운 점", about.learnt),
    )
    yield from letter.told(parts)
    yield letter.conditions("심사 기준", "판단", "내용", about.criteria(record.rules), letter.MET)


def _failure(matter: Matter) -> ModelFailure:
    if not isinstance(matter.particulars, ModelFailure):
        raise TypeError(f"matter {matter.number} is no model failure")
    return matter.particulars

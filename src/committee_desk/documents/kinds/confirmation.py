"""회의록 확인: the minutes of an earlier meeting are confirmed as they are, with corrections, or not."""

from __future__ import annotations

from collections.abc import Iterator

from committee_desk.documents.paper import Block, Text
from committee_desk.documents.wording import day
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.kinds.confirmation import CORRECTED, NOT_CONFIRMED, Confirmation
from committee_desk.domain.matter import Matter
from committee_desk.domain.particles import josa
from committee_desk.domain.record import Agendum, Record


def order(matter: Matter, declared: Declaration) -> tuple[str, ...]:
    """의결주문; the words of a correction follow where the paper tells the motion."""
    minutes = matter.title.strip().removesuffix("(안)").removesuffix("확인").strip()  # 제1회 회의록 확인(안)
    named = josa(f"「{minutes or matter.title}」", "을/를")
    if declared.outcome == NOT_CONFIRMED:
        return (f"{named} 확인하지 아니한다.",)
    if declared.outcome == CORRECTED:
        return (f"{named} 다음과 같이 고쳐 확인한다.",)
    return (f"{named} 작성된 대로 확인한다.",)


def grounds(record: Record, agendum: Agendum) -> Iterator[Block]:
    """When the minutes were sent round, and what was noted about them."""
    about = agendum.matter.particulars
    if not isinstance(about, Confirmation):
        return
    if about.circulated_on:
        yield Text(day(about.circulated_on), lead="회람일")
    if about.note.strip():
        yield Text(about.note.strip(), lead="참고사항")

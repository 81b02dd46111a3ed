"""부서 포상: which departments took part how much, and what each is awarded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from committee_desk.documents import letter
from committee_desk.documents.paper import Align, Block, Grid, Text
from committee_desk.documents.wording import money, won
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.exact import plain
from committee_desk.domain.kinds.department_awards import (
    AMENDED,
    NOT_AWARDED,
    DepartmentAwards,
    DepartmentLine,
)
from committee_desk.domain.kinds.department_awards import CONDITIONAL as ON_CONDITION
from committee_desk.domain.matter import Matter
from committee_desk.domain.record import Agendum, Record

ORDERS: Mapping[str, str] = MappingProxyType(
    {AMENDED: "다음과 같이 수정하여 ", ON_CONDITION: "다음 조건을 붙여 "}
)


def order(matter: Matter, declared: Declaration) -> tuple[str, ...]:
    """의결주문: which departments are awarded, and what it comes to."""
    about = _awards(matter)
    if declared.outcome == NOT_AWARDED:
        return (f"「{matter.title}」에 따른 부서 포상을 하지 아니한다.",)
    names = ", ".join(one.department for one in about.awarded)
    paid = f" 포상금 합계: {money(about.won)}." if about.won else ""
    how = ORDERS.get(declared.outcome, "")
    return (f"다음 {len(about.awarded)}개 부서를 {how}포상한다.", f"{names}.{paid}")


def grounds(record: Record, agendum: Agendum) -> Iterator[Block]:
    """제안 내용: every department in the order of its points, and what those awarded have done."""
    about = _awards(agendum.matter)
    yield from letter.told((("평가 기간", about.period), ("점수를 매긴 방법", about.basis)))
    yield Grid(
        ("순위", "부서", "참여 점수", "포상"),
        tuple((f"{rank}위", one.department, plain(one.points), _given(one)) for rank, one in about.ranked()),
        widths=(10, 32, 18, 40),
        aligns=(Align.CENTER, Align.LEFT, Align.RIGHT),
    )
    for one in about.awarded:
        if one.merit.strip():
            yield Text(one.merit.strip(), lead=one.department)
    yield from letter.told((("참고사항", about.note),))


def _given(one: DepartmentLine) -> str:
    paid = f"포상금 {won(one.won)}" if one.won else ""
    return ", ".join(part for part in (one.prize.strip(), paid) if part) if one.awarded else "—"


def _awards(matter: Matter) -> DepartmentAwards:
    if not isinstance(matter.particulars, DepartmentAwards):
        raise TypeError(f"matter {matter.number} is no list of department awards")
    return matter.particulars

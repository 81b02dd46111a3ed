"""중점과제 선정: which candidates the body will follow closely, and which it leaves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from committee_desk.documents import letter
from committee_desk.documents.paper import Align, Block, Grid
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.kinds import key_tasks as kind
from committee_desk.domain.kinds.key_tasks import Candidate, KeyTasks
from committee_desk.domain.matter import Matter
from committee_desk.domain.particles import josa
from committee_desk.domain.record import Agendum, Record

ORDERS: Mapping[str, str] = MappingProxyType(
    {
        kind.AMENDED: "다음과 같이 고쳐 선정한다.",
        kind.CONDITIONAL: "다음 조건을 붙여 선정한다.",
    }
)
HEAD = ("코드", "과제명", "소관부서", "담당자", "목표와 주민 체감 효과", "선정")
WIDTHS = (9, 24, 14, 14, 29, 10)
ALIGNS = (Align.CENTER, Align.LEFT, Align.CENTER, Align.CENTER, Align.LEFT, Align.CENTER)
WITHOUT = "—"


def order(matter: Matter, declared: Declaration) -> tuple[str, ...]:
    """의결주문: how many are chosen, then which."""
    about = selection(matter)
    year = f"{about.year}년 " if about.year else ""
    if declared.outcome == kind.NOT_SELECTED:
        return (f"{year}중점과제를 선정하지 아니한다.",)
    many = f"{year}중점과제 {len(about.chosen)}건"
    become = ORDERS.get(declared.outcome, "선정한다.")
    return (f"{josa(many, '을/를')} {become}", ", ".join(one.named for one in about.chosen) + ".")


def grounds(record: Record, agendum: Agendum) -> Iterator[Block]:
    """제안 내용: every candidate, what it is to bring, and whether it is chosen."""
    about = selection(agendum.matter)
    yield from letter.told((("선정 기준과 이유", about.basis),))
    yield Grid(HEAD, tuple(map(_row, about.candidates)), widths=WIDTHS, aligns=ALIGNS)
    yield from letter.told((("참고사항", about.note),))


def selection(matter: Matter) -> KeyTasks:
    if not isinstance(matter.particulars, KeyTasks):
        raise TypeError(f"matter {matter.number} is no key-task selection")
    return matter.particulars


def _row(one: Candidate) -> tuple[str, ...]:
    officials = [f"{one.main_official}(정)" if one.main_official else ""]
    officials.append(f"{one.sub_official}(부)" if one.sub_official else "")
    brings = [one.goal.strip(), one.effect.strip()]
    brings.append("사전컨설팅·의견제시 필요" if one.needs_consultation else "")
    return (
        one.code,
        one.title,
        one.department or WITHOUT,
        "\n".join(filter(None, officials)) or WITHOUT,
        "\n".join(filter(None, brings)) or WITHOUT,
        "선정" if one.chosen else WITHOUT,
    )

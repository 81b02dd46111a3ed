"""Key tasks as a list for other programs: one row a task, its quarters beside each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlalchemy.orm import Session

from committee_desk.domain.key_task import QUARTERS, KeyTask
from committee_desk.jobs.listing import Listing, Row
from committee_desk.store import key_tasks

KIND = "key-tasks"


def of_year(year: int) -> Listing:
    """The list of one year."""
    return Listing(COLUMNS, lambda session: map(_row, key_tasks.of_year(session, year)))


def _rows(session: Session) -> Iterator[Row]:
    return map(_row, key_tasks.standing(session))


def _row(one: KeyTask) -> Row:
    told = {f"quarter_{number}": one.quarter(number) for number in QUARTERS}
    ahead = one.next_due()
    return {
        "year": one.year,
        "code": one.code,
        "title": one.title,
        "department": one.department,
        "main_official": one.main_official,
        "sub_official": one.sub_official,
        "goal": one.goal,
        "effect": one.effect,
        "status": one.status,
        **{name: found.status if found else None for name, found in told.items()},
        "words": one.quarters[-1].words if one.quarters else "",
        "done": one.done_milestones,
        "milestones": len(one.milestones),
        "next": ahead.what if ahead else "",
        "next_due": ahead.due if ahead else None,
        "needs_consultation": one.needs_consultation,
        "result": one.result,
    }


COLUMNS: Mapping[str, str] = {
    "year": "연도",
    "code": "코드",
    "title": "과제명",
    "department": "소관부서",
    "main_official": "주담당",
    "sub_official": "부담당",
    "goal": "목표",
    "effect": "주민 체감 효과",
    "status": "상태",
    **{f"quarter_{number}": f"{number}분기" for number in QUARTERS},
    "words": "최근 보고 내용",
    "done": "마친 이정표",
    "milestones": "이정표",
    "next": "다음 이정표",
    "next_due": "다음 기한",
    "needs_consultation": "협의 필요",
    "result": "결과",
}
OF_KEY_TASKS: Mapping[str, Listing] = {KIND: Listing(COLUMNS, _rows)}

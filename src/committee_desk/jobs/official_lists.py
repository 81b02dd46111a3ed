"""The list of officials: its columns, and what its words mean; one who moved keeps the earlier department.

행번 · 성명 · 부서 · 직급 · 직위 · 고용구분 · 발령일 · 퇴직일 ─► Official
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from committee_desk.domain.official import Official
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs.cells import day, word
from committee_desk.jobs.importing import Importing
from committee_desk.jobs.proposal_lists import EMPLOYMENTS
from committee_desk.jobs.register_lists import Reading, importing_of
from committee_desk.jobs.understanding import Column, Filled, needed

NAME = Column("name", ("성명", "이름", "직원명", "name"), required=True)
DEPARTMENT = Column("department", ("부서", "소속", "소속부서", "부서명", "department"), required=True)
EMPLOYMENT = Column("employment", ("고용구분", "고용형태", "직종", "신분", "employment"))
SINCE = Column("since", ("발령일", "발령일자", "임용일", "현부서발령일", "from"))
UNTIL = Column("until", ("퇴직일", "종료일", "면직일", "to"))
COLUMNS = (
    Column("number", ("행번", "직원번호", "사번", "공무원번호", "개인번호", "number")),
    NAME,
    DEPARTMENT,
    Column("grade", ("직급", "계급", "grade")),
    Column("title", ("직위", "직책", "보직", "title")),
    EMPLOYMENT,
    SINCE,
    UNTIL,
)


class OlderThanHere(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{name} has been in {department} since {since}; the row is older.")
    advice = QT_TRANSLATE_NOOP("errors", "Leave the row out, or correct its department or its day.")


def _facts(row: Filled, _beside: object) -> dict[str, Any]:
    facts: dict[str, Any] = {name: said for name in ("number", "grade", "title") if (said := row.words(name))}
    facts |= {"name": needed(row, NAME), "department": needed(row, DEPARTMENT)}
    read = {
        "employment": word(row, EMPLOYMENT, EMPLOYMENTS),
        "since": day(row, SINCE),
        "until": day(row, UNTIL),
    }
    return facts | {name: said for name, said in read.items() if said is not None}


def _again(before: Official, facts: Mapping[str, Any]) -> Official:
    return replace(before, **facts).moved_from(before)


def _doubted(before: Official, facts: Mapping[str, Any]) -> DeskError | None:
    """A list of an earlier day would move back whoever has moved since."""
    said = facts.get("since")
    if before.since is None or said is None or said >= before.since:
        return None
    if facts["department"] == before.department:
        return None
    return OlderThanHere(name=before.name, department=before.department, since=before.since)


OFFICIALS: Importing = importing_of(
    Reading(
        "official",
        Official,
        COLUMNS,
        _facts,
        likeness=("name", "department"),
        again=_again,
        doubted=_doubted,
        namesakes=True,
    )
)

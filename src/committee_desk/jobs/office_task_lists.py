"""The list of office tasks: its columns, and what its words mean.

번호 · 업무 · 지시일 · 지시부서 · 수행부서 · 담당자 · 기한 · 완료일 · 결과 ─► OfficeTask
"""

from __future__ import annotations

from typing import Any

from committee_desk.domain.office_task import OfficeTask
from committee_desk.jobs.cells import day
from committee_desk.jobs.entered import needed_day
from committee_desk.jobs.importing import Importing
from committee_desk.jobs.register_lists import Reading, importing_of
from committee_desk.jobs.understanding import Column, Filled, needed

TITLE = Column("title", ("업무", "업무명", "업무내용", "협조사항", "제목", "title"), required=True)
GIVEN = Column("given_on", ("요청일", "요청일자", "지시일", "시달일", "given"), required=True)
TO = Column("given_to", ("수행부서", "처리부서", "협조부서", "담당부서", "given to"), required=True)
DUE = Column("due_on", ("기한", "처리기한", "완료예정일", "마감일", "due"))
DONE = Column("done_on", ("완료일", "완료일자", "처리일", "done"))
COLUMNS = (
    Column("number", ("번호", "업무번호", "number")),
    TITLE,
    GIVEN,
    Column("given_by", ("요청부서", "지시부서", "주관부서", "given by")),
    TO,
    Column("assignee", ("담당자", "담당", "assignee")),
    DUE,
    DONE,
    Column("result", ("결과", "처리결과", "추진결과", "result")),
)
WORDS = ("number", "given_by", "assignee")


def _facts(row: Filled, _beside: object) -> dict[str, Any]:
    facts: dict[str, Any] = {name: row.words(name) for name in WORDS if row.words(name)}
    facts |= {"title": needed(row, TITLE), "given_on": needed_day(row, GIVEN), "given_to": needed(row, TO)}
    if row.text("result"):
        facts["result"] = row.text("result")
    read = {"due_on": day(row, DUE), "done_on": day(row, DONE)}
    return facts | {name: said for name, said in read.items() if said is not None}


OFFICE_TASKS: Importing = importing_of(
    Reading("office_task", OfficeTask, COLUMNS, _facts, likeness=("title", "given_on", "given_to"))
)

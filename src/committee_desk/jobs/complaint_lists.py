"""The list of complaints, from whatever channel: its columns, and what its words mean.

번호 · 제목 · 접수일 · 경로 · 부서 · 내용 · 민원인 · 답변일 · 답변 · 묶음 ─► Complaint
"""

from __future__ import annotations

from typing import Any

from committee_desk.domain.complaint import Complaint
from committee_desk.jobs.cells import day
from committee_desk.jobs.entered import needed_day
from committee_desk.jobs.importing import Importing
from committee_desk.jobs.register_lists import Reading, importing_of
from committee_desk.jobs.understanding import Column, Filled, needed, plain

TITLE = Column("title", ("제목", "민원제목", "건명", "title"), required=True)
RECEIVED = Column(
    "received_on",
    ("접수일", "접수일자", "접수일시", "신청일", "신청일자", "민원접수일", "received"),
    required=True,
)
ANSWERED = Column("answered_on", ("답변일", "처리일", "처리일자", "답변일자", "처리완료일", "answered"))
COLUMNS = (
    Column("number", ("민원번호", "접수번호", "신청번호", "번호", "number")),
    TITLE,
    RECEIVED,
    Column("channel", ("접수경로", "접수채널", "채널", "경로", "접수처", "channel")),
    Column("department", ("처리부서", "담당부서", "부서", "소관부서", "department")),
    Column("content", ("민원내용", "내용", "신청내용", "요지", "content")),
    Column("complainant", ("민원인", "신청인", "신청인명", "complainant")),
    ANSWERED,
    Column("answer", ("답변내용", "처리결과", "처리내용", "답변", "answer")),
    Column("theme", ("묶음", "유형", "분류", "주제", "theme")),
)
WORDS = ("number", "channel", "department", "complainant", "theme")
TEXTS = ("content", "answer")
PASSED_OVER = frozenset(map(plain, ("처리기관", "처리기한", "처리상태", "담당자", "만족도", "첨부파일")))


def _facts(row: Filled, _beside: object) -> dict[str, Any]:
    facts: dict[str, Any] = {name: said for name in WORDS if (said := row.words(name))}
    facts |= {name: said for name in TEXTS if (said := row.text(name))}
    facts |= {"title": needed(row, TITLE), "received_on": needed_day(row, RECEIVED)}
    if (answered := day(row, ANSWERED)) is not None:
        facts["answered_on"] = answered
    return facts


COMPLAINTS: Importing = importing_of(
    Reading(
        "complaint",
        Complaint,
        COLUMNS,
        _facts,
        likeness=("title", "received_on", "department"),
        passed_over=PASSED_OVER,
    )
)

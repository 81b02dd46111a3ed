"""The list of cases as it comes in and goes out: one row a case, told without names."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from committee_desk.domain.case import Case
from committee_desk.domain.kinds import KINDS
from committee_desk.jobs.cells import word
from committee_desk.jobs.entered import needed_day
from committee_desk.jobs.importing import Importing
from committee_desk.jobs.matter_lists import WORDS
from committee_desk.jobs.register_lists import Reading, importing_of
from committee_desk.jobs.understanding import Column, Filled, Table, needed

NUMBER = Column("number", ("번호", "사례번호", "number"))
TITLE = Column("title", ("제목", "사례명", "title"), required=True)
WRITTEN = Column("written_on", ("작성일", "written"), required=True)
KIND = Column("kind", ("종류", "구분", "kind"))
DEPARTMENT = Column("department", ("부서", "담당부서", "department"))
ACCOUNT = Column("account", ("사안", "내용", "account"))
DECIDED = Column("decided", ("결정", "결과", "decided"))
REASONS = Column("reasons", ("판단이유", "이유", "reasons"))
EFFECT = Column("effect", ("효과", "성과", "effect"))
AWARDS = Column("awards", ("외부수상", "수상", "awards"))
COLUMNS = (NUMBER, TITLE, WRITTEN, KIND, DEPARTMENT, ACCOUNT, DECIDED, REASONS, EFFECT, AWARDS)
TEXTS = ("account", "decided", "reasons", "effect", "awards")


def _prepare(session: Session, table: Table) -> None:
    """Nothing stands beside a case."""


def _facts(row: Filled, beside: None) -> dict[str, Any]:
    facts: dict[str, Any] = {"title": needed(row, TITLE), "written_on": needed_day(row, WRITTEN)}
    facts |= {name: row.text(name) for name in TEXTS if row.text(name)}
    facts |= {name: row.words(name) for name in ("number", "department") if row.words(name)}
    if (kind := word(row, KIND, {**dict(zip(KINDS, KINDS, strict=True)), **WORDS})) is not None:
        facts["kind"] = kind
    return facts


CASES: Importing = importing_of(
    Reading("case", Case, COLUMNS, _facts, likeness=("title", "written_on"), prepare=_prepare)
)

"""The list of matters: which columns it has, and what each row does to the docket.

번호 · 종류 · 제목 · 제출자 · 부서 · 접수일 · 요지 ─► Matter ─► received, filled in, or as it was
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import partial

from sqlalchemy.orm import Session

from committee_desk.acts import matter as acts
from committee_desk.domain.ids import PersonId
from committee_desk.domain.kinds import KINDS, UnknownKind
from committee_desk.domain.matter import Matter, Stage, WrongStage
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs.entered import Entered, needed_day
from committee_desk.jobs.importing import Importing, Row, State, Step, attempted, changed
from committee_desk.jobs.understanding import Column, Filled, Table, needed, plain
from committee_desk.store import matters

NUMBER = Column("number", ("번호", "의안번호", "접수번호", "안건번호", "number"))
KIND = Column("kind", ("종류", "안건 종류", "구분", "kind"), required=True)
TITLE = Column("title", ("제목", "안건명", "건명", "title"), required=True)
SUBMITTER = Column("submitter", ("제출자", "신청인", "제출인", "submitter"))
DEPARTMENT = Column("department", ("부서", "제출부서", "소관부서", "department"))
RECEIVED = Column("received", ("접수일", "접수일자", "제출일", "received"), required=True)
SUMMARY = Column("summary", ("요지", "주요내용", "summary"))
COLUMNS = (NUMBER, KIND, TITLE, SUBMITTER, DEPARTMENT, RECEIVED, SUMMARY)

WORDS = {
    "실행계획": "plan",
    "적극행정 실행계획": "plan",
    "중점과제 선정": "key_tasks",
    "중점과제": "key_tasks",
    "면책 건의": "exemption",
    "면책": "exemption",
    "적극행정 면책 건의": "exemption",
    "의견 제시 요청": "opinion",
    "의견제시 요청": "opinion",
    "의견제시": "opinion",
    "사전컨설팅 자문": "consultation",
    "사후 추인": "ratification",
    "사후추인": "ratification",
    "지원": "support",
    "소송 지원": "support",
    "소명 지원": "support",
    "의견 제출": "submission",
    "의견제출": "submission",
    "수사기관 등에 대한 의견 제출": "submission",
    "우수공무원 선발기준": "selection_criteria",
    "선발기준": "selection_criteria",
    "우수공무원 선발": "selection",
    "적극행정 우수공무원 선발": "selection",
    "부서 포상": "department_awards",
    "모범 실패사례": "model_failure",
    "폐지·축소 심사": "abolition",
    "폐지 심사": "abolition",
    "국민신청": "citizen",
    "적극행정 국민신청": "citizen",
    "포상": "award_list",
    "포상 대상자 결정": "award_list",
    "회의록 확인": "confirmation",
    "보고": "report",
    "보고안건": "report",
    "기타": "other",
    "기타안건": "other",
}
# From here on a matter is changed on its own page, where its stage shows.
EARLY = frozenset({Stage.RECEIVED, Stage.RETURNED, Stage.READY})


class OtherKind(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Matter {number} is on the docket as another kind.")
    advice = QT_TRANSLATE_NOOP("errors", "Give the row a number of its own, or correct its kind.")


def plan(session: Session, table: Table) -> list[Step]:
    """What each row does, against the docket as it is in this moment."""
    docket = Entered.of(matters.REGISTER.all(session))
    return [attempted(partial(_step, session, docket), row) for row in table.rows]


MATTERS = Importing(COLUMNS, plan)


def _step(session: Session, docket: Entered[Matter], row: Filled) -> Step:
    number, title, kind = row.words("number"), needed(row, TITLE), _kind(row)
    received = needed_day(row, RECEIVED)
    before = docket.found(row, number, title, received)
    if before is None:
        return Step(Row(row.number, State.NEW), partial(_receive, session, row, kind, received))
    return _again(session, row, before, kind, received)


def _again(session: Session, row: Filled, before: Matter, kind: str, received: date) -> Step:
    """A row about a matter that is on the docket already."""
    if before.kind != kind:
        raise OtherKind(number=before.number)
    after = replace(
        before,
        title=row.words("title"),
        received_on=received,
        submitter=row.words("submitter") or before.submitter,
        department=row.words("department") or before.department,
        summary=row.text("summary") or before.summary,
    )
    if after == before:
        return Step(Row(row.number, State.SAME))
    if before.stage not in EARLY:
        raise WrongStage(number=before.number)
    return changed(row, before, after, partial(_fill_in, session, after))


def _receive(session: Session, row: Filled, kind: str, received: date, by: PersonId, at: datetime) -> Matter:
    return acts.receive(
        session,
        kind,
        row.words("title"),
        received,
        submitter=row.words("submitter"),
        department=row.words("department"),
        summary=row.text("summary"),
        number=row.words("number"),
        by=by,
        at=at,
    )


def _fill_in(session: Session, matter: Matter, by: PersonId, at: datetime) -> Matter:
    return acts.fill_in(session, matter, by=by, at=at)


def _kind(row: Filled) -> str:
    said = needed(row, KIND)
    known = {**{name: name for name in KINDS}, **WORDS}
    meanings = {plain(name): kind for name, kind in known.items()}
    if plain(said) not in meanings:
        raise UnknownKind(kind=said, known=", ".join(known))
    return meanings[plain(said)]

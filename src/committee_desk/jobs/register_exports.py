"""The registers as lists for other programs; who reported whom is left out of what leaves the desk.

store.registers ─► one row a line ─► Listing ─► jobs.exporting; under the headings that are read in again
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session

from committee_desk.documents.wording import MATTERS, measure_of
from committee_desk.domain.case import Case
from committee_desk.domain.complaint import Complaint
from committee_desk.domain.grant import Grant
from committee_desk.domain.office_task import OfficeTask
from committee_desk.domain.officer import Officer
from committee_desk.domain.official import Official
from committee_desk.domain.passive_report import PassiveReport
from committee_desk.domain.promotion import Promotion
from committee_desk.domain.training import Attendance, Training
from committee_desk.frozen import frozen
from committee_desk.jobs import case_lists as cases
from committee_desk.jobs import (
    complaint_lists,
    office_task_lists,
    officer_lists,
    official_lists,
    promotion_lists,
    training_lists,
)
from committee_desk.jobs import report_lists as reports
from committee_desk.jobs.listing import Listing, Row
from committee_desk.jobs.understanding import Column
from committee_desk.store import registers, trainings
from committee_desk.store.registers import BOOKS


@frozen
class Telling:
    """How a register is told in a list: its columns, those left out of it, and a line as a row.

    `numbers` is the register whose numbers a row refers to, where it is not its own.
    """

    kind: str
    columns: Sequence[Column]
    row: Callable[[Any, Mapping[int, str]], Row]
    guarded: frozenset[str] = frozenset()
    numbers: str = ""

    @property
    def headings(self) -> dict[str, str]:
        return {one.field: one.headings[0] for one in self.columns if one.field not in self.guarded}


def _passive_report(report: PassiveReport, numbers: Mapping[int, str]) -> Row:
    in_hand = "기간연장" if report.extended else report.stage
    return {
        "number": report.number,
        "title": report.title,
        "received_on": report.received_on,
        "department": report.department,
        "content": report.content,
        "channel": report.channel,
        "due_said": report.due_said,
        "stage": in_hand if report.is_open else report.stage,
        "answered_on": report.answered_on,
        "outcome": report.outcome,
        "measures": report.measures,
        "transferred_to": report.transferred_to,
        "again": report.is_again,
        "first_report": numbers.get(report.first_report, "") if report.first_report else "",
    }


def _case(case: Case, _numbers: Mapping[int, str]) -> Row:
    told = (
        "number",
        "title",
        "written_on",
        "department",
        "account",
        "decided",
        "reasons",
        "effect",
        "awards",
    )
    return {"kind": MATTERS.get(case.kind, case.kind), **{name: getattr(case, name) for name in told}}


REWARDS = tuple(
    Column(field, (heading,))
    for field, heading in {
        "matter": "의안번호",
        "granted_on": "의결일",
        "person": "대상",
        "receiver": "구분",
        "measure": "우대·포상",
        "won": "금액(원)",
        "condition": "조건",
        "owner": "이행 부서",
        "due_on": "이행 기한",
        "stage": "이행 상태",
        "done_on": "이행일",
        "delay": "지연 일수",
        "late_because": "지연 사유",
        "evidence": "증빙",
        "undone_because": "미이행 사유",
        "voided_because": "무효 사유",
    }.items()
)


def _reward(grant: Grant, numbers: Mapping[int, str]) -> Row:
    told = {one.field: getattr(grant, one.field, None) for one in REWARDS}
    late = grant.delay(grant.done_on) if grant.done_on else None
    decided = grant.decided_by if grant.matter is None else numbers[grant.matter]
    return {**told, "matter": decided, "measure": measure_of(grant), "delay": late}


def _complaint(complaint: Complaint, _numbers: Mapping[int, str]) -> Row:
    return {
        one.field: getattr(complaint, one.field)
        for one in complaint_lists.COLUMNS
        if one.field != "complainant"
    }


def _official(official: Official, _numbers: Mapping[int, str]) -> Row:
    return {one.field: getattr(official, one.field) for one in official_lists.COLUMNS}


def _training(training: Training, _numbers: Mapping[int, str]) -> Row:
    row = {one.field: getattr(training, one.field) for one in training_lists.COLUMNS}
    return {**row, "programme": "\n".join(training.programme)}


def _promotion(promotion: Promotion, _numbers: Mapping[int, str]) -> Row:
    return {one.field: getattr(promotion, one.field) for one in promotion_lists.COLUMNS}


def _office_task(task: OfficeTask, _numbers: Mapping[int, str]) -> Row:
    return {one.field: getattr(task, one.field) for one in office_task_lists.COLUMNS}


def _officer(officer: Officer, _numbers: Mapping[int, str]) -> Row:
    return {one.field: getattr(officer, one.field) for one in officer_lists.COLUMNS}


def _attendance(attendance: Attendance, numbers: Mapping[int, str]) -> Row:
    return {
        "training": numbers.get(attendance.training or 0, ""),
        "name": attendance.name,
        "department": attendance.department,
        "mode": attendance.mode,
        "minutes": attendance.minutes,
    }


def _coverage(session: Session) -> Iterator[Row]:
    """Year by year, how many of each department were trained, and how long."""
    for year in registers.years(session, BOOKS["training"]):
        for one in trainings.coverage(session, year):
            yield {
                "year": year,
                "department": one.department,
                "officials": one.officials,
                "trained": one.trained,
                "share": f"{int(100 * one.share)} %" if one.officials else "",
                "remote": one.remote,
                "minutes": one.minutes,
            }


COVERAGE = Listing(
    {
        "year": "연도",
        "department": "부서",
        "officials": "현원",
        "trained": "이수 인원",
        "share": "이수율",
        "remote": "비대면",
        "minutes": "교육시간(분)",
    },
    _coverage,
)
TELLINGS: Mapping[str, Telling] = MappingProxyType(
    {
        "cases": Telling("case", cases.COLUMNS, _case),
        "rewards": Telling("grant", REWARDS, _reward),
        "passive-reports": Telling(
            "passive_report", reports.COLUMNS, _passive_report, frozenset({"reporter", "against"})
        ),
        "complaints": Telling("complaint", complaint_lists.COLUMNS, _complaint, frozenset({"complainant"})),
        "officials": Telling("official", official_lists.COLUMNS, _official),
        "promotions": Telling("promotion", promotion_lists.COLUMNS, _promotion),
        "office-tasks": Telling("office_task", office_task_lists.COLUMNS, _office_task),
        "officers": Telling("officer", officer_lists.COLUMNS, _officer),
        "trainings": Telling("training", training_lists.COLUMNS, _training),
        "attendances": Telling(
            "attendance", training_lists.ATTENDED, _attendance, frozenset({"official"}), "training"
        ),
    }
)


def listing(name: str, ids: Sequence[int] | None = None) -> Listing:
    """The whole register, or these lines of it."""
    telling = TELLINGS[name]
    return Listing(telling.headings, partial(_rows, telling, ids))


def _rows(telling: Telling, ids: Sequence[int] | None, session: Session) -> Iterator[Row]:
    book = BOOKS[telling.kind]
    numbers = registers.numbers(session, BOOKS[telling.numbers or telling.kind])
    for some in registers.several(book.register.ids(session) if ids is None else ids):
        for one in registers.lines(session, book, some):
            yield telling.row(one, numbers)


OF_REGISTERS: Mapping[str, Listing] = MappingProxyType(
    {**{name: listing(name) for name in TELLINGS}, "coverage": COVERAGE}
)

"""The list of a plan's core tasks: which columns it has, and what each row does to the plan.

번호 · 추진과제 · 분야 · 소관부서 · 성과지표 · 목표 · 예산 ─► CoreTask ─► added, changed, as it was
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from functools import partial

from sqlalchemy.orm import Session

from committee_desk.acts import matter as acts
from committee_desk.domain.ids import MatterId, PersonId
from committee_desk.domain.kinds.plan import AREAS, CoreTask, Plan
from committee_desk.domain.matter import Matter
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs.cells import word
from committee_desk.jobs.importing import Importing, Row, State, Step, TwiceHere, attempted, changed
from committee_desk.jobs.understanding import Column, Filled, Table, needed
from committee_desk.store import desks, matters

NUMBER = Column("number", ("번호", "과제번호", "number"))
TITLE = Column("title", ("추진과제", "과제명", "과제", "세부과제", "title"), required=True)
AREA = Column("area", ("분야", "추진분야", "영역", "area"))
DEPARTMENT = Column("department", ("소관부서", "담당부서", "부서", "주관부서", "department"))
OFFICER = Column("officer", ("담당자", "담당", "officer"))
INDICATOR = Column("indicator", ("성과지표", "지표", "indicator"))
TARGET = Column("target", ("목표", "목표값", "목표치", "target"))
UNIT = Column("unit", ("단위", "unit"))
SCHEDULE = Column("schedule", ("추진일정", "일정", "추진시기", "schedule"))
BUDGET = Column("budget", ("예산", "예산(원)", "소요예산", "budget"))
COLUMNS = (NUMBER, TITLE, AREA, DEPARTMENT, OFFICER, INDICATOR, TARGET, UNIT, SCHEDULE, BUDGET)
PLAIN = (NUMBER, TITLE, DEPARTMENT, OFFICER, INDICATOR, TARGET, UNIT, SCHEDULE)
WON = re.compile(r"\d{1,3}(?:,?\d{3})*")


class NoPlan(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Matter {number} is no implementation plan.")
    advice = QT_TRANSLATE_NOOP("errors", "Name the plan to which the core tasks belong.")


class NoSum(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{heading}: “{said}” is no sum in won.")
    advice = QT_TRANSLATE_NOOP("errors", "Write it in figures, like 5,000,000.")


def core_tasks(session: Session, id: MatterId) -> Importing:
    """The list of the core tasks of this plan."""
    matter = matters.get(session, id)
    _plan(matter)
    rules = desks.rules(session, matter.received_on)
    areas = {
        name: str(row["key"]) for row in rules.table(AREAS) for name in (str(row["ko"]), str(row["key"]))
    }
    return Importing(COLUMNS, partial(_rows, id, areas))


def _rows(id: MatterId, areas: dict[str, str], session: Session, table: Table) -> list[Step]:
    """What each row does to the plan as it is in this moment."""
    known = {_key(one): one for one in _plan(matters.get(session, id)).tasks}
    taken: dict[str, int] = {}
    return [attempted(partial(_step, session, id, areas, known, taken), row) for row in table.rows]


def _step(
    session: Session,
    id: MatterId,
    areas: dict[str, str],
    known: dict[str, CoreTask],
    taken: dict[str, int],
    row: Filled,
) -> Step:
    needed(row, TITLE)
    key = row.words("number") or row.words("title")
    if key in taken:
        raise TwiceHere(what=key, row=taken[key])
    taken[key] = row.number
    before = known.get(key)
    task = _said(row, areas, before or CoreTask())
    if before is None:
        return Step(Row(row.number, State.NEW), partial(_write, session, id, task))
    if task == before:
        return Step(Row(row.number, State.SAME))
    return changed(row, before, task, partial(_write, session, id, task))


def _said(row: Filled, areas: dict[str, str], before: CoreTask) -> CoreTask:
    """The task as the row says it; an empty cell changes nothing."""
    told = {one.field: row.words(one.field) for one in PLAIN if row.words(one.field)}
    area, budget = word(row, AREA, areas), _won(row)
    return replace(
        before, **told, area=area or before.area, budget=before.budget if budget is None else budget
    )


def _won(row: Filled) -> int | None:
    said = row.words("budget").removesuffix("원").strip()
    if not said or said in ("-", "—"):
        return None
    if WON.fullmatch(said) is None:
        raise NoSum(heading=BUDGET.headings[0], said=said)
    return int(said.replace(",", ""))


def of_plan(matter: Matter) -> Matter:
    """The same matter; refuses one that is no plan."""
    _plan(matter)
    return matter


def _write(session: Session, id: MatterId, task: CoreTask, by: PersonId, at: datetime) -> Matter:
    matter = matters.get(session, id)
    about = _plan(matter)
    rest = [task if _key(one) == _key(task) else one for one in about.tasks]
    if task not in rest:
        rest.append(task)
    return acts.fill_in(session, replace(matter, particulars=replace(about, tasks=tuple(rest))), by=by, at=at)


def _plan(matter: Matter) -> Plan:
    if not isinstance(matter.particulars, Plan):
        raise NoPlan(number=matter.number)
    return matter.particulars


def _key(one: CoreTask) -> str:
    return one.number or one.title

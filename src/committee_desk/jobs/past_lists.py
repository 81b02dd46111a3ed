"""Lists of what other years promised and followed, so that the first year of a desk has one to stand beside.

    의결일 · 대상 · 우대·포상 · … ─► PROMISES ─► Grant without a matter here ─┐
    연도 · 코드 · 과제명 · 1–4분기 ─► KEY_TASKS ─► KeyTask, likewise ──────────┴─► new, changed, as it was

Under the headings of the lists that a desk gives out, so that those of another desk come in as they are. What
was decided here is never touched by a list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from committee_desk.acts import past_year as acts
from committee_desk.documents.wording import MEASURES, RECEIVERS, measure_of
from committee_desk.domain.grant import Grant, Receiver
from committee_desk.domain.ids import GrantId, KeyTaskId, PersonId
from committee_desk.domain.key_task import QUARTERS, KeyTask, Quarter, ends
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs.cells import day, word
from committee_desk.jobs.entered import needed_day
from committee_desk.jobs.importing import Importing, Row, State, Step, TwiceHere, attempted, changed
from committee_desk.jobs.listing import FOLLOWED
from committee_desk.jobs.plan_lists import NoSum
from committee_desk.jobs.understanding import Column, Filled, Table, needed
from committee_desk.store import grants, key_tasks

Past = TypeVar("Past", Grant, KeyTask)

DECIDED = Column("decided_by", ("의안번호", "의결근거", "근거", "decision"), required=True)
GRANTED = Column("granted_on", ("의결일", "결정일", "granted"), required=True)
PERSON = Column("person", ("대상", "대상자", "성명", "person"), required=True)
RECEIVER = Column("receiver", ("구분", "receiver"))
MEASURE = Column("measure", ("우대·포상", "우대조치", "포상", "조치", "measure"), required=True)
WON = Column("won", ("금액(원)", "금액", "포상금", "won"))
DUE = Column("due_on", ("이행 기한", "기한", "due"))
DONE = Column("done_on", ("이행일", "완료일", "done"))
TEXTS = {
    "condition": ("조건", "condition"),
    "owner": ("이행 부서", "담당부서", "owner"),
    "evidence": ("증빙", "근거 문서", "evidence"),
    "late_because": ("지연 사유", "late because"),
    "undone_because": ("미이행 사유", "given up"),
}
PROMISED = (
    *(DECIDED, GRANTED, PERSON, RECEIVER, MEASURE, WON, DUE, DONE),
    *(Column(field, headings) for field, headings in TEXTS.items()),
)
YEAR = Column("year", ("연도", "년도", "year"), required=True)
CODE = Column("code", ("코드", "번호", "과제번호", "code"), required=True)
TITLE = Column("title", ("과제명", "중점과제", "title"), required=True)
STATUS = Column("status", ("상태", "추진상황", "status"))
QUARTER = {number: Column(f"quarter_{number}", (f"{number}분기", f"Q{number}")) for number in QUARTERS}
SAID = {
    "department": ("소관부서", "담당부서", "부서", "department"),
    "main_official": ("주담당", "담당자", "main official"),
    "sub_official": ("부담당", "sub official"),
    "goal": ("목표", "goal"),
    "effect": ("주민 체감 효과", "효과", "effect"),
    "result": ("결과", "추진결과", "result"),
    "decided_by": ("의결근거", "근거", "의안번호", "decision"),
}
FOLLOWING = (
    *(YEAR, CODE, TITLE, STATUS, *QUARTER.values()),
    *(Column(field, headings) for field, headings in SAID.items()),
)
STATES = {said: status for status, said in FOLLOWED.items()}
NAMED = {said: measure for measure, said in MEASURES.items()}


class ChosenHere(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The key tasks of {year} were chosen by a decision on this desk.")
    advice = QT_TRANSLATE_NOOP("errors", "Leave the row out, and look at them on the screen of key tasks.")


class NoYear(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{heading}: “{said}” is no year.")
    advice = QT_TRANSLATE_NOOP("errors", "Write it like 2025.")


# Promises


def _promises(session: Session, table: Table) -> list[Step]:
    known: dict[object, Grant] = {_promise_key(one): one for one in grants.REGISTER.all(session)}
    taken: dict[object, int] = {}
    return [attempted(partial(_promise, session, known, taken), row) for row in table.rows]


def _promise(session: Session, known: dict[object, Grant], taken: dict[object, int], row: Filled) -> Step:
    said = _granted(row)
    before = known.get(_once(_promise_key(said), taken, row))
    if before is not None and before.matter is not None:
        return Step(Row(row.number, State.SAME))  # it was decided here, and the ledger tells of it
    after = replace(before, **_told(row, said)) if before else said
    after.ensure_whole()
    return _step(row, before, after, partial(_keep_promise, session, after, before))


def _granted(row: Filled) -> Grant:
    measure, receiver = needed(row, MEASURE), {said: one for one, said in RECEIVERS.items()}
    known = NAMED.get(measure)
    texts: dict[str, Any] = {field: row.text(field) for field in TEXTS}
    return Grant(
        GrantId(0),
        None,
        None,
        None,
        needed(row, PERSON),
        needed_day(row, GRANTED),
        measure=known.value if known else measure,
        called="" if known else measure,
        won=_won(row),
        receiver=word(row, RECEIVER, receiver) or Receiver.PERSON,
        due_on=day(row, DUE),
        done_on=day(row, DONE),
        decided_by=needed(row, DECIDED),
        **texts,
    )


def _told(row: Filled, said: Grant) -> dict[str, Any]:
    """What the row speaks of: an empty cell changes nothing."""
    names = (one.field for one in PROMISED if one.field != MEASURE.field and row.words(one.field))
    return {name: getattr(said, name) for name in names}


def _promise_key(one: Grant) -> tuple[object, ...]:
    return one.granted_on, one.person, measure_of(one), one.won


def _won(row: Filled) -> int:
    said = row.words("won").removesuffix("원").strip()
    if said and not re.fullmatch(r"\d[\d,]*", said):
        raise NoSum(heading=WON.headings[0], said=said)
    return int(said.replace(",", "")) if said else 0


def _keep_promise(session: Session, after: Grant, before: Grant | None, by: PersonId, at: datetime) -> Grant:
    return acts.take_in_promise(session, after, before, by=by, at=at)


# Key tasks


@frozen
class _Followed:
    """Key tasks by year and code, the years whose tasks were chosen here, and the rows that spoke of each."""

    known: Mapping[tuple[int, str], KeyTask]
    chosen: frozenset[int]
    taken: dict[object, int]


def _key_tasks(session: Session, table: Table) -> list[Step]:
    standing = key_tasks.standing(session)
    known = {(one.year, one.code): one for one in standing}
    chosen = frozenset(one.year for one in standing if one.matter is not None)
    followed = _Followed(known, chosen, {})
    return [attempted(partial(_key_task, session, followed), row) for row in table.rows]


def _key_task(session: Session, followed: _Followed, row: Filled) -> Step:
    said = needed(row, YEAR)
    if not re.fullmatch(r"(19|20)\d\d", said):
        raise NoYear(heading=YEAR.headings[0], said=said)
    year, code = int(said), needed(row, CODE)
    if year in followed.chosen:
        raise ChosenHere(year=year)
    before = followed.known.get(_once((year, code), followed.taken, row))
    empty = KeyTask(KeyTaskId(0), None, None, year, code, "")
    facts: dict[str, Any] = {field: row.text(field) for field in SAID if row.words(field)}
    after = replace(before or empty, title=needed(row, TITLE), **facts)
    if quarters := tuple(_quarters(row, after)):
        after = replace(after, quarters=quarters)
    return _step(row, before, after, partial(_keep_key_task, session, after, before))


def _quarters(row: Filled, task: KeyTask) -> Iterator[Quarter]:
    """The state of each quarter; where only one state is told, it is that of the last."""
    told = {number: word(row, column, STATES) for number, column in QUARTER.items()}
    if told[QUARTERS[-1]] is None:
        told[QUARTERS[-1]] = word(row, STATUS, STATES)
    for number, status in told.items():
        if status is not None:
            yield Quarter(number, status, "", task.department, ends(task.year, number))


def _keep_key_task(
    session: Session, after: KeyTask, before: KeyTask | None, by: PersonId, at: datetime
) -> KeyTask:
    return acts.take_in_key_task(session, after, before, by=by, at=at)


def _once(key: Any, taken: dict[object, int], row: Filled) -> Any:
    if key in taken:
        raise TwiceHere(what=row.words("code") or row.words("person"), row=taken[key])
    taken[key] = row.number
    return key


def _step(row: Filled, before: Past | None, after: Past, write: Any) -> Step:
    if before is None:
        return Step(Row(row.number, State.NEW), write)
    return Step(Row(row.number, State.SAME)) if after == before else changed(row, before, after, write)


PAST_PROMISES = Importing(PROMISED, _promises)
PAST_KEY_TASKS = Importing(FOLLOWING, _key_tasks)

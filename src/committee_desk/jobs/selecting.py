"""Candidates of a selection from a list, and the first of them by rank.

    성명 · 소속 · 직급 · 고용구분 · 원 소속기관 · 공적 · 중점과제 · 점수 ─► Candidate ─┐
    ranks ─► as many as are wanted ─────────────────────────────────────────────┴─► the matter, filled in

Whoever stands on the list already keeps what was entered of measures, and is told anew in the rest.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from fractions import Fraction

from committee_desk.acts import matter as acts
from committee_desk.acts.door import Done, Door
from committee_desk.domain.ids import MatterId, PersonId
from committee_desk.domain.kinds.selection import Candidate, Selection
from committee_desk.domain.matter import Matter
from committee_desk.domain.proposal import Employment
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs.cells import word
from committee_desk.jobs.proposal_lists import EMPLOYMENTS
from committee_desk.jobs.sheets import Line
from committee_desk.jobs.understanding import Column, Filled, needed, understood
from committee_desk.store import matters

NAME = Column("name", ("성명", "이름", "후보자", "대상자", "name"), required=True)
DEPARTMENT = Column("department", ("소속", "부서", "소속부서", "department"))
GRADE = Column("grade", ("직급", "직급·직위", "직위", "grade"))
EMPLOYMENT = Column("employment", ("고용구분", "고용형태", "직종", "employment"))
HOME_OFFICE = Column("home_office", ("원 소속기관", "원소속", "파견 전 소속", "home_office"))
MERIT = Column("merit", ("공적", "공적사항", "주요 공적", "merit"))
KEY_TASK = Column("key_task", ("중점과제", "주담당 중점과제", "key_task"))
RELATED = Column("related", ("이해관계 있는 위원", "이해관계", "related"))
MARKS = Column("marks", ("점수", "평가 점수", "심사 점수", "marks"))
COLUMNS = (NAME, DEPARTMENT, GRADE, EMPLOYMENT, HOME_OFFICE, MERIT, KEY_TASK, RELATED, MARKS)
APART = re.compile(r"[,;\s]+")
MARK = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,9}|/[1-9][0-9]{0,8})?")


class NoSelection(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Matter {number} is no selection of officials.")
    advice = QT_TRANSLATE_NOOP("errors", "Name the matter in which the candidates stand.")


class NoMark(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Row {row}: “{said}” is no mark.")
    advice = QT_TRANSLATE_NOOP("errors", "Write the marks in the order of the shares, with commas between.")


def take_candidates(
    door: Door, id: MatterId, lines: Sequence[Line], *, by: PersonId, at: datetime
) -> Done[Matter]:
    """The candidates of the list, in its order, in the place of those the matter had."""
    table = understood(lines, COLUMNS)
    matter = door.ask(matters.get, id)
    about = selection_in(matter)
    known = {one.person: one for one in about.candidates}
    read = [_candidate(row) for row in table.rows]
    kept = tuple(_as_before(one, known.get(one.person)) for one in read)
    filled = replace(matter, particulars=replace(about, candidates=kept))
    return door.do(acts.fill_in, filled, by=by, at=at)


def select_first(door: Door, id: MatterId, places: int, *, by: PersonId, at: datetime) -> Done[Matter]:
    """The first so many by rank are to be selected; a tie at the last place leaves all of it out."""
    matter = door.ask(matters.get, id)
    filled = replace(matter, particulars=selection_in(matter).by_rank(places))
    return door.do(acts.fill_in, filled, by=by, at=at)


def selection_in(matter: Matter) -> Selection:
    if not isinstance(matter.particulars, Selection):
        raise NoSelection(number=matter.number)
    return matter.particulars


def _candidate(row: Filled) -> Candidate:
    return Candidate(
        needed(row, NAME),
        row.words("department"),
        row.words("grade"),
        word(row, EMPLOYMENT, EMPLOYMENTS) or Employment.UNSAID,
        row.words("home_office"),
        row.text("merit"),
        row.words("key_task"),
        row.words("related"),
        _marks(row),
    )


def _marks(row: Filled) -> tuple[Fraction, ...]:
    said = [part for part in APART.split(row.words("marks")) if part]
    for one in said:
        if not MARK.fullmatch(one):
            raise NoMark(row=row.number, said=one)
    return tuple(map(Fraction, said))


def _as_before(now: Candidate, before: Candidate | None) -> Candidate:
    if before is None:
        return now
    given = {name: getattr(before, name) for name in ("selected", "measures", "over_quota", "won")}
    return replace(now, **given)

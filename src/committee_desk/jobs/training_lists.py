"""The lists of trainings and of who attended them: their columns, and what their words mean.

    번호 · 교육명 · 일자 · 대상 · 시간 · 장소 · 강사 · 과정 · 자료 · 반응 ─► Training
    교육 (번호, or its name) · 행번 · 성명 · 부서 · 참석방법 · 시간 ─► Attendance

Whoever attended is looked up among the officials: by number, else by name and department.
"""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy.orm import Session

from committee_desk.domain.ids import OfficialId, TrainingId
from committee_desk.domain.training import Attendance, Audience, Mode, Training
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs.cells import word
from committee_desk.jobs.entered import needed_day
from committee_desk.jobs.importing import Importing
from committee_desk.jobs.register_lists import Reading, importing_of
from committee_desk.jobs.understanding import Column, Filled, Table, needed
from committee_desk.store import officials, registers, trainings

TITLE = Column("title", ("교육명", "과정명", "제목", "강의명", "title"), required=True)
HELD = Column("held_on", ("교육일", "교육일자", "일자", "일시", "held"), required=True)
AUDIENCE = Column("audience", ("대상", "교육대상", "audience"))
MINUTES = Column("minutes", ("시간", "교육시간", "시간(분)", "참석시간", "이수시간", "minutes"))
PROGRAMME = Column("programme", ("과정", "프로그램", "세부과정", "programme"))
COLUMNS = (
    Column("number", ("번호", "교육번호", "number")),
    TITLE,
    HELD,
    AUDIENCE,
    MINUTES,
    Column("place", ("장소", "교육장소", "place")),
    Column("speaker", ("강사", "강사명", "speaker")),
    PROGRAMME,
    Column("materials", ("자료", "교육자료", "materials")),
    Column("response", ("반응", "만족도", "설문결과", "response")),
)
TRAINING = Column("training", ("교육", "교육번호", "교육명", "과정명", "training"), required=True)
NAME = Column("name", ("성명", "이름", "참석자", "name"), required=True)
DEPARTMENT = Column("department", ("부서", "소속", "부서명", "소속부서", "department"))
OFFICIAL = Column("official", ("행번", "직원번호", "사번", "개인번호", "official"))
MODE = Column("mode", ("참석방법", "참석방식", "교육방법", "방법", "mode"))
ATTENDED = (TRAINING, OFFICIAL, NAME, DEPARTMENT, MODE, MINUTES)

AUDIENCES = {
    "전직원": Audience.ALL,
    "전 직원": Audience.ALL,
    "직원": Audience.ALL,
    "관리자": Audience.MANAGERS,
    "간부": Audience.MANAGERS,
    "학습모임": Audience.STUDY_GROUP,
    "신규자": Audience.NEWCOMERS,
    "신규": Audience.NEWCOMERS,
    **{one.value: one for one in Audience},
}
MODES = {
    "집합": Mode.IN_PERSON,
    "대면": Mode.IN_PERSON,
    "현장": Mode.IN_PERSON,
    "참석": Mode.IN_PERSON,
    "비대면": Mode.REMOTE,
    "온라인": Mode.REMOTE,
    "영상": Mode.REMOTE,
    "생중계": Mode.REMOTE,
    "원격": Mode.REMOTE,
    **{one.value: one for one in Mode},
}
# 90, 90분, 1.5시간, 1시간 30분
LASTING = re.compile(r"(?:(?P<hours>\d{1,3})(?:\.(?P<half>5))?\s*시간)?\s*(?:(?P<minutes>\d{1,4})\s*분?)?")


class NoLength(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "“{said}” is no length of time.")
    advice = QT_TRANSLATE_NOOP("errors", "Write minutes, or like 1시간 30분.")


class NoSuchTraining(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "No training is called {said}.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Enter the training first, and write its number or its name into the row."
    )


class WhoIsIt(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{name} stands for {count} officials.")
    advice = QT_TRANSLATE_NOOP("errors", "Write the number of the official, or the department, into the row.")


@frozen
class _Beside:
    """Trainings by what they are called, officials by number and by name."""

    trainings: dict[str, TrainingId]
    numbers: dict[str, tuple[OfficialId, str, str]]
    names: dict[str, list[tuple[OfficialId, str]]]


def minutes(row: Filled) -> int | None:
    """How long a cell says; nothing where it is empty."""
    said = row.words("minutes")
    if not said:
        return None
    found = LASTING.fullmatch(said)
    if found is None:
        raise NoLength(said=said)
    return int(found["hours"] or 0) * 60 + (30 if found["half"] else 0) + int(found["minutes"] or 0)


def _training(row: Filled, _beside: object) -> dict[str, Any]:
    facts: dict[str, Any] = {
        name: said for name in ("number", "place", "speaker", "materials") if (said := row.words(name))
    }
    facts |= {"title": needed(row, TITLE), "held_on": needed_day(row, HELD)}
    if row.text("response"):
        facts["response"] = row.text("response")
    if row.text("programme"):
        facts["programme"] = tuple(filter(None, (one.strip() for one in row.text("programme").splitlines())))
    read = {"audience": word(row, AUDIENCE, AUDIENCES), "minutes": minutes(row)}
    return facts | {name: said for name, said in read.items() if said is not None}


def _prepare(session: Session, table: Table) -> _Beside:
    said = [*dict.fromkeys(filter(None, (row.words("official") for row in table.rows)))]
    names = [*dict.fromkeys(row.words("name") for row in table.rows if not row.words("official"))]
    numbered = [one for some in registers.several(said) for one in officials.numbered(session, some)]
    by_name: dict[str, list[tuple[OfficialId, str]]] = {}
    for some in registers.several(names):
        for one in officials.called(session, some):
            by_name.setdefault(one.name, []).append((OfficialId(one.id), one.department))
    return _Beside(
        trainings.called(session),
        {one.number: (OfficialId(one.id), one.name, one.department) for one in numbered},
        by_name,
    )


def _attendance(row: Filled, beside: _Beside) -> dict[str, Any]:
    name, called = needed(row, NAME), needed(row, TRAINING)
    if called not in beside.trainings:
        raise NoSuchTraining(said=called)
    training, department = beside.trainings[called], row.words("department")
    official = _official(row, beside, name, department)
    if official is not None and not department:
        department = official[1]
    if not department:
        needed(row, DEPARTMENT)
    who = str(official[0]) if official else f"{name} {department}"
    facts: dict[str, Any] = {
        "number": f"{training}-{who}",
        "training": training,
        "name": name,
        "department": department,
    }
    read = {
        "official": official[0] if official else None,
        "mode": word(row, MODE, MODES),
        "minutes": minutes(row),
    }
    return facts | {name: said for name, said in read.items() if said is not None}


def _official(row: Filled, beside: _Beside, name: str, department: str) -> tuple[OfficialId, str] | None:
    """Which official attended, and where they work; nobody where none is known by this name."""
    if number := row.words("official"):
        found = beside.numbers.get(number)
        return (found[0], found[2]) if found else None
    called = beside.names.get(name, [])
    fitting = [one for one in called if one[1] == department] if department else called
    if len(fitting) > 1:
        raise WhoIsIt(name=name, count=len(fitting))
    # The only one of a name has moved since, rather than that another one came.
    return fitting[0] if fitting else called[0] if len(called) == 1 else None


TRAININGS: Importing = importing_of(
    Reading("training", Training, COLUMNS, _training, likeness=("title", "held_on"))
)
ATTENDANCES: Importing = importing_of(
    Reading(
        "attendance",
        Attendance,
        ATTENDED,
        _attendance,
        likeness=("name", "training"),
        prepare=_prepare,
    )
)

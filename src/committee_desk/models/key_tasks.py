"""Key tasks as the room shows them: the list that is a chart, one task, its quarters, what may be corrected.

store.key_tasks ─► lines(year) ─► columns · counted
one task ─► about ─► Facts over it · QuarterLine a quarter · what stands against it
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.ids import KeyTaskId, MatterId
from committee_desk.domain.key_task import QUARTERS, KeyTask, Mark, Milestone, Quarter, Status
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.models import dates, words
from committee_desk.models.table import RIGHT, Column, Tone
from committee_desk.store import desks, key_tasks, matters
from committee_desk.store.base import Session

translate = QCoreApplication.translate

TONES: Mapping[Status, Tone] = MappingProxyType(
    {Status.ON_COURSE: Tone.INFORMATION, Status.DELAYED: Tone.DANGER, Status.DONE: Tone.SUCCESS}
)
CONSULTING = "consultation"
LAGGING = QT_TRANSLATE_NOOP("key tasks", "On course, a milestone late")
LATE = QT_TRANSLATE_NOOP("key tasks", "Behind")  # the same where there is less room


@dataclass(frozen=True, slots=True)
class KeyTaskLine:
    """One task in the list; `marks` are its milestones, drawn."""

    id: KeyTaskId
    code: str
    title: str
    department: str
    status: Status
    marks: tuple[Mark, ...] = ()

    @property
    def done(self) -> int:
        return self.marks.count(Mark.DONE)

    @property
    def lags(self) -> bool:
        return self.status is Status.ON_COURSE and Mark.LATE in self.marks


@dataclass(frozen=True, slots=True)
class Facts:
    """What a person may correct of a task."""

    department: str = ""
    main_official: str = ""
    sub_official: str = ""
    goal: str = ""
    effect: str = ""
    needs_consultation: bool = False
    consultation: MatterId | None = None
    milestones: tuple[Milestone, ...] = ()
    result: str = ""

    @classmethod
    def of(cls, task: KeyTask) -> Facts:
        return cls(**{one.name: getattr(task, one.name) for one in fields(cls)})

    def over(self, task: KeyTask) -> KeyTask:
        return replace(task, **{one.name: getattr(self, one.name) for one in fields(self)})


@dataclass(frozen=True, slots=True)
class Reported:
    """The state of a quarter as it is being entered."""

    quarter: int | None = None
    status: Status = Status.ON_COURSE
    words: str = ""
    reporter: str = ""
    on: date | None = None

    @classmethod
    def of(cls, task: KeyTask, quarter: int, today: date) -> Reported:
        """What is known of the quarter; of a new one who leads the task."""
        found = task.quarter(quarter)
        if found is not None:
            return cls(quarter, found.status, found.words, found.reporter, found.on)
        return cls(quarter, reporter=" ".join(filter(None, (task.department, task.main_official))), on=today)


@dataclass(frozen=True, slots=True)
class QuarterLine:
    id: int
    told: Quarter | None = None


@dataclass(frozen=True, slots=True)
class About:
    task: KeyTask
    story: str
    quarters: tuple[QuarterLine, ...]
    lags: bool = False

    @property
    def standing(self) -> str:
        return standing(self.task.status, self.lags)

    @property
    def tone(self) -> Tone:
        return tone(self.task.status, self.lags)


def standing(status: Status, lags: bool) -> str:
    """What was reported last, and what the milestones say to it."""
    return translate("key tasks", LAGGING) if lags else words.name(status)


def tone(status: Status, lags: bool) -> Tone:
    return Tone.WARNING if lags else TONES[status]


def columns() -> list[Column[KeyTaskLine]]:
    return [
        Column(translate("key tasks", "Code"), lambda one: one.code, width=3),
        Column(translate("key tasks", "Key task"), lambda one: one.title),
        Column(translate("key tasks", "Department"), lambda one: one.department, width=6),
        Column(translate("key tasks", "Milestones"), _steps, sort=lambda one: one.done, width=6),
        Column(
            translate("key tasks", "State"),
            lambda one: translate("key tasks", LATE) if one.lags else words.name(one.status),
            tone=lambda one: tone(one.status, one.lags),
            width=8,
        ),
    ]


def quarter_columns() -> list[Column[QuarterLine]]:
    return [
        Column(translate("key tasks", "Quarter"), lambda one: str(one.id), align=RIGHT, width=4),
        Column(translate("key tasks", "State"), _state, tone=_tone, width=7),
        Column(translate("key tasks", "What was said"), lambda one: one.told.words if one.told else ""),
    ]


def milestone_columns() -> tuple[Column[Milestone], ...]:
    return (
        Column(translate("key tasks", "Milestone"), lambda one: one.what),
        Column(
            translate("key tasks", "Due"), lambda one: dates.short_day(one.due) if one.due else "", width=5
        ),
        Column(
            translate("key tasks", "Done on"),
            lambda one: dates.short_day(one.done_on) if one.done_on else "",
            width=5,
        ),
    )


def milestones_told(milestones: Sequence[Milestone]) -> str:
    said = translate("key tasks", "Milestones done: {done} of {count}.")
    return said.format(done=sum(one.done for one in milestones), count=len(milestones))


def years(session: Session, today: date) -> list[tuple[int, str]]:
    """The years that have key tasks; where none has, this one."""
    found = key_tasks.years(session) or [today.year]
    return [(year, str(year)) for year in found]


def lines(session: Session, year: int | None, today: date) -> list[KeyTaskLine]:
    if year is None:
        return []
    return [
        KeyTaskLine(one.id, one.code, one.title, one.department, one.status, one.marks(today))
        for one in key_tasks.of_year(session, year)
    ]


def counted(tasks: Sequence[KeyTaskLine]) -> str:
    """How the tasks of a year stand together."""
    states = [one.status for one in tasks]
    said = translate("key tasks", "Key tasks: {all} · done {done}, on course {going}, delayed {late}")
    told = said.format(
        all=len(states),
        done=states.count(Status.DONE),
        going=states.count(Status.ON_COURSE),
        late=states.count(Status.DELAYED),
    )
    if lagging := sum(one.lags for one in tasks):
        told += translate("key tasks", "; on course with a milestone late: {count}").format(count=lagging)
    return told


def about(session: Session, id: KeyTaskId, today: date) -> About:
    task = key_tasks.REGISTER.get(session, id)
    told = tuple(QuarterLine(number, task.quarter(number)) for number in QUARTERS)
    return About(task, "\n".join(_story(session, task, today)), told, task.lags(today))


def consultations(session: Session) -> list[tuple[MatterId, str]]:
    """Matters by which somebody was asked first, the newest first."""
    found = [one for kind in (CONSULTING, "opinion") for one in matters.of_kind(session, kind)]
    found.sort(key=lambda one: one.id, reverse=True)
    return [(one.id, f"{one.number}  {one.title}") for one in found]


def _story(session: Session, task: KeyTask, today: date) -> Iterator[str]:
    """From which decision it comes, what is past its day, and what is still to be asked."""
    if task.matter is not None:
        matter = matters.get(session, task.matter)
        chosen = translate("key tasks", "Chosen by matter {number} on {day}.")
        yield chosen.format(number=matter.number, day=dates.day(matter.decided_on))
    else:
        before = translate("key tasks", "Of a year before this desk was kept: {decided_by}")
        yield before.format(decided_by=task.decided_by)
    if task.plan is not None:
        belongs = translate("key tasks", "Belongs to core task {task} of plan {number}.")
        yield belongs.format(task=task.core_task or "—", number=matters.get(session, task.plan).number)
    elif task.area:
        yield words.row_names(desks.rules(session, today), "plan.areas").get(task.area, task.area)
    for one in task.late(today):
        yield translate("key tasks", "Past its day: {what}").format(what=one.what)
    if (quarter := task.unreported(today)) is not None:
        yield translate("key tasks", "Quarter {quarter} has ended and is not reported.").format(
            quarter=quarter
        )
    if task.needs_consultation and task.consultation is None and task.status is not Status.DONE:
        yield translate("key tasks", "It needs a consultation, and none is named.")


def _steps(one: KeyTaskLine) -> str:
    return f"{one.done}/{len(one.marks)}" if one.marks else ""


def _state(line: QuarterLine) -> str:
    return words.name(line.told.status) if line.told else ""


def _tone(line: QuarterLine) -> Tone:
    return TONES[line.told.status] if line.told else Tone.PLAIN

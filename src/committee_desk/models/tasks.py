"""What waits for whoever sits here, each line a deed with its day, its reason and where it is done.

    the office's (models.office_tasks) ─┐
    a member's (models.member_tasks) ───┴─► waiting(today) ─► overdue first, then today, then the rest

Who sits here decides whose they are: somebody without a seat does the office's work.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.assignment import Assignment
from committee_desk.domain.calendar import due
from committee_desk.domain.desk import Rulebook
from committee_desk.domain.journal import Subject
from committee_desk.domain.paper import IssuedPaper, Stage
from committee_desk.frozen import frozen
from committee_desk.models import dates
from committee_desk.models.table import Column, Tone
from committee_desk.store import days, meetings, papers
from committee_desk.store.base import Session

translate = QCoreApplication.translate

UNDATED = date.max
MINUTES = "minutes"  # the kind of paper, and the room


@frozen
class Task:
    """`room` and `subject` are where it is done."""

    id: str
    deed: str
    due: str
    why: str
    tone: Tone
    by: date
    room: str
    subject: object = None


def task(id: str, deed: str, why: str, room: str, subject: object, by: date | None = None) -> Task:
    return Task(id, deed, "", why, Tone.PLAIN, by or UNDATED, room, subject)


# What a number means that a screen is wanted with.
SUBJECTS = {
    "docket": "matter",
    "meeting": "meeting",
    "meetings": "meeting",
    "minutes": "meeting",
    "papers": "paper",
    "people": "person",
    "rounds": "round",
    "scoring": "round",
}


def about(task: Task) -> Subject | None:
    """What a task is about, for its history; nothing where it is about no one thing."""
    if isinstance(task.subject, Subject):
        return task.subject
    kind = SUBJECTS.get(task.room)
    return Subject(kind, task.subject) if kind and isinstance(task.subject, int) else None


def columns() -> list[Column[Task]]:
    return [
        Column(translate("home", "What is to be done"), lambda task: task.deed),
        Column(
            translate("home", "Due"),
            lambda task: task.due,
            sort=lambda task: task.by.toordinal(),
            tone=lambda task: task.tone,
            width=8,
        ),
    ]


def ordered(tasks: Iterable[Task], today: date) -> tuple[Task, ...]:
    """What is overdue first, then today's, then the rest; what has no day comes last."""
    return tuple(_weighed(one, today) for one in sorted(tasks, key=lambda one: one.by))


def _weighed(task: Task, today: date) -> Task:
    """The same task, marked by how near its day is."""
    if task.by == UNDATED:
        return replace(task, due=translate("home", "No deadline"), tone=Tone.PLAIN)
    days = (task.by - today).days
    tone = Tone.DANGER if days < 0 else Tone.INFORMATION if days else Tone.WARNING
    return replace(task, due=_due(days), tone=tone)


def _due(days: int) -> str:
    """How far the day is off; the nearest have names of their own."""
    near = {
        -1: translate("home", "Since yesterday"),
        0: translate("home", "Today"),
        1: translate("home", "Tomorrow"),
    }
    told = translate("home", "Days left: {days}") if days > 0 else translate("home", "Late, D+{days}")
    return near.get(days) or told.format(days=abs(days))


def with_day(why: str, by: date | None) -> str:
    """The reason, and the day itself where there is one."""
    return f"{why} · {dates.day(by)}" if by else why


def after(book: Rulebook, start: date, key: str) -> date | None:
    """The last day of the period that the rules of this day set going on it, where they name one."""
    rules = book.rules(start)
    return due(start, rules.period(key), days.under(book.newest)) if rules.get(key) is not None else None


def sign_by(book: Rulebook, held_on: date) -> date | None:
    """The day until which the minutes of a meeting are to be signed."""
    return after(book, held_on, "minutes.sign_days")


def to_see_to(one: Assignment) -> Task:
    """What a meeting gave to somebody to do."""
    deed = translate("home", "See to it: {what}").format(what=one.what)
    why = with_day(translate("home", "Given to {who} by a meeting").format(who=one.who), one.by)
    return task(f"assignment {one.id}", deed, why, MINUTES, Subject("assignment", one.id), one.by)


def unsigned(session: Session, book: Rulebook) -> Iterator[tuple[IssuedPaper, date | None]]:
    """Papers that wait for signatures, each with the day for them; only minutes have one."""
    for one in papers.at_stage(session, Stage.ISSUED):
        held = meetings.get(session, one.meeting) if one.kind == MINUTES and one.meeting else None
        yield one, sign_by(book, held.held_on) if held else None

"""The first page: today, the meeting that comes next, and what waits for somebody to do.

meetings, matters, papers, people ─► home(today) ─┬─► card: the next or the open meeting, with its problems
                                                  ├─► tasks: what is overdue first, each with where it is done
                                                  ├─► recent papers
                                                  └─► first steps, while the desk is new
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from committee_desk.domain import ballot, paper
from committee_desk.domain.ids import MeetingId
from committee_desk.domain.matter import Stage as MatterStage
from committee_desk.domain.meeting import Stage
from committee_desk.domain.person import Person
from committee_desk.models import agenda, dates, words
from committee_desk.models import meetings as preparation
from committee_desk.models.meeting import item_name
from committee_desk.models.meetings import About
from committee_desk.models.table import Column, Tone
from committee_desk.store import assignments, matters, meetings, papers, people
from committee_desk.store.base import Session
from committee_desk.store.meetings import MeetingLine
from committee_desk.store.papers import PaperLine

translate = QCoreApplication.translate

SOON = timedelta(days=30)
RECENT = 5
PROBLEMS = 4  # as many as can be read at a glance; the rest are counted
UNDATED = date.max
WAITING = (Stage.OPEN, Stage.DRAFT, Stage.CONVENED)
UNDONE = (*WAITING, Stage.CLOSED)  # a closed meeting has no confirmed minutes yet


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Card:
    """The meeting that comes next; `deed` is what to do with it, in that room."""

    meeting: MeetingId
    title: str
    when: str
    facts: str
    steps: tuple[str, ...]
    present: int
    problems: tuple[str, ...]
    deed: str
    room: str


@dataclass(frozen=True, slots=True)
class FirstStep:
    words: str
    done: bool
    room: str
    subject: object = None


@dataclass(frozen=True, slots=True)
class Home:
    today: str
    card: Card | None
    tasks: tuple[Task, ...]
    recent: tuple[PaperLine, ...]
    first_steps: tuple[FirstStep, ...]


def home(session: Session, today: date) -> Home:
    """The page as it stands; first steps only while one of them is not done."""
    lines = meetings.lines(session, UNDONE)
    everyone = people.everyone(session)
    steps = tuple(_first_steps(session, everyone, today))
    tasks = [
        *_meeting_tasks(lines),
        *_matter_tasks(session),
        *_assignment_tasks(session),
        *_paper_tasks(session),
        *_terms(everyone, today),
    ]
    return Home(
        today=translate("home", "Today, {day}").format(day=dates.day(today)),
        card=_card(session, lines, today),
        tasks=tuple(_weighed(task, today) for task in sorted(tasks, key=lambda task: task.by)),
        recent=tuple(papers.newest(session, RECENT)),
        first_steps=steps if not all(step.done for step in steps) else (),
    )


def task_columns() -> list[Column[Task]]:
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


def paper_columns() -> list[Column[PaperLine]]:
    return [
        Column(translate("home", "Number"), lambda line: line.number, width=8),
        Column(translate("home", "Paper"), lambda line: line.title),
        Column(translate("home", "Stage"), _paper_state, tone=_paper_tone, width=6),
        Column(translate("home", "Content code"), lambda line: line.code, width=6),
    ]


def _paper_state(line: PaperLine) -> str:
    if line.stage is paper.Stage.ISSUED:
        return translate("home", "Signed {signed} of {all}").format(signed=line.signed, all=line.signers)
    return words.paper_stage_name(line.stage)


def _paper_tone(line: PaperLine) -> Tone:
    if line.stage is paper.Stage.ISSUED:
        return Tone.INFORMATION
    return Tone.SUCCESS if line.stage is paper.Stage.COMPLETE else Tone.OFF


# The next meeting


def next_meeting(lines: Iterable[MeetingLine], today: date) -> MeetingLine | None:
    """The open one; else the nearest to come; else one whose day has passed without it."""
    waiting = [line for line in lines if line.stage in WAITING]
    waiting.sort(key=lambda line: (line.stage is not Stage.OPEN, line.held_on < today, line.held_on))
    return next(iter(waiting), None)


def _card(session: Session, lines: Iterable[MeetingLine], today: date) -> Card | None:
    line = next_meeting(lines, today)
    if line is None:
        return None
    about = preparation.about(session, line.id)
    steps, present = preparation.life(line.stage)
    deed, room = _deed(line.stage)
    return Card(
        meeting=line.id,
        title=line.title,
        when=preparation.when(about.meeting),
        facts=_facts(about),
        steps=tuple(steps),
        present=present,
        problems=tuple(_shortened([*problems(session, about, today)])),
        deed=deed,
        room=room,
    )


def _deed(stage: Stage) -> tuple[str, str]:
    if stage is Stage.DRAFT:
        return translate("home", "Go on preparing it"), "meetings"
    if stage is Stage.CONVENED:
        return translate("home", "Begin the meeting"), "meeting"
    return translate("home", "Go on with the meeting"), "meeting"


def _facts(about: About) -> str:
    agenda = [one.item for one in about.record.agenda if one.item.stage is not ballot.Stage.WITHDRAWN]
    reports = sum(item.report for item in agenda)
    told = translate("home", "{voted} to resolve, {reports} reports · {designated} designated")
    return told.format(voted=len(agenda) - reports, reports=reports, designated=len(about.meeting.designated))


def problems(session: Session, about: About, today: date) -> Iterator[str]:
    """What still stands against holding it well: its notice, its members, each of its items."""
    meeting = about.meeting
    if meeting.stage is Stage.DRAFT:
        findings = preparation.notice_checks(session, meeting, today)
        yield from (check.words for check in preparation.shown_checks(about, findings))
    if meeting.held_on < today and meeting.stage in (Stage.DRAFT, Stage.CONVENED):
        yield translate("home", "Its day has passed; move it or hold it.")
    if count := agenda.unsettled(about):
        yield translate("home", "Recusal not settled: {count}").format(count=count)
    for one in about.record.agenda:
        if not one.item.settled:
            for note in agenda.lacks(about, one):
                yield f"{item_name(one.item)}: {note}"
    if count := agenda.unplanned(about):
        yield translate("home", "Minutes not planned: {count} items").format(count=count)


def _shortened(found: list[str]) -> list[str]:
    if len(found) <= PROBLEMS:
        return found
    more = translate("home", "and {count} more").format(count=len(found) - PROBLEMS + 1)
    return [*found[: PROBLEMS - 1], more]


# What waits


def _meeting_tasks(lines: Iterable[MeetingLine]) -> Iterator[Task]:
    for line in lines:
        if line.stage is Stage.CLOSED:
            deed = translate("home", "Have the minutes confirmed: {title}").format(title=line.title)
            why = translate("home", "The meeting is closed.")
            yield _task(f"minutes {line.id}", deed, why, "minutes", line.id)


def _matter_tasks(session: Session) -> Iterator[Task]:
    received, returned, decided = MatterStage.RECEIVED, MatterStage.RETURNED, MatterStage.DECIDED
    deeds = {
        received: translate("home", "Make ready for an agenda: {title}"),
        returned: translate("home", "Check the supplement: {title}"),
        decided: translate("home", "Tell the outcome: {title}"),
    }
    for one in matters.lines_at(session, received, returned, decided):
        deed = deeds[one.stage].format(title=one.title)
        why = f"{one.number} · {words.kind_name(one.kind)}"
        yield _task(f"matter {one.id}", deed, why, "docket", one.id, one.supplement_by)


def _paper_tasks(session: Session) -> Iterator[Task]:
    for one in papers.at_stage(session, paper.Stage.ISSUED):
        waiting = [signer.name for signer in one.signers if signer.field not in one.signed]
        deed = translate("home", "Have it signed: {title}").format(title=one.title)
        why = translate("home", "{number} · waits for {names}").format(
            number=one.number, names=", ".join(waiting)
        )
        yield _task(f"paper {one.id}", deed, why, "papers", one.id)


def _terms(everyone: Iterable[Person], today: date) -> Iterator[Task]:
    """Members whose term ends within the month."""
    for one in everyone:
        term = one.membership(today)
        if term is not None and term.ends is not None and term.ends - today <= SOON:
            deed = translate("home", "Reappoint or replace {name}").format(name=one.name)
            why = translate("home", "The term ends.")
            yield _task(f"term {one.id}", deed, why, "people", one.id, term.ends)


def _task(id: str, deed: str, why: str, room: str, subject: object, by: date | None = None) -> Task:
    return Task(id, deed, dates.day(by), why, Tone.PLAIN, by or UNDATED, room, subject)


def _weighed(task: Task, today: date) -> Task:
    """The same task, marked by how near its day is."""
    if task.by == UNDATED:
        tone, due = Tone.PLAIN, translate("home", "When there is time")
    elif task.by < today:
        tone, due = Tone.DANGER, translate("home", "{days} days overdue").format(days=(today - task.by).days)
    elif task.by == today:
        tone, due = Tone.WARNING, translate("home", "Today")
    else:
        tone, due = Tone.INFORMATION, translate("home", "In {days} days").format(days=(task.by - today).days)
    return replace(task, due=due, tone=tone)


def _assignment_tasks(session: Session) -> Iterator[Task]:
    """What meetings gave to do and nobody has finished."""
    for one in assignments.open_(session):
        deed = translate("home", "See to it: {what}").format(what=one.what)
        why = translate("home", "Given to {who} by a meeting").format(who=one.who)
        yield _task(f"assignment {one.id}", deed, why, "minutes", one.meeting, one.by)


# A new desk


def _first_steps(session: Session, everyone: Iterable[Person], today: date) -> Iterator[FirstStep]:
    seated = any(one.seated(today) for one in everyone)
    received, planned = (not table.REGISTER.is_empty(session) for table in (matters, meetings))
    yield FirstStep(translate("home", "Enter the members of the body"), seated, "people")
    yield FirstStep(translate("home", "Receive the first matter"), received, "docket")
    yield FirstStep(translate("home", "Plan the first meeting"), planned, "meetings", "new")

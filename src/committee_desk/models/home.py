"""The first page: today, the meeting that comes next, and what waits for whoever sits here.

meetings, papers, people, who sits here ─► home(today) ─┬─► card: the next or the open meeting
                                                        ├─► tasks (models.office_tasks, models.member_tasks)
                                                        ├─► recent papers
                                                        └─► first steps, while the desk is new

The office sees what still stands against a meeting; a member sees its items and what is asked of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from committee_desk.domain import ballot, paper
from committee_desk.domain.ids import MeetingId, PersonId
from committee_desk.domain.meeting import Stage
from committee_desk.domain.person import Person
from committee_desk.domain.record import Record
from committee_desk.frozen import frozen
from committee_desk.models import agenda, answers, dates, member_tasks, office_tasks, words
from committee_desk.models import meetings as preparation
from committee_desk.models.meeting import item_name
from committee_desk.models.meetings import About
from committee_desk.models.table import Column, Tone
from committee_desk.models.tasks import Task, ordered
from committee_desk.store import desks, matters, meetings, papers, people, records
from committee_desk.store.base import Session
from committee_desk.store.meetings import MeetingLine
from committee_desk.store.papers import PaperLine

translate = QCoreApplication.translate

RECENT = 5
PROBLEMS = 4  # as many as can be read at a glance; the rest are counted
WAITING = (Stage.OPEN, Stage.DRAFT, Stage.CONVENED)
UNDONE = (*WAITING, Stage.CLOSED)  # a closed meeting has no confirmed minutes yet


@frozen
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
    items: tuple[str, ...] = ()


@frozen
class FirstStep:
    words: str
    done: bool
    room: str
    subject: object = None


@frozen
class Home:
    """`plans` is whether whoever sits here plans meetings; `nothing` is said where none is to come."""

    today: str
    card: Card | None
    tasks: tuple[Task, ...]
    recent: tuple[PaperLine, ...]
    first_steps: tuple[FirstStep, ...]
    plans: bool = True
    nothing: str = ""


def home(session: Session, today: date, by: PersonId) -> Home:
    """The page as it stands for this person."""
    who = people.get(session, by)
    if desks.desk(session).member_of is not None:
        return _of_members_desk(session, by, today)
    return _of_member(session, who, today) if who.seated(today) else _of_office(session, today)


def _of_members_desk(session: Session, by: PersonId, today: date) -> Home:
    """What a member took along: rounds to score, and nothing else."""
    return Home(
        today=_today(today),
        card=None,
        tasks=ordered(member_tasks.to_score(session, by), today),
        recent=(),
        first_steps=(),
        plans=False,
        nothing=translate(
            "home", "Your own desk for scoring. A signed sheet goes to the secretary as a file."
        ),
    )


def _of_office(session: Session, today: date) -> Home:
    """First steps only while one of them is not done."""
    lines = meetings.lines(session, UNDONE)
    everyone = people.everyone(session)
    coming = {line.id: records.of(session, line.id) for line in lines if line.stage in WAITING}
    steps = tuple(_first_steps(session, everyone, today))
    return Home(
        today=_today(today),
        card=_card(session, lines, coming, today),
        tasks=ordered(office_tasks.tasks(session, lines, coming.values(), everyone, today), today),
        recent=tuple(papers.newest(session, RECENT)),
        first_steps=steps if not all(step.done for step in steps) else (),
        nothing=translate(
            "home", "No meeting is planned. Plan one with New meeting, or bring in your lists with Import."
        ),
    )


def _of_member(session: Session, who: Person, today: date) -> Home:
    """Only meetings that the member makes up, once their notice is out."""
    called = meetings.lines(session, member_tasks.TO_COME)
    found = [records.of(session, line.id) for line in called]
    own = {one.meeting.id: one for one in found if who.id in one.meeting.designated}
    line = next_meeting([line for line in called if line.id in own], today)
    return Home(
        today=_today(today),
        card=_card_of_member(preparation.about_record(own[line.id]), line, who.id) if line else None,
        tasks=ordered(member_tasks.tasks(session, who, tuple(own.values())), today),
        recent=tuple(papers.newest(session, RECENT)),
        first_steps=(),
        plans=False,
        nothing=translate("home", "No meeting has been called that you take part in."),
    )


def _today(today: date) -> str:
    return translate("home", "Today, {day}").format(day=dates.day(today))


def paper_columns() -> list[Column[PaperLine]]:
    return [
        Column(translate("home", "Number"), lambda line: line.number, width=9),
        Column(translate("home", "Paper"), lambda line: words.paper_name(line.kind, line.title)),
        Column(translate("home", "Stage"), _paper_state, tone=_paper_tone, width=6),
        Column(translate("home", "Code"), lambda line: line.code, width=5),
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
    waiting = [line for line in lines if line.stage in WAITING and not line.in_writing]
    waiting.sort(key=lambda line: (line.stage is not Stage.OPEN, line.held_on < today, line.held_on))
    return next(iter(waiting), None)


def _card(
    session: Session, lines: Iterable[MeetingLine], coming: Mapping[MeetingId, Record], today: date
) -> Card | None:
    line = next_meeting(lines, today)
    if line is None:
        return None
    about = preparation.about_record(coming[line.id])
    return _told(about, line, problems(session, about, today), *_deed(line.stage))


def _card_of_member(about: About, line: MeetingLine, by: PersonId) -> Card:
    deed, room = translate("home", "Read the agenda"), "meetings"
    if line.stage is Stage.OPEN:
        deed, room = translate("home", "Go to the meeting"), "meeting"
    card = _told(about, line, member_tasks.recusal_questions(about.record, by), deed, room)
    return replace(card, items=tuple(member_tasks.agenda_lines(about.record, by)))


def _told(about: About, line: MeetingLine, found: Iterable[str], deed: str, room: str) -> Card:
    steps, present = preparation.life(line.stage)
    return Card(
        meeting=line.id,
        title=line.title,
        when=preparation.when(about.meeting),
        facts=_facts(about),
        steps=tuple(steps),
        present=present,
        problems=tuple(_shortened([*found])),
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
    told = translate("home", "To resolve: {voted} · reports: {reports} · designated: {designated}")
    facts = {"reports": reports, "designated": len(about.meeting.designated)}
    told = told.format(voted=len(agenda) - reports, **facts)
    convened = about.meeting.stage is Stage.CONVENED
    return f"{told} · {answers.summary(about.meeting)}" if convened else told


def problems(session: Session, about: About, today: date) -> Iterator[str]:
    """What still stands against holding it well: its notice, its members, each of its items."""
    meeting = about.meeting
    if few := answers.too_few(meeting):
        yield few
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
        yield translate("home", "Items whose minutes are not planned: {count}").format(count=count)


def _shortened(found: list[str]) -> list[str]:
    if len(found) <= PROBLEMS:
        return found
    more = translate("home", "and {count} more").format(count=len(found) - PROBLEMS + 1)
    return [*found[: PROBLEMS - 1], more]


# A new desk


def _first_steps(session: Session, everyone: Iterable[Person], today: date) -> Iterator[FirstStep]:
    seated = any(one.seated(today) for one in everyone)
    received, planned = (not table.REGISTER.is_empty(session) for table in (matters, meetings))
    yield FirstStep(translate("home", "Enter the members of the body"), seated, "people", "new")
    yield FirstStep(translate("home", "Receive the first matter"), received, "docket", "new")
    yield FirstStep(translate("home", "Plan the first meeting"), planned, "meetings", "new")

"""What stands in a timeline: one record, what belongs to it in the registers, and what the journal noted.

of(Subject) · of_department(name) ─► the records ─► domain.timeline.points ─┬─► Timeline
                                     journal (released, led by, grade) ─────┘
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

from sqlalchemy import Text, func, or_, select, type_coerce
from sqlalchemy.orm import Session

from committee_desk.domain.calendar import day_of
from committee_desk.domain.grant import Receiver
from committee_desk.domain.ids import (
    CaseId,
    GrantId,
    KeyTaskId,
    MatterId,
    OfficeTaskId,
    OfficialId,
    ProposalId,
    TrainingId,
)
from committee_desk.domain.journal import Subject
from committee_desk.domain.key_task import KeyTask, ends, quarter_of
from committee_desk.domain.matter import SENT_AWAY
from committee_desk.domain.official import Official
from committee_desk.domain.proposal import Proposal
from committee_desk.domain.timeline import Event, Point, Timeline, ahead, in_order, points
from committee_desk.domain.training import Mode
from committee_desk.store import (
    cases,
    complaints,
    days,
    desks,
    grants,
    journal,
    key_tasks,
    matters,
    office_tasks,
    officers,
    officials,
    passive_reports,
    payments,
    promotions,
    proposals,
    trainings,
)
from committee_desk.store.complaints import ComplaintRow
from committee_desk.store.grants import GrantRow
from committee_desk.store.key_tasks import KeyTaskRow
from committee_desk.store.matters import MatterRow
from committee_desk.store.office_tasks import OfficeTaskRow
from committee_desk.store.officers import OfficerRow
from committee_desk.store.officials import OfficialRow
from committee_desk.store.passive_reports import PassiveReportRow
from committee_desk.store.payments import PaymentRow
from committee_desk.store.promotions import PromotionRow
from committee_desk.store.proposals import ProposalRow
from committee_desk.store.trainings import AttendanceRow, TrainingRow

# What the journal alone knows the day of: of which record, by which field.
NOTED: Mapping[tuple[str, str], Event] = MappingProxyType(
    {
        ("matter", "ended_because"): Event.ENDED,
        ("case", "released"): Event.RELEASED,
        ("case", "awards"): Event.WON,
        ("key_task", "main_official"): Event.LED_BY,
        ("official", "grade"): Event.REGRADED,
    }
)


def of(session: Session, subject: Subject, today: date | None = None) -> Timeline:
    """The timeline of a record; that of one whose kind has none is empty.

    What a matter has ahead is told where it is said from which day it is seen.
    """
    found = TELLERS[subject.kind](session, subject.id) if subject.kind in TELLERS else Timeline("")
    if today is None or subject.kind != "matter":
        return found
    rules, one = desks.rules(session, today), matters.get(session, MatterId(subject.id))
    return replace(found, points=in_order((*found.points, *ahead(one, rules, days.under(rules)))))


def department_of(session: Session, subject: Subject) -> str:
    """The department that a record belongs to; nothing where it has none."""
    record = journal.SUBJECTS[subject.kind].get(session, subject.id)
    named = (getattr(record, name, "") for name in ("department", "given_to", "office", "owner"))
    return next(filter(None, named), "")


def of_department(session: Session, name: str) -> Timeline:
    """All that a department had to do with; trainings and complaints only as numbers."""
    mine = (
        matters.REGISTER.all(session, MatterRow.department == name),
        key_tasks.REGISTER.all(session, KeyTaskRow.department == name, key_tasks.STANDS),
        passive_reports.REGISTER.all(session, PassiveReportRow.department == name),
        proposals.REGISTER.all(session, ProposalRow.department == name),
        office_tasks.REGISTER.all(
            session, or_(OfficeTaskRow.given_by == name, OfficeTaskRow.given_to == name)
        ),
        officers.REGISTER.all(session, or_(OfficerRow.office == name, OfficerRow.name == name)),
        grants.REGISTER.all(
            session,
            GrantRow.voided_because == "",
            or_(
                GrantRow.owner == name,
                (GrantRow.receiver == Receiver.DEPARTMENT.value) & (GrantRow.person == name),
            ),
        ),
    )
    told = [point for found in mine for one in found for point in points(one)]
    return Timeline(name, in_order((*told, *_came(session, name), *_complained(session, name))))


def _came(session: Session, department: str) -> Iterator[Point]:
    """How many of the department attended each training."""
    query = (
        select(TrainingRow.id, TrainingRow.held_on, TrainingRow.title, func.count())
        .join(AttendanceRow, AttendanceRow.training == TrainingRow.id)
        .where(AttendanceRow.department == department)
        .group_by(TrainingRow.id)
    )
    for id, held_on, title, count in session.execute(query):
        yield Point(held_on, Event.TRAINED, title, count=count, about=Subject("training", id))


def _complained(session: Session, department: str) -> Iterator[Point]:
    """How many complaints each quarter brought, told on its last day or that of the latest of them."""
    row, brought = ComplaintRow, dict[tuple[int, int], list[int]]()
    query = select(row.received_on, func.count()).where(row.department == department)
    latest = date.min
    for on, count in session.execute(query.group_by(row.received_on)):
        brought.setdefault((on.year, quarter_of(on)), []).append(count)
        latest = max(latest, on)
    for (year, quarter), counts in brought.items():
        yield Point(min(ends(year, quarter), latest), Event.COMPLAINED, count=sum(counts))


def _official(session: Session, id: int) -> Timeline:
    """Where they worked, what they learned, led, proposed and were promised."""
    one = officials.REGISTER.get(session, OfficialId(id))
    others = officials.REGISTER.all(session, OfficialRow.name == one.name, OfficialRow.id != id)
    told = [*points(one), *_noted(session, "official", id), *_attended(session, one)]
    # Awards for proposals are promised to a name with its department, and others to the name alone.
    names = [f"{one.name}({office})" for office in _offices(one)] + ([] if others else [one.name])
    promised = grants.REGISTER.all(session, GrantRow.person.in_(names), GrantRow.voided_because == "")
    named = [*_led(session, one), *_proposed(session, one), *promised]
    if not others:
        named += officers.REGISTER.all(session, OfficerRow.name == one.name)
    return Timeline(one.name, in_order((*told, *_points(named))), len(others))


def _offices(one: Official) -> tuple[str, ...]:
    return (one.department, *(move.department for move in one.moves))


def _attended(session: Session, one: Official) -> Iterator[Point]:
    for training, mode, _minutes in trainings.attended(session, one.id):
        about = Subject("training", training.id)
        yield Point(training.held_on, Event.TRAINED, training.title, (Mode(mode),), about=about)


def _led(session: Session, one: Official) -> list[Any]:
    """Key tasks of the departments they worked in, of which they are the main or the other official."""
    leads = or_(KeyTaskRow.main_official == one.name, KeyTaskRow.sub_official == one.name)
    return list(
        key_tasks.REGISTER.all(session, leads, KeyTaskRow.department.in_(_offices(one)), key_tasks.STANDS)
    )


def _proposed(session: Session, one: Official) -> list[Proposal]:
    """Proposals that name them, from one of the departments they worked in."""
    offices = {"", *_offices(one)}
    spelled = json.dumps(one.name, ensure_ascii=False)
    held = type_coerce(ProposalRow.proposers, Text).contains(spelled, autoescape=True)
    return [
        proposal
        for proposal in proposals.REGISTER.all(session, held)
        if any(who.name == one.name and who.office in offices for who in proposal.proposers)
    ]


def _key_task(session: Session, id: int) -> Timeline:
    """The decision that chose it, its milestones and quarters, who was asked, and what others did for it."""
    one: KeyTask = key_tasks.REGISTER.get(session, KeyTaskId(id))
    mine: list[Any] = [one, *office_tasks.REGISTER.all(session, OfficeTaskRow.of_key_task == id)]
    named = [matter for matter in (one.matter, one.consultation) if matter is not None]
    mine += [matters.get(session, MatterId(matter)) for matter in named]
    return Timeline(f"{one.code} {one.title}", in_order((*_points(mine), *_noted(session, "key_task", id))))


def _case(session: Session, id: int) -> Timeline:
    """What was decided, how it was written of, which awards it won, and where it was told."""
    one = cases.REGISTER.get(session, CaseId(id))
    mine: list[Any] = [one, *promotions.REGISTER.all(session, PromotionRow.case == id)]
    if one.matter is not None:
        mine.append(matters.get(session, one.matter))
    return Timeline(f"{one.number} {one.title}", in_order((*_points(mine), *_noted(session, "case", id))))


def _proposal(session: Session, id: int) -> Timeline:
    """Its stages, and what was promised for it."""
    one = proposals.REGISTER.get(session, ProposalId(id))
    mine: list[Any] = [one, *grants.to(session, one.id)]
    return Timeline(f"{one.number} {one.title}", in_order(_points(mine)))


def _complaint(session: Session, id: int) -> Timeline:
    one = complaints.REGISTER.get(session, id)
    mine: list[Any] = [one]
    if one.proposal is not None:
        mine.append(proposals.REGISTER.get(session, ProposalId(one.proposal)))
    if one.matter is not None:
        mine.append(matters.get(session, MatterId(one.matter)))
    return Timeline(f"{one.number} {one.title}", in_order(_points(mine)))


def _passive_report(session: Session, id: int) -> Timeline:
    """The report, what it makes again, and what makes it again."""
    one = passive_reports.REGISTER.get(session, id)
    first = one.first_report or id
    row = PassiveReportRow
    chain = passive_reports.REGISTER.all(session, or_(row.id == first, row.first_report == first))
    return Timeline(f"{one.number} {one.title}", in_order(_points([one, *chain])))


def _matter(session: Session, id: int) -> Timeline:
    """The matter, what it promised and paid, and what came of it elsewhere."""
    one = matters.get(session, MatterId(id))
    mine: list[Any] = [one, *grants.of(session, one.id)]
    mine += payments.REGISTER.all(session, PaymentRow.matter == id)
    mine += cases.REGISTER.all(session, cases.CaseRow.matter == id)
    mine += office_tasks.REGISTER.all(session, OfficeTaskRow.matter == id)
    # The day of what was ended before days were kept is that of its entry.
    noted = _noted(session, "matter", id) if one.stage in SENT_AWAY and one.ended_on is None else ()
    return Timeline(f"{one.number} {one.title}", in_order((*_points(mine), *noted)))


def _grant(session: Session, id: int) -> Timeline:
    one = grants.REGISTER.get(session, GrantId(id))
    decided = [matters.get(session, one.matter)] if one.matter is not None else []
    return Timeline(one.person, in_order(_points([one, *decided])))


def _office_task(session: Session, id: int) -> Timeline:
    one = office_tasks.REGISTER.get(session, OfficeTaskId(id))
    mine: list[Any] = [one]
    if one.matter is not None:
        mine.append(matters.get(session, one.matter))
    if one.of_key_task is not None:
        mine.append(key_tasks.REGISTER.get(session, one.of_key_task))
    return Timeline(f"{one.number} {one.title}", in_order(_points(mine)))


def _training(session: Session, id: int) -> Timeline:
    """The training, with how many of each department came."""
    one = trainings.REGISTER.get(session, TrainingId(id))
    came = [
        Point(one.held_on, Event.TRAINED, there.department, count=there.trained)
        for there in trainings.attendance(session, one.id)
    ]
    return Timeline(f"{one.number} {one.title}", in_order((*points(one), *came)))


def _attendance(session: Session, id: int) -> Timeline:
    """That of the official, where it is known who it was."""
    one = trainings.ATTENDANCES.get(session, id)
    if one.official is not None:
        return _official(session, one.official)
    return Timeline(one.name, in_order(_points([trainings.REGISTER.get(session, one.training or 0)])))


def _promotion(session: Session, id: int) -> Timeline:
    one = promotions.REGISTER.get(session, id)
    told = _case(session, one.case) if one.case is not None else Timeline("")
    return Timeline(one.title, in_order((*points(one), *told.points)))


def _officer(session: Session, id: int) -> Timeline:
    one = officers.REGISTER.get(session, id)
    same = officers.REGISTER.all(session, OfficerRow.name == one.name, OfficerRow.office == one.office)
    return Timeline(one.name, in_order(_points(same)))


def _points(found: Iterable[Any]) -> Iterator[Point]:
    for one in found:
        yield from points(one)


def _noted(session: Session, kind: str, id: int) -> Iterator[Point]:
    """What only the journal knows the day of: when a case was released, who led a task from when on."""
    about = Subject(kind, id)
    for entry in journal.history(session, about):
        for name, (before, after) in _pairs(entry.changes):
            event = NOTED.get((kind, name))
            if event and after and before not in (None, after):
                words = () if isinstance(after, bool) else _words(before, after, event)
                yield Point(day_of(entry.at), event, more=words, about=about)


def _pairs(changes: Mapping[str, Any]) -> Iterator[tuple[str, tuple[Any, Any]]]:
    """Of a change, not of an entry by which something was first made."""
    if "id" not in changes:
        for name, (before, after) in changes.items():
            yield name, ("" if before is None else before, after)


def _words(before: str, after: str, event: Event) -> tuple[str, ...]:
    if event is Event.WON:
        had = before.splitlines()
        return tuple(line.strip() for line in after.splitlines() if line.strip() and line not in had)
    return (" → ".join(filter(None, (before, after))),)


TELLERS: Mapping[str, Callable[[Session, int], Timeline]] = MappingProxyType(
    {
        "official": _official,
        "key_task": _key_task,
        "case": _case,
        "matter": _matter,
        "proposal": _proposal,
        "complaint": _complaint,
        "passive_report": _passive_report,
        "grant": _grant,
        "office_task": _office_task,
        "training": _training,
        "attendance": _attendance,
        "promotion": _promotion,
        "officer": _officer,
    }
)

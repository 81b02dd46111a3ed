"""What of each kind of thing is found by searching, and how a hit on it is shown.

    a frozen value ─► named(value) ─► Named (title, numbers, passages) ─► store.search
    a hit ─► shown(session, value) ─► Shown (title, day, and what to open for it)

A remark that was struck and a file that was dropped are not found: they are kept, but no longer said.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session

from committee_desk.domain import precedent
from committee_desk.domain.assignment import Assignment
from committee_desk.domain.attachment import Attachment
from committee_desk.domain.ballot import Item
from committee_desk.domain.case import Case
from committee_desk.domain.complaint import Complaint
from committee_desk.domain.grant import Grant
from committee_desk.domain.matter import Matter
from committee_desk.domain.meeting import Meeting
from committee_desk.domain.minutes import Minutes
from committee_desk.domain.office_task import OfficeTask
from committee_desk.domain.officer import Officer
from committee_desk.domain.official import Official
from committee_desk.domain.paper import IssuedPaper
from committee_desk.domain.passive_report import PassiveReport
from committee_desk.domain.person import Person
from committee_desk.domain.promotion import Promotion
from committee_desk.domain.proposal import Proposal
from committee_desk.domain.remark import Remark
from committee_desk.domain.round import Round
from committee_desk.domain.training import Training
from committee_desk.domain.written import written
from committee_desk.frozen import frozen
from committee_desk.store import (
    assignments,
    cases,
    complaints,
    grants,
    items,
    matters,
    meetings,
    minutes,
    office_tasks,
    officers,
    officials,
    papers,
    passive_reports,
    people,
    promotions,
    proposals,
    remarks,
    rounds,
    trainings,
)
from committee_desk.store.register import Register

REGISTERS: Mapping[str, Register[Any]] = MappingProxyType(
    {
        "person": people.REGISTER,
        "matter": matters.REGISTER,
        "meeting": meetings.REGISTER,
        "item": items.REGISTER,
        "remark": remarks.REGISTER,
        "minutes": minutes.REGISTER,
        "paper": papers.REGISTER,
        "attachment": matters.ATTACHMENTS,
        "assignment": assignments.REGISTER,
        "proposal": proposals.REGISTER,
        "round": rounds.REGISTER,
        "passive_report": passive_reports.REGISTER,
        "complaint": complaints.REGISTER,
        "official": officials.REGISTER,
        "training": trainings.REGISTER,
        "promotion": promotions.REGISTER,
        "office_task": office_tasks.REGISTER,
        "officer": officers.REGISTER,
        "grant": grants.REGISTER,
        "case": cases.REGISTER,
    }
)


@frozen
class Named:
    """`title` and `numbers` are what a thing is called, `passages` what else is written of it.

    `keys` are no words: the program narrows by them, and nobody finds anything by them.
    """

    title: str
    numbers: str = ""
    passages: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()


@frozen
class Shown:
    """`of` is what to open: a remark has no place of its own but in its meeting.

    `kind` names what is opened where it is not what such a thing usually belongs to.
    """

    title: str
    on: date | None
    of: int
    kind: str = ""


def named(value: object) -> Named | None:
    """The words of a value that is searched; None for one that is not, or not any more."""
    tell = NAMING.get(type(value))
    return tell(value) if tell else None


def shown(session: Session, value: object) -> Shown:
    match value:
        case Person():
            return Shown(value.name, None, value.id)
        case Matter():
            return Shown(value.title, value.received_on, value.id)
        case Item():
            matter = matters.get(session, value.matter)
            return Shown(matter.title, meetings.get(session, value.meeting).held_on, matter.id)
        case Meeting():
            return Shown(value.title, value.held_on, value.id)
        case Remark():
            held = meetings.get(session, value.meeting)
            return Shown(held.title, held.held_on, held.id)
        case Minutes():
            held = meetings.get(session, value.id)
            return Shown(held.title, held.held_on, held.id)
        case IssuedPaper():
            return Shown(value.title, value.on, value.id)
        case Attachment(matter=int(matter)):
            return Shown(value.name, value.added_on, matter)
        case Attachment(proposal=int(proposal)):
            return Shown(value.name, value.added_on, proposal, "proposal")
        case Assignment():
            return Shown(value.what, value.by, value.meeting)
        case Proposal():
            return Shown(value.title, value.received_on, value.id)
        case Round():
            return Shown(value.title, None, value.id)
        case Grant():
            return Shown(f"{value.person}  {value.called}".strip(), value.granted_on, value.id)
    return _shown_line(value)


def _shown_line(value: object) -> Shown:
    """A line of a register."""
    match value:
        case PassiveReport() | Complaint():
            return Shown(value.title, value.received_on, value.id)
        case Official():
            return Shown(value.name, value.since, value.id)
        case OfficeTask():
            return Shown(value.title, value.given_on, value.id)
        case Officer():
            return Shown(value.name, value.since, value.id)
        case Promotion():
            return Shown(value.title, value.told_on, value.id)
        case Training():
            return Shown(value.title, value.held_on, value.id)
        case Case():
            return Shown(value.title, value.written_on, value.id)
    raise TypeError(f"{type(value).__name__} is not searched")


def _person(person: Person) -> Named:
    ended = (term.ended_because for term in person.memberships)
    return Named(
        person.name, passages=_said(person.office, person.title, *person.interests, person.note, *ended)
    )


def _matter(matter: Matter) -> Named:
    from_whom = " ".join(_said(matter.department, matter.submitter))
    followed = (one.text for one in matter.follow_ups)
    own = written(matter.particulars)
    grounds = (matter.ended_because, matter.unpublished_because)
    passages = _said(matter.summary, *own, from_whom, *followed, *grounds)
    return Named(matter.title, matter.number, passages, precedent.keys(matter))


def _meeting(meeting: Meeting) -> Named:
    day = meeting.held_on.isoformat()
    return Named(meeting.title, day, _said(meeting.place, *meeting.attendants, meeting.notice_reason))


def _item(item: Item) -> Named | None:
    declared = item.declared.motion.text if item.declared else ""
    aside = (one.text for one in item.recusals)
    voided = (one.because for one in item.voided)
    challenged = (said for one in item.challenges for said in (one.applicant, one.text))
    passages = _said(declared or item.motion.text, *aside, *challenged, *voided, item.withdrawn_because)
    return Named("", passages=passages) if passages else None


def _remark(remark: Remark) -> Named | None:
    if remark.struck_because:
        return None
    return Named("", passages=(f"{remark.speaker}: {remark.text}",))


def _minutes(minutes: Minutes) -> Named | None:
    proposed = (one.words for one in minutes.corrections)
    written = _said(*(edit.text for edit in minutes.edits.values()), *proposed)
    return Named("", passages=written) if written else None


def _paper(paper: IssuedPaper) -> Named:
    numbers = " ".join(_said(paper.number, paper.code, paper.office_number))
    return Named(paper.title, numbers, _said(paper.kind, paper.because))


def _attachment(attachment: Attachment) -> Named | None:
    return None if attachment.dropped_because else Named(attachment.name)


def _assignment(assignment: Assignment) -> Named:
    return Named(assignment.what, passages=_said(assignment.who, assignment.told))


def _proposal(proposal: Proposal) -> Named:
    by = (f"{one.name} {one.office}" for one in proposal.proposers)
    reviewed = written(proposal.review)
    noted = (one.text for one in proposal.notes)
    done = (f"{one.owner} {one.result}" for one in proposal.way)
    words = (proposal.summary, proposal.effect, proposal.department, *by, *reviewed, *noted, *done)
    numbers = " ".join(_said(proposal.number, proposal.complaint))
    return Named(proposal.title, numbers, _said(*words, proposal.ended_because))


def _round(round: Round) -> Named:
    return Named(round.title, round.period)


def _grant(grant: Grant) -> Named:
    told = (grant.called, grant.owner, grant.evidence, grant.condition, grant.undone_because)
    return Named(grant.person, passages=_said(*told))


def _passive_report(report: PassiveReport) -> Named:
    # Who reported and whom is no word to be found by.
    passages = (report.department, report.content, report.measures, report.transferred_to)
    return Named(report.title, report.number, _said(*passages, report.extended_because))


def _case(case: Case) -> Named:
    told = (case.account, case.decided, case.reasons, case.effect, case.department, case.awards)
    return Named(case.title, case.number, _said(*told))


def _complaint(complaint: Complaint) -> Named:
    passages = (complaint.department, complaint.content, complaint.answer, complaint.theme, complaint.channel)
    return Named(complaint.title, complaint.number, _said(*passages))


def _official(official: Official) -> Named:
    return Named(official.name, official.number, _said(official.department, official.grade, official.title))


def _training(training: Training) -> Named:
    passages = (training.speaker, training.place, *training.programme, training.materials, training.response)
    return Named(training.title, training.number, _said(*passages))


def _office_task(task: OfficeTask) -> Named:
    return Named(task.title, task.number, _said(task.given_by, task.given_to, task.assignee, task.result))


def _officer(officer: Officer) -> Named:
    return Named(officer.name, officer.number, _said(officer.office, officer.title))


def _promotion(promotion: Promotion) -> Named:
    return Named(promotion.title, promotion.number, _said(promotion.channel, promotion.text, promotion.place))


NAMING: Mapping[type, Callable[[Any], Named | None]] = MappingProxyType(
    {
        Person: _person,
        Matter: _matter,
        Meeting: _meeting,
        Item: _item,
        Remark: _remark,
        Minutes: _minutes,
        IssuedPaper: _paper,
        Attachment: _attachment,
        Assignment: _assignment,
        Proposal: _proposal,
        Round: _round,
        PassiveReport: _passive_report,
        Complaint: _complaint,
        Official: _official,
        Training: _training,
        Promotion: _promotion,
        OfficeTask: _office_task,
        Officer: _officer,
        Grant: _grant,
        Case: _case,
    }
)


def _said(*words: str) -> tuple[str, ...]:
    return tuple(one for one in words if one.strip())

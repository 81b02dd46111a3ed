"""Hold a meeting: plan it, designate, send the notice, see who comes and goes, open and close it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time

from sqlalchemy.orm import Session

from committee_desk.domain import ballot, person
from committee_desk.domain.finding import Finding
from committee_desk.domain.ids import MeetingId, PersonId
from committee_desk.domain.meeting import Meeting, MeetingStage, Mode, Stage
from committee_desk.domain.rules import Base
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.store import days, desks, items, journal, meetings, people


class OpenItem(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{count} items on the agenda are still open.")
    advice = QT_TRANSLATE_NOOP("errors", "Declare or defer each of them, then close the meeting.")


class NotAMember(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{name} has no seat on the day of the meeting.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter the term that covers the day, or leave the person out.")


def plan(
    session: Session,
    title: str,
    held_on: date,
    starts_at: time,
    place: str,
    *,
    mode: Mode = Mode.IN_PERSON,
    by: PersonId,
    at: datetime,
) -> Meeting:
    """A new meeting under the rules of its day; where no designation is known, all members make it up."""
    opening = desks.rules(session, held_on).opening()
    members = people.members(session, held_on)
    id = MeetingId(meetings.REGISTER.new_id(session))
    meeting = Meeting(id, title, held_on, starts_at, place, len(members), opening, mode=mode)
    if opening.base is Base.ALL_MEMBERS:
        meeting = meeting.designate(tuple(one.id for one in members))
    journal.keep(session, "meeting.planned", meeting, by=by, at=at)
    return meeting


def rearrange(
    session: Session,
    id: MeetingId,
    *,
    title: str,
    held_on: date,
    starts_at: time,
    place: str,
    mode: Mode,
    attendants: tuple[str, ...],
    by: PersonId,
    at: datetime,
) -> Meeting:
    """Another title, day, hour or place, or others sitting in; rules and members are those of the new day."""
    before = meetings.get(session, id)
    if before.stage not in (Stage.DRAFT, Stage.CONVENED, Stage.OPEN):
        raise MeetingStage
    meeting = replace(
        before,
        title=title,
        held_on=held_on,
        starts_at=starts_at,
        place=place,
        mode=mode,
        attendants=attendants,
        members=len(people.members(session, held_on)),
        opening=desks.rules(session, held_on).opening(),
    )
    if meeting != before:
        journal.keep(session, "meeting.rearranged", meeting, before=before, by=by, at=at)
    return meeting


def designate(
    session: Session, id: MeetingId, designated: tuple[PersonId, ...], *, by: PersonId, at: datetime
) -> Meeting:
    """The chair names those who make up this meeting, the chair first."""
    before = meetings.get(session, id)
    for one in designated:
        named = people.get(session, one)
        if not named.seated(before.held_on):
            raise NotAMember(name=named.name)
    meeting = before.designate(designated)
    journal.keep(session, "meeting.designated", meeting, before=before, by=by, at=at)
    return meeting


def convene(
    session: Session, id: MeetingId, sent_on: date, reason: str = "", *, by: PersonId, at: datetime
) -> Meeting:
    """The notice has gone out: the agenda's numbers are fixed from now on."""
    before = meetings.get(session, id)
    agenda = items.of(session, id)
    findings = doubts(session, before, sent_on)
    meeting = before.convene(sent_on, len(agenda), iter(findings), reason)
    journal.keep(session, "meeting.convened", meeting, before=before, by=by, at=at, reason=reason)
    return meeting


def doubts(session: Session, meeting: Meeting, sent_on: date) -> list[Finding]:
    """What the rules say about calling this meeting now: its designation, and its notice."""
    return list(_doubts(session, meeting, sent_on))


def _doubts(session: Session, meeting: Meeting, sent_on: date) -> Iterator[Finding]:
    rules = desks.rules(session, meeting.held_on)
    named = [people.get(session, one) for one in meeting.designated]
    yield from person.designation(named, rules, meeting.held_on)
    yield from meeting.notice(sent_on, rules, days.korean(()))


def arrive(
    session: Session,
    id: MeetingId,
    person: PersonId,
    clock: time,
    *,
    remote: bool = False,
    by: PersonId,
    at: datetime,
) -> Meeting:
    before = meetings.get(session, id)
    meeting = before.arrive(person, clock, remote=remote)
    journal.keep(session, "meeting.arrived", meeting, before=before, by=by, at=at)
    return meeting


def take_attendance(
    session: Session, id: MeetingId, present: frozenset[PersonId], clock: time, *, by: PersonId, at: datetime
) -> Meeting:
    """Everyone who is in the room now, in one stroke; those already there stay as they are."""
    before = meeting = meetings.get(session, id)
    for one in sorted(present - before.room):
        meeting = meeting.arrive(one, clock)
    journal.keep(session, "meeting.attended", meeting, before=before, by=by, at=at)
    return meeting


def leave(
    session: Session, id: MeetingId, person: PersonId, clock: time, *, by: PersonId, at: datetime
) -> Meeting:
    """Gone from the room: a vote not yet declared goes with them."""
    before = meetings.get(session, id)
    meeting = before.leave(person, clock)
    journal.keep(session, "meeting.left", meeting, before=before, by=by, at=at)
    for item in items.of(session, id):
        after = item.without_absent(meeting.room)
        if item.stage is ballot.Stage.TAKEN_UP and after != item:
            journal.keep(session, "item.vote_left", after, before=item, by=by, at=at)
    return meeting


def call_to_order(session: Session, id: MeetingId, clock: time, *, by: PersonId, at: datetime) -> Meeting:
    """Open the meeting if enough members came; NoQuorum otherwise."""
    before = meetings.get(session, id)
    meeting = before.call_to_order(clock)
    journal.keep(session, "meeting.opened", meeting, before=before, by=by, at=at)
    return meeting


def close(session: Session, id: MeetingId, clock: time, *, by: PersonId, at: datetime) -> Meeting:
    """Close the meeting once every item is declared."""
    before = meetings.get(session, id)
    waiting = [item for item in items.of(session, id) if not item.settled]
    if waiting:
        raise OpenItem(count=len(waiting))
    meeting = before.close(clock)
    journal.keep(session, "meeting.closed", meeting, before=before, by=by, at=at)
    return meeting


def confirm(session: Session, id: MeetingId, on: date, *, by: PersonId, at: datetime) -> Meeting:
    """Its minutes are confirmed."""
    before = meetings.get(session, id)
    meeting = before.confirm(on)
    journal.keep(session, "meeting.confirmed", meeting, before=before, by=by, at=at)
    return meeting

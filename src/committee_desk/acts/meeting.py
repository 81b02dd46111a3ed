"""Hold a meeting: plan it, designate, send the notice, see who comes, goes and presides, break off, close."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time

from sqlalchemy.orm import Session

from committee_desk.domain import ballot, calling, person, presiding
from committee_desk.domain.finding import Finding, ensure
from committee_desk.domain.ids import ItemId, MeetingId, PersonId
from committee_desk.domain.joint import Partner
from committee_desk.domain.lot import Lot
from committee_desk.domain.meeting import Meeting, MeetingStage, Mode, NoticeAnswer, Stage, forward
from committee_desk.domain.person import Person
from committee_desk.domain.rules import Base
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError, NotFound
from committee_desk.store import days, desks, items, journal, meetings, minutes, people


class OpenItem(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Items on the agenda that are still open: {count}.")
    advice = QT_TRANSLATE_NOOP("errors", "Declare or defer each of them, then close the meeting.")


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
    reason: str = "",
    by: PersonId,
    at: datetime,
) -> Meeting:
    """Another title, day, hour or place, or others sitting in; a day may change until the meeting opens."""
    before = meetings.get(session, id)
    if before.stage not in (Stage.DRAFT, Stage.CONVENED, Stage.OPEN):
        raise MeetingStage
    meeting = replace(before, title=title, starts_at=starts_at, place=place, mode=mode, attendants=attendants)
    if held_on != before.held_on:
        meeting = _moved(session, meeting, held_on, reason)
    journal.keep_change(session, "meeting.rearranged", meeting, before, by=by, at=at, reason=reason)
    return meeting


def _moved(session: Session, meeting: Meeting, held_on: date, reason: str) -> Meeting:
    """The meeting on another day, under the rules and with the members of that day."""
    if meeting.stage is Stage.OPEN:
        raise MeetingStage
    opening, members = desks.rules(session, held_on).opening(), people.members(session, held_on)
    # Who said that they come, said it of the other day.
    moved = replace(meeting, held_on=held_on, opening=opening, members=len(members), notice_answers={})
    if opening.base is Base.ALL_MEMBERS and not moved.came:
        moved = moved.designate(tuple(one.id for one in members))
    if moved.notice_sent_on:
        ensure(doubts(session, moved, moved.notice_sent_on), reason)
    return moved


def end_by(session: Session, id: MeetingId, ends_at: time | None, *, by: PersonId, at: datetime) -> Meeting:
    """When the meeting is planned to end."""
    before = meetings.get(session, id)
    meeting = before.end_by(ends_at)
    journal.keep_change(session, "meeting.end_planned", meeting, before, by=by, at=at)
    return meeting


def designate(
    session: Session,
    id: MeetingId,
    designated: tuple[PersonId, ...],
    reason: str = "",
    *,
    by: PersonId,
    at: datetime,
) -> Meeting:
    """The chair names who makes up this meeting, the chair first; after the notice, doubts need a reason."""
    before = meetings.get(session, id)
    _ensure_seats(session, before, designated)
    meeting = before.designate(designated)
    if before.stage is Stage.CONVENED:
        rules = desks.rules(session, before.held_on)
        ensure(person.designation(_named(session, meeting), rules, before.held_on), reason)
    journal.keep(session, "meeting.designated", meeting, before=before, by=by, at=at, reason=reason)
    return meeting


def _named(session: Session, meeting: Meeting) -> list[Person]:
    return [people.get(session, one) for one in meeting.designated]


def _ensure_seats(session: Session, meeting: Meeting, ids: Iterable[PersonId]) -> None:
    """Refuse whoever is no member on the day: designated once, a term may have ended since."""
    for id in ids:
        people.get(session, id).ensure_seated(meeting.held_on)


def convene(
    session: Session, id: MeetingId, sent_on: date, reason: str = "", *, by: PersonId, at: datetime
) -> Meeting:
    """The notice has gone out: the agenda's numbers are fixed from now on."""
    before = meetings.get(session, id)
    agenda = [item for item in items.of(session, id) if item.stage is not ballot.Stage.WITHDRAWN]
    findings = doubts(session, before, sent_on)
    meeting = before.convene(sent_on, len(agenda), iter(findings), reason)
    journal.keep(session, "meeting.convened", meeting, before=before, by=by, at=at, reason=reason)
    return meeting


def doubts(session: Session, meeting: Meeting, sent_on: date) -> list[Finding]:
    """What the rules say about calling this meeting with a notice of that day."""
    rules = desks.rules(session, meeting.held_on)
    return list(calling.doubts(meeting, _named(session, meeting), rules, sent_on, days.of(session)))


def answer(
    session: Session,
    id: MeetingId,
    people: frozenset[PersonId],
    answer: NoticeAnswer | None,
    *,
    by: PersonId,
    at: datetime,
) -> Meeting:
    """Whether these come, as they say to the notice; None where they have not said it after all."""
    before = meetings.get(session, id)
    meeting = before.answer(people, answer)
    journal.keep_change(session, "meeting.answered", meeting, before, by=by, at=at)
    return meeting


def arrive(
    session: Session,
    id: MeetingId,
    person: PersonId,
    clock: time,
    *,
    remote: bool = False,
    because: str = "",
    by: PersonId,
    at: datetime,
) -> Meeting:
    """Into the room, or to its screen by video, which needs a reason where the rules know no such thing."""
    before = meetings.get(session, id)
    _ensure_way(session, before, remote, because)
    meeting = before.arrive(person, clock, remote=remote, because=because)
    _ensure_seats(session, before, [person])
    _ensure_undecided(session, id, clock)
    journal.keep(session, "meeting.arrived", meeting, before=before, by=by, at=at, reason=because)
    return meeting


def attend_by(
    session: Session,
    id: MeetingId,
    person: PersonId,
    *,
    remote: bool,
    because: str = "",
    by: PersonId,
    at: datetime,
) -> Meeting:
    """Somebody who is here takes part by video after all, or in person; their vote stays as it is."""
    before = meetings.get(session, id)
    _ensure_way(session, before, remote, because)
    meeting = before.attend_by(person, remote=remote, because=because)
    journal.keep(session, "meeting.way_corrected", meeting, before=before, by=by, at=at, reason=because)
    return meeting


def _ensure_way(session: Session, meeting: Meeting, remote: bool, because: str) -> None:
    if remote:
        ensure(calling.by_video(meeting, desks.rules(session, meeting.held_on)), because)


def take_attendance(
    session: Session, id: MeetingId, present: frozenset[PersonId], clock: time, *, by: PersonId, at: datetime
) -> Meeting:
    """Everyone who is here now, as the meeting is held; those already here stay as they are."""
    before = meeting = meetings.get(session, id)
    for one in sorted(present - before.room):
        meeting = meeting.arrive(one, clock, remote=before.mode is Mode.REMOTE)
    _ensure_seats(session, before, sorted(present))
    if meeting != before:
        _ensure_undecided(session, id, clock)
        journal.keep(session, "meeting.attended", meeting, before=before, by=by, at=at)
    return meeting


def leave(
    session: Session, id: MeetingId, person: PersonId, clock: time, *, by: PersonId, at: datetime
) -> Meeting:
    """Gone from the room: a vote not yet declared goes with them."""
    before = meetings.get(session, id)
    meeting = before.leave(person, clock)
    _ensure_undecided(session, id, clock)
    journal.keep(session, "meeting.left", meeting, before=before, by=by, at=at)
    for item in items.of(session, id):
        after = item.without_absent(meeting.room)
        if not item.settled and after != item:
            journal.keep(session, "item.vote_left", after, before=item, by=by, at=at)
    return meeting


def _ensure_undecided(session: Session, id: MeetingId, clock: time) -> None:
    """Refuse a coming or going before a decision: it rests on who was in the room."""
    forward(clock, max((one.decided_at for one in items.of(session, id) if one.decided_at), default=None))


def _ensure_past(session: Session, id: MeetingId, clock: time) -> None:
    """Refuse a break or an end before something that the meeting has already done."""
    done = (at for one in items.of(session, id) for at in (one.taken_up_at, one.decided_at) if at)
    forward(clock, max(done, default=None))


def preside(
    session: Session,
    id: MeetingId,
    who: PersonId,
    clock: time,
    item: ItemId | None = None,
    because: str = "",
    *,
    by: PersonId,
    at: datetime,
) -> Meeting:
    """From now on this person presides, over the meeting or over one of its items.

    What the rules say about an acting chair is asked for a reason: see `presiding.doubts`.
    """
    before, aside = presided_over(session, id, item)
    rules = desks.rules(session, before.held_on)
    ensure(presiding.doubts(before, who, _named(session, before), rules, aside), because)
    meeting = before.preside(who, clock, item, aside, because)
    journal.keep_change(session, "meeting.presided", meeting, before, by=by, at=at, reason=because)
    return meeting


def presided_over(
    session: Session, id: MeetingId, item: ItemId | None
) -> tuple[Meeting, frozenset[PersonId]]:
    """The meeting, and who cannot preside over this item, or over whatever is before it now."""
    agenda = items.of(session, id)
    about = [one for one in agenda if one.id == item or (item is None and one.stage is ballot.Stage.TAKEN_UP)]
    if item is not None and not about:
        raise NotFound(kind="item", id=item)
    return meetings.get(session, id), frozenset().union(*(one.recused for one in about))


def recess(
    session: Session,
    id: MeetingId,
    clock: time,
    until: time | None = None,
    because: str = "",
    *,
    by: PersonId,
    at: datetime,
) -> Meeting:
    """정회, until a time where one is announced."""
    before = meetings.get(session, id)
    meeting = before.break_off(clock, until, because)
    _ensure_past(session, id, clock)
    journal.keep(session, "meeting.recessed", meeting, before=before, by=by, at=at, reason=because)
    return meeting


def resume(session: Session, id: MeetingId, clock: time, *, by: PersonId, at: datetime) -> Meeting:
    """속개: NoQuorum while too few are back."""
    before = meetings.get(session, id)
    meeting = before.resume(clock)
    journal.keep(session, "meeting.resumed", meeting, before=before, by=by, at=at)
    return meeting


def join(
    session: Session, id: MeetingId, partners: tuple[Partner, ...], *, by: PersonId, at: datetime
) -> Meeting:
    """합동회의: who sits with this body, and how many of each are here."""
    before = meetings.get(session, id)
    meeting = before.join(partners)
    journal.keep_change(session, "meeting.joined", meeting, before, by=by, at=at)
    return meeting


def draw(session: Session, id: MeetingId, lot: Lot, *, by: PersonId, at: datetime) -> Meeting:
    """추첨: nothing takes a draw back unseen; one that went wrong is made void, and its reason stays."""
    before = meetings.get(session, id)
    if lot.item is not None and items.get(session, lot.item).meeting != id:
        raise NotFound(kind="item", id=lot.item)
    meeting = before.draw(lot)
    journal.keep(session, "meeting.lots_drawn", meeting, before=before, by=by, at=at)
    return meeting


def void_draw(
    session: Session, id: MeetingId, number: int, because: str, *, by: PersonId, at: datetime
) -> Meeting:
    before = meetings.get(session, id)
    meeting = before.void_draw(number, because)
    journal.keep(session, "meeting.draw_voided", meeting, before=before, by=by, at=at, reason=because)
    return meeting


def call_to_order(session: Session, id: MeetingId, clock: time, *, by: PersonId, at: datetime) -> Meeting:
    """Open the meeting if enough members came; NoQuorum otherwise. All members are those of this moment."""
    before = meetings.get(session, id)
    members = len(people.members(session, before.held_on))
    meeting = replace(before, members=members).call_to_order(clock)
    journal.keep(session, "meeting.opened", meeting, before=before, by=by, at=at)
    return meeting


def close(session: Session, id: MeetingId, clock: time, *, by: PersonId, at: datetime) -> Meeting:
    """Close the meeting once every item is declared."""
    before = meetings.get(session, id)
    waiting = [item for item in items.of(session, id) if not item.settled]
    if waiting:
        raise OpenItem(count=len(waiting))
    meeting = before.close(clock)
    _ensure_past(session, id, clock)
    journal.keep(session, "meeting.closed", meeting, before=before, by=by, at=at)
    return meeting


def confirm(session: Session, id: MeetingId, on: date, *, by: PersonId, at: datetime) -> Meeting:
    """Its minutes are confirmed; refuses while a member's correction waits for its answer."""
    before = meetings.get(session, id)
    minutes.of(session, id).ensure_answered()
    meeting = before.confirm(on)
    journal.keep(session, "meeting.confirmed", meeting, before=before, by=by, at=at)
    return meeting

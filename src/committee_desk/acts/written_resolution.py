"""Resolve in writing 서면의결: prepare it, send the sheets, take the replies, end, and file or give it up.

plan ─► prepare ─► (designate, place) ─► send ─► reply ... ─► end ─► (declare each item) ─► file
                                             └─► give up: its matters are ready for a meeting
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time

from sqlalchemy.orm import Session

from committee_desk.domain import ballot, person, written_resolution
from committee_desk.domain.ballot import Choice, Item
from committee_desk.domain.calendar import day_of, wall
from committee_desk.domain.finding import Finding, ensure
from committee_desk.domain.ids import ItemId, MeetingId, PersonId
from committee_desk.domain.matter import GroundMissing
from committee_desk.domain.meeting import Meeting, MeetingStage, Stage
from committee_desk.domain.rules import Base
from committee_desk.domain.voting import NotAVoter
from committee_desk.domain.written_resolution import NotInWriting, Reply, ReplyIncomplete, Written
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.store import desks, items, journal, matters, meetings, people

IN_WRITING = "서면"  # what stands for the place of those who do not meet


class ResultsMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Items without a result: {count}.")
    advice = QT_TRANSLATE_NOOP("errors", "Declare each of them, then file the written resolution.")


def plan(
    session: Session,
    title: str,
    deadline: date,
    ground: str = "",
    because: str = "",
    *,
    by: PersonId,
    at: datetime,
) -> Meeting:
    """A written resolution to be prepared, under the rules of its last day."""
    opening = desks.rules(session, deadline).opening()
    members = people.members(session, deadline)
    id = MeetingId(meetings.REGISTER.new_id(session))
    about = Written(ground, because.strip(), deadline)
    meeting = Meeting(id, title, deadline, time(18), IN_WRITING, len(members), opening, written=about)
    if opening.base is Base.ALL_MEMBERS:
        meeting = meeting.designate(tuple(one.id for one in members))
    journal.keep(session, "meeting.planned", meeting, by=by, at=at)
    return meeting


def prepare(
    session: Session,
    id: MeetingId,
    title: str,
    deadline: date,
    ground: str,
    because: str,
    *,
    by: PersonId,
    at: datetime,
) -> Meeting:
    """Its title, its ground and its last day, until the sheets go out."""
    before, about = _taken(session, id)
    if before.stage is not Stage.DRAFT:
        raise MeetingStage
    opening = desks.rules(session, deadline).opening()
    members = len(people.members(session, deadline))
    prepared = about.prepare(ground, because, deadline)
    meeting = replace(
        before, title=title, held_on=deadline, opening=opening, members=members, written=prepared
    )
    journal.keep_change(session, "meeting.rearranged", meeting, before, by=by, at=at)
    return meeting


def doubts(session: Session, meeting: Meeting) -> list[Finding]:
    """What the rules say against sending these sheets to these members."""
    rules = desks.rules(session, meeting.held_on)
    named = [people.get(session, one) for one in meeting.designated]
    about = [matters.get(session, one.matter) for one in _agenda(session, meeting.id)]
    return [
        *person.designation(named, rules, meeting.held_on),
        *written_resolution.before_sending(rules, about),
    ]


def send(
    session: Session, id: MeetingId, on: date, reason: str = "", *, by: PersonId, at: datetime
) -> Meeting:
    """The sheets go out: every item is before the members from now on."""
    before, _ = _taken(session, id)
    agenda = _agenda(session, id)
    clock = wall(at)
    meeting = before.send_sheets(on, clock, len(agenda), desks.rules(session, before.held_on))
    ensure(doubts(session, before), reason)
    journal.keep(session, "meeting.sheets_sent", meeting, before=before, by=by, at=at, reason=reason)
    for one in agenda:
        journal.keep(session, "item.taken_up", one.take_up(clock, meeting.chair), before=one, by=by, at=at)
    return meeting


def reply(
    session: Session,
    id: MeetingId,
    member: PersonId,
    on: date,
    votes: Mapping[ItemId, Choice],
    words: str = "",
    *,
    asks: bool = False,
    by: PersonId,
    at: datetime,
) -> Meeting:
    """A sheet that came back: a vote on every item the member may vote on, or that a meeting is wanted."""
    before, _ = _taken(session, id)
    meeting = before.take_reply(member, Reply(on, asks, words.strip()))
    people.get(session, member).ensure_seated(on)  # a term may have ended since the sheets went out
    agenda = [one for one in _agenda(session, id) if not one.report and member not in one.recused]
    if not asks and (left := [one for one in agenda if one.id not in votes]):
        raise ReplyIncomplete(count=len(left))
    after = {one.id: one.reply(meeting, member, None if asks else votes[one.id]) for one in agenda}
    if strangers := votes.keys() - after.keys():
        raise NotAVoter(count=len(strangers))
    journal.keep(session, "meeting.replied", meeting, before=before, by=by, at=at, reason=words)
    _keep(session, "item.replied", agenda, after, by=by, at=at)
    return meeting


def take_reply_back(
    session: Session, id: MeetingId, member: PersonId, reason: str, *, by: PersonId, at: datetime
) -> Meeting:
    """The reply was recorded by mistake."""
    if not reason.strip():
        raise GroundMissing
    before, _ = _taken(session, id)
    meeting = before.take_reply_back(member)
    agenda = _agenda(session, id)
    after = {one.id: one.without_absent(meeting.room) for one in agenda}
    journal.keep(session, "meeting.reply_taken_back", meeting, before=before, by=by, at=at, reason=reason)
    _keep(session, "item.vote_left", agenda, after, by=by, at=at, reason=reason)
    return meeting


def end(
    session: Session, id: MeetingId, on: date, reason: str = "", *, by: PersonId, at: datetime
) -> Meeting:
    """No more replies: all are in, or the last day is over; that members ask for a meeting needs a reason."""
    before, about = _taken(session, id)
    asked = list(written_resolution.before_declaring(desks.rules(session, on), about))
    meeting = before.end_replies(on, reason if asked else "")
    ensure(asked, reason)
    journal.keep(session, "meeting.replies_ended", meeting, before=before, by=by, at=at, reason=reason)
    return meeting


def file(session: Session, id: MeetingId, clock: time, *, by: PersonId, at: datetime) -> Meeting:
    """Every item has its result."""
    before, _ = _taken(session, id)
    if waiting := [one for one in _agenda(session, id) if not one.settled]:
        raise ResultsMissing(count=len(waiting))
    meeting = before.file(clock)
    journal.keep(session, "meeting.filed", meeting, before=before, by=by, at=at)
    return meeting


def give_up(
    session: Session,
    id: MeetingId,
    because: str,
    clock: time,
    on: date | None = None,
    *,
    by: PersonId,
    at: datetime,
) -> Meeting:
    """No result comes of it: its matters are ready for a meeting, from this day or the one that is named."""
    if not because.strip():
        raise GroundMissing
    before, _ = _taken(session, id)
    agenda = _agenda(session, id)
    day = on or day_of(at)
    meeting = before.give_up(day, clock, because.strip())
    if any(one.settled for one in agenda):
        raise MeetingStage
    journal.keep(session, "meeting.given_up", meeting, before=before, by=by, at=at, reason=because)
    for one in agenda:
        gone, matter = one.fall_away(because, day), matters.get(session, one.matter)
        journal.keep(session, "item.withdrawn", gone, before=one, by=by, at=at, reason=because)
        ready = matter.taken_off()
        journal.keep(session, "matter.taken_off", ready, before=matter, by=by, at=at, reason=because)
    return meeting


def _taken(session: Session, id: MeetingId) -> tuple[Meeting, Written]:
    meeting = meetings.get(session, id)
    if meeting.written is None:
        raise NotInWriting
    return meeting, meeting.written


def _agenda(session: Session, id: MeetingId) -> list[Item]:
    return [one for one in items.of(session, id) if one.stage is not ballot.Stage.WITHDRAWN]


def _keep(
    session: Session,
    what: str,
    agenda: list[Item],
    after: Mapping[ItemId, Item],
    *,
    by: PersonId,
    at: datetime,
    reason: str = "",
) -> None:
    for one in agenda:
        if after[one.id] != one:
            journal.keep(session, what, after[one.id], before=one, by=by, at=at, reason=reason)

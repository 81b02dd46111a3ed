"""Put matters on an agenda, and take each through recusal and vote, up to its declaration."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time

from sqlalchemy.orm import Session

from committee_desk.domain import ballot
from committee_desk.domain.attendance import NotDesignated
from committee_desk.domain.ballot import Choice, Item, late_number, numbered, voters
from committee_desk.domain.calendar import day_of
from committee_desk.domain.declaration import Motion
from committee_desk.domain.ids import ItemId, MatterId, MeetingId, PersonId
from committee_desk.domain.joint import Tally
from committee_desk.domain.matter import GroundMissing
from committee_desk.domain.meeting import Meeting, MeetingStage, Stage
from committee_desk.domain.poll import Ballot, Count, Poll
from committee_desk.domain.recusal import Cleared, Ground, OnlyByDecision, Recusal, ground
from committee_desk.store import (
    desks,
    items,
    journal,
    matters,
    meetings,
    people,
)

BEFORE_CONFIRMATION = (Stage.DRAFT, Stage.CONVENED, Stage.OPEN, Stage.CLOSED)


def place(
    session: Session, meeting: MeetingId, matter: MatterId, reason: str = "", *, by: PersonId, at: datetime
) -> Item:
    """The matter on the agenda, last; once the notice is out it gets a late number, and a reason."""
    held = meetings.get(session, meeting)
    _ensure_stage(held, Stage.DRAFT, *(() if held.written else (Stage.CONVENED, Stage.OPEN)))
    before = matters.get(session, matter)
    placed = before.placed()
    agenda = items.of(session, meeting)
    report = not placed.particulars.voted
    new = Item(ItemId(items.REGISTER.new_id(session)), meeting, matter, "", len(agenda) + 1, report)
    if held.stage is Stage.DRAFT:
        new = numbered([*agenda, new])[-1]
    else:
        number = late_number(agenda, report=report)
        new = replace(new, number=number, added_on=day_of(at), added_because=reason.strip())
    journal.keep(session, "matter.placed", placed, before=before, by=by, at=at)
    journal.keep(session, "item.placed", new, by=by, at=at)
    return new


def explain(session: Session, id: ItemId, reason: str, *, by: PersonId, at: datetime) -> Item:
    """Why an item came onto the agenda after the notice, said later; until the minutes are confirmed."""
    if not reason.strip():
        raise GroundMissing
    before = items.get(session, id)
    _ensure_stage(meetings.get(session, before.meeting), *BEFORE_CONFIRMATION)
    item = before.explain(reason.strip())
    journal.keep_change(session, "item.explained", item, before, by=by, at=at)
    return item


def reorder(
    session: Session, meeting: MeetingId, order: Sequence[ItemId], *, by: PersonId, at: datetime
) -> list[Item]:
    """The agenda in another order, its numbers following; only until the notice goes out."""
    _ensure_stage(meetings.get(session, meeting), Stage.DRAFT)
    agenda = {item.id: item for item in items.of(session, meeting)}
    wanted = [agenda[id] for id in dict.fromkeys(order) if id in agenda]
    rest = [item for item in agenda.values() if item.id not in set(order)]
    after = numbered([*wanted, *rest])
    _renumber(session, agenda.values(), after, by=by, at=at)
    return after


def _renumber(
    session: Session, before: Iterable[Item], after: Sequence[Item], *, by: PersonId, at: datetime
) -> None:
    was = {item.id: item for item in before}
    for item in after:
        if item != was[item.id]:
            journal.keep(session, "item.moved", item, before=was[item.id], by=by, at=at)


def withdraw(session: Session, id: ItemId, reason: str, *, by: PersonId, at: datetime) -> Item:
    """Off the agenda without a result: the matter is ready again, and the item says why it fell away."""
    if not reason.strip():
        raise GroundMissing
    before = items.get(session, id)
    item = before.fall_away(reason, day_of(at))
    matter = matters.get(session, before.matter)
    journal.keep(session, "item.withdrawn", item, before=before, by=by, at=at, reason=reason)
    journal.keep(session, "matter.taken_off", matter.taken_off(), before=matter, by=by, at=at, reason=reason)
    if meetings.get(session, before.meeting).stage is not Stage.DRAFT:
        return item
    agenda = items.of(session, before.meeting)
    after = numbered(sorted(agenda, key=lambda one: one.stage is ballot.Stage.WITHDRAWN))
    _renumber(session, agenda, after, by=by, at=at)
    return next(one for one in after if one.id == id)


def put_back(session: Session, id: ItemId, order: Sequence[ItemId], *, by: PersonId, at: datetime) -> Item:
    """What was taken off by mistake, at its place in this order; only until the notice goes out."""
    before = items.get(session, id)
    _ensure_stage(meetings.get(session, before.meeting), Stage.DRAFT)
    matter = matters.get(session, before.matter)
    journal.keep(session, "matter.placed", matter.placed(), before=matter, by=by, at=at)
    journal.keep(session, "item.put_back", before.put_back(), before=before, by=by, at=at)
    after = reorder(session, before.meeting, order, by=by, at=at)
    return next(one for one in after if one.id == id)


def take_up(session: Session, id: ItemId, clock: time, *, by: PersonId, at: datetime) -> Item:
    """상정: the item is before the meeting, which must be open."""
    before = items.get(session, id)
    meeting = meetings.get(session, before.meeting)
    meeting.ensure_sitting(clock)
    item = before.take_up(clock, meeting.presider(id, before.recused))
    journal.keep_change(session, "item.taken_up", item, before, by=by, at=at)
    return item


def recuse(session: Session, id: ItemId, recusal: Recusal, *, by: PersonId, at: datetime) -> Item:
    """제척 or 회피: out of this item's vote, its denominator and its papers, in one stroke."""
    before = items.get(session, id)
    meeting = meetings.get(session, before.meeting)
    if recusal.person not in meeting.designated:
        raise NotDesignated(count=1)
    if recusal.kind is Ground.CHALLENGE:
        raise OnlyByDecision
    ground(desks.rules(session, meeting.held_on), recusal.ground)
    item = before.recuse(recusal)
    journal.keep(session, "item.recused", item, before=before, by=by, at=at, reason=recusal.text)
    return item


def take_back_recusal(
    session: Session, id: ItemId, person: PersonId, reason: str, *, by: PersonId, at: datetime
) -> Item:
    if not reason.strip():
        raise GroundMissing
    before = items.get(session, id)
    item = before.take_back_recusal(person)
    journal.keep(session, "item.recusal_taken_back", item, before=before, by=by, at=at, reason=reason)
    return item


def clear(session: Session, id: ItemId, cleared: Cleared, *, by: PersonId, at: datetime) -> Item:
    """No conflict: the member the interests register points to was asked, on a day, and why there is none."""
    before = items.get(session, id)
    if cleared.person not in meetings.get(session, before.meeting).designated:
        raise NotDesignated(count=1)
    item = before.clear(cleared)
    journal.keep(session, "item.cleared", item, before=before, by=by, at=at, reason=cleared.because)
    return item


def plan(session: Session, id: ItemId, minutes: int, *, by: PersonId, at: datetime) -> Item:
    """How many minutes the item is to take; 0 takes it back."""
    before = items.get(session, id)
    item = before.plan(minutes)
    journal.keep_change(session, "item.planned", item, before, by=by, at=at)
    return item


def choose_ballot(session: Session, id: ItemId, ballot: Ballot, *, by: PersonId, at: datetime) -> Item:
    """기명 or 무기명; choosing the other takes back what was cast."""
    before = items.get(session, id)
    item, meeting = before.choose_ballot(ballot), meetings.get(session, before.meeting)
    meeting.ensure_meets()
    if before.cast_any:
        meeting.ensure_open()
    journal.keep_change(session, "item.ballot_chosen", item, before, by=by, at=at)
    return item


def move(session: Session, id: ItemId, motion: Motion, *, by: PersonId, at: datetime) -> Item:
    """What the vote is on."""
    before = items.get(session, id)
    meeting = meetings.get(session, before.meeting)
    meeting.ensure_meets()
    meeting.ensure_open()
    item = before.move(motion)
    journal.keep_change(session, "item.moved_to_vote", item, before, by=by, at=at)
    return item


def cast(
    session: Session, id: ItemId, votes: Mapping[PersonId, Choice], *, by: PersonId, at: datetime
) -> Item:
    """Votes by name; each replaces what the same member said before."""
    before = items.get(session, id)
    item = before.cast(meetings.get(session, before.meeting), votes)
    journal.keep_change(session, "item.voted", item, before, by=by, at=at)
    return item


def all_in_favour(session: Session, id: ItemId, *, by: PersonId, at: datetime) -> Item:
    """Everyone who may vote says yes; exceptions are cast afterwards."""
    before = items.get(session, id)
    meeting = meetings.get(session, before.meeting)
    item = before.cast(meeting, dict.fromkeys(sorted(voters(meeting, before)), Choice.YES))
    journal.keep_change(session, "item.voted", item, before, by=by, at=at)
    return item


def count_ballots(session: Session, id: ItemId, count: Count, *, by: PersonId, at: datetime) -> Item:
    """What one person found in the box, kept sealed; then what a second finds; both anew if they differ."""
    before = items.get(session, id)
    counter = people.get(session, by).id  # whoever counts is named on paper
    item = before.count_ballots(meetings.get(session, before.meeting), count, counter)
    journal.keep(session, _count_told(item.poll), item, before=before, by=by, at=at)
    return item


def _count_told(poll: Poll | None) -> str:
    if poll is not None and poll.differed:
        return "item.ballots_differed"
    return "item.ballots_counted" if poll and poll.count else "item.ballots_counted_once"


def count_elsewhere(session: Session, id: ItemId, tally: Tally, *, by: PersonId, at: datetime) -> Item:
    """How another body of the joint meeting voted, as its secretary gives it."""
    before = items.get(session, id)
    item = before.count_elsewhere(meetings.get(session, before.meeting), tally)
    journal.keep_change(session, "item.counted_elsewhere", item, before, by=by, at=at)
    return item


def take_back_votes(session: Session, id: ItemId, *, by: PersonId, at: datetime) -> Item:
    """표결 취소: the vote begins anew; what was recorded stays in the journal."""
    before = items.get(session, id)
    meeting = meetings.get(session, before.meeting)
    meeting.ensure_meets()
    meeting.ensure_open()
    item = before.take_back_votes()
    journal.keep_change(session, "item.votes_taken_back", item, before, by=by, at=at)
    return item


def _ensure_stage(meeting: Meeting, *stages: Stage) -> None:
    if meeting.stage not in stages:
        raise MeetingStage

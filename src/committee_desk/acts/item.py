"""Put matters on an agenda, and take each through recusal, vote and declaration."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time

from sqlalchemy.orm import Session

from committee_desk.domain import ballot
from committee_desk.domain.attendance import NotDesignated
from committee_desk.domain.ballot import Choice, Item, late_number, numbered, voters
from committee_desk.domain.calendar import day_of, due
from committee_desk.domain.declaration import Motion
from committee_desk.domain.finding import ensure
from committee_desk.domain.grant import Promising
from committee_desk.domain.ids import GrantId, ItemId, KeyTaskId, MatterId, MeetingId, PersonId
from committee_desk.domain.joint import Tally
from committee_desk.domain.kinds import plan as plan_kind
from committee_desk.domain.kinds.confirmation import CORRECTED, NOT_CONFIRMED, Confirmation
from committee_desk.domain.kinds.key_tasks import NOT_SELECTED, KeyTasks
from committee_desk.domain.kinds.support import GRANTED
from committee_desk.domain.matter import GroundMissing, Matter, Resolution
from committee_desk.domain.meeting import Meeting, MeetingStage, Stage
from committee_desk.domain.minutes import Minutes
from committee_desk.domain.paper import Source
from committee_desk.domain.payment import supported_twice
from committee_desk.domain.poll import Ballot, Count, Poll, Secrecy, far_from_box
from committee_desk.domain.recusal import Cleared, Ground, OnlyByDecision, Recusal, ground
from committee_desk.domain.rules import Rules
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.store import (
    confirming,
    days,
    desks,
    grants,
    items,
    journal,
    key_tasks,
    matters,
    meetings,
    minutes,
    named,
    papers,
    payments,
    people,
    selections,
)

CARRY_OUT = "incentives.carry_out"


class NothingDecided(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The vote was on turning the matter down, and that was voted down.")
    advice = QT_TRANSLATE_NOOP("errors", "This decides nothing: put the matter itself to the vote.")


class PlacedAgain(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The matter has been placed on an agenda again since.")
    advice = QT_TRANSLATE_NOOP("errors", "Take the later item off first, or decide the matter there.")


class StoodOn(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Matter {number} was decided on the ground of these criteria.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Take back what was decided on them first, by voiding that declaration."
    )


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
    """Why an item came onto the agenda after the notice, said later than it was placed."""
    if not reason.strip():
        raise GroundMissing
    before = items.get(session, id)
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


def declare(
    session: Session,
    id: ItemId,
    resolution: Resolution,
    clock: time,
    reason: str = "",
    *,
    by: PersonId,
    at: datetime,
) -> Item:
    """The result, frozen with the lists it rests on; the matter is decided, or ready again if deferred."""
    before = items.get(session, id)
    meeting = meetings.get(session, before.meeting)
    placed = matters.get(session, before.matter)
    matter = selections.taken_in(session, placed)
    outcome = matter.particulars.outcome(resolution, before.motion.outcome)
    if not outcome:
        raise NothingDecided
    deferred = resolution is Resolution.DEFERRED
    rules = desks.rules(session, meeting.held_on)
    far = list(far_from_box(before.poll, rules))
    ensure(far, reason)
    if not deferred:
        named.ensure_there(session, matter.particulars)
        ensure(matter.before_declaring(outcome, rules, meeting.held_on), reason)
        ensure(confirming.unready(session, matter, outcome, rules), reason)
        _ensure_once(session, matter, outcome, rules, reason)
        if matter.kind == plan_kind.KIND and outcome != plan_kind.NOT_APPROVED:
            plan_kind.ensure_next(matters.of_kind(session, plan_kind.KIND), matter)
    chair, meaning = meeting.presider(id, before.recused), "" if deferred else outcome
    secrecy, because = Secrecy.of(rules), reason if far else ""
    item = before.declare(meeting, resolution, meaning, clock, chair, secrecy, because)
    after = matter.taken_off() if deferred else matter.decided(outcome, meeting.held_on)
    journal.keep(session, "item.declared", item, before=before, by=by, at=at, reason=reason)
    what = "matter.deferred" if deferred else "matter.decided"
    journal.keep(session, what, after, before=placed, by=by, at=at)
    if not deferred:
        _follow(session, item, after, rules, reason, on=meeting.held_on, by=by, at=at)
    return item


def void(session: Session, id: ItemId, because: str, *, by: PersonId, at: datetime) -> Item:
    """The declaration is void, stays visible as such, and the vote is taken again."""
    if not because.strip():
        raise GroundMissing
    before = items.get(session, id)
    meetings.get(session, before.meeting).ensure_open()
    if any(
        one.id > id and one.stage is not ballot.Stage.WITHDRAWN for one in items.about(session, before.matter)
    ):
        raise PlacedAgain
    item = before.void(because)
    matter = matters.get(session, before.matter)
    for one in selections.stands_on(session, matter):
        raise StoodOn(number=one.number)
    journal.keep(session, "item.voided", item, before=before, by=by, at=at, reason=because)
    journal.keep(session, "matter.undecided", matter.undecided(), before=matter, by=by, at=at, reason=because)
    _take_back(session, item, matter, because, by=by, at=at)
    return item


def _follow(
    session: Session,
    item: Item,
    matter: Matter,
    rules: Rules,
    reason: str,
    *,
    on: date,
    by: PersonId,
    at: datetime,
) -> None:
    """Everything else that this decision settles, on the day of the meeting."""
    _confirm(session, item, matter, on=on, by=by, at=at)
    _grant(session, item, matter, rules, reason, on=on, by=by, at=at)
    _choose(session, item, matter, by=by, at=at)


def _take_back(
    session: Session, item: Item, matter: Matter, because: str, *, by: PersonId, at: datetime
) -> None:
    """Everything else that the declaration had settled, now that it is void."""
    _unconfirm(session, item, matter, because, by=by, at=at)
    for granted in grants.by(session, item.id):
        voided = granted.voided(because)
        journal.keep(session, "grant.voided", voided, before=granted, by=by, at=at, reason=because)
    for chosen in key_tasks.by(session, item.id):
        undone = chosen.voided(because)
        journal.keep(session, "key_task.voided", undone, before=chosen, by=by, at=at, reason=because)


def _ensure_once(session: Session, matter: Matter, outcome: str, rules: Rules, reason: str) -> None:
    """Refuse to grant one official the same support a second time; the first is named."""
    if outcome == GRANTED:
        ensure(supported_twice(matter, payments.of_same_official(session, matter), rules), reason)


def _confirm(session: Session, item: Item, matter: Matter, *, on: date, by: PersonId, at: datetime) -> None:
    """회의록 확인: the minutes that this item was about are confirmed in the same stroke.

    Minutes confirmed with corrections are open to them from now on; their new version prints why.
    """
    about = matter.particulars
    if not isinstance(about, Confirmation) or about.meeting is None or matter.outcome == NOT_CONFIRMED:
        return
    held, before = meetings.get(session, about.meeting), minutes.of(session, about.meeting)
    before.ensure_answered()
    confirmed = before
    if held.stage is Stage.CLOSED:
        confirmed = before.confirmed(item.id)
        journal.keep(session, "meeting.confirmed", held.confirm(on), before=held, by=by, at=at)
    if matter.outcome == CORRECTED and item.declared is not None:
        valid = papers.in_use(session, Source(held.id), "minutes")
        supersedes = valid[-1].number if valid else ""
        confirmed = confirmed.reopen(item.declared.motion.text, on, supersedes, item.id)
    if confirmed == before:  # they were confirmed otherwise before this item came up
        return
    if not minutes.kept(session, held.id):
        journal.keep(session, "minutes.begun", Minutes(held.id), by=by, at=at)
    journal.keep(session, "minutes.confirmed", confirmed, before=before, by=by, at=at)


def _unconfirm(
    session: Session, item: Item, matter: Matter, because: str, *, by: PersonId, at: datetime
) -> None:
    """The minutes wait for their confirmation again, if it was this item that gave it."""
    about = matter.particulars
    if not isinstance(about, Confirmation) or about.meeting is None:
        return
    held, before = meetings.get(session, about.meeting), minutes.of(session, about.meeting)
    after = before.unconfirmed(item.id)
    if after == before:
        return
    journal.keep(session, "minutes.unconfirmed", after, before=before, by=by, at=at, reason=because)
    if before.confirmed_in != item.id:
        return
    waiting = held.unconfirm()
    journal.keep(session, "meeting.unconfirmed", waiting, before=held, by=by, at=at, reason=because)


def _grant(
    session: Session,
    item: Item,
    matter: Matter,
    rules: Rules,
    reason: str,
    *,
    on: date,
    by: PersonId,
    at: datetime,
) -> None:
    """What the decision promises each, if nobody has come to too much in this year meanwhile."""
    about = matter.particulars
    if not isinstance(about, Promising) or item.declared is None:
        return
    promises = list(about.promises(matter.outcome, rules))
    if not promises:
        return
    ensure(about.beyond_cap(grants.had(session, on.year, promises[0].round), rules), reason)
    conditional = item.declared.resolution is Resolution.CONDITIONAL
    condition = item.declared.motion.text.strip() if conditional else ""
    for one in promises:
        id = GrantId(grants.REGISTER.new_id(session))
        granted = one.granted(id, matter.id, item.id, on, condition, _due(rules, on))
        journal.keep(session, "grant.promised", granted, by=by, at=at)


def _due(rules: Rules, on: date) -> date | None:
    """By when what is promised on this day is to be carried out, where the rules say so."""
    if rules.get(CARRY_OUT) is None:
        return None
    return due(on, rules.period(CARRY_OUT), days.under(rules))


def _choose(session: Session, item: Item, matter: Matter, *, by: PersonId, at: datetime) -> None:
    """중점과제 선정: one key task for each line that the body has chosen."""
    about = matter.particulars
    if not isinstance(about, KeyTasks) or matter.outcome == NOT_SELECTED:
        return
    about.ensure_free({one.code for one in key_tasks.of_year(session, about.year or 0)})
    for one in about.chosen:
        id = KeyTaskId(key_tasks.REGISTER.new_id(session))
        journal.keep(session, "key_task.chosen", about.task(one, id, matter.id, item.id), by=by, at=at)


def _ensure_stage(meeting: Meeting, *stages: Stage) -> None:
    if meeting.stage not in stages:
        raise MeetingStage

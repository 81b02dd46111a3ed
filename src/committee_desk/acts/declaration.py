"""Declare what was decided on an item, and all that the decision settles; void it, and take all of that back.

    the votes ─► declare ─┬─► item, matter
                          ├─► minutes confirmed 회의록 확인
                          ├─► what is promised to each 인센티브
                          └─► key tasks chosen 중점과제           void ─► each of them as before, or void

Everything happens in one transaction.
"""

from __future__ import annotations

from datetime import date, datetime, time

from sqlalchemy.orm import Session

from committee_desk.domain import ballot
from committee_desk.domain.ballot import Item
from committee_desk.domain.calendar import due
from committee_desk.domain.candidates import taking_part
from committee_desk.domain.deadline import too_late
from committee_desk.domain.finding import ensure
from committee_desk.domain.grant import Promising
from committee_desk.domain.ids import GrantId, ItemId, KeyTaskId, PersonId
from committee_desk.domain.kinds import plan as plan_kind
from committee_desk.domain.kinds.confirmation import CORRECTED, NOT_CONFIRMED, Confirmation
from committee_desk.domain.kinds.key_tasks import NOT_SELECTED, KeyTasks
from committee_desk.domain.kinds.support import GRANTED
from committee_desk.domain.matter import GroundMissing, Matter, Resolution
from committee_desk.domain.meeting import Meeting, Stage
from committee_desk.domain.minutes import Minutes
from committee_desk.domain.paper import Source
from committee_desk.domain.payment import supported_twice
from committee_desk.domain.poll import Secrecy, far_from_box
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
        _ensure_decidable(session, meeting, before, matter, outcome, rules, reason)
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


def _ensure_decidable(
    session: Session, meeting: Meeting, item: Item, matter: Matter, outcome: str, rules: Rules, reason: str
) -> None:
    """Refuse what this outcome is still waiting for, or may not have; warn of the rest."""
    named.ensure_there(session, matter.particulars)
    ensure(matter.before_declaring(outcome, rules, meeting.held_on), reason)
    ensure(too_late(matter, outcome, rules, days.of(session), meeting.held_on), reason)
    ensure(confirming.unready(session, matter, outcome, rules), reason)
    ensure(taking_part(meeting, item, matter, people.names(session), rules), reason)
    _ensure_once(session, matter, outcome, rules, reason)
    if matter.kind == plan_kind.KIND and outcome != plan_kind.NOT_APPROVED:
        plan_kind.ensure_next(matters.of_kind(session, plan_kind.KIND), matter)


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

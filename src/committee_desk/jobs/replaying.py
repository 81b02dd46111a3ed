"""Hold a meeting again from what a file tells of it, act by act, in the order of the clock.

    Told ─► plan, designate, place, convene ─► events by time ─► close      one transaction
                                               arrive · take up · recuse · say · vote · declare · leave

The acts are those of the window, so every rule applies, and the journal reads as if it had been held here.
The first refusal stops it and nothing is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import partial

from sqlalchemy.orm import Session

from committee_desk.acts import item as items
from committee_desk.acts import matter as matters
from committee_desk.acts import meeting as meetings
from committee_desk.acts import remark
from committee_desk.acts.door import Done, Door
from committee_desk.documents.wording import SEOUL
from committee_desk.domain.ballot import Choice, Item, Motion, Recusal, voters
from committee_desk.domain.finding import Finding
from committee_desk.domain.ids import ItemId, MeetingId, PersonId
from committee_desk.domain.matter import Resolution, Stage
from committee_desk.domain.meeting import Meeting, Remark, forward
from committee_desk.domain.person import Person, composition
from committee_desk.domain.rules import Base, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs.meeting_files import Business, KeyMissing, Said, Stay, Told
from committee_desk.store import desks, people
from committee_desk.store import items as agenda
from committee_desk.store import matters as docket
from committee_desk.store import meetings as register

FROM_FILE = "회의 기록을 파일에서 가져옴"


class OtherOutcome(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The file says “{said}”, and the resolution comes to “{found}”.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct the outcome, or leave it out.")


@dataclass(frozen=True, slots=True)
class Replayed:
    """The closed meeting, what the rules warn of, and the day of the notice where none was told."""

    meeting: Meeting
    findings: tuple[Finding, ...] = ()
    notice_entered: date | None = None


@dataclass(frozen=True, slots=True)
class _Scene:
    """Where and as whom the acts are done, and what the rules have warned of so far."""

    session: Session
    told: Told
    everyone: Sequence[Person]
    meeting: MeetingId
    by: PersonId
    at: datetime
    warned: list[Finding] = field(default_factory=list)

    def who(self, name: str) -> PersonId:
        return people.among(self.everyone, name).id


@dataclass(frozen=True, slots=True)
class _Event:
    """One thing that happened; of two at one time the lower rank was first."""

    at: time
    rank: int
    what: str
    happen: Callable[[], object]


ARRIVAL, ENDING, DEPARTURE, BEGINNING = range(4)


class _OnlyTried(Exception):
    """No error: it takes back what was only tried."""

    def __init__(self, replayed: Replayed) -> None:
        super().__init__()
        self.replayed = replayed


def replay(door: Door, told: Told, *, dry_run: bool = False, by: PersonId, at: datetime) -> Done[Replayed]:
    """The whole meeting, closed, its papers not yet issued."""

    def hold(session: Session) -> Replayed:
        replayed = _hold(session, told, by=by, at=at)
        if dry_run:
            raise _OnlyTried(replayed)
        return replayed

    try:
        return door.do(hold)
    except _OnlyTried as tried:
        return Done(tried.replayed, frozenset())


def _hold(session: Session, told: Told, *, by: PersonId, at: datetime) -> Replayed:
    scene = _planned(session, told, by=by, at=at)
    placed = [_placed(scene, one) for one in told.business]
    sent_on = _convened(scene)
    events = sorted([*_presence(scene), *_agenda(scene, placed)], key=lambda event: (event.at, event.rank))
    before = [event for event in events if (event.at, event.rank) <= (told.opened_at, ARRIVAL)]
    _all_happen(before)
    meetings.call_to_order(session, scene.meeting, told.opened_at, by=by, at=at)
    _all_happen(events[len(before) :])
    last = max((told.opened_at, *(event.at for event in events)))
    forward(told.ends_at or last, last)
    closed = meetings.close(session, scene.meeting, told.ends_at or last, by=by, at=at)
    return Replayed(closed, tuple(scene.warned), None if told.notice else sent_on)


def _all_happen(events: Iterable[_Event]) -> None:
    for event in events:
        with _named(event.what):
            event.happen()


@contextmanager
def _named(what: str) -> Iterator[None]:
    """A refusal says at which place of the file it came."""
    try:
        yield
    except DeskError as refused:
        refused.add_note(what)
        raise


def _planned(session: Session, told: Told, *, by: PersonId, at: datetime) -> _Scene:
    planned = meetings.plan(
        session, told.title, told.held_on, told.starts_at, told.place, mode=told.mode, by=by, at=at
    )
    scene = _Scene(session, told, people.everyone(session), planned.id, by, at)
    if told.attendants:
        meetings.rearrange(
            session,
            planned.id,
            title=told.title,
            held_on=told.held_on,
            starts_at=told.starts_at,
            place=told.place,
            mode=told.mode,
            attendants=told.attendants,
            by=by,
            at=at,
        )
    if told.designated:
        designated = tuple(scene.who(name) for name in told.designated)
        meetings.designate(session, planned.id, designated, by=by, at=at)
    elif planned.opening.base is Base.DESIGNATED:
        raise KeyMissing(key="designated")
    return scene


def _placed(scene: _Scene, business: Business) -> Item:
    """The matter on the agenda; it need only be on the docket."""
    with _named(business.matter):
        matter = docket.numbered(scene.session, business.matter)
        if matter.stage in (Stage.RECEIVED, Stage.RETURNED):
            matters.make_ready(scene.session, matter.id, by=scene.by, at=scene.at)
        return items.place(scene.session, scene.meeting, matter.id, by=scene.by, at=scene.at)


def _convened(scene: _Scene) -> date:
    """The notice, with what the rules warn of; where the file tells no day it goes out now."""
    told, session = scene.told, scene.session
    sent_on = told.notice or min(scene.at.astimezone(SEOUL).date(), told.held_on)
    doubts = meetings.doubts(session, register.get(session, scene.meeting), sent_on)
    scene.warned.extend(composition(scene.everyone, desks.rules(session, told.held_on), told.held_on))
    scene.warned.extend(doubts)
    reason = told.reason or (FROM_FILE if doubts else "")
    meetings.convene(session, scene.meeting, sent_on, reason, by=scene.by, at=scene.at)
    return sent_on


def _presence(scene: _Scene) -> Iterator[_Event]:
    """Those there when it opens are taken down together, as the window does; later ones one by one."""
    told = scene.told
    early = [one for one in told.stays if one.arrives <= told.opened_at and not one.remote]
    for clock in sorted({one.arrives for one in early}):
        names = [one.name for one in early if one.arrives == clock]
        yield _Event(clock, ARRIVAL, ", ".join(names), partial(_attend, scene, names, clock))
    for one in told.stays:
        if one not in early:
            yield _Event(one.arrives, ARRIVAL, one.name, partial(_arrive, scene, one))
        if one.leaves is not None:
            yield _Event(one.leaves, DEPARTURE, one.name, partial(_leave, scene, one.name, one.leaves))


def _attend(scene: _Scene, names: Sequence[str], clock: time) -> Meeting:
    present = frozenset(scene.who(name) for name in names)
    return meetings.take_attendance(scene.session, scene.meeting, present, clock, by=scene.by, at=scene.at)


def _arrive(scene: _Scene, stay: Stay) -> Meeting:
    person, remote = scene.who(stay.name), stay.remote
    return meetings.arrive(
        scene.session, scene.meeting, person, stay.arrives, remote=remote, by=scene.by, at=scene.at
    )


def _leave(scene: _Scene, name: str, clock: time) -> Meeting:
    return meetings.leave(scene.session, scene.meeting, scene.who(name), clock, by=scene.by, at=scene.at)


def _agenda(scene: _Scene, placed: Sequence[Item]) -> Iterator[_Event]:
    for said in scene.told.remarks:
        yield _Event(said.at, ENDING, said.speaker, partial(_note, scene, None, said))
    for item, business in zip(placed, scene.told.business, strict=True):
        name = business.matter
        yield _Event(business.at, BEGINNING, name, partial(_take_up, scene, item.id, business))
        for said in business.remarks:
            yield _Event(said.at, ENDING, name, partial(_note, scene, item.id, said))
        # What is taken up and declared in one minute comes after those who left in it.
        rank = ENDING if business.declared_at > business.at else BEGINNING
        yield _Event(business.declared_at, rank, name, partial(_declare, scene, item, business))


def _note(scene: _Scene, item: ItemId | None, said: Said) -> Remark:
    return remark.note(
        scene.session, scene.meeting, item, said.at, said.speaker, said.text, by=scene.by, at=scene.at
    )


def _take_up(scene: _Scene, item: ItemId, business: Business) -> None:
    items.take_up(scene.session, item, business.at, by=scene.by, at=scene.at)
    for one in business.recused:
        recusal = Recusal(scene.who(one.name), one.kind, one.ground, one.text, one.at)
        items.recuse(scene.session, item, recusal, by=scene.by, at=scene.at)


def _declare(scene: _Scene, item: Item, business: Business) -> None:
    motion = _motion(business)
    if motion != Motion():
        items.move(scene.session, item.id, motion, by=scene.by, at=scene.at)
    if business.all_yes:
        _all_yes(scene, item, business)
    if business.votes:
        votes = {scene.who(name): choice for name, choice in business.votes.items()}
        items.cast(scene.session, item.id, votes, by=scene.by, at=scene.at)
    reason = business.reason or _reason(scene, item, business, motion)
    declared = items.declare(
        scene.session, item.id, business.declare, business.declared_at, reason, by=scene.by, at=scene.at
    ).declared
    if business.outcome and declared and declared.outcome != business.outcome:
        raise OtherOutcome(said=business.outcome, found=declared.outcome)


def _motion(business: Business) -> Motion:
    """What was put to the vote; an outcome that only the voting down gave was not part of it."""
    put = business.declare not in (Resolution.REJECTED, Resolution.DEFERRED, Resolution.REPORTED)
    return Motion(business.put, business.outcome if put else "", business.text)


def _all_yes(scene: _Scene, item: Item, business: Business) -> None:
    if not business.silent:
        items.all_in_favour(scene.session, item.id, by=scene.by, at=scene.at)
        return
    now = agenda.get(scene.session, item.id)
    silent = {scene.who(name) for name in business.silent}
    yes = voters(register.get(scene.session, scene.meeting), now) - silent
    items.cast(scene.session, item.id, dict.fromkeys(sorted(yes), Choice.YES), by=scene.by, at=scene.at)


def _reason(scene: _Scene, item: Item, business: Business, motion: Motion) -> str:
    """What the rules only warn of before declaring stops no record of what was declared."""
    particulars = docket.get(scene.session, item.matter).particulars
    rules = desks.rules(scene.session, scene.told.held_on)
    outcome = particulars.outcome(business.declare, motion.outcome)
    found = [one for one in particulars.before_declaring(outcome, rules) if one.strength is Strength.WARN]
    if business.declare is Resolution.DEFERRED:
        return ""
    scene.warned.extend(found)
    return FROM_FILE if found else ""

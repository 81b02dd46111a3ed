"""Hold a meeting again from what a file tells of it, act by act, in the order of the clock.

    Told ─► plan, designate, place, convene ─► events by time ─► close      one transaction
                                               arrive · take up · recuse · say · vote · declare · leave

The acts are those of the window, so every rule applies, and the journal reads as if it had been held here.
The first refusal stops it and nothing is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import field
from datetime import date, datetime, time
from functools import partial

from sqlalchemy.orm import Session

from committee_desk.acts import item as items
from committee_desk.acts import matter as matters
from committee_desk.acts import meeting as meetings
from committee_desk.acts import remark
from committee_desk.acts.door import Done, Door
from committee_desk.domain import calling, challenging, presiding
from committee_desk.domain.ballot import Choice, Motion, Recusal, voters
from committee_desk.domain.calendar import day_of
from committee_desk.domain.finding import Finding
from committee_desk.domain.ids import ItemId, MeetingId, PersonId
from committee_desk.domain.matter import Resolution, Stage
from committee_desk.domain.meeting import Meeting, Mode, Remark, forward
from committee_desk.domain.minutes import missing
from committee_desk.domain.person import composition
from committee_desk.domain.poll import Ballot, far_from_box
from committee_desk.domain.rules import Base, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs.meeting_files import Box, Break, Business, Contested, KeyMissing, Said, Stay, Told
from committee_desk.store import desks, people, records
from committee_desk.store import items as agenda
from committee_desk.store import matters as docket
from committee_desk.store import meetings as register

Words = Iterable[tuple[str, Iterable[str]]]  # what is said at which place of the file

FROM_FILE = "회의 기록을 파일에서 가져옴"


class OtherOutcome(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The file says “{said}”, and the resolution comes to “{found}”.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct the outcome, or leave it out.")


@frozen
class Replayed:
    """The closed meeting, what the rules warn of, and the day of the notice where none was told."""

    meeting: Meeting
    findings: tuple[Finding, ...] = ()
    notice_entered: date | None = None


@frozen
class Scene:
    """Where and as whom acts are done, and what the rules have warned of so far."""

    session: Session
    meeting: MeetingId
    by: PersonId
    at: datetime
    warned: list[Finding] = field(default_factory=list)

    def who(self, name: str) -> PersonId:
        return people.called(self.session, name).id


@frozen
class Event:
    """One thing that happens; of two at one time the lower rank comes first."""

    at: time
    rank: int
    what: str
    happen: Callable[[Scene], object]

    def opens(self, at: time) -> bool:
        """Whether it comes before a meeting that is called to order at this time."""
        return (self.at, self.rank) <= (at, ARRIVAL)


ARRIVAL, RESUMPTION, ENDING, RECESS, DEPARTURE, HANDOVER, BEGINNING = range(7)


class _OnlyTried(Exception):
    """No error: it takes back what was only tried."""

    def __init__(self, replayed: Replayed) -> None:
        super().__init__()
        self.replayed = replayed


def replay(door: Door, told: Told, *, dry_run: bool = False, by: PersonId, at: datetime) -> Done[Replayed]:
    """The whole meeting, closed, its papers not yet issued."""
    return tried(door, lambda session: _hold(session, told, by=by, at=at), _words(told), dry_run=dry_run)


def tried(door: Door, hold: Callable[[Session], Replayed], words: Words, *, dry_run: bool) -> Done[Replayed]:
    """All of it in one act; of a dry run nothing is kept."""
    _ensure_letters(words)

    def once(session: Session) -> Replayed:
        replayed = hold(session)
        if dry_run:
            raise _OnlyTried(replayed)
        return replayed

    try:
        return door.do(once)
    except _OnlyTried as only:
        return Done(only.replayed, frozenset())


def events(told: Told, items: Sequence[ItemId]) -> list[Event]:
    """Everything that happens between the first arrival and the closing, in the order of the clock."""
    found = [*_presence(told), *_chairing(told), *_breaks(told), *_remarks(told.remarks, None, "")]
    for item, business in zip(items, told.business, strict=True):
        found += _business(item, business)
    return sorted(found, key=lambda event: (event.at, event.rank))


def _ensure_letters(words: Words) -> None:
    """Refuse words that no paper could show, while the file can still be corrected."""
    from committee_desk.documents import fonts  # noqa: PLC0415 -- slow import

    for place, said in words:
        with named(place):
            fonts.ensure_letters(said)


def _words(told: Told) -> Iterator[tuple[str, Iterable[str]]]:
    yield told.title, (told.title, told.place, *told.attendants)
    for said in told.remarks:
        yield said.speaker, (said.speaker, said.text)
    for one in told.business:
        grounds = (aside.text for aside in one.recused)
        spoken = (words for said in one.remarks for words in (said.speaker, said.text))
        against = (words for told in one.challenges for words in (told.applicant, told.text))
        yield one.matter, (one.text, *grounds, *against, *spoken)


def _hold(session: Session, told: Told, *, by: PersonId, at: datetime) -> Replayed:
    scene = _planned(session, told, by=by, at=at)
    agenda_items = [placed(scene, business.matter, business.minutes) for business in told.business]
    sent_on = _convened(scene, told)
    course = events(told, agenda_items)
    before = [event for event in course if event.opens(told.opened_at)]
    _all_happen(before, scene)
    meetings.call_to_order(session, scene.meeting, told.opened_at, by=by, at=at)
    _all_happen(course[len(before) :], scene)
    last = max((told.opened_at, *(event.at for event in course)))
    forward(told.ends_at or last, last)
    closed = meetings.close(session, scene.meeting, told.ends_at or last, by=by, at=at)
    scene.warned.extend(_lacking(session, scene.meeting))
    return Replayed(closed, tuple(scene.warned), None if told.notice else sent_on)


def _lacking(session: Session, meeting: MeetingId) -> Iterator[Finding]:
    """What its minutes will not have: better said now than when they are issued."""
    record = records.of(session, meeting)
    return missing(record.meeting, [one.item for one in record.agenda], record.remarks, record.rules)


def _all_happen(course: Iterable[Event], scene: Scene) -> None:
    for event in course:
        with named(event.what):
            event.happen(scene)


@contextmanager
def named(what: str) -> Iterator[None]:
    """A refusal says at which place of the file it came."""
    try:
        yield
    except DeskError as refused:
        refused.add_note(what)
        raise


def _planned(session: Session, told: Told, *, by: PersonId, at: datetime) -> Scene:
    planned = meetings.plan(
        session, told.title, told.held_on, told.starts_at, told.place, mode=told.mode, by=by, at=at
    )
    scene = Scene(session, planned.id, by, at)
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


def placed(scene: Scene, number: str, minutes: int = 0) -> ItemId:
    """The matter on the agenda; it need only be on the docket."""
    with named(number):
        matter = docket.numbered(scene.session, number)
        if matter.stage in (Stage.RECEIVED, Stage.RETURNED):
            matters.make_ready(scene.session, matter.id, by=scene.by, at=scene.at)
        one = items.place(scene.session, scene.meeting, matter.id, by=scene.by, at=scene.at)
        return items.plan(scene.session, one.id, minutes, by=scene.by, at=scene.at).id


def _convened(scene: Scene, told: Told) -> date:
    """The notice, with what the rules warn of; where the file tells no day it goes out now."""
    session, rules = scene.session, desks.rules(scene.session, told.held_on)
    sent_on = told.notice or min(day_of(scene.at), told.held_on)
    doubts = meetings.doubts(session, register.get(session, scene.meeting), sent_on)
    scene.warned.extend(composition(people.everyone(session), rules, told.held_on))
    scene.warned.extend(doubts)
    reason = told.reason or (FROM_FILE if doubts else "")
    meetings.convene(session, scene.meeting, sent_on, reason, by=scene.by, at=scene.at)
    return sent_on


def _presence(told: Told) -> Iterator[Event]:
    """Those there when it opens are taken down together, as the window does; later ones one by one."""
    usual = told.mode is Mode.REMOTE
    early = [one for one in told.stays if one.arrives <= told.opened_at and one.remote is usual]
    for clock in sorted({one.arrives for one in early}):
        names = tuple(one.name for one in early if one.arrives == clock)
        yield Event(clock, ARRIVAL, ", ".join(names), partial(_attend, names=names, clock=clock))
    for one in told.stays:
        if one not in early:
            yield Event(one.arrives, ARRIVAL, one.name, partial(_arrive, stay=one))
        if one.leaves is not None:
            yield Event(one.leaves, DEPARTURE, one.name, partial(_leave, name=one.name, clock=one.leaves))


def _chairing(told: Told) -> Iterator[Event]:
    """Whoever presides at the opening is named before it, right after the arrivals."""
    for one in told.presided:
        rank = ARRIVAL if one.at <= told.opened_at else HANDOVER
        yield Event(
            one.at, rank, one.name, partial(_preside, name=one.name, clock=one.at, because=one.reason)
        )


def _breaks(told: Told) -> Iterator[Event]:
    for one in told.recesses:
        yield Event(one.begins, RECESS, "recesses", partial(_recess, told=one))
        if one.ends:
            yield Event(one.ends, RESUMPTION, "recesses", partial(_resume, clock=one.ends))


def _business(item: ItemId, business: Business) -> Iterator[Event]:
    name, declared_at = business.matter, business.declared_at
    yield Event(business.at, BEGINNING, name, partial(_take_up, item=item, business=business))
    for one in business.challenges:
        at = one.at or business.at
        yield Event(at, BEGINNING, name, partial(_contest, item=item, told=one, clock=at))
    yield from _remarks(business.remarks, item, name)
    # What is taken up and declared in one minute comes after those who left in it.
    rank = ENDING if declared_at > business.at else BEGINNING
    yield Event(declared_at, rank, name, partial(_declare, item=item, business=business))


def _remarks(remarks: Iterable[Said], item: ItemId | None, name: str) -> Iterator[Event]:
    for said in remarks:
        yield Event(said.at, ENDING, name or said.speaker, partial(_note, item=item, said=said))


def _attend(scene: Scene, names: Sequence[str], clock: time) -> Meeting:
    present = frozenset(scene.who(name) for name in names)
    return meetings.take_attendance(scene.session, scene.meeting, present, clock, by=scene.by, at=scene.at)


def _arrive(scene: Scene, stay: Stay) -> Meeting:
    """By video with whatever the rules warn of, as it was done."""
    session, person, remote = scene.session, scene.who(stay.name), stay.remote
    held = register.get(session, scene.meeting)
    found = list(calling.by_video(held, desks.rules(session, held.held_on))) if remote else []
    scene.warned.extend(found)
    because = stay.reason or (FROM_FILE if found else "")
    return meetings.arrive(
        session, held.id, person, stay.arrives, remote=remote, because=because, by=scene.by, at=scene.at
    )


def _leave(scene: Scene, name: str, clock: time) -> Meeting:
    person = scene.who(name)
    return meetings.leave(scene.session, scene.meeting, person, clock, by=scene.by, at=scene.at)


def _preside(scene: Scene, name: str, clock: time, item: ItemId | None = None, because: str = "") -> Meeting:
    """Named with whatever the rules warn of; what they warn of stops no record of what was done."""
    session, who = scene.session, scene.who(name)
    held, aside = meetings.presided_over(session, scene.meeting, item)
    named = [people.get(session, one) for one in held.designated]
    found = list(presiding.doubts(held, who, named, desks.rules(session, held.held_on), aside))
    scene.warned.extend(found)
    reason = because or (FROM_FILE if found else "")
    return meetings.preside(session, held.id, who, clock, item, reason, by=scene.by, at=scene.at)


def _recess(scene: Scene, told: Break) -> Meeting:
    return meetings.recess(
        scene.session, scene.meeting, told.begins, told.ends, told.reason, by=scene.by, at=scene.at
    )


def _resume(scene: Scene, clock: time) -> Meeting:
    return meetings.resume(scene.session, scene.meeting, clock, by=scene.by, at=scene.at)


def _note(scene: Scene, item: ItemId | None, said: Said) -> Remark:
    return remark.note(
        scene.session, scene.meeting, item, said.at, said.speaker, said.text, by=scene.by, at=scene.at
    )


def _take_up(scene: Scene, item: ItemId, business: Business) -> None:
    if business.presided:
        _preside(scene, business.presided, business.at, item)
    items.take_up(scene.session, item, business.at, by=scene.by, at=scene.at)
    for one in business.recused:
        recusal = Recusal(scene.who(one.name), one.kind, one.ground, one.text, one.at)
        items.recuse(scene.session, item, recusal, by=scene.by, at=scene.at)


def _contest(scene: Scene, item: ItemId, told: Contested, clock: time) -> None:
    """A party's challenge, and what the others made of it."""
    session, by, at = scene.session, scene.by, scene.at
    on = told.on or register.get(session, scene.meeting).held_on
    facts = (scene.who(told.name), told.applicant, told.ground, told.text, on)
    number = items.challenge(session, item, *facts, by=by, at=at).challenges[-1].number
    if told.withdrawn:
        items.withdraw_challenge(session, item, number, told.withdrawn, by=by, at=at)
        return
    votes = {scene.who(name): choice for name, choice in told.votes.items()}
    if told.all_yes:
        votes = dict.fromkeys(sorted(_deciding(scene, item, number)), Choice.YES) | votes
    cast = {who: said for who, said in votes.items() if who not in set(map(scene.who, told.silent))}
    items.vote_on_challenge(session, item, number, cast, by=by, at=at)
    items.decide_challenge(session, item, number, clock, by=by, at=at)


def _deciding(scene: Scene, item: ItemId, number: int) -> frozenset[PersonId]:
    """Who votes on a challenge."""
    held, found = register.get(scene.session, scene.meeting), agenda.get(scene.session, item)
    waiting = next(one for one in found.challenges if one.number == number)
    return held.room - challenging.kept_out(found, waiting, desks.rules(scene.session, held.held_on))


def _declare(scene: Scene, item: ItemId, business: Business) -> None:
    motion = _motion(business)
    if motion != Motion():
        items.move(scene.session, item, motion, by=scene.by, at=scene.at)
    if business.box:
        _count(scene, item, business.box)
    if business.all_yes:
        _all_yes(scene, item, business)
    if business.votes:
        _cast(scene, item, business)
    reason = business.reason or _reason(scene, item, business, motion)
    declared = items.declare(
        scene.session, item, business.declare, business.declared_at, reason, by=scene.by, at=scene.at
    ).declared
    if business.outcome and declared and declared.outcome != business.outcome:
        raise OtherOutcome(said=business.outcome, found=declared.outcome)


def _count(scene: Scene, item: ItemId, box: Box) -> None:
    """The papers, as each of the two who counted keys them."""
    items.choose_ballot(scene.session, item, Ballot.PAPER, by=scene.by, at=scene.at)
    for name in box.counted_by:
        items.count_ballots(scene.session, item, box.count, by=scene.who(name), at=scene.at)


def _cast(scene: Scene, item: ItemId, business: Business) -> None:
    """The votes by name; of those who have none the refusal says who they are."""
    votes = {name: scene.who(name) for name in business.votes}
    able = voters(register.get(scene.session, scene.meeting), agenda.get(scene.session, item))
    strangers = [name for name, person in votes.items() if person not in able]
    with named(", ".join(strangers)) if strangers else nullcontext():
        chosen = {votes[name]: choice for name, choice in business.votes.items()}
        items.cast(scene.session, item, chosen, by=scene.by, at=scene.at)


def _motion(business: Business) -> Motion:
    """What was put to the vote; an outcome that only the voting down gave was not part of it."""
    put = business.declare not in (Resolution.REJECTED, Resolution.DEFERRED, Resolution.REPORTED)
    return Motion(business.put, business.outcome if put else "", business.text)


def _all_yes(scene: Scene, item: ItemId, business: Business) -> None:
    if not business.silent:
        items.all_in_favour(scene.session, item, by=scene.by, at=scene.at)
        return
    silent = {scene.who(name) for name in business.silent}
    yes = voters(register.get(scene.session, scene.meeting), agenda.get(scene.session, item)) - silent
    items.cast(scene.session, item, dict.fromkeys(sorted(yes), Choice.YES), by=scene.by, at=scene.at)


def _reason(scene: Scene, item: ItemId, business: Business, motion: Motion) -> str:
    """What the rules only warn of before declaring stops no record of what was declared."""
    rules = desks.rules(scene.session, register.get(scene.session, scene.meeting).held_on)
    voted = agenda.get(scene.session, item)
    said = list(far_from_box(voted.poll, rules))
    if business.declare is not Resolution.DEFERRED:
        matter = docket.get(scene.session, voted.matter)
        said += matter.before_declaring(matter.particulars.outcome(business.declare, motion.outcome), rules)
    found = [one for one in said if one.strength is Strength.WARN]
    scene.warned.extend(found)
    return FROM_FILE if found else ""

"""Hold a meeting again from what a file tells of it, act by act, in the order of the clock.

    Told ─► plan, designate, place, convene ─► events by time ─► close      one transaction
                                               arrive · take up · recuse · say · draw · vote · declare · leave

The acts are those of the window, so every rule applies, and the journal reads as if it had been held here.
The first refusal stops it and nothing is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime

from sqlalchemy.orm import Session

from committee_desk.acts import item as items
from committee_desk.acts import matter as matters
from committee_desk.acts import meeting as meetings
from committee_desk.acts.door import Done, Door
from committee_desk.domain.calendar import day_of
from committee_desk.domain.finding import Finding
from committee_desk.domain.ids import ItemId, MeetingId, PersonId
from committee_desk.domain.matter import Stage
from committee_desk.domain.meeting import Meeting, forward
from committee_desk.domain.minutes import missing
from committee_desk.domain.person import composition
from committee_desk.domain.rules import Base
from committee_desk.frozen import frozen
from committee_desk.jobs import item_replaying
from committee_desk.jobs import sitting_replaying as sitting
from committee_desk.jobs.course import FROM_FILE, Event, Scene, named
from committee_desk.jobs.meeting_files import Told
from committee_desk.jobs.toml_files import KeyMissing
from committee_desk.store import desks, people, records
from committee_desk.store import matters as docket
from committee_desk.store import meetings as register

Words = Iterable[tuple[str, Iterable[str]]]  # what is said at which place of the file


@frozen
class Replayed:
    """The closed meeting, what the rules warn of, and the day of the notice where none was told."""

    meeting: Meeting
    findings: tuple[Finding, ...] = ()
    notice_entered: date | None = None


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
    by_matter = _by_matter(told, items)
    found = [*sitting.presence(told), *sitting.chairing(told), *sitting.breaks(told)]
    found += [*sitting.beside(told), *sitting.remarks(told.remarks), *sitting.draws(told, by_matter)]
    for item, business in zip(items, told.business, strict=True):
        found += item_replaying.events(item, business)
    return sorted(found, key=lambda event: (event.at, event.rank))


def _by_matter(told: Told, items: Sequence[ItemId]) -> dict[str, ItemId]:
    return dict(zip((one.matter for one in told.business), items, strict=True))


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
    for lot in (draw.lot for draw in told.draws):
        yield lot.drawn_for, (lot.drawn_for, *lot.names, lot.seed, lot.seed_from, lot.void_because)
    for partner in (beside.partner for beside in told.beside):
        yield partner.body, (partner.body, partner.rule)
    for one in told.business:
        grounds = (aside.text for aside in one.recused)
        spoken = (words for said in one.remarks for words in (said.speaker, said.text))
        against = (words for told in one.challenges for words in (told.applicant, told.text))
        yield one.matter, (one.text, *grounds, *against, *spoken)


def _hold(session: Session, told: Told, *, by: PersonId, at: datetime) -> Replayed:
    scene = _planned(session, told, by=by, at=at)
    agenda_items = [placed(scene, business.matter, business.minutes) for business in told.business]
    sitting.draw_before(scene, told, _by_matter(told, agenda_items))
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
    sitting.join(scene, told)
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

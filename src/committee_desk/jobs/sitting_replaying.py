"""What a file tells of the sitting, as events: who comes, goes and presides, recesses, draws, other bodies.

    Told ─► presence · chairing · breaks · draws · beside ─► events by time ─► jobs.replaying

The acts are those of the window.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import time
from functools import partial

from committee_desk.acts import meeting as meetings
from committee_desk.acts import remark
from committee_desk.domain import calling, presiding
from committee_desk.domain.ids import ItemId
from committee_desk.domain.meeting import Meeting, Mode
from committee_desk.domain.remark import Remark
from committee_desk.jobs.course import (
    ARRIVAL,
    DEPARTURE,
    ENDING,
    FROM_FILE,
    HANDOVER,
    RECESS,
    RESUMPTION,
    Event,
    Scene,
    named,
)
from committee_desk.jobs.item_files import Said
from committee_desk.jobs.meeting_files import Break, Drawn, Stay, Told
from committee_desk.store import desks, people
from committee_desk.store import meetings as register

Placed = Mapping[str, ItemId]  # the items of the agenda by the number of their matter


def presence(told: Told) -> Iterator[Event]:
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


def chairing(told: Told) -> Iterator[Event]:
    """Whoever presides at the opening is named before it, right after the arrivals."""
    for one in told.presided:
        rank = ARRIVAL if one.at <= told.opened_at else HANDOVER
        yield Event(one.at, rank, one.name, partial(preside, name=one.name, clock=one.at, because=one.reason))


def breaks(told: Told) -> Iterator[Event]:
    for one in told.recesses:
        yield Event(one.begins, RECESS, "recesses", partial(_recess, told=one))
        if one.ends:
            yield Event(one.ends, RESUMPTION, "recesses", partial(_resume, clock=one.ends))


def draws(told: Told, placed: Placed) -> Iterator[Event]:
    """Those that were held while the meeting sat."""
    for one in told.draws:
        if one.lot.at is not None:
            yield Event(one.lot.at, ENDING, one.lot.drawn_for, partial(_draw, told=one, placed=placed))


def draw_before(scene: Scene, told: Told, placed: Placed) -> None:
    """Those that were held while the meeting was being prepared."""
    for one in told.draws:
        if one.lot.at is None:
            with named(one.lot.drawn_for):
                _draw(scene, one, placed)


def join(scene: Scene, told: Told) -> None:
    """Who sits with this body; nobody of them is there yet."""
    if told.beside:
        partners = tuple(replace(one.partner, present=0) for one in told.beside)
        with named(", ".join(one.body for one in partners)):
            meetings.join(scene.session, scene.meeting, partners, by=scene.by, at=scene.at)


def beside(told: Told) -> Iterator[Event]:
    """How many of each other body are there, at the opening and after it."""
    for one in told.beside:
        body, present = one.partner.body, one.partner.present
        yield Event(told.opened_at, ARRIVAL, body, partial(_count, body=body, present=present))
        for change in one.changes:
            rank = ARRIVAL if change.present > present else DEPARTURE
            present = change.present
            yield Event(change.at, rank, body, partial(_count, body=body, present=present))


def remarks(spoken: Iterable[Said], item: ItemId | None = None, name: str = "") -> Iterator[Event]:
    for said in spoken:
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


def preside(scene: Scene, name: str, clock: time, item: ItemId | None = None, because: str = "") -> Meeting:
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


def _draw(scene: Scene, told: Drawn, placed: Placed) -> Meeting:
    """As it fell; one that is void by now is made void right after it."""
    session, id, by, at = scene.session, scene.meeting, scene.by, scene.at
    lot = replace(told.lot, item=placed.get(told.matter), void_because="")
    held = meetings.draw(session, id, lot, by=by, at=at)
    if told.lot.stands:
        return held
    return meetings.void_draw(session, id, len(held.lots), told.lot.void_because, by=by, at=at)


def _count(scene: Scene, body: str, present: int) -> Meeting:
    held = register.get(scene.session, scene.meeting)
    partners = tuple(replace(one, present=present) if one.body == body else one for one in held.partners)
    return meetings.join(scene.session, held.id, partners, by=scene.by, at=scene.at)


def _note(scene: Scene, item: ItemId | None, said: Said) -> Remark:
    return remark.note(
        scene.session, scene.meeting, item, said.at, said.speaker, said.text, by=scene.by, at=scene.at
    )

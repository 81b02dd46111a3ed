"""Take a written resolution again from what a file tells of it, act by act.

    Circulated ─► plan, designate, place, send ─► a reply each ─► end, declare, file      one transaction
                                                         └─► given up: its matters wait for a meeting

The acts are those of the window; the first refusal stops it and nothing is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from committee_desk.acts import item as items
from committee_desk.acts import meeting as meetings
from committee_desk.acts import written_resolution as acts
from committee_desk.acts.door import Done, Door
from committee_desk.domain import ballot
from committee_desk.domain import written_resolution as rule
from committee_desk.domain.ballot import Choice
from committee_desk.domain.deadline import too_late
from committee_desk.domain.finding import Finding
from committee_desk.domain.ids import ItemId, PersonId
from committee_desk.domain.matter import Resolution
from committee_desk.domain.meeting import Meeting
from committee_desk.domain.recusal import Recusal
from committee_desk.domain.rules import Strength
from committee_desk.domain.written_resolution import NotReplied
from committee_desk.jobs import replaying, written_resolution
from committee_desk.jobs.course import FROM_FILE, Scene, named
from committee_desk.jobs.item_replaying import OtherOutcome
from committee_desk.jobs.replaying import Replayed
from committee_desk.jobs.written_files import Circulated, Decided, Returned
from committee_desk.store import days, desks
from committee_desk.store import items as agenda
from committee_desk.store import matters as docket
from committee_desk.store import meetings as register


def replay(
    door: Door, told: Circulated, *, dry_run: bool = False, by: PersonId, at: datetime
) -> Done[Replayed]:
    """The whole written resolution, filed or given up, its papers not yet issued."""

    def words() -> Iterator[tuple[str, Iterable[str]]]:
        yield told.title, (told.title, told.because, told.given_up)
        yield from ((one.name, (one.words,)) for one in told.replies)

    def hold(session: Session) -> Replayed:
        return _hold(session, told, by=by, at=at)

    return replaying.tried(door, hold, words(), dry_run=dry_run)


def _hold(session: Session, told: Circulated, *, by: PersonId, at: datetime) -> Replayed:
    planned = acts.plan(session, told.title, told.deadline, told.ground, told.because, by=by, at=at)
    scene = Scene(session, planned.id, by, at)
    if told.designated:
        designated = tuple(scene.who(name) for name in told.designated)
        meetings.designate(session, planned.id, designated, by=by, at=at)
    placed = [replaying.placed(scene, one.matter) for one in told.decided]
    _send(scene, told)
    for id, one in zip(placed, told.decided, strict=True):
        _step_aside(scene, id, one)
    _ensure_replied(scene, told)
    for reply in sorted(told.replies, key=lambda one: one.on):
        with named(reply.name):
            _reply(scene, told, placed, reply)
    return Replayed(_concluded(scene, told, placed), tuple(scene.warned))


def _send(scene: Scene, told: Circulated) -> None:
    """With whatever the rules warn of, as it was done."""
    found = acts.doubts(scene.session, register.get(scene.session, scene.meeting))
    scene.warned.extend(one for one in found if one.strength is Strength.WARN)
    reason = told.reason or (FROM_FILE if found else "")
    acts.send(scene.session, scene.meeting, told.sent, reason, by=scene.by, at=scene.at)


def _step_aside(scene: Scene, id: ItemId, told: Decided) -> None:
    with named(told.matter):
        for one in told.recused:
            recusal = Recusal(scene.who(one.name), one.kind, one.ground, one.text, one.at)
            items.recuse(scene.session, id, recusal, by=scene.by, at=scene.at)


def _ensure_replied(scene: Scene, told: Circulated) -> None:
    """A vote is told of nobody whose sheet did not come back."""
    replied = {scene.who(one.name) for one in told.replies if not one.asks}
    for one in told.decided:
        for name in one.votes:
            if scene.who(name) not in replied:
                with named(f"{one.matter}, {name}"):
                    raise NotReplied


def _reply(scene: Scene, told: Circulated, placed: Sequence[ItemId], reply: Returned) -> None:
    member = scene.who(reply.name)
    votes = {} if reply.asks else dict(_votes(scene, told, placed, member))
    acts.reply(
        scene.session,
        scene.meeting,
        member,
        reply.on,
        votes,
        reply.words,
        asks=reply.asks,
        by=scene.by,
        at=scene.at,
    )


def _votes(
    scene: Scene, told: Circulated, placed: Sequence[ItemId], member: PersonId
) -> Iterator[tuple[ItemId, Choice]]:
    """What the member said on each item that is voted on; who stands aside says nothing."""
    for id, one in zip(placed, told.decided, strict=True):
        item = agenda.get(scene.session, id)
        said = {scene.who(name): choice for name, choice in one.votes.items()}
        if member in said:
            yield id, said[member]
        elif one.all_yes and not item.report and member not in item.recused:
            yield id, Choice.YES


def _concluded(scene: Scene, told: Circulated, placed: Sequence[ItemId]) -> Meeting:
    session, by, at = scene.session, scene.by, scene.at
    on = told.ended or _ended(told)
    if told.given_up:
        return acts.give_up(session, scene.meeting, told.given_up, told.at, on, by=by, at=at)
    found = list(_warned(scene, told, placed, on))
    scene.warned.extend(found)
    reason = told.reason or (FROM_FILE if found else "")
    filed = written_resolution.conclude(session, scene.meeting, on, told.at, reason, by=by, at=at)
    for id, one in zip(placed, told.decided, strict=True):
        declared = agenda.get(session, id).declared
        if one.declare and declared and declared.resolution is not one.declare:
            with named(one.matter):
                raise OtherOutcome(said=one.declare.value, found=declared.resolution.value)
    return filed


def _ended(told: Circulated) -> date:
    """Where the file does not say: the last reply if all are in, else the day after the last one."""
    if told.replies and len(told.replies) == len(told.designated):
        return max(one.on for one in told.replies)
    return told.deadline + timedelta(days=1)


def _warned(scene: Scene, told: Circulated, placed: Sequence[ItemId], on: date) -> Iterator[Finding]:
    """What the rules only warn of stops no record of what was done."""
    session, held = scene.session, register.get(scene.session, scene.meeting)
    found: list[Finding] = []
    if held.written is not None:
        found += rule.before_declaring(desks.rules(session, on), held.written)
    for id in placed if held.quorum().met else ():
        item = agenda.get(session, id)
        carried = item.report or ballot.result(held, item).carried
        resolution = item.motion.resolution if carried else Resolution.REJECTED
        matter = docket.get(session, item.matter)
        outcome = matter.particulars.outcome(resolution, item.motion.outcome)
        rules = desks.rules(session, held.held_on)
        found += matter.before_declaring(outcome, rules, held.held_on)
        found += too_late(matter, outcome, rules, days.of(session), held.held_on)
    return (one for one in found if one.strength is Strength.WARN)

"""What a file tells of an item, as events: taken up, challenged, discussed, voted and declared.

    Business ─► events by time ─► jobs.replaying

What the rules only warn of stops no record of what was done.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from datetime import time
from functools import partial

from committee_desk.acts import challenge, declaration
from committee_desk.acts import item as items
from committee_desk.domain import challenging
from committee_desk.domain.ballot import Choice, voters
from committee_desk.domain.candidates import taking_part
from committee_desk.domain.deadline import too_late
from committee_desk.domain.declaration import Motion
from committee_desk.domain.ids import ItemId, PersonId
from committee_desk.domain.matter import Resolution
from committee_desk.domain.poll import Ballot, far_from_box
from committee_desk.domain.recusal import Recusal
from committee_desk.domain.rules import Strength
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs.course import BEGINNING, ENDING, FROM_FILE, Event, Scene, named
from committee_desk.jobs.item_files import Box, Business, Contested
from committee_desk.jobs.sitting_replaying import preside, remarks
from committee_desk.store import confirming, days, desks, people
from committee_desk.store import items as agenda
from committee_desk.store import matters as docket
from committee_desk.store import meetings as register


class OtherOutcome(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The file says “{said}”, and the resolution comes to “{found}”.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct the outcome, or leave it out.")


def events(item: ItemId, business: Business) -> Iterator[Event]:
    name, declared_at = business.matter, business.declared_at
    yield Event(business.at, BEGINNING, name, partial(_take_up, item=item, business=business))
    for one in business.challenges:
        at = one.at or business.at
        yield Event(at, _rank(at, business), name, partial(_contest, item=item, told=one, clock=at))
    yield from remarks(business.remarks, item, name)
    yield Event(
        declared_at, _rank(declared_at, business), name, partial(_declare, item=item, business=business)
    )


def _rank(at: time, business: Business) -> int:
    """What happens in the minute in which the item is taken up comes after those who left in it."""
    return ENDING if at > business.at else BEGINNING


def _take_up(scene: Scene, item: ItemId, business: Business) -> None:
    if business.presided:
        preside(scene, business.presided, business.at, item)
    items.take_up(scene.session, item, business.at, by=scene.by, at=scene.at)
    for one in business.recused:
        recusal = Recusal(scene.who(one.name), one.kind, one.ground, one.text, one.at)
        items.recuse(scene.session, item, recusal, by=scene.by, at=scene.at)


def _contest(scene: Scene, item: ItemId, told: Contested, clock: time) -> None:
    """A party's challenge, and what the others made of it."""
    session, by, at = scene.session, scene.by, scene.at
    on = told.on or register.get(session, scene.meeting).held_on
    facts = (scene.who(told.name), told.applicant, told.ground, told.text, on)
    number = challenge.apply(session, item, *facts, by=by, at=at).challenges[-1].number
    if told.withdrawn:
        challenge.withdraw(session, item, number, told.withdrawn, by=by, at=at)
        return
    votes = {scene.who(name): choice for name, choice in told.votes.items()}
    if told.all_yes:
        votes = dict.fromkeys(sorted(_deciding(scene, item, number)), Choice.YES) | votes
    cast = {who: said for who, said in votes.items() if who not in set(map(scene.who, told.silent))}
    challenge.vote(session, item, number, cast, by=by, at=at)
    challenge.decide(session, item, number, clock, by=by, at=at)


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
    for one in business.elsewhere:
        with named(one.body):
            items.count_elsewhere(scene.session, item, one, by=scene.by, at=scene.at)
    reason = business.reason or _reason(scene, item, business, motion)
    declared = declaration.declare(
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
    meeting = register.get(scene.session, scene.meeting)
    on = meeting.held_on
    rules = desks.rules(scene.session, on)
    voted = agenda.get(scene.session, item)
    said = list(far_from_box(voted.poll, rules))
    if business.declare is not Resolution.DEFERRED:
        matter = docket.get(scene.session, voted.matter)
        outcome = matter.particulars.outcome(business.declare, motion.outcome)
        said += matter.before_declaring(outcome, rules, on)
        said += too_late(matter, outcome, rules, days.of(scene.session), on)
        said += confirming.unready(scene.session, matter, outcome, rules)
        said += taking_part(meeting, voted, matter, people.names(scene.session), rules)
    found = [one for one in said if one.strength is Strength.WARN]
    scene.warned.extend(found)
    return FROM_FILE if found else ""

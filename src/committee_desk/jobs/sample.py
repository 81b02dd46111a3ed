"""A desk with an invented committee, made by the acts that people use, at the times they would have.

    resources/sample/*.toml, seed ─► Cast (who sits where) ─► people · matters · agenda     ready
                                                            ─► the meeting, half way        open
                                                            ─► papers issued and signed     done

The same seed gives the same people, matters, votes, numbers and texts; keys and signatures differ.
"""

from __future__ import annotations

import shutil
import tomllib
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from datetime import date, datetime, time, timedelta
from enum import Enum
from functools import partial
from pathlib import Path
from random import Random
from string import Template
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from committee_desk import assets
from committee_desk.acts import item as items
from committee_desk.acts import matter as matters
from committee_desk.acts import meeting as meetings
from committee_desk.acts import minutes as edits
from committee_desk.acts import person
from committee_desk.acts.door import Door
from committee_desk.documents import minutes
from committee_desk.domain import codec
from committee_desk.domain.calendar import SEOUL
from committee_desk.domain.ids import ItemId, MeetingId, PaperId, PersonId, RoundId
from committee_desk.domain.kinds import kind_of
from committee_desk.domain.paper import IssuedPaper
from committee_desk.domain.person import Gender, Kind, Membership, Post, Role
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs import (
    enrolling,
    issuing,
    meeting_files,
    opening,
    round_papers,
    sample_round,
    signing,
)
from committee_desk.jobs.course import Event, Scene
from committee_desk.jobs.meeting_files import Told
from committee_desk.jobs.progress import SILENT, Progress
from committee_desk.jobs.replaying import events
from committee_desk.store import folder, keys, people, records
from committee_desk.store import matters as docket

PEOPLE = QT_TRANSLATE_NOOP("jobs", "Entering people and matters")
MEETING = QT_TRANSLATE_NOOP("jobs", "Holding the meeting")
PAPERS = QT_TRANSLATE_NOOP("jobs", "Issuing and signing papers")

FEWEST, USUAL, MOST = 9, 15, 45
HALF_WAY = time(14, 50)
MOST_PROPOSALS, PANEL = 1_000, 5

Given = TypeVar("Given")
Table = Mapping[str, Any]


class Until(Enum):
    """How far the sample goes: all prepared, in the middle of the meeting, or all done."""

    READY = "ready"
    OPEN = "open"
    DONE = "done"


class NoSuchSize(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A sample committee of {members} members cannot be made.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose a number from {fewest} to {most}.")


class NoSuchRound(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A sample round of {proposals} proposals cannot be made.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose a number up to {most}; without one there is no round.")


@frozen
class Seat:
    """One place on the roll, and who sits there; the key is what the texts call them."""

    key: str
    name: str
    office: str
    title: str
    gender: Gender
    term: Membership
    interests: tuple[str, ...] = ()


@frozen
class Cast:
    """Everybody by seat, in the order in which the desk numbers them: the secretary is the first."""

    secretary: Seat
    roll: tuple[Seat, ...]

    def words(self) -> dict[str, str]:
        """What the texts put in the place of `$key` and `$key_id`."""
        seats = dict(enumerate((self.secretary, *self.roll), start=1))
        names = {seat.key: seat.name for seat in seats.values()}
        return names | {f"{seat.key}_id": str(number) for number, seat in seats.items()}


@frozen
class Stage:
    """A desk that is being filled by its secretary."""

    door: Door
    by: PersonId
    told: Told
    script: Table
    words: str = field(repr=False)

    def do(self, at: datetime, act: Callable[..., Given], *args: object, **facts: object) -> Given:
        """One act at its own time."""
        return self.door.do(partial(act, **facts), *args, by=self.by, at=at).result


def make(
    path: Path,
    words: str,
    *,
    until: Until = Until.DONE,
    members: int = USUAL,
    proposals: int = 0,
    seed: int = 1,
    mark: str = "",
    progress: Progress = SILENT,
) -> None:
    """The whole desk under this passphrase, which is everybody's; nothing is left of one that failed."""
    folder.require_free(path)
    if not 0 <= proposals <= MOST_PROPOSALS:
        raise NoSuchRound(proposals=proposals, most=f"{MOST_PROPOSALS:,}")
    cast, script, told = _script(members, seed)
    made = opening.begin(
        path,
        words,
        body=mark + script["body"],
        office=script["office"],
        layers=opening.layers(("decree",)),
        maker=cast.secretary.name,
        at=_at(date(2026, 10, 12), time(9)),
    )
    try:
        _fill(Stage(made.door, made.maker, told, script, words), cast, until, progress, proposals)
    except BaseException:
        made.door.close()
        shutil.rmtree(path, ignore_errors=True)
        raise
    made.door.close()


def _script(members: int, seed: int) -> tuple[Cast, Table, Told]:
    """Who sits where, and the texts with their names in them."""
    if not FEWEST <= members <= MOST:
        raise NoSuchSize(members=members, fewest=FEWEST, most=MOST)
    desk, meeting = (
        Template((assets.RESOURCES / "sample" / name).read_text(encoding="utf-8"))
        for name in ("desk.toml", "meeting.toml")
    )
    nobody: dict[str, str] = defaultdict(lambda: "0")
    cast = _cast(tomllib.loads(desk.substitute(nobody)), members, Random(f"committee desk {seed}"))
    script = tomllib.loads(desk.substitute(cast.words()))
    return cast, script, meeting_files.understood(tomllib.loads(meeting.substitute(cast.words())))


def _cast(script: Table, members: int, random: Random) -> Cast:
    officials = min(len(script["official"]), members // 2)
    names = _names(script, random)
    secretary = _seat({**script["secretary"], "key": "secretary", "role": "secretary"}, script, names)
    roll = [_seat(one, script, names) for one in script["official"][:officials]]
    private = [*script["private"], *_further(script, members)][: members - officials]
    roll += [_seat({**one, "kind": "commissioned"}, script, names) for one in private]
    return Cast(secretary, tuple(roll))


def _further(script: Table, most: int) -> Iterator[Table]:
    """Seats beyond those that have a part in the texts."""
    pairs = list(zip(script["further"]["offices"], script["further"]["titles"], strict=True))
    for place in range(most):
        office, title = pairs[place % len(pairs)]
        yield {
            "key": f"further_{place}",
            "office": office,
            "title": title,
            "gender": ("male", "female")[place % 2],
        }


def _seat(one: Table, script: Table, names: Mapping[Gender, Iterator[str]]) -> Seat:
    kind = Kind(one.get("kind", Kind.EX_OFFICIO.value))
    span = script["terms"]["private" if kind is Kind.COMMISSIONED else "official"]
    role, post = Role(one.get("role", "member")), Post(one.get("post", "none"))
    gender = Gender(one["gender"])
    term = Membership(role, kind, post, span["begins"], span["ends"])
    interests = tuple(one.get("interests", ()))
    return Seat(one["key"], next(names[gender]), one["office"], one["title"], gender, term, interests)


def _names(script: Table, random: Random) -> Mapping[Gender, Iterator[str]]:
    """Names for everybody, no given name twice before all have been used."""

    def drawn(given: Sequence[str]) -> Iterator[str]:
        while True:
            for one in random.sample(given, len(given)):
                yield random.choice(script["surnames"]) + one

    return {Gender.FEMALE: drawn(script["women"]), Gender.MALE: drawn(script["men"])}


def _fill(stage: Stage, cast: Cast, until: Until, progress: Progress, proposals: int) -> None:
    progress(0, 4, PEOPLE)
    _enter(stage, cast)
    round = _score(stage, proposals, closed=until is Until.DONE) if proposals else None
    _receive(stage)
    meeting, agenda = _prepare(stage)
    _issue(stage, meeting, _at(stage.told.notice or stage.told.held_on, time(11)))
    progress(1, 4, MEETING)
    if until is not Until.READY:
        _hold(stage, meeting, agenda, half_way=until is Until.OPEN)
    progress(2, 4, PAPERS)
    if until is Until.DONE:
        _finish(stage, meeting)
        if round is not None:
            at = _at(date(2026, 12, 1), time(10))
            _sign(stage, round_papers.issue_all(stage.door, round, by=stage.by, at=at).result, at)
    progress(4, 4)


def _enter(stage: Stage, cast: Cast) -> None:
    at = _at(date(2026, 10, 12), time(9, 30))
    maker, held = stage.door.ask(people.get, stage.by), cast.secretary
    known = replace(maker, office=held.office, title=held.title, gender=held.gender, memberships=(held.term,))
    stage.do(at, person.change, known)
    for seat in cast.roll:
        stage.do(
            at,
            person.enter,
            seat.name,
            office=seat.office,
            title=seat.title,
            gender=seat.gender,
            memberships=(seat.term,),
            interests=seat.interests,
        )


def _receive(stage: Stage) -> None:
    """Everything on the docket, each on its day; then what became of it before the meeting."""
    for one in (*stage.script["matters"], *stage.script["aside"]):
        matter = stage.do(
            _at(one["received"], time(10)),
            matters.receive,
            one["kind"],
            one["title"],
            one["received"],
            submitter=one["submitter"],
            department=one["department"],
            summary=one["summary"],
            particulars=codec.rebuild(kind_of(one["kind"]), one["particulars"]),
            number=one["number"],
        )
        later = _at(one["received"], time(16))
        if returned := one.get("returned"):
            because = returned["because"]
            stage.do(later, matters.return_for_supplement, matter.id, returned["by"], because)
        elif rejected := one.get("rejected"):
            stage.do(later, matters.reject, matter.id, rejected)
        elif one in stage.script["matters"]:
            stage.do(later, matters.make_ready, matter.id)
    _attach(stage)


def _attach(stage: Stage) -> None:
    file = stage.script["attachment"]
    matter = stage.door.ask(docket.numbered, file["matter"])
    at = _at(date(2026, 11, 17), time(16, 30))
    stage.do(at, matters.attach, matter.id, file["name"], "text/plain", file["text"].encode())


def _prepare(stage: Stage) -> tuple[MeetingId, list[ItemId]]:
    """Planned, designated, its agenda in order, and the notice out in time."""
    told = stage.told
    at = _at(date(2026, 11, 17), time(17))
    meeting = stage.do(at, meetings.plan, told.title, told.held_on, told.starts_at, told.place).id
    stage.do(
        at,
        meetings.rearrange,
        meeting,
        title=told.title,
        held_on=told.held_on,
        starts_at=told.starts_at,
        place=told.place,
        mode=told.mode,
        attendants=told.attendants,
    )
    designated = tuple(stage.door.ask(people.called, name).id for name in told.designated)
    stage.do(at, meetings.designate, meeting, designated)
    agenda = []
    for one in told.business:
        matter = stage.door.ask(docket.numbered, one.matter)
        agenda.append(stage.do(at, items.place, meeting, matter.id).id)
    sent_on = told.notice or told.held_on
    stage.do(_at(sent_on, time(10)), meetings.convene, meeting, sent_on)
    return meeting, agenda


def _hold(stage: Stage, meeting: MeetingId, agenda: Sequence[ItemId], *, half_way: bool) -> None:
    told = stage.told
    course = events(told, agenda)
    before = [event for event in course if event.opens(told.opened_at)]
    for event in before:
        _happen(stage, meeting, event)
    stage.do(_at(told.held_on, told.opened_at), meetings.call_to_order, meeting, told.opened_at)
    for event in course[len(before) :]:
        if half_way and event.at > HALF_WAY:
            return
        _happen(stage, meeting, event)
    ends_at = told.ends_at or course[-1].at
    stage.do(_at(told.held_on, ends_at), meetings.close, meeting, ends_at)


def _happen(stage: Stage, meeting: MeetingId, event: Event) -> None:
    def act(session: Session, *, by: PersonId, at: datetime) -> object:
        return event.happen(Scene(session, meeting, by, at))

    stage.door.do(act, by=stage.by, at=_at(stage.told.held_on, event.at))


def _finish(stage: Stage, meeting: MeetingId) -> None:
    """The minutes looked over, every paper issued and signed, the outcome told, the minutes confirmed."""
    after, script = date(2026, 11, 30), stage.script
    drafted = minutes.passages(stage.door.ask(records.of, meeting))["opening"]
    passage = (meeting, "opening", script["minutes"]["opening"], drafted)
    stage.do(_at(after, time(10)), edits.edit, *passage)
    _issue(stage, meeting, _at(after, time(14)))
    for one in script["notified"]:
        matter = stage.door.ask(docket.numbered, one["matter"])
        stage.do(_at(one["on"], time(17)), matters.notify, matter.id, one["on"])
    confirmed_on = script["minutes"]["confirmed_on"]
    stage.do(_at(confirmed_on, time(10)), meetings.confirm, meeting, confirmed_on)


def _score(stage: Stage, count: int, *, closed: bool) -> RoundId:
    """A round of proposals before the first on the roll, held before the meeting."""
    members = [one.id for one in stage.door.ask(people.members, stage.told.held_on)]
    random = Random(stage.script["secretary"]["office"] + "".join(stage.told.designated))
    return sample_round.fill(stage.door, members[:PANEL], count, random, closed=closed, by=stage.by)


def _issue(stage: Stage, meeting: MeetingId, at: datetime) -> None:
    """What the meeting can have by now, issued and signed by everybody whom it names."""
    _sign(stage, issuing.issue_all(stage.door, meeting, by=stage.by, at=at).result, at)


def _sign(stage: Stage, issued: Sequence[IssuedPaper], at: datetime) -> None:
    signers: dict[PersonId, list[PaperId]] = {}
    for paper in issued:
        for signer in paper.signers:
            signers.setdefault(signer.person, []).append(paper.id)
    opened = dict(_enrol(stage, tuple(signers), at))
    for place, (one, ids) in enumerate(signers.items(), start=1):
        when = at + timedelta(minutes=10 * place)
        if one in opened:
            signing.sign_with(stage.door, ids, one, opened[one], by=one, at=when)
        else:
            signing.sign(stage.door, ids, one, stage.words, by=one, at=when)


def _enrol(stage: Stage, signers: Sequence[PersonId], at: datetime) -> Iterator[tuple[PersonId, bytes]]:
    """A key for each who has none, open as long as this lasts."""
    held = stage.door.ask(keys.holders)
    for one in signers:
        if one not in held:
            made = enrolling.make(stage.door, one, stage.words, by=stage.by, at=at).result
            yield one, made.secret


def _at(on: date, clock: time) -> datetime:
    return datetime.combine(on, clock, SEOUL)

"""A scoring round for the sample desk: proposals, the marks of five members, and the awards they come to.

    resources/sample/round.toml, seed ─► proposals ─► open round ─► marks ─► closed ─► award list

The same seed gives the same proposals and marks.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from fractions import Fraction
from random import Random
from typing import Any

from committee_desk import assets
from committee_desk.acts import matter as matters
from committee_desk.acts import proposal as proposals
from committee_desk.acts import round as rounds
from committee_desk.acts.door import Door
from committee_desk.domain.calendar import SEOUL
from committee_desk.domain.ids import PersonId, ProposalId, RoundId
from committee_desk.domain.method import Criterion
from committee_desk.domain.proposal import Employment, Kind, Proposer
from committee_desk.domain.round import Aside
from committee_desk.jobs import awarding, round_files
from committee_desk.jobs.round_files import Told

BEGUN = date(2026, 7, 1)
DAYS = 90
KEYED_ON = datetime(2026, 10, 13, 10, tzinfo=SEOUL)
MARKED_ON = datetime(2026, 10, 20, 14, tzinfo=SEOUL)
LETTERS = ("김이박최정강조윤", "하서지민도현은유", "준연우아윤빈")
GOOD, POOR, MILDNESS, LUCK = 0.96, 0.60, 0.03, 0.06
ASIDE = Aside(ground=3, text="같은 과제를 자문함")

Script = Mapping[str, Any]


def fill(
    door: Door, panel: Sequence[PersonId], count: int, random: Random, *, closed: bool, by: PersonId
) -> RoundId:
    """So many proposals in a round; left open with nothing marked, or closed with its awards proposed."""
    text = (assets.RESOURCES / "sample" / "round.toml").read_text(encoding="utf-8")
    script = tomllib.loads(text, parse_float=Fraction)
    told = round_files.told(script["round"])
    entered = tuple(_received(door, script, count, random, by))
    terms = replace(told.terms, panel=tuple(panel), proposals=entered)
    at = MARKED_ON
    held = door.do(rounds.open_, told.title, told.period, told.method, terms, by=by, at=at).result
    if closed:
        for place, member in enumerate(panel):
            at = MARKED_ON + timedelta(hours=place)
            _mark(door, held.id, entered, (place, member), told, random, at)
        for step in (rounds.fix, rounds.reveal, rounds.close):
            at += timedelta(minutes=10)
            door.do(step, held.id, by=by, at=at)
        at += timedelta(days=1)
        made = awarding.propose(door, held.id, by=by, at=at).result
        door.do(matters.make_ready, made.id, by=by, at=at)
    return RoundId(held.id)


def _received(door: Door, script: Script, count: int, random: Random, by: PersonId) -> Iterator[ProposalId]:
    ideas, employments = script["ideas"], script["employments"]
    for place in range(count):
        idea, again = ideas[place % len(ideas)], place // len(ideas)
        received = BEGUN + timedelta(days=place * DAYS // count)
        name = "".join(map(random.choice, LETTERS))
        proposer = Proposer(name, idea["department"], employment=Employment(random.choice(employments)))
        done = door.do(
            proposals.receive,
            f"{idea['title']} {again + 1}" if again else idea["title"],
            received,
            kind=random.choice(list(Kind)),
            proposers=(proposer,),
            department=idea["department"],
            summary=idea["summary"],
            effect=idea["effect"],
            by=by,
            at=KEYED_ON,
        )
        yield done.result.id


def _mark(
    door: Door,
    round: RoundId,
    entered: Sequence[ProposalId],
    seat: tuple[int, PersonId],
    told: Told,
    random: Random,
    at: datetime,
) -> None:
    """One member's sheets; whoever is third on the panel has advised on the third proposal."""
    member, mild = seat[1], random.uniform(-MILDNESS, MILDNESS)
    third = entered[2] if len(entered) > 2 and seat[0] == 2 else None
    for place, proposal in enumerate(entered):
        if proposal == third:
            door.do(rounds.step_aside, round, proposal, member, ASIDE, by=member, at=at)
            continue
        # The later ones of a dozen are the poorer, so that every grade is given.
        share = GOOD - (GOOD - POOR) * (place % 12) / 12 + mild
        marks = {one.key: _given(one, share + random.uniform(-LUCK, LUCK)) for one in told.method.criteria}
        door.do(rounds.mark, round, proposal, member, marks, by=member, at=at)
    door.do(rounds.submit, round, member, by=member, at=at)


def _given(criterion: Criterion, share: float) -> Fraction:
    return min(criterion.maximum, Fraction(int(float(criterion.maximum) * share + 0.5)))

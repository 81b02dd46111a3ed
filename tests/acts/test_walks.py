"""Random walks over everything that can be done at a meeting never reach what the decree forbids."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import product
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from committee_desk.acts import (
    assignment,
    challenge,
    declaration,
    desk,
    item,
    matter,
    meeting,
    person,
    remark,
    undo,
)
from committee_desk.acts import minutes as wording
from committee_desk.documents import minutes, order
from committee_desk.documents.paper import Heading, Marked, Paper, Text, flat
from committee_desk.domain import codec
from committee_desk.domain.ballot import Choice
from committee_desk.domain.declaration import Motion
from committee_desk.domain.ids import ItemId, MatterId, MeetingId, PersonId
from committee_desk.domain.journal import Subject
from committee_desk.domain.matter import Resolution
from committee_desk.domain.meeting import NoticeAnswer
from committee_desk.domain.poll import Ballot, Count
from committee_desk.domain.recusal import Ground, Recusal
from committee_desk.domain.rules import Layer
from committee_desk.errors import DeskError
from committee_desk.store import journal, records
from tests.acts.judge import Judge
from tests.acts.making import NOTICE, Room, begun, planned, ready, with_members
from tests.acts.turns import BODIES, PARTNERS, Turns
from tests.packs import layers

LEAVING = Layer.of(
    "desk",
    'title = "한빛구 운영세칙"\n[quorum]\n'
    'recused = { choice = "leave_opening", among = ["still_present", "leave_opening"], '
    'source = "운영세칙" }\n',
)
PACKS = ["decree", "dongjak", "leaving", "jointly"]
COUNTED = "세어 보니"
WALK = settings(
    max_examples=8,
    stateful_step_count=100,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)


def desk_under(pack: str) -> tuple[Room, MeetingId]:
    """A convened meeting with three items, under one of the ways to count a quorum."""
    room = begun("dongjak" if pack == "dongjak" else "decree")
    if pack == "leaving":
        room.do(desk.adopt, (*layers(), LEAVING), reason="운영세칙")
    members = with_members(room, 15)
    held = planned(room, members if pack == "dongjak" else members[:9])
    for kind in ("other", "exemption", "report"):
        room.do(item.place, held.id, ready(room, kind, kind).id)
    if pack == "jointly":
        room.do(meeting.join, held.id, PARTNERS)
    room.do(meeting.convene, held.id, NOTICE, "긴급함")
    return room, held.id


def figures_told(paper: Paper) -> list[str]:
    """What stands under 표결 내용 of each vote that is not void: its figures and how it came out."""
    blocks = [*flat(paper.blocks)]
    votes = blocks[blocks.index(Heading("7. 표결 내용")) :]
    ours = [one for one in votes if isinstance(one, Text) and one.lead not in BODIES]
    lines = [one.text for one in ours if "과반수" in one.text]
    return [line.split(" · 표결 ")[1] for line in lines if not line.endswith("무효]")]


def told_of_others(paper: Paper) -> list[str]:
    """What the minutes say of the other bodies' votes, without how many each of them has."""
    told = []
    for one in flat(paper.blocks):
        if isinstance(one, Text) and one.lead in BODIES:
            told.append(one.text.partition(" · ")[2])
        elif isinstance(one, Text) and one.lead == "합동회의":
            told.append(one.text)
    return told


def counted(id: ItemId) -> str:
    """A passage that names the figures of an item, and how many came."""
    named = (f"⟦item/{id}/{name}⟧" for name in ("voters", "yes", "no", "abstain"))
    return f"{COUNTED} {id}: {' '.join(named)} ⟦meeting/came⟧"


class Walk(Turns, RuleBasedStateMachine):
    """Each step is one act, lawful or not; a refusal is an answer like any other."""

    @initialize(pack=st.sampled_from(PACKS), seed=st.integers(0, 2**64 - 1))
    def begin(self, pack: str, seed: int) -> None:
        # Hypothesis likes small and equal numbers, and would mostly choose the same deed: it gives the seed.
        self.dice, self.taken = Random(seed), set[str]()
        self.room, self.held = desk_under(pack)
        self.judge, self.seen, self.clock = Judge(), 0, datetime(2026, 11, 27, 13, 55)  # noqa: DTZ001
        self.seats = self.room.meeting(self.held).designated
        opens = len(self.seats) // 2 + 1
        self.act(
            meeting.take_attendance,
            self.held,
            frozenset(self.seats[: opens + self.dice.randint(-1, 4)]),
            self.now(),
        )
        if self.dice.random() < 0.7:  # most walks begin where most can be done
            self.open_the_meeting()

    @rule()
    def step(self) -> None:
        [deed] = self.dice.choices([*DEEDS], [*DEEDS.values()])
        deed(self)

    def now(self) -> time:
        """By the minute, as it is entered: much has the same time."""
        self.clock += timedelta(minutes=self.dice.choice([0, 0, 0, 1, 2]))
        mistyped = timedelta(minutes=self.dice.choice([1, 30]) if self.dice.random() < 0.03 else 0)
        return (self.clock - mistyped).time()

    def act(self, act: Callable[..., Any], *facts: Any, **named: Any) -> None:
        before = self.room.size()
        try:
            self.room.do(act, *facts, **named)
        except DeskError as refusal:
            self.taken.add(type(refusal).__name__)
            assert self.room.size() == before

    def items(self, *stages: str) -> list[ItemId]:
        return [ItemId(id) for id, one in self.judge.of("item") if one.get("stage", "waiting") in stages]

    def one(self, *stages: str) -> ItemId:
        """Most often an item that stands so; sometimes any."""
        found = self.items(*stages) if self.dice.random() < 0.9 else []
        return self.dice.choice(found or self.items("waiting", "taken_up", "declared", "withdrawn"))

    def anybody(self) -> PersonId:
        """Most often somebody designated; sometimes the secretary, another member, or nobody there is."""
        return PersonId(
            self.dice.choice(self.seats) if self.dice.random() < 0.9 else self.dice.randint(1, 20)
        )

    def preside(self) -> None:
        item_named = self.one("waiting", "taken_up") if self.dice.random() < 0.5 else None
        because = self.dice.choice(["", "위원장이 지명함"])
        self.act(meeting.preside, self.held, self.anybody(), self.now(), item_named, because)

    def recess(self) -> None:
        self.act(meeting.recess, self.held, self.now(), because="자료 확인")

    def resume(self) -> None:
        self.act(meeting.resume, self.held, self.now())

    def choose_ballot(self) -> None:
        self.act(item.choose_ballot, self.one("waiting", "taken_up"), self.dice.choice([*Ballot]))

    def count(self) -> None:
        """Some figures, of any person: most often too many, or other than those of the first."""
        count = Count(*(self.dice.randint(0, 5) for _ in range(4)))
        self.act(item.count_ballots, self.one("taken_up"), count, by=self.anybody())

    def vote_on_paper(self) -> None:
        """Counted by two, who mostly agree; somebody may leave, come or step aside meanwhile."""
        id = self.one("taken_up", "waiting")
        self.act(item.take_up, id, self.now())
        self.act(item.choose_ballot, id, Ballot.PAPER)
        rest, figures = len(self.room.meeting(self.held).room - self.room.item(id).recused), []
        for share in (0.3, 0.5, 0.7):
            figures.append(self.dice.randint(0, rest) if self.dice.random() < share else 0)
            rest -= figures[-1]
        yes, odd = rest, self.dice.randint(0, 9)
        for counter in (PersonId(1), self.anybody())[: 1 if self.dice.random() < 0.1 else 2]:
            self.act(item.count_ballots, id, Count(yes, *figures), by=counter)
            yes -= yes > 0 and self.dice.random() < 0.1  # the second finds one paper less
            [self.leave, self.arrive, self.recuse, *[lambda: None] * 7][odd]()
        self.others_vote(id)
        for resolution in (self.room.item(id).motion.resolution, Resolution.REJECTED):
            self.act(declaration.declare, id, resolution, self.now(), "사유")

    def open_the_meeting(self) -> None:
        self.act(meeting.call_to_order, self.held, self.now())

    def arrive(self) -> None:
        absent = sorted(set(self.seats) - self.room.meeting(self.held).room)
        who = self.dice.choice(absent) if absent and self.dice.random() < 0.9 else self.anybody()
        self.act(meeting.arrive, self.held, who, self.now())

    def answer(self) -> None:
        """To the notice; before the opening only."""
        who = frozenset(self.anybody() for _ in range(self.dice.randint(1, 4)))
        self.act(meeting.answer, self.held, who, self.dice.choice([None, *NoticeAnswer]))

    def several_arrive(self) -> None:
        who = frozenset(self.anybody() for _ in range(self.dice.randint(1, 4)))
        self.act(meeting.take_attendance, self.held, who, self.now())

    def leave(self) -> None:
        self.act(meeting.leave, self.held, self.anybody(), self.now())

    def recuse(self) -> None:
        kind, ground = self.dice.choice([*Ground]), self.dice.randint(0, 5)
        self.act(item.recuse, self.one("waiting", "taken_up"), Recusal(self.anybody(), kind, ground))

    def take_back_recusal(self) -> None:
        id = self.one("waiting", "taken_up")
        aside = sorted(self.room.item(id).recused)
        self.act(item.take_back_recusal, id, self.dice.choice(aside or [self.anybody()]), "착오")

    def challenge(self) -> None:
        """Somebody, mostly a party, challenges a member; some vote on it, and it may be decided."""
        id = self.one("waiting", "taken_up")
        ground, text = (
            self.dice.choice(["fairness", "exclusion", "dislike"]),
            self.dice.choice(["심사를 맡음", ""]),
        )
        self.act(challenge.apply, id, self.anybody(), "신청인", ground, text, date(2026, 11, 20))
        self.vote_on_a_challenge()

    def vote_on_a_challenge(self) -> None:
        """The room, or anybody, votes on one of them; somebody may go or step aside before it is decided."""
        id = self.one("waiting", "taken_up")
        number, room = self.dice.randint(1, 3), sorted(self.room.meeting(self.held).room)
        waiting = [one for one in self.room.item(id).waiting if self.dice.random() < 0.9]
        aside = set(self.room.item(id).recused)
        if waiting:
            number, aside = waiting[0].number, aside | {waiting[0].member}
        voting = [one for one in room if one not in aside] if self.dice.random() < 0.8 else [self.anybody()]
        said = self.dice.choice([[Choice.YES], [Choice.YES, Choice.NO], [*Choice]])
        self.act(challenge.vote, id, number, {one: self.dice.choice(said) for one in voting})
        self.dice.choice([self.leave, self.arrive, self.recuse, *[lambda: None] * 5])()
        if self.dice.random() < 0.7:
            self.act(challenge.decide, id, number, self.now())

    def end_a_challenge(self) -> None:
        act = self.dice.choice([challenge.withdraw, challenge.void])
        self.act(act, self.one("taken_up", "waiting"), self.dice.randint(1, 2), "착오")

    def take_up(self) -> None:
        self.act(item.take_up, self.one("waiting"), self.now())

    def move(self) -> None:
        outcome = self.dice.choice(["", "", "approved", "not_approved", "upheld", "partly_upheld"])
        words = self.dice.choice(["", "6개월마다 점검한다."])
        self.act(item.move, self.one("taken_up"), Motion(self.dice.choice([*Resolution]), outcome, words))

    def cast(self) -> None:
        votes = {self.anybody(): self.dice.choice([*Choice]) for _ in range(self.dice.randint(1, 4))}
        self.act(item.cast, self.one("taken_up"), votes)

    def all_in_favour(self) -> None:
        self.act(item.all_in_favour, self.one("taken_up"))

    def some_against(self) -> None:
        room = sorted(self.room.meeting(self.held).room)
        against = self.dice.sample(room, min(len(room), self.dice.randint(1, 5)))
        self.act(item.cast, self.one("taken_up"), dict.fromkeys(against, Choice.NO))

    def take_back_votes(self) -> None:
        self.act(item.take_back_votes, self.one("taken_up"))

    def declare(self) -> None:
        id = self.one("taken_up")
        put = self.room.item(id).motion.resolution
        resolution = self.dice.choice([put, put, Resolution.REJECTED, *Resolution])
        self.act(declaration.declare, id, resolution, self.now(), "사유")

    def decide(self) -> None:
        """One item from its taking up to its result, some against it."""
        room = self.room.meeting(self.held).room
        self.in_favour(self.one("waiting", "taken_up"), self.dice.randint(0, len(room)))

    def leave_and_bring_back(self) -> None:
        """A voter recused, or the vote begun anew; the voter gone; and then the first of it undone."""
        id = self.one("taken_up")
        votes = sorted(self.room.item(id).votes) or [self.anybody()]
        who = self.dice.choice(votes)
        if self.dice.random() < 0.5:
            self.act(item.recuse, id, Recusal(who, Ground.AVOIDANCE, 3))
        else:
            self.act(item.take_back_votes, id)
        self.act(meeting.leave, self.held, who, self.now())
        self.act(undo.undo, Subject("item", id))

    def put_off_and_decide(self) -> None:
        """Put off, placed again, perhaps decided there; and then the putting off voided."""
        id = self.one("waiting", "taken_up")
        self.act(item.take_up, id, self.now())
        self.act(item.take_back_votes, id)
        self.act(declaration.declare, id, Resolution.DEFERRED, self.now())
        self.act(item.place, self.held, self.room.item(id).matter)
        self.judge.read(self.room.entries(self.seen))
        self.seen = self.room.size()
        for again in self.items("waiting")[-1:]:
            self.act(item.take_up, again, self.now())
            self.act(item.all_in_favour, again)
            self.act(declaration.declare, again, Resolution.AS_PROPOSED, self.now())
        self.act(declaration.void, id, "다시 심의")

    def void(self) -> None:
        self.act(declaration.void, self.one("declared"), "표를 잘못 셈")

    def withdraw(self) -> None:
        self.act(item.withdraw, self.one("waiting", "taken_up"), "신청 취하")

    def place(self) -> None:
        free = [id for id, one in self.judge.of("matter") if one.get("stage") == "ready"] or [1]
        self.act(item.place, self.held, MatterId(self.dice.choice(free)))

    def receive(self) -> None:
        ready(self.room, title="긴급")

    def fill_in(self) -> None:
        found = self.room.matter(self.dice.choice(self.judge.of("matter"))[0])
        self.act(matter.fill_in, replace(found, summary=f"{found.summary}."))

    def rename(self) -> None:
        found = self.room.person(self.dice.choice(self.seats))
        self.act(person.change, replace(found, note=f"{found.note}."))

    def remark(self) -> None:
        self.act(remark.note, self.held, self.one("taken_up"), self.now(), "위원장", "말")

    def plan(self) -> None:
        self.act(item.plan, self.one("waiting", "taken_up"), self.dice.randint(-1, 30))

    def reorder(self) -> None:
        order = [id for id, _ in self.judge.of("item")]
        self.act(item.reorder, self.held, tuple(map(ItemId, self.dice.sample(order, len(order)))))

    def give(self) -> None:
        self.act(assignment.give, self.one("declared"), "결과를 알린다", "총무과장", None)

    def write_of_figures(self) -> None:
        """A passage in the secretary's own words, which name figures of some item."""
        record, id = self.room.ask(records.of, self.held), self.one("declared")
        drafted, said = minutes.passages(record), counted(id)
        key = self.dice.choice(["opening", "opening", *drafted])
        self.act(wording.edit, self.held, key, said, drafted.get(key, ""))

    def undo(self) -> None:
        kind, id = self.dice.choice([*self.judge.values, *[("meeting", self.held)] * 20])
        self.act(self.dice.choice([undo.undo, undo.undo, undo.redo]), Subject(kind, id))

    def undo_and_redo(self) -> None:
        subject = Subject("item", self.one("taken_up"))
        self.act(undo.undo, subject)
        self.act(undo.redo, subject)

    def undo_on_an_item(self) -> None:
        self.act(self.dice.choice([undo.undo, undo.undo, undo.redo]), Subject("item", self.one("taken_up")))

    def close(self) -> None:
        self.act(meeting.close, self.held, self.now())

    def settle_and_close(self) -> None:
        if self.judge.results > 4:
            for id in self.items("waiting", "taken_up"):
                self.act(item.withdraw, id, "마침")
            self.close()
            self.act(meeting.confirm, self.held, self.dice.choice([date(2026, 12, 3), date(2026, 11, 3)]))

    @invariant()
    def the_law_was_kept(self) -> None:
        new = self.room.entries(self.seen)
        self.taken.update(one.what for one in new)
        self.judge.read(new)
        self.seen = self.room.size()
        assert self.judge.breaches == []
        if new:
            self.the_minutes_say_what_was_recorded()

    def the_minutes_say_what_was_recorded(self) -> None:
        """The figures of every vote, and those that passages in people's own words name."""
        record = self.room.ask(records.of, self.held)
        paper = minutes.paper(record)
        assert figures_told(paper) == self.judge.figures(self.held)
        assert told_of_others(paper) == self.judge.elsewhere(self.held)
        opening = [one.words for one in order.steps(record) if one.title == "성원 보고"]
        assert opening == self.judge.musters(self.held)
        written = {one.text for one in flat(paper.blocks) if isinstance(one, Marked)}
        assert written <= self.judge.counted(self.held, COUNTED)

    def teardown(self) -> None:
        """The desk is whole, and the journal alone gives back every subject."""
        if not hasattr(self, "room"):
            return
        assert self.room.examine().faults == ()
        self.the_minutes_say_what_was_recorded()
        for (kind, id), value in self.judge.values.items():
            now = self.room.door.ask(journal.SUBJECTS[kind].get, id)
            assert codec.plain(now) == value


# Every deed, and how often it is done beside the others.
DEEDS = {
    Walk.open_the_meeting: 4,
    Walk.decide: 8,
    Walk.leave_and_bring_back: 2,
    Walk.put_off_and_decide: 2,
    Walk.preside: 2,
    Walk.recess: 1,
    Walk.resume: 6,
    Walk.choose_ballot: 1,
    Walk.count: 1,
    Walk.vote_on_paper: 8,
    Walk.answer: 1,
    Walk.arrive: 8,
    Walk.several_arrive: 2,
    Walk.leave: 3,
    Walk.recuse: 3,
    Walk.take_back_recusal: 2,
    Walk.challenge: 3,
    Walk.vote_on_a_challenge: 3,
    Walk.end_a_challenge: 2,
    Walk.take_up: 5,
    Walk.move: 3,
    Walk.cast: 3,
    Walk.all_in_favour: 7,
    Walk.some_against: 3,
    Walk.take_back_votes: 1,
    Walk.declare: 9,
    Walk.void: 3,
    Walk.withdraw: 1,
    Walk.place: 4,
    Walk.receive: 3,
    Walk.fill_in: 1,
    Walk.rename: 1,
    Walk.remark: 1,
    Walk.plan: 1,
    Walk.reorder: 1,
    Walk.give: 1,
    Walk.write_of_figures: 3,
    Walk.undo: 3,
    Walk.undo_on_an_item: 3,
    Walk.undo_and_redo: 2,
    Walk.close: 1,
    Walk.settle_and_close: 2,
    Walk.join: 3,
    Walk.another_body_goes: 2,
    Walk.count_elsewhere: 2,
    Walk.tie: 3,
    Walk.chair_steps_aside: 2,
    Walk.void_and_repeat: 3,
    Walk.recusal_found_after_the_vote: 3,
    Walk.late_item: 2,
    Walk.challenge_through: 3,
    Walk.recess_and_go_on: 3,
    Walk.by_video: 2,
    Walk.quorum_goes_and_comes: 2,
    Walk.draw: 1,
    Walk.ask: 2,
    Walk.designate: 1,
    Walk.end_by: 1,
}


class TestWalks(Walk.TestCase):
    settings = WALK


@pytest.mark.slow
class TestLongWalks(Walk.TestCase):
    settings = settings(WALK, max_examples=100)


# What the walks are there for: each of these was done, or was tried and refused, in one of them.
TURNS = {
    *("meeting.opened", "meeting.arrived", "meeting.left", "meeting.attended", "meeting.way_corrected"),
    *("meeting.presided", "meeting.recessed", "meeting.resumed", "meeting.joined", "meeting.lots_drawn"),
    *("meeting.closed", "meeting.confirmed", "item.placed", "item.explained", "item.taken_up", "item.voted"),
    *("item.recused", "item.recusal_taken_back", "item.cleared", "item.vote_left", "item.votes_taken_back"),
    *("item.ballot_chosen", "item.ballots_counted_once", "item.ballots_differed", "item.ballots_counted"),
    *("item.challenged", "item.challenge_voted", "item.challenge_decided", "item.challenge_voided"),
    *("item.challenge_withdrawn", "item.counted_elsewhere", "item.moved_to_vote", "item.declared"),
    *("item.voided", "item.undone", "item.redone", "meeting.undone", "item.withdrawn", "matter.deferred"),
    *("minutes.edited", "remark.noted", "tied", "NoQuorum", "PartnerNoQuorum", "NotCarriedElsewhere"),
    *("TallyMissing", "InRecess", "OpenItem", "NotAVoter", "TooManyBallots", "CountedOnce", "ChallengeWaits"),
    *("NotTakenUp", "AlreadyRecused", "OutOfOrder", "CannotUndo", "PlacedAgain", "PresiderRecused"),
}


@pytest.mark.slow
def test_the_walks_take_every_turn():
    missing = set(TURNS)
    for seed, pack in product(range(30), PACKS):
        walk = Walk()
        walk.begin(pack, seed)
        for _ in range(100):
            walk.the_law_was_kept()
            walk.step()
        missing -= walk.taken | ({"tied"} if walk.judge.tied else set())
        if not missing:
            break

    assert missing == set()

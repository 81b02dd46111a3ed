"""Random walks over a written resolution never reach what the decree forbids, nor what a meeting is for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from itertools import product
from random import Random
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from committee_desk.acts import declaration, item, meeting, undo, written_resolution
from committee_desk.domain import codec
from committee_desk.domain.ballot import Choice
from committee_desk.domain.ids import ItemId, PersonId
from committee_desk.domain.journal import Subject
from committee_desk.domain.matter import Resolution
from committee_desk.domain.recusal import Ground, Recusal
from committee_desk.errors import DeskError
from committee_desk.jobs import written_resolution as concluding
from committee_desk.store import journal
from tests.acts.judge import Judge
from tests.acts.making import begun, ready, with_members
from tests.acts.test_walks import WALK

FIRST, LAST = date(2026, 11, 20), date(2026, 11, 25)
NOON = time(12)


class Walk(RuleBasedStateMachine):
    """Each step is one act, lawful or not; a refusal is an answer like any other."""

    @initialize(pack=st.sampled_from(["decree", "dongjak"]), seed=st.integers(0, 2**64 - 1))
    def begin(self, pack: str, seed: int) -> None:
        self.dice, self.room = Random(seed), begun(pack)
        self.judge, self.seen, self.today = Judge(), 0, FIRST
        members = with_members(self.room, 12)
        ground = self.dice.choice(["urgent", "minor", ""])
        self.held = self.room.do(written_resolution.plan, "서면의결", LAST, ground, "급함").id
        if pack == "decree":
            self.room.do(meeting.designate, self.held, tuple(members[:9]))
        for kind in ("other", "exemption", "report"):
            self.room.do(item.place, self.held, ready(self.room, kind, kind).id)

    @rule()
    def step(self) -> None:
        [deed] = self.dice.choices([*DEEDS], [*DEEDS.values()])
        deed(self)

    def act(self, act: Callable[..., Any], *facts: Any, **named: Any) -> None:
        before = self.room.size()
        try:
            self.room.do(act, *facts, **named)
        except DeskError:
            assert self.room.size() == before

    def anybody(self) -> PersonId:
        seats = self.room.meeting(self.held).designated
        known = seats and self.dice.random() < 0.9
        return self.dice.choice(seats) if known else PersonId(self.dice.randint(1, 20))

    def one(self) -> ItemId:
        return ItemId(self.dice.choice([id for id, _ in self.judge.of("item")]))

    def day_goes_by(self) -> None:
        self.today += timedelta(days=self.dice.randint(0, 2))

    def prepare(self) -> None:
        ground = self.dice.choice(["urgent", "convenient", "force_majeure"])
        deadline = LAST + timedelta(days=self.dice.randint(-8, 2))
        self.act(written_resolution.prepare, self.held, "서면의결", deadline, ground, "급함")

    def send(self) -> None:
        self.act(written_resolution.send, self.held, self.today, "사유")

    def reply(self) -> None:
        agenda = [ItemId(id) for id, one in self.judge.of("item") if not one.get("report")]
        who = self.anybody()
        able = [id for id in agenda if who not in self.room.item(id).recused or self.dice.random() < 0.1]
        votes = {id: self.dice.choice([Choice.YES, Choice.YES, *Choice]) for id in able}
        asks = self.dice.random() < 0.1
        on = self.today + timedelta(days=self.dice.choice([0, 0, 0, 0, -1, 1, 9]))
        self.act(written_resolution.reply, self.held, who, on, votes, "의견", asks=asks)

    def several_reply(self) -> None:
        for _ in range(4):
            self.reply()

    def take_back(self) -> None:
        self.act(written_resolution.take_reply_back, self.held, self.anybody(), "착오")

    def recuse(self) -> None:
        self.act(item.recuse, self.one(), Recusal(self.anybody(), self.dice.choice([*Ground]), 3))

    def take_back_recusal(self) -> None:
        self.act(item.take_back_recusal, self.one(), self.anybody(), "착오")

    def end(self) -> None:
        self.act(written_resolution.end, self.held, self.today, self.dice.choice(["", "사유"]))

    def conclude(self) -> None:
        self.act(concluding.conclude, self.held, self.today, NOON, self.dice.choice(["", "사유"]))

    def see_it_through(self) -> None:
        """Most of them reply; then it is ended, or its replies are closed and each item is declared."""
        agenda = [ItemId(id) for id, one in self.judge.of("item") if not one.get("report")]
        for who in self.room.meeting(self.held).designated:
            if self.dice.random() < 0.95:
                able = [id for id in agenda if who not in self.room.item(id).recused]
                votes = {id: self.dice.choice([Choice.YES, Choice.YES, Choice.NO]) for id in able}
                self.act(written_resolution.reply, self.held, who, self.today, votes)
        if self.dice.random() < 0.5:
            self.act(concluding.conclude, self.held, self.today, NOON, "사유")
            return
        self.act(written_resolution.end, self.held, self.today, "사유")
        for id, resolution in product(agenda, (Resolution.AS_PROPOSED, Resolution.REJECTED)):
            self.act(declaration.declare, id, resolution, NOON, "사유")

    def declare(self) -> None:
        self.act(declaration.declare, self.one(), self.dice.choice([*Resolution]), NOON, "사유")

    def void(self) -> None:
        self.act(declaration.void, self.one(), "잘못 셈")

    def file_or_give_up(self) -> None:
        if self.dice.random() < 0.5:
            self.act(written_resolution.file, self.held, NOON)
        elif self.dice.random() < 0.2:
            self.act(written_resolution.give_up, self.held, "회의를 엶", NOON, self.today)

    def as_at_a_meeting(self) -> None:
        deeds: list[Callable[[], None]] = [
            lambda: self.act(meeting.arrive, self.held, self.anybody(), NOON),
            lambda: self.act(meeting.close, self.held, NOON),
            lambda: self.act(meeting.call_to_order, self.held, NOON),
            lambda: self.act(item.cast, self.one(), {self.anybody(): Choice.YES}),
            lambda: self.act(item.all_in_favour, self.one()),
            lambda: self.act(item.take_back_votes, self.one()),
        ]
        self.dice.choice(deeds)()

    def undo(self) -> None:
        kind, id = self.dice.choice([*self.judge.values, *[("meeting", self.held)] * 4])
        if self.room.meeting(self.held).notice_sent_on:  # before that, it is all that can be done
            self.act(self.dice.choice([undo.undo, undo.redo]), Subject(kind, id))

    @invariant()
    def the_law_was_kept(self) -> None:
        self.judge.read(self.room.entries(self.seen))
        self.seen = self.room.size()
        assert self.judge.breaches == []

    def teardown(self) -> None:
        """The desk is whole, and the journal alone gives back every subject."""
        if not hasattr(self, "room"):
            return
        assert self.room.examine().faults == ()
        for (kind, id), value in self.judge.values.items():
            assert codec.plain(self.room.door.ask(journal.SUBJECTS[kind].get, id)) == value


DEEDS = {
    Walk.day_goes_by: 4,
    Walk.prepare: 1,
    Walk.send: 3,
    Walk.reply: 4,
    Walk.several_reply: 5,
    Walk.take_back: 1,
    Walk.recuse: 2,
    Walk.take_back_recusal: 1,
    Walk.end: 3,
    Walk.conclude: 3,
    Walk.see_it_through: 2,
    Walk.declare: 4,
    Walk.void: 1,
    Walk.file_or_give_up: 1,
    Walk.as_at_a_meeting: 1,
    Walk.undo: 2,
}


class TestWrittenWalks(Walk.TestCase):
    settings = settings(WALK, max_examples=4, stateful_step_count=40)


@pytest.mark.slow
class TestLongWrittenWalks(Walk.TestCase):
    settings = settings(WALK, max_examples=100)

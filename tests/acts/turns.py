"""Turns of a meeting that take more than one deed, or that need something beside it: for random walks.

    Turns ─► other bodies · by video · late items · recusal found after the vote · recess · lots · asked

Each may be refused; that is an answer like any other.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from random import Random

from committee_desk.acts import challenge, declaration, item, meeting
from committee_desk.domain.ballot import Choice
from committee_desk.domain.ids import ItemId, MeetingId, PersonId
from committee_desk.domain.joint import Partner, Tally
from committee_desk.domain.lot import Lot, Use
from committee_desk.domain.matter import Resolution
from committee_desk.domain.recusal import Cleared, Ground, Recusal
from committee_desk.store import items
from tests.acts.making import Room, ready

BODIES = CITY, REVIEW, THIRD = ("한빛시 인사위원회", "한빛구 제안심사위원회", "한빛군 위원회")
PARTNERS = (Partner(CITY, 9, 9, 6), Partner(REVIEW, 7, 7, 5))


class Turns:
    """What a walk has, and what it can do in one go."""

    dice: Random
    clock: datetime
    room: Room
    held: MeetingId
    seats: tuple[PersonId, ...]
    act: Callable[..., None]
    now: Callable[[], time]
    one: Callable[..., ItemId]
    anybody: Callable[[], PersonId]
    arrive: Callable[[], None]
    leave: Callable[[], None]

    # Other bodies that sit with this one.

    def join(self) -> None:
        """Some of another body come or go; or one more body would sit with it."""
        partners = list(self.room.meeting(self.held).partners)
        if not partners or self.dice.random() < 0.1:
            partners = [*partners, Partner(THIRD, 5, 5, 3)][:1]
        else:
            at = self.dice.randrange(len(partners))
            was, here = partners[at], self.dice.choice([3, 5, 6, 7])
            partners[at] = Partner(was.body, was.base, was.designated, here, rule=was.rule)
        self.act(meeting.join, self.held, tuple(partners))

    def another_body_goes(self) -> None:
        """So many of it leave that it has no quorum; results are tried, and it comes back."""
        before = self.room.meeting(self.held).partners
        gone = tuple(replace(one, present=one.required - 1) for one in before)
        self.act(meeting.join, self.held, gone)
        for id in (self.one("waiting", "taken_up"), self.one("waiting", "taken_up")):
            self.act(item.take_up, id, self.now())
            for resolution in (Resolution.REPORTED, Resolution.DEFERRED, Resolution.AS_PROPOSED):
                self.act(declaration.declare, id, resolution, self.now(), "사유")
        self.act(meeting.join, self.held, before)

    def count_elsewhere(self) -> None:
        """How another body voted; at times more than are there, or a body that does not sit here."""
        voters = self.dice.randint(0, 9)
        cast = [self.dice.randint(0, voters) for _ in range(3)]
        body = self.dice.choice([CITY, REVIEW, "없는 위원회"])
        self.act(item.count_elsewhere, self.one("taken_up"), Tally(body, voters, *cast))

    def others_vote(self, id: ItemId) -> None:
        """Each other body on an item, mostly in favour of it."""
        for one in self.room.meeting(self.held).partners:
            if self.dice.random() < 0.95:
                no = self.dice.choice([0, 0, 0, 1, one.present])
                asked = self.dice.choice([0, 0, 0, one.present])
                tally = Tally(one.body, one.present, one.present - no, no, asked=asked)
                self.act(item.count_elsewhere, id, tally)

    # What is decided, in one go.

    def in_favour(self, id: ItemId, but: int) -> None:
        """Taken up, no challenge left, everyone in favour but so many; declared the way it went."""
        self.act(item.take_up, id, self.now())
        for one in self.room.item(id).waiting if self.dice.random() < 0.7 else ():
            self.act(challenge.withdraw, id, one.number, "신청 취하")
        self.act(item.all_in_favour, id)
        room = sorted(self.room.meeting(self.held).room - self.room.item(id).recused)
        against = self.dice.sample(room, min(but, len(room)))
        self.act(item.cast, id, dict.fromkeys(against, Choice.NO))
        self.others_vote(id)
        self.declared(id)

    def declared(self, id: ItemId) -> None:
        """As it was put, or else rejected; a report is reported."""
        put = self.room.item(id)
        results = [Resolution.REPORTED] if put.report else [put.motion.resolution, Resolution.REJECTED]
        for resolution in results:
            self.act(declaration.declare, id, resolution, self.now(), "사유")

    def chair_steps_aside(self) -> None:
        """Whoever presides is kept from an item; somebody else is to preside over it."""
        id, meeting_ = self.one("waiting", "taken_up"), self.room.meeting(self.held)
        chair = meeting_.presider() or self.anybody()
        self.act(item.recuse, id, Recusal(chair, Ground.AVOIDANCE, 3))
        for who in (chair, self.anybody()):
            self.act(meeting.preside, self.held, who, self.now(), id, "위원장이 회피함")
        self.in_favour(id, 0)

    def tie(self) -> None:
        """As many against it as for it, where an even number may vote."""
        id = self.one("waiting", "taken_up")
        voters = len(self.room.meeting(self.held).room - self.room.item(id).recused)
        self.in_favour(id, voters // 2)

    def void_and_repeat(self) -> None:
        id = self.one("declared")
        self.act(declaration.void, id, "표를 잘못 셈")
        self.in_favour(id, self.dice.randint(0, 2))

    def recusal_found_after_the_vote(self) -> None:
        """Too late for what is declared: it is made void, somebody steps aside, and the others vote again."""
        id = self.one("declared")
        declared = self.room.item(id).declared
        voted = sorted(declared.votes) if declared else []
        who = self.dice.choice(voted or [self.anybody()])
        stepping = Recusal(
            who, self.dice.choice([Ground.EXCLUSION, Ground.AVOIDANCE]), self.dice.randint(1, 4)
        )
        self.act(item.recuse, id, stepping)
        self.act(declaration.void, id, "제척 사유를 나중에 앎")
        self.act(item.recuse, id, stepping)
        self.in_favour(id, self.dice.randint(0, 2))

    def late_item(self) -> None:
        """On the agenda after the notice, with its reason, which may be said later; and decided."""
        because = self.dice.choice(["", "긴급함"])
        late = ready(self.room, title="긴급 안건")
        self.act(item.place, self.held, late.id, because)
        last = max(one.id for one in self.room.ask(items.of, self.held))
        self.act(item.explain, last, self.dice.choice(["", "재난 대응"]))
        self.in_favour(last, self.dice.randint(0, 1))

    def challenge_through(self) -> None:
        """A party challenges somebody who is here; the others vote on it and decide."""
        id = self.one("waiting", "taken_up")
        here = sorted(self.room.meeting(self.held).room - self.room.item(id).recused)
        member = self.dice.choice(here or [self.anybody()])
        self.act(challenge.apply, id, member, "신청인", "fairness", "심사를 맡음", date(2026, 11, 20))
        for one in self.room.item(id).waiting[:2]:
            said = self.dice.choice([Choice.YES, Choice.NO])
            self.act(challenge.vote, id, one.number, {who: said for who in here if who != one.member})
            self.act(challenge.decide, id, one.number, self.now())
            if self.dice.random() < 0.3:
                self.act(challenge.void, id, one.number, "표를 잘못 셈")

    # The room.

    def recess_and_go_on(self) -> None:
        """Broken off; what cannot go on meanwhile is tried, people come and go, and it is resumed.

        Then something is to have been done within it, as a slip of the hand would have it.
        """
        self.act(meeting.recess, self.held, self.now(), because="자료 확인")
        self.clock += timedelta(minutes=5)
        within = self.clock.time()
        for _ in range(self.dice.randint(0, 2)):
            self.dice.choice([self.arrive, self.leave, self.try_to_go_on])()
        self.clock += timedelta(minutes=5)
        self.act(meeting.resume, self.held, self.now())
        if self.dice.random() < 0.3:
            id = self.one("waiting")
            self.act(item.take_up, id, within)
            self.act(declaration.declare, id, Resolution.DEFERRED, within)

    def try_to_go_on(self) -> None:
        id = self.one("waiting", "taken_up")
        self.act(item.take_up, id, self.now())
        self.act(item.all_in_favour, id)
        self.act(declaration.declare, id, Resolution.AS_PROPOSED, self.now())

    def by_video(self) -> None:
        """Somebody comes by video, or was taken down the wrong way."""
        who, because = self.anybody(), self.dice.choice(["", "출장 중"])
        self.act(meeting.arrive, self.held, who, self.now(), remote=True, because=because)
        self.act(
            *(meeting.attend_by, self.held, self.anybody()), remote=self.dice.random() < 0.5, because=because
        )

    def quorum_goes_and_comes(self) -> None:
        """So many leave that none is left; a vote is tried; they come back."""
        room = sorted(self.room.meeting(self.held).room)
        going = room[len(self.seats) // 2 :]
        for who in going:
            self.act(meeting.leave, self.held, who, self.now())
        self.try_to_go_on()
        before = (self.clock - timedelta(minutes=15)).time()
        for who in going:
            self.act(meeting.arrive, self.held, who, before if self.dice.random() < 0.2 else self.now())

    def draw(self) -> None:
        names = self.dice.choice([("가", "나"), ("가",)])
        at = self.dice.choice([None, self.now()])
        lot = Lot(Use.SPEAKING, "발언 순서", names, 1, "7 3 9", "참석자가 부른 수", date(2026, 11, 27), at)
        self.act(meeting.draw, self.held, lot)
        if self.dice.random() < 0.5:
            self.act(
                meeting.void_draw, self.held, self.dice.randint(0, 3), self.dice.choice(["", "이름이 빠짐"])
            )

    def ask(self) -> None:
        """Whoever the register points to says that there is no conflict."""
        cleared = Cleared(self.anybody(), date(2026, 11, 20), self.dice.choice(["", "퇴직한 지 오래임"]))
        self.act(item.clear, self.one("waiting", "taken_up"), cleared)

    def designate(self) -> None:
        """Others make it up; only before it opens, and only with whoever has come."""
        seats = tuple(self.dice.sample(self.seats, len(self.seats)))
        self.act(meeting.designate, self.held, seats, "개편")

    def end_by(self) -> None:
        self.act(meeting.end_by, self.held, self.dice.choice([None, time(16), time(9)]))

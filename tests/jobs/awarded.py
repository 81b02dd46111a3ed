"""A closed round with a tie at the top and a recusal, and the meeting that decides its awards.

scored(room) ─► Scored ─► proposed ─► brought before a meeting ─► declared
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from fractions import Fraction

from committee_desk.acts import declaration, item, matter, meeting, proposal, round
from committee_desk.acts.round import Terms
from committee_desk.domain.ballot import Choice, Item
from committee_desk.domain.declaration import Motion
from committee_desk.domain.grant import Step
from committee_desk.domain.ids import MeetingId, PersonId, ProposalId, RoundId
from committee_desk.domain.matter import Matter, Resolution
from committee_desk.domain.method import Average, Criterion, Grade, Method, Trim
from committee_desk.domain.proposal import Proposer
from committee_desk.domain.round import Aside
from committee_desk.jobs import awarding
from tests.acts.making import AT, NOTICE, SECRETARY, Room, planned, with_members

METHOD = Method(
    (Criterion("new", "창의성", Fraction(40)), Criterion("use", "효과성", Fraction(60))),
    average=Average.TRIMMED,
    trim=Trim(minimum=5),
    ties=("criterion:new", "median"),
    grades=(
        Grade("금상", Fraction(90), 3_000_000),
        Grade("은상", Fraction(85), 2_000_000),
        Grade("동상", Fraction(80), 1_000_000),
    ),
)
# What five members gave each proposal, of 40 and of 60; None where the member stepped aside.
MARKS = {
    "전자고지 확대": ((38, 55), (36, 54), (37, 53), (40, 60), (30, 50)),
    "빈집 임시주차장": ((37, 54), (36, 55), (36, 55), (39, 58), (31, 52)),
    "민원 서식 한 장으로": ((34, 52), (35, 51), None, (36, 50), (34, 52)),
    "골목 온도계": ((32, 48), (33, 49), (34, 48), (35, 50), (30, 45)),
    "구청 옥상 텃밭": ((25, 40), (26, 41), (24, 39), (28, 42), (20, 30)),
}
PROPOSERS = {
    "전자고지 확대": (Proposer("이수진", "징수과"),),
    "빈집 임시주차장": (Proposer("박정우", "주차관리과"), Proposer("최은경", "건축과")),
    "민원 서식 한 장으로": (Proposer("이수진", "징수과"),),
    "골목 온도계": (Proposer("윤상철", "환경과"),),
    "구청 옥상 텃밭": (Proposer("한지민"),),
}


@dataclass(frozen=True, slots=True)
class Scored:
    room: Room
    round: RoundId
    proposals: dict[str, ProposalId]
    members: list[PersonId]


@dataclass(frozen=True, slots=True)
class Sitting:
    """An open meeting with the award list before it, put to the vote and not yet declared."""

    scored: Scored
    meeting: MeetingId
    item: Item
    matter: Matter


def scored(room: Room, *, members: int = 9, budget: int | None = None, cap: int | None = None) -> Scored:
    """Closed, with five of the members on the panel."""
    body = with_members(room, members)
    panel = body[:5]
    entered = {
        title: room.do(
            proposal.receive, title, date(2026, 8, day), proposers=PROPOSERS[title], department="기획예산과"
        ).id
        for day, title in enumerate(MARKS, start=1)
    }
    terms = Terms(tuple(panel), tuple(entered.values()), budget=budget, cap=cap)
    held = room.do(round.open_, "2026년 3분기 제안 심사", "2026-Q3", METHOD, terms)
    for title, given in MARKS.items():
        for member, marks in zip(panel, given, strict=True):
            if marks is None:
                aside = Aside(ground=3, text="같은 과제를 자문함")
                room.do(round.step_aside, held.id, entered[title], member, aside)
            else:
                told = dict(zip(("new", "use"), map(Fraction, marks), strict=True))
                room.do(round.mark, held.id, entered[title], member, told, "지표가 분명함")
    for member in panel:
        room.do(round.submit, held.id, member)
    for step in (round.fix, round.reveal, round.close):
        room.do(step, held.id)
    return Scored(room, held.id, entered, body)


def proposed(found: Scored, step: Step = Step.IDEA, **facts: object) -> Matter:
    return awarding.propose(found.room.door, found.round, step, **facts, by=SECRETARY, at=AT).result


def sitting(found: Scored, asked: Matter, resolution: Resolution = Resolution.AS_PROPOSED) -> Sitting:
    """The list before an open meeting, all in favour of this resolution."""
    room, ready = found.room, found.room.do(matter.make_ready, asked.id)
    held = planned(room, found.members)
    one = room.do(item.place, held.id, ready.id)
    room.do(meeting.convene, held.id, NOTICE)
    room.do(meeting.take_attendance, held.id, frozenset(found.members), time(13, 50))
    room.do(meeting.call_to_order, held.id, time(14))
    room.do(item.take_up, one.id, time(14, 5))
    if resolution is not Resolution.AS_PROPOSED:
        room.do(item.move, one.id, Motion(resolution, text="관리 부서를 정할 것"))
    voted = room.do(item.all_in_favour, one.id)
    return Sitting(found, held.id, voted, room.matter(asked.id))


def declared(sat: Sitting, resolution: Resolution = Resolution.AS_PROPOSED) -> Item:
    return sat.scored.room.do(declaration.declare, sat.item.id, resolution, time(14, 20))


def voted_down(sat: Sitting) -> Item:
    room, members = sat.scored.room, sat.scored.members
    room.do(item.cast, sat.item.id, dict.fromkeys(members, Choice.NO))
    return declared(sat, Resolution.REJECTED)


def closed(sat: Sitting) -> None:
    sat.scored.room.do(meeting.close, sat.meeting, time(15))

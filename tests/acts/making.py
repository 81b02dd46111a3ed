"""Desks made for tests: a body of so many members, matters, and meetings held as far as a test needs.

    begun() ─► Room ─► members · ready matter · planned · convened · opened meeting · item taken up

Every step is an act through the door, as a person would take it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache
from typing import Any

import pytest
from sqlalchemy import Engine

from committee_desk.acts import desk, item, matter, meeting, person
from committee_desk.acts.door import Door
from committee_desk.domain.ballot import Item
from committee_desk.domain.happened import NotYet
from committee_desk.domain.ids import ItemId, MatterId, MeetingId, PersonId
from committee_desk.domain.journal import Entry, Examination, Subject
from committee_desk.domain.kinds.exemption import Criterion, Exemption, Judged
from committee_desk.domain.kinds.other import Other
from committee_desk.domain.matter import Matter
from committee_desk.domain.meeting import Meeting
from committee_desk.domain.person import Gender, Kind, Membership, Person, Post, Role
from committee_desk.errors import DeskError
from committee_desk.store import engine, examining, items, journal, matters, meetings, people
from committee_desk.store.base import Base
from tests.packs import layers

SECRETARY = PersonId(1)
AT = datetime(2026, 11, 2, 0, 30, tzinfo=UTC)
DAY = date(2026, 11, 27)
NOTICE = date(2026, 11, 18)
MET = Criterion(Judged.MET, "붙임 1, 3쪽", "공공의 안전을 위한 조치임")
TITLES = {
    "exemption": "폭설 때 경사로 제설 면책 건의",
    "other": "무인민원발급기 설치 장소 변경",
    "report": "3분기 적극행정 추진 실적",
}
UPHELD = Exemption(public_interest=MET, active_handling=MET, no_gross_fault=MET)


@dataclass(frozen=True, slots=True)
class Room:
    """A door, and the acts that tests do through it as the secretary."""

    door: Door

    def do(self, act: Callable[..., Any], *facts: Any, **named: Any) -> Any:
        """The act; where nobody says what time it is, the clock goes on to the day that the act tells of."""
        try:
            return self.door.do(act, *facts, **{"by": SECRETARY, "at": AT, **named}).result
        except NotYet as ahead:
            if "at" in named:
                raise
            later = datetime.combine(ahead.facts["day"], AT.time(), UTC)
            return self.door.do(act, *facts, **{"by": SECRETARY, "at": later, **named}).result

    def ask(self, query: Callable[..., Any], *facts: Any) -> Any:
        return self.door.ask(query, *facts)

    def meeting(self, id: int) -> Meeting:
        return self.ask(meetings.get, MeetingId(id))

    def item(self, id: int) -> Item:
        return self.ask(items.get, ItemId(id))

    def matter(self, id: int) -> Matter:
        return self.ask(matters.get, MatterId(id))

    def person(self, id: int) -> Person:
        return self.ask(people.get, PersonId(id))

    def entries(self, after: int = 0) -> list[Entry]:
        return self.ask(journal.entries, after)

    def size(self) -> int:
        return self.ask(journal.size)

    def done_since(self, size: int) -> list[tuple[str, int, list[str]]]:
        """What was kept after so many entries: what, which subject, which fields changed."""
        return [(one.what, one.subject.id, sorted(one.changes)) for one in self.entries(size)]

    def examine(self) -> Examination:
        return self.ask(examining.examine)

    def last(self, kind: str, id: int) -> Entry:
        return self.ask(journal.last, Subject(kind, id))


def begun(words: str = "decree", on: Engine | None = None) -> Room:
    """A new desk of one person, its secretary; in memory it is made once, and copied for whoever asks."""
    if on is not None:
        return Room(Door(_filled(on, words)))
    return Room(Door(copied(_begun(words))))


def copied(made: Engine) -> Engine:
    """Another desk in memory, with all that is in this one."""
    held = engine.in_memory()
    with made.connect() as source, held.connect() as target:
        engine.aside(source).backup(engine.aside(target))
    return held


@cache
def _begun(words: str) -> Engine:
    return _filled(engine.in_memory(), words)


def _filled(held: Engine, words: str) -> Engine:
    with held.execution_options(write=True).begin() as connection:
        Base.metadata.create_all(connection)
    Door(held).do(
        desk.begin, "K7Q2M9XB4T6HC3RD", "한빛구 적극행정위원회", "한빛구", layers(words), "정간사", at=AT
    )
    return held


def term(place: int) -> Membership:
    """The first is the chair, the second heads the audit body; four of the body are officials."""
    return Membership(
        role=Role.CHAIR if place == 0 else Role.MEMBER,
        kind=Kind.EX_OFFICIO if place < 4 else Kind.COMMISSIONED,
        post=Post.AUDIT_HEAD if place == 1 else Post.NONE,
        begins=date(2025, 1, 1),
        ends=date(2027, 12, 31),
    )


def with_members(room: Room, count: int = 12) -> list[PersonId]:
    """So many members, all with a seat on the day; the chair first."""
    return [
        room.do(
            person.enter,
            f"위원{place + 1:02}",
            office="한빛대학교",
            title="교수",
            gender=Gender.FEMALE if place % 2 else Gender.MALE,
            memberships=(term(place),),
        ).id
        for place in range(count)
    ]


def ready(room: Room, kind: str = "other", title: str = "2027년 적극행정 실행계획(안)") -> Matter:
    """A matter of this kind that may be placed on an agenda."""
    particulars = {"exemption": UPHELD, "other": Other(motion="원안대로 의결한다.")}.get(kind)
    received = room.do(matter.receive, kind, title, date(2026, 11, 2), particulars=particulars)
    return room.do(matter.make_ready, received.id)


def titled(kind: str, before: int = 0) -> str:
    """What a matter of this kind is called, after so many others of it."""
    title = TITLES.get(kind, kind)
    return f"{title} ({before + 1})" if before else title


def planned(room: Room, designated: list[PersonId]) -> Meeting:
    held = room.do(meeting.plan, "2026년 제3회 한빛구 적극행정위원회", DAY, time(14), "구청 3층 기획상황실")
    return room.do(meeting.designate, held.id, tuple(designated))


def opened(
    room: Room, *, designated: int = 9, present: int = 7, kinds: tuple[str, ...] = ("other",)
) -> tuple[Meeting, list[Item], list[PersonId]]:
    """An open meeting with one item of each kind, and who is designated; the first are present."""
    members = with_members(room, designated)
    held = planned(room, members)
    agenda = [
        room.do(item.place, held.id, ready(room, kind, titled(kind, kinds[:n].count(kind))).id)
        for n, kind in enumerate(kinds)
    ]
    room.do(meeting.convene, held.id, NOTICE)
    room.do(meeting.take_attendance, held.id, frozenset(members[:present]), time(13, 50))
    held = room.do(meeting.call_to_order, held.id, time(14))
    return held, agenda, members


def taken_up(room: Room, **size: Any) -> tuple[Meeting, Item, list[PersonId]]:
    """An open meeting whose first item is before it."""
    held, agenda, members = opened(room, **size)
    return held, room.do(item.take_up, agenda[0].id, time(14, 5)), members


def refused(room: Room, error: type[DeskError], act: Callable[..., Any], *facts: Any, **named: Any) -> None:
    """The act is refused with this error and leaves nothing behind."""
    before = room.size()
    with pytest.raises(error):
        room.do(act, *facts, **named)
    assert room.size() == before

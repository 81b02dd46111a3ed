"""A meeting held and closed, at a desk whose keys are kept in a vault.

held(folder) ─► sat(room) ─► Held ─► papers to draft, issue, sign and verify
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from functools import cache
from pathlib import Path

from committee_desk.acts import declaration, item, meeting, remark
from committee_desk.acts.door import Door
from committee_desk.domain.ballot import Choice
from committee_desk.domain.ids import ItemId, MatterId, MeetingId, PersonId
from committee_desk.domain.matter import Resolution
from committee_desk.domain.record import Record
from committee_desk.domain.recusal import Ground, Recusal
from committee_desk.store import records, vault
from committee_desk.store.keyfile import Cost
from tests.acts.making import SECRETARY, Room, begun, copied, opened

WORDS = "여섯 마리 고래가 춤추는 아침"
EVENING = {"by": SECRETARY, "at": datetime(2026, 11, 27, 8, tzinfo=UTC)}


@dataclass(frozen=True, slots=True)
class Held:
    room: Room
    meeting: MeetingId
    items: tuple[ItemId, ...]
    matters: tuple[MatterId, ...]
    members: tuple[PersonId, ...]

    @property
    def door(self) -> Door:
        return self.room.door

    @property
    def record(self) -> Record:
        return self.door.ask(records.of, self.meeting)


def held(folder: Path, *, present: int = 7) -> Held:
    """At a desk in memory, its keys in this folder; the meeting itself is held once in each process."""
    keys = vault.create(folder / "keys.toml", "K7Q2M9XB4T6HC3RD", WORDS, cost=Cost(64, 1, 1))
    made = _sat(present)
    return replace(made, room=Room(Door(copied(made.door.engine), keys)))


@cache
def _sat(present: int) -> Held:
    return sat(begun(), present=present)


def sat(room: Room, *, present: int = 7) -> Held:
    """Closed after an exemption with a recusal and a vote against, an ordinary item, and a report."""
    open_, agenda, members = opened(room, present=present, kinds=("exemption", "other", "report"))
    asked, plan, report = (one.id for one in agenda)
    room.do(item.take_up, asked, time(14, 5))
    room.do(item.recuse, asked, Recusal(members[6], Ground.AVOIDANCE, 3, "자문한 사실이 있음", time(14, 6)))
    room.do(remark.note, open_.id, asked, time(14, 10), "위원02", "사전에 검토한 의견을 설명함.")
    room.do(item.all_in_favour, asked)
    room.do(item.cast, asked, {members[5]: Choice.NO})
    room.do(declaration.declare, asked, Resolution.AS_PROPOSED, time(14, 20))
    room.do(item.take_up, plan, time(14, 30))
    room.do(item.all_in_favour, plan)
    room.do(declaration.declare, plan, Resolution.AS_PROPOSED, time(14, 40))
    room.do(item.take_up, report, time(14, 45))
    room.do(declaration.declare, report, Resolution.REPORTED, time(14, 50))
    room.do(meeting.close, open_.id, time(15))
    items, matters = (tuple(getattr(one, name) for one in agenda) for name in ("id", "matter"))
    return Held(room, open_.id, items, matters, tuple(members))

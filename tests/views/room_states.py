"""Every room of a desk in use: full, refusing, read only; tests.pictures has the empty and the locked.

ROOM_STATES (name, maker) ─► tests.pictures draws them ─► test_states tries them
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, time
from functools import cache, partial
from pathlib import Path
from tempfile import mkdtemp

from benchmarks import large_desk
from committee_desk.acts import item
from committee_desk.acts.desk import MAKER
from committee_desk.acts.door import Door
from committee_desk.domain.attendance import NoQuorum
from committee_desk.domain.desk import MemberOf
from committee_desk.domain.ids import MeetingId, PersonId
from committee_desk.domain.journal import Checkpoint
from committee_desk.jobs import issuing, opening
from committee_desk.models.desk import Desk
from committee_desk.store import desks, journal
from committee_desk.store.base import Session
from committee_desk.views.rooms import ROOMS, of_member
from committee_desk.views.verification import VerificationView
from committee_desk.views.window import Shell
from tests.views import (
    followed,
    granted,
    paper_states,
    proposal_scenes,
    register_scenes,
    scored,
    scoring_scenes,
    sitting,
)
from tests.views.committee import desk_of_committee
from tests.views.desks import HOME, NOON, settle
from tests.views.states import SIZE

WORDS = "four words in a row"
MEETINGS = 12


@cache
def crowded() -> Door:
    """Twelve meetings, sixty matters, sixty papers, one of them to be seen; whoever shows it changes none."""
    folder = Path(mkdtemp(dir=HOME.name)) / "crowded.desk"
    large_desk.make(folder, WORDS, MEETINGS, 60)
    door = opening.unlock(folder, WORDS).door
    issuing.issue(door, MeetingId(MEETINGS), "minutes", by=MAKER, at=NOON)
    return door


@cache
def in_session() -> Door:
    """The desk of a meeting with an item taken up."""
    door, _, agenda = sitting.opened(8, sitting.judged())
    door.do(item.take_up, agenda[1].id, time(11, 5), **sitting.BY)
    return door


@cache
def half_marked() -> tuple[Door, PersonId]:
    """The desk of a round, and a member who has marked half of it."""
    door, held, panel = scoring_scenes.round_of()
    scoring_scenes.half(door, held, panel[0])
    return door, panel[0]


@cache
def members_own() -> tuple[Door, PersonId]:
    """The same at the member's own desk."""
    door, held, panel = scoring_scenes.round_of()
    scoring_scenes.half(door, held, panel[0])

    def take_home(session: Session, *, by: PersonId, at: datetime) -> None:
        before = desks.desk(session)
        own = replace(before, member_of=MemberOf("K7Q2", panel[0], Checkpoint(48, "ab" * 32)))
        journal.keep(session, "desk.renamed", own, before=before, by=by, at=at)

    door.do(take_home, **sitting.BY)
    return door, panel[0]


@cache
def with_proposals() -> Door:
    return proposal_scenes.desk_of_proposals()._door


# What the crowded desk has nothing of, each from the desk of its own scenes.
DOORS: Mapping[str, Callable[[], Door]] = {
    "meeting": in_session,
    "exemptions": lambda: desk_of_committee()._door,
    "proposals": with_proposals,
    "rounds": lambda: scored.shared(scored.revealed),
    "scoring": lambda: half_marked()[0],
    "verification": lambda: paper_states.signed_desk()._door,
    "registers": lambda: register_scenes.desk_of_registers()._door,
    "payments": lambda: granted.ledger()[0],
    "key_tasks": lambda: followed.followed()[0],
}


def room(name: str, *, read_only: bool = False) -> Shell:
    by = half_marked()[1] if name == "scoring" else MAKER
    desk = Desk(DOORS.get(name, crowded)(), by=by, clock=lambda: NOON)
    window = Shell(desk, ROOMS, read_only=read_only)
    window.resize(*SIZE)
    window.show()
    window.enter(name)
    if isinstance(window.page, VerificationView):
        window.page.verify(paper_states.files())
    settle(window.page)
    return window


def members_room(name: str) -> Shell:
    """At a member's own desk, which has few screens."""
    door, member = members_own()
    window = Shell(Desk(door, by=member, clock=lambda: NOON), of_member())
    window.resize(*SIZE)
    window.show()
    settle(window.enter(name))
    return window


def refusing(name: str, make: Callable[[str], Shell] = room) -> Shell:
    """With a refusal above, and news that can be taken back below."""
    window = make(name)
    window.refuse(NoQuorum(present=4, required=5))
    window._desk.tell("의결안건 제3호를 의사일정에서 뺐습니다.", lambda: None)
    return window


ROOM_STATES: Mapping[str, Callable[[], Shell]] = {
    "members-home": partial(members_room, "home"),
    "members-scoring": partial(members_room, "scoring"),
    "members-scoring-refused": partial(refusing, "scoring", members_room),
    **{
        f"{one.name}-{state}": partial(make, one.name)
        for one in ROOMS
        for state, make in {
            "full": room,
            "refused": refusing,
            "read-only": partial(room, read_only=True),
        }.items()
    },
}

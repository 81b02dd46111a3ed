"""Every room of a desk in use: full, refusing, read only; tests.pictures has the empty and the locked.

ROOM_STATES (name, maker) ─► tests.pictures draws them ─► test_states tries them
"""

from collections.abc import Callable, Mapping
from datetime import time
from functools import cache, partial
from pathlib import Path
from tempfile import mkdtemp

from benchmarks import large_desk
from committee_desk.acts import item
from committee_desk.acts.desk import MAKER
from committee_desk.acts.door import Door
from committee_desk.domain.meeting import NoQuorum
from committee_desk.jobs import opening
from committee_desk.models.desk import Desk
from committee_desk.views.rooms import ROOMS
from committee_desk.views.window import Shell
from tests.views import sitting
from tests.views.desks import HOME, NOON
from tests.views.paper_states import settle
from tests.views.states import SIZE

WORDS = "four words in a row"


@cache
def crowded() -> Door:
    """Twelve meetings, sixty matters, sixty papers; whoever shows it changes nothing."""
    folder = Path(mkdtemp(dir=HOME.name)) / "crowded.desk"
    large_desk.make(folder, WORDS, 12, 60)
    return opening.unlock(folder, WORDS).door


@cache
def in_session() -> Door:
    """The desk of a meeting with an item taken up."""
    door, _, agenda = sitting.opened(8, sitting.judged())
    door.do(item.take_up, agenda[1].id, time(11, 5), **sitting.BY)
    return door


def room(name: str, *, read_only: bool = False) -> Shell:
    door = in_session() if name == "meeting" else crowded()
    window = Shell(Desk(door, by=MAKER, clock=lambda: NOON), ROOMS, read_only=read_only)
    window.resize(*SIZE)
    window.show()
    window.enter(name)
    settle(window.page)
    return window


def refusing(name: str) -> Shell:
    """With a refusal above, and news that can be taken back below."""
    window = room(name)
    window.refuse(NoQuorum(present=4, required=5))
    window._desk.tell("의결안건 제3호를 의사일정에서 뺐습니다.", lambda: None)
    return window


ROOM_STATES: Mapping[str, Callable[[], Shell]] = {
    f"{one.name}-{state}": partial(make, one.name)
    for one in ROOMS
    for state, make in {
        "full": room,
        "refused": refusing,
        "read-only": partial(room, read_only=True),
    }.items()
}

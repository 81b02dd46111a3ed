"""The form of every kind of matter in the docket, filled: to look at, and to try by the checks.

KIND_SCENES (name, maker) ─► tests.pictures draws them
kinds(window) ─► test_kinds_shown goes through all of them in one window
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import partial

from committee_desk.acts import desk as desk_acts
from committee_desk.domain.ids import MatterId
from committee_desk.domain.kinds import KINDS
from committee_desk.domain.matter import Matter
from committee_desk.models.desk import Desk
from committee_desk.store import journal
from committee_desk.views.rooms import ROOMS
from committee_desk.views.window import Shell
from tests.views.desks import NOON, door_in_memory, once
from tests.views.test_kind_form import filled

SIZE = (1366, 688)
MADE_UP = ("return_grounds", "excluded", "contents", "eligible", "measures")
CONTENTS = 1  # of the tabs


@once
def _with_every_kind():
    door = door_in_memory()
    door.do(_received, by=desk_acts.MAKER, at=NOON)
    return (door,)


def _received(session, *, by, at):
    for place, kind in enumerate(KINDS, start=1):
        facts = {"received_on": date(2026, 11, 2), "department": "기획예산과"}
        own = _known(filled(KINDS[kind]))
        matter = Matter(MatterId(place), f"2026-{place:04}", kind, f"안건 {place}", own, **facts)
        journal.keep(session, "matter.received", matter, by=by, at=at)


def _known(particulars):
    """Without the names of rows that no rule pack has."""
    made_up = {name: () for name in MADE_UP if hasattr(particulars, name)}
    return replace(particulars, **made_up)


def docket() -> Shell:
    """With a matter of every kind on it."""
    window = Shell(Desk(_with_every_kind()[0], by=desk_acts.MAKER, clock=lambda: NOON), ROOMS)
    window.resize(*SIZE)
    window.show()
    window.enter("docket").tabs.setCurrentIndex(CONTENTS)
    return window


def kinds(window: Shell) -> Iterator[str]:
    """Go from one matter to the next, and say of what kind it is."""
    for place, kind in enumerate(KINDS, start=1):
        window.page.turn_to(MatterId(place))
        yield kind


def at(kind: str) -> Shell:
    """The matter of this kind in front."""
    window = docket()
    next(there for there in kinds(window) if there == kind)
    return window


KIND_SCENES: Mapping[str, Callable[[], Shell]] = {f"docket-of-{kind}": partial(at, kind) for kind in KINDS}

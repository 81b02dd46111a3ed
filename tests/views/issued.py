"""A meeting whose papers are issued and partly signed, for the screens of papers to be tried on.

closed() · with_papers() ─► Held, a copy of one that is made once: keys take their time
five papers; the chair has signed the notice, which is complete, and the minutes; three people have keys
"""

from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from committee_desk.acts.door import Door
from committee_desk.jobs import enrolling, issuing, signing
from committee_desk.models.desk import Desk
from committee_desk.store import engine, typed  # noqa: F401 -- typed, so that its table is made too
from tests.acts.making import SECRETARY, Room
from tests.jobs.holding import EVENING, Held, held
from tests.views.desks import HOME

PASSPHRASE = "창밖의 감나무 열매 {} 개 더"


def closed() -> Held:
    """A meeting held and closed, with nothing issued of it."""
    return _copy(_closed())


def with_papers() -> Held:
    """The same with its papers issued."""
    return _copy(_with_papers())


def desk_of(meeting: Held) -> Desk:
    return Desk(meeting.door, by=SECRETARY, clock=lambda: EVENING["at"])


@cache
def _closed() -> Held:
    meeting = held(Path(mkdtemp(dir=HOME.name)))
    for place in range(3):
        enrolling.enrol(meeting.door, meeting.members[place], PASSPHRASE.format(place), **EVENING)
    return meeting


@cache
def _with_papers() -> Held:
    meeting = closed()
    papers = issuing.issue_all(meeting.door, meeting.meeting, **EVENING).result
    chairs = [one.id for one in papers if one.kind in ("notice", "minutes")]
    signing.sign(meeting.door, chairs, meeting.members[0], PASSPHRASE.format(0), **EVENING)
    return meeting


def _copy(meeting: Held) -> Held:
    """Its database once more; the keys, which nothing here changes, are the same."""
    # In a file, since a worker needs a connection of its own, and in memory there is only one.
    copy = engine.of(Path(mkdtemp(dir=HOME.name)) / "desk.db")
    with meeting.door.engine.connect() as source, copy.connect() as target:
        source.connection.driver_connection.backup(target.connection.driver_connection)
    return replace(meeting, room=Room(Door(copy, meeting.door.vault)))

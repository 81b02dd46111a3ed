"""The course of a meeting that is held again: what happens when, as whom, and what the rules warn of.

    Event.happen(scene) ─► an act of the window       of two events at one time the lower rank comes first

A refusal on the way says at which place of the file it came.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import field
from datetime import datetime, time

from sqlalchemy.orm import Session

from committee_desk.domain.finding import Finding
from committee_desk.domain.ids import MeetingId, PersonId
from committee_desk.errors import DeskError
from committee_desk.frozen import frozen
from committee_desk.store import people

FROM_FILE = "회의 기록을 파일에서 가져옴"
ARRIVAL, RESUMPTION, ENDING, RECESS, DEPARTURE, HANDOVER, BEGINNING = range(7)


@frozen
class Scene:
    """Where and as whom acts are done, and what the rules have warned of so far."""

    session: Session
    meeting: MeetingId
    by: PersonId
    at: datetime
    warned: list[Finding] = field(default_factory=list)

    def who(self, name: str) -> PersonId:
        return people.called(self.session, name).id


@frozen
class Event:
    """One thing that happens; of two at one time the lower rank comes first."""

    at: time
    rank: int
    what: str
    happen: Callable[[Scene], object]

    def opens(self, at: time) -> bool:
        """Whether it comes before a meeting that is called to order at this time."""
        return (self.at, self.rank) <= (at, ARRIVAL)


@contextmanager
def named(what: str) -> Iterator[None]:
    """A refusal says at which place of the file it came."""
    try:
        yield
    except DeskError as refused:
        refused.add_note(what)
        raise

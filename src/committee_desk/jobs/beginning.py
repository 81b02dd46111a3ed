"""What a new agenda begins with: the items that stand on every one, and what the last meeting left over.

    the last meeting held ─► left_over ─► Left: put off, or taken off, and ready again ─┐
    Desk.standing ──────────────────────────────────────────────────────────────────────┴─► fill ─► placed

Reports and the last minutes come first, then what was left over, then the other standing items.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from committee_desk.acts import item as items
from committee_desk.acts import matter as matters
from committee_desk.acts.door import Done, Door
from committee_desk.documents import assignments as wording
from committee_desk.domain.ballot import Item
from committee_desk.domain.calendar import day_of
from committee_desk.domain.desk import Standing
from committee_desk.domain.ids import MatterId, MeetingId, PersonId
from committee_desk.domain.matter import Matter
from committee_desk.domain.matter import Stage as MatterStage
from committee_desk.domain.meeting import Meeting, Stage
from committee_desk.frozen import frozen
from committee_desk.jobs import proposing
from committee_desk.jobs.progress import SILENT, Progress, keep_on
from committee_desk.store import items as agenda
from committee_desk.store import matters as docket
from committee_desk.store import meetings

HELD = (Stage.CLOSED, Stage.CONFIRMED, Stage.FILED)
LAST_OF_ALL = "other"


@frozen
class Left:
    """A matter that the last meeting did not decide; it was put off, unless it was taken off and why."""

    matter: Matter
    minutes: int
    taken_off_because: str = ""


def last_held(session: Session) -> Meeting | None:
    """The meeting that was held last."""
    found = next((line for line in meetings.lines(session, HELD) if not line.in_writing), None)
    return meetings.get(session, found.id) if found else None


def left_over(session: Session) -> tuple[Left, ...]:
    """What the last meeting left over, in the order of its agenda; only what is ready again."""
    last = last_held(session)
    return tuple(_left(session, last.id)) if last else ()


def _left(session: Session, meeting: MeetingId) -> Iterator[Left]:
    for item in agenda.of(session, meeting):
        matter = docket.get(session, item.matter)
        if matter.stage is MatterStage.READY:
            yield Left(matter, item.minutes, item.withdrawn_because)


def fill(
    door: Door,
    id: MeetingId,
    carried: Sequence[Left] = (),
    standing: Sequence[Standing] = (),
    *,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[tuple[Item, ...]]:
    """These on the agenda, each in acts of its own; a standing item that has nothing to say is left out."""
    first = [one for one in standing if one.kind != LAST_OF_ALL]
    last = [one for one in standing if one.kind == LAST_OF_ALL]
    order: list[Item] = []
    steps: tuple[Standing | Left, ...] = (*first, *carried, *last)
    for done, one in enumerate(steps):
        progress(done, len(steps), "")
        keep_on(progress)
        if isinstance(one, Left):
            order.append(_place(door, id, one.matter.id, one.minutes, by=by, at=at))
        else:
            order += _stand(door, id, one, by=by, at=at)
    if order and door.ask(meetings.get, id).stage is Stage.DRAFT:
        door.do(items.reorder, id, [one.id for one in order], by=by, at=at)
    kept = tuple(door.ask(agenda.get, one.id) for one in order)
    return Done(kept, frozenset({"item", "matter"}))


def _stand(door: Door, id: MeetingId, one: Standing, *, by: PersonId, at: datetime) -> list[Item]:
    offered = door.ask(proposing.proposal, id)
    placed: tuple[Item, ...] = ()
    if one.kind == "confirmation":
        if offered.unconfirmed:
            placed = proposing.confirm_minutes(door, id, by=by, at=at).result
    elif one.title == wording.TITLE:
        if offered.assignments:
            placed = (proposing.report_assignments(door, id, by=by, at=at).result,)
    else:
        received = door.do(matters.receive, one.kind, one.title, day_of(at), by=by, at=at).result
        door.do(matters.make_ready, received.id, by=by, at=at)
        placed = (door.do(items.place, id, received.id, by=by, at=at).result,)
    return [_plan(door, item, one.minutes, by=by, at=at) for item in placed]


def _place(door: Door, id: MeetingId, matter: MatterId, minutes: int, *, by: PersonId, at: datetime) -> Item:
    placed = door.do(items.place, id, matter, by=by, at=at).result
    return _plan(door, placed, minutes, by=by, at=at)


def _plan(door: Door, placed: Item, minutes: int, *, by: PersonId, at: datetime) -> Item:
    return door.do(items.plan, placed.id, minutes, by=by, at=at).result if minutes else placed

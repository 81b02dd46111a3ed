"""What a new agenda begins with: earlier minutes to be confirmed, and what became of the assignments.

    the meetings before ─┬─► not confirmed ─► a matter 회의록 확인 each ─► placed first, the oldest before all
                         └─► assignments ─► a report 전차 회의 조치결과, as they stand today ─► placed first

Each is received, made ready and placed in acts of its own; one that was begun before is only placed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from functools import partial

from sqlalchemy.orm import Session

from committee_desk.acts import item as items
from committee_desk.acts import matter as matters
from committee_desk.acts.door import Done, Door
from committee_desk.documents import assignments as wording
from committee_desk.domain import ballot
from committee_desk.domain.assignment import Assignment
from committee_desk.domain.ballot import Item
from committee_desk.domain.calendar import day_of
from committee_desk.domain.ids import MatterId, MeetingId, PersonId
from committee_desk.domain.kinds.confirmation import Confirmation
from committee_desk.domain.kinds.report import Report
from committee_desk.domain.matter import Matter
from committee_desk.domain.matter import Stage as MatterStage
from committee_desk.domain.meeting import Meeting, Stage
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs.progress import SILENT, Progress, keep_on
from committee_desk.store import assignments, meetings
from committee_desk.store import items as agenda
from committee_desk.store import matters as docket
from committee_desk.store.meetings import MeetingLine

SECRETARY = "간사"  # who submits what the desk proposes
NOT_ENDED = (MatterStage.RECEIVED, MatterStage.RETURNED, MatterStage.READY)


class NothingToPropose(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "There is nothing of this to put on the agenda.")
    advice = QT_TRANSLATE_NOOP(
        "errors",
        "Go on without it: earlier minutes are confirmed or on an agenda already, or nothing was assigned.",
    )


@frozen
class Proposal:
    """What could be placed on a meeting's agenda: the minutes of `unconfirmed`, and so many assignments."""

    unconfirmed: tuple[Meeting, ...] = ()  # the oldest first
    assignments: int = 0


def proposal(session: Session, id: MeetingId) -> Proposal:
    """What this agenda still lacks of what a next meeting hears first."""
    meeting = meetings.get(session, id)
    if meeting.stage not in (Stage.DRAFT, Stage.CONVENED, Stage.OPEN):
        return Proposal()
    told = any(
        docket.get(session, one.matter).title == wording.TITLE
        for one in agenda.of(session, id)
        if one.stage is not ballot.Stage.WITHDRAWN
    )
    return Proposal(tuple(_unconfirmed(session, meeting)), 0 if told else len(_earlier(session, meeting)))


def confirm_minutes(
    door: Door,
    id: MeetingId,
    chosen: MeetingId | None = None,
    *,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[tuple[Item, ...]]:
    """The confirmation of the minutes of one earlier meeting or of all, each an item, the oldest first."""
    waiting = [one for one in door.ask(proposal, id).unconfirmed if chosen in (None, one.id)]
    if not waiting:
        raise NothingToPropose
    placed = []
    for done, one in enumerate(waiting):
        progress(done, len(waiting), "")
        keep_on(progress)
        title, particulars = f"{one.title} 회의록", Confirmation(meeting=one.id)
        placed.append(_place(door, id, "confirmation", title, particulars, by=by, at=at))
    return _put_first(door, id, placed, by=by, at=at)


def report_assignments(
    door: Door, id: MeetingId, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[Item]:
    """The report on the assignments of earlier meetings, as they stand today."""
    keep_on(progress)
    if not door.ask(proposal, id).assignments:
        raise NothingToPropose
    content = door.ask(_told, id, day_of(at))
    placed = _place(door, id, "report", wording.TITLE, Report(content=content), by=by, at=at)
    done = _put_first(door, id, [placed], by=by, at=at)
    return Done(done.result[0], done.touched)


def _place(
    door: Door,
    id: MeetingId,
    kind: str,
    title: str,
    particulars: Confirmation | Report,
    *,
    by: PersonId,
    at: datetime,
) -> Item:
    """Received and made ready unless it was before; then placed."""
    begun = door.ask(_begun, kind, title, particulars)
    if begun is None:
        receive = partial(matters.receive, submitter=SECRETARY, particulars=particulars)
        begun = door.do(receive, kind, title, day_of(at), by=by, at=at).result
    if begun.stage is not MatterStage.READY:
        begun = door.do(matters.make_ready, begun.id, by=by, at=at).result
    return door.do(items.place, id, MatterId(begun.id), by=by, at=at).result


def _put_first(
    door: Door, id: MeetingId, placed: Sequence[Item], *, by: PersonId, at: datetime
) -> Done[tuple[Item, ...]]:
    """Before all other items, as long as the agenda can still be ordered."""
    if door.ask(meetings.get, id).stage is Stage.DRAFT:
        door.do(items.reorder, id, [one.id for one in placed], by=by, at=at)
    kept = tuple(door.ask(agenda.get, one.id) for one in placed)
    return Done(kept, frozenset({"item", "matter"}))


def _held_before(session: Session, meeting: Meeting) -> Iterator[MeetingLine]:
    """The meetings held before this one, the last first; nobody meets to resolve in writing."""
    held = (Stage.CLOSED, Stage.CONFIRMED, Stage.FILED)
    for line in meetings.lines(session):
        before = line.id != meeting.id and line.held_on <= meeting.held_on
        if line.stage in held and before and not line.in_writing:
            yield line


def _unconfirmed(session: Session, meeting: Meeting) -> list[Meeting]:
    """Whose minutes are neither confirmed nor placed to be, the oldest first."""
    placed = docket.at_stage(session, MatterStage.ON_AGENDA, kind="confirmation")
    waiting = {one.particulars.meeting for one in placed if isinstance(one.particulars, Confirmation)}
    closed = [line.id for line in _held_before(session, meeting) if line.stage is Stage.CLOSED]
    return [meetings.get(session, id) for id in reversed(closed) if id not in waiting]


def _begun(session: Session, kind: str, title: str, particulars: Confirmation | Report) -> Matter | None:
    """A matter of this title that was received for it and never placed; of the same minutes, if of any."""
    waiting = docket.at_stage(session, *NOT_ENDED, kind=kind)
    return next(
        (
            one
            for one in waiting
            if one.title == title and (isinstance(particulars, Report) or one.particulars == particulars)
        ),
        None,
    )


def _told(session: Session, id: MeetingId, today: date) -> str:
    return wording.report(_earlier(session, meetings.get(session, id)), today)


def _earlier(session: Session, meeting: Meeting) -> list[Assignment]:
    """Those that other meetings gave, as far as their minutes name them."""
    last = next(_held_before(session, meeting), None)
    found = assignments.to_report(session, last.held_on if last else None)
    return [
        one
        for one in found
        if one.meeting != meeting.id and one.stands(meetings.get(session, one.meeting).confirmed_on)
    ]

"""What a new agenda begins with: the last minutes to be confirmed, and what became of the assignments.

    the meeting before ─┬─► not confirmed ─► a matter 회의록 확인 ─► placed first
                        └─► assignments ─► a report 전차 회의 조치결과, as they stand today ─► placed first

Each is received, made ready and placed in acts of its own; one that was begun before is only placed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

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
from committee_desk.jobs.progress import SILENT, Progress, keep_on
from committee_desk.store import assignments, meetings
from committee_desk.store import items as agenda
from committee_desk.store import matters as docket

NOT_ENDED = (MatterStage.RECEIVED, MatterStage.RETURNED, MatterStage.READY)


class NothingToPropose(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "There is nothing of this to put on the agenda.")
    advice = QT_TRANSLATE_NOOP(
        "errors",
        "Go on without it: the last minutes are confirmed or on an agenda already, or nothing was assigned.",
    )


@dataclass(frozen=True, slots=True)
class Proposal:
    """What could be placed on a meeting's agenda: the minutes of `unconfirmed`, and so many assignments."""

    unconfirmed: Meeting | None = None
    assignments: int = 0


def proposal(session: Session, id: MeetingId) -> Proposal:
    """What this agenda still lacks of what a next meeting hears first."""
    meeting = meetings.get(session, id)
    if meeting.stage not in (Stage.DRAFT, Stage.CONVENED, Stage.OPEN):
        return Proposal()
    last = _last(session, meeting)
    waits = last is not None and last.stage is Stage.CLOSED and not _on_an_agenda(session, last.id)
    told = any(
        docket.get(session, one.matter).title == wording.TITLE
        for one in agenda.of(session, id)
        if one.stage is not ballot.Stage.WITHDRAWN
    )
    open_ = assignments.to_report(session, last.held_on if last else None)
    return Proposal(last if waits else None, 0 if told else len(_earlier(meeting, open_)))


def confirm_last(
    door: Door, id: MeetingId, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[Item]:
    """The confirmation of the last minutes, first on this agenda while it can still be ordered."""
    keep_on(progress)
    last = door.ask(proposal, id).unconfirmed
    if last is None:
        raise NothingToPropose
    title = f"{last.title} 회의록"
    begun = door.ask(_begun, "confirmation", title)
    particulars = Confirmation(meeting=last.id)
    return _place(door, id, begun, "confirmation", title, particulars, by=by, at=at)


def report_assignments(
    door: Door, id: MeetingId, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[Item]:
    """The report on the assignments of earlier meetings, as they stand today."""
    keep_on(progress)
    if not door.ask(proposal, id).assignments:
        raise NothingToPropose
    begun = door.ask(_begun, "report", wording.TITLE)
    content = door.ask(_told, id, day_of(at))
    return _place(door, id, begun, "report", wording.TITLE, Report(content=content), by=by, at=at)


def _place(
    door: Door,
    id: MeetingId,
    begun: Matter | None,
    kind: str,
    title: str,
    particulars: Confirmation | Report,
    *,
    by: PersonId,
    at: datetime,
) -> Done[Item]:
    """Received and made ready unless it was before; then placed, and put first."""
    touched: frozenset[str] = frozenset({"matter"})
    if begun is None:
        begun = door.do(
            matters.receive, kind, title, day_of(at), particulars=particulars, by=by, at=at
        ).result
    if begun.stage is not MatterStage.READY:
        begun = door.do(matters.make_ready, begun.id, by=by, at=at).result
    placed = door.do(items.place, id, MatterId(begun.id), by=by, at=at)
    touched |= placed.touched
    if door.ask(meetings.get, id).stage is Stage.DRAFT:
        ordered = door.do(items.reorder, id, [placed.result.id], by=by, at=at)
        touched |= ordered.touched
    return Done(door.ask(agenda.get, placed.result.id), touched)


def _last(session: Session, meeting: Meeting) -> Meeting | None:
    """The meeting held before this one."""
    held = (Stage.CLOSED, Stage.CONFIRMED, Stage.FILED)
    earlier = (
        line
        for line in meetings.lines(session)
        if line.stage in held and line.id != meeting.id and line.held_on <= meeting.held_on
    )
    found = next(earlier, None)
    return meetings.get(session, found.id) if found else None


def _on_an_agenda(session: Session, last: MeetingId) -> bool:
    """Whether the confirmation of these minutes is placed somewhere, and waits there."""
    placed = docket.at_stage(session, MatterStage.ON_AGENDA)
    return any(
        isinstance(one.particulars, Confirmation) and one.particulars.meeting == last for one in placed
    )


def _begun(session: Session, kind: str, title: str) -> Matter | None:
    """A matter of this title that was received for it and never placed."""
    waiting = docket.at_stage(session, *NOT_ENDED)
    return next((one for one in waiting if one.kind == kind and one.title == title), None)


def _told(session: Session, id: MeetingId, today: date) -> str:
    meeting = meetings.get(session, id)
    last = _last(session, meeting)
    found = assignments.to_report(session, last.held_on if last else None)
    return wording.report(_earlier(meeting, found), today)


def _earlier(meeting: Meeting, found: list[Assignment]) -> list[Assignment]:
    """Those that other meetings gave."""
    return [one for one in found if one.meeting != meeting.id]

"""Assignments as screens show them: of one meeting, and those that are still to be done.

store.assignments ─► lines: what, who, due, how far · agenda: the items they can be given under
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.assignment import Assignment, Stage
from committee_desk.domain.ids import AssignmentId, ItemId, MeetingId
from committee_desk.domain.meeting import Meeting
from committee_desk.frozen import frozen
from committee_desk.jobs import proposing
from committee_desk.jobs.drafting import Draft
from committee_desk.models import dates
from committee_desk.models.meeting import item_name
from committee_desk.models.table import Column, Tone
from committee_desk.store import assignments
from committee_desk.store.base import Session

translate = QCoreApplication.translate


@frozen
class AssignmentLine:
    id: AssignmentId
    what: str
    who: str
    due: str
    by: date
    stage: Stage
    state: str
    tone: Tone
    told: str


@frozen
class Offer:
    """What an agenda in preparation is offered; empty words where there is nothing to offer.

    Of `meetings` one may be chosen where there are several; None stands for all of them.
    """

    minutes: str = ""
    assignments: str = ""
    meetings: Sequence[tuple[MeetingId | None, str]] = ()


def lines(found: Sequence[Assignment], today: date) -> list[AssignmentLine]:
    return [_line(one, today) for one in found]


def shown(session: Session, draft: Draft | None, today: date) -> list[AssignmentLine]:
    """What this meeting gave to do, and what earlier ones gave that is still open."""
    if draft is None:
        return []
    meeting = draft.record.meeting.id
    own = assignments.of(session, meeting)
    earlier = [one for one in assignments.open_(session) if one.meeting < meeting]
    return lines([*own, *earlier], today)


def columns() -> list[Column[AssignmentLine]]:
    return [
        Column(translate("assignments", "What"), lambda line: f"{line.what} · {line.who}"),
        Column(
            translate("assignments", "State"),
            lambda line: line.state,
            sort=lambda line: line.by.toordinal(),
            tone=lambda line: line.tone,
            width=8,
        ),
    ]


def agenda(draft: Draft) -> list[tuple[ItemId, str]]:
    return [(one.item.id, f"{item_name(one.item)} {one.matter.title}") for one in draft.record.agenda]


def words(line: AssignmentLine) -> str:
    """All that is known of one."""
    due = translate("assignments", "Due {day}").format(day=line.due) if line.due else ""
    return " · ".join(filter(None, (line.what, line.who, due, line.told)))


def offer(session: Session, meeting: MeetingId) -> Offer:
    """What the agenda of this meeting still lacks of what a next meeting hears first."""
    found = proposing.proposal(session, meeting)
    assignments = ""
    if found.assignments:
        said = translate("assignments", "Assignments of earlier meetings to be reported on: {count}.")
        assignments = said.format(count=found.assignments)
    return Offer(_unconfirmed_words(found.unconfirmed), assignments, _unconfirmed_choice(found.unconfirmed))


def _unconfirmed_words(waiting: Sequence[Meeting]) -> str:
    match waiting:
        case []:
            return ""
        case [one]:
            said = translate("assignments", "The minutes of “{title}” are not confirmed yet.")
            return said.format(title=one.title)
    said = translate(
        "assignments", "Meetings whose minutes are not confirmed yet: {count}; the oldest is “{title}”."
    )
    return said.format(count=len(waiting), title=waiting[0].title)


def _unconfirmed_choice(waiting: Sequence[Meeting]) -> Sequence[tuple[MeetingId | None, str]]:
    if len(waiting) < 2:
        return ()
    all_ = translate("assignments", "All {count}, the oldest first").format(count=len(waiting))
    return [(None, all_), *((one.id, f"{dates.short_day(one.held_on)} {one.title}") for one in waiting)]


def _line(one: Assignment, today: date) -> AssignmentLine:
    state, tone = _state(one, today)
    day = dates.day(one.by) if one.by else ""
    return AssignmentLine(
        one.id, one.what, one.who, day, one.by or date.max, one.stage, state, tone, one.told
    )


def _state(one: Assignment, today: date) -> tuple[str, Tone]:
    if one.stage is Stage.DONE:
        return translate("assignments", "Done"), Tone.SUCCESS
    if one.stage is Stage.DROPPED:
        return translate("assignments", "Dropped"), Tone.OFF
    if one.overdue(today):
        return translate("assignments", "Overdue"), Tone.DANGER
    return translate("assignments", "Open"), Tone.INFORMATION

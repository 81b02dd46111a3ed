"""The whole record of a meeting, read in one moment."""

from __future__ import annotations

from sqlalchemy.orm import Session

from committee_desk.domain.ballot import Item
from committee_desk.domain.ids import MeetingId
from committee_desk.domain.record import Agendum, Record
from committee_desk.store import assignments, desks, items, matters, meetings, minutes, people, remarks

PLAN = "plan"  # the kind; importing it would be waited for by the first page


def of(session: Session, id: MeetingId) -> Record:
    meeting = meetings.get(session, id)
    return Record(
        desk=desks.desk(session),
        rules=desks.rules(session, meeting.held_on),
        meeting=meeting,
        agenda=tuple(_agendum(session, item) for item in items.of(session, id)),
        remarks=tuple(remarks.of(session, id)),
        minutes=minutes.of(session, id),
        people={one.id: one for one in people.everyone(session)},
        names=people.names(session),
        assignments=tuple(assignments.of(session, id)),
    )


def _agendum(session: Session, item: Item) -> Agendum:
    matter = matters.get(session, item.matter)
    plans = matters.of_kind(session, PLAN) if matter.kind == PLAN else ()
    return Agendum(item, matter, tuple(matters.attachments(session, item.matter)), tuple(plans))

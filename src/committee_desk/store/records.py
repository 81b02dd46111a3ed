"""The whole record of a meeting, read in one moment."""

from __future__ import annotations

from sqlalchemy.orm import Session

from committee_desk.domain.ballot import Item
from committee_desk.domain.ids import MeetingId
from committee_desk.domain.matter import Matter
from committee_desk.domain.paper import IssuedPaper
from committee_desk.domain.record import Agendum, Record
from committee_desk.store import assignments, desks, items, matters, meetings, minutes, people, remarks

# Kinds; importing them would be waited for by the first page.
PLAN, SELECTION, CONFIRMATION = "plan", "selection", "confirmation"


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
    matter = _as_it_stands(session, matters.get(session, item.matter), item)
    plans = matters.of_kind(session, PLAN) if matter.kind == PLAN else ()
    attached = tuple(matters.attachments(session, item.matter))
    return Agendum(item, matter, attached, tuple(plans), _minutes(session, matter))


def _minutes(session: Session, matter: Matter) -> IssuedPaper | None:
    """The minutes that a confirmation is about, as they were issued last."""
    if matter.kind != CONFIRMATION:
        return None
    from committee_desk.store import confirming  # noqa: PLC0415 -- slow import

    return confirming.minutes_of(session, matter)


def _as_it_stands(session: Session, matter: Matter, item: Item) -> Matter:
    """A selection that waits stands on its criteria as they are now; they may be resolved an item before."""
    if matter.kind != SELECTION or item.declared:
        return matter
    from committee_desk.store import selections  # noqa: PLC0415 -- slow import

    return selections.taken_in(session, matter)

"""For which items one person stepped aside, and why: 제척·기피·회피 through all meetings.

store.items ─► lines(person) ─► columns()
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.ids import ItemId, PersonId
from committee_desk.frozen import frozen
from committee_desk.models import dates
from committee_desk.models.meeting import recusal_words
from committee_desk.models.table import Column
from committee_desk.store import items, matters, meetings
from committee_desk.store.base import Session

translate = QCoreApplication.translate


@frozen
class RecusalLine:
    """`id` is the item's."""

    id: ItemId
    held_on: date
    title: str
    how: str


def columns() -> list[Column[RecusalLine]]:
    return [
        Column(translate("people", "Meeting"), lambda line: dates.short_day(line.held_on), width=6),
        Column(translate("people", "Item"), lambda line: line.title),
        Column(translate("people", "How"), lambda line: line.how, width=7),
    ]


def lines(session: Session, person: PersonId) -> list[RecusalLine]:
    """The latest first; of a voided vote too, since they stepped aside for it."""
    found = [
        RecusalLine(
            item.id,
            meetings.get(session, item.meeting).held_on,
            matters.get(session, item.matter).title,
            recusal_words(one),
        )
        for item in items.stepped_aside(session, person)
        for one in item.recusals
        if one.person == person
    ]
    return sorted(found, key=lambda line: (line.held_on, line.id), reverse=True)

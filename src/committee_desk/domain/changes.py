"""What became of the agenda after its notice went out: items added late, and items taken off.

Record ─► changes ─► Changed ─► the change slip 변경표 · the meeting book · what is still to be sent
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum

from committee_desk.domain.record import Agendum, Record
from committee_desk.frozen import frozen


class How(Enum):
    ADDED = "added"  # 추가
    TAKEN_OFF = "taken_off"  # 상정하지 않음


@frozen
class Changed:
    """One change; `on` and `because` are empty where nobody said."""

    agendum: Agendum
    how: How
    on: date | None
    because: str


def changes(record: Record) -> tuple[Changed, ...]:
    """Every change since the notice, the additions in the order of the agenda before what fell away."""
    if record.meeting.notice_sent_on is None:
        return ()
    return (*_added(record), *_taken_off(record))


def last_changed(record: Record) -> date | None:
    """The day of the latest change, which the slip bears."""
    return max((one.on for one in changes(record) if one.on), default=None)


def _added(record: Record) -> Iterator[Changed]:
    for one in record.agenda:
        if one.item.late:
            yield Changed(one, How.ADDED, one.item.added_on, one.item.added_because)


def _taken_off(record: Record) -> Iterator[Changed]:
    for one in record.agenda:
        # What was taken off before the notice has no number, and nobody was told of it.
        if one.item.withdrawn_because and one.item.number:
            yield Changed(one, How.TAKEN_OFF, one.item.withdrawn_on, one.item.withdrawn_because)

"""How long items take, how long they were planned to, and when the meeting will end.

    Item.minutes (planned) ─┐
    taken up, declared ─────┼─► used · forecast ─► Forecast
    recesses, the clock ────┘

Recesses count for no item. What nobody planned is taken to need no time, and said so.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from committee_desk.domain.ballot import Item, Stage
from committee_desk.domain.meeting import Meeting
from committee_desk.domain.recess import Recess
from committee_desk.frozen import frozen

ZERO = timedelta()
ANY_DAY = date(2000, 1, 1)


@frozen
class Forecast:
    """`ends` is on the clock, past midnight too; `unplanned` items are still to come with no minutes."""

    ends: time
    planned: timedelta
    left: timedelta
    unplanned: int = 0


def planned(items: Sequence[Item]) -> timedelta:
    """What the agenda was planned to take."""
    return sum((_planned(item) for item in items if item.stage is not Stage.WITHDRAWN), ZERO)


def used(item: Item, meeting: Meeting, now: time) -> timedelta:
    """How long the item has been before the meeting, recesses left out; nothing where its end is unknown."""
    if item.taken_up_at is None or item.stage is Stage.WITHDRAWN:
        return ZERO
    ended = item.declared.at if item.declared else meeting.closed_at or now
    return _between(item.taken_up_at, ended) - rested(meeting.recesses, item.taken_up_at, ended)


def rested(recesses: Sequence[Recess], begun: time, ended: time) -> timedelta:
    """How much of the time between was recess; one that goes on lasts to the end of it."""
    return sum((_overlap(one, begun, ended) for one in recesses), ZERO)


def over(item: Item, meeting: Meeting, now: time) -> timedelta:
    """By how much an item is past its planned time; nothing while it is within, or was never planned."""
    return max(ZERO, used(item, meeting, now) - _planned(item)) if item.minutes else ZERO


def forecast(meeting: Meeting, items: Sequence[Item], now: time) -> Forecast:
    """When it will end if every open item takes what is left of its time."""
    open_items = [item for item in items if not item.settled]
    left = sum((max(ZERO, _planned(item) - used(item, meeting, now)) for item in open_items), ZERO)
    unplanned = sum(not item.minutes for item in open_items)
    if meeting.closed_at is not None:
        return Forecast(meeting.closed_at, planned(items), ZERO)
    begins = datetime.combine(ANY_DAY, _goes_on(meeting, now))
    return Forecast((begins + left).time(), planned(items), left, unplanned)


def ahead(meeting: Meeting, items: Sequence[Item]) -> tuple[Forecast, ...]:
    """Before the opening: until when everything before each item is over, and last when all of it is."""
    return tuple(forecast(meeting, items[:before], meeting.starts_at) for before in range(len(items) + 1))


def _goes_on(meeting: Meeting, now: time) -> time:
    """From when the rest is counted: the planned start, now, or the announced end of a recess."""
    if meeting.opened_at is None:
        return meeting.starts_at
    until = meeting.recess.until if meeting.recess else None
    return max(now, until or now)


def _planned(item: Item) -> timedelta:
    return timedelta(minutes=item.minutes)


def _overlap(recess: Recess, begun: time, ended: time) -> timedelta:
    return _between(max(recess.begun, begun), min(recess.ended or ended, ended))


def _between(start: time, end: time) -> timedelta:
    return max(ZERO, datetime.combine(ANY_DAY, end) - datetime.combine(ANY_DAY, start))

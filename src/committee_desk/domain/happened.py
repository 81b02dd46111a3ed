"""Days on which something happened: none is kept that is still to come.

    a record as it was and as it is to be ─► the days that are new in it ─► not after today, else NotYet

What is planned may lie ahead, as a meeting, a last day or the end of a term; it is not named here. Nor is
the day of receipt, which lists bring from elsewhere. A clock that is behind what the desk knows to have
been cannot say what is still to come, and refuses nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError

# What happened to a record after it came, by the paths of its fields.
HAPPENED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "matter": (
            "returned_on",
            "pauses.until",
            "awaited.asked_on",
            "awaited.came_on",
            "awaited.missed_on",
            "awaited.dropped_on",
            "notified_on",
            "published_on",
            "ended_on",
            "follow_ups.on",
            "particulars.acquitted_on",
            "particulars.ended_on",
            "particulars.ombudsman_told_on",
        ),
        "proposal": (
            "ended_on",
            "handling.asked_on",
            "handling.pauses.until",
            "handling.opinions.asked_on",
            "handling.opinions.came_on",
            "handling.notified_on",
            "handling.carried_out_on",
            "handling.effect_on",
            "handling.measured.on",
            "handling.checked_on",
            "handling.again.asked_on",
            "handling.again.decided_on",
            "handling.released_on",
        ),
        "payment": ("on",),
        "claim": ("on", "answered_on"),
        "grant": ("done_on",),
        "key_task": ("milestones.done_on", "quarters.on"),
        "passive_report": ("answered_on",),
        "complaint": ("answered_on",),
        "office_task": ("done_on",),
        "promotion": ("told_on",),
        "assignment": ("ended_on",),
    }
)
# What a record itself knows to have been: a clock before it is behind.
KNOWN: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"matter": ("received_on", "decided_on"), "proposal": ("received_on", "way.on")}
)
FIELDS: Mapping[str, str] = MappingProxyType({"returned_on": "since", "asked_on": "since"})


class NotYet(DeskError):
    text = QT_TRANSLATE_NOOP(
        "errors", "{day} is still to come: by the clock of this computer today is {today}."
    )
    advice = QT_TRANSLATE_NOOP(
        "errors", "Correct the day, or enter it once it has happened; if the clock is wrong, set it first."
    )
    typed = "day"

    def __init__(self, *, day: date, today: date, field: str) -> None:
        self.needs = (FIELDS.get(field, field), field, "day", "on")  # type: ignore[misc]
        super().__init__(day=day, today=today)


def ensure_happened(kind: str, before: Any, after: Any, today: date, latest: Callable[[], date]) -> None:
    """Refuse a day that is new in the record and still to come.

    `today` is what the clock says; `latest` tells the last day that the desk knows to have been.
    """
    paths = HAPPENED.get(kind, ())
    was = {day for _field, day in _days(before, paths)}
    ahead = [(day, field) for field, day in _days(after, paths) if day > today and day not in was]
    if not ahead:
        return
    known = (day for _field, day in _days(after, KNOWN.get(kind, ())))
    if max(today, latest(), *known) == today:
        day, field = max(ahead)
        raise NotYet(day=day, today=today, field=field)


def _days(value: Any, paths: tuple[str, ...]) -> Iterator[tuple[str, date]]:
    for path in paths:
        for day in _at(value, path.split(".")):
            yield path.rpartition(".")[2], day


def _at(value: Any, path: list[str]) -> Iterator[date]:
    if isinstance(value, tuple):
        for one in value:
            yield from _at(one, path)
    elif path:
        yield from _at(getattr(value, path[0], None), path[1:])
    elif value is not None:
        yield value

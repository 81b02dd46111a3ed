"""What the course of a meeting must be, read from plain data: its numbers, and that its times run forward.

Nothing of the program's rules is used here, as in `judge`, which asks it after every act.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from itertools import pairwise
from typing import Any

Plain = dict[str, Any]
# What may still be said of a meeting or an item once it is over; why one came late, until it is confirmed.
AFTERWARDS = ("stage", "confirmed_on", "added_because")


def lasting(value: Plain) -> Plain:
    """What of a closed meeting or its items stays as it is."""
    return {name: each for name, each in value.items() if name not in AFTERWARDS}


def breaches(meeting: Plain, agenda: Collection[Plain]) -> Iterator[str]:
    """Every way in which this meeting did not run as a meeting can."""
    if meeting.get("written"):  # which lasts for days, and has no clock
        return
    yield from _numbered(agenda)
    yield from _stays(meeting)
    yield from _recesses(meeting)
    for item in agenda:
        yield from _item(meeting, item)
    last = max((at for item in agenda for at in _done(item)), default="")
    if meeting.get("closed_at", "99") < max(last, meeting.get("opened_at", "")):
        yield "closed before its end"


def there_at(meeting: Plain, at: str, *, remote: bool = False) -> int:
    """How many were there in this minute, or of these by video."""
    return sum(
        one["arrived"] <= at <= one.get("left", "99") and one.get("remote", False) >= remote
        for one in meeting.get("spells", [])
    )


def _numbered(agenda: Collection[Plain]) -> Iterator[str]:
    given = Counter((item.get("report", False), item["number"]) for item in agenda if item["number"])
    yield from (f"the number {number} given twice" for (_, number), times in given.items() if times > 1)
    if len({item["place"] for item in agenda}) < len(agenda):
        yield "two items in one place"
    for item in agenda:
        if "의" in item["number"] and not item.get("added_on"):
            yield f"{item['number']} came late on no day"


def _stays(meeting: Plain) -> Iterator[str]:
    by_person: dict[int, list[Plain]] = {}
    for stay in meeting.get("spells", []):
        by_person.setdefault(stay["person"], []).append(stay)
        if stay.get("left", "99") < stay["arrived"]:
            yield f"{stay['person']} left before they came"
    for person, stays in by_person.items():
        if any(one.get("left", "99") > after["arrived"] for one, after in pairwise(stays)):
            yield f"{person} came while they were there"
    if set(by_person) - set(meeting.get("designated", [])):
        yield "somebody came who is not designated"


def _recesses(meeting: Plain) -> Iterator[str]:
    recesses = meeting.get("recesses", [])
    times = [at for one in recesses for at in (one["begun"], one.get("ended", "99"))]
    if times != sorted(times) or (times and times[0] < meeting.get("opened_at", "99")):
        yield f"recesses do not follow one another: {times}"


def _item(meeting: Plain, item: Plain) -> Iterator[str]:
    times = _done(item)
    if times != sorted(times):
        yield f"{item['number']} was decided before it was taken up: {times}"
    if times and times[0] < meeting.get("opened_at", "99"):
        yield f"{item['number']} was taken up before the opening"
    for one in meeting.get("recesses", []):
        if any(one["begun"] < at < one.get("ended", "99") for at in times):
            yield f"{item['number']} went on in a recess: {times}"


def _done(item: Plain) -> list[str]:
    """When it was taken up, and each time it was declared."""
    told = [one["declaration"]["at"] for one in item.get("voided", [])]
    told += [item["declared"]["at"]] if item.get("declared") else []
    return ([item["taken_up_at"]] if item.get("taken_up_at") else []) + told

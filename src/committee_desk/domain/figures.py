"""The figures of a meeting: attendance, votes and times, each with its name and the record it comes from.

    Meeting · items ─► figures ─► "item/3/yes" -> Figure("5", item 3)
    "찬성 ⟦item/3/yes⟧명" ─► parts ─► words and figures ─► written: "찬성 5명"

A text keeps the name of a figure and never the figure, so that nobody can type another over it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import time

from committee_desk.domain.ballot import Item
from committee_desk.domain.journal import Subject
from committee_desk.domain.meeting import Meeting
from committee_desk.frozen import frozen

REFERENCE = re.compile(r"⟦([a-z]+(?:/[a-z0-9_]+)+)⟧")
NOTHING = "—"  # a figure that the records do not give


@frozen
class Figure:
    """`value` is empty while the records do not give it."""

    key: str
    value: str
    subject: Subject


@frozen
class Part:
    """Words, or the figure of this name as it is now."""

    text: str
    figure: str = ""


def figures(meeting: Meeting, items: Sequence[Item]) -> dict[str, Figure]:
    """Every figure of the meeting by its name, in the order of a meeting."""
    return {one.key: one for one in _figures(meeting, items)}


def reference(key: str) -> str:
    """How a text names a figure."""
    return f"⟦{key}⟧"


def parts(text: str, known: Mapping[str, Figure]) -> tuple[Part, ...]:
    """The text with each figure apart; what names no figure of this meeting stays as it was typed."""
    return tuple(_parts(text, known))


def written(text: str, known: Mapping[str, Figure]) -> str:
    """The text with its figures, as it is printed and read."""
    return "".join(part.text for part in parts(text, known))


def values(text: str, known: Mapping[str, Figure]) -> dict[str, str]:
    """What each figure that the text names comes to now."""
    return {key: known[key].value for key in REFERENCE.findall(text) if key in known}


def _parts(text: str, known: Mapping[str, Figure]) -> Iterator[Part]:
    end = 0
    for found in REFERENCE.finditer(text):
        if (figure := known.get(found[1])) is None:
            continue
        if found.start() > end:
            yield Part(text[end : found.start()])
        yield Part(figure.value or NOTHING, figure.key)
        end = found.end()
    if text[end:]:
        yield Part(text[end:])


def _figures(meeting: Meeting, items: Sequence[Item]) -> Iterator[Figure]:
    subject = Subject("meeting", meeting.id)
    opened = meeting.opened_at
    present = sum(
        one.arrived <= opened and (one.left is None or one.left > opened)
        for one in meeting.spells
        if opened is not None
    )
    for name, value in {
        "designated": str(len(meeting.designated)),
        "base": str(meeting.base),
        "needed": str(meeting.quorum().required),
        "present": str(present),
        "came": str(len(meeting.came)),
        "absent": str(len(meeting.designated) - len(meeting.came)),
        "opened_at": _clock(opened),
        "closed_at": _clock(meeting.closed_at),
    }.items():
        yield Figure(f"meeting/{name}", value, subject)
    for item in items:
        yield from _item_figures(item)


def _item_figures(item: Item) -> Iterator[Figure]:
    declared = item.declared
    result = declared.result if declared else None
    told = result if result and not result.withheld else None
    given = {
        "taken_up_at": _clock(item.taken_up_at),
        "declared_at": _clock(declared.at if declared else None),
    }
    if not item.report:
        given |= {name: str(getattr(told, name)) if told else "" for name in COUNTED}
        given |= {
            "base": str(told.opening.base) if told else "",
            "present": str(told.opening.present) if told else "",
        }
    for name, value in given.items():
        yield Figure(f"item/{item.id}/{name}", value, Subject("item", item.id))


COUNTED = ("voters", "yes", "no", "abstain", "invalid", "silent", "needed", "recused")


def _clock(at: time | None) -> str:
    return f"{at:%H:%M}" if at else ""

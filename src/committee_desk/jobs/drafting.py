"""The minutes line by line: what comes from the records, what a person may put into other words.

    records ─► documents.minutes.paper ─► its blocks ─► Line: a heading, fixed words, or a passage by its key
    the issued minutes ─► whether they still say what the records say

The lines are the paper's own, so the screen and the paper cannot disagree.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from committee_desk.documents import minutes
from committee_desk.documents.paper import (
    Block,
    Facts,
    Grid,
    Heading,
    Marked,
    Numbered,
    Point,
    Text,
    content_hash,
    flat,
)
from committee_desk.domain.ids import MeetingId
from committee_desk.domain.minutes import Edit, Minutes
from committee_desk.domain.paper import IssuedPaper
from committee_desk.domain.record import Record
from committee_desk.store import papers as register
from committee_desk.store import records

KIND = "minutes"
NOTHING = ("", "—")  # how a table says that there is nothing


@dataclass(frozen=True, slots=True)
class Line:
    """`level` is 1 or 2 for headings; a passage has a key, the words as drafted, and its edit."""

    text: str
    lead: str = ""
    level: int = 0
    key: str = ""
    drafted: str = ""
    edit: Edit | None = None

    @property
    def stale(self) -> bool:
        return self.edit is not None and self.edit.stale(self.drafted)


@dataclass(frozen=True, slots=True)
class Draft:
    """The minutes of one meeting as they would be issued now, and the paper of them that is in use."""

    record: Record
    lines: tuple[Line, ...]
    issued: IssuedPaper | None = None
    current: bool = True  # the issued paper says what the records say


def draft(session: Session, meeting: MeetingId) -> Draft:
    """The minutes as they stand, with every passage under its key."""
    record = records.of(session, meeting)
    valid = register.in_use(session, meeting, KIND, None)
    issued = valid[-1] if valid else None
    return Draft(record, tuple(_lines(record)), issued, issued is None or _says(record, issued))


def _says(record: Record, issued: IssuedPaper) -> bool:
    """Whether the paper drawn anew would have the same contents."""
    now = minutes.paper(record).canonical(issued.number, issued.version, issued.on)
    return content_hash(now) == issued.content


def _lines(record: Record) -> Iterator[Line]:
    drafted = minutes.passages(record)
    # Every passage is given its own key for words, so that each can be told apart in the paper.
    keys = Minutes(record.minutes.id, {key: Edit(key, "") for key in drafted})
    for block in flat(minutes.paper(replace(record, minutes=keys)).blocks):
        match block:
            case Heading():
                yield Line(block.text, level=block.level)
            case Marked():
                edit = record.minutes.edits.get(block.text)
                words = drafted[block.text]
                yield Line(edit.text if edit else words, block.lead, 0, block.text, words, edit)
            case _:
                yield from (Line(text, lead) for lead, text in _fixed(block))


def _fixed(block: Block) -> Iterator[tuple[str, str]]:
    """What stands in the records and nowhere else, as (lead, words)."""
    match block:
        case Text():
            yield block.lead, block.text
        case Facts():
            yield from block.facts
        case Grid():
            for row in block.rows:
                yield row[0], " · ".join(cell.replace("\n", ", ") for cell in row[1:] if cell not in NOTHING)
        case Numbered():
            for point in block.points:
                yield "", " ".join(_words(point))


def _words(point: Point) -> Iterator[str]:
    yield point.text
    for below in point.points:
        yield from _words(below)

"""The minutes line by line: what comes from the records, what a person may put into other words.

    records ─► documents.minutes.paper ─► its blocks ─► Line: a heading, fixed words, or a passage by its key
    the figures in a line ─► its parts, each with the name of the record's figure
    the issued minutes ─► whether they still say what the records say

The lines are the paper's own, so the screen and the paper cannot disagree.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field, replace

from sqlalchemy.orm import Session

from committee_desk.documents import figures, minutes
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
from committee_desk.documents.wording import referring
from committee_desk.domain.figures import Figure, Part, parts
from committee_desk.domain.ids import MeetingId
from committee_desk.domain.minutes import Edit, Minutes
from committee_desk.domain.paper import IssuedPaper, Source
from committee_desk.domain.record import Record
from committee_desk.frozen import frozen
from committee_desk.store import papers as register
from committee_desk.store import records

KIND = "minutes"
NOTHING = ("", "—")  # how a table says that there is nothing


@frozen
class Line:
    """`level` is 1 or 2 for headings; a passage has a key, the words as drafted, and its edit.

    `parts` are its words and figures; `clock` names the figure that the time in its lead is;
    `item` says under which item it stands; `moved` are the figures that an edit names and that
    a correction of the records has changed since.
    """

    text: str
    lead: str = ""
    level: int = 0
    key: str = ""
    drafted: str = ""
    edit: Edit | None = None
    parts: tuple[Part, ...] = ()
    clock: str = ""
    item: str = ""
    moved: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    @property
    def figures(self) -> tuple[str, ...]:
        """The names of the figures in it."""
        named = (self.clock, *(part.figure for part in self.parts))
        return tuple(dict.fromkeys(name for name in named if name))

    @property
    def stale(self) -> bool:
        return self.edit is not None and self.edit.stale(self.drafted)


@frozen
class Draft:
    """The minutes of one meeting as they would be issued now, and the paper of them that is in use."""

    record: Record
    lines: tuple[Line, ...]
    issued: IssuedPaper | None = None
    current: bool = True  # the issued paper says what the records say


def draft(session: Session, meeting: MeetingId) -> Draft:
    """The minutes as they stand, with every passage under its key."""
    record = referring(records.of(session, meeting))
    valid = register.in_use(session, Source(meeting), KIND)
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
    unwritten = replace(record, minutes=replace(record.minutes, edits=keys.edits))
    headings = {minutes.titled(one).text: f"item/{one.item.id}" for one in record.agenda}
    known, item = record.figures, ""
    for block in flat(minutes.paper(unwritten).blocks):
        match block:
            case Heading():
                item = headings.get(block.text, "") if block.level > 1 else ""
                yield Line(block.text, level=block.level, parts=(Part(block.text),), item=item)
            case Marked():
                yield _passage(record, block, drafted[block.text], item, known)
            case _:
                for lead, text in _fixed(block):
                    yield Line(text, lead, parts=figures.tied(text, lead, item, known), item=item)


def _passage(record: Record, block: Marked, words: str, item: str, known: Mapping[str, Figure]) -> Line:
    """A passage as it was drafted, or as somebody wrote it with the figures it names."""
    key = block.text
    edit = record.minutes.edits.get(key)
    shown = parts(edit.text, known) if edit else (Part(words),)
    clock = figures.clocked(block.lead, _times(key), known)
    text = "".join(part.text for part in shown)
    moved = edit.moved({name: one.value for name, one in known.items()}) if edit else {}
    return Line(text, block.lead, 0, key, words, edit, shown, clock, item, moved)


def _times(key: str) -> tuple[str, ...]:
    """Which figures the time before a passage can be."""
    whole = {"opening": ("meeting/opened_at",), "closing": ("meeting/closed_at",)}
    if key in whole:
        return whole[key]
    return (f"{key.removesuffix('/explained')}/taken_up_at",) if key.endswith("/explained") else ()


def _on_one_line(cell: str) -> str:
    return cell.replace("\n(", " (").replace("\n", ", ")


def _fixed(block: Block) -> Iterator[tuple[str, str]]:
    """What stands in the records and nowhere else, as (lead, words)."""
    match block:
        case Text():
            yield block.lead, block.text
        case Facts():
            yield from block.facts
        case Grid():
            for row in block.rows:
                yield row[0], " · ".join(_on_one_line(cell) for cell in row[1:] if cell not in NOTHING)
        case Numbered():
            for point in block.points:
                yield "", " ".join(_words(point))


def _words(point: Point) -> Iterator[str]:
    yield point.text
    for below in point.points:
        yield from _words(below)

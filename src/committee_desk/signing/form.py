"""The outer form of our files: revisions one after another, each with a plain table of its objects.

    bytes ─► revisions ─► [Revision(end, objects)], oldest first, or NotOurForm
    bytes ─► claim ─► what the file says it is

Whoever wrote a file may have meant harm, so it is held against the few shapes that our own
writers use before any PDF library reads it: no packed objects, no loops, nothing after the end.
"""

from __future__ import annotations

import re
from html import unescape

from committee_desk.frozen import frozen

LARGEST = 100 * 1024 * 1024
# Of a file that is in no register and must be read to be judged: some ten seconds at the very worst.
LARGEST_UNKNOWN = 2 * 1024 * 1024
# Nothing we sign comes near these; they bound how long a forged file can keep the laptop busy.
MOST_REVISIONS = 80
MOST_OBJECTS = 60_000

END = re.compile(rb"startxref\r?\n([0-9]{1,10})\r?\n%%EOF\r?\n?\Z")
SECTION = re.compile(rb"([0-9]{1,10}) ([0-9]{1,6}) ?\r?\n")
ENTRIES = re.compile(rb"(?:[0-9]{10} [0-9]{5} [nf](?: \n| \r|\r\n))*\Z")
TRAILER = re.compile(
    rb"trailer\s*<<(?:\s*/(?:Info|Root) [0-9]+ 0 R|\s*/Size [0-9]+|\s*/Prev (?P<previous>[0-9]{1,10})"
    rb"|\s*/ID\s*\[\s*<[0-9a-f]{32}>\s*<[0-9a-f]{32}>\s*\])*\s*>>\s*"
    rb"startxref\r?\n(?P<start>[0-9]{1,10})\r?\n%%EOF\r?\n?"
)
CLAIM = re.compile(rb"""<pdf:Keywords>([^<]{1,600})</pdf:Keywords>|\bpdf:Keywords="([^"<]{1,600})\"""")


class NotOurForm(Exception):
    """The bytes are not laid out as our writers lay them out."""


@frozen
class Revision:
    """One writing of the file: where it ends, and which objects it wrote."""

    end: int
    objects: frozenset[int]


@frozen
class Claim:
    """What a file says it is; nothing is true because a file says it."""

    desk: str
    number: str
    version: int


def claim(data: bytes) -> Claim | None:
    """The number a file says it has, for looking it up; found without reading it as a PDF."""
    if len(data) > LARGEST or not (found := CLAIM.search(data)):
        return None
    words = unescape((found[1] or found[2]).decode("utf-8", "replace")).split("|")
    if len(words) != 3 or not re.fullmatch(r"[0-9]{1,6}", words[2], re.ASCII):
        return None
    return Claim(words[0], words[1], int(words[2]))


def revisions(data: bytes, largest: int = LARGEST) -> list[Revision]:
    """The file's writings, oldest first; refuses whatever our writers would not have written."""
    last = END.search(data, max(0, len(data) - 64))
    if len(data) > largest or not data.startswith(b"%PDF-1.") or last is None:
        raise NotOurForm
    found: list[Revision] = []
    start: int | None = int(last[1])
    while start is not None:
        revision, start = _revision(data, start)
        found.append(revision)
        if len(found) > MOST_REVISIONS or sum(len(each.objects) for each in found) > MOST_OBJECTS:
            raise NotOurForm
    if found[0].end != len(data):
        raise NotOurForm
    return found[::-1]


def _revision(data: bytes, start: int) -> tuple[Revision, int | None]:
    """The revision whose table begins here, and where the one before it has its table."""
    position = start + 5
    if data[start:position] != b"xref\n":
        raise NotOurForm
    objects: set[int] = set()
    while section := SECTION.match(data, position):
        first, count = int(section[1]), int(section[2])
        position = section.end() + 20 * count
        entries = data[section.end() : position]
        if not 0 < count <= MOST_OBJECTS or len(entries) != 20 * count or not ENTRIES.match(entries):
            raise NotOurForm
        objects.update(range(first, first + count))
    trailer = TRAILER.match(data, position)
    if trailer is None or int(trailer["start"]) != start:
        raise NotOurForm
    previous = trailer["previous"]
    # Each table lies before the one that names it, so that a file cannot lead in circles.
    if previous is not None and int(previous) >= start:
        raise NotOurForm
    # Object 0 only heads the list of free ones; to free any other is to change the file.
    return Revision(trailer.end(), frozenset(objects - {0})), None if previous is None else int(previous)

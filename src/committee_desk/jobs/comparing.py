"""Two versions of minutes beside each other: issued ones, or one of them and the draft.

    IssuedPaper ─► the text that was kept with it ─┐
    the draft as it would be issued now ───────────┴─► lines ─► domain.comparing ─► Compared

What a version says is read from the text that its content hash is of, never laid out again.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from sqlalchemy.orm import Session

from committee_desk.documents import minutes
from committee_desk.documents.paper import plain
from committee_desk.documents.wording import referring
from committee_desk.domain.comparing import Compared, compared
from committee_desk.domain.ids import MeetingId
from committee_desk.domain.paper import IssuedPaper
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.store import papers as register
from committee_desk.store import records

KIND = "minutes"
DRAFT = 0  # the version that is not issued yet


class TextNotKept(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The words of version {version} were not kept with its paper.")
    advice = QT_TRANSLATE_NOOP("errors", "Compare the papers themselves; later versions keep their words.")


@frozen
class Version:
    """One that can be compared; `number` is empty for the draft."""

    version: int
    number: str = ""


def versions(session: Session, meeting: MeetingId) -> tuple[Version, ...]:
    """Every version that was issued, the newest first, behind the draft."""
    issued = register.all_versions(session, meeting, KIND)
    return (Version(DRAFT), *(Version(one.version, one.number) for one in reversed(issued)))


def compare(session: Session, meeting: MeetingId, before: int, after: int) -> list[Compared]:
    """Line by line, from one version to the other."""
    return compared(_lines(session, meeting, before), _lines(session, meeting, after))


def _lines(session: Session, meeting: MeetingId, version: int) -> list[str]:
    if version == DRAFT:
        record = records.of(session, meeting)
        paper = minutes.paper(referring(record))
        return [paper.title, *lines_of(plain(paper.blocks))]
    issued = _issued(session, meeting, version)
    kept = register.text(session, issued)
    if not kept:
        raise TextNotKept(version=version)
    told = json.loads(kept)
    return [str(told["title"]), *lines_of(told["blocks"])]


def _issued(session: Session, meeting: MeetingId, version: int) -> IssuedPaper:
    found = [one for one in register.all_versions(session, meeting, KIND) if one.version == version]
    if not found:
        raise TextNotKept(version=version)
    return found[-1]


def lines_of(blocks: object) -> Iterator[str]:
    """The blocks of a canonical text as lines to read: a row of a table is one line."""
    if not isinstance(blocks, list):
        return
    for block in blocks:
        match block:
            case {"block": "keep", "blocks": inner}:
                yield from lines_of(inner)
            case {"block": "facts", "facts": facts}:
                yield from (f"{label}: {words}" for label, words in facts)
            case {"block": "grid", "rows": rows}:
                yield from (_row(row) for row in rows)
            case {"block": "numbered", "points": points}:
                yield from _points(points)
            case {"block": "signatures", "signers": signers}:
                yield from (f"{one['role']} {one['name']}" for one in signers)
            case {"text": str(text)}:
                yield " ".join(filter(None, (str(block.get("lead", "")), text)))


def _row(row: list[str]) -> str:
    return " · ".join(cell.replace("\n", ", ") for cell in row if cell)


def _points(points: object) -> Iterator[str]:
    if isinstance(points, list):
        for point in points:
            yield str(point["text"])
            yield from _points(point.get("points", []))

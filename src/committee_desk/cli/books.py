"""The meeting book from a shell: whole, for one member, for each of them, or for the public."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType

from committee_desk.cli import doors
from committee_desk.cli.answer import Answer, row
from committee_desk.cli.grammar import Grammar, number
from committee_desk.cli.speech import Sentence
from committee_desk.domain.book import EVERYTHING, Fault, Gap, Reader
from committee_desk.domain.ids import MeetingId
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.jobs import binding
from committee_desk.jobs.binding import Written
from committee_desk.store import people

MISSING: Mapping[Fault, str] = MappingProxyType(
    {
        Fault.NO_PDF: QT_TRANSLATE_NOOP("cli", "{file} (tab {tab}) has no PDF; a page in the book says so."),
        Fault.LOCKED: QT_TRANSLATE_NOOP(
            "cli", "{file} (tab {tab}) needs a password; a page in the book says so."
        ),
        Fault.DAMAGED: QT_TRANSLATE_NOOP("cli", "{file} (tab {tab}) is damaged; a page in the book says so."),
        Fault.TOO_LARGE: QT_TRANSLATE_NOOP(
            "cli", "{file} (tab {tab}) is too large; a page in the book says so."
        ),
        Fault.UNSAFE: QT_TRANSLATE_NOOP(
            "cli", "{file} (tab {tab}) cannot be opened safely; a page in the book says so."
        ),
    }
)


def add(grammar: Grammar) -> None:
    book = grammar.command("book", _book, "write the meeting book, one PDF for one reader")
    book.add_argument("meeting", metavar="MEETING", type=number, help="its number on the desk")
    book.add_argument("--out", required=True, type=Path, metavar="FILE", help="with --each, a folder")
    reader = book.add_mutually_exclusive_group()
    reader.add_argument("--for", dest="member", metavar="MEMBER", help="without what this member may not see")
    reader.add_argument("--each", action="store_true", help="a book for every member, into a folder")
    reader.add_argument("--public", action="store_true", help="what the disclosure class of each item opens")


def _book(args: Namespace) -> Answer:
    meeting = MeetingId(args.meeting)
    with doors.entered(args, reading=True) as entered:
        door, by, at = entered.door, entered.by, datetime.now(UTC)
        if args.each:
            written = binding.bind_each(door, meeting, args.out, by=by, at=at).result
        else:
            reader = Reader(public=True) if args.public else EVERYTHING
            if args.member:
                reader = Reader(door.ask(people.called, args.member).id)
            written = (binding.bind(door, meeting, reader, args.out, by=by, at=at).result,)
    document = {"books": [_document(one) for one in written]} if args.each else _document(written[0])
    lines = tuple(row(one.file, one.pages, one.size) for one in written)
    return Answer(document, lines, tuple(_missing(written)))


def _document(one: Written) -> dict[str, object]:
    return {
        "file": str(one.file),
        "pages": one.pages,
        "size": one.size,
        "missing": [
            {"tab": gap.tab.number, "file": gap.enclosure.original.name, "why": gap.fault.value}
            for gap in one.gaps
        ],
    }


def _missing(written: Sequence[Written]) -> Iterator[Sentence]:
    """Each file once, in however many books it is missing."""
    gaps: dict[tuple[int, int], Gap] = {
        (gap.tab.number, gap.enclosure.original.id): gap for one in written for gap in one.gaps
    }
    for gap in gaps.values():
        facts = {"file": gap.enclosure.original.name, "tab": gap.tab.number}
        yield Sentence(MISSING[gap.fault], facts)

"""Blank forms from a shell: which there are, the forms themselves, and that of a matter as it was entered."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path

from committee_desk.cli import doors
from committee_desk.cli.answer import Answer, row
from committee_desk.cli.grammar import Grammar
from committee_desk.domain.calendar import day_of
from committee_desk.jobs import blanks, writing
from committee_desk.store import matters


def add(grammar: Grammar) -> None:
    words = grammar.command("forms", _forms, "blank forms to fill in by hand: list them, or write them")
    words.add_argument("names", metavar="FORM", nargs="*", help="with --out: only these")
    words.add_argument("--out", type=Path, metavar="DIR", help="write them into this folder, one PDF each")
    words.add_argument("--matter", metavar="NUMBER", help="with --out: the form of this matter, filled in")


def _forms(args: Namespace) -> Answer:
    on = day_of(datetime.now(UTC))
    with doors.entered(args, reading=True) as entered:
        door = entered.door
        if args.out is None:
            found = door.ask(blanks.lines, on)
            told = [{"name": one.id, "title": one.title} for one in found]
            return Answer({"forms": told}, tuple(row(one.id, one.title) for one in found))
        if args.matter:
            matter = door.ask(matters.numbered, args.matter)
            content = blanks.filled(door, matter.id, on)
            files: tuple[Path, ...] = (writing.write(args.out / f"{matter.number}.pdf", content),)
        else:
            files = blanks.write(door, args.out, tuple(args.names), on)
    return Answer({"files": [str(file) for file in files]}, tuple(map(str, files)))

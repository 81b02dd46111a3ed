"""What the chair reads a meeting from: script MEETING --out FILE."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path

from committee_desk.cli import doors
from committee_desk.cli.answer import Answer, row
from committee_desk.cli.grammar import Grammar, number, with_actor
from committee_desk.cli.progress import watched
from committee_desk.domain.ids import MeetingId
from committee_desk.jobs import scripting


def add(grammar: Grammar) -> None:
    script = grammar.command("script", _script, "what the chair reads aloud, from the opening to the closing")
    script.add_argument("meeting", metavar="MEETING", type=number, help="its number on the desk")
    script.add_argument("--out", required=True, type=Path, metavar="FILE", help="the PDF to write")
    with_actor(script)


def _script(args: Namespace) -> Answer:
    with doors.entered(args, reading=True) as entered, watched(args.lang) as progress:
        items = scripting.write(
            entered.door,
            meeting=MeetingId(args.meeting),
            file=args.out,
            by=entered.by,
            at=datetime.now(UTC),
            progress=progress,
        ).result
    return Answer({"file": str(args.out), "items": items}, (row(args.out, items),))

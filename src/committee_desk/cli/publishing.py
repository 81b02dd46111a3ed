"""The public copy of a meeting's minutes: public-copy MEETING --out FILE."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path

from committee_desk.cli import doors
from committee_desk.cli.answer import Answer, row
from committee_desk.cli.grammar import Grammar, number, with_actor
from committee_desk.cli.progress import watched
from committee_desk.cli.speech import Sentence
from committee_desk.domain.ids import MeetingId
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.jobs import publishing

KEPT_BACK = QT_TRANSLATE_NOOP(
    "cli", "Its last page lists what was kept back: {count}. Read it once more before it is published."
)


def add(grammar: Grammar) -> None:
    copy = grammar.command(
        "public-copy", _public_copy, "the issued minutes without closed matters and without names"
    )
    copy.add_argument("meeting", metavar="MEETING", type=number, help="its number on the desk")
    copy.add_argument("--out", required=True, type=Path, metavar="FILE", help="the PDF to write")
    with_actor(copy)


def _public_copy(args: Namespace) -> Answer:
    with doors.entered(args, reading=True) as entered, watched(args.lang) as progress:
        kept_back = publishing.write(
            entered.door,
            meeting=MeetingId(args.meeting),
            file=args.out,
            by=entered.by,
            at=datetime.now(UTC),
            progress=progress,
        ).result
    document = {"file": str(args.out), "kept_back": kept_back}
    return Answer(document, (row(args.out, kept_back),), (Sentence(KEPT_BACK, {"count": kept_back}),))

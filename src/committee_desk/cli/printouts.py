"""What is made of a meeting beside its papers: script and public-copy MEETING --out FILE."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from committee_desk.acts.door import Done
from committee_desk.cli import doors
from committee_desk.cli.answer import Answer, row
from committee_desk.cli.grammar import Grammar, number, with_actor
from committee_desk.cli.progress import watched
from committee_desk.cli.speech import Sentence
from committee_desk.domain.ids import MeetingId
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.jobs import publishing, scripting

KEPT_BACK = QT_TRANSLATE_NOOP(
    "cli", "Its last page lists what was kept back: {count}. Read it once more before it is published."
)


def add(grammar: Grammar) -> None:
    _with_place(
        grammar.command("script", _script, "what the chair reads aloud, from the opening to the closing")
    )
    _with_place(
        grammar.command(
            "public-copy", _public_copy, "the issued minutes without closed matters and without names"
        )
    )


def _with_place(words: ArgumentParser) -> None:
    words.add_argument("meeting", metavar="MEETING", type=number, help="its number on the desk")
    words.add_argument("--out", required=True, type=Path, metavar="FILE", help="the PDF to write")
    with_actor(words)


def _script(args: Namespace) -> Answer:
    items = _written(args, scripting.write)
    return Answer({"file": str(args.out), "items": items}, (row(args.out, items),))


def _public_copy(args: Namespace) -> Answer:
    kept_back = _written(args, publishing.write)
    document = {"file": str(args.out), "kept_back": kept_back}
    return Answer(document, (row(args.out, kept_back),), (Sentence(KEPT_BACK, {"count": kept_back}),))


def _written(args: Namespace, job: Callable[..., Done[int]]) -> int:
    with doors.entered(args, reading=True) as entered, watched(args.lang) as progress:
        meeting, at = MeetingId(args.meeting), datetime.now(UTC)
        door, by = entered.door, entered.by
        return job(door, meeting=meeting, file=args.out, by=by, at=at, progress=progress).result

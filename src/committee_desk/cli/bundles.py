"""A case bundle: everything about one meeting in one file, with its checker.

bundle MEETING --out FILE ─► the file and the code of its list, to be read aloud to whoever receives it
"""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path

from committee_desk.cli import doors
from committee_desk.cli.answer import Answer, row
from committee_desk.cli.grammar import Grammar, number, with_actor
from committee_desk.cli.progress import watched
from committee_desk.cli.speech import Sentence
from committee_desk.domain.bundle import Scope
from committee_desk.domain.ids import MeetingId
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.jobs import bundling

CODE = QT_TRANSLATE_NOOP("cli", "Tell whoever receives it the code of its list: {code}.")
LEFT_OUT = QT_TRANSLATE_NOOP("cli", "Papers that are not open or not in use were left out: {count}.")


def add(grammar: Grammar) -> None:
    bundle = grammar.command("bundle", _bundle, "everything about one meeting in one file, with a checker")
    bundle.add_argument("meeting", metavar="MEETING", type=number, help="its number on the desk")
    bundle.add_argument("--out", required=True, type=Path, metavar="FILE", help="the .zip to write")
    bundle.add_argument("--open", action="store_true", help="only what may be published")
    with_actor(bundle)


def _bundle(args: Namespace) -> Answer:
    scope = Scope.OPEN if args.open else Scope.WHOLE
    with doors.entered(args, reading=True) as entered, watched(args.lang) as progress:
        made = bundling.bundle_up(
            entered.door,
            MeetingId(args.meeting),
            args.out,
            scope=scope,
            by=entered.by,
            at=datetime.now(UTC),
            progress=progress,
        ).result
    sentences = [Sentence(CODE, {"code": made.code})]
    if made.left_out:
        sentences.append(Sentence(LEFT_OUT, {"count": made.left_out}))
    document = {
        "file": str(made.file),
        "files": made.files,
        "code": made.code,
        "scope": scope.value,
        "left_out": made.left_out,
    }
    return Answer(document, (row(made.file, made.files, made.code),), tuple(sentences))

"""The user guide from a shell, for those who want paper; it needs no desk."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from committee_desk.cli.answer import Answer
from committee_desk.cli.grammar import Grammar
from committee_desk.jobs import guiding


def add(grammar: Grammar) -> None:
    words = grammar.command("guide", _guide, "write the user guide, one PDF to print", desk=False)
    words.add_argument("--out", required=True, type=Path, metavar="DIR", help="the folder to write it into")


def _guide(args: Namespace) -> Answer:
    file = guiding.write(args.lang, args.out)
    return Answer({"file": str(file)}, (str(file),))

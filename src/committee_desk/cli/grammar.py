"""The words of the command line: which commands there are, and what all of them share.

    Grammar.new() ─► command(name, run, ...) for each ─► read(words) ─► Namespace

What nearly every command takes is said here once: `--json`, `--lang`, `--desk`, `--by`, `--remember`.
"""

from __future__ import annotations

from argparse import SUPPRESS, ArgumentParser, Namespace
from collections.abc import Callable
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from committee_desk import __version__
from committee_desk.cli.answer import Answer
from committee_desk.cli.help import Words
from committee_desk.cli.speech import KOREAN, LANGUAGES
from committee_desk.domain.calendar import FIRST, LAST, is_known
from committee_desk.frozen import frozen

if TYPE_CHECKING:
    from argparse import _SubParsersAction

Run = Callable[[Namespace], Answer]

LARGEST = 2**63 - 1  # what a column holds


@frozen
class Grammar:
    parser: Words
    commands: _SubParsersAction[Words]

    @classmethod
    def new(cls) -> Grammar:
        parser = Words(
            "committee-desk",
            description="Agendas, votes, minutes and signed decisions of a committee, offline. "
            "Without words, or with `open [DESK]`, the window opens.",
            allow_abbrev=False,
        )
        parser.add_argument("--version", action="version", version=__version__)
        commands = parser.add_subparsers(metavar="COMMAND", required=True)
        _manners(parser)
        return cls(parser, commands)

    def command(self, name: str, run: Run, help: str, *, desk: bool = True) -> ArgumentParser:
        """One more command; with `desk` it works on the desk that `--desk` names."""
        words = self.commands.add_parser(name, help=help, description=help, allow_abbrev=False)
        words.set_defaults(run=run)
        _manners(words)
        if desk:
            words.add_argument("--desk", required=True, metavar="DESK", help="the desk's folder")
            with_keyring(words)
        return words

    def read(self, words: list[str]) -> Namespace:
        in_korean = f"--lang={KOREAN}" in words or ("--lang", KOREAN) in pairwise(words)
        for parser in (self.parser, *self.commands.choices.values()):
            parser.speak(in_korean)
        args = self.parser.parse_args(words)
        defaults = {"json": False, "lang": LANGUAGES[0], "remember": False}
        return Namespace(**{**defaults, **vars(args)})


def number(said: str) -> int:
    """A whole number that a desk can count to."""
    found = int(said)
    if abs(found) > LARGEST:
        raise ValueError(said)
    return found


def year(said: str) -> int:
    found = int(said)
    if not FIRST.year <= found <= LAST.year:
        raise ValueError(said)
    return found


def day(said: str) -> date:
    """A day like 2026-12-03."""
    found = date.fromisoformat(said)
    if not is_known(found):
        raise ValueError(said)
    return found


def with_keyring(words: ArgumentParser) -> None:
    words.add_argument(
        "--remember", action="store_true", help="let this account's keyring open the desk from now on"
    )


def with_actor(words: ArgumentParser) -> None:
    words.add_argument("--by", metavar="MEMBER", help="who does it; by default the desk's maker")


def _manners(words: ArgumentParser) -> None:
    # Said before the command or after it; SUPPRESS, so that the one does not undo the other.
    words.add_argument("--json", action="store_true", default=SUPPRESS, help="one JSON document")
    words.add_argument("--lang", choices=LANGUAGES, default=SUPPRESS, help="the language of sentences")

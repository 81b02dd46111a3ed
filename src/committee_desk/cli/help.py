"""What `--help` says, and what is said of wrong words, in English or in Korean.

    a command's words ─► HelpFormatter ─► English
    resources/translations/help_ko.toml ─► KoreanHelp ─► Korean, in lines as wide as they look

The English stands with the commands; the file says it in Korean, since nobody needs it but who asks.
"""

from __future__ import annotations

import re
import sys
import tomllib
from argparse import Action, ArgumentParser, HelpFormatter
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, NoReturn
from unicodedata import east_asian_width

from committee_desk import assets

FILE = assets.TRANSLATIONS / "help_ko.toml"
USAGE = "사용법: "
WIDE = frozenset("WF")
WRONG = 2
# What argparse says of wrong words, and how that is said.
MISTAKES = {
    r"the following arguments are required: (.+)": r"빠진 것: \1",
    r"one of the arguments (.+) is required": r"이 가운데 하나가 있어야 합니다: \1",
    r"unrecognized arguments: (.+)": r"알 수 없는 말: \1",
    r"argument (.+): invalid choice: (.+) \(choose from (.+)\)": r"\1: \2 대신 이 가운데 하나: \3",
    r"argument (.+): invalid \w+ value: (.+)": r"\1: 값이 맞지 않습니다: \2",
    r"argument (.+): expected .+": r"\1: 값을 적으십시오",
    r"argument (.+): not allowed with argument (.+)": r"\1: \2 옵션과 함께 쓸 수 없습니다",
}


@cache
def korean() -> Mapping[str, str]:
    """Each English sentence of the help with its Korean."""
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


class Words(ArgumentParser):
    """A parser that explains itself in the language it is told."""

    def speak(self, in_korean: bool) -> None:
        self.formatter_class = KoreanHelp if in_korean else HelpFormatter

    def error(self, message: str) -> NoReturn:
        if self.formatter_class is not KoreanHelp:
            super().error(message)
        self.print_usage(sys.stderr)
        self.exit(WRONG, f"{self.prog}: {_mistake(message)}\n")


class KoreanHelp(HelpFormatter):
    def start_section(self, heading: str | None) -> None:
        super().start_section(_said(heading))

    def add_text(self, text: str | None) -> None:
        super().add_text(_said(text))

    def add_usage(
        self, usage: str | None, actions: Iterable[Action], groups: Iterable[Any], prefix: str | None = None
    ) -> None:
        super().add_usage(usage, actions, groups, USAGE if prefix is None else prefix)

    def _get_help_string(self, action: Action) -> str | None:
        return _said(action.help)

    def _split_lines(self, text: str, width: int) -> list[str]:
        return _folded(text, width)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "\n".join(indent + line for line in _folded(text, width - len(indent)))


def _mistake(english: str) -> str:
    for pattern, said in MISTAKES.items():
        if found := re.fullmatch(pattern, english, re.DOTALL):
            return found.expand(said)
    return english


def _said(english: str | None) -> str | None:
    return korean().get(english, english) if english else english


def _folded(text: str, width: int) -> list[str]:
    """The text in lines no wider than this; a Hangul syllable is as wide as two letters."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if _width(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return [line for line in lines if line]


def _width(text: str) -> int:
    return sum(2 if east_asian_width(letter) in WIDE else 1 for letter in text)

"""What --help says: every word of every command, in both languages, in lines a terminal holds."""

from argparse import SUPPRESS
from unicodedata import east_asian_width

import pytest

from committee_desk import cli
from committee_desk.cli.help import korean
from committee_desk.domain.kinds import KINDS

ARGPARSE = {"positional arguments", "options"}
COMMANDS = sorted(cli._grammar().commands.choices)


def actions():
    grammar = cli._grammar()
    for words in (grammar.parser, *grammar.commands.choices.values()):
        yield from (one for one in words._actions if one.help != SUPPRESS and one is not grammar.commands)


def is_list_of_words(text):
    return all(part.replace("-", "").replace("_", "").isalnum() for part in text.split(", ")) and ", " in text


def test_every_word_of_every_command_is_explained():
    assert [one for one in actions() if not one.help] == []


def test_all_of_it_is_said_in_korean_and_nothing_else():
    grammar = cli._grammar()
    said = {words.description for words in (grammar.parser, *grammar.commands.choices.values())}
    said |= {one.help for one in actions() if not is_list_of_words(one.help)}

    assert set(korean()) == said | ARGPARSE


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_korean_help_is_korean_and_fits_a_terminal(run, command, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")

    told = run("--lang", "ko", *([command] if command else []), "--help")

    assert told.out.startswith("사용법: ")
    assert "show this help" not in told.out
    explained = told.out.partition("\n\n")[2].splitlines()  # how usage is broken is argparse's own business
    assert [line for line in explained if wide(line) > 80 and not holds_one_long_word(line)] == []


def wide(line):
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in line)


def holds_one_long_word(line):
    return len(line.split()) <= 2


def test_english_help_stays_english_after_korean(run):
    run("--lang", "ko", "--help")

    assert run("--help").out.startswith("usage: ")


def test_a_wrong_word_is_told_in_korean_when_korean_is_asked_for(run):
    told = run("check", "--lang", "ko")

    assert (told.code, told.out) == (2, "")
    assert told.err.splitlines()[-1] == "committee-desk check: 빠진 것: DESK"


def test_the_kinds_of_matter_are_listed(run):
    assert all(kind in run("receive", "--help").out for kind in KINDS)

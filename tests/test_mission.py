"""Every system of practice has its screen, its command and a test that walks it, told in docs/mission.md."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from committee_desk.cli import GROUPS
from committee_desk.cli.grammar import Grammar
from committee_desk.views.rooms import ROOMS

TESTS = Path(__file__).parent
TABLE = (TESTS.parent / "docs" / "mission.md").read_text(encoding="utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in TABLE.splitlines()
    if re.match(r"\| [A-E]\d ", line)
]
SYSTEMS = {"A": 3, "B": 5, "C": 6, "D": 6, "E": 8}


@cache
def _there() -> frozenset[str]:
    files = TESTS.rglob("test_*.py")
    trees = (ast.parse(file.read_text(encoding="utf-8")) for file in files)
    return frozenset(
        node.name for tree in trees for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)
    )


def test_every_system_of_the_five_reports_has_its_row():
    every = [f"{of}{number}" for of, count in SYSTEMS.items() for number in range(1, count + 1)]

    assert [row[0] for row in ROWS] == every


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_a_row_names_a_screen_a_command_and_a_test_that_are_there(row):
    _id, told, screen, command, test = row

    assert told
    assert screen in {room.name for room in ROOMS}
    assert command in commands()
    assert test in _there()


@cache
def commands() -> frozenset[str]:
    grammar = Grammar.new()
    for group in GROUPS:
        group.add(grammar)
    return frozenset(grammar.commands.choices)

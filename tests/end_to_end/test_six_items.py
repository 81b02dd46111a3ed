"""A meeting with every kind of turn, held by keys; what each task costs is counted, and may not grow.

six_items.held(keys) ─► costs ─► out/keys.md, beside docs/keys.md
"""

import re
from datetime import date
from pathlib import Path

import pytest

from committee_desk.views.window import Shell
from tests.end_to_end import six_items
from tests.end_to_end.counted import Cost, Counted

HELD = date(2026, 11, 27)
ROOT = Path(__file__).parents[2]
OURS = re.compile(r"^\| (?:● )?([^|]+) \| \d+ \| \d+ \| (\d+) \|(?: (\d+))? \|$", re.MULTILINE)
ROW = re.compile(r"^\| ([^|]+) \| (\d+) \|(?: (\d+))? \|$", re.MULTILINE)


@pytest.fixture
def folder(folder):
    six_items.desk(folder)
    return folder


@pytest.fixture
def keys(screen):
    """At the desk, unlocked."""
    screen.hands = Counted(screen.window)
    screen.at(HELD, 14)
    screen.wait(lambda: not screen.program._worker.is_busy)
    screen.hands.type(six_items.WORDS)
    screen.hands.press("Return")
    screen.wait(lambda: isinstance(screen.page, Shell))
    return screen.hands


def test_a_meeting_of_six_items_is_held_by_no_more_keys_than_are_kept(keys, screen, wrong, folder):
    six_items.held(keys)
    look_at_the_draft(keys, screen)
    issue_the_minutes(keys, screen)
    screen.hands.press("Ctrl+L")

    write(keys.costs)
    assert wrong == []
    assert six_items.told(folder) == six_items.DECIDED
    kept = kept_costs()
    assert keys.costs.keys() == kept.keys()
    assert {task: cost for task, cost in keys.costs.items() if cost.keys > kept[task].keys} == {}


def test_the_counts_beside_those_by_hand_are_the_ones_that_are_kept():
    page = (ROOT / "docs" / "by-hand.md").read_text(encoding="utf-8")
    *tasks, whole = ((task, Cost(int(keys), int(letters or 0))) for task, keys, letters in OURS.findall(page))

    kept = kept_costs()
    assert dict(tasks) == kept
    together = Cost(sum(cost.keys for cost in kept.values()), sum(cost.letters for cost in kept.values()))
    assert whole == ("all of them once", together)


def look_at_the_draft(keys, screen):
    with keys.doing("the minutes as they would be printed"):
        keys.press("Ctrl+6", "Ctrl+P")
        screen.settle()


def issue_the_minutes(keys, screen):
    with keys.doing("issue the minutes"):
        keys.press("Ctrl+6", "Ctrl+N")
        keys.confirm()
        screen.settle()
    keys.press("Ctrl+7")
    assert screen.room.table.model().rowCount() == 1


def kept_costs():
    page = (ROOT / "docs" / "keys.md").read_text(encoding="utf-8")
    return {task: Cost(int(keys), int(letters or 0)) for task, keys, letters in ROW.findall(page)}


def write(costs):
    """What was counted, as docs/keys.md keeps it."""
    rows = [
        f"| {task} | {cost.keys} | {cost.letters or ''} |".replace("  ", " ") for task, cost in costs.items()
    ]
    (ROOT / "out").mkdir(exist_ok=True)
    (ROOT / "out" / "keys.md").write_text("\n".join(rows) + "\n", encoding="utf-8")

"""The program as its own process on a screen with a window manager; keys come from outside, as from a person.

Xvfb ─ openbox ─ python -m committee_desk open DESK ◄── xdotool ── the test
                                 │ the desk's lock, and its record ─► what is seen of it
"""

import os
import shutil
import subprocess
import sys
import time as waiting
from contextlib import contextmanager
from datetime import UTC, datetime, time

import pytest
from filelock import FileLock, Timeout

from committee_desk.acts import item, meeting
from committee_desk.domain.ids import MeetingId
from committee_desk.domain.matter import Resolution
from committee_desk.jobs import opening
from committee_desk.store import records
from tests.acts import making

PROGRAMS = ("Xvfb", "openbox", "xdotool")
WORDS = "four words in a row"

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, PROGRAMS)),
    reason=f"{', '.join(PROGRAMS)} are needed to press keys from outside",
)


@contextmanager
def running(*words, **how):
    """A program, until the block ends."""
    program = subprocess.Popen(words, stdin=subprocess.DEVNULL, **how)
    try:
        yield program
    finally:
        program.terminate()
        program.wait(10)


@pytest.fixture
def display():
    """A screen of its own with a window manager, by its name."""
    words = ("Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp")
    with running(*words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as screen:
        name = f":{screen.stdout.readline().strip()}"
        with running("openbox", env=os.environ | {"DISPLAY": name}, stderr=subprocess.DEVNULL):
            yield name
        screen.stdout.close()


@pytest.fixture
def desk(tmp_path):
    """A meeting that was opened at midnight with one item, so that every time of day comes after."""
    folder, layers = tmp_path / "one.desk", opening.layers(("decree",))
    at = datetime(2026, 11, 2, tzinfo=UTC)
    made = opening.begin(folder, WORDS, body="위원회", office="구", layers=layers, maker="정간사", at=at)
    room = making.Room(made.door)
    members = making.with_members(room, 9)
    held = making.planned(room, members)
    room.do(item.place, held.id, making.ready(room).id)
    room.do(meeting.convene, held.id, making.NOTICE)
    room.do(meeting.take_attendance, held.id, frozenset(members[:7]), time(0))
    room.do(meeting.call_to_order, held.id, time(0))
    made.door.close()
    return folder


@pytest.fixture
def program(display, desk, tmp_path):
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    words = (sys.executable, "-m", "committee_desk", "open", str(desk))
    with (tmp_path / "said").open("w") as said, running(*words, env=environment, stderr=said) as program:
        yield program


class Keys:
    """Pressed wherever the window manager has put the focus."""

    def __init__(self, display):
        self._environment = os.environ | {"DISPLAY": display}

    def press(self, *keys):
        self._do("key", "--delay", "60", *keys)

    def type(self, words):
        self._do("type", "--delay", "20", words)

    def go_to(self, title):
        self._do("search", "--sync", "--onlyvisible", "--name", title, "windowactivate", "--sync")

    def _do(self, *words):
        subprocess.run(("xdotool", *words), env=self._environment, check=True, capture_output=True)


@pytest.fixture
def keys(display, program):
    keys = Keys(display)
    keys.go_to("Committee Desk")
    return keys


def until(what, seconds=60):
    for _ in range(seconds * 10):
        if what():
            return
        waiting.sleep(0.1)
    raise AssertionError("nothing of the kind happened")


def held(desk):
    """Whether a window has the desk."""
    try:
        with FileLock(desk / "lock").acquire(blocking=False):
            return False
    except Timeout:
        return True


def voted(desk):
    """The one item as it stands."""
    door = opening.unlock(desk, WORDS).door
    try:
        return door.ask(records.of, MeetingId(1)).agenda[0].item
    finally:
        door.close()


def test_a_vote_is_taken_by_keys_from_outside_and_the_desk_is_locked_and_left(program, keys, desk):
    keys.type(WORDS)
    keys.press("Return")
    until(lambda: held(desk))
    until(lambda: votes(keys, desk))
    keys.press("ctrl+Return", "Tab", "space")
    until(lambda: voted(desk).declared)
    keys.press("ctrl+l")
    until(lambda: not held(desk))
    keys.press("alt+F4")

    assert program.wait(20) == 0
    declared = voted(desk).declared
    assert (declared.resolution, declared.result.yes, declared.result.voters) == (
        Resolution.AS_PROPOSED,
        7,
        7,
    )


def votes(keys, desk):
    """Into the meeting, to its item, all in favour; pressed until the window has come so far."""
    keys.press("ctrl+4", "F12", "F11", "0")
    waiting.sleep(0.5)
    return len(voted(desk).votes) == 7

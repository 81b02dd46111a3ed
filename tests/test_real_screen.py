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
from tests.end_to_end import six_items

PROGRAMS = ("Xvfb", "openbox", "xdotool")
WORDS = "four words in a row"
TITLE = "Committee Desk"
NAMED = {"Shift+F11": "shift+F11"}

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
    with opened(desk, display, tmp_path / "said") as program:
        yield program


@contextmanager
def opened(desk, display, said):
    """The program on this desk, at its lock page."""
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    words = (sys.executable, "-m", "committee_desk", "open", str(desk))
    with said.open("w") as file, running(*words, env=environment, stderr=file) as program:
        yield program


class Keys:
    """Pressed wherever the window manager has put the focus."""

    def __init__(self, display):
        self._environment = os.environ | {"DISPLAY": display}

    def press(self, *keys):
        self._do("key", "--delay", "60", *(NAMED.get(key, key.replace("Ctrl", "ctrl")) for key in keys))

    def type(self, words):
        self._do("type", "--delay", "20", words)

    def member(self, name):
        self.press(six_items.letter(name))

    def confirm(self):
        """The button beside the one that has the focus, once the box is there."""
        until(lambda: self._in_front() not in ("", self._window))
        self.press("Tab", "space")
        until(lambda: self._in_front() == self._window)

    @contextmanager
    def doing(self, _task):
        """Nothing is counted here."""
        yield

    def go_to(self, title):
        self._do("search", "--sync", "--onlyvisible", "--name", title, "windowactivate", "--sync")
        self._window = self._in_front()

    def _in_front(self):
        """The window that has the focus; between two windows there may be none."""
        try:
            return self._do("getactivewindow")
        except subprocess.CalledProcessError:
            return ""

    def _do(self, *words):
        done = subprocess.run(("xdotool", *words), env=self._environment, check=True, capture_output=True)
        return done.stdout.decode().strip()


@pytest.fixture
def keys(display, program):
    keys = Keys(display)
    keys.go_to(TITLE)
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
    keys.press("ctrl+Return")
    keys.confirm()
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


def everyone_came(keys, desk):
    """All present; pressed until the window has come so far, and no harm when it is pressed again."""
    keys.press("Ctrl+4", "F7", "0")
    waiting.sleep(0.5)
    return six_items.told(desk).present == len(six_items.NAMES)


def votes(keys, desk):
    """Into the meeting, to its item, all in favour; pressed until the window has come so far."""
    keys.press("ctrl+4", "F12", "F11", "0")
    waiting.sleep(0.5)
    return len(voted(desk).votes) == 7


def test_a_meeting_of_six_items_is_held_by_keys_from_outside(display, tmp_path):
    desk = tmp_path / "six.desk"
    six_items.desk(desk)
    with opened(desk, display, tmp_path / "said"):
        keys = Keys(display)
        keys.go_to(TITLE)
        keys.type(WORDS)
        keys.press("Return")
        until(lambda: held(desk))
        until(lambda: everyone_came(keys, desk))
        six_items.held(keys)
        keys.press("Ctrl+l")
        until(lambda: not held(desk))

    assert six_items.told(desk) == six_items.DECIDED

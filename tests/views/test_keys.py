"""What F1 lists is true: every key on it is heard on that screen, and none twice."""

import re

import pytest
from PySide6.QtGui import QKeySequence, QShortcut

from committee_desk.models.settings_parts import LETTERHEAD, RULES
from committee_desk.views.rooms import ROOMS
from committee_desk.views.window import Shell
from tests.views import sitting

# These are heard by a part itself while it has the focus, and have tests of their own.
BY_PARTS = {
    "meetings": {"Alt+↑", "Alt+↓", "0–3", "0–9"},
    "docket": {"Insert", "Delete", "Alt+↑", "Alt+↓"},
    "proposals": {"Alt+↑", "Alt+↓"},
    "key_tasks": {"Insert", "Delete", "Alt+↑", "Alt+↓"},
    "rounds": {"Alt+↑", "Alt+↓", "F2", "F3"},
    "settings": {"Ctrl+Tab"},
    "yearly": {"Ctrl+Tab"},
    "scoring": {"1", "2", "↑", "↓", "Shift+↑", "Shift+↓"},
    "meeting": {"F6", "0", "1", "2", "3", "4", "Shift+F5"},
}


@pytest.mark.parametrize("room", [room.name for room in ROOMS])
def test_every_key_on_the_list_is_heard(qtbot, room):
    shell = Shell(sitting.desk_of(sitting.opened()[0]), ROOMS)
    qtbot.addWidget(shell)
    page = shell.enter(room)
    heard = {shortcut.key().toString() for shortcut in page.findChildren(QShortcut)}
    told = page.keys()

    listed = [key for keys, _ in told for key in re.split(r" / | · ", keys)]

    deaf = {key for key in listed if _named(key) not in heard}
    assert (deaf, len(listed)) == (BY_PARTS.get(room, set()), len(set(listed)))


@pytest.mark.parametrize("part", [RULES, LETTERHEAD])
def test_each_part_of_the_settings_lists_and_hears_its_own_keys(qtbot, part):
    shell = Shell(sitting.desk_of(sitting.opened()[0]), ROOMS)
    qtbot.addWidget(shell)
    page = shell.enter("settings")
    page.part(part)

    heard = {shortcut.key().toString() for shortcut in page.findChildren(QShortcut)}

    told = page.keys()
    own = {_named(key) for key, _ in told} - {"Ctrl+Tab"}
    assert own & heard == own != set()


def test_every_key_of_the_window_is_heard(qtbot):
    shell = Shell(sitting.desk_of(sitting.opened()[0]), ROOMS)
    qtbot.addWidget(shell)
    heard = {shortcut.key().toString() for shortcut in shell.findChildren(QShortcut)}

    assert {key for key, _ in shell._common_keys() if _named(key) not in heard} == set()


def _named(key):
    return QKeySequence(key.replace("Enter", "Return").replace("PgDn", "PgDown")).toString()

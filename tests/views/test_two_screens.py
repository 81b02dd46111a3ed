"""A second screen is the room's, and the first stays the secretary's; tried in a process with such screens.

screens.json ─► Qt's offscreen platform ─► a meeting, presented ─► where the window stands, in JSON
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LAPTOP = {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768}
ROOM = {"name": "room", "x": 1366, "y": 0, "width": 1920, "height": 1080}
SAME = {"name": "room", "x": 0, "y": 0, "width": 1366, "height": 768}
PRESENT = """
import json
import tests.conftest
from PySide6.QtCore import QLocale
from committee_desk.app import bare_app, dressing
app = bare_app()
dressing.dress(app, QLocale("en"))
from tests.views import scenes
window = scenes.voting()
window.resize(1366, 688)
window.show()
app.processEvents()
presenting = window.page.presenting
presenting.turn()
app.processEvents()
room = presenting.window_of_room
print(json.dumps([room.geometry().getRect(), room.isFullScreen(), presenting.warning.text()]))
"""


@pytest.fixture
def presented(tmp_path):
    def on(*screens):
        file = tmp_path / "screens.json"
        usual = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        file.write_text(json.dumps({"screens": [screen | usual for screen in screens]}))
        environment = os.environ | {
            "QT_QPA_PLATFORM": f"offscreen:configfile={file}",
            "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}",
        }
        words = (sys.executable, "-c", PRESENT)
        told = subprocess.run(words, env=environment, cwd=ROOT, capture_output=True, text=True, check=True)
        return json.loads(told.stdout)

    return on


def test_the_room_has_the_whole_of_the_second_screen(presented):
    assert presented(LAPTOP, ROOM) == [[1366, 0, 1920, 1080], True, ""]


@pytest.mark.slow  # test_presenting tries the rule itself
def test_mirrored_screens_are_warned_of_and_only_practised_on(presented):
    place, whole, warning = presented(LAPTOP, SAME)

    assert (place[2:], whole, warning) == (
        [448, 252],
        False,
        "The screens are mirrored: the room sees the secretary's screen.",
    )

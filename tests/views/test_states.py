"""Screens in every state that has a picture stand up to the checks."""

import pytest

from tests.views.checks import faults
from tests.views.keyed import KEYED_SCENES
from tests.views.room_states import ROOM_STATES
from tests.views.states import STATES

SHOWN = {**STATES, **ROOM_STATES, **KEYED_SCENES}


@pytest.mark.parametrize("name", SHOWN)
def test_a_state_of_a_screen_stands_up_to_the_checks(qtbot, look, name):
    window = SHOWN[name]()
    qtbot.addWidget(window)

    assert faults(window) == []

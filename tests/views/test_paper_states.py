"""Papers, minutes and verification, in every state that has a picture, stand up to the checks."""

import pytest

from tests.views.checks import faults
from tests.views.paper_states import PAPER_STATES


@pytest.mark.parametrize("name", PAPER_STATES)
def test_a_state_of_a_screen_stands_up_to_the_checks(qtbot, look, name):
    window = PAPER_STATES[name]()
    qtbot.addWidget(window)

    assert faults(window) == []

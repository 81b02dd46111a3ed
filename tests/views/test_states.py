"""The screens of people and matters, in every state that has a picture, stand up to the checks."""

import pytest
from PySide6.QtWidgets import QScrollArea

from tests.views.checks import faults
from tests.views.states import STATES


@pytest.mark.parametrize("name", STATES)
def test_a_state_of_a_screen_stands_up_to_the_checks(qtbot, look, name):
    window = STATES[name]()
    qtbot.addWidget(window)

    assert [*faults(window), *sideways(window)] == []


def sideways(window):
    """What scrolls down must not need to scroll sideways too."""
    for area in window.findChildren(QScrollArea):
        if area.isVisible() and area.widget().minimumSizeHint().width() > area.viewport().width():
            yield f"{area.objectName()} is wider than it is shown"

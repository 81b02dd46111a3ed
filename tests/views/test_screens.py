"""Every screen, in both languages and two sizes: named, whole, plain, reachable, and not too large."""

import pytest

from tests import pictures
from tests.views.checks import faults


@pytest.mark.parametrize("name", pictures.PICTURES)
def test_a_screen_stands_up_to_the_checks(qtbot, look, name):
    screen = pictures.PICTURES[name]()
    qtbot.addWidget(screen)

    assert faults(screen) == []

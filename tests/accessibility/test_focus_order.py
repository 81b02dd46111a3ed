"""2.4.3: where Tab leads on every screen, held against what was looked at and found right.

After a change that is meant:  python -m tests.accessibility.test_focus_order
"""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from committee_desk.views import theme
from tests.accessibility import parts
from tests.accessibility.places import LYING_OVER, PLACES, PLAIN, WITHOUT_CONTROLS, shown

GOLDEN = Path(__file__).with_name("focus_order.json")
ORDERED = [place for place in PLACES if place not in LYING_OVER | WITHOUT_CONTROLS]
EVERY_DAY = {"lock", "founding", "home", "docket", "vote", "history"}


def order(app, place):
    made = shown(app, place, PLAIN)
    window = next(made)
    window.focusNextPrevChild(True)
    passed = parts.names(parts.round_trip(window) or [])
    next(made, None)
    # From the first of them in the alphabet on: where a screen begins is its own affair.
    start = passed.index(min(passed)) if passed else 0
    return passed[start:] + passed[:start]


@pytest.mark.parametrize(
    "place",
    [pytest.param(one, marks=() if one in EVERY_DAY else pytest.mark.slow) for one in ORDERED],
)
def test_2_4_3_tab_goes_through_a_screen_in_the_order_that_was_looked_at(qapp, place):
    golden = json.loads(GOLDEN.read_text(encoding="utf-8"))

    found = order(qapp, place)

    theme.apply(qapp)
    assert found == golden[place]


if __name__ == "__main__":
    from committee_desk.app import bare_app

    app = bare_app()
    orders = {place: order(app, place) for place in ORDERED}
    GOLDEN.write_text(json.dumps(orders, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    QApplication.processEvents()

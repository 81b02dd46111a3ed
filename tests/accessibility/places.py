"""Every place of the program that somebody may come to, and how it may be worn.

PLACES (name, maker) ─► TRIES: each place in each size of text and each theme
a place's name ─► the one look of it that is tried every day; `pytest -m slow` takes the others
"""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from zlib import crc32

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from committee_desk.views import theme
from committee_desk.views.focus import FocusRing
from committee_desk.views.presenter import PresenterWindow
from committee_desk.views.rooms import ROOMS
from tests import pictures
from tests.views import (
    granted,
    minutes_scenes,
    palettes,
    presented,
    proposal_scenes,
    register_scenes,
    room_states,
    scenes,
    scored,
    scoring_scenes,
    states,
)
from tests.views.checks import LAYERS
from tests.views.desks import NOON
from tests.views.keyed import KEYED_SCENES
from tests.views.looks import LANGUAGES, SCHEMES, Look, take_off, wear

SIZE = (1366, 688)  # 1366×768 less the title bar and the bar of the desktop


def keys() -> QWidget:
    window = scenes.voting()
    window.resize(*SIZE)
    window.show()
    window.keys.click()
    return window


def presenter() -> QWidget:
    window = PresenterWindow()
    window.resize(1280, 720)
    window.show_scene(presented.PRESENTED["declared-names"], NOON)
    return window


PLACES: Mapping[str, Callable[[], QWidget]] = {
    "lock": pictures.lock,
    "lock-refused": pictures.lock_refused,
    "founding": pictures.founding,
    "founding-key": pictures.founding_key,
    **{one.name: partial(room_states.room, one.name) for one in ROOMS},
    "refused": partial(room_states.refusing, "docket"),
    "refused-list": partial(room_states.refusing, "minutes"),
    "refused-field": states.STATES["docket-untitled"],
    "vote": scenes.voting,
    "challenge": scenes.challenged,
    "written": scenes.written(),
    "agenda": scenes.preparing(2),
    "book": scenes.binding(),
    "comparison": minutes_scenes.compared,
    "alike": proposal_scenes.PROPOSAL_SCENES["proposals-alike"],
    "importing": proposal_scenes.PROPOSAL_SCENES["importing"],
    "history": scenes.history,
    "round-form": scored.SCORED["rounds-making-3"],
    "round-criteria": scored.SCORED["rounds-making-2"],
    "matrix": scored.SCORED["matrix-why"],
    "exchange": scored.SCORED["rounds-exchange"],
    "palette": palettes.PALETTES["palette-hits"],
    "keys": keys,
    "scoring-sheet": scoring_scenes.SCORING_SCENES["scoring-marking"],
    "scoring-question": scoring_scenes.SCORING_SCENES["scoring-question"],
    "scoring-summary": scoring_scenes.SCORING_SCENES["scoring-ready"],
    "packet": pictures.packet,
    "presenter": presenter,
    "steps": states.STATES["docket-steps"],
    "filter": register_scenes.REGISTER_SCENES["registers-filter"],
    "policies": granted.PAYMENT_SCENES["payments-policies"],
    "settings-keys": KEYED_SCENES["settings-keys-checking"],
    **{f"settings-{part}": states.STATES[f"settings-{part}"] for part in states.PARTS[1:]},
}
WITHOUT_CONTROLS = frozenset({"presenter"})
LYING_OVER = frozenset({"palette", "keys"})
PLAIN = Look("ko", theme.BASE, "light")


def looks(place: str) -> tuple[Look, ...]:
    """Each size of text in each theme; the language hangs on the name."""
    lot = crc32(place.encode())
    pairs = [(size, scheme) for size in theme.SIZES for scheme in SCHEMES]
    return tuple(Look(LANGUAGES[(lot >> at) % len(LANGUAGES)], *pair) for at, pair in enumerate(pairs))


def everyday(place: str) -> Look:
    return looks(place)[crc32(place.encode()) % len(looks(place))]


TRIES = tuple(
    pytest.param(
        (place, look), id=f"{place}-{look}", marks=() if look == everyday(place) else pytest.mark.slow
    )
    for place in PLACES
    for look in looks(place)
)


def shown(app: QApplication, place: str, look: Look) -> Iterator[QWidget]:
    """The place on the smallest laptop, its window in front, and gone afterwards."""
    wear(app, look)
    ring = None if app.findChild(FocusRing) else FocusRing(app)
    window = PLACES[place]()
    if place not in WITHOUT_CONTROLS:
        window.resize(*SIZE)
    window.show()
    window.activateWindow()
    for _ in range(LAYERS):
        QApplication.processEvents()
    yield window
    window.close()
    window.deleteLater()
    if ring is not None:
        ring.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    take_off(app)

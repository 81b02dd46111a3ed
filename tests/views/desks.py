"""A small plain desk for windows to be tried on; and how any desk is made once, and copied for each test."""

import shutil
from copy import copy
from datetime import UTC, datetime
from functools import cache, wraps
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from committee_desk.acts import desk as acts
from committee_desk.acts.door import Door
from committee_desk.jobs import opening
from committee_desk.models.desk import Desk
from committee_desk.store import engine, migrate

HOME = TemporaryDirectory(prefix="committee-desk-desks-")  # gone with the process
NOON = datetime(2026, 11, 27, 3, 0, tzinfo=UTC)
PATIENCE, TURN = 20_000, 20  # ms
REST = 2_000  # ms at most, before what is rested from begins; news is read for longer
BODY = "한빛구 적극행정위원회"


def once(make):
    """`make` gives a door, and facts beside it; whoever asks gets a copy of what it made first."""

    @cache
    def made(*facts, **named):
        door, *beside = make(*facts, **named)
        door.close()
        return engine.place(door.engine), beside

    @wraps(make)
    def copied(*facts, **named):
        file, beside = made(*facts, **named)
        return Door(engine.of(Path(shutil.copy(file, _place())))), *(copy(one) for one in beside)

    return copied


def in_front(qtbot, window, width=1200, height=600):
    """The window shown, so large, with the keyboard in it."""
    qtbot.addWidget(window)
    window.resize(width, height)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def settle(page):
    """Until nothing that was asked for is under way, nor let rest before it begins."""
    for _ in range(PATIENCE // TURN):
        QTest.qWait(TURN)
        soon = (timer for timer in page.findChildren(QTimer) if timer.isSingleShot() and timer.isActive())
        resting = any(timer.interval() <= REST for timer in soon)
        if not (resting or page._desk.is_busy):
            return


def settled(qtbot, page):
    """Until the worker has done what was asked of it, and no longer."""
    worked_off(qtbot, page._desk)


def worked_off(qtbot, desk):
    qtbot.waitUntil(lambda: not desk.is_busy, timeout=PATIENCE)


def door_in_memory(maker="김도현"):
    """A desk just begun, with one person."""
    return _begun(maker)[0]


@once
def _begun(maker):
    # A file, since a worker needs a connection of its own, and in memory there is only one.
    door = Door(engine.of(_place()))
    migrate.upgrade(door.engine)
    door.do(
        acts.begin,
        key="0123456789abcdef",
        body=BODY,
        office="한빛구",
        layers=opening.layers(("decree",)),
        maker=maker,
        at=NOON,
    )
    return (door,)


def _place():
    return Path(mkdtemp(dir=HOME.name)) / "desk.db"


def desk_in_memory():
    return Desk(door_in_memory(), by=acts.MAKER, clock=lambda: NOON)

"""A small plain desk for windows to be tried on."""

from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp

from committee_desk.acts import desk as acts
from committee_desk.acts.door import Door
from committee_desk.jobs import opening
from committee_desk.models.desk import Desk
from committee_desk.store import engine, migrate

HOME = TemporaryDirectory(prefix="committee-desk-desks-")  # gone with the process
NOON = datetime(2026, 11, 27, 3, 0, tzinfo=UTC)
BODY = "한빛구 적극행정위원회"


def door_in_memory(maker="김도현"):
    """A desk just begun, with one person."""
    # A file, since a worker needs a connection of its own, and in memory there is only one.
    kept = engine.of(Path(mkdtemp(dir=HOME.name)) / "desk.db")
    migrate.upgrade(kept)
    door = Door(kept)
    door.do(
        acts.begin,
        key="0123456789abcdef",
        body=BODY,
        office="한빛구",
        layers=opening.layers(("decree",)),
        maker=maker,
        at=NOON,
    )
    return door


def desk_in_memory():
    return Desk(door_in_memory(), by=acts.MAKER, clock=lambda: NOON)

"""What the journal costs: an act with its commit beside one fsync on the same disk, a root, an examination.

    python -m benchmarks.journal [FOLDER] [--quick]

Figures are printed, never asserted.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from hashlib import sha256
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

from benchmarks.timing import in_turns, ratio, table
from committee_desk import assets
from committee_desk.acts import desk, item, matter, meeting, person
from committee_desk.acts.door import Door
from committee_desk.domain.ballot import Choice
from committee_desk.domain.ids import ItemId, PersonId
from committee_desk.domain.journal import root, roots
from committee_desk.domain.person import Membership
from committee_desk.domain.rules import stack
from committee_desk.store import engine, examining, journal
from committee_desk.store.base import Base

LEAVES = 100_000
ROUNDS = 200
BY = {"by": PersonId(1), "at": datetime(2026, 11, 27, 5, tzinfo=UTC)}


def forced(file: IO[bytes]) -> None:
    """One page written and forced to the disk: no commit can be quicker."""
    file.write(bytes(4096))
    os.fsync(file.fileno())


def voting(folder: Path) -> tuple[Door, ItemId]:
    """An encrypted desk with an open meeting and one item before it."""
    held = engine.of(folder / "desk.db", bytes(32))
    with held.execution_options(write=True).begin() as connection:
        Base.metadata.create_all(connection)
    door = Door(held)
    layers = stack("decree", lambda name: (assets.RESOURCES / "rules" / f"{name}.toml").read_text("utf-8"))
    door.do(desk.begin, "K7Q2M9XB4T6HC3RD", "한빛구 적극행정위원회", "한빛구", layers, "간사", at=BY["at"])
    members = [
        door.do(person.enter, f"위원{n}", memberships=(Membership(),), **BY).result.id for n in range(15)
    ]
    task = door.do(matter.receive, "other", "실행계획", date(2026, 11, 2), **BY).result
    door.do(matter.make_ready, task.id, **BY)
    sat = door.do(meeting.plan, "제3회", date(2026, 11, 27), time(14), "3층", **BY).result
    door.do(meeting.designate, sat.id, tuple(members), **BY)
    placed = door.do(item.place, sat.id, task.id, **BY).result
    door.do(meeting.convene, sat.id, date(2026, 11, 18), **BY)
    door.do(meeting.take_attendance, sat.id, frozenset(members), time(13, 50), **BY)
    door.do(meeting.call_to_order, sat.id, time(14), **BY)
    door.do(item.take_up, placed.id, time(14, 5), **BY)
    return door, placed.id


def voted(door: Door, id: ItemId, choices: Iterator[Choice]) -> None:
    """One vote more, its own act and its own commit; another than before, or nothing would be kept."""
    door.do(item.cast, id, {PersonId(2): next(choices)}, **BY)


def main(folder: Path, quick: bool) -> None:
    part = 10 if quick else 1
    leaves = [sha256(number.to_bytes(4)).digest() for number in range(LEAVES // part)]
    sizes = frozenset(range(0, len(leaves), LEAVES // 3000))
    door, id = voting(folder)
    choices = cycle(Choice)
    with (folder / "floor").open("wb", buffering=0) as file:
        works = {
            "one fsync of 4 kB, the floor": lambda: forced(file),
            "a vote kept and committed": lambda: voted(door, id, choices),
        }
        act = table("an act", in_turns(works, ROUNDS // part))
    ratio("a vote beside its fsync", *reversed(act.values()), "reported")
    works = {
        f"root over {len(leaves):,} leaves": lambda: root(leaves),
        f"{len(sizes):,} roots over the same": lambda: roots(leaves, sizes),
        f"examining {door.ask(journal.size)} entries": lambda: door.ask(examining.examine),
    }
    table("the whole journal", in_turns(works, 3))
    door.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--quick", action="store_true", help="a tenth of it")
    args = parser.parse_args()
    with TemporaryDirectory(dir=args.folder) as made:
        main(Path(made), quick=args.quick)

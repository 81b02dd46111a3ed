"""Kill a desk at its work, again and again, and see whether anything acknowledged was lost.

    this script ─► a child that acts through the door and prints each commit ─► kill -9 ─► open, compare

Run it as `python -m tests.campaigns.kill --kills 1000`; the tests do the same five times.
"""

from __future__ import annotations

import random
import sys
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.orm import Session

from committee_desk.acts.door import Door
from committee_desk.store import engine, folder, typed
from committee_desk.store.base import Base
from committee_desk.store.vault import Recovery
from tests.campaigns.killing import CHEAP, Outcome, killed, run


def campaign(path: Path, kills: int, seed: int) -> Outcome:
    """Let the same desk be killed so many times, at moments the dice choose."""
    with folder.create(path, "여덟 번째 회의실 창가 화분", desk="kill", fill=_begin, cost=CHEAP) as opened:
        recovery = opened.vault.recovery_key
    dice, last, wrong = random.Random(seed), 0, list[str]()
    for number in range(kills):
        last = max(last, _killed(path, recovery, dice.uniform(0.0, 0.25)))
        wrong += [f"kill {number}: {fault}" for fault in _faults(path, recovery, last)]
    return Outcome(kills, last, tuple(wrong))


def _begin(desk: engine.Engine, _vault: object) -> None:
    def tables(session: Session) -> None:
        Base.metadata.create_all(session.connection(), [typed.TypedRow.__table__])
        session.execute(text("CREATE TABLE first (n INTEGER PRIMARY KEY)"))
        session.execute(text("CREATE TABLE second (n INTEGER PRIMARY KEY, words BLOB)"))

    Door(desk).do(tables)


def _killed(path: Path, recovery: str, after: float) -> int:
    """The last number that a child acknowledged before it was killed."""
    said = killed("tests.campaigns.kill", path, recovery, after=after)
    return max((int(line) for line in said if line), default=0)


def _work(path: Path, recovery: str) -> None:
    """Act until killed: two tables, what is being typed, and now and then a checkpoint."""
    opened = folder.open_desk(path, Recovery(recovery))
    if opened.read_only:
        raise SystemExit("the lock of a killed window was still held")
    door = Door(opened.engine, opened.vault)
    number = door.ask(lambda session: session.scalar(text("SELECT max(n) FROM first")) or 0)
    while True:
        number += 1
        door.do(_act, number)
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
        if number % 20 == 0:
            door.checkpoint()


def _act(session: Session, number: int) -> None:
    facts = {"n": number, "words": number.to_bytes(4, "big") * 500}
    session.execute(text("INSERT INTO first VALUES (:n)"), facts)
    typed.remember(session, "remark/1/text", f"발언 {number}", datetime.now(UTC))
    session.flush()
    session.execute(text("INSERT INTO second VALUES (:n, :words)"), facts)


def _faults(path: Path, recovery: str, last: int) -> list[str]:
    """What a reopened desk has lost, kept by half, or can no longer read."""
    with folder.open_desk(path, Recovery(recovery)) as opened:
        door = Door(opened.engine)
        faults = [fault.what for fault in door.ask(lambda session: list(engine.faults(session)))]
        first = door.ask(lambda session: list(session.scalars(text("SELECT n FROM first ORDER BY n"))))
        second = door.ask(lambda session: list(session.scalars(text("SELECT n FROM second ORDER BY n"))))
        (remembered,) = door.ask(typed.recall)
    if opened.read_only:
        faults.append("the lock was still held")
    if first != second or remembered.text != f"발언 {len(first)}":
        faults.append("half an act was kept")
    if first != list(range(1, len(first) + 1)) or len(first) < last:
        faults.append(f"{last} commits were acknowledged and {len(first)} are there")
    return faults


def main() -> int:
    return run(__doc__, _work, campaign, "commits", "nothing was lost")


if __name__ == "__main__":
    sys.exit(main())

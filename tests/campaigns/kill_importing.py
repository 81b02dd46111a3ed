"""Kill a desk while a list is taken in, again and again, and see whether half a list ever stands.

    this script ─► a child that takes in list after list and prints each ─► kill -9 ─► open, count, compare

Run it as `python -m tests.campaigns.kill_importing --kills 20 --rows 100000`; the tests do the same twice
with a short list.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy.orm import Session

from committee_desk.acts.door import Door
from committee_desk.jobs import importing
from committee_desk.jobs.bringing import KINDS
from committee_desk.jobs.sheets import Line
from committee_desk.store import engine, folder, journal, migrate, officials, search
from committee_desk.store.vault import Recovery
from tests.acts.making import AT, SECRETARY, begun
from tests.campaigns.killing import CHEAP, Outcome, killed, tell

WORDS = "열두 마리 토끼가 넘는 고개"
HEADER = ("행번", "성명", "부서")
ROW = 0.0006  # seconds, about, that one row takes: within such a time a child is killed
EACH = 20  # kills of one desk


def campaign(path: Path, kills: int, rows: int, seed: int) -> Outcome:
    """Let desks be killed at moments the dice choose; each only so often, so that reading it stays quick."""
    dice, outcomes = random.Random(seed), list[Outcome]()
    for place, first in enumerate(range(0, kills, EACH)):
        outcomes.append(
            _campaign(path.with_stem(f"{path.stem}{place}"), min(EACH, kills - first), rows, dice)
        )
    wrong = tuple(fault for outcome in outcomes for fault in outcome.wrong)
    return Outcome(kills, sum(outcome.acknowledged for outcome in outcomes), wrong)


def _campaign(path: Path, kills: int, rows: int, dice: random.Random) -> Outcome:
    with folder.create(path, WORDS, desk="K7Q2M9XB4T6HC3RD", fill=_begin, cost=CHEAP) as opened:
        assert opened.vault is not None
        recovery = opened.vault.recovery_key
    last, wrong = 0, list[str]()
    for number in range(kills):
        last = max(last, _killed(path, recovery, rows, dice.uniform(0.0, 1.5 * ROW * rows)))
        wrong += [f"{path.stem}, kill {number}: {fault}" for fault in _faults(path, recovery, rows, last)]
    return Outcome(kills, last, tuple(wrong))


def _begin(desk: engine.Engine, _vault: object) -> None:
    migrate.upgrade(desk)
    begun(on=desk)


def _killed(path: Path, recovery: str, rows: int, after: float) -> int:
    """The last list that a child acknowledged before it was killed; its first line says that it begins."""
    said = killed("tests.campaigns.kill_importing", path, recovery, rows, after=after)
    return max(map(int, said[1:]), default=0)


def _work(path: Path, recovery: str, rows: int) -> None:
    """Take in list after list until killed."""
    opened = folder.open_desk(path, Recovery(recovery))
    if opened.read_only:
        raise SystemExit("the lock of a killed window was still held")
    door = Door(opened.engine, opened.vault)
    first = door.ask(lambda session: len(officials.REGISTER.ids(session))) // rows + 1
    print("begun", flush=True)
    for number in count(first):
        listed = [(f"{number}-{row}", f"직원{row}", "위생과") for row in range(rows)]
        lines = [Line(at, row) for at, row in enumerate((HEADER, *listed), start=1)]
        importing.bring_in(door, KINDS["officials"], lines, by=SECRETARY, at=AT)
        print(number, flush=True)


def _faults(path: Path, recovery: str, rows: int, last: int) -> list[str]:
    with folder.open_desk(path, Recovery(recovery)) as opened:
        held = "the lock was still held" if opened.read_only else ""
        door = Door(opened.engine)
        return [*filter(None, [held]), *door.ask(lambda session: list(_wrong(session, rows, last)))]


def _wrong(session: Session, rows: int, last: int) -> Iterator[str]:
    """What is damaged, half there or lost; every line has its entry, and is found."""
    yield from (fault.what for fault in engine.faults(session))
    kept = officials.REGISTER.all(session)
    lists = Counter(one.number.partition("-")[0] for one in kept)
    if halves := [number for number, found in lists.items() if found != rows]:
        yield f"half of the lists {halves} is there"
    if len(lists) < last:
        yield f"{last} lists were acknowledged and {len(lists)} are there"
    if journal.digests(session, "official").keys() != {one.id for one in kept}:
        yield "not every line has its entry"
    if not search.is_current(session, journal.size(session)):
        yield "the search index is behind"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--work", nargs=3, metavar=("DESK", "RECOVERY", "ROWS"), help=argparse.SUPPRESS)
    words = parser.parse_args()
    if words.work:
        _work(Path(words.work[0]), words.work[1], int(words.work[2]))
    with TemporaryDirectory() as workshop:
        outcome = campaign(Path(workshop) / "killed.desk", words.kills, words.rows, words.seed)
    return tell(words.seed, outcome, "lists", "no half of a list was there")


if __name__ == "__main__":
    sys.exit(main())

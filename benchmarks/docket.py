"""What a docket of ten years costs at 200, 2,000 and 20,000 matters, beside the bare query.

    python -m benchmarks.docket [FOLDER] [--quick]

    matters of ten years, all but the latest decided ─► a desk ─► the list as the window asks, like cases

Figures are printed, never asserted. FOLDER keeps what was made.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import cycle
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy.orm import Session

from benchmarks.proposals import DEEDS, HOWS, PLACES, THINGS, late_of, worked
from benchmarks.timing import in_turns, ratio, table
from committee_desk.acts.desk import MAKER
from committee_desk.acts.door import Door
from committee_desk.domain.ids import MatterId, PersonId
from committee_desk.domain.kinds.exemption import Audit, Criterion, Exemption, Judged
from committee_desk.domain.kinds.opinion import Opinion
from committee_desk.domain.kinds.other import Other
from committee_desk.domain.known import Known
from committee_desk.domain.matter import Matter, Particulars, Stage
from committee_desk.errors import DeskError
from committee_desk.jobs import indexing, opening
from committee_desk.models import docket, precedents
from committee_desk.store import journal

WORDS = "누구나 알아도 되는 표본 암호문"
SIZES = (200, 2_000, 20_000)
AT = datetime(2026, 11, 21, tzinfo=UTC)
FIRST, TODAY = date(2016, 1, 4), date(2026, 11, 21)
AT_ONCE = 2_000
WAITING = 20  # the latest, which are not decided yet
TWO = ("제설", "예약", "돌봄", "수어", "점검", "전자", "교육", "겨울", "하천", "통계")


def made(folder: Path, count: int) -> Door:
    """The desk of so many matters; made where it is not there."""
    path = folder / f"docket-{count}.desk"
    try:
        door = opening.unlock(path, WORDS).door
        if door.ask(indexing.behind):  # one that an older program made
            indexing.index(door, by=MAKER, at=AT)
        return door
    except DeskError:
        names = opening.layers(("decree",))
        begun = opening.begin(
            path, WORDS, body="적극행정위원회", office="한빛구", layers=names, maker="문간사", at=AT
        )
    every = list(matters(count))
    for start in range(0, count, AT_ONCE):
        begun.door.do(_keep, every[start : start + AT_ONCE], by=MAKER, at=AT)
    begun.door.checkpoint()
    return begun.door


def _keep(session: Session, some: list[Matter], *, by: PersonId, at: datetime) -> None:
    kept = [journal.Kept("matter.received", one) for one in some]
    journal.keep_many(session, "matter", kept, by=by, at=at)


def matters(count: int) -> Iterator[Matter]:
    """The same ones each time: requests for exemption, opinions and other matters, a third each."""
    lot = Random(5)
    for number in range(1, count + 1):
        day = FIRST + timedelta(days=number * 3900 // count)
        place, thing = lot.choice(PLACES), lot.choice(THINGS)
        account = f"{lot.choice(HOWS)} {place}의 {thing}을 {lot.choice(DEEDS)}. " * 8
        kind, particulars, outcomes = _kind(lot, account)
        waits = number > count - WAITING
        yield Matter(
            MatterId(number),
            f"{day.year}-{number:05}",
            kind=kind,
            title=f"{lot.choice(HOWS)} {place} {thing} {lot.choice(DEEDS)}",
            particulars=particulars,
            received_on=day,
            department=f"{lot.choice(PLACES)}과",
            summary=account[:100],
            stage=Stage.READY if waits else Stage.CLOSED,
            outcome="" if waits else lot.choice(outcomes),
            decided_on=None if waits else day + timedelta(days=14),
        )


def _kind(lot: Random, account: str) -> tuple[str, Particulars, tuple[str, ...]]:
    kind = lot.randrange(3)
    if kind == 0:
        judged = {
            name: Criterion(lot.choice(list(Judged)), "붙임 1", account[:80])
            for name in ("public_interest", "active_handling", "no_gross_fault")
        }
        known = {
            name: lot.choice(list(Known)) for name in ("private_interest", "procedural_defect", "informed")
        }
        audit = lot.choice((Audit.BAI, Audit.ADMINISTRATIVE))
        request = Exemption(audit, account=account, found=account[:60], **judged, **known)
        return "exemption", request, Exemption.outcomes
    if kind == 1:
        return "opinion", Opinion(issue=account), Opinion.outcomes
    return "other", Other(), Other.outcomes


def bare(session: Session) -> None:
    """Nothing that lists the docket can be quicker."""
    found: Any = session.connection().exec_driver_sql("SELECT id FROM matter ORDER BY number")
    found.cursor.fetchall()


def bare_word(session: Session, word: str) -> None:
    query = "SELECT id FROM matter WHERE title LIKE ? OR number LIKE ? OR department LIKE ? ORDER BY number"
    found: Any = session.connection().exec_driver_sql(query, (f"%{word}%",) * 3)
    found.cursor.fetchall()


def measure(door: Door, count: int, runs: int) -> None:
    another, word = cycle(range(count - WAITING + 1, count + 1)), cycle(TWO)
    ids = partial(docket.ids, today=TODAY)
    works = {
        "the bare query for all numbers": lambda: door.ask(bare),
        "the whole docket, by number": lambda: door.ask(ids, "", "number", False, ()),
        "narrowed to a stage, by title": lambda: door.ask(ids, "", "title", False, (Stage.READY,)),
        "by what falls due": lambda: door.ask(ids, "", "due", False, ()),
        "the bare query, two syllables": lambda: door.ask(bare_word, next(word)),
        "found as the window does, two syllables": lambda: door.ask(ids, next(word), "number", False, ()),
        "like cases of a matter": lambda: door.ask(precedents.about, MatterId(next(another))),
    }
    taken = in_turns(works, runs)
    middle = table(f"{count:,} matters", taken)
    busy = {name: late_of([worked(work) for _ in range(runs)]) for name, work in works.items()}
    print(f"{'95 of 100':42}{'taken':>9}{'worked':>9}   ms")
    for name in works:
        print(f"{name:42}{late_of(taken[name]):9.1f}{busy[name]:9.1f}")
    floor, whole, _stage, _due, word_floor, found, _like = middle.values()
    ratio("the docket beside the bare query", whole, floor, "goal 4")
    ratio("found beside the bare query", found, word_floor, "goal 4")


def main(folder: Path, *, quick: bool) -> None:
    for count in SIZES[:1] if quick else SIZES:
        door = made(folder, count)
        measure(door, count, 5 if quick else 30)
        door.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--quick", action="store_true")
    args = parser.parse_args()
    with TemporaryDirectory() as passing:
        main(args.folder or Path(passing), quick=args.quick)

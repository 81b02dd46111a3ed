"""What the registers of an office of a large city cost: taking lists in, listing, counting who was trained.

    python -m benchmarks.registers [--quick | --part N]

    lists of so many rows ─► jobs.importing ─► a desk ─► the lists as the window asks for them
                       └─► bare inserts into the same tables of an empty desk

Figures are printed, never asserted. --part takes an N-th of the rows, --quick a hundredth.
"""

from __future__ import annotations

import argparse
import resource
from array import array
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import islice
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from benchmarks.proposals import worked
from benchmarks.timing import in_turns, milliseconds, ratio, table
from committee_desk.acts.desk import MAKER
from committee_desk.acts.door import Door
from committee_desk.jobs import importing, opening
from committee_desk.jobs.bringing import KINDS
from committee_desk.jobs.progress import Cancelled
from committee_desk.jobs.sheets import Line
from committee_desk.models.registers import Order, Shelf, lines
from committee_desk.models.shelves import shelves
from committee_desk.store import trainings
from committee_desk.store.registers import BOOKS, Sieve

WORDS = "누구나 알아도 되는 표본 암호문"
BY = {"by": MAKER, "at": datetime(2026, 11, 21, tzinfo=UTC)}
TODAY = date(2026, 11, 21)
FIRST = date(2017, 1, 2)
MOST = 100_000  # rows of one list
OFFICES = [
    f"{name}{number}과"
    for name in ("민원", "도로", "복지", "위생", "건축", "세무")
    for number in range(1, 21)
]
THINGS = [
    "불법 주차",
    "공원 화장실",
    "가로등 고장",
    "보도블록 파손",
    "소음",
    "쓰레기 수거",
    "버스 정류장",
    "하천 악취",
]
HEADERS = {
    "officials": ("행번", "성명", "부서", "직급", "고용구분", "발령일"),
    "trainings": ("교육번호", "교육명", "교육일자", "시간"),
    "attendances": ("교육", "행번", "성명", "부서", "참석방법"),
    "complaints": ("민원번호", "제목", "접수일자", "접수경로", "처리부서", "내용"),
    "passive-reports": ("신청번호", "제목", "접수일자", "처리부서", "신고내용", "처리상태", "처리결과"),
}
SIZES = {
    "officials": 100_000,
    "trainings": 120,
    "attendances": 300_000,
    "complaints": 50_000,
    "passive-reports": 10_000,
}


def officials(count: int) -> Iterator[tuple[str, ...]]:
    lot = Random(1)
    for number in range(1, count + 1):
        name = f"{lot.choice('김이박최정강조윤')}{lot.choice('가나다라마바사아')}{lot.choice('은준서현우진')}"
        day = FIRST + timedelta(days=lot.randrange(3500))
        staff = lot.choice(("일반직", "임기제", "공무직", "기간제"))
        yield f"{number:07}", name, lot.choice(OFFICES), f"{lot.randint(5, 9)}급", staff, day.isoformat()


def yearly(count: int) -> Iterator[tuple[str, ...]]:
    for number in range(1, count + 1):
        day = FIRST + timedelta(days=number * 3600 // count)
        yield f"교육-{number:04}", f"적극행정 교육 {number}회", day.isoformat(), "90"


def attendances(count: int) -> Iterator[tuple[str, ...]]:
    """Everybody comes about as often as everybody else, a third of them by broadcast."""
    staff, held = list(officials(max(1, count // 3))), max(1, SIZES["trainings"])
    for number in range(count):
        one = staff[number % len(staff)]
        training = 1 + (number // len(staff) * 37 + number) % held
        yield f"교육-{training:04}", one[0], one[1], one[2], "생중계" if number % 3 == 0 else "집합"


def complaints(count: int) -> Iterator[tuple[str, ...]]:
    lot = Random(2)
    for number in range(1, count + 1):
        day = FIRST + timedelta(days=number * 3600 // count)
        thing, office = lot.choice(THINGS), lot.choice(OFFICES)
        channel = lot.choice(("국민신문고", "120", "방문"))
        yield (
            f"1AA-{number:07}",
            f"{office[:2]} {thing}",
            day.isoformat(),
            channel,
            office,
            f"{thing}을 살펴 주십시오. " * 4,
        )


def reports(count: int) -> Iterator[tuple[str, ...]]:
    for row in complaints(count):
        yield f"S{row[0]}", row[1], row[2], row[4], row[5], "처리완료", "시정"


ROWS: dict[str, Callable[[int], Iterator[tuple[str, ...]]]] = {
    "officials": officials,
    "trainings": yearly,
    "attendances": attendances,
    "complaints": complaints,
    "passive-reports": reports,
}


def taken_in(door: Door, name: str, count: int) -> None:
    """All rows, a hundred thousand a list, as an office would have to cut them."""
    rows, spent = ROWS[name](count), 0.0
    while part := list(islice(rows, MOST)):
        listed = [Line(at, row) for at, row in enumerate((HEADERS[name], *part), start=1)]
        spent += milliseconds(partial(importing.bring_in, door, KINDS[name], listed, **BY))
    kind = KIND_OF[name]
    values = door.ask(BOOKS[kind].register.all)
    bare = bare_inserts(kind, values)
    print(
        f"{count:>8,} {name:16} {spent / 1000:7.1f} s, {spent / count:.3f} ms a row; bare {bare / 1000:.2f} s"
    )


KIND_OF = {
    "officials": "official",
    "trainings": "training",
    "attendances": "attendance",
    "complaints": "complaint",
    "passive-reports": "passive_report",
}


def bare_inserts(kind: str, values: Sequence[Any]) -> float:
    """Milliseconds for the same rows in an encrypted desk that checks nothing and tells nobody."""
    register = BOOKS[kind].register
    with TemporaryDirectory() as passing:
        door = begun(Path(passing) / "bare.desk")
        columns = [register._columns(one) for one in values]

        def write(session: Session) -> None:
            session.connection().exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            session.execute(insert(register.row), columns)
            session.rollback()  # what is written refers to nothing here

        spent = milliseconds(lambda: door.do(write))
        door.close()
    return spent


def begun(path: Path) -> Door:
    names = opening.layers(("decree",))
    return opening.begin(
        path, WORDS, body="적극행정위원회", office="한빛시", layers=names, maker="문간사", at=BY["at"]
    ).door


class Impatient:
    """Cancels in the middle of the writing."""

    cancelled = False

    def __call__(self, done: int, total: int, words: str = "") -> None:
        self.cancelled = words == importing.WRITING and done >= total // 2


def cancelled(door: Door, count: int) -> None:
    rows = ((f"X{row[0]}", *row[1:]) for row in officials(count))
    listed = [Line(at, row) for at, row in enumerate((HEADERS["officials"], *rows), start=1)]
    before = len(door.ask(BOOKS["official"].register.ids))

    def begin() -> None:
        try:
            importing.bring_in(door, KINDS["officials"], listed, progress=Impatient(), **BY)
        except Cancelled:
            return

    spent = milliseconds(begin)
    left = len(door.ask(BOOKS["official"].register.ids)) - before
    print(f"a list of {count:,} cancelled half way: {spent / 1000:.1f} s, {left} rows left behind")


def measure(door: Door, runs: int) -> None:
    for kind, shelf in shelves().items():
        if kind in KIND_OF.values():
            measure_list(door, shelf, runs)
    counted = in_turns({"coverage of a year, by department": lambda: door.ask(trainings.coverage, 2026)}, 3)
    table("who was trained", counted)


def measure_list(door: Door, shelf: Shelf, runs: int) -> None:
    book, first = BOOKS[shelf.kind], shelf.columns()[0].order
    query = f"SELECT id FROM {book.register.table} ORDER BY {book.orders[first].key}, id"

    def bare(session: Session) -> None:
        found: Any = session.connection().exec_driver_sql(query)
        found.cursor.fetchall()

    def listed(words: str = "") -> array[int]:
        return door.ask(Order().ids, shelf, words, first, False, Sieve())

    ids = list(listed())
    middle = ids[len(ids) // 2 :][:64]
    works = {
        "the bare query for all numbers": lambda: door.ask(bare),
        "the whole list": listed,
        "a page of 64 lines": lambda: door.ask(lines, shelf, middle, TODAY),
        "found by two syllables": lambda: listed("화장"),
    }
    # What the thread itself worked: a busy machine would make nonsense of a query of a millisecond.
    for work in works.values():
        work()
    taken = {name: [worked(work) for _ in range(runs)] for name, work in works.items()}
    floor, whole, *_ = table(f"{len(ids):,} × {shelf.kind}", taken).values()
    ratio("the list beside the bare query", whole, floor, "at most 4")


def main(part: int) -> None:
    with TemporaryDirectory() as passing:
        door = begun(Path(passing) / "year.desk")
        for name, count in SIZES.items():
            taken_in(door, name, count // part if count > 1_000 else count)
        cancelled(door, MOST // part)
        measure(door, 9)
        door.close()
    print(f"most memory used: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--part", type=int, default=1, metavar="N")
    args = parser.parse_args()
    main(100 if args.quick else args.part)

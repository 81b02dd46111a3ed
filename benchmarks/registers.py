"""What the registers of an office of a large city cost: taking lists in, listing, counting a year.

    python -m benchmarks.registers [--quick | --part N] [--keep FOLDER]

    lists of so many rows ─► jobs.importing ─► a desk ─► the lists as the window asks for them, the year
                       └─► bare inserts into the same tables of an empty desk

Figures are printed, never asserted. A hundredth, a tenth and all of the rows are measured, --part takes
one N-th alone, --quick a hundredth; --keep leaves the desks in a folder.
"""

from __future__ import annotations

import argparse
import csv
import resource
import time
from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import islice
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from openpyxl import Workbook
from sqlalchemy.orm import Session

from benchmarks.proposals import worked
from benchmarks.timing import ratio, table
from committee_desk.acts.desk import MAKER
from committee_desk.acts.door import Door
from committee_desk.frozen import frozen
from committee_desk.jobs import importing, opening, sheets
from committee_desk.jobs import yearly as telling
from committee_desk.jobs.bringing import KINDS
from committee_desk.jobs.progress import Cancelled
from committee_desk.jobs.sheets import Line
from committee_desk.models.registers import Order, Shelf, lines
from committee_desk.models.shelves import shelves
from committee_desk.store import engine
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


@frozen
class Spent:
    """Seconds by the clock, and of the processor: on a busy machine only the second says much."""

    clock: float
    processor: float

    @classmethod
    def on(cls, work: Callable[[], object]) -> Spent:
        clock, processor = time.perf_counter(), time.process_time()
        work()
        return cls(time.perf_counter() - clock, time.process_time() - processor)

    def __add__(self, other: Spent) -> Spent:
        return Spent(self.clock + other.clock, self.processor + other.processor)

    def __str__(self) -> str:
        return f"{self.clock:6.1f} s ({self.processor:5.1f} of the processor)"


def taken_in(door: Door, name: str, count: int) -> None:
    """All rows, a hundred thousand a list, as an office would have to cut them."""
    rows, spent = ROWS[name](count), Spent(0, 0)
    while part := list(islice(rows, MOST)):
        listed = [Line(at, row) for at, row in enumerate((HEADERS[name], *part), start=1)]
        spent += Spent.on(partial(importing.bring_in, door, KINDS[name], listed, **BY))
    bare = bare_inserts(door, KIND_OF[name])
    each = spent.processor / count * 1000
    times = spent.processor / bare.processor
    print(
        f"{count:>8,} {name:16}{spent}, {each:.3f} ms a row; bare {bare}: {times:.1f} ×; most {memory()} MB"
    )


def memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


KIND_OF = {
    "officials": "official",
    "trainings": "training",
    "attendances": "attendance",
    "complaints": "complaint",
    "passive-reports": "passive_report",
}


def bare_inserts(door: Door, kind: str) -> Spent:
    """The same rows written by the driver into an encrypted desk that checks nothing and tells nobody."""
    name = BOOKS[kind].register.table
    with door.engine.connect() as connection:
        rows = engine.aside(connection).execute(f"SELECT * FROM {name}").fetchall()
    with TemporaryDirectory() as passing:
        bare = begun(Path(passing) / "bare.desk")
        with bare.engine.connect() as connection:
            driver = engine.aside(connection)
            for words in (
                "query_only = OFF",
                "foreign_keys = OFF",
                f"cache_size = -{engine.ROOMY}",
            ):
                driver.execute(f"PRAGMA {words}")
            places = ", ".join("?" * len(rows[0]))

            def write() -> None:
                driver.execute("BEGIN IMMEDIATE")
                driver.executemany(f"INSERT INTO {name} VALUES ({places})", rows)
                driver.execute("COMMIT")

            spent = Spent.on(write)
        bare.close()
    return spent


def read_from_files(count: int) -> None:
    """The list of officials as an office has it, read from both kinds of files."""
    rows = [HEADERS["officials"], *officials(count)]
    with TemporaryDirectory() as passing:
        text, book = Path(passing) / "officials.csv", Path(passing) / "officials.xlsx"
        with text.open("w", encoding="cp949", newline="") as stream:
            csv.writer(stream).writerows(rows)
        workbook = Workbook(write_only=True)
        page = workbook.create_sheet()
        for row in rows:
            page.append(row)
        workbook.save(book)
        for file in (text, book):
            print(f"{count:>8,} rows of {file.name:16}{Spent.on(partial(sheets.read, file))}")


def begun(path: Path) -> Door:
    names = opening.layers(("decree",))
    return opening.begin(
        path, WORDS, body="적극행정위원회", office="한빛시", layers=names, maker="문간사", at=BY["at"]
    ).door


class Impatient:
    """Cancels in the middle of the writing, and notes when."""

    cancelled = False
    at = 0.0

    def __call__(self, done: int, total: int, words: str = "") -> None:
        if not self.cancelled and words == importing.WRITING and done >= total // 2:
            self.cancelled, self.at = True, time.perf_counter()


def cancelled(door: Door, count: int) -> None:
    rows = ((f"X{row[0]}", *row[1:]) for row in officials(count))
    listed = [Line(at, row) for at, row in enumerate((HEADERS["officials"], *rows), start=1)]
    before = len(door.ask(BOOKS["official"].register.ids))
    impatient = Impatient()

    def begin() -> None:
        try:
            importing.bring_in(door, KINDS["officials"], listed, progress=impatient, **BY)
        except Cancelled:
            return

    spent = Spent.on(begin)
    heard = time.perf_counter() - impatient.at
    left = len(door.ask(BOOKS["official"].register.ids)) - before
    print(f"a list of {count:,} cancelled half way:{spent}, {heard:.2f} s after it; {left} rows left behind")


def again(door: Door, count: int) -> None:
    """The same list once more, of which nothing is new."""
    rows = (HEADERS["officials"], *officials(count))
    listed = [Line(at, row) for at, row in enumerate(rows, start=1)]
    spent = Spent.on(partial(importing.bring_in, door, KINDS["officials"], listed, **BY))
    print(f"the same {count:,} again:{spent}")


def measure(door: Door, runs: int) -> None:
    for kind, shelf in shelves().items():
        if kind in KIND_OF.values():
            measure_list(door, shelf, runs)
    year = [worked(lambda: door.ask(telling.told, 2026)) for _ in range(3)]
    table("a year beside the one before", {"every figure of both": year})


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
        "narrowed to a year": lambda: door.ask(Order().ids, shelf, "", first, False, Sieve(year=2026)),
        "found by two syllables": lambda: listed("화장"),
    }
    # What the thread itself worked: a busy machine would make nonsense of a query of a millisecond.
    for work in works.values():
        work()
    taken = {name: [worked(work) for _ in range(runs)] for name, work in works.items()}
    floor, whole, *_ = table(f"{len(ids):,} × {shelf.kind}", taken).values()
    ratio("the list beside the bare query", whole, floor, "at most 4")


def main(parts: Sequence[int], folder: Path | None) -> None:
    with nullcontext(folder) if folder else TemporaryDirectory() as kept:
        for part in parts:
            print(f"\n1/{part} of ten years of a large city")
            measured(Path(kept) / f"year-{part}.desk", part)


def measured(path: Path, part: int) -> None:
    door = begun(path)
    read_from_files(MOST // part)
    for name, count in SIZES.items():
        taken_in(door, name, count // part if count > 1_000 else count)
    again(door, MOST // part)
    cancelled(door, max(MOST // part, 4 * importing.TOGETHER))  # long enough to be in the middle of
    door.checkpoint()
    measure(door, 9)
    door.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--part", type=int, metavar="N")
    parser.add_argument("--keep", type=Path, metavar="FOLDER")
    args = parser.parse_args()
    main((100,) if args.quick else (args.part,) if args.part else (100, 10, 1), args.keep)

"""What the register of proposals costs at 1,000, 10,000 and 100,000, beside the bare query.

    python -m benchmarks.proposals [FOLDER] [--quick]

    an office's list of so many rows ─► jobs.importing ─► a desk ─► the list as the window asks for it

Figures are printed, never asserted. Making the largest desk takes minutes; FOLDER keeps what was made.
"""

from __future__ import annotations

import argparse
import statistics
import time
from array import array
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import cycle
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy.orm import Session

from benchmarks.timing import in_turns, milliseconds, ratio, table
from committee_desk.acts.desk import MAKER
from committee_desk.acts.door import Door
from committee_desk.domain import bigrams
from committee_desk.errors import DeskError
from committee_desk.jobs import importing, likening, opening
from committee_desk.jobs.proposal_lists import PROPOSALS
from committee_desk.jobs.sheets import Line
from committee_desk.models import proposals
from committee_desk.models.windowed import Windowed

WORDS = "누구나 알아도 되는 표본 암호문"
SIZES = (1_000, 10_000, 100_000)
BY = {"by": MAKER, "at": datetime(2026, 11, 21, tzinfo=UTC)}
FIRST = date(2016, 1, 4)
PLACES = [
    "골목",
    "경로당",
    "공원",
    "도서관",
    "시장",
    "정류장",
    "주차장",
    "하천",
    "학교",
    "회의실",
    "민원실",
    "보건소",
    "체육관",
    "놀이터",
    "옥상",
    "지하보도",
]
THINGS = [
    "가로등",
    "그늘막",
    "안내문",
    "예약",
    "점검표",
    "제설함",
    "화분",
    "수어상담",
    "전자고지",
    "현수막",
    "분리수거",
    "돌봄",
    "채용",
    "계약",
    "통계",
    "교육",
]
DEEDS = ["나누기", "고치기", "줄이기", "합치기", "알리기", "없애기", "늘리기", "바꾸기", "맡기기", "살피기"]
HOWS = [
    "주민과 함께",
    "분기마다",
    "휴대전화로",
    "한 장으로",
    "예산 없이",
    "밤에도",
    "겨울철",
    "시범으로",
    "부서끼리",
    "누구나 쓰게",
]
HEADER = (
    "접수번호",
    "제안명",
    "제안자",
    "소속",
    "직급",
    "고용형태",
    "접수일",
    "제안구분",
    "제안요지",
    "기대효과",
)
TWO = (
    "제설",
    "예약",
    "돌봄",
    "수어",
    "점검",
    "전자",
    "교육",
    "나누",
    "겨울",
    "없슴",
    "도서",
    "하천",
    "통계",
    "고지",
)
LEADS = ("ㄱㄹㄷ", "ㅈㅅㅎ", "ㄷㅅㄱ")


def rows(count: int) -> Iterator[tuple[str, ...]]:
    """Rows as an office keeps them, the same ones each time."""
    lot = Random(7)
    for number in range(1, count + 1):
        title = f"{lot.choice(HOWS)} {lot.choice(PLACES)} {lot.choice(THINGS)} {lot.choice(DEEDS)}"
        day = FIRST + timedelta(days=number * 3900 // count)
        yield (
            f"{day.year}-{number:06}",
            f"{title} {number}",
            f"{lot.choice('김이박최정강조윤')}○○",
            f"{lot.choice(PLACES)}과",
            f"{lot.randint(6, 9)}급",
            lot.choice(("일반직", "임기제", "공무직", "기간제", "국민")),
            day.isoformat(),
            lot.choice(("아이디어", "실시", "공모")),
            f"{lot.choice(PLACES)}의 {lot.choice(THINGS)}을 {lot.choice(HOWS)} {lot.choice(DEEDS)}. " * 3,
            "처리기간 3일 단축",
        )


def made(folder: Path, count: int) -> Door:
    """The desk of so many proposals; made where it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{count}.desk"
    try:
        return opening.unlock(path, WORDS).door
    except DeskError:
        names, at = opening.layers(("decree",)), BY["at"]
        begun = opening.begin(
            path, WORDS, body="제안심사위원회", office="한빛구", layers=names, maker="문간사", at=at
        )
    lines = [Line(at, row) for at, row in enumerate((HEADER, *rows(count)), start=1)]
    taken = milliseconds(lambda: importing.bring_in(begun.door, PROPOSALS, lines, **BY))
    begun.door.checkpoint()
    print(f"{count:>7,} rows imported in {taken / 1000:.1f} s, {taken / count:.2f} ms each")
    return begun.door


def bare(session: Session) -> None:
    """Nothing that lists the register can be quicker."""
    found: Any = session.connection().exec_driver_sql("SELECT id FROM proposal ORDER BY number")
    found.cursor.fetchall()


def bare_word(session: Session, word: str) -> None:
    (asked,) = next(bigrams.readings(word)).asked
    phrase = '"' + " ".join(gram for (gram,) in asked.grams) + '"'
    query = "SELECT rowid FROM search_word WHERE search_word MATCH ?"
    found: Any = session.connection().exec_driver_sql(query, (phrase,))
    found.cursor.fetchall()


def windowed(door: Door) -> Windowed[object]:
    register = proposals.Register()
    return Windowed(
        proposals.columns(),
        lambda words, order, down: door.ask(register.ids, words, order, down, proposals.Narrowing()),
        lambda numbers: door.ask(proposals.lines, numbers),
    )


def asking(door: Door, words: tuple[str, ...], order: str = "number") -> Callable[[], array[int]]:
    another, register = cycle(words), proposals.Register()
    if words == ("",):  # else nothing would be asked after the first time
        return lambda: door.ask(proposals.Register().ids, "", order, False, proposals.Narrowing())
    return lambda: door.ask(register.ids, next(another), order, False, proposals.Narrowing())


def page_at_random(model: Windowed[object], lot: Random) -> Callable[[], None]:
    """A jump anywhere: every cell of a screen of sixteen lines."""

    def jump() -> None:
        top = lot.randrange(max(1, model.rowCount() - 16))
        for row in range(top, min(top + 16, model.rowCount())):
            for column in range(model.columnCount()):
                model.index(row, column).data()

    return jump


def worked(work: Callable[[], object]) -> float:
    """Milliseconds that the thread itself worked, however busy the machine was with other things."""
    began = time.thread_time()
    work()
    return (time.thread_time() - began) * 1000


def late_of(each: list[float]) -> float:
    return statistics.quantiles(each, n=20)[-1]


def measure(door: Door, count: int, runs: int) -> None:
    model = windowed(door)
    model.reload()
    another = cycle(TWO)
    works = {
        "the bare query for all numbers": lambda: door.ask(bare),
        "the whole list, by number": asking(door, ("",)),
        "the whole list, by title": asking(door, ("",), "title"),
        "the bare FTS5 query, two syllables": lambda: door.ask(bare_word, next(another)),
        "found as the window does, two syllables": asking(door, TWO),
        "the same, by title": asking(door, TWO, "title"),
        "by first consonants": asking(door, LEADS),
        "a screen of lines anywhere": page_at_random(model, Random(1)),
    }
    taken = in_turns(works, runs)
    middle = table(f"{count:,} proposals", taken)
    busy = {name: late_of([worked(work) for _ in range(runs)]) for name, work in works.items()}
    print(f"{'95 of 100':42}{'taken':>9}{'worked':>9}   ms")
    for name in works:
        print(f"{name:42}{late_of(taken[name]):9.1f}{busy[name]:9.1f}")
    floor, whole, _title, word, found, *_ = middle.values()
    ratio("the list beside the bare query", whole, floor, "reported")
    ratio("found beside the bare query", found, word, "reported")


def main(folder: Path, *, quick: bool) -> None:
    for count in SIZES[:1] if quick else SIZES:
        door = made(folder, count)
        measure(door, count, 14 if quick else 70)
        if count <= 10_000:
            alike = milliseconds(lambda door=door: likening.alike(door, **BY))
            print(f"all compared with each other: {alike / 1000:.1f} s")
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

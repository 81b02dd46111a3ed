"""What finding costs on a large desk: by two syllables, by first consonants, beside FTS5 alone and LIKE.

    python -m benchmarks.search [FOLDER] [--quick]

    240 meetings, 3,000 matters, 3,000 papers, 1,920 remarks ─► find(...) of everything ─► ratios

Figures are printed, never asserted.
"""

import argparse
import statistics
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import text
from sqlalchemy.orm import Session

from benchmarks import large_desk
from benchmarks.timing import in_turns, milliseconds, ratio, table
from committee_desk.acts.door import Door
from committee_desk.domain import bigrams
from committee_desk.domain.ids import MatterId
from committee_desk.domain.kinds.other import Other
from committee_desk.domain.matter import Matter
from committee_desk.jobs import indexing, opening
from committee_desk.models.palette import OF_EACH, shown_for
from committee_desk.store import journal, matters, search

WORDS = "누구나 알아도 되는 표본 암호문"
MATTERS = 3000
AT_ONCE = 200
BY = {"by": large_desk.MAKER, "at": datetime(2026, 11, 21, tzinfo=UTC)}
TWO = (
    "영업",
    "외영",
    "제설",
    "주차",
    "정비",
    "돌봄",
    "이수",
    "조건",
    "해석",
    "이행",
    "통지",
    "없슴",
    "결과",
    "기획",
)
LEADS = ("ㅇㅇㅇㅇ", "ㅈㅅㄱㅇ", "ㄱㅇㅈㅊ", "ㄱㄷㅎ")
OTHER = ("dudqjq", "wptjf", "wnck")
SUBJECTS = ("보행로 폭 확보", "재난 문자 발송", "청년 공간 대관", "하천 점용 허가", "급식 재료 공동 구매")
LIKE = (
    "SELECT id FROM matter WHERE title LIKE :word OR particulars LIKE :word OR summary LIKE :word LIMIT 50",
    "SELECT id FROM paper WHERE title LIKE :word OR number LIKE :word LIMIT 50",
    "SELECT id FROM remark WHERE text LIKE :word OR speaker LIKE :word LIMIT 50",
    "SELECT id FROM meeting WHERE title LIKE :word OR place LIKE :word LIMIT 50",
    "SELECT id FROM person WHERE name LIKE :word OR office LIKE :word LIMIT 50",
)


def bare(session: Session, word: str) -> None:
    """The query itself, which nothing that shows anything can be quicker than."""
    (asked,) = next(bigrams.readings(word)).asked
    phrase = '"' + " ".join(gram for (gram,) in asked.grams) + '"'
    query = text("SELECT rowid FROM search_word WHERE search_word MATCH :phrase ORDER BY rowid DESC LIMIT 50")
    session.execute(query, {"phrase": phrase}).all()


def by_scan(session: Session, word: str) -> None:
    """The same tables looked through without an index."""
    for query in LIKE:
        session.execute(text(query), {"word": f"%{word}%"}).all()


def fill(door: Door) -> None:
    """Matters waiting on the docket until there are enough of them."""
    there = len(door.ask(matters.REGISTER.ids))
    for start in range(there, MATTERS, AT_ONCE):
        door.do(_receive, range(start, min(start + AT_ONCE, MATTERS)))


def _receive(session: Session, numbers: range) -> None:
    for number in numbers:
        subject = SUBJECTS[number % len(SUBJECTS)]
        one = Matter(
            MatterId(number + 1),
            f"2026-{number + 1:04}",
            "other",
            f"{subject}에 관한 의견제시 ({number + 1})",
            Other(motion="원안과 같이 의결한다.", reason=f"{subject}을 두고 부서마다 해석이 달랐다." * 4),
            date(2026, 11, 20),
            department="기획예산과",
        )
        journal.keep(session, "matter.received", one, **BY)


def asking(
    door: Door, query: Callable[..., object], words: tuple[str, ...], *facts: object
) -> Callable[[], object]:
    """The same question with another word each time."""
    another = cycle(words)
    return lambda: door.ask(query, next(another), *facts)


def worked(work: Callable[[], object]) -> float:
    """Milliseconds that the thread itself worked, however busy the machine was with other things."""
    began = time.thread_time()
    work()
    return (time.thread_time() - began) * 1000


def late_of(each: list[float]) -> float:
    """What nineteen of twenty stay below."""
    return statistics.quantiles(each, n=20)[-1]


def few(session: Session, word: str) -> object:
    return search.find(session, word, limit=OF_EACH)


def main(folder: Path, *, quick: bool) -> None:
    door = opening.unlock(large_desk.kept(folder, WORDS), WORDS).door
    fill(door)
    made = milliseconds(lambda: indexing.index(door, **BY))
    held = len(door.ask(search.subjects))
    print(f"index of {held} things made anew: {made / 1000:.1f} s, {made / held:.2f} ms each")
    works = {
        "the FTS5 query alone, two syllables": asking(door, bare, TWO),
        "LIKE over the same, two syllables": asking(door, by_scan, TWO),
        "LIKE over the same, not there": asking(door, by_scan, ("없슴", "쀍쀍")),
        "five of each kind found and shown": asking(door, few, TWO),
        "fifty of each kind found and shown": asking(door, search.find, TWO),
        "five of each by first consonants": asking(door, few, LEADS),
        "five of each by the other keyboard": asking(door, few, OTHER),
        "all that the palette shows, two syllables": asking(door, shown_for, TWO, ()),
        "all that the palette shows, nothing typed": asking(door, shown_for, ("",), ()),
    }
    taken = in_turns(works, 14 if quick else 140)
    middle = table("finding", taken)
    late = {name: late_of(each) for name, each in taken.items()}
    busy = {name: late_of([worked(work) for _ in range(14 if quick else 70)]) for name, work in works.items()}
    print(f"{'95 of 100':42}{'taken':>9}{'worked':>9}   ms")
    for name in works:
        print(f"{name:42}{late[name]:9.1f}{busy[name]:9.1f}")
    floor, scan, rare, ours, *_ = middle.values()
    ratio("FTS5 alone, beside LIKE for a word that nobody used", floor, rare, "reported")
    ratio("found and shown, beside FTS5 alone", ours, floor, "reported")
    ratio("found and shown, beside LIKE", ours, scan, "reported")
    door.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--quick", action="store_true")
    args = parser.parse_args()
    with TemporaryDirectory() as made:
        main(args.folder or Path(made), quick=args.quick)

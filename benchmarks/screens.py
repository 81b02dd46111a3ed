"""How long a screen takes to come, and a key to be seen; and the memory held when every screen was visited.

    python -m benchmarks.screens [--quick]

    large desk ─► Shell ─► every screen by its key, so many times over ─┐
                           a letter into every field that is seen ──────┴─► painted ─► 95 of 100 within
    a bare window with as many widgets of the same kinds ─► the same ───────┘   beside it

A switch counts until the new screen is painted with what it shows, reading included; a key until its letter
is seen. Work beside the window (a preview) is not waited for, as it holds up nobody. `worked` is what the
thread itself spent, for machines that are busy otherwise. The goals are 150 ms, 50 ms and 350 MB.
"""

import argparse
import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QWidget,
)

from benchmarks import large_desk
from benchmarks.vote import OUT, WORDS
from benchmarks.window import Sitting, sitting
from committee_desk.views.rooms import ROOMS
from committee_desk.views.window import Room

ROUNDS = 12
CTRL = Qt.KeyboardModifier.ControlModifier
FIELDS = (QLineEdit, QPlainTextEdit)
KINDS = (QLabel, QPushButton, QLineEdit, QPlainTextEdit, QComboBox, QTableView)
ACROSS = 8  # parts beside each other in the bare window


@dataclass
class Taken:
    """Milliseconds by the clock on the wall, and of them those that the thread worked."""

    held: list[float] = field(default_factory=list)
    worked: list[float] = field(default_factory=list)

    def time(self, widget: QWidget, deed: Callable[[], object]) -> None:
        """Until the deed is done and seen: what it posted is answered and painted."""
        began, worked = time.perf_counter(), time.thread_time()
        deed()
        QApplication.sendPostedEvents()
        widget.repaint()
        QApplication.processEvents()
        self.held.append((time.perf_counter() - began) * 1000)
        self.worked.append((time.thread_time() - worked) * 1000)

    def tell(self, name: str) -> None:
        held, worked = (
            f"{statistics.median(each):8.1f}{_most(each):8.1f}" for each in (self.held, self.worked)
        )
        print(f"{name:36}{len(self.held):5}{held}{worked}")


def _most(taken: list[float]) -> float:
    """What 95 of 100 stay within."""
    return sorted(taken)[min(len(taken) - 1, len(taken) * 95 // 100)]


def switches(seen: Sitting, rounds: int) -> tuple[Taken, Taken]:
    """Each screen from the one before, by its key: the first time, in which it is made, and after that."""
    first, again = Taken(), Taken()
    for turn in range(rounds):
        for room in ROOMS:
            (again if turn else first).time(seen.shell, way_to(seen, room))
            seen.settle(room.name)
    return first, again


def way_to(seen: Sitting, room: Room) -> Callable[[], object]:
    """By its digit; to a screen without one as the rail and the palette go there."""
    if room.digit is None:
        return partial(seen.shell.enter_at, room.name, None)
    return partial(QTest.keyClick, seen.shell, Qt.Key(Qt.Key.Key_0 + room.digit), CTRL)


def keys(seen: Sitting) -> Taken:
    """A few letters into each field of each screen, one at a time."""
    taken = Taken()
    for room in ROOMS:
        seen.shell.enter(room.name)
        seen.settle(room.name)
        for part in list(fields(seen.shell)):
            part.setFocus()
            for letter in "abc":
                taken.time(seen.shell, partial(QTest.keyClick, part, letter))
            seen.settle(room.name)
    return taken


def fields(window: QWidget) -> Iterator[QLineEdit | QPlainTextEdit]:
    for kind in FIELDS:
        for part in window.findChildren(kind):
            if part.isVisible() and part.isEnabled() and not part.isReadOnly():
                yield part


def bare(counts: dict[str, Counter[type[QWidget]]], rounds: int) -> tuple[Taken, Taken]:
    """A pile of pages with as many parts of each kind as our screens have, and nothing behind them."""
    window = QStackedWidget()
    window.resize(1366, 688)
    for parts in counts.values():
        page = QWidget()
        grid = QGridLayout(page)
        kinds = [kind for kind, count in parts.items() for _ in range(count)]
        for place, kind in enumerate(kinds):
            grid.addWidget(kind(page), place // ACROSS, place % ACROSS)
        window.addWidget(page)
    window.show()
    window.activateWindow()
    QTest.qWait(100)
    turns, typed = Taken(), Taken()
    for _ in range(rounds):
        for place in range(window.count()):
            turns.time(window, partial(window.setCurrentIndex, place))
            for part in list(fields(window))[:1]:
                typed.time(window, partial(QTest.keyClick, part, "a"))
    window.deleteLater()
    return turns, typed


def parts_of(seen: Sitting) -> dict[str, Counter[type[QWidget]]]:
    found = {}
    for room in ROOMS:
        page = seen.shell.enter(room.name)
        assert page is not None
        found[room.name] = Counter(
            kind
            for kind in KINDS
            for part in page.findChildren(kind)
            if not part.objectName().startswith("qt_")
        )
    return found


def megabytes() -> float:
    """What the process holds in memory now."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="three rounds instead of twelve")
    rounds = 3 if parser.parse_args().quick else ROUNDS
    OUT.mkdir(exist_ok=True)
    with sitting(large_desk.kept(OUT, WORDS), WORDS) as seen:
        print(f"{'':41}{'held':>8}{'95 %':>8}{'worked':>8}{'95 %':>8}   ms")
        before = megabytes()
        first, again = switches(seen, rounds)
        visited = megabytes()
        first.tell("a screen comes, the first time")
        again.tell("a screen comes, after that")
        keys(seen).tell("a letter in a field is seen")
        turns, typed = bare(parts_of(seen), rounds)
        turns.tell("bare window: a page comes")
        typed.tell("bare window: a letter is seen")
        print(f"memory: {before:.0f} MB at the first screen, {visited:.0f} MB when all were visited")


if __name__ == "__main__":
    main()

"""How smoothly the register of 100,000 proposals is scrolled, beside a bare Qt table with the same words.

    python -m benchmarks.scrolling FOLDER [--quick]

    a turn of the wheel, a page, a jump ─► the list moves ─► painted ─► how long the thread worked
    a bare QTableView over a list of texts ─► the same ─────────────┘   the floor

FOLDER keeps the desk that benchmarks.proposals has made; it is made where it is not there. At 60 frames a
second a frame has 16.7 ms. The thread's own time is told, since a busy machine says little by the clock.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from PySide6.QtCore import QAbstractTableModel, QLocale, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView

from benchmarks.proposals import SIZES, made
from committee_desk.acts.desk import MAKER
from committee_desk.app import dressing
from committee_desk.models.desk import Desk
from committee_desk.models.table import NOWHERE, Index, Role
from committee_desk.views import rooms
from committee_desk.views.window import Shell

FRAME = 1000 / 60
WIDE, HIGH = 1366, 768
WHEEL = 3  # lines of one turn


class Texts(QAbstractTableModel):
    """Nothing but texts that are there already."""

    def __init__(self, titles: Sequence[str], rows: Sequence[Sequence[str]], count: int) -> None:
        super().__init__()
        self._titles, self._rows, self._count = titles, rows, count

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return self._count

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return len(self._titles)

    def data(self, index: Index, role: int = Role.DisplayRole) -> str | None:
        if role != Role.DisplayRole:
            return None
        return self._rows[index.row() % len(self._rows)][index.column()]

    def headerData(self, section: int, way: Qt.Orientation, role: int = Role.DisplayRole) -> str | None:
        shown = role == Role.DisplayRole and way == Qt.Orientation.Horizontal
        return self._titles[section] if shown else None


def bare_beside(list_: QTableView) -> QTableView:
    """As large as ours, with the same words in the same columns."""
    model = list_.model()
    columns = range(model.columnCount())
    rows = [[str(model.index(row, column).data()) for column in columns] for row in range(200)]
    titles = [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
    bare = QTableView()
    bare.setModel(Texts(titles, rows, model.rowCount()))
    bare.model().setParent(bare)
    bare.setVerticalScrollMode(list_.verticalScrollMode())
    bare.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    bare.verticalHeader().setDefaultSectionSize(list_.verticalHeader().defaultSectionSize())
    for column in columns:
        bare.setColumnWidth(column, list_.columnWidth(column))
        bare.setColumnHidden(column, list_.isColumnHidden(column))
    bare.resize(list_.size())
    bare.show()
    return bare


def turns(table: QTableView, frames: int) -> Iterator[int]:
    """Where the list stands after each turn of the wheel, from its middle downwards."""
    bar = table.verticalScrollBar()
    for turn in range(frames):
        yield bar.maximum() // 2 + turn * WHEEL * _line(table)


def pages(table: QTableView, frames: int) -> Iterator[int]:
    bar = table.verticalScrollBar()
    for turn in range(frames):
        yield bar.maximum() // 3 + turn * bar.pageStep()


def jumps(table: QTableView, frames: int) -> Iterator[int]:
    lot = Random(3)
    for _ in range(frames):
        yield lot.randrange(table.verticalScrollBar().maximum())


def _line(table: QTableView) -> int:
    by_line = table.verticalScrollMode() == QAbstractItemView.ScrollMode.ScrollPerItem
    return 1 if by_line else table.verticalHeader().defaultSectionSize()


Way = Callable[[QTableView, int], Iterator[int]]
WAYS: dict[str, Way] = {"a turn of the wheel": turns, "a page": pages, "a jump anywhere": jumps}


def painted(table: QTableView, places: Iterator[int]) -> list[float]:
    """Milliseconds that the thread worked until each place was painted."""
    taken = []
    for place in places:
        began = time.thread_time()
        table.verticalScrollBar().setValue(place)
        QApplication.sendPostedEvents()  # the painting is among them
        taken.append((time.thread_time() - began) * 1000)
    return taken


def tell(name: str, taken: Sequence[float]) -> float:
    middle, late = statistics.median(taken), statistics.quantiles(taken, n=20)[-1]
    within = sum(one <= FRAME for one in taken) / len(taken)
    print(f"{name:38}{middle:9.1f}{late:9.1f}{within:9.1%}")
    return middle


def main(folder: Path, *, quick: bool) -> None:
    app = QApplication([])
    dressing.dress(app, QLocale("ko"))
    dressing.mind_keyboard(app)
    count = SIZES[0] if quick else SIZES[-1]
    door = made(folder, count)
    desk = Desk(door, by=MAKER)
    shell = Shell(desk, rooms.ROOMS)
    shell.resize(WIDE, HIGH)
    shell.show()
    shell.enter("proposals")
    while desk.is_busy:
        app.processEvents()
    app.processEvents()
    [ours] = [one for one in shell.page.findChildren(QTableView, "table") if one.isVisible()]
    bare = bare_beside(ours)
    app.processEvents()
    frames = 40 if quick else 400
    print(f"{count:,} proposals, {ours.width()} × {ours.height()} px; goal {FRAME:.1f} ms")
    print(f"{'':38}{'median':>9}{'95 %':>9}{'in time':>9}   ms worked")
    for name, way in WAYS.items():
        floor = tell(f"{name}, bare", painted(bare, way(bare, frames)))
        print(f"beside the bare table: {tell(name, painted(ours, way(ours, frames))) / floor:.2f}")
    bare.close()
    shell.close()
    desk.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--quick", action="store_true")
    args = parser.parse_args()
    with TemporaryDirectory() as passing:
        main(args.folder or Path(passing), quick=args.quick)

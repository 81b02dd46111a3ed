"""Go through every screen and the common deeds, and list what held the window's thread the longest.

    python -m benchmarks.slots [--quick] [--desk DESK]

    sample desk, half way ─┐
    sample desk, all done ─┼─► each screen: come in, move, search, sort, page, tabs ─► slots over 100 ms
    large desk ────────────┘   the meeting: votes, remarks, items, attendance

`held` is by the clock on the wall, `worked` is what this thread itself spent of it: on a busy machine
the difference is other programs' and the disk's. The goal is that no slot holds the thread over 100 ms.
The worst of each desk is told again at the end.
"""

import argparse
import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QTableView, QTabWidget, QWidget

from benchmarks import large_desk
from benchmarks.vote import OUT, WORDS
from benchmarks.window import Held, Sitting, sitting
from committee_desk.jobs import sample
from committee_desk.views.meeting import MeetingView
from committee_desk.views.room import Room
from committee_desk.views.rooms import ROOMS

MOST = 100.0  # ms
Key = Qt.Key
MOVES = (Key.Key_Down, Key.Key_Down, Key.Key_PageDown, Key.Key_End, Key.Key_Home, Key.Key_Up)
SEARCHED = "옥외"


def walk(seen: Sitting) -> list[Held]:
    """Every screen, twice; the second time nothing has to be made any more."""
    seen.app.held.clear()
    for time in ("first", "again"):
        for room in ROOMS:
            enter(seen, room, f"{room.name}: come in, {time}")
            page = seen.shell.page
            assert page is not None
            for part in parts(page):
                use(seen, part, room.name)
            if isinstance(page, MeetingView):
                hold(seen, page)
    return sorted(seen.app.held, key=lambda one: -one.milliseconds)


def enter(seen: Sitting, room: Room, deed: str) -> None:
    """By its digit; a screen without one as the rail and the palette go there."""
    if room.digit is not None:
        seen.press(Key(Key.Key_0 + room.digit), deed, ctrl=True, into=seen.shell)
        return
    seen.app.deed = deed
    with seen.app.watch("at once"):
        seen.shell.enter_at(room.name, None)
    seen.settle()


def parts(page: QWidget) -> Iterator[QWidget]:
    """What can be moved in, searched with or turned, as far as it can be seen."""
    for kind in (QAbstractItemView, QLineEdit, QTabWidget):
        yield from (one for one in page.findChildren(kind) if one.isVisible() and one.isEnabled())


def use(seen: Sitting, part: QWidget, room: str) -> None:
    name = f"{room}: {part.objectName() or type(part).__name__}"
    match part:
        case QTableView():
            move(seen, part, name)
            sort(seen, part, name)
        case QAbstractItemView():
            move(seen, part, name)
        case QLineEdit() if part.objectName() == "search":
            seen.type(SEARCHED, f"{name}, search", part)
            part.clear()
            seen.settle(f"{name}, search cleared")
        case QTabWidget():
            for place in range(part.count()):
                seen.app.deed = f"{name}, turn"
                with seen.app.watch("at once"):
                    part.setCurrentIndex(place)
                seen.settle()


def move(seen: Sitting, part: QAbstractItemView, name: str) -> None:
    part.setFocus()
    for key in MOVES:
        if part.isVisible():
            seen.press(key, f"{name}, move", into=part)


def sort(seen: Sitting, part: QTableView, name: str) -> None:
    heads = part.horizontalHeader()
    for section in range(min(3, heads.count())):
        if heads.isVisible() and part.isSortingEnabled():
            seen.app.deed = f"{name}, sort"
            middle = QPoint(heads.sectionViewportPosition(section) + 10, heads.height() // 2)
            with seen.app.watch("at once"):
                QTest.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=middle)
            seen.settle()


def hold(seen: Sitting, page: MeetingView) -> None:
    """What is done most at a meeting."""
    for key, deed in ((Key.Key_F6, "agenda"), (Key.Key_F7, "attendance"), (Key.Key_F8, "remarks")):
        seen.press(key, f"meeting: {deed}")
    for key in (Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageUp, Key.Key_PageUp):
        seen.press(key, "meeting: another item")
    seen.press(Key.Key_F11, "meeting: vote")
    for key in (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_1, Key.Key_0):
        if page.vote.voters.isVisible():
            seen.press(key, "meeting: a vote keyed in", into=page.vote.voters)
    if page.remarks.isVisible():
        seen.press(Key.Key_F8, "meeting: remarks")
        if isinstance(focus := QApplication.focusWidget(), QLineEdit):
            seen.type("abc", "meeting: typing", focus)


def report(title: str, held: list[Held], most: int) -> str:
    """Print the worst, and give back the very worst in one line."""
    over = [one for one in held if one.milliseconds > MOST]
    worked = [one for one in held if one.worked > MOST]
    print(f"{title}: {len(held)} slots, {len(over)} held over {MOST:.0f} ms, {len(worked)} worked that long")
    print(f"{'held':>8}{'worked':>8}  deed")
    for one in held[:most]:
        print(f"{one.milliseconds:8.0f}{one.worked:8.0f}  {one.deed}, {one.when}")
    worst = max(held, key=lambda one: one.worked)
    return (
        f"worst of the {title}: held {held[0].milliseconds:.0f} ms ({held[0].deed}, {held[0].when}), "
        f"worked {worst.worked:.0f} ms ({worst.deed}, {worst.when})"
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="without the desk that is all done")
    parser.add_argument("--desk", type=Path, help="this desk alone; COMMITTEE_DESK_PASSPHRASE opens it")
    args = parser.parse_args()
    if args.desk:
        with sitting(args.desk, os.environ["COMMITTEE_DESK_PASSPHRASE"]) as seen:
            print(report(str(args.desk), walk(seen), 40))
        return
    OUT.mkdir(exist_ok=True)
    worst = []
    with TemporaryDirectory(dir=OUT) as folder:
        for until in (sample.Until.OPEN, sample.Until.DONE)[: 1 if args.quick else 2]:
            path = Path(folder) / f"{until.value}.desk"
            sample.make(path, WORDS, until=until)
            with sitting(path, WORDS) as seen:
                worst.append(report(f"sample desk, {until.value}", walk(seen), 12))
    with sitting(large_desk.kept(OUT, WORDS), WORDS) as seen:
        worst.append(report("large desk", walk(seen), 12))
    print(*worst, sep="\n")


if __name__ == "__main__":
    main()

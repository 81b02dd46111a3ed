"""The program with its window: an empty window first, and everything else behind it.

    main() ─► an empty window, painted ─► app.program imports the views ─► the lock page
                                                                            └─► a thread imports the storage

Nothing is imported here that the empty window does not need, and nothing in `program` that the lock page does
not: that is most of the time a start takes.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QTimer, Signal
from PySide6.QtGui import QFont, QFontDatabase, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from committee_desk import assets

NAME = "committee-desk"


class Frame(QMainWindow):
    """The one window of the program; says once that it has been painted."""

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._painted = False
        self.setWindowTitle("Committee Desk")
        self.resize(1366, 688)
        kept = QSettings().value("window")
        if isinstance(kept, QByteArray):
            self.restoreGeometry(kept)

    def keep_place(self) -> None:
        QSettings().setValue("window", self.saveGeometry())

    # Qt asks

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)


def main(words: Sequence[str]) -> int:
    """The window, until it is closed; 0 also where `--exit-after-paint` closes it."""
    args = _parser().parse_args(words)
    app = bare_app()
    window = Frame()
    window.painted.connect(partial(_furnish, app, window, args))
    window.show()
    return app.exec()


def bare_app() -> QApplication:
    """The one application with its font and nothing else; a test that has one already keeps it."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    # Said here, the style is made once, and without PySide making all that it can draw into enumerations.
    app = QApplication([NAME, "-style", "fusion"])
    app.setApplicationName(NAME)
    app.setOrganizationName(NAME)
    app.setApplicationDisplayName("Committee Desk")
    app.setDesktopFileName(NAME)
    for file in sorted(assets.FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    app.setFont(QFont("Pretendard GOV"))
    return app


def print_time(what: str) -> None:
    """Milliseconds since the process started: by the clock, and of the processor."""
    times = round(_since_start()), round(time.process_time() * 1000)
    print(what, *times, flush=True)  # noqa: T201 -- what the flag is for


def _furnish(app: QApplication, window: Frame, args: argparse.Namespace) -> None:
    from committee_desk.app import program  # noqa: PLC0415 -- slow import

    folder = Path(args.desk) if args.desk else None
    program.begin(app, window, folder, args.lang, leave=args.exit_after_paint)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("committee-desk open", description="The window.")
    parser.add_argument("desk", nargs="?", help="the folder of the desk (default: the one used last)")
    parser.add_argument("--lang", choices=["ko", "en"], help="the language of the window")
    parser.add_argument("--exit-after-paint", action="store_true", help="leave once painted, with the times")
    return parser


def _since_start() -> float:
    """Milliseconds since the process started."""
    own = Path("/proc/self/stat")
    if not own.exists():
        return time.process_time() * 1000
    # The name in brackets may hold blanks; the start time is the 20th word behind it.
    ticks = int(own.read_text(encoding="utf-8").rpartition(")")[2].split()[19])
    return (time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")) * 1000

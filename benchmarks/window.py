"""The desk's window without a screen, with a watch on every piece of work that it has to answer.

    desk ─► Shell ─► a key, a click ─────┐
                     a turn of the loop ─┴─► Watched.watch ─► how long each held the window's thread

The watch stands outside: told of each event within another, as Qt tells an application written in Python,
it would take as long as making a screen does. A turn of the loop may be several events, so the figures are
rather too high than too low.
"""

import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEventLoop, QLocale, Qt
from PySide6.QtGui import QFontDatabase, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QWidget

from committee_desk import assets
from committee_desk.app import dressing
from committee_desk.jobs import opening
from committee_desk.models.desk import Desk
from committee_desk.views import rooms
from committee_desk.views.window import Shell

PATIENCE = 60.0  # seconds for a job beside the window


@dataclass(frozen=True, slots=True)
class Held:
    """How long one piece of work held the window's thread, how much of it the thread worked, and when."""

    milliseconds: float
    worked: float
    deed: str
    when: str


class Watched(QApplication):
    """Measures what is done in it, a piece at a time."""

    def __init__(self) -> None:
        super().__init__(["committee-desk"])
        self.deed = ""
        self.held: list[Held] = []

    @contextmanager
    def watch(self, when: str) -> Iterator[None]:
        began, worked = time.perf_counter(), time.thread_time()
        yield
        held, busy = (time.perf_counter() - began) * 1000, (time.thread_time() - worked) * 1000
        self.held.append(Held(held, busy, self.deed, when))

    def turn(self) -> None:
        """One turn of the loop: what has been posted, and the timers that are due."""
        with self.watch("then"):
            self.eventDispatcher().processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


@dataclass
class Sitting:
    """Somebody at the window of an open desk."""

    app: Watched
    desk: Desk
    shell: Shell
    window: QMainWindow = field(repr=False)

    def settle(self, deed: str = "") -> None:
        """Answer every event until nothing is left to do, work beside the window included."""
        self.app.deed = deed or self.app.deed
        until = time.monotonic() + PATIENCE
        quiet = 0
        while quiet < 3 and time.monotonic() < until:
            self.app.turn()
            busy = self.desk.is_busy
            quiet = 0 if busy else quiet + 1
            if busy:
                time.sleep(0.005)

    def press(self, key: Qt.Key, deed: str, *, ctrl: bool = False, into: QWidget | None = None) -> None:
        """A key where the focus is."""
        self.app.deed = deed
        modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        target = into or QApplication.focusWidget() or self.shell
        with self.app.watch("at once"):
            QTest.keyClick(target, key, modifier)
        self.settle()

    def type(self, words: str, deed: str, into: QLineEdit) -> None:
        """Words as an input method gives them, a syllable at a time."""
        self.app.deed = deed
        for letter in words:
            given = QInputMethodEvent()
            given.setCommitString(letter)
            with self.app.watch("at once"):
                self.app.sendEvent(into, given)
            self.app.turn()
        self.settle()


def watched() -> Watched:
    """The one application, dressed as it is at work."""
    there = QApplication.instance()
    if isinstance(there, Watched):
        return there
    app = Watched()
    for file in sorted(assets.FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    dressing.dress(app, QLocale("ko"))
    dressing.mind_keyboard(app)
    return app


@contextmanager
def sitting(path: Path, words: str) -> Iterator[Sitting]:
    """The window of this desk, painted and quiet."""
    app = watched()
    rooms.load_first()
    rooms.load_rest()  # as the program does while nobody waits
    gc.freeze()
    unlocked = opening.unlock(path, words)
    desk = Desk(unlocked.door, by=unlocked.maker)
    window = QMainWindow()
    window.resize(1366, 768)
    shell = Shell(desk, rooms.ROOMS)
    window.setCentralWidget(shell)
    window.show()
    window.activateWindow()
    seen = Sitting(app, desk, shell, window)
    seen.settle("opening")
    try:
        yield seen
    finally:
        window.close()
        desk.close()
        window.deleteLater()
        app.processEvents()

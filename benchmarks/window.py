"""The desk's window without a screen, with a watch on every event it has to answer.

desk ─► Shell ─► keys, clicks ─► Watched.notify ─► how long each held the window's thread, and what it was
"""

import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QFontDatabase, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QWidget

from committee_desk import assets
from committee_desk.app import program
from committee_desk.jobs import opening
from committee_desk.models.desk import Desk
from committee_desk.views import rooms
from committee_desk.views.window import Shell

PATIENCE = 60.0  # seconds for a job beside the window


@dataclass(frozen=True, slots=True)
class Held:
    """How long one event held the window's thread, how much of it the thread worked, and at which deed."""

    milliseconds: float
    worked: float
    deed: str
    event: str
    widget: str


class Watched(QApplication):
    """Measures every event that is not part of another."""

    def __init__(self) -> None:
        super().__init__(["committee-desk"])
        self.deed = ""
        self.held: list[Held] = []
        self._within = False

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        if self._within:
            return super().notify(receiver, event)
        self._within = True
        kind = event.type().name
        widget = f"{type(receiver).__name__} {receiver.objectName()}".strip()
        began, worked = time.perf_counter(), time.thread_time()
        try:
            return super().notify(receiver, event)
        finally:
            self._within = False
            held, busy = (time.perf_counter() - began) * 1000, (time.thread_time() - worked) * 1000
            self.held.append(Held(held, busy, self.deed, kind, widget))


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
            self.app.processEvents()
            busy = self.desk.is_busy
            quiet = 0 if busy else quiet + 1
            if busy:
                time.sleep(0.005)

    def press(self, key: Qt.Key, deed: str, *, ctrl: bool = False, into: QWidget | None = None) -> None:
        """A key where the focus is."""
        self.app.deed = deed
        modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(into or QApplication.focusWidget() or self.shell, key, modifier)
        self.settle()

    def type(self, words: str, deed: str, into: QLineEdit) -> None:
        """Words as an input method gives them, a syllable at a time."""
        self.app.deed = deed
        for letter in words:
            given = QInputMethodEvent()
            given.setCommitString(letter)
            self.app.sendEvent(into, given)
            self.app.processEvents()
        self.settle()


def watched() -> Watched:
    """The one application, dressed as it is at work."""
    there = QApplication.instance()
    if isinstance(there, Watched):
        return there
    app = Watched()
    for file in sorted(assets.FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    program.dress(app, QLocale("ko"))
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

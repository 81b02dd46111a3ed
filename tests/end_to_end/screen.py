"""The program's real window with a clock that stands still until it is told to go on, and its pictures.

    Screen.begin(folder) ─► Program ─► the page in front ─► look("people") ─► out/pictures/end-to-end

Pictures are drawn only where COMMITTEE_DESK_PICTURES is set.
"""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, time
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication

from committee_desk.app import Frame
from committee_desk.app.dressing import dress
from committee_desk.app.program import Program
from committee_desk.domain.calendar import SEOUL
from committee_desk.models.laptop import laptop
from committee_desk.settings import Settings
from tests.end_to_end.hands import Hands

PREPARED = date(2026, 11, 16)
OUT = Path(__file__).parents[2] / "out" / "pictures" / "end-to-end"


class Clock:
    """The time that it is, for the desk and its window."""

    def __init__(self):
        self.now = datetime(2026, 11, 16, tzinfo=UTC)

    def __call__(self):
        return self.now

    def at(self, on: date, hour: int, minute: int = 0):
        self.now = datetime.combine(on, time(hour, minute), SEOUL)


class Screen:
    def __init__(self, qapp, qtbot, folder, clock):
        self.qtbot, self.clock = qtbot, clock
        dress(qapp, QLocale("ko"))
        self.program = Program(qapp, Frame(), folder, Settings(language="ko"))
        self.window = self.program.window
        qtbot.addWidget(self.window)
        self.program.begin()
        self.window.show()
        self.window.activateWindow()
        self.hands = Hands(self.window)
        self.looked = 0

    @property
    def page(self):
        """What fills the window: the lock, a new desk, or the shell."""
        return self.window.centralWidget()

    @property
    def room(self):
        """The screen in front."""
        return self.page.page

    def wait(self, until, seconds=30):
        self.qtbot.waitUntil(until, timeout=seconds * 1000)
        QApplication.processEvents()

    def settle(self):
        """Until nothing runs beside the window, on the lock page too."""
        self.wait(lambda: not any(one is not None and one.is_busy for one in self._workers))

    @property
    def _workers(self):
        return self.program._worker, self.program._desk

    def at(self, *when):
        """Let it be this time; the fields that show the time come along."""
        self.clock.at(*when)

    def look(self, name):
        if "COMMITTEE_DESK_PICTURES" in os.environ:
            OUT.mkdir(parents=True, exist_ok=True)
            self.looked += 1
            QApplication.processEvents()
            shown = QApplication.activeModalWidget() or self.window
            shown.grab().save(str(OUT / f"{self.looked:02}-{name}.png"))

    def leave(self, qapp):
        self.program._leave_desk()
        qapp.aboutToQuit.disconnect(self.program._leave_desk)
        # Else it would obey what a later test tells the laptop, with no window to show it in.
        self.program.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        laptop().begin_anew(Settings())

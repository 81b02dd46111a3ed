"""Notice that nobody is there: no key and no mouse for so many minutes, or the system locks its screen.

    keys, mouse ─► touched                    nothing for so long ─┐
    logind: Lock, PrepareForSleep ─┐                               ├─► due
    screen savers: ActiveChanged ──┴─ where there is a D-Bus ──────┘

What follows from it is the program's business. Windows says none of this here; its idle minutes count, and
so does the time that a computer slept through: the first touch after it is too late.
"""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import SLOT, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)
MINUTE = 60_000  # ms
SLACK = 5_000  # ms by which a busy computer may be late
AGAIN = 30_000  # ms until it is looked again whether the desk may lock now
LOGIN, SESSIONS = "org.freedesktop.login1", "/org/freedesktop/login1/session/"
MANAGER = "/org/freedesktop/login1"
SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),  # KDE has it at both
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
    ("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
)


class Watch(QObject):
    """Looks at the window that has the focus, and at no event of any other object."""

    due = Signal()
    touched = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.timeout.connect(self.due)
        self._minutes = 0
        self._last = awake()
        self._heeds_screen = True
        self._listening = False
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self.follow)
        self.follow(app.focusWindow())

    def wait(self, minutes: int) -> None:
        """Be due after so many minutes without a touch; never after none."""
        self._minutes = minutes
        self._waiting.stop()
        self._begin()

    def _begin(self) -> None:
        self._last = awake()
        if self._minutes:
            self._waiting.start(self._minutes * MINUTE)
        else:
            self._waiting.stop()

    def put_off(self) -> None:
        """Be due again in a while, unless somebody comes back before."""
        self._last = awake()
        self._waiting.start(AGAIN)

    @property
    def _slept(self) -> bool:
        """Whether the minutes have gone by without the timer: it stands still while the computer sleeps."""
        return bool(self._minutes) and (awake() - self._last) * 1000 > self._minutes * MINUTE + SLACK

    def heed_screen(self, heed: bool) -> None:
        """Be due when the system locks its screen, from now on or no more."""
        self._heeds_screen = heed
        if heed and not self._listening:
            self._listening = True
            self.listen()

    @Slot(QWindow)
    def follow(self, window: QWindow | None) -> None:
        """Each window once; Qt takes the filter away with it."""
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    @Slot()
    def hear_lock(self) -> None:
        if self._heeds_screen:
            self.due.emit()

    @Slot(bool)
    def hear_change(self, begins: bool) -> None:
        """The screen saver is on, or the computer is about to sleep."""
        if begins and self._heeds_screen:
            self.due.emit()

    def listen(self) -> None:
        """Hear the system say that its screen is locked, where it says so."""
        if sys.platform != "linux":
            return
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 -- slow import

        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        own = SESSIONS + object_name(os.environ.get("XDG_SESSION_ID", ""))
        change = "hear_change(bool)"
        heard = [
            (system, (LOGIN, own, f"{LOGIN}.Session", "Lock"), "hear_lock()"),
            (system, (LOGIN, MANAGER, f"{LOGIN}.Manager", "PrepareForSleep"), change),
            *((session, ("", place, name, "ActiveChanged"), change) for name, place in SAVERS),
        ]
        for bus, signal, slot in heard:
            if bus.isConnected():
                # It takes what SLOT gives, which its annotations do not know.
                bus.connect(*signal, self, SLOT(slot))  # type: ignore[call-overload]

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in TOUCHES:
            return False
        slept = self._slept
        self._begin()
        if slept:
            self.due.emit()
            return True  # whoever it is, this key or click was not meant for the lock page
        self.touched.emit()
        return False


def awake() -> float:
    """Seconds that no change of the clock moves, and that go on while the computer sleeps."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


def object_name(session: str) -> str:
    """A session's id as logind writes it into paths: "2" becomes "_32", "c1" stays."""
    said = (
        letter if letter.isascii() and letter.isalpha() or at and letter.isdigit() else f"_{ord(letter):02x}"
        for at, letter in enumerate(session)
    )
    return "".join(said) or "_"

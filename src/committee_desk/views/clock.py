"""Fields for a time of day: one that is typed, and one that keeps itself until another time is typed.

    typed words ─► TimeField.value() ─► time, or none
    the clock on the wall ─► ClockField ─► value() ─► time, or NotATime with advice

After the deed it belongs to, `follow_clock` lets it run again.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from committee_desk.domain.calendar import wall
from committee_desk.models import clock, desk
from committee_desk.views import theme
from committee_desk.views.typed_field import TypedField

TICK = 5_000  # ms; the minute it shows is never old for long


class TimeField(TypedField[time | None]):
    """A time of day, typed in any usual way; empty while none is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("e.g. 14:00"))

    def value(self) -> time | None:
        return clock.read(self.text(), self) if self.text().strip() else None

    def told(self, value: time | None) -> str:
        return clock.words(value)


class ClockField(TypedField[time | None]):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now: Callable[[], datetime] = desk.now
        self._typed = False
        self.setMaximumWidth(theme.px(84))
        ticking = QTimer(self)
        ticking.setInterval(TICK)
        ticking.timeout.connect(self._tick)
        ticking.start()
        self._tick()

    def set_clock(self, now: Callable[[], datetime]) -> None:
        """Whose clock it shows."""
        self._now = now
        self.follow_clock()

    def follow_clock(self) -> None:
        """Show the time that it is, from now on."""
        self._typed = False
        theme.set_role(self, "wrong", False)
        self._tick()

    def value(self) -> time:
        """The time that was typed, or that it is now; refuses what is no time."""
        self._tick()
        return clock.read(self.text(), self)

    def set_value(self, value: time | None) -> None:
        """Another time than now, to be corrected."""
        self._typed = value is not None
        super().set_value(value)

    def told(self, value: time | None) -> str:
        return clock.words(value)

    def hear(self) -> None:
        self._typed = bool(self.text().strip())
        super().hear()

    def tidy(self) -> None:
        typed = self._typed
        super().tidy()
        self._typed = typed  # a time that was only read goes on with the clock

    def _tick(self) -> None:
        now = clock.words(wall(self._now()))
        if self._typed or self.text() == now:
            return
        self.setText(now)
        if self.hasFocus():
            self.selectAll()  # as it was; the next digit begins another time

    # Qt asks

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

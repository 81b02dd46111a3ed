"""Sweep up garbage on the window's thread, and on no other.

Python collects wherever it happens to run. A ring of objects with a widget in it, collected by a worker,
would take the widget from under Qt's feet, and the program would fall.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

PAUSE = 1_000  # ms


class Sweeper(QObject):
    """Does by the clock what Python did by counting; lives as long as its parent."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # what is imported stays, and need not be looked through
        timer = QTimer(self)
        timer.timeout.connect(self._sweep)
        timer.start(PAUSE)

    @Slot()
    def _sweep(self) -> None:
        """The oldest generation that Python itself would have collected by now."""
        due = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(due):
            gc.collect(max(place for place, is_due in enumerate(due) if is_due))

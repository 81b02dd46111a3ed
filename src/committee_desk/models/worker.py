"""One thread beside the window's, for work that takes longer than a glance.

    start(work, then) ─► work(progress) on the thread ─► then(result) back on the window's
                               ├─ progressed(done, total, words)
                               └─ a DeskError ─► refused(error)

Work waits its turn, so two jobs never race each other. A result that a closed window had asked for is let go.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot
from shiboken6 import isValid

from committee_desk.errors import DeskError
from committee_desk.jobs.progress import Progress

Result = TypeVar("Result")
Work = Callable[[Progress], Result]


def nothing(_result: object) -> None:
    """What to do with a result that nobody waits for."""


class Watched:
    """Progress of one piece of work, carried from its thread to the window's."""

    def __init__(self, tell: Callable[[int, int, str], None]) -> None:
        self._tell = tell
        self._unwanted = Event()

    @property
    def cancelled(self) -> bool:
        return self._unwanted.is_set()

    def cancel(self) -> None:
        self._unwanted.set()

    def __call__(self, done: int, total: int, words: str = "") -> None:
        self._tell(done, total, words)


class Worker(QObject):
    refused = Signal(DeskError)
    progressed = Signal(int, int, str)
    busy = Signal(bool)
    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # One thread, so that jobs never race each other.
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._waiting: list[Watched] = []
        self._finished.connect(self._settle)

    @property
    def is_busy(self) -> bool:
        return bool(self._waiting)

    def start(self, work: Work[Result], then: Callable[[Result], object] = nothing) -> None:
        """Run `work` off the window's thread; `then` gets its result on the window's."""
        watched = Watched(self.progressed.emit)
        self._waiting.append(watched)
        if len(self._waiting) == 1:
            self.busy.emit(True)
        self._pool.start(lambda: self._finished.emit(then, _attempt(work, watched)))

    @Slot()
    def cancel(self) -> None:
        """Ask what runs, and what waits, to stop at the next step."""
        for watched in self._waiting:
            watched.cancel()

    def finish(self) -> None:
        """Wait until nothing runs any more; for closing."""
        self._pool.waitForDone()

    @Slot(object, object)
    def _settle(self, then: Callable[[Any], object], outcome: tuple[Any] | Exception) -> None:
        del self._waiting[0]
        if not self._waiting:
            self.busy.emit(False)
        match outcome:
            case DeskError():
                self.refused.emit(outcome)
            case Exception():
                raise outcome
            case (result,):
                if is_awaited(then):
                    then(result)


def is_awaited(then: Callable[..., object]) -> bool:
    """Whether the view whose method this is still exists; what belongs to no view is always awaited."""
    while isinstance(then, partial):
        then = then.func
    view = getattr(then, "__self__", None)
    return not isinstance(view, QObject) or isValid(view)


def _attempt(work: Work[Result], progress: Progress) -> tuple[Result] | Exception:
    try:
        return (work(progress),)
    except Exception as error:
        return error  # raised again in _settle, where the window can show it

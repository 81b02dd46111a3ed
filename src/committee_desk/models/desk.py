"""The desk as Qt sees it: do an act, run a job, hear what changed.

    view ─► do(act) ──► Door ─► changed({"meeting"}) ─► every list of meetings reloads
         └► run(job) ─► worker ─┘    └─ saved(moment) ─► the top band
                          └─ a DeskError ─► refused(error) ─► the band in the window

Reads go through ask; what is slow to read goes through fetch.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from committee_desk.acts.door import Act, Done, Door, Facts, Query
from committee_desk.domain.ids import PersonId
from committee_desk.errors import DeskError
from committee_desk.jobs.progress import Progress
from committee_desk.models.worker import Worker, is_awaited, nothing

Result = TypeVar("Result")
Kept = TypeVar("Kept")
IDLE = 30_000  # ms without a deed before the log is tidied into the file


class Job(Protocol[Kept]):
    """A job whose facts are filled in; `partial` makes one."""

    def __call__(self, door: Door, /, *, by: PersonId, at: datetime, progress: Progress) -> Done[Kept]: ...


def now() -> datetime:
    return datetime.now(UTC)


class Desk(QObject):
    changed = Signal(frozenset)
    refused = Signal(DeskError)
    saved = Signal(datetime)
    told = Signal(str, object)
    busy = Signal(bool)
    progressed = Signal(int, int, str)
    acting = Signal(int)
    closing = Signal()

    def __init__(
        self,
        door: Door,
        *,
        by: PersonId,
        clock: Callable[[], datetime] = now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._door = door
        self._by = by
        self._clock = clock
        self._saved_at: datetime | None = None
        self._closed = False
        self._worker = Worker(self)
        self._worker.refused.connect(self.refused)
        self._worker.progressed.connect(self.progressed)
        self._worker.busy.connect(self.busy)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE)
        self._idle.timeout.connect(self._tidy)

    @property
    def by(self) -> PersonId:
        """Who sits here; every act bears their name."""
        return self._by

    @property
    def saved_at(self) -> datetime | None:
        """The moment of the last commit, if there was one since the desk was unlocked."""
        return self._saved_at

    @property
    def is_busy(self) -> bool:
        return self._worker.is_busy

    def now(self) -> datetime:
        return self._clock()

    def sit_down(self, person: PersonId) -> None:
        """From here on, this person acts."""
        if person != self._by:
            self._by = person
            self.acting.emit(person)

    def ask(self, query: Query[Facts, Result], *args: Facts.args, **facts: Facts.kwargs) -> Result:
        """Run a read and return its answer."""
        return self._door.ask(query, *args, **facts)

    def do(
        self, act: Act[Result], then: Callable[[Result], object] = nothing, *, by: PersonId | None = None
    ) -> None:
        """Run an act now, as whoever sits here or as somebody they enter it for; `then` gets its result.

        A closed desk does nothing more.
        """
        if self._closed:
            return
        with self.refusing():
            self._settle(then, self._door.do(act, by=by or self._by, at=self._clock()))

    def jot(self, act: Act[object]) -> None:
        """Do what is no record, such as keeping text that is being typed: it makes no news."""
        if self._closed:
            return
        with self.refusing():
            self._door.do(act, by=self._by, at=self._clock())

    def run(self, job: Job[Result], then: Callable[[Result], object] = nothing) -> None:
        """Run a job off the window's thread and settle back on it."""
        door, filled = self._door, partial(job, by=self._by, at=self._clock())
        self._worker.start(lambda progress: filled(door, progress=progress), partial(self._settle, then))

    def fetch(self, read: Callable[[Door], Result], then: Callable[[Result], object]) -> None:
        """A read that takes longer than a glance: a page drawn, a file verified."""
        door = self._door
        self._worker.start(lambda _progress: read(door), partial(self._hear, then))

    @contextmanager
    def refusing(self) -> Iterator[None]:
        """What is refused in here is said in the band; for forms that are read before an act."""
        try:
            yield
        except DeskError as refusal:
            self.refused.emit(refusal)

    def tell(self, words: str, undo: Callable[[], object] | None = None) -> None:
        """News for the status strip; with `undo`, a button beside it that takes the deed back."""
        self.told.emit(words, undo)

    @Slot()
    def cancel(self) -> None:
        self._worker.cancel()

    @Slot()
    def _tidy(self) -> None:
        self.fetch(lambda door: door.checkpoint(), nothing)

    def close(self) -> None:
        """Let work in hand finish, say so, then let the door go."""
        # What is being typed is saved now, and must not find the desk busy.
        self._worker.finish()
        self.closing.emit()
        self._idle.stop()
        self._worker.finish()
        # A field that loses the focus after this would open the desk again to save itself.
        self._closed = True
        self._door.close()

    def _hear(self, then: Callable[[Result], object], answer: Result) -> None:
        if is_awaited(then) and not self._closed:
            then(answer)

    def _settle(self, then: Callable[[Result], object], done: Done[Result]) -> None:
        if self._closed:  # it was in hand while the desk was closed; lists that heard of it would ask again
            return
        if done.touched:
            self._saved_at = self._clock()
            self.saved.emit(self._saved_at)
            self._idle.start()
        self.changed.emit(done.touched)
        if is_awaited(then):
            then(done.result)

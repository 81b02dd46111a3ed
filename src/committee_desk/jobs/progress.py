"""How a long job says how far it has come, and hears that nobody waits for it any more.

    job(door, ..., progress) ── progress(done, total, words) ─► models.worker ─► the status strip
                   └─ keep_on(progress) ── cancelled ─► Cancelled, before anything was kept

Nothing here knows Qt; the command line passes `SILENT`.
"""

from __future__ import annotations

from typing import Protocol

from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen


class Cancelled(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The work was cancelled.")
    advice = QT_TRANSLATE_NOOP("errors", "Nothing was changed; begin again when it suits you.")


class Progress(Protocol):
    """Called with what is done, of how much, and a marked sentence (context "jobs") about it."""

    @property
    def cancelled(self) -> bool: ...

    def __call__(self, done: int, total: int, words: str = "") -> None: ...


@frozen
class Silent:
    """Progress that nobody watches and nobody cancels."""

    cancelled: bool = False

    def __call__(self, done: int, total: int, words: str = "") -> None:
        return None


SILENT = Silent()


def keep_on(progress: Progress) -> None:
    """Refuse to go on once the person has cancelled; call it between two slow steps."""
    if progress.cancelled:
        raise Cancelled

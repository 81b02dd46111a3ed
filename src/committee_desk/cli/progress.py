"""How far a long command has come, on the terminal; Ctrl+C is heard between two steps.

    job(..., progress) ── progress(done, total, words) ─► one line on standard error, where that is a terminal
                   └─ Ctrl+C ─► Cancelled, with nothing changed ─► exit 130

A second Ctrl+C ends the command at once; what it was writing is undone all the same.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

from committee_desk.cli.speech import Sentence, said

PAUSE = 0.2  # seconds between two words
CLEARED = "\r\x1b[K"


class Watched:
    """Progress that stands on one line of the terminal, and goes when the command is done."""

    def __init__(self, language: str) -> None:
        self.cancelled = False
        self._language = language
        self._shown_at = 0.0

    def __call__(self, done: int, total: int, words: str = "") -> None:
        if not sys.stderr.isatty() or monotonic() - self._shown_at < PAUSE:
            return
        self._shown_at = monotonic()
        count = f" {done:,} / {total:,}" if total else ""
        sys.stderr.write(f"{CLEARED}{said(Sentence(words, context='jobs'), self._language)}{count}")
        sys.stderr.flush()

    def hear(self, *_signal: object) -> None:
        if self.cancelled:
            raise KeyboardInterrupt
        self.cancelled = True

    def clear(self) -> None:
        if self._shown_at:
            sys.stderr.write(CLEARED)
            sys.stderr.flush()


@contextmanager
def watched(language: str) -> Iterator[Watched]:
    """Progress in this language for as long as the work takes."""
    progress = Watched(language)
    before = signal.signal(signal.SIGINT, progress.hear)
    try:
        yield progress
    finally:
        signal.signal(signal.SIGINT, before)
        progress.clear()

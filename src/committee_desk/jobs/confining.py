"""Read what others made in a process of its own, with so much memory and so much time.

    ask(work, facts) ─► the process ─► numbers and bytes ─► ask
                            └─ it ends, or takes too long ─► Escaped; the next question gets a new process

It answers in JSON and bytes only: what it says is read as data, never as a Python object.
"""

from __future__ import annotations

import json
import logging
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Any

from committee_desk.jobs.progress import SILENT, Cancelled, Progress

if sys.platform != "win32":
    import resource

MEMORY = 1024 * 1024**2
PATIENCE = 30  # seconds for one question
LARGEST = 512 * 1024**2  # bytes of one answer
STEP = 0.05  # seconds between two looks at whether the person still waits

Reply = tuple[dict[str, Any], bytes]
Work = Callable[..., Reply]


class Escaped(Exception):
    """The process ended or did not answer; the caller says what that means."""


class Cell:
    """One process at a time, begun with the first question and again after each that it did not survive."""

    def __init__(self, *, patience: float = PATIENCE, memory: int = MEMORY) -> None:
        self._patience, self._memory = patience, memory
        self._process: BaseProcess | None = None
        self._line: Connection | None = None

    def __enter__(self) -> Cell:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def ask(self, work: Work, *facts: object, progress: Progress = SILENT) -> Reply:
        """What `work`, a function that the process can import, makes of these facts."""
        line = self._begun()
        try:
            line.send((work, facts))
            self._wait(line, progress)
            numbers = json.loads(line.recv_bytes(LARGEST))
            return numbers, line.recv_bytes(LARGEST)
        except (OSError, EOFError, ValueError) as error:
            self.close()
            raise Escaped from error
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """End the process at once, whatever it does."""
        if self._line is not None:
            self._line.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
        self._process = self._line = None

    def _begun(self) -> Connection:
        if self._line is None or self._process is None or not self._process.is_alive():
            self.close()
            context = get_context("spawn")
            self._line, theirs = context.Pipe()
            process = context.Process(target=_serve, args=(theirs, self._patience, self._memory), daemon=True)
            process.start()
            self._process = process
            theirs.close()
        return self._line

    def _wait(self, line: Connection, progress: Progress) -> None:
        waited = 0.0
        while not line.poll(STEP):
            waited += STEP
            if progress.cancelled:
                raise Cancelled
            if waited > self._patience:
                raise EOFError


def _serve(line: Connection, patience: float, memory: int) -> None:
    """In the process: answer until nobody asks any more."""
    _confine(memory)
    with suppress(EOFError, OSError):
        while True:
            work, facts = line.recv()
            if sys.platform != "win32":
                signal.setitimer(signal.ITIMER_REAL, patience)  # ends it even where nobody is left to wait
            numbers, content = work(*facts)
            line.send_bytes(json.dumps(numbers).encode())
            line.send_bytes(content)
            if sys.platform != "win32":
                signal.setitimer(signal.ITIMER_REAL, 0)


def _confine(memory: int) -> None:
    """No more memory than that, no files, no words on anybody's terminal, no picture of it left behind."""
    logging.disable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever asked hears it, and ends this process
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
    if sys.platform != "win32":
        for limit, most in (
            (resource.RLIMIT_AS, memory),
            (resource.RLIMIT_FSIZE, 0),
            (resource.RLIMIT_CORE, 0),
        ):
            resource.setrlimit(limit, (most, most))

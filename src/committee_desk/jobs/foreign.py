"""Draw a page of a file that somebody handed in, in a process of its own.

    attachment ─► its bytes ─► another process: jobs.drawing ─► Page, or NotDrawn

A file that brings the drawing down, or never ends, takes that process with it and nothing else: it is
given so many seconds and so much memory.
"""

from __future__ import annotations

import sys
from multiprocessing import get_context
from multiprocessing.connection import Connection

from committee_desk.acts.door import Door
from committee_desk.domain.ids import AttachmentId
from committee_desk.errors import DeskError
from committee_desk.jobs import drawing
from committee_desk.jobs.drawing import NotDrawn, Page
from committee_desk.store import matters, papers

SECONDS = 10
MEMORY = 1 << 30  # bytes of addresses


def attachment_page(door: Door, id: AttachmentId, place: int, width: int) -> Page:
    """The page of an attachment, so many pixels wide; refuses what cannot be drawn."""
    content = door.ask(lambda session: papers.file(session, matters.ATTACHMENTS.get(session, id).sha256))
    return page(content, place, width)


def page(content: bytes, place: int, width: int) -> Page:
    """The page, drawn outside of this process."""
    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    drawer = context.Process(target=_draw, args=(theirs, content, place, width), daemon=True)
    drawer.start()
    theirs.close()
    try:
        drawn = ours.recv() if ours.poll(SECONDS) else None
    except EOFError:  # it is gone without an answer
        drawn = None
    finally:
        drawer.kill()
        drawer.join()
        ours.close()
    if not isinstance(drawn, Page):
        raise NotDrawn
    return drawn


def _draw(answer: Connection, content: bytes, place: int, width: int) -> None:
    _limit()
    try:
        answer.send(drawing.page(content, place, width))
    except (DeskError, MemoryError):
        answer.send(None)


def _limit() -> None:
    """Where the system has such limits; elsewhere the seconds alone must do."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 -- optional dependency

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

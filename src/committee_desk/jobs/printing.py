"""Hand papers to the printing system of this computer as they are, so that lines stay lines.

    queues() ─► names of CUPS queues, none where there is no CUPS
    PDF bytes, queue, copies, sides, pages ─► lp ─► the queue

Where there is no CUPS, models.printing draws the pages for the printer itself.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from unicodedata import normalize

from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

PATIENCE = 20  # seconds; a printing system that says nothing for longer will not say anything


class NoPrinter(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This computer has no printer.")
    advice = QT_TRANSLATE_NOOP("errors", "Save a copy instead, and print it where there is one.")


class NotPrinted(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The printer {printer} did not take the paper: {reason}")
    advice = QT_TRANSLATE_NOOP(
        "errors", "See whether it is switched on, or choose another; the paper is safe."
    )


class NoSuchPages(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{words} names no pages of this paper; its last one is {count}.")
    advice = QT_TRANSLATE_NOOP("errors", "Write them like 1-3 or 2, 5; leave it empty for all.")


@frozen
class Order:
    """What is asked of a printer; `pages` as they were written, nothing for all."""

    printer: str
    copies: int = 1
    both_sides: bool = False
    pages: str = ""


def places(words: str, count: int) -> tuple[int, ...]:
    """The pages named, `1-3, 5`, by their places from 0 and in their order; refuses what the paper lacks."""
    cleaned = re.sub(r"\s*[-~–]\s*", "-", normalize("NFKC", words).strip())
    found: set[int] = set()
    for part in filter(None, re.split(r"[\s,]+", cleaned)):
        told = re.fullmatch(r"(\d{1,5})(?:-(\d{1,5}))?", part, re.ASCII)
        first, last = (int(told[1]), int(told[2] or told[1])) if told else (0, 0)
        if not 1 <= first <= last <= count:
            raise NoSuchPages(words=words.strip(), count=count)
        found.update(range(first - 1, last))
    return tuple(sorted(found))


def queues() -> tuple[str, ...]:
    """The queues that CUPS knows; none where it is not installed or does not run."""
    if not (lpstat := shutil.which("lpstat")) or not shutil.which("lp"):
        return ()
    try:
        told = subprocess.run(
            [lpstat, "-e"],
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ()
    return tuple(told.stdout.split()) if told.returncode == 0 else ()


def send(content: bytes, title: str, order: Order, wanted: Sequence[int] = ()) -> None:
    """The file itself to a queue, or pages of it; refuses with the queue's words where it is not taken."""
    sides = "two-sided-long-edge" if order.both_sides else "one-sided"
    # The title is words that people typed; after its option it cannot be taken for another one.
    words = [
        "lp",
        "-s",
        "-d",
        order.printer,
        "-n",
        str(order.copies),
        "-o",
        f"sides={sides}",
        "-o",
        "media=A4",
        *(("-P", ",".join(str(place + 1) for place in wanted)) if wanted else ()),
    ]
    try:
        told = subprocess.run(
            [*words, "-t", title, "-"], input=content, capture_output=True, timeout=PATIENCE, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NotPrinted(printer=order.printer, reason=error) from error
    if told.returncode:
        reason = told.stderr.decode(errors="replace").strip() or told.returncode
        raise NotPrinted(printer=order.printer, reason=reason)

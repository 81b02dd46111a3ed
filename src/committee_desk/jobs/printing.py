"""Hand papers to the printing system of this computer as they are, so that lines stay lines.

    queues() ─► names of CUPS queues, none where there is no CUPS
    PDF bytes, queue, copies, sides ─► lp ─► the queue

Where there is no CUPS, models.printing draws the pages for the printer itself.
"""

from __future__ import annotations

import shutil
import subprocess

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


@frozen
class Order:
    """What is asked of a printer."""

    printer: str
    copies: int = 1
    both_sides: bool = False


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


def send(content: bytes, title: str, order: Order) -> None:
    """The file itself to a queue; refuses with the queue's own words where it is not taken."""
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

"""A desk to practise on: the sample committee before its meeting, marked as such, thrown away at will.

    practise(beside) ─► practice.desk, made once ─► Unlocked
    throw_away(desk) ─► gone, and no other desk ever

Its passphrase is known to everybody, since nothing in it is anybody's.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs import opening, sample
from committee_desk.jobs.opening import Unlocked
from committee_desk.jobs.progress import SILENT, Progress
from committee_desk.jobs.sample import Until

NAME = "practice.desk"
MARK = "[연습] "
WORDS = "누구나 아는 연습용 책상의 문"


class NoPracticeDesk(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{folder} is not a practice desk, so it is not thrown away.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose a desk made for practice; no other can be thrown away here.")


def practise(beside: Path, progress: Progress = SILENT) -> Unlocked:
    """The practice desk beside this one, made if it is not there yet."""
    folder = beside.with_name(NAME)
    if not folder.exists():
        sample.make(folder, WORDS, until=Until.READY, mark=MARK, progress=progress)
    return opening.unlock(folder, WORDS)


def is_practice(folder: Path) -> bool:
    return folder.name == NAME


def throw_away(folder: Path) -> None:
    """Take a practice desk away, closed as it is by now."""
    if not is_practice(folder):
        raise NoPracticeDesk(folder=folder)
    shutil.rmtree(folder)

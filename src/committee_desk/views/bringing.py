"""A later packet on a member's own desk: a second turn, another round, or a proposal that was changed.

asked for ─► which file ─► jobs.unpacking.take_round ─► the round; what was marked here stays
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from committee_desk.acts.door import Done, Door
from committee_desk.domain.ids import PersonId, RoundId
from committee_desk.domain.round import Round
from committee_desk.jobs import unpacking
from committee_desk.jobs.progress import Progress
from committee_desk.models.desk import Desk
from committee_desk.views import choosing_files

translate = QCoreApplication.translate


def ask_for_packet(over: QWidget, desk: Desk, then: Callable[[RoundId], object]) -> None:
    asked, pattern = translate("bringing", "Take in a packet"), translate("bringing", "Packets (*.asice)")
    choosing_files.one(over, asked, partial(take_in, desk, then), pattern)


def take_in(desk: Desk, then: Callable[[RoundId], object], file: Path) -> None:
    said = translate("bringing", "The packet was taken in: {title}")

    def taken_in(held: Round) -> None:
        desk.tell(said.format(title=held.title))
        then(held.id)

    desk.run(partial(_take_round, file=file), taken_in)


def _take_round(door: Door, *, file: Path, by: PersonId, at: datetime, progress: Progress) -> Done[Round]:
    return unpacking.take_round(door, file, by=by, at=at)

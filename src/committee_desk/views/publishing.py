"""The public copy of minutes: where to is asked; what is in it, the rules and the matters' classes decide."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from committee_desk.domain.ids import MeetingId
from committee_desk.domain.particles import filled
from committee_desk.jobs import publishing
from committee_desk.models.desk import Desk
from committee_desk.views import choosing_files

translate = QCoreApplication.translate


def ask(over: QWidget, desk: Desk, meeting: MeetingId, title: str) -> None:
    name = translate("publishing", "{meeting} minutes (public copy)").format(meeting=title)
    asked = translate("publishing", "Save the public copy of the minutes")
    choosing_files.new(over, asked, partial(write, desk, meeting), f"{name}.pdf", suffix="pdf")


def write(desk: Desk, meeting: MeetingId, file: Path) -> None:
    said = translate("publishing", "{file} was written. Read it once more before it is published.")
    job = partial(publishing.write, meeting=meeting, file=file)
    desk.run(job, lambda _count: desk.tell(filled(said, file=file.name)))

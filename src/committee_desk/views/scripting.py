"""The chair's script: where to is asked; what stands in it, the records of the meeting say."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from committee_desk.domain.ids import MeetingId
from committee_desk.domain.particles import filled
from committee_desk.jobs import scripting
from committee_desk.models.desk import Desk
from committee_desk.views import choosing_files

translate = QCoreApplication.translate


def ask(over: QWidget, desk: Desk, meeting: MeetingId, title: str) -> None:
    name = translate("scripting", "{meeting} script for the chair").format(meeting=title)
    asked = translate("scripting", "Save the chair's script")
    choosing_files.new(over, asked, partial(write, desk, meeting), f"{name}.pdf", suffix="pdf")


def write(desk: Desk, meeting: MeetingId, file: Path) -> None:
    said = translate("scripting", "{file} was written. Make it again when the agenda changes.")
    job = partial(scripting.write, meeting=meeting, file=file)
    desk.run(job, lambda _items: desk.tell(filled(said, file=file.name)))

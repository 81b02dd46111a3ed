"""What is made of a meeting beside its papers: the chair's script, the public copy of its minutes.

asked for ─► where to ─► jobs.scripting · jobs.publishing ─► told what to do with it

What stands in it, the records of the meeting say; of a public copy also the rules and the matters' classes.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from committee_desk.acts.door import Done
from committee_desk.domain.meeting import Meeting
from committee_desk.domain.particles import filled
from committee_desk.jobs import publishing, scripting
from committee_desk.models.desk import Desk
from committee_desk.views import choosing_files

translate = QCoreApplication.translate


def ask_for_script(over: QWidget, desk: Desk, meeting: Meeting) -> None:
    asked = translate("printouts", "Save the chair's script")
    name = translate("printouts", "{meeting} script for the chair")
    said = translate("printouts", "{file} was written. Make it again when the agenda changes.")
    _ask(over, desk, meeting, scripting.write, asked=asked, name=name, said=said)


def ask_for_public_copy(over: QWidget, desk: Desk, meeting: Meeting) -> None:
    asked = translate("printouts", "Save the public copy of the minutes")
    name = translate("printouts", "{meeting} minutes (public copy)")
    said = translate("printouts", "{file} was written. Read it once more before it is published.")
    _ask(over, desk, meeting, publishing.write, asked=asked, name=name, said=said)


def _ask(
    over: QWidget,
    desk: Desk,
    meeting: Meeting,
    job: Callable[..., Done[int]],
    *,
    asked: str,
    name: str,
    said: str,
) -> None:
    write = partial(_write, desk, partial(job, meeting=meeting.id), said)
    choosing_files.new(over, asked, write, f"{name.format(meeting=meeting.title)}.pdf", suffix="pdf")


def _write(desk: Desk, job: Callable[..., Done[int]], said: str, file: Path) -> None:
    desk.run(partial(job, file=file), lambda _count: desk.tell(filled(said, file=file.name)))

"""Blank forms as the screen shows them: which there are, and one of them to look at.

the desk's rules ─► lines ─► columns()
a form ─► shown     a matter ─► filled ─► Shown
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from committee_desk.acts.door import Door
from committee_desk.domain.ids import MatterId
from committee_desk.jobs import blanks
from committee_desk.jobs.blanks import FormLine
from committee_desk.models.pages import Kind, Shown
from committee_desk.models.table import Column
from committee_desk.store import matters

translate = QCoreApplication.translate


def columns() -> tuple[Column[FormLine], ...]:
    return (
        Column(translate("blanks", "Form"), lambda line: line.title),
        Column(translate("blanks", "Filled in by"), lambda line: line.signer, width=10),
    )


def shown(door: Door, name: str, title: str, on: date) -> Shown:
    """The form as it would be printed on this day."""
    return Shown(blanks.content(door, name, on), f"{title}.pdf", title, draft=False, kind=Kind.BLANK)


def filled(door: Door, id: MatterId, on: date) -> Shown:
    """The form of a matter with what was entered; refuses a kind that nobody asks for by a form."""
    content, matter = blanks.filled(door, id, on), door.ask(matters.get, id)
    return Shown(content, f"{matter.number}.pdf", matter.title, draft=False, kind=Kind.FILLED)

"""A printout: a paper made of what the desk says now, as PDF/A; in no register, kept nowhere.

page(session, day) ─► Printout ─► with the body's name, letterhead and rules ─► PDF ─► the file

Each can be made again at any time; what has a number and is signed, `numbering` issues.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Generic, TypeVar

from sqlalchemy.orm import Session

from committee_desk.acts.door import Done, Door
from committee_desk.documents import paper as papers
from committee_desk.documents.paper import Imprint, Paper
from committee_desk.documents.wording import applied
from committee_desk.domain.calendar import day_of
from committee_desk.domain.rules import Rules
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen
from committee_desk.jobs import writing
from committee_desk.jobs.progress import SILENT, Progress
from committee_desk.store import desks

LAYING = QT_TRANSLATE_NOOP("jobs", "Laying out papers")

Told = TypeVar("Told")


@frozen
class Printout(Generic[Told]):
    """The paper, what is printed where a number would stand, the rules it goes by, and what is told of it."""

    paper: Paper
    called: str
    rules: Rules
    told: Told


Page = Callable[[Session, date], Printout[Told]]


def write(
    door: Door, file: Path, page: Page[Told], *, at: datetime, progress: Progress = SILENT
) -> Done[Told]:
    """The printout of this day into this file, whole or not at all; the desk stays as it is."""
    progress(0, 2, LAYING)
    laid, told = content(door, page, day_of(at))
    progress(1, 2, LAYING)
    writing.write(file, laid)
    return Done(told, frozenset())


def content(door: Door, page: Page[Told], on: date) -> tuple[bytes, Told]:
    """The bytes of the printout, and what is told of it."""
    from committee_desk.documents import pdf  # noqa: PLC0415 -- slow import

    made, imprint = door.ask(_drawn, page, on)
    return pdf.write(made.paper, imprint).content, made.told


def _drawn(session: Session, page: Page[Told], on: date) -> tuple[Printout[Told], Imprint]:
    made, desk = page(session, on), desks.desk(session)
    imprint = papers.printout(
        made.paper,
        body=desk.body,
        desk=desk.key,
        on=on,
        called=made.called,
        pack=applied(made.rules),
        letterhead=desk.letterhead,
    )
    return made, imprint

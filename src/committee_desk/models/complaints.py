"""The register of complaints as the screen shows it: what belongs together, and what was raised from it.

complaint ─► beside: its theme, those alike, the proposal or matter raised ─► deeds (jobs.raising)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.complaint import Complaint
from committee_desk.domain.ids import ComplaintId
from committee_desk.frozen import frozen
from committee_desk.jobs import raising
from committee_desk.models import dates
from committee_desk.models.registers import Beside, Deed, Related, Shelf
from committee_desk.models.table import Column, Tone
from committee_desk.store import complaints, matters, proposals
from committee_desk.store.base import Session

translate = QCoreApplication.translate


@frozen
class ComplaintLine:
    id: int
    complaint: Complaint
    standing: str
    tone: Tone


def shelf() -> Shelf:
    return Shelf(
        "complaint",
        title=translate("registers", "Complaints"),
        empty=translate(
            "registers", "No complaint here. Import lists of any channel, or press Ctrl+N to enter one."
        ),
        new=lambda today: Complaint(ComplaintId(0), "", "", today),
        columns=columns,
        dress=lambda session, found, today: [_line(one) for one in found],
        beside=beside,
        narrowings={
            "open": translate("registers", "Not answered"),
            "alone": translate("registers", "Without a theme"),
            "grouped": translate("registers", "With a theme"),
            "raised": translate("registers", "Something was raised"),
        },
        lists="complaints",
        beside_kinds=("proposal", "matter"),
        gives_way=(0, 2, 3),
    )


def columns() -> list[Column[ComplaintLine]]:
    return [
        Column(
            translate("registers", "Received"),
            lambda line: dates.short_day(line.complaint.received_on),
            order="received",
            width=6,
        ),
        Column(translate("registers", "Title"), lambda line: line.complaint.title, order="title"),
        Column(
            translate("registers", "Channel"), lambda line: line.complaint.channel, order="channel", width=5
        ),
        Column(translate("registers", "Theme"), lambda line: line.complaint.theme, order="theme", width=6),
        Column(
            translate("registers", "Standing"),
            lambda line: line.standing,
            tone=lambda line: line.tone,
            width=8,
        ),
    ]


def beside(session: Session, complaint: Complaint, today: date) -> Beside:
    together = complaints.together(session, complaint) if complaint.id else []
    alike = complaints.alike(session, complaint) if complaint.id else []
    line = _line(complaint)
    return Beside(
        heading=f"{complaint.number}  {complaint.title}",
        standing=line.standing,
        tone=line.tone,
        notes=tuple(_notes(together, alike, complaint)),
        related=(
            *_raised(session, complaint),
            *(_related(one) for one in (*together, *alike) if one.id != complaint.id),
        ),
        deeds=tuple(_deeds(complaint, together, alike)) if complaint.id else (),
    )


def _line(complaint: Complaint) -> ComplaintLine:
    return ComplaintLine(complaint.id, complaint, *_standing(complaint))


def _standing(complaint: Complaint) -> tuple[str, Tone]:
    if complaint.proposal is not None:
        return translate("registers", "Proposal raised"), Tone.SUCCESS
    if complaint.matter is not None:
        return translate("registers", "Matter raised"), Tone.SUCCESS
    if complaint.answered_on is not None:
        return translate("registers", "Answered"), Tone.OFF
    return translate("registers", "Not answered"), Tone.WARNING


def _notes(together: Sequence[Complaint], alike: Sequence[Complaint], complaint: Complaint) -> Iterator[str]:
    if complaint.theme:
        said = translate("registers", "Complaints about “{theme}”: {count}.")
        yield said.format(count=len(together), theme=complaint.theme)
    if alike:
        yield translate("registers", "Others that read alike and have no theme: {count}.").format(
            count=len(alike)
        )


def _deeds(complaint: Complaint, together: Sequence[Complaint], alike: Sequence[Complaint]) -> Iterator[Deed]:
    """Group, and raise from all of the theme from which nothing was raised yet."""
    if alike:
        theme = complaint.theme or complaint.title
        ids = [complaint.id, *(one.id for one in alike)]
        yield Deed(
            translate("registers", "Group with {count} alike").format(count=len(alike)),
            partial(raising.group, ids=ids, theme=theme),
            translate("registers", "Grouped under “{done}”."),
        )
    fresh = [one.id for one in together if not one.is_raised]
    if fresh:
        yield Deed(
            translate("registers", "Raise a proposal from {count}").format(count=len(fresh)),
            partial(raising.raise_proposal, ids=fresh),
            translate("registers", "Proposal {done} was raised."),
        )
        yield Deed(
            translate("registers", "Raise a matter from {count}").format(count=len(fresh)),
            partial(raising.raise_matter, ids=fresh),
            translate("registers", "Matter {done} was raised."),
        )


def _raised(session: Session, complaint: Complaint) -> Iterator[Related]:
    if complaint.proposal is not None:
        number, title = proposals.labels(session, [complaint.proposal])[complaint.proposal]
        said = translate("registers", "Proposal raised")
        yield Related(complaint.proposal, f"{number}  {title}", said, "proposals")
    if complaint.matter is not None:
        matter = matters.get(session, complaint.matter)
        said = translate("registers", "Matter raised")
        yield Related(matter.id, f"{matter.number}  {matter.title}", said, "docket")


def _related(one: Complaint) -> Related:
    detail = f"{dates.short_day(one.received_on)}  {_standing(one)[0]}"
    return Related(one.id, f"{one.number}  {one.title}", detail, "complaint")

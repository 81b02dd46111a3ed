"""Lists for other programs: what is on the desk as a workbook, as CSV or as JSON.

desk_, meeting_, sitting_, register_, key_task_, plan_exports ─► Listing ─► list_files ─► .xlsx · .csv · .json
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from committee_desk.acts.door import Done, Door
from committee_desk.domain.ids import PersonId
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs import register_exports
from committee_desk.jobs.desk_exports import OF_DESK
from committee_desk.jobs.key_task_exports import OF_KEY_TASKS
from committee_desk.jobs.list_files import FORMATS
from committee_desk.jobs.listing import Listing
from committee_desk.jobs.meeting_exports import OF_MEETINGS
from committee_desk.jobs.plan_exports import OF_PLANS
from committee_desk.jobs.progress import SILENT, Progress
from committee_desk.jobs.register_exports import OF_REGISTERS
from committee_desk.jobs.sitting_exports import OF_SITTINGS
from committee_desk.jobs.writing import write

LISTINGS: Mapping[str, Listing] = {
    **OF_DESK,
    **OF_MEETINGS,
    **OF_SITTINGS,
    **OF_REGISTERS,
    **OF_KEY_TASKS,
    **OF_PLANS,
}


class UnknownSuffix(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A list cannot be written as {suffix}.")
    advice = QT_TRANSLATE_NOOP("errors", "Give the file a name that ends in one of: {known}.")


def export(door: Door, kind: str, file: Path, listing: Listing | None = None) -> int:
    """The list in the format that the file's name asks for; gives back how many rows it has."""
    listing, suffix = listing or LISTINGS[kind], file.suffix.lower()
    if suffix not in FORMATS:
        raise UnknownSuffix(suffix=suffix or file.name, known=", ".join(FORMATS))
    rows = door.ask(lambda session: list(listing.rows(session)))
    write(file, FORMATS[suffix](kind, listing.columns, rows))
    return len(rows)


def export_some(
    door: Door,
    kind: str,
    file: Path,
    ids: Sequence[int],
    *,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[int]:
    """These lines of a register as a file, as a window asks for it."""
    return Done(export(door, kind, file, register_exports.listing(kind, ids)), frozenset())

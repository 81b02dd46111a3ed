"""The key tasks of a year put before the body as a report, and written out as a list.

key tasks as they stand ─► propose ─► a report on the docket ─► 중점과제 추진상황 once it was heard
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from committee_desk.acts import matter as acts
from committee_desk.acts.door import Done, Door
from committee_desk.documents.kinds import report
from committee_desk.domain.calendar import day_of
from committee_desk.domain.ids import PersonId
from committee_desk.domain.kinds.report import Report
from committee_desk.domain.matter import Matter
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs import exporting, key_task_exports
from committee_desk.jobs.progress import SILENT, Progress
from committee_desk.store import key_tasks


class NoKeyTasks(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{year} has no key task.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Put a key-task selection on an agenda first; the body chooses them."
    )


def propose(
    door: Door, year: int, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[Matter]:
    """A report for the docket, with the key tasks of the year as they stand at this moment."""
    tasks = tuple(door.ask(key_tasks.of_year, year))
    if not tasks:
        raise NoKeyTasks(year=year)
    told = f"{report.summary(tasks, day_of(at))}."
    return door.do(
        acts.receive,
        "report",
        f"{year}년 중점과제 추진상황 보고",
        day_of(at),
        summary=told,
        particulars=Report(content=told, key_tasks=tasks),
        by=by,
        at=at,
    )


def export(
    door: Door, year: int, file: Path, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[int]:
    """The key tasks of a year as a file, as a window asks for it."""
    return Done(
        exporting.export(door, key_task_exports.KIND, file, key_task_exports.of_year(year)), frozenset()
    )

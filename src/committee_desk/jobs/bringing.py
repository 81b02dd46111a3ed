"""An office's file looked into before anything is written: its rows, its headings, what each row would do.

    file ─► look_into ─► Preview (sheets, headings, rows) ─► explained, once and remembered ─► again
                                                        └─► write ─► all rows in one transaction, or none

The command line reads by the same headings.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from types import MappingProxyType

from sqlalchemy.orm import Session

from committee_desk.acts import heading as acts
from committee_desk.acts.door import Done, Door
from committee_desk.domain.ids import MatterId, PersonId, RoundId
from committee_desk.frozen import frozen
from committee_desk.jobs import importing, plan_lists, score_lists, sheets, understanding
from committee_desk.jobs.case_lists import CASES
from committee_desk.jobs.complaint_lists import COMPLAINTS
from committee_desk.jobs.importing import Imported, Importing
from committee_desk.jobs.matter_lists import MATTERS
from committee_desk.jobs.member_lists import MEMBERS
from committee_desk.jobs.office_task_lists import OFFICE_TASKS
from committee_desk.jobs.officer_lists import OFFICERS
from committee_desk.jobs.official_lists import OFFICIALS
from committee_desk.jobs.past_lists import PAST_KEY_TASKS, PAST_PROMISES
from committee_desk.jobs.progress import SILENT, Progress
from committee_desk.jobs.promotion_lists import PROMOTIONS
from committee_desk.jobs.proposal_lists import PROPOSALS
from committee_desk.jobs.report_lists import PASSIVE_REPORTS
from committee_desk.jobs.sheets import Line
from committee_desk.jobs.training_lists import ATTENDANCES, TRAININGS
from committee_desk.jobs.understanding import Column
from committee_desk.store import headings, rounds

KINDS: Mapping[str, Importing] = MappingProxyType(
    {
        "members": MEMBERS,
        "matters": MATTERS,
        "proposals": PROPOSALS,
        "passive-reports": PASSIVE_REPORTS,
        "complaints": COMPLAINTS,
        "officials": OFFICIALS,
        "trainings": TRAININGS,
        "attendances": ATTENDANCES,
        "promotions": PROMOTIONS,
        "office-tasks": OFFICE_TASKS,
        "officers": OFFICERS,
        "cases": CASES,
        "rewards": PAST_PROMISES,
        "key-tasks": PAST_KEY_TASKS,
    }
)
SCORES = "scores"
CORE_TASKS = "core-tasks"


@frozen
class Wanted:
    """Which list: of a kind, of scores the round they belong to, of core tasks the plan."""

    kind: str
    round: RoundId | None = None
    matter: MatterId | None = None


@frozen
class Preview:
    """A file as it was read. `imported` is what its rows would do; None while a needed column is missing."""

    file: Path
    sheets: tuple[str, ...]
    sheet: str
    pages: Mapping[str, Sequence[Line]]
    unknown: tuple[str, ...] = ()
    missing: tuple[Column, ...] = ()
    free: tuple[Column, ...] = ()
    imported: Imported | None = None


def kind_of(session: Session, wanted: Wanted) -> Importing:
    """The list with what has been said of headings before."""
    if wanted.matter is not None:
        kind = plan_lists.core_tasks(session, wanted.matter)
    elif wanted.round is None:
        kind = KINDS[wanted.kind]
    else:
        kind = score_lists.scores(rounds.get(session, wanted.round))
    return importing.taught(kind, headings.recall(session, wanted.kind))


def look_into(
    door: Door,
    wanted: Wanted,
    file: Path,
    sheet: str = "",
    *,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[Preview]:
    """The file read, and every row with what it would do; nothing is written."""
    names = sheets.pages(file)
    if wanted.kind == SCORES:
        pages = score_lists.pages(file, sheet, progress)
    else:
        pages = {"": sheets.read(file, sheet, progress)}
    return look_again(door, wanted, Preview(file, names, sheet, pages), by=by, at=at, progress=progress)


def explain(
    door: Door,
    wanted: Wanted,
    preview: Preview,
    meant: Mapping[str, str],
    *,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[Preview]:
    """Remember what the headings mean, and read the same rows by them."""
    door.do(acts.explain, wanted.kind, meant, by=by, at=at)
    return look_again(door, wanted, preview, by=by, at=at, progress=progress)


def look_again(
    door: Door, wanted: Wanted, preview: Preview, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[Preview]:
    """What the rows would do now."""
    kind = door.ask(kind_of, wanted)
    asked = partial(understanding.headings, columns=kind.columns, passed_over=kind.passed_over)
    found = [asked(lines) for lines in preview.pages.values()]
    told = replace(
        preview,
        unknown=tuple(dict.fromkeys(heading for one in found for heading in one.unknown)),
        missing=tuple(dict.fromkeys(column for one in found for column in one.missing)),
        free=found[0].free if found else kind.columns,
    )
    if told.missing or not found:
        return Done(replace(told, imported=None), frozenset())
    done = importing.bring_in_pages(door, kind, preview.pages, dry_run=True, by=by, at=at, progress=progress)
    return Done(replace(told, imported=done.result), frozenset())


def write(
    door: Door,
    wanted: Wanted,
    preview: Preview,
    *,
    skip_errors: bool = False,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[Imported]:
    """All rows, or all that are not in error, in one transaction."""
    return importing.bring_in_pages(
        door,
        door.ask(kind_of, wanted),
        preview.pages,
        skip_errors=skip_errors,
        by=by,
        at=at,
        progress=progress,
    )

"""The timeline of a record or a department as a file: a paper to print, or a list for other programs.

store.timelines ─► told ─┬─► .pdf   경과표, in no register
                         └─► .xlsx · .csv · .json   a row a day
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from enum import Enum
from functools import partial
from pathlib import Path

from sqlalchemy.orm import Session

from committee_desk.acts.door import Done, Door
from committee_desk.documents import timeline as paper
from committee_desk.domain.calendar import day_of
from committee_desk.domain.ids import PersonId
from committee_desk.domain.journal import Subject
from committee_desk.domain.timeline import SIGNS, Timeline
from committee_desk.jobs import exporting, printouts
from committee_desk.jobs.listing import WORDS, Listing, Row
from committee_desk.jobs.printouts import Printout
from committee_desk.jobs.progress import SILENT, Progress
from committee_desk.store import desks, timelines

KIND = "timeline"
CALLED = "대장과 원장에서 출력"
COLUMNS: Mapping[str, str] = {"on": "일자", "mark": "상태", "event": "구분", "words": "내용"}


def told(session: Session, of: Subject | str, today: date | None = None) -> Timeline:
    """That of a record, with what it has ahead as seen from a day; that of a department by its name."""
    if isinstance(of, Subject):
        return timelines.of(session, of, today)
    return timelines.of_department(session, of)


def write(
    door: Door,
    file: Path,
    of: Subject | str,
    *,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[int]:
    """As a paper or as a list, by the file's name; how many points it has."""
    if file.suffix.lower() != ".pdf":
        today = day_of(at)
        found = door.ask(told, of, today)
        listing = Listing(COLUMNS, lambda _session: _rows(found, today))
        return Done(exporting.export(door, KIND, file, listing), frozenset())
    return printouts.write(door, file, partial(_page, of=of), at=at, progress=progress)


def _page(session: Session, on: date, of: Subject | str) -> Printout[int]:
    found = told(session, of, on)
    return Printout(paper.paper(found, _called, on), CALLED, desks.rules(session, on), len(found.points))


def _rows(found: Timeline, today: date) -> Iterator[Row]:
    for one in found.points:
        yield {
            "on": one.on,
            "mark": SIGNS[one.mark(today)],
            "event": paper.EVENTS[one.event],
            "words": paper.words(one, _called),
        }


def _called(one: Enum) -> str:
    return WORDS.get(one, str(one.value))

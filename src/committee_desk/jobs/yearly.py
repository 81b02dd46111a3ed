"""The year in figures: drafted as a paper, written out as a list, put before the body as a report.

store.yearly.count (the year, the one before) ─┬─► draft: 추진실적, marked as a draft
                                               ├─► export: one row a statistic
                                               └─► propose ─► a report on the docket, its figures kept
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import partial
from pathlib import Path

from sqlalchemy.orm import Session

from committee_desk.acts import matter as acts
from committee_desk.acts.door import Done, Door
from committee_desk.documents import pdf
from committee_desk.documents import yearly as paper
from committee_desk.documents.paper import draft as drafted
from committee_desk.documents.yearly import AREAS, NAMES, counted_from, said
from committee_desk.domain.calendar import day_of
from committee_desk.domain.ids import PersonId
from committee_desk.domain.kinds.report import Report
from committee_desk.domain.matter import Matter
from committee_desk.domain.yearly import STATISTICS, Indicator, Year, check
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs import exporting, writing, yearly_books
from committee_desk.jobs.listing import Listing, Row
from committee_desk.jobs.progress import SILENT, Progress, keep_on
from committee_desk.store import desks, yearly

COUNTING = QT_TRANSLATE_NOOP("jobs", "Counting the year")
KIND = "year"
COLUMNS: Mapping[str, str] = {
    "area": "분야",
    "name": "항목",
    "year": "연도",
    "value": "값",
    "told": "실적",
    "from": "산출",
    "before": "전년",
}


class NothingYet(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Nothing is recorded of {year}.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Choose a year in which matters, meetings or proposals were entered."
    )


@frozen
class Told:
    """A year with the one before it, and the table by which the office checks itself."""

    year: Year
    before: Year
    indicators: tuple[Indicator, ...]


def told(session: Session, year: int, progress: Progress = SILENT) -> Told:
    """The year beside the one before; cancelling is heard between their parts."""
    parts = len(yearly.TELLERS)

    def tell(done: int, of: int = 0) -> None:
        progress(of + done, 2 * parts, COUNTING)
        keep_on(progress)

    now, before = yearly.count(session, year, tell), yearly.count(session, year - 1, partial(tell, of=parts))
    return Told(now, before, tuple(check(now, desks.rules(session, date(year, 12, 31)))))


def look(door: Door, year: int, *, by: PersonId, at: datetime, progress: Progress = SILENT) -> Done[Told]:
    """The year as the screen shows it; nothing is written."""
    return Done(door.ask(told, year, progress), frozenset())


def draft(
    door: Door, year: int, file: Path, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[Path]:
    """추진실적 as a file, marked as a draft: it is issued once the body has heard it."""
    found, desk = door.ask(told, _known(door, year), progress), door.ask(desks.desk)
    written = paper.paper(found.year, found.before, found.indicators)
    imprint = drafted(written, body=desk.body, desk=desk.key, on=day_of(at), letterhead=desk.letterhead)
    writing.write(file, pdf.write(written, imprint).content)
    return Done(file, frozenset())


def export(
    door: Door, year: int, file: Path, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[int]:
    """Every statistic of the year as a row; as a workbook with the office's check of itself, and drawn."""
    if file.suffix.lower() == ".xlsx":
        found = door.ask(told, _known(door, year), progress)
        writing.write(file, yearly_books.content(found.year, found.before, found.indicators))
        return Done(len(STATISTICS), frozenset())
    listing = Listing(COLUMNS, partial(_rows, year=_known(door, year), progress=progress))
    return Done(exporting.export(door, KIND, file, listing), frozenset())


def propose(
    door: Door, year: int, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[Matter]:
    """A report for the docket, with the figures as they stand at this moment."""
    found = door.ask(told, _known(door, year), progress)
    met = sum(one.met is True for one in found.indicators)
    summary = f"{year}년 적극행정 추진실적: 자체 점검 {len(found.indicators)}개 지표 중 {met}개 충족."
    return door.do(
        acts.receive,
        "report",
        f"{year}년 적극행정 추진실적 보고",
        day_of(at),
        summary=summary,
        particulars=Report(content=summary, year=found.year, year_before=found.before),
        by=by,
        at=at,
    )


def _known(door: Door, year: int) -> int:
    if year not in door.ask(yearly.years):
        raise NothingYet(year=year)
    return year


def _rows(session: Session, year: int, progress: Progress) -> Iterator[Row]:
    found = told(session, year, progress)
    for name, (area, unit) in STATISTICS.items():
        one, before = found.year[name], found.before[name]
        yield {
            "area": AREAS[area],
            "name": NAMES[name],
            "year": year,
            "value": None if one.value is None else str(one.value),
            "told": said(one, unit),
            "from": counted_from(name, one),
            "before": said(before, unit),
        }

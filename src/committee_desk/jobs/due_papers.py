"""What falls due, as a list and as a paper: matters, proposals and passive reports by their days.

docket ─┐
proposals ├─► lines(today, until), the nearest first ─► documents.due_list ─► PDF
reports ─┘

It is what the first page and the docket tell, for a wall or a folder.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from functools import partial
from pathlib import Path

from sqlalchemy.orm import Session

from committee_desk.acts.door import Done, Door
from committee_desk.documents import due_list
from committee_desk.documents.due_list import PASSIVE, DueLine
from committee_desk.domain.calendar import Holidays
from committee_desk.domain.deadline import CLOCK_RUNS, deadlines
from committee_desk.domain.handling import DECIDE_KEY
from committee_desk.domain.handling import deadlines as steps_of
from committee_desk.domain.ids import PersonId
from committee_desk.domain.matter import Stage
from committee_desk.domain.rules import Rules
from committee_desk.jobs import printouts
from committee_desk.jobs.printouts import Printout
from committee_desk.jobs.progress import SILENT, Progress
from committee_desk.store import days, desks, matters, passive_reports, proposals

CALLED = "처리 기한"
MOST = 3_000  # lines of one paper


def lines(session: Session, today: date, until: date | None = None) -> tuple[DueLine, ...]:
    """Everything that has a day, the nearest first; until a day, where one is named."""
    rules, closed = desks.rules(session, today), days.of(session)
    found = [*_matters(session, rules, closed), *_proposals(session, rules, closed, today)]
    found += _reports(session, rules, closed)
    near = (one for one in found if until is None or one.on <= until)
    return tuple(sorted(near, key=lambda one: (one.on, one.number, one.what)))[:MOST]


def write(
    door: Door,
    *,
    file: Path,
    until: date | None = None,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[int]:
    """The list as a PDF; nothing is issued, as it is another tomorrow."""
    return printouts.write(door, file, partial(_page, until=until), at=at, progress=progress)


def _page(session: Session, on: date, until: date | None) -> Printout[int]:
    found = lines(session, on, until)
    page = due_list.paper(desks.desk(session).body, found, on, until)
    return Printout(page, CALLED, desks.rules(session, on), len(found))


def _matters(session: Session, rules: Rules, closed: Holidays) -> Iterator[DueLine]:
    here = {one.id: one for one in matters.lines_at(session, *CLOCK_RUNS, Stage.RETURNED)}
    here |= {one.id: one for one in matters.waiting(session)}
    for one in here.values():
        for due in deadlines(one, rules, closed):
            told = (one.number, one.title, one.department, due.of, due.article, due.unrecorded)
            yield DueLine(due.on, due.what, *told)


def _proposals(session: Session, rules: Rules, closed: Holidays, today: date) -> Iterator[DueLine]:
    """Nothing where the body's rules know no proposals."""
    if rules.get(DECIDE_KEY) is None:
        return
    here = {one.id: one for one in (*proposals.handled(session), *proposals.undecided(session, today))}
    for one in here.values():
        for due in steps_of(one.case, rules, closed):
            yield DueLine(due.on, due.what, one.number, one.title, one.department, article=due.article)


def _reports(session: Session, rules: Rules, closed: Holidays) -> Iterator[DueLine]:
    _count, waiting = passive_reports.open_(session, MOST)
    for one in waiting:
        if (last := one.last_day(rules, closed)) is not None:
            yield DueLine(last, PASSIVE, one.number, one.title, one.department, article=one.basis(rules))

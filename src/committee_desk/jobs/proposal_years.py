"""The year of proposals as a paper to hand in, and put before the body as a report.

store.proposals · store.grants ─► told ─┬─► write: 제안 운영 실적, in no register
                                        └─► propose ─► a report on the docket
"""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from pathlib import Path

from sqlalchemy.orm import Session

from committee_desk.acts import matter as acts
from committee_desk.acts.door import Done, Door
from committee_desk.documents import proposal_year as papers
from committee_desk.domain.calendar import day_of
from committee_desk.domain.ids import PersonId
from committee_desk.domain.kinds.report import Report
from committee_desk.domain.matter import Matter
from committee_desk.domain.proposal_year import REPORT_KEY, ProposalYear, counted
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs import printouts
from committee_desk.jobs.printouts import Printout
from committee_desk.jobs.progress import SILENT, Progress
from committee_desk.store import desks, grants, matters, proposals

CALLED = "제안 대장에서 출력"


class NoProposals(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "No proposal was received, carried out or rewarded in {year}.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose another year, or import its proposals first.")


def told(session: Session, year: int) -> ProposalYear:
    stand = grants.REGISTER.all(session, grants.GrantRow.voided_because == "")
    return counted(year, proposals.REGISTER.all(session), stand)


def write(
    door: Door, year: int, file: Path, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[ProposalYear]:
    """The paper of a year, beside the year before."""
    return printouts.write(door, file, partial(_page, year=year), at=at, progress=progress)


def propose(
    door: Door, year: int, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[Matter]:
    """A report for the docket, with what the year came to."""
    words = papers.summary(door.ask(_known, year))
    about = Report(content=words)
    return door.do(
        acts.receive,
        "report",
        papers.title(year),
        day_of(at),
        summary=words,
        particulars=about,
        by=by,
        at=at,
    )


def is_told(session: Session, year: int) -> bool:
    """Whether the year was put before the body already."""
    return any(one.title == papers.title(year) for one in matters.of_kind(session, "report"))


def _page(session: Session, on: date, year: int) -> Printout[ProposalYear]:
    found, rules = _known(session, year), desks.rules(session, on)
    basis = rules.article(REPORT_KEY) if rules.get(REPORT_KEY) is not None else ""
    return Printout(papers.paper(found, told(session, year - 1), basis), CALLED, rules, found)


def _known(session: Session, year: int) -> ProposalYear:
    found = told(session, year)
    if not (found.received or found.carried_out or found.rewarded):
        raise NoProposals(year=year)
    return found

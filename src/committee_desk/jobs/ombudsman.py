"""Issue 중소기업 옴부즈만 안내서 to an official who faces discipline, and record the day of it.

matter of support ─► owed ─► documents.ombudsman ─► jobs.numbering ─► acts.matter.tell_of_ombudsman
"""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

from sqlalchemy.orm import Session

from committee_desk.acts import matter as acts
from committee_desk.acts.door import Done, Door
from committee_desk.documents import ombudsman
from committee_desk.documents.ombudsman import KIND, NoticeRecord
from committee_desk.documents.wording import PAPERS
from committee_desk.domain.calendar import day_of
from committee_desk.domain.ids import MatterId, PersonId
from committee_desk.domain.kinds.support import NoOmbudsman, Support
from committee_desk.domain.paper import IssuedPaper, Source
from committee_desk.domain.person import Role
from committee_desk.domain.round_record import Judge
from committee_desk.jobs import numbering
from committee_desk.jobs.numbering import Drawn
from committee_desk.jobs.progress import SILENT, Progress
from committee_desk.store import desks, matters, papers, people


def issue(
    door: Door, id: MatterId, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[IssuedPaper]:
    """The notice under its number; refuses where the law owes none."""
    on = day_of(at)
    issued = numbering.issue(door, partial(_draw, id=id, on=on), by=by, at=at, progress=progress)
    told = door.do(acts.tell_of_ombudsman, id=id, on=on, by=by, at=at)
    return Done(issued.result, issued.touched | told.touched)


def issue_owed(
    door: Door, id: MatterId, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[tuple[IssuedPaper, ...]]:
    """The notice where it is owed and not issued yet; nothing otherwise."""
    if not door.ask(unissued, id):
        return Done((), frozenset())
    done = issue(door, id, by=by, at=at, progress=progress)
    return Done((done.result,), done.touched)


def unissued(session: Session, id: MatterId) -> bool:
    """Whether it is owed, and no such paper of the matter is in use."""
    about = matters.get(session, id).particulars
    owed = isinstance(about, Support) and about.owes_ombudsman
    return owed and not papers.in_use(session, Source(matter=id), KIND)


def _draw(session: Session, id: MatterId, on: date) -> Drawn:
    matter, desk = matters.get(session, id), desks.desk(session)
    about = matter.particulars
    if not isinstance(about, Support) or not about.owes_ombudsman:
        raise NoOmbudsman
    record = NoticeRecord(desk, desks.rules(session, on), matter, about, on, secretary(session))
    title = f"{PAPERS[KIND]} · {matter.title}"
    signers = ombudsman.signers(record)
    return Drawn(Source(matter=id), KIND, title, ombudsman.paper(record), signers, on, desk)


def secretary(session: Session) -> Judge:
    maker = people.get(session, desks.desk(session).maker)
    return Judge(maker.id, maker.name, Role.SECRETARY)

"""Issue the ledger page of a granted support.

matter ─► LedgerRecord ─► 지원 대장 ─► jobs.numbering ─► IssuedPaper
"""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

from sqlalchemy.orm import Session

from committee_desk.acts.door import Done, Door
from committee_desk.documents import payment_ledger
from committee_desk.documents.payment_ledger import KIND
from committee_desk.documents.wording import PAPERS
from committee_desk.domain.calendar import day_of
from committee_desk.domain.ids import MatterId, PersonId
from committee_desk.domain.paper import IssuedPaper, Source
from committee_desk.jobs import numbering
from committee_desk.jobs.numbering import Drawn
from committee_desk.jobs.progress import SILENT, Progress
from committee_desk.store import payment_records


def issue(
    door: Door, id: MatterId, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[IssuedPaper]:
    """The page under its number; an earlier version of it is superseded in the same stroke."""
    draw = partial(_draw, id=id, on=day_of(at))
    return numbering.issue(door, draw, by=by, at=at, progress=progress)


def _draw(session: Session, id: MatterId, on: date) -> Drawn:
    record = payment_records.of(session, id, on)
    title = f"{PAPERS[KIND]} · {record.matter.title}"
    signers = payment_ledger.signers(record)
    return Drawn(Source(matter=id), KIND, title, payment_ledger.paper(record), signers, on, record.desk)

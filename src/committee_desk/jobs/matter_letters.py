"""Issue what the way of a matter gives before its meeting: 보완 요청서, 반려 통지서, 의견 제출 요청서.

matter, the reason in its journal ─► LetterRecord of each letter ─► jobs.numbering ─► IssuedPaper
"""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

from sqlalchemy.orm import Session

from committee_desk.acts.door import Done, Door
from committee_desk.documents import matter_letters
from committee_desk.documents.matter_letters import OPINION, LetterRecord
from committee_desk.documents.wording import PAPERS
from committee_desk.domain.awaited import AUDIT_HEAD
from committee_desk.domain.calendar import day_of
from committee_desk.domain.ids import MatterId, PersonId
from committee_desk.domain.journal import Subject
from committee_desk.domain.paper import IssuedPaper, Source
from committee_desk.jobs import numbering
from committee_desk.jobs.numbering import Drawn, Wanted
from committee_desk.jobs.ombudsman import secretary
from committee_desk.jobs.progress import SILENT, Progress
from committee_desk.jobs.proposal_papers import signer
from committee_desk.jobs.request_papers import told
from committee_desk.store import days, desks, journal, matters

RETURNED = "matter.returned"


def unissued(session: Session, id: MatterId) -> tuple[str, ...]:
    """The letters that it gives as it stands, and that no paper in use says."""
    given = matter_letters.kinds(matters.get(session, id))
    return tuple(kind for kind in given if not told(session, id, kind, partial(_draw, session, id, kind)))


def issue_all(
    door: Door, id: MatterId, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[tuple[IssuedPaper, ...]]:
    on = day_of(at)
    wanted = [
        Wanted(PAPERS[kind], partial(_draw, id=id, kind=kind, on=on)) for kind in door.ask(unissued, id)
    ]
    return numbering.issue_all(door, wanted, by=by, at=at, progress=progress)


def _draw(session: Session, id: MatterId, kind: str, on: date) -> Drawn:
    matter, desk, rules = matters.get(session, id), desks.desk(session), desks.rules(session, on)
    asked = matter.reply(AUDIT_HEAD) if kind == OPINION else None
    record = LetterRecord(
        desk,
        rules,
        matter,
        on,
        signer(session, on) if asked else secretary(session),
        _because(session, id),
        asked.last_day(rules, days.of(session)) if asked else None,
    )
    title = f"{PAPERS[kind]} · {matter.title}"
    paper = matter_letters.paper(record, kind)
    return Drawn(Source(matter=id), kind, title, paper, matter_letters.signers(record), on, desk)


def _because(session: Session, id: MatterId) -> str:
    """What was missing, as it was said when the matter was last sent back."""
    found = [one for one in journal.history(session, Subject("matter", id)) if one.what == RETURNED]
    return max(found, key=lambda one: one.number).reason if found else ""

"""Issue what a matter's requests go out by: 자료제출 요구서(서면질의서), 출석요구서.

matter ─► requests still waited for, of each kind ─► RequestRecord ─► jobs.numbering ─► IssuedPaper
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from functools import partial

from sqlalchemy.orm import Session

from committee_desk.acts.door import Done, Door
from committee_desk.documents import paper as papers
from committee_desk.documents import requests
from committee_desk.documents.requests import KINDS, RequestRecord
from committee_desk.documents.wording import PAPERS
from committee_desk.domain.ballot import Stage
from committee_desk.domain.calendar import day_of
from committee_desk.domain.ids import MatterId, PersonId
from committee_desk.domain.meeting import Meeting
from committee_desk.domain.paper import IssuedPaper, Source
from committee_desk.jobs import numbering
from committee_desk.jobs.numbering import Drawn, Wanted
from committee_desk.jobs.progress import SILENT, Progress
from committee_desk.jobs.proposal_papers import signer
from committee_desk.store import days, desks, items, matters, meetings
from committee_desk.store import papers as register


def unissued(session: Session, id: MatterId) -> tuple[str, ...]:
    """The kinds of request that wait for somebody whom no paper in use names as it stands."""
    waiting = {one.asked_for for one in matters.get(session, id).requests if one.waiting}
    return tuple(
        what
        for what in KINDS
        if what in waiting and not told(session, id, KINDS[what], partial(_draw, session, id, what))
    )


def issue_all(
    door: Door, id: MatterId, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[tuple[IssuedPaper, ...]]:
    """A paper of each kind of request that has none, or not as it stands now."""
    on = day_of(at)
    wanted = [
        Wanted(PAPERS[KINDS[what]], partial(_draw, id=id, what=what, on=on))
        for what in door.ask(unissued, id)
    ]
    return numbering.issue_all(door, wanted, by=by, at=at, progress=progress)


def told(session: Session, id: MatterId, kind: str, draw: Callable[[date], Drawn]) -> bool:
    """Whether the paper of a matter in use says what it would say now."""
    valid = register.in_use(session, Source(matter=id), kind)
    if not valid:
        return False
    last = valid[-1]
    drawn = draw(last.on)
    return papers.content_hash(drawn.paper.canonical(last.number, last.version, last.on)) == last.content


def _draw(session: Session, id: MatterId, what: str, on: date) -> Drawn:
    matter, desk, rules = matters.get(session, id), desks.desk(session), desks.rules(session, on)
    closed = days.of(session)
    asked = [one for one in matter.requests if one.waiting and one.asked_for == what]
    record = RequestRecord(
        desk,
        rules,
        matter,
        tuple(replace(one, by=one.last_day(rules, closed)) for one in asked),
        on,
        signer(session, on),
        tuple(_meetings(session, id)),
    )
    kind = KINDS[what]
    title = f"{PAPERS[kind]} · {matter.title}"
    paper = requests.paper(record, what)
    return Drawn(Source(matter=id), kind, title, paper, requests.signers(record), on, desk)


def _meetings(session: Session, id: MatterId) -> Iterator[Meeting]:
    """Those whose agenda the matter is on; what was taken off comes before nobody."""
    placed = (one for one in items.about(session, id) if one.stage is not Stage.WITHDRAWN)
    return (meetings.get(session, one.meeting) for one in placed)

"""Issue the papers of a proposal's lawful steps: 보완 요청서, 재심사 결과 통지서, 실시 성과 평가서.

proposal ─► what its steps give ─► StepRecord ─► jobs.numbering ─► IssuedPaper

What was decided without any round is notified from here too; of a round the round's papers tell it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import partial

from sqlalchemy.orm import Session

from committee_desk.acts.door import Done, Door
from committee_desk.documents import proposal_notice, proposal_steps
from committee_desk.documents.proposal_steps import SUPPLEMENT, StepRecord
from committee_desk.documents.wording import PAPERS
from committee_desk.domain.calendar import day_of
from committee_desk.domain.ids import PersonId, ProposalId
from committee_desk.domain.journal import Subject
from committee_desk.domain.paper import IssuedPaper, Source
from committee_desk.domain.person import Role
from committee_desk.domain.proposal import Proposal
from committee_desk.domain.round_record import Judge, verdict
from committee_desk.jobs import numbering
from committee_desk.jobs.numbering import Drawn, Wanted
from committee_desk.jobs.progress import SILENT, Progress
from committee_desk.store import desks, journal, papers, people, proposals, round_records, rounds


def unissued(session: Session, id: ProposalId) -> tuple[str, ...]:
    """What its steps give and has no valid paper."""
    one = proposals.get(session, id)
    given = (*_notices(session, one), *proposal_steps.kinds(one))
    return tuple(kind for kind in given if not papers.in_use(session, Source(proposal=id), kind))


def issue_all(
    door: Door, id: ProposalId, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[tuple[IssuedPaper, ...]]:
    """Every paper of its steps that has not been issued yet, each in its own act."""
    on = day_of(at)
    wanted = [
        Wanted(PAPERS[kind], partial(_draw, id=id, kind=kind, on=on)) for kind in door.ask(unissued, id)
    ]
    return numbering.issue_all(door, wanted, by=by, at=at, progress=progress)


def _notices(session: Session, one: Proposal) -> tuple[str, ...]:
    """채택 통지서 or 불채택 통지서, where no round has it among its papers."""
    told = verdict(one)
    if told is None or any(one.id in each.proposals for each in rounds.all_(session)):
        return ()
    return (told.value,)


def _draw(session: Session, id: ProposalId, kind: str, on: date) -> Drawn:
    proposal = proposals.get(session, id)
    title = f"{PAPERS[kind]} · {proposal.number} {proposal.title}"
    if kind in _notices(session, proposal):
        told = round_records.notified(session, None, id, on)
        told = replace(told, signer=told.signer or signer(session, on))
        page, by = proposal_notice.paper(told), proposal_notice.signers(told)
        return Drawn(Source(proposal=id), kind, title, page, by, on, told.desk)
    because = _asked_because(session, id) if kind == SUPPLEMENT else ""
    rules, desk = desks.rules(session, on), desks.desk(session)
    record = StepRecord(desk, rules, proposal, on, signer(session, on), because)
    signers = proposal_steps.signers(record)
    return Drawn(Source(proposal=id), kind, title, proposal_steps.paper(record, kind), signers, on, desk)


def _asked_because(session: Session, id: ProposalId) -> str:
    """What is to be supplemented, as it was said when it was asked for."""
    entries = journal.history(session, Subject("proposal", id))
    asked = [one.reason for one in entries if one.what == "proposal.supplement_asked"]
    return asked[-1] if asked else ""


def signer(session: Session, on: date) -> Judge:
    """The chair of that day; else whoever made the desk."""
    for one in people.members(session, on):
        term = one.membership(on)
        if term is not None and term.role is Role.CHAIR:
            return Judge(one.id, one.name, Role.CHAIR)
    maker = people.get(session, desks.desk(session).maker)
    return Judge(maker.id, maker.name, Role.SECRETARY)

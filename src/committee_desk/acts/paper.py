"""Issue papers, add signatures, and take papers out of use."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from committee_desk.domain.ids import PaperId, PersonId
from committee_desk.domain.journal import Checkpoint
from committee_desk.domain.paper import IssuedPaper, State
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.store import journal, papers


class TakenMeanwhile(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Something was recorded while the paper {number} was laid out.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Nothing was issued. Issue it again, so that it says what is true now."
    )


class SignedMeanwhile(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The paper {number} was signed by somebody else meanwhile.")
    advice = QT_TRANSLATE_NOOP("errors", "Sign again: the signature goes on the file as it is now.")


def issue(
    session: Session, paper: IssuedPaper, base: bytes, text: bytes = b"", *, by: PersonId, at: datetime
) -> IssuedPaper:
    """Keep the paper as it was laid out, under the number it bears, and the text that its content is of.

    Refuses if anything was recorded since: the number may be taken, and the checkpoint it prints is old.
    An earlier version of the same paper is superseded in the same stroke.
    """
    now = journal.checkpoint(session)
    if now != Checkpoint(paper.size, paper.root) or papers.numbered(session, paper.number):
        raise TakenMeanwhile(number=paper.number)
    issued = paper.issued(PaperId(papers.REGISTER.new_id(session)))
    _put(session, base, issued.base)
    if text:
        _put(session, text, issued.content)
    journal.keep(session, "paper.issued", issued, by=by, at=at)
    for before in papers.in_use(session, paper.source, paper.kind):
        if before.id != issued.id:
            after = before.superseded(issued.id, issued.number)
            journal.keep(session, "paper.superseded", after, before=before, by=by, at=at)
    return issued


def sign(
    session: Session,
    id: PaperId,
    content: bytes,
    state: State,
    onto: str,
    *,
    by: PersonId,
    at: datetime,
) -> IssuedPaper:
    """The file with one signature more; `onto` is the SHA-256 of the state that was signed."""
    before = papers.get(session, id)
    if before.latest != onto:
        raise SignedMeanwhile(number=before.number)
    paper = before.sign(state)
    _put(session, content, state.sha256)
    journal.keep(session, "paper.signed", paper, before=before, by=by, at=at)
    return paper


def complete(session: Session, id: PaperId, because: str, *, by: PersonId, at: datetime) -> IssuedPaper:
    """Closed by the chair with signatures missing; the reason names whose, and why."""
    before = papers.get(session, id)
    paper = before.complete_without(because)
    journal.keep(session, "paper.completed", paper, before=before, by=by, at=at, reason=because)
    return paper


def void(session: Session, id: PaperId, because: str, *, by: PersonId, at: datetime) -> IssuedPaper:
    """Out of use without a successor."""
    before = papers.get(session, id)
    paper = before.voided(because)
    journal.keep(session, "paper.voided", paper, before=before, by=by, at=at, reason=because)
    return paper


def register_at_office(
    session: Session, id: PaperId, office_number: str, *, by: PersonId, at: datetime
) -> IssuedPaper:
    """The 생산등록번호 that the office's own record system gave it afterwards."""
    before = papers.get(session, id)
    paper = replace(before, office_number=office_number)
    journal.keep(session, "paper.registered", paper, before=before, by=by, at=at)
    return paper


def _put(session: Session, content: bytes, digest: str) -> None:
    if papers.put_file(session, content) != digest:
        raise papers.BytesDiffer(file=digest)

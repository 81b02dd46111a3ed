"""Receive a proposal, have it reviewed, decide on likely duplicates, and move it along the pipeline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from committee_desk.domain.attachment import Attachment
from committee_desk.domain.calendar import day_of
from committee_desk.domain.ids import AttachmentId, PersonId, ProposalId
from committee_desk.domain.proposal import Kind, Note, Proposal, Proposer, Reached, Review, Stage
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.store import journal, matters, papers, proposals, rounds
from committee_desk.store.journal import Kept


class ProposalNumberTaken(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "There is a proposal numbered {number} already.")
    advice = QT_TRANSLATE_NOOP("errors", "Leave the number out, and the desk gives the next one.")
    needs = ("number",)


class ScoringBegan(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Proposal {number} is being scored in {title}.")
    advice = QT_TRANSLATE_NOOP("errors", "Give the reason, and tell the members what changed.")


def receive(
    session: Session,
    title: str,
    received_on: date,
    *,
    number: str = "",
    kind: Kind = Kind.IDEA,
    proposers: tuple[Proposer, ...] = (),
    department: str = "",
    summary: str = "",
    effect: str = "",
    complaint: str = "",
    by: PersonId,
    at: datetime,
) -> Proposal:
    """A proposal in the register, numbered by the desk unless the office brought a number with it."""
    if number and proposals.taken(session, number):
        raise ProposalNumberTaken(number=number)
    proposal = Proposal(
        id=ProposalId(proposals.REGISTER.new_id(session)),
        number=number or proposals.next_number(session, received_on.year),
        title=title,
        received_on=received_on,
        kind=kind,
        proposers=proposers,
        department=department,
        summary=summary,
        effect=effect,
        complaint=complaint,
    )
    journal.keep(session, "proposal.received", proposal, by=by, at=at)
    return proposal


def receive_many(session: Session, many: Sequence[Proposal], *, by: PersonId, at: datetime) -> list[Proposal]:
    """Proposals of a list by the thousand, each under the number it has; the desk gives their ids."""
    if taken := proposals.taken_among(session, [one.number for one in many]):
        raise ProposalNumberTaken(number=taken[0])
    first = proposals.REGISTER.new_id(session)
    received = [replace(one, id=ProposalId(first + place)) for place, one in enumerate(many)]
    kept = [Kept("proposal.received", one) for one in received]
    journal.keep_many(session, "proposal", kept, by=by, at=at)
    return received


def change(
    session: Session, proposal: Proposal, because: str = "", *, by: PersonId, at: datetime
) -> Proposal:
    """The same proposal in other words; once members have begun to mark it, only with a reason."""
    before = proposals.get(session, proposal.id)
    if proposal == before:
        return before
    scored = rounds.scored_in(session, proposal.id)
    if scored and not because.strip():
        raise ScoringBegan(number=before.number, title=scored[0].title)
    journal.keep(session, "proposal.changed", proposal, before=before, by=by, at=at, reason=because)
    return proposal


def review(session: Session, id: ProposalId, found: Review, *, by: PersonId, at: datetime) -> Proposal:
    """사전검토: whether the department can carry it out, and why."""
    before = proposals.get(session, id)
    proposal = before.reviewed(found)
    journal.keep(session, "proposal.reviewed", proposal, before=before, by=by, at=at)
    return proposal


def call_duplicate(
    session: Session, id: ProposalId, first: ProposalId, *, by: PersonId, at: datetime
) -> Proposal:
    """A person finds it to be the same as one received earlier, which goes first."""
    before = proposals.get(session, id)
    proposal = before.same_as(proposals.get(session, first))
    journal.keep(session, "proposal.called_duplicate", proposal, before=before, by=by, at=at)
    return proposal


def tell_apart(
    session: Session, id: ProposalId, other: ProposalId, because: str, *, by: PersonId, at: datetime
) -> Proposal:
    """A person finds it to be something else, however alike the two look."""
    before = proposals.get(session, id)
    proposal = before.other_than(proposals.get(session, other).id)
    journal.keep(session, "proposal.told_apart", proposal, before=before, by=by, at=at, reason=because)
    return proposal


def move_on(
    session: Session,
    id: ProposalId,
    stage: Stage,
    on: date | None = None,
    owner: str = "",
    *,
    by: PersonId,
    at: datetime,
) -> Proposal:
    """To a later stage of the pipeline, in somebody's hands from a day on; without one, from today."""
    before = proposals.get(session, id)
    proposal = before.onward(stage, on or day_of(at), owner)
    journal.keep(session, "proposal.moved_on", proposal, before=before, by=by, at=at)
    return proposal


def tell_stage(session: Session, id: ProposalId, reached: Reached, *, by: PersonId, at: datetime) -> Proposal:
    """When, by whom and with what result it was at a stage that it has come to."""
    before = proposals.get(session, id)
    proposal = before.told(reached)
    journal.keep_change(session, "proposal.stage_told", proposal, before, by=by, at=at)
    return proposal


def attach(
    session: Session, id: ProposalId, name: str, media: str, content: bytes, *, by: PersonId, at: datetime
) -> Attachment:
    """A file handed in with the proposal, kept byte for byte."""
    proposals.get(session, id)
    attachment = Attachment(
        id=AttachmentId(matters.ATTACHMENTS.new_id(session)),
        matter=None,
        name=name,
        media=media,
        size=len(content),
        sha256=papers.put_file(session, content),
        added_on=day_of(at),
        proposal=id,
    )
    journal.keep(session, "attachment.added", attachment, by=by, at=at)
    return attachment


def discuss(
    session: Session, id: ProposalId, text: str, who: str = "", *, by: PersonId, at: datetime
) -> Proposal:
    """A word in its discussion, with or without a name."""
    before = proposals.get(session, id)
    proposal = before.noted(Note(day_of(at), text, who))
    journal.keep(session, "proposal.discussed", proposal, before=before, by=by, at=at)
    return proposal


def end(
    session: Session, id: ProposalId, because: str, on: date | None = None, *, by: PersonId, at: datetime
) -> Proposal:
    """Not adopted, or taken back by its proposer; without a day, today."""
    before = proposals.get(session, id)
    proposal = before.end(on or day_of(at), because)
    journal.keep(session, "proposal.ended", proposal, before=before, by=by, at=at, reason=because)
    return proposal


def take_up_again(session: Session, id: ProposalId, because: str, *, by: PersonId, at: datetime) -> Proposal:
    """재심사: looked at once more after it had ended."""
    before = proposals.get(session, id)
    proposal = before.take_up_again(because)
    journal.keep(session, "proposal.taken_up_again", proposal, before=before, by=by, at=at, reason=because)
    return proposal

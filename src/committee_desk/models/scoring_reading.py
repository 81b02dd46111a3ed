"""What is read of a proposal beside its marks: who proposed what, how it was reviewed, and its files."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from committee_desk.acts.door import Door
from committee_desk.domain.attachment import PDF
from committee_desk.domain.ids import AttachmentId, ProposalId
from committee_desk.domain.proposal import Proposal, Proposer
from committee_desk.frozen import frozen
from committee_desk.models import dates, words
from committee_desk.models.pages import Shown
from committee_desk.store import matters, papers, proposals
from committee_desk.store.base import Session

translate = QCoreApplication.translate


@frozen
class Reading:
    """What is read of a proposal beside the marks; each part has a heading and its words."""

    facts: str
    parts: tuple[tuple[str, str], ...]

    @property
    def text(self) -> str:
        return "\n\n".join(f"{heading}\n{said}" for heading, said in self.parts)


def reading(session: Session, id: ProposalId) -> Reading:
    """What is told of a proposal to whoever marks it."""
    found = proposals.get(session, id)
    facts = [found.number, words.name(found.kind), dates.day(found.received_on), found.department]
    return Reading(" · ".join(one for one in facts if one), tuple(_parts(found)))


def files(session: Session, id: ProposalId) -> list[tuple[AttachmentId | None, str]]:
    """What can be looked at: the words themselves, then every file whose pages can be drawn."""
    held = [one for one in matters.proposal_files(session, id) if one.media == PDF]
    return [(None, translate("scoring", "What is proposed")), *((one.id, one.name) for one in held)]


def shown(door: Door, id: AttachmentId) -> Shown:
    """A file to be looked at; somebody else made it."""
    one = door.ask(matters.ATTACHMENTS.get, id)
    return Shown(door.ask(papers.file, one.sha256), one.name, one.name, foreign=True)


def _parts(found: Proposal) -> Iterator[tuple[str, str]]:
    if found.proposers:
        names = "\n".join(_proposer(one) for one in found.proposers)
        yield translate("scoring", "Proposed by"), names
    if found.summary:
        yield translate("scoring", "What is proposed"), found.summary
    if found.effect:
        yield translate("scoring", "What it would bring"), found.effect
    if found.review:
        said = [found.review.because, found.review.cost, found.review.law, found.review.timetable]
        heading = translate("scoring", "Review by {department}: {feasibility}").format(
            department=found.review.department, feasibility=words.name(found.review.feasibility)
        )
        yield heading, "\n".join(one for one in said if one)


def _proposer(one: Proposer) -> str:
    told = (one.office, one.grade)
    beside = ", ".join(word for word in told if word)
    return f"{one.name} ({beside})" if beside else one.name

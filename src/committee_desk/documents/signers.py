"""Who signs a paper, as the paper names them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time

from committee_desk.documents.paper import Signatures, Signer
from committee_desk.documents.wording import ROLES
from committee_desk.domain.ids import PersonId
from committee_desk.domain.person import Role
from committee_desk.domain.record import Record

ACTING = "위원장 직무대행"


def role(record: Record, person: PersonId) -> str:
    """위원장, 위원 …; whoever presides without being the chair is acting for the chair."""
    held = record.role(person)
    term = record.people[person].membership(record.meeting.held_on)
    acting = held is Role.CHAIR and term is not None and term.role is not Role.CHAIR
    return ACTING if acting else ROLES[held]


def presiding(record: Record, at: time | None) -> str:
    """위원장, or 위원장 직무대행 where the chair was not in the room; who that was is nowhere recorded."""
    chair = record.meeting.chair
    if chair is None or at is None:
        return ROLES[Role.CHAIR]
    return role(record, chair) if record.meeting.attended(chair, at) else ACTING


def boxes(record: Record, people: Iterable[PersonId]) -> Signatures:
    return Signatures(tuple(Signer(role(record, one), record.names[one]) for one in people))

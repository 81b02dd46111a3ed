"""Who signs a paper, as the paper names them."""

from __future__ import annotations

from collections.abc import Iterable

from committee_desk.documents.paper import Signatures, Signer
from committee_desk.documents.wording import ROLES
from committee_desk.domain.ids import PersonId
from committee_desk.domain.person import Role
from committee_desk.domain.record import Record


def role(record: Record, person: PersonId) -> str:
    """위원장, 위원 …; whoever presides without being the chair is acting for the chair."""
    held = record.role(person)
    term = record.people[person].membership(record.meeting.held_on)
    acting = held is Role.CHAIR and term is not None and term.role is not Role.CHAIR
    return "위원장 직무대행" if acting else ROLES[held]


def boxes(record: Record, people: Iterable[PersonId]) -> Signatures:
    return Signatures(tuple(Signer(role(record, one), record.names[one]) for one in people))

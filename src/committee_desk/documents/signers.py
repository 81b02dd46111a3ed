"""Who signs a paper, and who presided, as the paper names them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import time

from committee_desk.documents.paper import Signatures, Signer
from committee_desk.documents.wording import ROLES, item_of, laws
from committee_desk.domain.ballot import Item
from committee_desk.domain.ids import PersonId
from committee_desk.domain.person import Role
from committee_desk.domain.record import Record

ACTING = "위원장 직무대행"
WHO_PRESIDED = ("사회", "직무대행의 근거")


def role(record: Record, person: PersonId) -> str:
    """위원장, 위원 …; whoever presides without being the chair is acting for the chair."""
    held = record.role(person)
    term = record.people[person].membership(record.meeting.held_on)
    acting = held is Role.CHAIR and term is not None and term.role is not Role.CHAIR
    return ACTING if acting else ROLES[held]


def presiding(record: Record, person: PersonId | None, at: time | None) -> str:
    """위원장, or 위원장 직무대행 with the name; where nobody was recorded, whether the chair was there."""
    chair = record.meeting.chair
    if person is not None:
        return ROLES[Role.CHAIR] if _chairs(record, person) else f"{ACTING} {named(record, person)}"
    if chair is None or at is None:
        return ROLES[Role.CHAIR]
    return role(record, chair) if record.meeting.attended(chair, at) else ACTING


def seat(record: Record, person: PersonId | None, at: time | None) -> str:
    """Who presided, always with the name where it is known: 위원장 김도현."""
    words = presiding(record, person, at)
    return f"{words} {record.names[person]}" if person is not None and _chairs(record, person) else words


def named(record: Record, person: PersonId) -> str:
    """이수진 위원, 서동욱 부위원장: as a member beside the chair."""
    term = record.people[person].membership(record.meeting.held_on)
    return f"{record.names[person]} {ROLES[term.role if term else Role.MEMBER]}"


def presided(record: Record) -> Iterator[tuple[str, str]]:
    """Who presided over the meeting, who over which items instead, and under which article they stood in."""
    meeting = record.meeting
    others: dict[PersonId, list[str]] = {}
    for one in record.agenda:
        for who in sorted(_over(one.item) - {meeting.opened_by}):
            others.setdefault(who, []).append(item_of(one.item))
    if meeting.closed_by is not None and meeting.closed_by != meeting.opened_by:
        others.setdefault(meeting.closed_by, []).append("폐회")
    told = [seat(record, meeting.opened_by, meeting.opened_at)]
    told += [f"{seat(record, who, None)}({', '.join(what)})" for who, what in others.items()]
    yield WHO_PRESIDED[0], ", ".join(told)
    acting = record.rules.get("chair.acting")
    if acting and acting.article and any(ACTING in words for words in told):
        yield WHO_PRESIDED[1], laws(acting.article)


def _over(item: Item) -> set[PersonId]:
    """Who took it up, and who declared its result."""
    declared = item.declared.presided if item.declared else None
    return {who for who in (item.taken_up_by, declared) if who is not None}


def _chairs(record: Record, person: PersonId) -> bool:
    return role(record, person) == ROLES[Role.CHAIR]


def boxes(record: Record, people: Iterable[PersonId]) -> Signatures:
    return Signatures(tuple(Signer(role(record, one), record.names[one]) for one in people))

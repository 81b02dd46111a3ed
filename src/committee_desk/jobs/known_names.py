"""Whose names may stand in what is told to the public: everybody whom the desk knows of about some matters.

matters, their items, the text to be told ─► known() ─► names, for domain.case.masked
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy.orm import Session

from committee_desk.domain.ballot import Item
from committee_desk.domain.case import may_name, named_in, people_of
from committee_desk.domain.matter import Matter
from committee_desk.store import officials, people


def known(session: Session, matters: Sequence[Matter], placed: Sequence[Item], told: str) -> frozenset[str]:
    """The desk's people, those the matters name, and the officials whose names the text may hold."""
    return frozenset(
        (
            *people.names(session).values(),
            *_asked(matters, placed),
            *officials.names_among(session, may_name(told)),
        )
    )


def _asked(matters: Sequence[Matter], placed: Sequence[Item]) -> Iterator[str]:
    """Whom the fields of the matters name, who was asked for something, and who challenged a member."""
    for matter in matters:
        yield from named_in(matter.particulars)
        for words in (matter.submitter, *(reply.of for reply in matter.awaited)):
            yield from people_of(words)
    for item in placed:
        for one in item.challenges:
            yield from people_of(one.applicant)

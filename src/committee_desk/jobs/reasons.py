"""Why a matter was decided as it was, in the words of its deliberation result.

matter ─► the item that decided it, in the record of its meeting ─► 의결주문 and 이유, a line each
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from committee_desk.documents import decision, kinds
from committee_desk.documents.paper import Block, plain
from committee_desk.domain.matter import Matter
from committee_desk.domain.record import Agendum, Record
from committee_desk.frozen import frozen
from committee_desk.jobs.comparing import lines_of
from committee_desk.store import items, records


@frozen
class Reasons:
    """Both are empty for a matter that no meeting of this desk decided."""

    resolved: tuple[str, ...] = ()
    grounds: tuple[str, ...] = ()


def of(session: Session, matter: Matter) -> Reasons:
    found = _decided(session, matter)
    if found is None:
        return Reasons()
    record, agendum = found
    declared = agendum.item.declared
    resolved = _lines(decision.resolutions(agendum, declared)) if declared else ()
    return Reasons(resolved, _lines(kinds.grounds(record, agendum)))


def towards(session: Session, matter: Matter) -> str:
    """What a matter came to, or what is put to the vote, if either is known."""
    if matter.outcome:
        return matter.outcome
    placed = items.about(session, matter.id)
    return placed[-1].motion.outcome if placed else ""


def _decided(session: Session, matter: Matter) -> tuple[Record, Agendum] | None:
    """Matters that were brought along decided have no item; reports have no reasons."""
    placed = [one for one in items.about(session, matter.id) if one.declared]
    if not placed or matter.kind not in kinds.KINDS:
        return None
    record = records.of(session, placed[-1].meeting)
    return record, next(one for one in record.agenda if one.item.id == placed[-1].id)


def _lines(blocks: Iterable[Block]) -> tuple[str, ...]:
    return tuple(lines_of([plain(one) for one in blocks]))

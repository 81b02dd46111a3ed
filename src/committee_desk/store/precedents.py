"""Decided matters that may be like one at hand, a few hundred of perhaps thousands.

    traits ─► the search index, those that have the most of them ─┐
    its title ─► the search index, the likest words ──────────────┴─► candidates ─► domain.precedent.alike
    words, an answer, an outcome ─► sought ─► domain.precedent.compared

The database only narrows; what is alike, the domain says of those it is given.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from committee_desk.domain.matter import Matter
from committee_desk.domain.precedent import Trait, are_alike, key, size_key, sizes, traits
from committee_desk.store import search
from committee_desk.store.matters import REGISTER, MatterRow

MOST = 60  # by their traits, and as many by their words
FOUND = 200


@dataclass(frozen=True, slots=True)
class Sought:
    """What earlier decisions are looked for by; nothing where the likest are wanted."""

    words: str = ""
    trait: Trait | None = None
    outcome: str = ""

    def __bool__(self) -> bool:
        return self != Sought()


def sought(session: Session, matter: Matter, wanted: Sought) -> list[Matter]:
    """Those of the same kind that were decided and have all that is wanted, the latest few hundred."""
    query = _decided(matter)
    if wanted.outcome:
        query = query.where(MatterRow.outcome == wanted.outcome)
    found: Iterable[int] = session.scalars(query)
    if wanted.trait:
        found = _among(found, search.keyed(session, key(matter.kind, wanted.trait), "matter"))
    if wanted.words.strip():
        found = _among(found, search.ids(session, wanted.words, "matter"))
    return REGISTER.some(session, list(islice(found, FOUND)))


def candidates(session: Session, matter: Matter) -> list[Matter]:
    """Those of the same kind that were decided and have something in common with it, in no order."""
    earlier = list(session.scalars(_decided(matter)))
    worded = list(_among(search.likest(session, matter.title, "matter", matter.kind), earlier))
    by_traits = _by_traits(session, matter, dict.fromkeys([*worded, *earlier]))
    return REGISTER.some(session, sorted({*by_traits, *worded[:MOST]}))


def _decided(matter: Matter) -> Select[int]:
    """Every one of its kind that was decided no later than it was, the latest first."""
    query = select(MatterRow.id).where(MatterRow.kind == matter.kind, MatterRow.outcome != "")
    if matter.decided_on is not None:
        query = query.where(MatterRow.decided_on <= matter.decided_on)
    return query.where(MatterRow.id != matter.id).order_by(MatterRow.decided_on.desc(), MatterRow.id.desc())


def _by_traits(session: Session, matter: Matter, earlier: Iterable[int]) -> list[int]:
    """The more of the traits, the earlier; of as many, in the order given.

    A few, and beyond them those whose facts are alike, for these are told where outcomes differ.
    """
    mine = traits(matter.particulars)
    shared = Counter(id for one in mine for id in search.keyed(session, key(matter.kind, one), "matter"))
    found = sorted((id for id in earlier if shared[id]), key=shared.__getitem__, reverse=True)
    every = {
        id: len(mine) + theirs - shared[id]
        for theirs in sizes(len(mine))
        for id in search.keyed(session, size_key(matter.kind, theirs), "matter")
    }
    alike = (id for id in found[MOST:] if id in every and are_alike(shared[id], every[id]))
    return [*found[:MOST], *islice(alike, FOUND)]


def _among(found: Iterable[int], there: Collection[int]) -> Iterator[int]:
    known = frozenset(there)
    return (id for id in found if id in known)

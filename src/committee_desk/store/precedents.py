"""Decided matters that may be like one at hand, a few hundred of perhaps thousands.

    traits ─► those of the kind that have the most of them ─┐
    its title ─► the search index, the likest words ────────┴─► candidates ─► domain.precedent.alike
    words, an answer, an outcome ─► sought ─► domain.precedent.compared

The database only narrows; what is alike, the domain says of those it is given.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import islice
from operator import attrgetter

from sqlalchemy import JSON, ColumnElement, Select, case, func, select, type_coerce
from sqlalchemy.orm import Session

from committee_desk.domain.matter import Matter
from committee_desk.domain.precedent import CHOSEN, Trait, traits
from committee_desk.store import search
from committee_desk.store.matters import REGISTER, MatterRow

MOST = 60  # by their traits, and as many by their words
FOUND = 200
YES = ("1", "true")  # as databases tell a flag in JSON


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
    query = _decided(matter).order_by(MatterRow.decided_on.desc(), MatterRow.id.desc())
    if wanted.outcome:
        query = query.where(MatterRow.outcome == wanted.outcome)
    if wanted.trait:
        query = query.where(_has(wanted.trait, matter))
    found: Iterable[int] = session.scalars(query)
    if wanted.words.strip():
        worded = set(search.ids(session, wanted.words, "matter"))
        found = (id for id in found if id in worded)
    return REGISTER.some(session, list(islice(found, FOUND)))


def candidates(session: Session, matter: Matter) -> list[Matter]:
    """Those of the same kind that were decided and have something in common with it, in no order."""
    wanted = traits(matter.particulars)
    by_traits = session.scalars(_by_traits(matter, wanted)) if wanted else ()
    worded = search.likest(session, matter.title, "matter", MOST * 5)
    by_words = session.scalars(_decided(matter).where(MatterRow.id.in_(worded)).limit(MOST))
    return REGISTER.some(session, sorted({*by_traits, *by_words}))


def _decided(matter: Matter) -> Select[int]:
    query = select(MatterRow.id).where(MatterRow.kind == matter.kind, MatterRow.outcome != "")
    if matter.decided_on is not None:
        query = query.where(MatterRow.decided_on <= matter.decided_on)
    return query.where(MatterRow.id != matter.id)


def _by_traits(matter: Matter, wanted: Collection[Trait]) -> Select[int]:
    """The more of the traits, the earlier; of as many, the latest decided."""
    has = [case((_has(one, matter), 1), else_=0) for one in sorted(wanted)]
    latest = (MatterRow.decided_on.desc(), MatterRow.id.desc())
    return _decided(matter).order_by(sum(has[1:], has[0]).desc(), *latest).limit(MOST)


def _has(trait: Trait, matter: Matter) -> ColumnElement[bool]:
    """Whether a row has the trait: as a word, as one of a list, or left out because it is the default."""
    at: ColumnElement[str] = type_coerce(MatterRow.particulars, JSON)[tuple(trait.way.split("."))].as_string()
    if isinstance(attrgetter(trait.way)(matter.particulars), tuple):
        return at.contains(f'"{trait.value}"', autoescape=True)
    # Each time that it is named, the database takes the whole value apart: it is named once.
    said = func.coalesce(at, trait.value) if trait in traits(type(matter.particulars)()) else at
    return said.in_([trait.value, *YES] if trait.value == CHOSEN else [trait.value])

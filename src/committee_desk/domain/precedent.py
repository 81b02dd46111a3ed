"""Earlier decisions like a matter at hand: what was found in both, what came of them, and the words.

    particulars ─► traits (answers chosen, not written) ─┐
    title, summary, what people wrote ─► pairs ──────────┴─► alike ─► Precedent, the likest first
                                                              └─► divided: facts alike, outcomes not

That two are alike decides nothing: a person reads why the one was decided as it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from enum import Enum
from fractions import Fraction
from itertools import chain
from math import ceil, floor
from typing import get_type_hints

from committee_desk.domain.bigrams import common, pairs
from committee_desk.domain.matter import Matter, Particulars
from committee_desk.domain.written import written

FACTS_ALIKE = Fraction(3, 4)  # share of the traits of both that both have
FEWEST = 3  # traits in common, below which facts are too few to be called alike
WORTH_READING = Fraction(1, 5)
MOST = 20
COMPARED = 400  # letters of each
UNANSWERED = "open"
CHOSEN = "yes"


@dataclass(frozen=True, slots=True, order=True)
class Trait:
    """One answer that was chosen: the way to its field, as public_interest.judged, and what was chosen."""

    way: str
    value: str
    chosen: Enum | str | bool = field(default="", compare=False)  # the same, as the particulars hold it


@dataclass(frozen=True, slots=True)
class Precedent:
    """`facts` is the share of traits in common, None without any; `words` that of pairs."""

    matter: Matter
    facts: Fraction | None
    words: Fraction
    same: tuple[Trait, ...] = ()
    other: tuple[Trait, ...] = ()  # its own, where the matter at hand has another answer or none

    @property
    def likeness(self) -> Fraction:
        return self.words if self.facts is None else (self.facts + self.words) / 2

    @property
    def facts_alike(self) -> bool:
        return self.facts is not None and self.facts >= FACTS_ALIKE and len(self.same) >= FEWEST


def traits(particulars: Particulars) -> frozenset[Trait]:
    """What was chosen in the particulars, however deep within; what is open or was written is none."""
    return frozenset(_chosen(particulars, ""))


def keys(matter: Matter) -> tuple[str, ...]:
    """What a decided matter is kept under to be found again: its kind, each of its traits, and how many."""
    if not matter.outcome:
        return ()
    kind, chosen = matter.kind, sorted(traits(matter.particulars))
    return (kind, size_key(kind, len(chosen)), *(key(kind, one) for one in chosen))


def key(kind: str, trait: Trait) -> str:
    return f"{kind}.{trait.way}.{trait.value}"


def size_key(kind: str, size: int) -> str:
    """What those of a kind are kept under that have so many traits."""
    return f"{kind}.{size}"


def are_alike(shared: int, every: int) -> bool:
    """Whether facts are alike of which so many are shared, of all that either has."""
    return shared >= FEWEST and shared >= FACTS_ALIKE * every


def sizes(mine: int) -> range:
    """How many traits another can have whose facts are alike."""
    return range(ceil(mine * FACTS_ALIKE), floor(mine / FACTS_ALIKE) + 1)


def possible(kind: type[Particulars]) -> tuple[Trait, ...]:
    """Every answer that particulars of a kind can hold, in the order of their form."""
    return tuple(_possible(kind, ""))


def _possible(kind: type, way: str) -> Iterator[Trait]:
    hints = get_type_hints(kind)
    for one in fields(kind):
        hint, at = hints[one.name], f"{way}.{one.name}" if way else one.name
        if isinstance(hint, type) and issubclass(hint, Enum):
            yield from (Trait(at, str(held.value), held) for held in hint if held.value != UNANSWERED)
        elif hint is bool:
            yield Trait(at, CHOSEN, True)
        elif isinstance(hint, type) and is_dataclass(hint):
            yield from _possible(hint, at)


def alike(matter: Matter, earlier: Iterable[Matter], most: int = MOST) -> list[Precedent]:
    """The likest of those decided, of the same kind; a matter that is decided looks back only."""
    return likest(compared(matter, earlier), most)


def likest(every: Sequence[Precedent], most: int = MOST) -> list[Precedent]:
    """Of those compared, as many as anybody reads."""
    return [one for one in every if one.likeness >= WORTH_READING][:most]


def compared(matter: Matter, earlier: Iterable[Matter]) -> list[Precedent]:
    """Every one of them with how like it is, the likest first, and of two alike the later."""
    here, words = traits(matter.particulars), _words(matter)
    found = [_compared(here, words, one) for one in earlier if is_earlier(one, matter)]
    return sorted(found, key=lambda one: (-one.likeness, -_day(one.matter), one.matter.id))


def is_earlier(one: Matter, matter: Matter) -> bool:
    """Whether it was decided before this one was, if that has been decided at all."""
    if one.id == matter.id or one.kind != matter.kind or one.decided_on is None or not one.outcome:
        return False
    return matter.decided_on is None or (one.decided_on, one.id) < (matter.decided_on, matter.id)


def divided(found: Sequence[Precedent], outcome: str = "") -> Mapping[str, tuple[Precedent, ...]]:
    """Those whose facts are alike, by outcome, where the outcomes differ; none where all went one way.

    `outcome` is what the matter at hand has come to, or is proposed to come to, if anything.
    """
    by_outcome: dict[str, list[Precedent]] = {}
    for one in found:
        if one.facts_alike:
            by_outcome.setdefault(one.matter.outcome, []).append(one)
    if len({*by_outcome, *filter(None, [outcome])}) < 2:
        return {}
    return {name: tuple(ones) for name, ones in by_outcome.items()}


def _compared(here: frozenset[Trait], words: tuple[frozenset[str], ...], one: Matter) -> Precedent:
    there = traits(one.particulars)
    both = here | there
    return Precedent(
        one,
        Fraction(len(here & there), len(both)) if both else None,
        max(map(common, words, _words(one))),
        tuple(sorted(here & there)),
        tuple(sorted(there - here)),
    )


def _words(matter: Matter) -> tuple[frozenset[str], frozenset[str]]:
    """The title, and how the whole begins: a short title says as much as a long account."""
    return pairs(matter.title), pairs(_beginning(matter))


def _beginning(matter: Matter) -> str:
    """No more is read of it than is compared: accounts are long, and the compared are many."""
    told = ""
    for one in chain((matter.title, matter.summary), written(matter.particulars)):
        told += f"{one} "
        if len(told) > COMPARED:
            break
    return told[:COMPARED]


def _chosen(value: object, way: str) -> Iterator[Trait]:
    match value:
        case Enum():
            if value.value != UNANSWERED:
                yield Trait(way, str(value.value), value)
        case bool():
            if value:
                yield Trait(way, CHOSEN, value)
        case str():
            if _is_key(value):
                yield Trait(way, value, value)
        case Sequence():
            for one in value:
                # What stands in rows of its own, as a list of candidates, is no trait of the matter.
                if isinstance(one, str | Enum):
                    yield from _chosen(one, way)
        case _ if is_dataclass(value):
            for one in fields(value):
                yield from _chosen(getattr(value, one.name), f"{way}.{one.name}" if way else one.name)


def _is_key(text: str) -> bool:
    """Keys of the rule pack are kept as such; whoever writes, writes more than one small ASCII word."""
    return text.isascii() and text.isidentifier() and text.islower()


def _day(matter: Matter) -> int:
    return matter.decided_on.toordinal() if matter.decided_on else 0

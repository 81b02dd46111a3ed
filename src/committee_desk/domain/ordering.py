"""An order of items in which as few people as possible leave the room and come back.

    items with who is recused from each ─► proposed ─► Proposal(order, exits before and after)

Report items stay first and in their order, fixed items in their places; of equally good orders
the one that follows the present order longest is proposed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from functools import cache

from committee_desk.domain.ballot import Item
from committee_desk.domain.ids import ItemId, PersonId
from committee_desk.frozen import frozen

EXACT = 9
NOBODY: frozenset[PersonId] = frozenset()

Aside = frozenset[PersonId]


@frozen
class Proposal:
    """`exits` counts how often somebody must go out; each exit means coming back."""

    order: tuple[ItemId, ...]
    exits: int
    exits_now: int

    @property
    def saves(self) -> int:
        return self.exits_now - self.exits


def exits(asides: Iterable[Aside]) -> int:
    """How often somebody must leave the room in this order; who stays out for the next goes out once."""
    count, out = 0, NOBODY
    for aside in asides:
        count += len(aside - out)
        out = aside
    return count


def proposed(items: Sequence[Item], fixed: Set[ItemId] = frozenset()) -> Proposal:
    """The order of the items that are not settled yet; the settled ones are not in it."""
    now = [item for item in items if not item.settled]
    free = [item for item in now if item.id not in fixed]
    reports, voted = [one for one in free if one.report], [one for one in free if not one.report]
    slots: list[Item | None] = [item if item.id in fixed else None for item in now]
    for report in reports:
        slots[slots.index(None)] = report
    asides = [None if item is None else item.recused for item in slots]
    placed = iter(_search(asides, [item.recused for item in voted]))
    order = [voted[next(placed)] if item is None else item for item in slots]
    before, after = exits(one.recused for one in now), exits(one.recused for one in order)
    if after >= before:
        return Proposal(tuple(one.id for one in now), before, before)
    return Proposal(tuple(one.id for one in order), after, before)


def _search(slots: Sequence[Aside | None], free: Sequence[Aside]) -> tuple[int, ...]:
    """Which of the free comes into each empty slot."""
    return _exact(slots, free) if len(free) <= EXACT else _improved(slots, _greedy(slots, free), free)


def _exact(slots: Sequence[Aside | None], free: Sequence[Aside]) -> tuple[int, ...]:
    """The best of all orders, the rest of each being solved once for whoever is already placed."""

    @cache
    def best(place: int, left: frozenset[int], out: Aside) -> tuple[int, tuple[int, ...]]:
        if place == len(slots):
            return 0, ()
        given = slots[place]
        if given is not None:
            rest, order = best(place + 1, left, given)
            return rest + len(given - out), order
        found = []
        for one in left:
            rest, order = best(place + 1, left - {one}, free[one])
            found.append((rest + len(free[one] - out), (one, *order)))
        return min(found)

    return best(0, frozenset(range(len(free))), NOBODY)[1]


def _greedy(slots: Sequence[Aside | None], free: Sequence[Aside]) -> tuple[int, ...]:
    """Each time the one for whom the fewest move, the earliest of them."""
    left, out, order = list(range(len(free))), NOBODY, []
    for given in slots:
        if given is None:
            nearest = min(left, key=lambda one: (len(free[one] ^ out), one))
            left.remove(nearest)
            order.append(nearest)
        out = free[order[-1]] if given is None else given
    return tuple(order)


def _improved(
    slots: Sequence[Aside | None], order: tuple[int, ...], free: Sequence[Aside]
) -> tuple[int, ...]:
    """Take one out and put it elsewhere, or turn a stretch round, as long as that saves an exit."""
    while better := _better(slots, order, free):
        order = better
    return order


def _better(
    slots: Sequence[Aside | None], order: tuple[int, ...], free: Sequence[Aside]
) -> tuple[int, ...] | None:
    now = _cost(slots, order, free)
    return next((one for one in _neighbours(order) if _cost(slots, one, free) < now), None)


def _neighbours(order: tuple[int, ...]) -> Iterable[tuple[int, ...]]:
    for first in range(len(order)):
        rest = order[:first] + order[first + 1 :]
        for place in range(len(order)):
            yield (*rest[:place], order[first], *rest[place:])
        for last in range(first + 2, len(order) + 1):
            yield (*order[:first], *reversed(order[first:last]), *order[last:])


def _cost(slots: Sequence[Aside | None], order: Iterable[int], free: Sequence[Aside]) -> int:
    placed = iter(order)
    return exits(free[next(placed)] if given is None else given for given in slots)

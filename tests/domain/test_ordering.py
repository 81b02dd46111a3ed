"""An order of items in which as few people as possible leave the room."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from committee_desk.domain import ordering
from committee_desk.domain.ballot import Item
from committee_desk.domain.ids import ItemId, MatterId, MeetingId, PersonId
from committee_desk.domain.ordering import exits, proposed
from committee_desk.domain.recusal import Ground, Recusal

ASIDES = st.lists(st.frozensets(st.integers(1, 5), max_size=3), max_size=6)


def item(number: int, *aside: int, report: bool = False) -> Item:
    recusals = tuple(Recusal(PersonId(one), Ground.AVOIDANCE, 3) for one in aside)
    return Item(
        ItemId(number), MeetingId(1), MatterId(number), str(number), number, report, recusals=recusals
    )


def agenda(asides) -> list[Item]:
    return [item(number, *aside) for number, aside in enumerate(asides, start=1)]


def test_items_from_which_the_same_people_step_aside_come_together():
    found = proposed([item(1, 7), item(2), item(3, 7), item(4, 7, 8)])

    assert (found.order, found.exits, found.exits_now, found.saves) == ((1, 3, 4, 2), 2, 3, 1)


def test_an_order_that_cannot_be_better_stays():
    found = proposed([item(3, 7), item(1), item(2)])

    assert (found.order, found.saves) == ((3, 1, 2), 0)


def test_report_items_stay_first():
    found = proposed([item(1, 7), item(2), item(3, 7), item(4, report=True), item(5, report=True)])

    assert found.order[:2] == (4, 5)
    assert (found.exits, found.exits_now) == (1, 2)


def test_a_fixed_item_keeps_its_place():
    found = proposed([item(1, 7), item(2), item(3, 7), item(4)], {ItemId(2)})

    assert found.order[1] == 2
    assert found.exits == 1


def test_what_is_settled_is_not_ordered_again():
    assert proposed([item(1).fall_away("취하"), item(2), item(3)]).order == (2, 3)


def test_an_empty_agenda_has_an_empty_order():
    assert proposed([]).order == ()


@given(ASIDES)
def test_no_other_order_has_fewer_exits(asides):
    found = proposed(agenda(asides))

    assert found.exits == min(exits(order) for order in permutations(asides))


PLACES = st.sets(st.integers(1, 6))


@given(ASIDES, PLACES, PLACES)
def test_no_other_order_has_fewer_exits_where_reports_come_first_and_some_places_are_fixed(
    asides, reports, fixed
):
    now = [item(number, *aside, report=number in reports) for number, aside in enumerate(asides, start=1)]

    found = proposed(now, fixed)

    lawful = [order for order in permutations(now) if keeps(order, now, fixed)]
    assert found.exits == min(exits(one.recused for one in order) for order in (now, *lawful))


def keeps(order, now, fixed):
    """Whether the fixed items are in their places, and the reports, in their order, in the first others."""
    free = [one for one in order if one.id not in fixed]
    reports = [one for one in now if one.report and one.id not in fixed]
    in_place = all(one is before for one, before in zip(order, now, strict=True) if before.id in fixed)
    return in_place and free[: len(reports)] == reports


@given(ASIDES)
def test_a_long_agenda_is_improved_and_never_made_worse(asides):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ordering, "EXACT", 0)
        found = proposed(agenda(asides))

    assert sorted(found.order) == list(range(1, len(asides) + 1))
    assert found.exits == exits(asides[id - 1] for id in found.order) <= found.exits_now


def test_thirty_items_are_ordered_too():
    found = proposed([item(number, number % 3 + 1) for number in range(1, 31)])

    assert (found.exits_now, found.exits) == (30, 3)

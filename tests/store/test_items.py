"""Agenda items in their order, and every item a matter has been."""

from datetime import time

from committee_desk.acts import declaration, item
from committee_desk.domain.matter import Resolution
from committee_desk.store import items
from tests.acts.making import begun, planned, ready, taken_up, with_members


def test_an_agenda_is_told_in_its_order():
    room = begun()
    held = planned(room, with_members(room))
    first, second = (room.do(item.place, held.id, ready(room, title=title).id) for title in "가나")
    room.do(item.reorder, held.id, [second.id, first.id])

    assert [(one.id, one.number) for one in room.ask(items.of, held.id)] == [(2, "1"), (1, "2")]


def test_a_matter_that_was_put_off_has_been_two_items():
    room = begun()
    held, one, _ = taken_up(room)
    room.do(declaration.declare, one.id, Resolution.DEFERRED, time(14, 20))
    again = room.do(item.place, held.id, one.matter)

    assert [each.id for each in room.ask(items.about, one.matter)] == [one.id, again.id]


def test_an_item_with_everything_on_it_comes_back_as_it_was_kept():
    room = begun()
    _, one, _ = taken_up(room)
    room.do(item.all_in_favour, one.id)
    room.do(declaration.declare, one.id, Resolution.AS_PROPOSED, time(14, 20))
    voided = room.do(declaration.void, one.id, "착오")

    assert room.item(one.id) == voided

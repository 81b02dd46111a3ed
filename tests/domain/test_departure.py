"""What is said before somebody leaves or steps aside: the quorum then, the items, and what remains."""

from dataclasses import replace
from datetime import time

import pytest

from committee_desk.domain.attendance import NotInRoom, Quorum
from committee_desk.domain.ballot import Choice, Item
from committee_desk.domain.departure import Way, if_left
from committee_desk.domain.ids import ItemId, PersonId
from tests.domain.test_ballot import item_of, meeting_of, people


def waiting(number: int, *recused: int) -> Item:
    return replace(item_of(*recused), id=ItemId(number), stage=item_of().stage.WAITING, taken_up_at=None)


def test_leaving_where_enough_remain_changes_only_who_votes():
    found = if_left(meeting_of(9, present=7), [item_of(7), waiting(2)], PersonId(6))

    assert (found.breaks, found.missing, found.ways) == (False, 0, (Way.GO_ON,))
    assert [(one.voters_before, one.voters, one.needed) for one in found.items] == [(6, 5, 3), (7, 6, 4)]


def test_leaving_as_the_last_of_the_quorum_loses_the_opening_by_one():
    found = if_left(meeting_of(9, present=5), [item_of(), waiting(2)], PersonId(5))

    assert (found.before, found.after) == (Quorum(9, 5), Quorum(9, 4))
    assert (found.breaks, found.missing) == (True, 1)
    assert found.ways == (Way.DECIDE_FIRST, Way.DEFER_FIRST, Way.RECESS, Way.CLOSE)


def test_what_is_lost_already_cannot_be_broken_nor_decided_first():
    found = if_left(meeting_of(9, present=4), [item_of()], PersonId(4))

    assert (found.breaks, found.missing) == (False, 2)
    assert found.ways == (Way.RECESS, Way.CLOSE)


def test_fewer_voters_than_open_a_meeting_are_said_as_a_caution():
    found = if_left(meeting_of(9, present=6), [item_of(1)], PersonId(6))

    assert [(one.votable, one.caution) for one in found.items] == [(True, True)]


def test_a_vote_that_was_cast_goes_along():
    item = replace(item_of(), votes={PersonId(3): Choice.YES})

    found = if_left(meeting_of(9, present=7), [item], PersonId(3))

    assert found.loses_vote


def test_whether_the_one_who_leaves_presides_is_told():
    assert if_left(meeting_of(9, present=6), [item_of(2)], PersonId(1)).presides
    assert not if_left(meeting_of(9, present=6), [item_of(2)], PersonId(4)).presides


def test_nobody_leaves_who_is_not_there():
    with pytest.raises(NotInRoom):
        if_left(meeting_of(9, present=5), [], PersonId(9))


def test_nothing_is_changed_by_asking():
    meeting, item = meeting_of(9, present=5), item_of()

    if_left(meeting, [item], PersonId(5))

    assert meeting.room == people(1, 2, 3, 4, 5)
    assert item.taken_up_at == time(14, 5)

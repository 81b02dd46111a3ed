"""How long items take, and when the meeting will end."""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from committee_desk.domain.ballot import Item, NoSuchLength
from committee_desk.domain.ids import ItemId, MatterId, MeetingId
from committee_desk.domain.meeting import Meeting, Stage
from committee_desk.domain.recess import Recess
from committee_desk.domain.timing import Forecast, ahead, forecast, over, planned, used
from tests.domain.test_ballot import declared, meeting_of, voted


def item(number: int, minutes: int = 0, taken_up: time | None = None) -> Item:
    one = Item(ItemId(number), MeetingId(1), MatterId(number), str(number), number, minutes=minutes)
    return one.take_up(taken_up) if taken_up else one


def sitting(*recesses: Recess) -> Meeting:
    return replace(meeting_of(9, present=7), opened_at=time(14), recesses=recesses)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def test_an_item_runs_from_its_taking_up_to_the_clock():
    assert used(item(1, taken_up=time(14, 5)), sitting(), time(14, 12, 41)) == timedelta(
        minutes=7, seconds=41
    )


def test_an_item_ends_with_its_declaration():
    one = declared(sitting(), voted(sitting(), item(1, taken_up=time(14, 5)), 7))

    assert used(one, sitting(), time(16)) == minutes(5)


@pytest.mark.parametrize(
    ("recess", "left"),
    [
        (Recess(time(14, 10), time(14, 20)), 20),
        (Recess(time(14), time(14, 10)), 25),
        (Recess(time(14, 30)), 25),
        (Recess(time(13), time(14)), 30),
    ],
)
def test_recesses_count_for_no_item(recess, left):
    assert used(item(1, taken_up=time(14, 5)), sitting(recess), time(14, 35)) == minutes(left)


def test_what_was_never_taken_up_has_used_nothing():
    assert used(item(1, 20), sitting(), time(15)) == minutes(0)


def test_an_item_is_over_its_time_only_where_it_was_planned():
    assert over(item(1, 5, time(14, 5)), sitting(), time(14, 12)) == minutes(2)
    assert over(item(1, 20, time(14, 5)), sitting(), time(14, 12)) == minutes(0)
    assert over(item(1, 0, time(14, 5)), sitting(), time(14, 12)) == minutes(0)


def test_the_end_is_predicted_from_what_every_open_item_has_left():
    items = [item(1, 20, time(14, 5)), item(2, 15), item(3)]

    assert forecast(sitting(), items, time(14, 15)) == Forecast(time(14, 40), minutes(35), minutes(25), 1)


def test_an_item_over_its_time_moves_the_end_and_owes_nothing():
    items = [item(1, 5, time(14, 5)), item(2, 15)]

    assert forecast(sitting(), items, time(14, 30)).ends == time(14, 45)


def test_a_recess_goes_on_until_the_announced_time():
    assert forecast(sitting(Recess(time(14, 10), until=time(14, 30))), [item(1, 10)], time(14, 15)).ends == (
        time(14, 40)
    )


def test_before_it_opens_the_end_is_counted_from_the_planned_start():
    called = replace(meeting_of(9, present=7), stage=Stage.CONVENED)

    assert forecast(called, [item(1, 30), item(2, 45)], time(9)).ends == time(15, 15)


def test_each_item_is_foreseen_to_begin_when_those_before_it_are_over():
    meeting = replace(meeting_of(9, present=0), stage=Stage.CONVENED, opened_at=None)
    gone = replace(item(2, 30), withdrawn_because="취하").fall_away("취하")

    found = ahead(meeting, [item(1, 15), gone, item(3), item(4, 10)])

    assert [one.ends for one in found] == [time(14), time(14, 15), time(14, 15), time(14, 15), time(14, 25)]
    assert [one.unplanned for one in found] == [0, 0, 0, 1, 1]


def test_a_closed_meeting_ended_when_it_closed():
    closed = replace(sitting(), stage=Stage.CLOSED, closed_at=time(15, 2))

    assert forecast(closed, [], time(18)).ends == time(15, 2)


def test_the_plan_leaves_out_what_fell_away():
    assert planned([item(1, 10), item(2, 20).fall_away("취하")]) == minutes(10)


@pytest.mark.parametrize("length", [-1, 601])
def test_no_item_is_planned_for_less_than_nothing_or_for_days(length):
    with pytest.raises(NoSuchLength):
        item(1).plan(length)

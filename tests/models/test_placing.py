"""A ready matter is led to the agenda that takes it next, and one on an agenda to its item there."""

from dataclasses import replace
from datetime import date, time

import pytest

from committee_desk.acts import item, matter, meeting
from committee_desk.domain.journal import Subject
from committee_desk.models import agenda, placing
from committee_desk.models.meetings import ToPlace
from tests.acts.making import DAY, NOTICE, begun, planned, ready, with_members

TODAY = date(2026, 11, 20)


@pytest.fixture
def room():
    return begun()


def another(room, on, title="another"):
    return room.do(meeting.plan, title, on, time(10), "hall")


def way(room, matter):
    return room.ask(placing.way, room.matter(matter.id), TODAY)


def test_what_is_not_ready_is_led_nowhere(room):
    received = room.do(matter.receive, "report", "quarter", date(2026, 11, 2))

    found = way(room, received)

    assert (found.words, found.hint, found.wanted) == ("Place on an agenda …", "", None)


def test_a_ready_matter_is_led_to_the_nearest_meeting_that_is_prepared(room):
    one = ready(room)
    for on in (date(2026, 12, 24), DAY, date(2026, 11, 19)):
        another(room, on, f"of {on}")

    found = way(room, one)

    assert (found.hint, found.wanted) == (
        "The next meeting: of 2026-11-27, 2026-11-27 (Fri).",
        ToPlace(one.id),
    )


def test_without_any_meeting_it_begins_with_planning_one(room):
    one = ready(room)

    assert way(room, one).hint == "No meeting is being prepared; it begins with planning one."


def test_a_meeting_whose_notice_is_out_takes_it_only_where_none_is_prepared(room):
    one = ready(room)
    held = planned(room, with_members(room, 9))
    room.do(item.place, held.id, ready(room, title="first").id)
    room.do(meeting.convene, held.id, NOTICE)

    late = room.ask(placing.taking, TODAY)
    said = way(room, one).hint
    another(room, date(2026, 12, 24))
    then = room.ask(placing.taking, TODAY)

    assert (late.id, said.endswith("its notice is out, so say why it is late.")) == (held.id, True)
    assert then.title == "another"


def test_a_matter_on_an_agenda_is_led_to_its_item(room):
    one = ready(room)
    held = another(room, DAY)
    placed = room.do(item.place, held.id, one.id)

    found = way(room, one)

    assert (found.words, found.hint, found.wanted, found.onward) == (
        "To its agenda …",
        "Resolution item 1, another, 2026-11-27 (Fri).",
        Subject("item", placed.id),
        False,
    )


def test_a_new_meeting_can_begin_with_it(room):
    one = ready(room, title="on its way")

    begun_with = room.ask(placing.to_begin_with, one.id)

    assert begun_with.words == f"Ready: {one.number} on its way"
    assert [left.matter.id for left in agenda.divided([begun_with])[0]] == [one.id]
    assert begun_with.what == replace(begun_with.what, minutes=0, taken_off_because="")

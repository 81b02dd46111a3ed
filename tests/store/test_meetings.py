"""Meetings for a table: the newest first, their items counted by the database."""

from datetime import date, time

from committee_desk.acts import meeting
from committee_desk.domain.meeting import Stage
from committee_desk.store import meetings
from tests.acts.making import begun, opened


def test_meetings_are_told_newest_first_with_their_items_and_seats():
    room = begun()
    held, _, _ = opened(room, kinds=("other", "report"))
    for day in (date(2026, 12, 11), date(2026, 9, 4)):
        room.do(meeting.plan, "정기회", day, time(10), "3층")

    lines = room.ask(meetings.lines)

    assert [(line.held_on.month, line.stage, line.items, line.designated) for line in lines] == [
        (12, Stage.DRAFT, 0, 0),
        (11, Stage.OPEN, 2, 9),
        (9, Stage.DRAFT, 0, 0),
    ]
    assert held.id in [line.id for line in lines]


def test_a_desk_without_meetings_has_no_lines():
    assert begun().ask(meetings.lines) == []

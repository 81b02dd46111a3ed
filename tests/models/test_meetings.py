"""Preparing a meeting: what is carried over from the last, and what is checked."""

from dataclasses import replace
from datetime import date

import pytest

from committee_desk.acts import item as items
from committee_desk.domain.meeting import Stage
from committee_desk.models import agenda as preparing
from committee_desk.models import home, meetings
from committee_desk.models import meeting as table
from committee_desk.models.table import Tone
from tests.views import sitting

DAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("last", "following"),
    [
        ("제7차 적극행정위원회", "제8차 적극행정위원회"),
        ("2026년 제9회 한빛구 적극행정위원회", "2026년 제10회 한빛구 적극행정위원회"),
        ("임시회의", "임시회의"),
        ("3rd meeting of 2026", "4th meeting of 2026"),
        ("The 11th meeting of 2026", "The 12th meeting of 2026"),
        ("20th meeting", "21st meeting"),
    ],
)
def test_the_next_meeting_bears_the_next_number(last, following):
    assert meetings.next_title(last) == following


def test_the_first_meeting_begins_with_an_hour_and_nothing_else():
    door = sitting.door_in_memory()

    assert door.ask(meetings.newcomer) == meetings.Newcomer()


def test_nine_with_half_from_outside_pass_the_checks_of_the_designation():
    door, meeting, _ = sitting.drafted()

    checks = meetings.designation_checks(door.ask(meetings.about, meeting.id))

    assert [check.tone for check in checks] == [Tone.SUCCESS]
    assert checks[0].words == "Designated 9, private 7, quorum 5"


def test_whose_day_has_come_stands_before_later_ones():
    lines = sitting.drafted()[0].ask(meetings.lines)

    assert home.next_meeting(lines, DAY) == lines[0]


def test_an_item_taken_off_says_why_and_counts_no_more():
    door, meeting, agenda = sitting.drafted()
    door.do(items.withdraw, agenda[3].id, "철회 요청", **sitting.BY)

    about = door.ask(meetings.about, meeting.id)

    assert preparing.rows(about)[3].notes == ("철회 요청",)
    assert about.meeting.stage is Stage.DRAFT


def test_a_meeting_without_members_cannot_be_called():
    door, meeting, _ = sitting.drafted()
    about = door.ask(meetings.about, meeting.id)
    nobody = sitting.replace(about.meeting, designated=())
    bare = sitting.replace(about, record=sitting.replace(about.record, meeting=nobody))

    assert meetings.why_not_convened(bare, [], DAY) == "Nobody is designated yet."


def test_a_preparation_waits_at_its_notice_once_everything_else_is_there():
    door, meeting, _ = sitting.drafted()

    assert meetings.waits_at(door.ask(meetings.about, meeting.id)) == 3


def test_a_meeting_leads_to_where_it_is_held_and_once_it_is_closed_to_its_minutes():
    door, meeting, _ = sitting.drafted()
    held = door.ask(table.record, meeting.id).meeting

    rooms = {stage: meetings.leads_to(replace(held, stage=stage))[0] for stage in Stage}

    assert rooms == {
        Stage.DRAFT: "",
        Stage.CONVENED: "meeting",
        Stage.OPEN: "meeting",
        Stage.CLOSED: "minutes",
        Stage.CONFIRMED: "minutes",
        Stage.FILED: "minutes",
    }

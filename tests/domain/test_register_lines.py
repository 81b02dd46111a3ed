"""What a line of each register cannot be without, and who moved where."""

from dataclasses import replace
from datetime import date

import pytest

from committee_desk.domain.complaint import Complaint, ComplaintAnsweredTooSoon, ComplaintUnnamed
from committee_desk.domain.official import LeftBeforeComing, Moved, Official, OfficialUnnamed
from committee_desk.domain.promotion import Promotion, PromotionUnnamed
from committee_desk.domain.training import (
    Attendance,
    AttendanceUnnamed,
    Coverage,
    Training,
    TrainingUnnamed,
)

DAY, BEFORE = date(2026, 3, 5), date(2026, 3, 4)
COMPLAINT = Complaint(1, "C2026-0001", "불법 주차", DAY)
OFFICIAL = Official(1, "101", "이수진", "민원과", since=DAY)
TRAINING = Training(1, "T2026-0001", "적극행정 교육", DAY)
ATTENDANCE = Attendance(1, "1-1", 1, "이수진", "민원과")
PROMOTION = Promotion(1, "M2026-0001", "긴급 제설", DAY, "누리집")


@pytest.mark.parametrize(
    ("line", "facts", "refusal"),
    [
        (COMPLAINT, {"title": " "}, ComplaintUnnamed),
        (COMPLAINT, {"received_on": None}, ComplaintUnnamed),
        (COMPLAINT, {"answered_on": BEFORE}, ComplaintAnsweredTooSoon),
        (OFFICIAL, {"name": ""}, OfficialUnnamed),
        (OFFICIAL, {"department": ""}, OfficialUnnamed),
        (OFFICIAL, {"until": BEFORE}, LeftBeforeComing),
        (TRAINING, {"title": ""}, TrainingUnnamed),
        (TRAINING, {"held_on": None}, TrainingUnnamed),
        (ATTENDANCE, {"training": None}, AttendanceUnnamed),
        (ATTENDANCE, {"name": ""}, AttendanceUnnamed),
        (PROMOTION, {"channel": ""}, PromotionUnnamed),
        (PROMOTION, {"told_on": None}, PromotionUnnamed),
    ],
)
def test_what_a_line_cannot_be_without(line, facts, refusal):
    line.ensure_whole()

    with pytest.raises(refusal):
        replace(line, **facts).ensure_whole()


@pytest.mark.parametrize(
    ("since", "last"), [(date(2026, 7, 1), date(2026, 6, 30)), (OFFICIAL.since, None), (None, None)]
)
def test_who_moves_keeps_the_department_before_until_the_day_that_is_said(since, last):
    moved = replace(OFFICIAL, department="도로과", since=since).moved_from(OFFICIAL)

    assert moved.moves == (Moved("민원과", last),)


def test_who_stays_in_the_department_has_not_moved():
    assert replace(OFFICIAL, grade="7급").moved_from(OFFICIAL).moves == ()


@pytest.mark.parametrize(("officials", "share"), [(4, "3/4"), (0, "0")])
def test_the_share_of_those_trained_is_exact(officials, share):
    assert str(Coverage("민원과", officials, 3, 1, 270).share) == share


def test_a_complaint_is_raised_once_something_came_of_it():
    raised = [replace(COMPLAINT, proposal=1), replace(COMPLAINT, matter=2), COMPLAINT]

    assert [one.is_raised for one in raised] == [True, True, False]

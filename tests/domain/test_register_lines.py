"""What a line of each register cannot be without, and who moved where."""

from dataclasses import replace
from datetime import date

import pytest

from committee_desk.domain.complaint import Complaint, ComplaintAnsweredTooSoon, ComplaintUnnamed
from committee_desk.domain.office_task import (
    DoneBeforeGiven,
    DueBeforeGiven,
    OfficeTask,
    OfficeTaskUnnamed,
    Standing,
)
from committee_desk.domain.officer import Charge, EndedBeforeSince, Officer, OfficerUnnamed, vacant
from committee_desk.domain.official import LeftBeforeComing, Moved, Official, OfficialUnnamed
from committee_desk.domain.promotion import Promotion, PromotionUnnamed
from committee_desk.domain.rules import Rules
from committee_desk.domain.training import (
    Attendance,
    AttendanceUnnamed,
    Coverage,
    Training,
    TrainingUnnamed,
)
from tests import packs

DAY, BEFORE = date(2026, 3, 5), date(2026, 3, 4)
COMPLAINT = Complaint(1, "C2026-0001", "불법 주차", DAY)
OFFICIAL = Official(1, "101", "이수진", "민원과", since=DAY)
TRAINING = Training(1, "T2026-0001", "적극행정 교육", DAY)
ATTENDANCE = Attendance(1, "1-1", 1, "이수진", "민원과")
OFFICE_TASK = OfficeTask(1, "W2026-0001", "현장 점검 협조", DAY, given_to="도로과")
OFFICER = Officer(1, "O2026-0001", "이수진", DAY)
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
        (OFFICE_TASK, {"title": ""}, OfficeTaskUnnamed),
        (OFFICE_TASK, {"given_to": " "}, OfficeTaskUnnamed),
        (OFFICE_TASK, {"given_on": None}, OfficeTaskUnnamed),
        (OFFICE_TASK, {"due_on": BEFORE}, DueBeforeGiven),
        (OFFICE_TASK, {"done_on": BEFORE}, DoneBeforeGiven),
        (OFFICER, {"name": " "}, OfficerUnnamed),
        (OFFICER, {"since": None}, OfficerUnnamed),
        (OFFICER, {"until": BEFORE}, EndedBeforeSince),
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


@pytest.mark.parametrize(
    ("due", "done", "standing", "delay"),
    [
        (None, None, Standing.OPEN, 0),
        (date(2026, 3, 20), None, Standing.OPEN, 0),
        (date(2026, 3, 19), None, Standing.SOON, 0),
        (date(2026, 3, 12), None, Standing.SOON, 0),
        (date(2026, 3, 11), None, Standing.LATE, 1),
        (date(2026, 3, 11), date(2026, 3, 11), Standing.DONE, 0),
        (date(2026, 3, 8), date(2026, 3, 11), Standing.DONE, 3),
        (None, date(2026, 3, 11), Standing.DONE, 0),
    ],
)
def test_an_office_task_is_open_due_within_the_week_late_or_done(due, done, standing, delay):
    task = replace(OFFICE_TASK, due_on=due, done_on=done)
    task.ensure_whole()

    assert (task.standing(date(2026, 3, 12)), task.delay(date(2026, 3, 12))) == (standing, delay)


@pytest.mark.parametrize(
    ("today", "holds"), [(BEFORE, False), (DAY, True), (date(2026, 6, 30), True), (date(2026, 7, 1), False)]
)
def test_a_charge_is_held_from_its_first_day_to_its_last(today, holds):
    assert replace(OFFICER, until=date(2026, 6, 30)).holds(today) is holds


def test_the_decree_wants_a_department_and_two_officers_and_one_person_may_hold_both():
    both = [OFFICER, replace(OFFICER, charge=Charge.PROTECTION)]

    assert list(vacant([], packs.rules(), DAY)) == [
        (Charge.DEPARTMENT, "지방공무원 적극행정 운영규정 제6조제1항"),
        (Charge.RESPONSIBLE, "지방공무원 적극행정 운영규정 제6조제1항"),
        (Charge.PROTECTION, "지방공무원 적극행정 운영규정 제6조제2항"),
    ]
    assert [charge for charge, _ in vacant(both, packs.rules(), DAY)] == [Charge.DEPARTMENT]


def test_rules_that_know_of_no_officers_want_none():
    assert list(vacant([], Rules.of((), DAY), DAY)) == []

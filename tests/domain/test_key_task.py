"""A key task is followed by its milestones and its quarters until it is done."""

from dataclasses import replace
from datetime import date

import pytest

from committee_desk.domain.ids import ItemId, KeyTaskId, MatterId
from committee_desk.domain.key_task import (
    Course,
    DelayUnexplained,
    KeyTask,
    KeyTaskVoided,
    Milestone,
    MilestonesOpen,
    MilestoneUndated,
    NoQuarter,
    Quarter,
    ReporterMissing,
    Status,
    course,
    ends,
    quarter_of,
    report_due,
)
from tests.packs import rules

SPRING, AUTUMN = Milestone("설계", date(2027, 3, 31)), Milestone("준공", date(2027, 10, 31))
TASK = KeyTask(KeyTaskId(1), MatterId(2), ItemId(3), 2027, "K1", "음악분수 조성", milestones=(SPRING, AUTUMN))


def quarter(number, status=Status.ON_COURSE, words="", reporter="공원녹지과 김○○"):
    return Quarter(number, status, words, reporter, date(2027, 4, 5))


def test_a_task_is_on_course_until_somebody_reports_otherwise():
    late = TASK.reported(quarter(1, Status.DELAYED, "설계 지연"))

    assert (TASK.status, late.status) == (Status.ON_COURSE, Status.DELAYED)
    assert late.reported(quarter(2)).status is Status.ON_COURSE


def test_a_quarter_reported_again_takes_the_place_of_what_was_said():
    twice = TASK.reported(quarter(2)).reported(quarter(1)).reported(quarter(1, words="고침"))

    assert [(one.quarter, one.words) for one in twice.quarters] == [(1, "고침"), (2, "")]
    assert [twice.quarter(number) is None for number in (1, 2, 3)] == [False, False, True]


@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        (quarter(5), NoQuarter),
        (quarter(0), NoQuarter),
        (quarter(1, reporter=" "), ReporterMissing),
        (quarter(1, Status.DELAYED), DelayUnexplained),
        (quarter(4, Status.DONE), MilestonesOpen),
    ],
)
def test_a_report_that_says_too_little_is_refused(said, refusal):
    with pytest.raises(refusal):
        TASK.reported(said)


def test_a_task_is_done_when_every_milestone_is():
    whole = replace(TASK, milestones=tuple(replace(one, done_on=one.due) for one in TASK.milestones))

    assert whole.reported(quarter(4, Status.DONE)).status is Status.DONE
    assert (TASK.done_milestones, whole.done_milestones, whole.next_due()) == (0, 2, None)


def test_a_milestone_is_late_the_day_after_its_own():
    assert [len(TASK.late(day)) for day in (date(2027, 3, 31), date(2027, 4, 1))] == [0, 1]
    assert TASK.next_due() == SPRING


def test_a_quarter_that_ended_and_was_not_reported_is_asked_for():
    told = TASK.reported(quarter(1))

    assert [TASK.unreported(day) for day in (date(2027, 3, 31), date(2027, 4, 1))] == [None, 1]
    assert [told.unreported(day) for day in (date(2027, 6, 30), date(2027, 7, 1))] == [None, 2]
    assert replace(TASK, voided_because="잘못").unreported(date(2027, 7, 1)) is None


def test_quarters_end_with_their_last_day_and_are_reported_within_the_days_of_the_rules():
    assert [ends(2027, one) for one in (1, 2, 3, 4)] == [
        date(2027, 3, 31),
        date(2027, 6, 30),
        date(2027, 9, 30),
        date(2027, 12, 31),
    ]
    assert [quarter_of(date(2027, month, 1)) for month in (1, 3, 4, 12)] == [1, 1, 2, 4]
    assert report_due(2027, 1, rules()) == date(2027, 4, 15)


def test_what_was_resolved_stays_when_the_rest_is_corrected():
    after = TASK.changed(replace(TASK, code="K9", title="다른 과제", goal="분수 1곳"))

    assert (after.code, after.title, after.goal) == ("K1", "음악분수 조성", "분수 1곳")


def test_a_milestone_without_its_day_is_refused():
    with pytest.raises(MilestoneUndated, match="협의"):
        TASK.changed(replace(TASK, milestones=(SPRING, Milestone("협의"))))


def test_a_task_whose_declaration_is_void_is_not_followed_any_more():
    gone = TASK.voided("정족수 착오")

    with pytest.raises(KeyTaskVoided):
        gone.changed(gone)
    with pytest.raises(KeyTaskVoided):
        gone.reported(quarter(1))


def test_a_task_on_course_lags_while_a_milestone_is_past_its_day():
    late, done = date(2027, 12, 31), replace(SPRING, done_on=date(2026, 3, 1))

    assert TASK.lags(late)
    assert not replace(TASK, milestones=(done,)).lags(late)
    assert not TASK.reported(quarter(1, Status.DELAYED, "지연")).lags(late)


def test_nine_tasks_of_which_seven_are_done_and_two_on_course():
    done = replace(TASK, milestones=()).reported(quarter(4, Status.DONE))

    assert course([done] * 7 + [TASK] * 2) == Course(done=7, on_course=2)
    assert course([TASK.reported(quarter(1, Status.DELAYED, "지연"))]).all == 1

"""A timeline: each record says its own days, those that are ahead or past among them."""

from dataclasses import replace
from datetime import date

import pytest

from committee_desk.domain.calendar import Pause
from committee_desk.domain.grant import Grant
from committee_desk.domain.ids import MatterId
from committee_desk.domain.key_task import KeyTask, Mark, Milestone, Quarter, Status
from committee_desk.domain.kinds.opinion import Opinion
from committee_desk.domain.matter import Matter
from committee_desk.domain.matter import Stage as At
from committee_desk.domain.office_task import OfficeTask
from committee_desk.domain.official import Moved, Official
from committee_desk.domain.passive_report import Outcome, PassiveReport, Stage
from committee_desk.domain.payment import Payment
from committee_desk.domain.timeline import TELLERS, Event, Point, in_order, points
from tests.domain.test_codec import SUBJECTS

TODAY = date(2026, 11, 27)
TASK = KeyTask(
    1,
    2,
    3,
    2026,
    "K1",
    "음악분수",
    milestones=(
        Milestone("설계", date(2026, 3, 31), date(2026, 4, 2)),
        Milestone("착공", date(2026, 6, 30)),
        Milestone("준공", date(2026, 12, 20)),
    ),
    quarters=(Quarter(1, Status.DELAYED, "자재가 늦음", "공원과", date(2026, 4, 5)),),
)
GRANT = Grant(1, 2, 3, None, "김○○", date(2026, 3, 1), due_on=date(2026, 5, 30), won=300_000)


def told(value):
    return [(one.on, one.event, one.mark(TODAY)) for one in in_order(points(value))]


def test_a_key_task_tells_its_milestones_and_quarters_and_what_is_past_its_day():
    assert told(TASK) == [
        (date(2026, 4, 2), Event.STEP_DONE, Mark.DONE),
        (date(2026, 4, 5), Event.REPORTED, Mark.DONE),
        (date(2026, 6, 30), Event.STEP_DUE, Mark.LATE),
        (date(2026, 12, 20), Event.STEP_DUE, Mark.AHEAD),
    ]


def test_a_matter_tells_when_it_was_sent_back_and_when_its_supplement_is_due():
    first = Pause(date(2026, 11, 4), date(2026, 11, 10))
    back = Matter(
        MatterId(1),
        "2026-0001",
        "opinion",
        "옥외영업",
        Opinion(),
        received_on=date(2026, 11, 2),
        stage=At.RETURNED,
        pauses=(first,),
        returned_on=date(2026, 11, 16),
        supplement_by=date(2026, 11, 23),
    )

    sent_back = [
        (date(2026, 11, 2), Event.RECEIVED, Mark.DONE),
        (date(2026, 11, 4), Event.RETURNED, Mark.DONE),
        (date(2026, 11, 10), Event.SUPPLEMENTED, Mark.DONE),
        (date(2026, 11, 16), Event.RETURNED, Mark.DONE),
    ]
    assert told(back) == [*sent_back, (date(2026, 11, 23), Event.SUPPLEMENT_DUE, Mark.LATE)]
    assert told(replace(back, stage=At.WITHDRAWN)) == sent_back


def test_a_promise_is_waited_for_until_it_is_kept():
    kept = replace(GRANT, done_on=date(2026, 5, 4), evidence="인사발령 3")

    assert [event for _, event, _ in told(GRANT)] == [Event.PROMISED, Event.PROMISE_DUE]
    assert told(GRANT)[1][2] is Mark.LATE
    assert told(kept)[1] == (date(2026, 5, 4), Event.KEPT, Mark.DONE)
    assert [one.won for one in points(kept)] == [300_000, 300_000]


def test_a_promise_that_was_given_up_is_waited_for_no_more():
    given_up = replace(GRANT, undone_because="본인이 사양함")

    assert [event for _, event, _ in told(given_up)] == [Event.PROMISED]


def test_an_official_tells_where_they_moved_and_leaves_out_what_nobody_knows():
    moved = Official(
        1, "7", "김○○", "위생과", moves=(Moved("도로과"), Moved("세무과", date(2026, 6, 30))), since=TODAY
    )

    assert [(one.event, one.told) for one in points(moved)] == [(Event.MOVED, "세무과 → 위생과")]


def test_a_report_never_tells_who_reported_whom():
    report = PassiveReport(
        1,
        "S1",
        "회신 지연",
        date(2026, 5, 4),
        reporter="신고인",
        against="피신고인",
        stage=Stage.ANSWERED,
        answered_on=date(2026, 5, 9),
        outcome=Outcome.PASSIVE,
    )

    words = " ".join(f"{one.told} {one.more}" for one in points(report))
    assert ("신고인" in words, [one.event for one in points(report)]) == (
        False,
        [Event.RECEIVED, Event.ANSWERED],
    )


def test_a_task_between_departments_tells_from_whom_to_whom():
    task = OfficeTask(1, "W1", "자료 내기", date(2026, 4, 1), "감사과", "도로과", due_on=date(2026, 12, 1))

    given, due = points(task)
    assert (given.more, due.mark(TODAY)) == (("감사과 → 도로과",), Mark.AHEAD)


def test_days_stand_in_order_and_the_same_one_once():
    first, second = Point(date(2026, 1, 2), Event.CAME), Point(date(2026, 1, 1), Event.LEFT)

    assert in_order([first, second, first]) == (second, first)


@pytest.mark.parametrize("kind", TELLERS, ids=lambda kind: kind.__name__)
def test_every_record_that_has_a_timeline_tells_at_least_a_day(kind):
    full = next(one for one in SUBJECTS if type(one) is kind)
    stands = replace(full, voided_because="") if kind is Payment else full

    assert [one.on for one in points(stands)] != []

"""A passive report: its periods, its one extension, what it makes again, what is still missing."""

from dataclasses import replace
from datetime import date

import pytest

from committee_desk.domain.ids import PassiveReportId
from committee_desk.domain.passive_report import (
    AnsweredTooSoon,
    Outcome,
    PassiveReport,
    RepeatsItself,
    ReportUnnamed,
    Stage,
    TooFewRepeats,
)
from tests.packs import rules

MONDAY = date(2026, 11, 2)
REPORT = PassiveReport(PassiveReportId(2), "S2026-0002", "허가 회신 지연", MONDAY)


def never(_day):
    return False


def last_day(report, is_holiday=never, of=None):
    return report.last_day(of or rules(), is_holiday)


@pytest.mark.parametrize(
    ("facts", "day"),
    [
        ({}, date(2026, 11, 16)),
        ({"extended": True}, date(2026, 11, 30)),
        ({"again": True}, date(2027, 1, 1)),
        ({"first_report": 1}, date(2027, 1, 1)),
        ({"again": True, "extended": True}, date(2027, 2, 1)),
    ],
)
def test_14_days_and_14_more_and_60_and_30_for_one_made_again(facts, day):
    # 60 days end on a Friday, 30 more on a Sunday, which moves on
    assert last_day(replace(REPORT, **facts)) == day


def test_a_last_day_on_a_holiday_moves_on_to_the_next_working_day():
    assert last_day(REPORT, {date(2026, 11, 16)}.__contains__) == date(2026, 11, 17)


def test_the_day_that_e_people_says_goes_first_until_it_is_extended():
    said = replace(REPORT, due_said=date(2026, 11, 12))

    assert (last_day(said), last_day(replace(said, extended=True))) == (
        date(2026, 11, 12),
        date(2026, 11, 30),
    )


def test_rules_without_such_reports_set_no_last_day():
    other = rules("proposal-review")

    assert (last_day(REPORT, of=other), REPORT.basis(other), list(REPORT.checks(other))) == (None, "", [])


@pytest.mark.parametrize(
    ("facts", "refusal"),
    [
        ({"title": " "}, ReportUnnamed),
        ({"received_on": None}, ReportUnnamed),
        ({"answered_on": date(2026, 11, 1)}, AnsweredTooSoon),
        ({"first_report": REPORT.id}, RepeatsItself),
    ],
)
def test_what_a_report_cannot_be_without_or_say(facts, refusal):
    with pytest.raises(refusal):
        replace(REPORT, **facts).ensure_whole()


LATER_ONE = PassiveReportId(3)  # entered after it


@pytest.mark.parametrize(
    "facts",
    [
        {"received_on": date(2026, 11, 3)},
        {"first_report": REPORT.id},
        {"id": REPORT.id},
    ],
)
def test_a_report_makes_again_only_what_came_before_it(facts):
    with pytest.raises(RepeatsItself):
        REPORT.ensure_follows(replace(REPORT, **{"id": LATER_ONE, **facts}))


def test_of_two_that_came_on_one_day_the_first_may_be_entered_last():
    first = replace(REPORT, id=LATER_ONE)

    REPORT.ensure_follows(first)

    assert REPORT.following(first) == replace(REPORT, first_report=first.id, again=True)


def test_it_is_closed_for_its_repeats_from_the_third_time_on():
    closed = replace(REPORT, outcome=Outcome.CLOSED)

    closed.ensure_closable(3, rules())
    replace(closed, outcome=Outcome.PASSIVE).ensure_closable(1, rules())
    with pytest.raises(TooFewRepeats, match="was made: 2; from 3 on"):
        closed.ensure_closable(2, rules())


@pytest.mark.parametrize(
    ("facts", "missing"),
    [
        ({}, []),
        ({"stage": Stage.ANSWERED}, ["no outcome"]),
        ({"stage": Stage.ANSWERED, "outcome": Outcome.PASSIVE}, ["no measure"]),
        ({"stage": Stage.ANSWERED, "outcome": Outcome.PASSIVE, "measures": "시정"}, []),
        ({"again": True}, ["not named"]),
        ({"again": True, "first_report": 1}, []),
    ],
)
def test_what_is_still_missing_is_named_and_never_refused(facts, missing):
    found = [one.text for one in replace(REPORT, **facts).checks(rules())]

    assert [any(words in text for text in found) for words in missing] == [True] * len(found)
    assert len(found) == len(missing)

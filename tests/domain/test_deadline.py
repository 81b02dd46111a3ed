"""Deadlines against a calendar written anew: one day after another, for ten years."""

from dataclasses import dataclass, replace
from datetime import date

import pytest

from committee_desk.domain.awaited import TERMS, Awaited
from committee_desk.domain.calendar import Count, Pause, Period, due
from committee_desk.domain.deadline import MEET, SUPPLEMENT, Deadline, deadlines
from committee_desk.domain.kinds import kind_of
from committee_desk.domain.matter import ENDED, Stage
from tests.domain.ten_years import DAY, FIRST, LAST, every_day, free
from tests.packs import rules

RULES = rules()
# what is waited for: days, and days of the one extension there may be; months where it says so
PERIODS = {
    "audit_head": (10, 10),
    "consultation": (30, 0),
    "interpretation": (10, 10),
    "implementation": (10, 0),
    "improvement": (30, 0),
    "citizen": (60, 60),
    "fact_check": (10, 10),
    "lawyer": ("1 month", 0),
    "receipts": (14, "1 month"),
    "progress": ("3 months", 0),
    "material": (7, 7),
    "hearing": (7, 0),
}


@dataclass(frozen=True)
class Line:
    received_on: date
    stage: Stage = Stage.RECEIVED
    kind: str = "other"
    supplement_by: date | None = None
    pauses: tuple[Pause, ...] = ()
    awaited: tuple[Awaited, ...] = ()
    decided_on: date | None = None
    notified_on: date | None = None
    outcome: str = ""

    @property
    def particulars(self):
        return kind_of(self.kind)()

    @property
    def ended(self):
        return self.stage in ENDED


def counted(start, period, stands=()):
    """The day on which so many days have gone by that count, or the next on which offices are open."""
    day = start
    if isinstance(period, str):
        day = months_on(start, int(period.split()[0]))
    else:
        while period:
            day += DAY
            period -= day not in stands
    while day.weekday() > 4 or free(day):
        day += DAY
    return day


def months_on(start, number):
    """The day before the one of the same number so many months on, or the last of a shorter month."""
    day = first = start + DAY
    while number:
        day += DAY
        number -= day.day == 1
    while day.day != first.day:
        if (day + DAY).day == 1:
            return day
        day += DAY
    return day - DAY


def found(line):
    return {one.what: one.on for one in deadlines(line, RULES, free)}


def test_the_calendar_here_knows_everything_that_is_waited_for():
    assert PERIODS.keys() == TERMS.keys()


@pytest.mark.parametrize("what", PERIODS)
def test_every_reply_is_due_as_counted_on_the_fingers_for_ten_years(what):
    days, longer = PERIODS[what]

    for day in every_day():
        once = counted(day, days)
        asked = Awaited(what, day)
        assert asked.last_day(RULES, free) == once
        if longer:
            assert asked.extended(RULES).last_day(RULES, free) == counted(once, longer)


def test_every_matter_is_to_be_met_on_within_fifteen_days_for_ten_years():
    for day in every_day():
        assert found(Line(day)) == {MEET: counted(day, 15)}


@pytest.mark.parametrize("number", [1, 3, 10, 14, 30])
def test_working_days_are_those_on_which_offices_are_open_for_ten_years(number):
    for day in every_day():
        left, last = number, day
        while left:
            last += DAY
            left -= last.weekday() < 5 and not free(last)

        assert due(day, Period(days=number, count=Count.WORKING), free) == last


def test_a_supplement_stops_the_clock_for_ten_years():
    for day in every_day():
        since, until = day + 3 * DAY, day + 8 * DAY
        stands = {since + n * DAY for n in range(6)}

        line = Line(day, pauses=(Pause(since, until),))

        assert found(line) == {MEET: counted(day, 15, stands)}


def test_the_nearest_comes_first_and_each_with_its_article():
    line = Line(date(2026, 11, 2), awaited=(Awaited("consultation", FIRST), Awaited("audit_head", LAST)))

    assert [one.what for one in deadlines(line, RULES, free)] == ["consultation", MEET, "audit_head"]
    assert deadlines(Line(date(2026, 11, 2)), RULES, free) == (
        Deadline(MEET, date(2026, 11, 17), "인사혁신처 적극행정 및 규제심사 운영규정 제16조제1항(준용)"),
    )


def test_while_a_supplement_is_waited_for_only_that_and_replies_are_due():
    line = Line(
        FIRST, Stage.RETURNED, supplement_by=date(2026, 1, 20), awaited=(Awaited("audit_head", FIRST),)
    )

    assert list(found(line)) == ["audit_head", SUPPLEMENT]


@pytest.mark.parametrize("stage", [Stage.WITHDRAWN, Stage.REJECTED, Stage.CLOSED])
def test_what_has_ended_has_no_deadline(stage):
    assert found(replace(Line(FIRST, awaited=(Awaited("citizen", FIRST),)), stage=stage)) == {}


@pytest.mark.parametrize("stage", [Stage.DECIDED, Stage.NOTIFIED, Stage.FOLLOWED_UP])
def test_after_the_decision_only_replies_are_due(stage):
    waiting, came = Awaited("implementation", FIRST), Awaited("audit_head", FIRST, came_on=FIRST)

    assert list(found(Line(FIRST, stage, awaited=(waiting, came)))) == ["implementation"]


def test_a_holiday_declared_late_moves_the_day_on():
    monday = counted(date(2026, 11, 6), 10)

    moved = Awaited("audit_head", date(2026, 11, 6)).last_day(RULES, lambda day: free(day) or day == monday)

    assert moved == monday + DAY


@pytest.mark.parametrize(
    ("kind", "what", "days"), [("citizen", "citizen", 60), ("support", "fact_check", 10)]
)
def test_what_the_office_owes_runs_from_the_receipt_though_nobody_noted_it_for_ten_years(kind, what, days):
    for day in every_day():
        since, until = day + 3 * DAY, day + 8 * DAY
        stands = {since + n * DAY for n in range(6)}

        assert found(Line(day, kind=kind))[what] == counted(day, days)
        assert found(Line(day, kind=kind, pauses=(Pause(since, until),)))[what] == counted(day, days, stands)


def test_once_it_is_noted_the_day_that_was_noted_counts():
    noted = Line(FIRST, kind="citizen", awaited=(Awaited("citizen", date(2026, 1, 5)),))

    assert found(noted)["citizen"] == counted(date(2026, 1, 5), 60)
    told = replace(noted, awaited=(), stage=Stage.NOTIFIED, decided_on=FIRST, notified_on=FIRST)
    assert "citizen" not in found(told)
    assert found(replace(told, stage=Stage.DECIDED, notified_on=None))["citizen"] == counted(FIRST, 60)

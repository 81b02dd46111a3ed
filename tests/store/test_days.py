"""The public holidays of 2026, substitute days included, and the office's own."""

import runpy
from datetime import date
from pathlib import Path

import pytest

from committee_desk.assets import HOLIDAYS
from committee_desk.domain import own_rules
from committee_desk.domain.calendar import is_working as working
from committee_desk.domain.packs import Layer
from committee_desk.domain.rules import Rules
from committee_desk.store import days
from committee_desk.store.days import korean
from tests.domain import ten_years
from tests.packs import layers

ROOT = Path(__file__).resolve().parents[2]
KOREAN = korean()


def day(month: int, number: int) -> date:
    return date(2026, month, number)


@pytest.mark.parametrize(
    "on",
    [
        *[day(2, 16), day(2, 17), day(2, 18)],  # 설날
        *[day(9, 24), day(9, 25)],  # 추석
        *[day(3, 2), day(5, 25), day(8, 17), day(10, 5)],  # 대체공휴일
        *[day(1, 1), day(5, 5), day(6, 3), day(10, 9), day(12, 25)],
        *[day(11, 28), day(11, 29)],  # 토·일
    ],
)
def test_offices_are_closed(on):
    assert not working(on, KOREAN)


@pytest.mark.parametrize("on", [day(2, 19), day(9, 28), day(3, 3), day(10, 6), day(11, 27)])
def test_offices_are_open_again(on):
    assert working(on, KOREAN)


def test_the_holidays_of_ten_years_are_those_worked_out_anew():
    known = {day for day in days.public() if ten_years.FIRST <= day <= ten_years.LAST}

    assert known == ten_years.HOLIDAYS


def test_the_desks_own_days_are_closed_too():
    assert not working(day(11, 27), korean([day(11, 27)]))


def test_a_day_that_the_desk_declares_closed_is_closed_for_every_period():
    declared = own_rules.with_own(layers(), "calendar.closed", "2026-11-27", "임시공휴일", day(11, 20))

    assert not working(day(11, 27), days.under(Rules.of(declared, day(11, 20))))
    assert working(day(11, 27), days.under(Rules.of(declared, day(11, 19))))


def test_a_desk_made_before_there_was_such_a_rule_has_the_public_holidays():
    rules = Rules.of([Layer.of("old", 'title = "옛 규정"')], day(11, 20))

    assert working(day(11, 27), days.under(rules))


def test_the_file_of_public_holidays_is_as_the_package_makes_it():
    made = runpy.run_path(str(ROOT / "packaging" / "public_holidays.py"))

    assert HOLIDAYS.read_text(encoding="utf-8") == made["text"]()

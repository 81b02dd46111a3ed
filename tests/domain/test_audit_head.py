"""The head of audit has ten days, and once ten more."""

from datetime import date

import pytest

from committee_desk.domain.audit_head import AuditHead
from tests.packs import rules

RULES = rules()
FRIDAY, MONDAY = date(2026, 11, 6), date(2026, 11, 16)


def no_holiday(_day: date) -> bool:
    return False


@pytest.mark.parametrize(
    ("extended", "last"), [(False, MONDAY), (True, date(2026, 11, 26))], ids=["once", "extended"]
)
def test_the_reply_is_due_in_ten_days_and_ten_more_when_extended(extended, last):
    assert AuditHead(FRIDAY, extended).due(RULES, no_holiday) == last


def test_an_extension_runs_from_the_last_day_as_it_moved_on_over_a_holiday():
    def holiday(day: date) -> bool:
        return day == MONDAY

    assert AuditHead(FRIDAY, extended=True).due(RULES, holiday) == date(2026, 11, 27)


def test_nothing_is_due_where_nobody_asked():
    assert (AuditHead().due(RULES, no_holiday), AuditHead().waited_for) == (None, False)


def test_a_reply_ends_the_waiting():
    assert [AuditHead(FRIDAY).waited_for, AuditHead(FRIDAY, answered_on=MONDAY).waited_for] == [True, False]

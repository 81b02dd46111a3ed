"""Liability insurance: claimed within its period, and never above the cover of a case or of a year."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from committee_desk.domain.ids import ClaimId, MatterId, PolicyId
from committee_desk.domain.policy import (
    AnsweredBefore,
    Claim,
    ClaimedNothing,
    CoverMissing,
    NotInPeriod,
    OverCase,
    OverYear,
    PaidOverClaim,
    PeriodBackwards,
    Policy,
    PolicyUnnamed,
    RefusalUnfounded,
    to_renew,
)

ONE = Policy(
    PolicyId(1), "한빛손해보험", "제2026-77호", date(2026, 3, 1), date(2028, 2, 29), 30_000_000, 120_000_000
)


def claim(won=30_000_000, on=date(2026, 5, 4), id=1, paid=0):
    return Claim(ClaimId(id), PolicyId(1), MatterId(1), on, won, on if paid else None, paid)


def test_a_policy_names_its_insurer_its_period_and_its_cover():
    for wrong, refusal in (
        ({"insurer": " "}, PolicyUnnamed),
        ({"number": ""}, PolicyUnnamed),
        ({"ends": date(2026, 2, 28)}, PeriodBackwards),
        ({"per_case": 0}, CoverMissing),
        ({"per_year": 29_999_999}, CoverMissing),
    ):
        with pytest.raises(refusal):
            replace(ONE, **wrong)


def test_both_ends_of_the_period_are_covered_and_no_day_beside():
    ONE.ensure_claimable(claim(on=ONE.begins))
    ONE.ensure_claimable(claim(on=ONE.ends))
    for on in (ONE.begins - timedelta(days=1), ONE.ends + timedelta(days=1)):
        with pytest.raises(NotInPeriod):
            ONE.ensure_claimable(claim(on=on))


def test_a_case_is_covered_to_the_won():
    with pytest.raises(OverCase):
        ONE.ensure_claimable(claim(30_000_001))
    with pytest.raises(ClaimedNothing):
        claim(0)


def test_the_cover_of_a_year_ends_with_its_last_won_and_begins_anew_on_its_first_day():
    used = [claim(id=n, paid=30_000_000) for n in range(2, 5)] + [claim(id=5, paid=29_999_999)]
    late = claim(on=date(2027, 2, 28))

    assert (ONE.left(late.on, used), ONE.left(date(2027, 3, 1), used)) == (1, 120_000_000)
    ONE.ensure_left(late.answered(late.on, 1, ""), used)
    with pytest.raises(OverYear):
        ONE.ensure_left(late.answered(late.on, 2, ""), used)


def test_a_policy_begun_on_a_leap_day_has_years_like_any_other():
    leap = replace(ONE, begins=date(2028, 2, 29), ends=date(2031, 2, 28))

    assert leap.year_of(date(2029, 2, 28)) == date(2028, 2, 29)
    assert leap.year_of(date(2029, 3, 1)) == date(2029, 3, 1)


def test_an_insurer_pays_at_most_what_was_claimed_or_says_why_not():
    one = claim()

    assert one.answered(one.on, 0, "고의로 봄").refused_because == "고의로 봄"
    for answer, refusal in (
        ((one.on - timedelta(days=1), 1, ""), AnsweredBefore),
        ((one.on, 30_000_001, ""), PaidOverClaim),
        ((one.on, 0, " "), RefusalUnfounded),
    ):
        with pytest.raises(refusal):
            one.answered(*answer)


def test_the_policy_that_ends_last_is_to_be_renewed_in_time():
    later = replace(ONE, id=PolicyId(2), begins=date(2028, 3, 1), ends=date(2030, 2, 28))
    month, near = timedelta(days=30), date(2028, 1, 31)

    assert to_renew([ONE], near, month) == [ONE]
    assert to_renew([ONE], near, timedelta(days=28)) == []
    assert to_renew([ONE, later], near, month) == []

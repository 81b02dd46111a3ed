"""Support: the right person, not twice, within the cap to the won, after acquittal and insurance."""

from dataclasses import replace
from datetime import date

import pytest

from committee_desk.domain import own_rules
from committee_desk.domain.kinds.support import Proceedings, Support
from committee_desk.domain.known import Known
from committee_desk.domain.matter import Resolution
from committee_desk.domain.rules import Rules
from tests.packs import layers, rules

RULES = rules()
WHOLE = Support(
    wanted=1_500_000,
    granted=1_500_000,
    supported_before=Known.NO,
    insured=Known.NO,
    disputed=100_000_000,
)
CAPS = {
    Proceedings.DISCIPLINE: 2_000_000,
    Proceedings.INVESTIGATION: 5_000_000,
    Proceedings.CRIMINAL: 20_000_000,
    Proceedings.CIVIL: 7_400_000,
}


def refusals(about, outcome="support_granted"):
    return [one.refuses for one in about.before_declaring(outcome, RULES)]


def test_a_whole_application_stands_in_nobody_s_way():
    assert [*WHOLE.checks(RULES), *WHOLE.before_declaring("support_granted", RULES)] == []


# 제17조제2항: disciplinary cases only of those in service, the other kinds of those who have left too
@pytest.mark.parametrize(
    ("support", "refused"), [(one, one is Proceedings.DISCIPLINE) for one in Proceedings]
)
def test_who_has_left_the_service_is_not_supported_in_a_disciplinary_case(support, refused):
    found = list(replace(WHOLE, support=support, retired=True).checks(RULES))

    assert [one.refuses for one in found] == [True] * refused


def test_the_same_facts_are_not_supported_twice():
    [found] = replace(WHOLE, supported_before=Known.YES).checks(RULES)

    assert (found.refuses, found.article) == (True, "노원구 소송수행 지원 규칙 제16조제3항(준용)")


# 제17조제6항: told to whoever faces discipline for cutting red tape
def test_whoever_faces_discipline_for_cutting_red_tape_is_told_of_the_ombudsman():
    about = replace(WHOLE, regulatory=Known.YES)

    [found] = about.checks(RULES)

    assert (found.refuses, found.article) == (False, "지방공무원 적극행정 운영규정 제17조제6항")
    assert list(replace(about, ombudsman_told_on=date(2026, 11, 3)).checks(RULES)) == []
    assert list(replace(about, support=Proceedings.CIVIL).checks(RULES)) == []


@pytest.mark.parametrize(("support", "cap"), CAPS.items())
def test_a_cap_is_kept_to_the_won(support, cap):
    about = replace(WHOLE, support=support, acquitted_on=date(2026, 11, 1))

    assert about.cap(RULES) == cap
    assert refusals(replace(about, granted=cap)) == []
    assert refusals(replace(about, granted=cap + 1)) == [True]


# 변호사보수의 소송비용 산입에 관한 규칙 별표: the last won of each step, and the first of the next
@pytest.mark.parametrize(
    ("disputed", "cap"),
    [
        (0, 300_000),
        (3_000_000, 300_000),
        (3_000_010, 300_001),
        (20_000_000, 2_000_000),
        (20_000_013, 2_000_001),
        (50_000_000, 4_400_000),
        (100_000_000, 7_400_000),
        (150_000_000, 9_400_000),
        (200_000_000, 10_400_000),
        (500_000_000, 13_400_000),
        (500_000_200, 13_400_001),
        (1_000_000_000, 15_900_000),
    ],
)
def test_a_civil_suit_has_the_cap_of_the_court_s_table_to_the_won(disputed, cap):
    about = replace(WHOLE, support=Proceedings.CIVIL, disputed=disputed, granted=cap)

    assert about.cap(RULES) == cap
    assert refusals(about) == []
    assert refusals(replace(about, granted=cap + 1)) == [True]


def test_the_table_of_the_court_has_no_step_down_between_its_lines():
    rows = RULES.table("support.court_fees")

    assert [
        one["won"] + (following["over"] - one["over"]) * one["per_thousand"] // 1000
        for one, following in zip(rows, rows[1:], strict=False)
    ] == [one["won"] for one in rows[1:]]


def test_a_civil_suit_of_unknown_value_is_pointed_out_and_held_to_no_sum():
    about = replace(WHOLE, support=Proceedings.CIVIL, disputed=None, granted=90_000_000)

    assert [one.text for one in about.checks(RULES)] == [
        "It does not say what is disputed in the suit; the most hangs on it."
    ]
    assert refusals(about) == []


def test_a_resolution_may_raise_the_cap():
    assert refusals(replace(WHOLE, granted=2_000_001, raised=True)) == []


# 제17조제2항 단서 speaks of when they are paid; 제3호 may be read as barring the grant too
def test_costs_of_a_criminal_trial_are_granted_before_the_acquittal_on_its_condition():
    about = replace(WHOLE, support=Proceedings.CRIMINAL)

    [found] = about.before_declaring("support_granted", RULES)

    assert (found.refuses, found.article) == (False, "지방공무원 적극행정 운영규정 제17조제2항 단서")
    assert refusals(replace(about, acquitted_on=date(2026, 11, 1))) == []


def test_an_office_may_rule_that_costs_of_a_trial_are_granted_after_the_acquittal_only():
    about = replace(WHOLE, support=Proceedings.CRIMINAL)
    strict = own_rules.with_own(
        layers(),
        "support.granted_after_acquittal",
        "true",
        "한빛구 소송수행 지원 규칙 제5조",
        date(2026, 1, 1),
    )

    [found] = about.before_declaring("support_granted", Rules.of(strict, date(2026, 11, 2)))

    assert found.refuses


@pytest.mark.parametrize(("claimed", "found"), [(Known.OPEN, [False]), (Known.NO, [False]), (Known.YES, [])])
def test_the_insurance_is_claimed_first(claimed, found):
    assert refusals(replace(WHOLE, insured=Known.YES, claimed=claimed)) == found


def test_a_grant_without_its_sum_warns():
    assert refusals(replace(WHOLE, granted=None)) == [False]


@pytest.mark.parametrize("outcome", ["support_not_granted", "dismissed"])
def test_what_is_not_granted_needs_nothing_of_this(outcome):
    assert refusals(Support(support=Proceedings.CRIMINAL, insured=Known.YES), outcome) == []


def test_an_application_without_its_sum_is_pointed_out():
    assert [one.refuses for one in replace(WHOLE, wanted=None).checks(RULES)] == [False]


@pytest.mark.parametrize(
    ("resolution", "proposed", "outcome"),
    [
        (Resolution.AS_PROPOSED, "", "support_granted"),
        (Resolution.CONDITIONAL, "support_granted", "support_granted"),
        (Resolution.REJECTED, "support_granted", "support_not_granted"),
        (Resolution.REJECTED, "support_not_granted", ""),
    ],
)
def test_what_is_put_to_the_vote_and_what_it_comes_to(resolution, proposed, outcome):
    assert WHOLE.outcome(resolution, proposed) == outcome

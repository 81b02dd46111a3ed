"""Post-ratification: late enough, in time, on all three conditions, after an expert was heard."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from committee_desk.domain.deadline import DECIDE, MEET, deadlines, too_late
from committee_desk.domain.ids import MatterId
from committee_desk.domain.kinds.ratification import Ratification
from committee_desk.domain.known import Condition, Known
from committee_desk.domain.matter import Matter, Resolution
from committee_desk.domain.rules import Layer, Rules, Strength
from tests.domain.ten_years import free
from tests.packs import PERSONNEL, layers, rules

RULES = rules()
MET = Condition(Known.YES, "당직일지 3쪽")
WHOLE = Ratification(happened_on=date(2026, 1, 5), disaster_duty=MET, no_time=MET, due_care=MET)
DECREE = "지방공무원 적극행정 운영규정"
THIRTY_DAYS = Rules.of(
    (*layers(), Layer.of("desk", '[ratification]\nwindow = { days = 30, source = "고시" }\n')),
    date(2026, 11, 27),
)


def test_a_whole_request_stands_in_nobody_s_way():
    assert [*WHOLE.checks(RULES), *WHOLE.before_declaring("ratified", RULES)] == []


# 부칙 제2조: only what happened from 2025-12-30 on
@pytest.mark.parametrize(("day", "refused"), [(date(2025, 12, 29), 1), (date(2025, 12, 30), 0)])
def test_what_happened_before_the_law_came_is_refused(day, refused):
    found = list(replace(WHOLE, happened_on=day).checks(RULES))

    assert [one.article for one in found if one.refuses] == [f"{DECREE} 부칙(제35996호) 제2조"] * refused


def test_a_request_without_its_day_is_pointed_out():
    assert [one.refuses for one in Ratification().checks(RULES)] == [False]


@pytest.mark.parametrize(
    ("on", "late"), [(date(2026, 2, 4), 0), (date(2026, 2, 5), 1), (date(2027, 1, 5), 1)], ids=str
)
@pytest.mark.parametrize("outcome", Ratification.outcomes)
def test_it_is_ratified_within_the_period_that_the_pack_gives(on, late, outcome):
    one = Matter(MatterId(1), "2026-0001", "ratification", "추인", WHOLE, date(2026, 1, 6))
    found = list(too_late(one, outcome, THIRTY_DAYS, free, on))

    assert [each.strength for each in found] == [Strength.WARN] * (late if outcome == "ratified" else 0)
    assert list(too_late(one, outcome, RULES, free, on)) == []


def test_the_last_day_of_the_period_moves_on_over_a_holiday_and_stands_among_what_falls_due():
    about = replace(WHOLE, happened_on=date(2026, 1, 17))  # 30 days on: the eve of the feast
    one = Matter(MatterId(1), "2026-0001", "ratification", "추인", about, date(2026, 2, 2))

    assert [(each.what, each.on) for each in deadlines(one, THIRTY_DAYS, free)] == [
        (DECIDE, date(2026, 2, 19)),
        (MEET, date(2026, 2, 19)),
    ]
    assert DECIDE not in [each.what for each in deadlines(one, RULES, free)]


@pytest.mark.parametrize("answers", list(product(Known, repeat=3)))
def test_all_three_conditions_have_to_be_met(answers):
    about = replace(
        WHOLE,
        **{
            name: Condition(one, "근거")
            for name, one in zip(("disaster_duty", "no_time", "due_care"), answers, strict=True)
        },
    )

    refused = [one for one in about.before_declaring("ratified", RULES) if one.refuses]

    assert len(refused) == sum(one is not Known.YES for one in answers)
    assert {one.article for one in refused} <= {f"{DECREE} 제12조제2항"}


def test_what_is_ratified_without_its_day_warns():
    found = list(replace(WHOLE, happened_on=None).before_declaring("ratified", RULES))

    assert [(one.text, one.strength) for one in found] == [
        ("It does not say when it happened.", Strength.WARN),
    ]


def test_a_condition_without_evidence_warns():
    about = replace(WHOLE, no_time=Condition(Known.YES))

    assert [one.refuses for one in about.before_declaring("ratified", RULES)] == [False]


def test_what_is_not_ratified_or_dismissed_needs_no_conditions():
    found = [*Ratification().before_declaring("not_ratified", RULES)]

    assert (found, [*Ratification().before_declaring("dismissed", PERSONNEL)]) == ([], [])


def test_a_personnel_committee_hears_an_expert_first():
    [found] = WHOLE.before_declaring("ratified", PERSONNEL)

    assert (found.article, found.refuses) == (f"{DECREE} 제10조제2항", True)


@pytest.mark.parametrize(
    ("resolution", "proposed", "outcome"),
    [
        (Resolution.AS_PROPOSED, "", "ratified"),
        (Resolution.AS_PROPOSED, "not_ratified", "not_ratified"),
        (Resolution.REJECTED, "", "not_ratified"),
        (Resolution.REJECTED, "not_ratified", ""),
    ],
)
def test_what_is_put_to_the_vote_and_what_it_comes_to(resolution, proposed, outcome):
    assert WHOLE.outcome(resolution, proposed) == outcome


# 제16조제4항 단서
@pytest.mark.parametrize(("interest", "informed"), list(product(Known, Known)))
def test_what_ends_the_protection_is_named(interest, informed):
    lost = replace(WHOLE, private_interest=interest, informed=informed).lost_by(RULES)

    expected = ["private_interest"] * (interest is Known.YES)
    expected += ["insufficient_information"] * (informed is Known.NO)
    assert [one.key for one in lost] == expected

"""An award list: what may be declared of it, line by line, within the budget and the cap."""

from dataclasses import replace

import pytest

from committee_desk.domain.awards import Paid
from committee_desk.domain.finding import ReasonNeeded, Refused, ensure
from committee_desk.domain.grant import Measure
from committee_desk.domain.ids import ProposalId
from committee_desk.domain.kinds.award_list import (
    AmendmentUnfounded,
    AwardList,
    BelowNothing,
    Given,
    Line,
    NotOnList,
    benefit_lines,
    in_parts,
    instead,
)
from committee_desk.domain.matter import Resolution
from committee_desk.domain.rules import Strength
from tests.packs import rules

LINE = Line(ProposalId(1), "P1", "가", 1, "91.00", "금상", 300, (Given("이수진", 200), Given("박정우", 100)))
LIST = AwardList(lines=(LINE,), budget=500, cap=400)


def found(about, outcome, pack="proposal-review"):
    return [(one.text, one.strength) for one in about.before_declaring(outcome, rules(pack))]


@pytest.mark.parametrize(
    ("resolution", "proposed", "outcome"),
    [
        (Resolution.AS_PROPOSED, "", "awarded"),
        (Resolution.AS_PROPOSED, "not_awarded", "not_awarded"),
        (Resolution.AMENDED, "", "awarded_amended"),
        (Resolution.CONDITIONAL, "", "awarded_conditionally"),
        (Resolution.REJECTED, "", "not_awarded"),
        (Resolution.REJECTED, "not_awarded", ""),
    ],
)
def test_each_resolution_has_its_meaning(resolution, proposed, outcome):
    assert LIST.outcome(resolution, proposed) == outcome


def test_nothing_stands_in_the_way_of_a_list_within_its_limits():
    assert [*LIST.checks(rules()), *LIST.before_declaring("awarded", rules())] == []


def test_an_empty_list_is_pointed_out_and_cannot_be_declared_but_may_be_turned_down():
    [pointed] = AwardList().checks(rules())

    assert pointed.strength is Strength.INFORM
    assert [strength for _, strength in found(AwardList(), "awarded")] == [Strength.REFUSE]
    assert found(AwardList(), "not_awarded") == []


def test_beyond_the_budget_a_reason_is_asked_for():
    about = replace(LIST, budget=299)

    with pytest.raises(ReasonNeeded, match="comes to 300 won; the budget of the round is 299 won"):
        ensure(about.before_declaring("awarded", rules()))


@pytest.mark.parametrize("pack", ["decree", "proposal-review"])
def test_what_a_person_had_earlier_counts_and_the_cap_is_not_passed(pack):
    about = replace(LIST, had=(Paid("이수진", 201),))

    with pytest.raises(Refused, match="이수진 would have 401 won"):
        ensure(about.before_declaring("awarded", rules(pack)), "사유")


def test_whoever_is_above_the_cap_already_and_is_given_nothing_stops_nobody():
    about = replace(LIST, had=(Paid("이수진", 401),)).amend(ProposalId(1), (), "이미 받음")

    assert found(about, "awarded_amended") == []


def test_a_line_is_changed_with_a_reason_and_put_back_without_one():
    changed = LIST.amend(ProposalId(1), (Given("이수진", 50),), " 예산 사정 ")

    assert (changed.won, changed.lines[0].because) == (50, "예산 사정")
    assert changed.amend(ProposalId(1), None) == LIST
    with pytest.raises(AmendmentUnfounded):
        LIST.amend(ProposalId(1), (), " ")
    with pytest.raises(NotOnList):
        LIST.amend(ProposalId(2), ())


def test_nobody_is_given_less_than_nothing():
    with pytest.raises(BelowNothing):
        Given("이수진", -1)


def test_another_sum_is_divided_as_it_was_proposed_the_rest_to_the_first():
    assert in_parts(LINE, 100) == (Given("이수진", 67), Given("박정우", 33))
    unpaid = replace(LINE, given=(Given("이수진"), Given("박정우")))
    assert in_parts(unpaid, 101) == (Given("이수진", 51), Given("박정우", 50))


def test_another_measure_is_for_everybody_on_the_line():
    assert {one.measure for one in instead(LINE, Measure.SPECIAL_LEAVE)} == {Measure.SPECIAL_LEAVE}


def test_only_what_was_rewarded_and_carried_out_has_a_personnel_benefit():
    struck = replace(LINE, proposal=ProposalId(2), amended=(), because="이미 시행 중")
    carried_out = (ProposalId(1), ProposalId(2))

    lines = benefit_lines((LINE, struck), carried_out, {"금상": Measure.TRANSFER})

    assert [(one.proposal, [each.measure for each in one.given]) for one in lines] == [
        (1, [Measure.TRANSFER, Measure.TRANSFER])
    ]


# 공무원 제안 규정 제17조제3항·제4항: 금상 800만원 이하, 3명 이상이면 2분의 1까지 높여
@pytest.mark.parametrize(("joint", "most"), [(1, 8_000_000), (2, 8_000_000), (3, 12_000_000)])
def test_three_joint_proposers_raise_the_most_of_a_grade_by_half(joint, most):
    def listed(won):
        given = (Given("이수진", won), *(Given(f"공동{n}", 0) for n in range(1, joint)))
        return AwardList(lines=(replace(LINE, given=given),), cap=90_000_000)

    above = [one.facts["most"] for one in listed(most + 1).beyond_grade(rules("proposal-national"))]

    assert list(listed(most).beyond_grade(rules("proposal-national"))) == []
    assert above == [most]

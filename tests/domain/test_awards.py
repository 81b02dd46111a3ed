"""From grades to awards: the budget, the cap per person and year, and joint proposers."""

from fractions import Fraction

from committee_desk.domain.awards import Cut, Paid, Share, awards, divided
from committee_desk.domain.scoring import Result


def result(proposal, rank, won):
    return Result(proposal, 3, Fraction(90), rank, 9000, grade="금상", won=won)


def alone(*people):
    return {at: (Share(name, Fraction(1)),) for at, name in enumerate(people, 1)}


def told(found):
    return [(one.proposal, one.won, one.cut) for one in found]


def test_each_grade_has_its_award():
    found = awards([result(1, 1, 300), result(2, 2, 200)], alone("갑", "을"))

    assert told(found) == [(1, 300, None), (2, 200, None)]


def test_nobody_is_awarded_more_than_the_cap_in_a_year():
    found = awards([result(1, 1, 300), result(2, 2, 300)], alone("갑", "갑"), cap=500, had={"갑": 100})

    assert told(found) == [(1, 300, None), (2, 100, Cut.CAP)]


def test_the_cap_holds_for_two_proposals_of_one_person_that_share_a_rank():
    found = awards(
        [result(1, 1, 300), result(2, 1, 300), result(3, 3, 300)], alone("갑", "갑", "갑"), cap=500
    )

    assert told(found) == [(1, 300, None), (2, 200, Cut.CAP), (3, 0, Cut.CAP)]


def test_what_a_rank_could_not_be_paid_leaves_the_cap_as_it_was():
    found = awards(
        [result(1, 1, 300), result(2, 1, 300), result(3, 3, 0)], alone("갑", "을", "갑"), budget=500, cap=500
    )

    assert [one.paid for one in found] == [(Paid("갑", 0),), (Paid("을", 0),), (Paid("갑", 0),)]


def test_what_the_budget_cannot_pay_is_left_out_and_so_is_what_comes_after():
    found = awards(
        [result(1, 1, 300), result(2, 2, 300), result(3, 3, 50)], alone("갑", "을", "병"), budget=400
    )

    assert told(found) == [(1, 300, None), (2, 0, Cut.BUDGET), (3, 0, Cut.BUDGET)]


def test_of_equal_rank_all_are_paid_or_none():
    found = awards([result(1, 1, 300), result(2, 1, 300)], alone("갑", "을"), budget=500)

    assert told(found) == [(1, 0, Cut.BUDGET), (2, 0, Cut.BUDGET)]


def test_joint_proposers_divide_and_the_rest_goes_to_the_first():
    thirds = [Share(name, Fraction(1, 3)) for name in ("갑", "을", "병")]

    assert divided(100, thirds) == [Paid("갑", 34), Paid("을", 33), Paid("병", 33)]


def test_a_proposal_without_a_rank_has_no_award():
    assert awards([Result(1, 0)], alone("갑")) == []

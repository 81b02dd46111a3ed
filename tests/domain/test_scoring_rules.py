"""The method that each rule pack proposes for a new round."""

from fractions import Fraction

import pytest

from committee_desk.domain.method import Average, Level
from committee_desk.domain.scoring_rules import cap, proposed
from tests.packs import rules

MOKPO = {"금상": 90, "은상": 85, "동상": 80, "장려상": 70, "노력상": 0}


def marks(words):
    return {one.name: one.maximum for one in proposed(rules(words)).criteria}


@pytest.mark.parametrize(
    "words", ["proposal-review", "proposal-mokpo", "proposal-national", "proposal-seoul"]
)
def test_full_marks_are_a_hundred_in_every_pack(words):
    assert proposed(rules(f"proposal-review+{words}")).full == 100


def test_the_national_regulations_name_five_criteria():
    assert marks("proposal-national") == dict.fromkeys(
        ("실시 가능성", "창의성", "효율성 및 효과성", "적용 범위", "계속성"), Fraction(20)
    )


def test_mokpo_has_its_weights_and_its_grades():
    method = proposed(rules("proposal-mokpo"))

    assert list(marks("proposal-mokpo").values()) == [20, 30, 20, 15, 15]
    assert {one.name: one.at_least for one in method.grades} == MOKPO
    assert [one.won for one in method.grades][:2] == [3_000_000, 2_000_000]


def test_nowon_has_criteria_of_its_own_names():
    assert list(marks("proposal-review")) == ["창의성", "능률성·경제성", "계속성", "적용범위", "노력도"]


def test_seoul_leaves_the_highest_and_the_lowest_out():
    method = proposed(rules("proposal-seoul"))

    assert (method.average, method.trim.level, method.trim.each_end) == (Average.TRIMMED, Level.TOTAL, 1)
    assert cap(rules("proposal-seoul")) == 5_000_000


def test_a_tie_is_broken_by_creativity_first():
    assert proposed(rules("proposal-review")).ties == ("criterion:creativity", "untrimmed_mean", "median")

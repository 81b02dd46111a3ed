"""Abolition review: four grounds, an end that rests on one of them, and keeping that is explained."""

from dataclasses import replace

import pytest

from committee_desk.domain.kinds.abolition import Abolition
from committee_desk.domain.known import Condition, Known
from committee_desk.domain.matter import Resolution
from tests.packs import rules

RULES = rules()
GROUNDS = ("little_effect", "overlap", "few_beneficiaries", "need_gone")
FOUND = Condition(Known.YES, "이용자 12명")
REVIEW = Abolition(work="종이 소식지", few_beneficiaries=FOUND)


def said(about, outcome):
    return [one.text.split(",")[0].split(":")[0] for one in about.before_declaring(outcome, RULES)]


def test_the_pack_names_the_four_grounds():
    assert [name.key for name, _one in REVIEW.grounds(RULES)] == list(GROUNDS)


def test_a_review_that_names_no_work_is_pointed_out():
    assert [one.refuses for one in Abolition().checks(RULES)] == [False]
    assert list(REVIEW.checks(RULES)) == []


@pytest.mark.parametrize("outcome", ["abolished", "reduced"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_work_is_ended_or_reduced_on_any_one_ground(outcome, ground):
    about = Abolition(work="종이 소식지", **{ground: FOUND})

    assert list(about.before_declaring(outcome, RULES)) == []


@pytest.mark.parametrize("outcome", ["abolished", "reduced"])
def test_ending_work_without_a_ground_or_without_words_for_it_warns(outcome):
    silent = replace(REVIEW, few_beneficiaries=Condition(Known.YES))

    assert said(Abolition(work="종이 소식지"), outcome) == ["The work is to be ended"]
    assert said(silent, outcome) == ["A ground is found"]


def test_keeping_work_against_a_ground_is_explained():
    explained = replace(REVIEW, explanation="어르신이 달리 소식을 받을 길이 없음")

    assert said(REVIEW, "kept") == ["A ground for ending the work is found"]
    assert [said(one, "kept") for one in (explained, Abolition(work="종이 소식지"))] == [[], []]


@pytest.mark.parametrize(
    ("resolution", "proposed", "outcome"),
    [
        (Resolution.AS_PROPOSED, "", "abolished"),
        (Resolution.AS_PROPOSED, "reduced", "reduced"),
        (Resolution.AMENDED, "", "reduced"),
        (Resolution.REJECTED, "abolished", "kept"),
        (Resolution.REJECTED, "kept", ""),
    ],
)
def test_what_is_not_carried_leaves_the_work_as_it_is(resolution, proposed, outcome):
    assert REVIEW.outcome(resolution, proposed) == outcome

"""Model failure: judged by three criteria, none of which is passed over in silence."""

from itertools import product

import pytest

from committee_desk.domain.kinds.model_failure import ModelFailure
from committee_desk.domain.known import Condition, Known
from committee_desk.domain.matter import Resolution
from tests.packs import rules

RULES = rules()
CRITERIA = ("awareness", "creativity", "activeness")


def failure(*answers):
    judged = {name: Condition(one, "내용") for name, one in zip(CRITERIA, answers, strict=True)}
    return ModelFailure(missed="참여가 적었다.", **judged)


@pytest.mark.parametrize("answers", list(product(Known, repeat=3)))
def test_every_criterion_that_is_open_or_not_met_warns_before_it_is_selected(answers):
    found = list(failure(*answers).before_declaring("model_failure_selected", RULES))

    short = [name for name, one in zip(CRITERIA, answers, strict=True) if one is not Known.YES]
    assert [one.facts["criterion"].key for one in found] == short
    assert not any(one.refuses for one in found)


def test_what_is_not_selected_needs_no_judgement():
    assert list(ModelFailure().before_declaring("model_failure_not_selected", RULES)) == []


def test_a_case_that_does_not_say_what_was_missed_is_pointed_out():
    assert [one.refuses for one in ModelFailure().checks(RULES)] == [False]
    assert list(failure(*[Known.YES] * 3).checks(RULES)) == []


@pytest.mark.parametrize(
    ("resolution", "proposed", "outcome"),
    [
        (Resolution.AS_PROPOSED, "", "model_failure_selected"),
        (Resolution.REJECTED, "", "model_failure_not_selected"),
        (Resolution.REJECTED, "model_failure_not_selected", ""),
    ],
)
def test_what_is_put_to_the_vote_and_what_it_comes_to(resolution, proposed, outcome):
    assert ModelFailure().outcome(resolution, proposed) == outcome

"""Key-task selection: of the candidates some are chosen, each with a code of its own."""

from dataclasses import replace

import pytest

from committee_desk.domain.ids import ItemId, KeyTaskId, MatterId
from committee_desk.domain.kinds.key_tasks import Candidate, CodeTaken, KeyTasks
from committee_desk.domain.matter import Resolution
from tests.packs import rules

RULES = rules()
FOUNTAIN = Candidate("K1", "음악분수 조성", True, "participation", "5-1", "공원녹지과", "김○○", "이○○")
CENTRE = Candidate("K2", "뇌병변장애인 비전센터", True, department="장애인복지과", main_official="박○○")
LEFT = Candidate("K3", "골목 장터", department="일자리경제과", main_official="최○○")
KEY_TASKS = KeyTasks(2027, MatterId(1), (FOUNTAIN, CENTRE, LEFT), "파급효과와 체감도")


def said(found):
    return [(one.text.partition(":")[0], one.refuses) for one in found]


def test_a_whole_selection_has_nothing_against_it():
    assert said(KEY_TASKS.checks(RULES)) == []
    assert said(KEY_TASKS.before_declaring("key_tasks_selected", RULES)) == []


@pytest.mark.parametrize(
    ("lacking", "told"),
    [
        (replace(KEY_TASKS, year=None), "It does not say of which year the key tasks are."),
        (replace(KEY_TASKS, candidates=(LEFT,)), "None of the candidates is chosen."),
        (
            replace(KEY_TASKS, candidates=(replace(FOUNTAIN, code=""),)),
            "A candidate that is chosen has no code",
        ),
        (
            replace(KEY_TASKS, candidates=(FOUNTAIN, replace(CENTRE, code="K1"))),
            "Several candidates have the code {code}.",
        ),
    ],
)
def test_what_the_register_needs_is_asked_for_before_they_are_selected(lacking, told):
    assert said(lacking.before_declaring("key_tasks_selected", RULES)) == [(told, True)]
    assert said(lacking.before_declaring("key_tasks_not_selected", RULES)) == []


def test_a_candidate_that_nobody_answers_for_is_pointed_out():
    alone = replace(KEY_TASKS, candidates=(replace(CENTRE, main_official=""),))

    assert said(alone.checks(RULES)) == [("No department or no main official is named for", False)]


def test_an_empty_selection_says_what_it_lacks():
    assert said(KeyTasks().checks(RULES)) == [
        ("It does not say of which year the key tasks are.", False),
        ("There is no candidate for a key task.", False),
    ]


def test_a_chosen_candidate_becomes_a_key_task_with_all_that_was_said_of_it():
    task = KEY_TASKS.task(FOUNTAIN, KeyTaskId(4), MatterId(2), ItemId(7))

    assert (task.id, task.matter, task.item, task.year, task.code) == (4, 2, 7, 2027, "K1")
    assert (task.plan, task.core_task, task.area) == (1, "5-1", "participation")
    assert (task.main_official, task.sub_official) == ("김○○", "이○○")


def test_a_code_is_given_once_a_year():
    KEY_TASKS.ensure_free({"K3", "K9"})

    with pytest.raises(CodeTaken, match="K2"):
        KEY_TASKS.ensure_free({"K2"})


@pytest.mark.parametrize(
    ("resolution", "outcome"),
    [
        (Resolution.AS_PROPOSED, "key_tasks_selected"),
        (Resolution.AMENDED, "key_tasks_amended"),
        (Resolution.CONDITIONAL, "key_tasks_conditional"),
        (Resolution.REJECTED, "key_tasks_not_selected"),
    ],
)
def test_the_vote_selects_them_as_they_are_amended_on_a_condition_or_not(resolution, outcome):
    assert KEY_TASKS.outcome(resolution, "") == outcome

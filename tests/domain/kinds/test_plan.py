"""An implementation plan: five areas, what the law names, one a year, and what a revision changes."""

from dataclasses import replace
from datetime import date

import pytest

from committee_desk.domain.ids import MatterId
from committee_desk.domain.kinds.plan import (
    Change,
    CoreTask,
    Plan,
    PlanTwice,
    RevisesNothing,
    differences,
    ensure_next,
    in_force,
    version,
)
from committee_desk.domain.matter import Matter, Resolution
from committee_desk.domain.rules import Strength
from tests.packs import rules

RULES = rules()
AREAS = ("culture", "reward", "protection", "passive", "participation")
CONTENTS = ("tasks", "selection", "training", "protection", "passive", "other")
TASKS = tuple(
    CoreTask(f"{at}-1", f"과제 {at}", area, "기획예산과", "김○○", "건수", "건", "3")
    for at, area in enumerate(AREAS, 1)
)
PLAN = Plan(2027, tasks=TASKS, contents=CONTENTS, heard="주민참여단 12명")


def said(found, strength=None):
    return [one.text.partition(":")[0] for one in found if strength in (None, one.strength)]


def docketed(id, about, outcome="plan_approved", on=date(2026, 12, 18)):
    decided = {"outcome": outcome, "decided_on": on} if outcome else {}
    return Matter(MatterId(id), f"2026-{id:04}", "plan", f"실행계획 {id}", about, on, **decided)


def test_a_whole_plan_has_nothing_against_it():
    assert said(PLAN.checks(RULES)) == []
    assert said(PLAN.before_declaring("plan_approved", RULES)) == []


@pytest.mark.parametrize("area", AREAS)
def test_an_area_without_a_task_is_warned_of(area):
    lacking = replace(PLAN, tasks=tuple(one for one in TASKS if one.area != area))

    [found] = lacking.checks(RULES)

    assert (found.strength, found.facts["area"].key) == (Strength.WARN, area)


@pytest.mark.parametrize("content", CONTENTS)
def test_what_the_law_names_and_the_plan_does_not_contain_is_warned_of(content):
    lacking = replace(PLAN, contents=tuple(one for one in CONTENTS if one != content))

    [found] = lacking.checks(RULES)

    assert (found.strength, found.article) == (Strength.WARN, "지방공무원 적극행정 운영규정 제7조제1항")
    assert found.facts["content"].key == content


@pytest.mark.parametrize(
    ("task", "told", "strength"),
    [
        (replace(TASKS[0], department=""), "No department is named for", Strength.INFORM),
        (replace(TASKS[0], indicator=""), "No indicator is named for", Strength.INFORM),
        (replace(TASKS[0], number="2-1"), "Several core tasks have the number {number}.", Strength.WARN),
    ],
)
def test_what_a_task_lacks_is_said_of_it(task, told, strength):
    found = list(replace(PLAN, tasks=(task, *TASKS[1:])).checks(RULES))

    assert [(one.text.partition(":")[0], one.strength) for one in found] == [(told, strength)]


def test_a_task_in_no_area_leaves_its_area_empty():
    found = replace(PLAN, tasks=(replace(TASKS[0], area=""), *TASKS[1:])).checks(RULES)

    assert said(found) == ["The plan has no core task in", "No area is chosen for"]


def test_a_plan_on_which_nobody_was_heard_says_so():
    assert said(replace(PLAN, heard="").checks(RULES), Strength.INFORM) == [
        "It does not say who was heard on the plan."
    ]


@pytest.mark.parametrize("lacking", [replace(PLAN, year=None), replace(PLAN, tasks=())])
def test_a_plan_without_its_year_or_any_task_is_not_approved(lacking):
    assert [one.refuses for one in lacking.before_declaring("plan_approved", RULES)][0]
    assert said(lacking.before_declaring("plan_not_approved", RULES)) == []


@pytest.mark.parametrize(
    ("resolution", "proposed", "outcome"),
    [
        (Resolution.AS_PROPOSED, "", "plan_approved"),
        (Resolution.AMENDED, "", "plan_amended"),
        (Resolution.CONDITIONAL, "", "plan_conditional"),
        (Resolution.REJECTED, "", "plan_not_approved"),
        (Resolution.REJECTED, "plan_not_approved", ""),
        (Resolution.AS_PROPOSED, "plan_not_approved", "plan_not_approved"),
    ],
)
def test_the_vote_approves_it_as_it_is_amended_on_a_condition_or_not(resolution, proposed, outcome):
    assert PLAN.outcome(resolution, proposed) == outcome


def test_a_second_plan_of_a_year_is_refused_unless_it_revises_the_first():
    first = docketed(1, PLAN)
    second, later = docketed(2, PLAN, ""), docketed(2, replace(PLAN, revises=MatterId(1)), "")

    with pytest.raises(PlanTwice, match="2026-0001"):
        ensure_next([first, second], second)
    ensure_next([first, later], later)


def test_a_plan_that_was_turned_down_stands_in_nobodys_way():
    turned_down = docketed(1, PLAN, "plan_not_approved")

    ensure_next([turned_down], docketed(2, PLAN, ""))
    assert in_force([turned_down], 2027) is None


@pytest.mark.parametrize("revises", [1, 9])
def test_only_the_plan_in_force_can_be_revised(revises):
    first = docketed(1, PLAN)
    second = docketed(2, replace(PLAN, revises=MatterId(1)))
    third = docketed(3, replace(PLAN, revises=MatterId(revises)), "")

    with pytest.raises(RevisesNothing):
        ensure_next([first, second, third], third)


def test_there_is_nothing_to_revise_where_the_year_has_no_plan():
    with pytest.raises(RevisesNothing):
        ensure_next([docketed(1, PLAN)], docketed(2, replace(PLAN, year=2028, revises=MatterId(1)), ""))


def test_the_last_revision_is_in_force_and_versions_are_counted():
    plans = [
        docketed(1, PLAN),
        docketed(2, replace(PLAN, revises=MatterId(1)), on=date(2027, 3, 2)),
        docketed(3, replace(PLAN, revises=MatterId(2)), on=date(2027, 7, 2)),
        docketed(4, replace(PLAN, year=2028), on=date(2027, 12, 2)),
    ]

    assert [version(plans, one) for one in plans] == [1, 2, 3, 1]
    assert [in_force(plans, year).id for year in (2027, 2028)] == [3, 4]
    assert in_force(plans, None) is None


def test_plans_that_name_each_other_are_counted_and_come_to_an_end():
    round_ = [
        docketed(1, replace(PLAN, revises=MatterId(2))),
        docketed(2, replace(PLAN, revises=MatterId(1))),
    ]

    assert [version(round_, one) for one in round_] == [3, 3]


def test_a_revision_tells_what_it_adds_drops_and_changes():
    longer = replace(TASKS[1], title="과제 둘", budget=5)
    new = CoreTask("6-1", "새 과제", "reward")

    found = differences(TASKS, (*TASKS[:1], longer, *TASKS[3:], new))

    assert [(one.change, one.task.number) for one in found] == [
        (Change.CHANGED, "2-1"),
        (Change.ADDED, "6-1"),
        (Change.DROPPED, "3-1"),
    ]
    assert found[0].changed == (("title", "과제 2", "과제 둘"), ("budget", None, 5))


def test_tasks_without_numbers_are_known_by_their_titles():
    before, after = (CoreTask(title="가"), CoreTask(title="나")), (CoreTask(title="나", area="culture"),)

    assert [(one.change, one.task.title) for one in differences(before, after)] == [
        (Change.CHANGED, "나"),
        (Change.DROPPED, "가"),
    ]

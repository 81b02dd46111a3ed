"""A year's plan is approved once, its papers tell it, and a revision that names it takes its place."""

from dataclasses import replace
from datetime import date, time

import pytest

from committee_desk.acts import declaration, item, matter
from committee_desk.documents import kinds
from committee_desk.documents.paper import Grid, Text
from committee_desk.domain.kinds.plan import CoreTask, PlanTwice
from committee_desk.domain.matter import Resolution
from committee_desk.models import plan_tasks
from committee_desk.store import matters, records
from tests.acts.making import begun
from tests.jobs.test_kinds import KINDS, on_the_agenda

PLAN = KINDS["plan"]
LATER = (replace(PLAN.tasks[0], target="5"), *PLAN.tasks[2:], CoreTask("6-1", "새 과제", "reward", "총무과"))


@pytest.fixture(scope="module")
def revised():
    """The first plan and its revision, both approved in the meetings they came before."""
    room = begun()
    decided(room, on_the_agenda(room, {"plan": PLAN})[1]["plan"])
    [first] = room.ask(matters.of_kind, "plan")
    held, placed = on_the_agenda(room, {"plan": replace(PLAN, revises=first.id, tasks=LATER)})
    decided(room, placed["plan"])
    return room, first, room.matter(placed["plan"].matter), held


def decided(room, placed):
    room.do(item.take_up, placed.id, time(14, 5))
    room.do(item.all_in_favour, placed.id)
    room.do(declaration.declare, placed.id, Resolution.AS_PROPOSED, time(14, 6), "빈 분야는 추경에 보완")


def test_a_second_plan_of_the_year_does_not_get_ready(revised):
    room = revised[0]
    second = room.do(matter.receive, "plan", "또 하나", date(2026, 11, 2), particulars=PLAN)

    with pytest.raises(PlanTwice, match="2026-0002"):
        room.do(matter.make_ready, second.id)


def test_the_docket_tells_which_version_is_in_force_and_what_it_changed(revised):
    room, first, second, _held = revised

    assert list(room.ask(lambda session: list(plan_tasks.story(session, first)))) == [
        "Version 1 of the plan for 2027.",
        f"In force is {second.number}.",
    ]
    assert room.ask(lambda session: list(plan_tasks.story(session, second))) == [
        "Version 2 of the plan for 2027.",
        "It is in force.",
        f"Core tasks that it changes against {first.number}: 3.",
        "Changed: 1-1 과제 1 (Target)",
        "New: 6-1 새 과제",
        "Dropped: 2-1 과제 2",
    ]


def test_the_newest_plan_is_offered_first_to_whoever_revises(revised):
    room, first, second, _held = revised

    assert [id for id, _name in room.ask(plan_tasks.revisable)] == [second.id, first.id]


def test_the_plan_stands_on_paper_area_by_area_with_what_it_changes(revised):
    room, first, _second, held = revised
    agendum = room.ask(records.of, held.id).agenda[0]

    paper = kinds.papers(agendum.matter)["plan"].paper(room.ask(records.of, held.id), agendum)

    assert paper.title == "2027년 적극행정 실행계획"
    summary, *areas, _contents, changes = [one for one in paper.blocks if isinstance(one, Grid)]
    assert [row[1] for row in summary.rows] == ["1개", "1개", "1개", "1개", "1개", "5개"]
    assert [row[1] for area in areas for row in area.rows] == [
        "과제 1",
        "새 과제",
        "과제 3",
        "과제 4",
        "과제 5",
    ]
    assert changes.head[2] == f"{first.number} 실행계획과 다른 점"
    assert [row[0] for row in changes.rows] == ["변경", "신설", "삭제"]
    assert changes.rows[0][2] == "목표: — → 5"


@pytest.mark.parametrize(
    ("outcome", "order"),
    [
        ("plan_approved", "2027년 적극행정 실행계획 변경안을 원안대로 승인한다."),
        ("plan_amended", "2027년 적극행정 실행계획 변경안을 다음과 같이 고쳐 승인한다."),
        ("plan_conditional", "2027년 적극행정 실행계획 변경안을 다음 조건을 붙여 승인한다."),
        ("plan_not_approved", "2027년 적극행정 실행계획 변경안을 승인하지 아니한다."),
    ],
)
def test_the_order_says_what_becomes_of_the_plan(revised, outcome, order):
    room, _first, _second, held = revised
    agendum = room.ask(records.of, held.id).agenda[0]

    assert kinds.order(agendum.matter, replace(agendum.item.declared, outcome=outcome)) == (order,)
    assert isinstance(next(iter(kinds.grounds(room.ask(records.of, held.id), agendum))), Grid | Text)

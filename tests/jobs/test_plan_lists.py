"""An office's own list of core tasks is brought into a plan; its headings are known or explained once."""

from datetime import UTC, date, datetime

import pytest

from committee_desk.acts import matter
from committee_desk.domain.kinds.plan import CoreTask, Plan
from committee_desk.jobs import bringing, exporting, importing, plan_exports, sheets
from committee_desk.jobs.bringing import CORE_TASKS, Wanted
from committee_desk.jobs.importing import State
from committee_desk.jobs.plan_lists import NoPlan
from committee_desk.jobs.sheets import Line
from tests.acts.making import SECRETARY, begun

NOW = {"by": SECRETARY, "at": datetime(2026, 11, 20, 3, tzinfo=UTC)}
HEAD = ("번호", "분야", "추진과제", "담당부서", "성과지표", "목표", "예산(원)")


@pytest.fixture
def plan():
    room = begun()
    first = CoreTask("1", "찾아가는 교육", "culture", "행정지원과")
    about = Plan(2027, tasks=(first, CoreTask("9", "남는 과제")))
    return room, room.do(matter.receive, "plan", "실행계획", date(2026, 11, 2), particulars=about)


def brought(room, plan, *rows, **how):
    lines = [Line(1, ("2027년 추진과제",)), Line(2, HEAD)]
    lines += [Line(number, row) for number, row in enumerate(rows, 3)]
    kind = room.ask(lambda session: bringing.kind_of(session, Wanted(CORE_TASKS, matter=plan.id)))
    return importing.bring_in(room.door, kind, lines, **how, **NOW).result


def test_rows_are_added_to_the_plan_change_what_it_has_and_leave_the_rest(plan):
    room, received = plan

    done = brought(
        room,
        received,
        ("1", "", "찾아가는 교육", "총무과", "이수율", "90", ""),
        ("2", "소극행정 예방·혁파", "예방 점검", "감사담당관", "", "", "5,000,000원"),
    )

    assert [(one.state, one.differs) for one in done.rows] == [
        (State.CHANGED, ("department", "indicator", "target")),
        (State.NEW, ()),
    ]
    assert room.matter(received.id).particulars.tasks == (
        CoreTask("1", "찾아가는 교육", "culture", "총무과", indicator="이수율", target="90"),
        CoreTask("9", "남는 과제"),
        CoreTask("2", "예방 점검", "passive", "감사담당관", budget=5_000_000),
    )


def test_the_same_list_a_second_time_changes_nothing(plan):
    room, received = plan
    row = ("3", "참여·소통 강화", "사례 공모", "홍보담당관", "", "", "-")
    brought(room, received, row)
    size = room.size()

    done = brought(room, received, row)

    assert ([one.state for one in done.rows], room.size()) == ([State.SAME], size)


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (("4", "없는 분야", "가", "", "", "", ""), "없는 분야"),
        (("4", "", "가", "", "", "", "5백만"), "5백만"),
        (("4", "", "", "총무과", "", "", ""), "추진과제"),
    ],
)
def test_a_row_that_cannot_be_read_says_why_and_nothing_is_written(plan, row, told):
    room, received = plan
    size = room.size()

    [one] = brought(room, received, row).rows

    assert (one.state, told in str(one.refused), room.size()) == (State.ERROR, True, size)


def test_a_number_that_comes_twice_is_named(plan):
    room, received = plan

    first, second = brought(
        room, received, ("5", "", "가", "", "", "", ""), ("5", "", "나", "", "", "", "")
    ).rows

    assert (first.state, second.state) == (State.NEW, State.ERROR)
    assert str(second.refused) == "5 stands in row 3 already."


def test_core_tasks_belong_to_a_plan():
    room = begun()
    other = room.do(matter.receive, "other", "기타", date(2026, 11, 2))

    with pytest.raises(NoPlan, match="2026-0001"):
        brought(room, other)


def test_what_is_written_out_is_read_back_as_the_same(plan, tmp_path):
    room, received = plan
    file = tmp_path / "추진과제.csv"

    exporting.export(room.door, CORE_TASKS, file, plan_exports.of_one(received.id))
    kind = room.ask(lambda session: bringing.kind_of(session, Wanted(CORE_TASKS, matter=received.id)))
    done = importing.bring_in(room.door, kind, sheets.read(file), **NOW).result

    assert [one.state for one in done.rows] == [State.SAME, State.SAME]
    assert file.read_text("utf-8-sig").splitlines()[1].split(",")[:5] == [
        received.number,
        "2027",
        "1",
        "찾아가는 교육",
        "기관장이 선도하는 적극행정 문화 조성",
    ]


def test_of_several_plans_those_in_force_are_listed(plan):
    room, _received = plan

    assert room.ask(lambda session: list(plan_exports.OF_PLANS[CORE_TASKS].rows(session))) == []

"""What other years promised and followed is taken in, followed up, compared; what was decided here stays."""

from datetime import UTC, date, datetime

import pytest

from committee_desk.acts import register
from committee_desk.acts.past_year import NotOver
from committee_desk.domain.grant import Receiver, Stage, WhoDecided
from committee_desk.domain.key_task import Status
from committee_desk.jobs import exporting, importing, register_papers, sheets, timelines
from committee_desk.jobs.bringing import KINDS
from committee_desk.jobs.past_lists import ChosenHere, NoYear
from committee_desk.jobs.plan_lists import NoSum
from committee_desk.jobs.register_papers import Wanted
from committee_desk.jobs.sheets import Line
from committee_desk.models import grants as shelf
from committee_desk.models import key_tasks as room_of
from committee_desk.store import grants, key_tasks, yearly
from tests.acts.following import selected
from tests.acts.making import SECRETARY, begun

BY = {"by": SECRETARY, "at": datetime(2026, 2, 2, tzinfo=UTC)}
PROMISES = (
    "의안번호",
    "의결일",
    "대상",
    "구분",
    "우대·포상",
    "금액(원)",
    "이행 부서",
    "이행 기한",
    "이행일",
    "증빙",
)
TASKS = ("연도", "코드", "과제명", "소관부서", "주담당", "1분기", "4분기", "결과")


def brought(room, kind, header, *rows):
    lines = [Line(at, row) for at, row in enumerate((header, *rows), start=1)]
    return importing.bring_in(room.door, KINDS[kind], lines, **BY).result


def states(imported):
    return [one.state.value for one in imported.rows]


@pytest.fixture
def room():
    room = begun()
    brought(
        room,
        "rewards",
        PROMISES,
        ("2025-31", "2025-12-20", "김○○", "공무원", "특별휴가", "", "인사과", "2026-03-20", "", ""),
        (
            "2025-31",
            "2025-12-20",
            "이○○",
            "",
            "포상금",
            "500,000원",
            "총무과",
            "",
            "2026-01-05",
            "지급결의 1",
        ),
        ("2025-32", "2025-12-20", "도로과", "부서", "우수부서 표창", "", "", "", "", ""),
    )
    brought(
        room,
        "key-tasks",
        TASKS,
        ("2025", "K1", "음악분수", "공원과", "김○○", "정상", "완료", "준공함"),
        ("2025", "K2", "알림톡", "징수과", "이○○", "지연", "정상", ""),
    )
    return room


def test_promises_of_an_earlier_year_stand_in_the_ledger_with_what_they_rest_on(room):
    first, second, third = room.ask(grants.REGISTER.all)

    assert (first.matter, first.decided_by, first.measure, first.stage) == (
        None,
        "2025-31",
        "special_leave",
        Stage.OPEN,
    )
    assert (second.won, second.stage) == (500_000, Stage.DONE)
    assert (third.receiver, third.called) == (Receiver.DEPARTMENT, "우수부서 표창")
    assert room.ask(shelf.beside, first, date(2026, 4, 1)).notes[0].endswith("by 2025-31.")


def test_they_are_carried_out_printed_and_told_like_any_other(room, tmp_path):
    first = room.ask(grants.REGISTER.get, 1)
    done = {"done_on": date(2026, 3, 2), "evidence": "휴가명령 2026-3"}
    room.do(register.correct, "grant", type(first)(**{**_facts(first), **done}))

    register_papers.write(room.door, tmp_path / "ledger.pdf", Wanted("rewards", [1, 2, 3]), **BY)
    exporting.export(room.door, "rewards", tmp_path / "ledger.csv")

    told = (tmp_path / "ledger.csv").read_text(encoding="utf-8-sig").splitlines()
    assert told[1].startswith("2025-31,2025-12-20,김○○,공무원,특별휴가,0,,인사과,2026-03-20,이행,2026-03-02")
    assert len(room.ask(timelines.told, "도로과").points) == 1
    assert room.examine().faults == ()


def _facts(one):
    return {name: getattr(one, name) for name in type(one).__dataclass_fields__}


def test_the_year_before_has_figures_to_stand_beside(room):
    before = room.ask(yearly.count, 2025)

    assert (before["key_tasks"].value, before["key_tasks_done"].part) == (2, 1)
    assert (before["promised"].value, before["kept"].part, before["selected"].value) == (3, 1, 2)


def test_key_tasks_of_an_earlier_year_are_seen_with_their_quarters(room):
    one = room.ask(key_tasks.coded, 2025, "K2")

    assert [(told.quarter, told.status) for told in one.quarters] == [
        (1, Status.DELAYED),
        (4, Status.ON_COURSE),
    ]
    assert "Of a year before" in room.ask(room_of.about, one.id, date(2026, 2, 2)).story


@pytest.mark.parametrize("kind", ["rewards", "key-tasks"])
def test_what_goes_out_comes_in_again_the_same(room, tmp_path, kind):
    exporting.export(room.door, kind, tmp_path / "list.xlsx")
    lines = sheets.read(tmp_path / "list.xlsx")

    again = importing.bring_in(room.door, KINDS[kind], lines, **BY).result

    assert set(states(again)) == {"same"}


def test_a_key_task_of_a_year_that_goes_on_is_chosen_by_the_body(room):
    with pytest.raises(NotOver):
        brought(room, "key-tasks", TASKS, ("2026", "K1", "새 과제", "", "", "", "", ""))


def test_key_tasks_that_were_chosen_here_are_left_alone():
    room = begun()
    selected(room)

    imported = brought(room, "key-tasks", TASKS, ("2026", "K1", "딴 이름", "", "", "", "", ""))

    assert [type(one.refused) for one in imported.rows] == [ChosenHere]


@pytest.mark.parametrize(
    ("kind", "header", "row", "refusal"),
    [
        ("rewards", PROMISES, ("2025-1", "2025-01-02", "김○○", "", "포상금", "많이", "", "", "", ""), NoSum),
        ("key-tasks", TASKS, ("작년", "K1", "분수", "", "", "", "", ""), NoYear),
    ],
)
def test_a_row_that_cannot_be_understood_is_an_error(room, kind, header, row, refusal):
    assert [type(one.refused) for one in brought(room, kind, header, row).rows] == [refusal]


def test_a_promise_without_its_decision_is_refused(room):
    with pytest.raises(WhoDecided):
        type(room.ask(grants.REGISTER.get, 1))(1, None, None, None, "김○○", date(2025, 1, 2)).ensure_whole()

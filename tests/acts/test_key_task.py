"""What a decision chooses is followed from then on; when the declaration is void, so is what it chose."""

from dataclasses import replace
from datetime import date, time

import pytest

from committee_desk.acts import declaration, item, key_task, undo
from committee_desk.domain.ballot import Choice
from committee_desk.domain.journal import Subject
from committee_desk.domain.key_task import KeyTaskVoided, Milestone, MilestonesOpen, Status
from committee_desk.domain.kinds.key_tasks import Candidate, CodeTaken, KeyTasks
from committee_desk.domain.matter import Resolution
from committee_desk.errors import NotFound
from committee_desk.store import key_tasks
from tests.acts.making import DAY, begun
from tests.jobs.test_kinds import on_the_agenda

CANDIDATES = tuple(
    Candidate(f"K{at}", f"과제 {at}", at < 3, department="도시과", main_official="김○○") for at in (1, 2, 3)
)
SELECTION = KeyTasks(2027, candidates=CANDIDATES)


def declared(room, placed):
    room.do(item.take_up, placed.id, time(14, 5))
    room.do(item.all_in_favour, placed.id)
    return room.do(declaration.declare, placed.id, Resolution.AS_PROPOSED, time(14, 6), "확인함")


@pytest.fixture
def chosen():
    room = begun()
    _held, placed = on_the_agenda(room, {"key_tasks": SELECTION})
    declared(room, placed["key_tasks"])
    return room, placed["key_tasks"], room.ask(key_tasks.of_year, 2027)


def test_each_chosen_candidate_is_a_key_task_of_its_own(chosen):
    room, placed, tasks = chosen

    assert [(one.code, one.title, one.item) for one in tasks] == [
        ("K1", "과제 1", placed.id),
        ("K2", "과제 2", placed.id),
    ]
    assert [one.what for one in room.entries() if one.subject.kind == "key_task"] == ["key_task.chosen"] * 2
    assert (room.ask(key_tasks.years), room.ask(key_tasks.of_year, 2026)) == ([2027], [])
    assert room.ask(key_tasks.coded, 2027, "K2").id == tasks[1].id
    with pytest.raises(NotFound, match="2027 K3"):
        room.ask(key_tasks.coded, 2027, "K3")


def test_a_voided_declaration_voids_what_it_chose_and_a_new_one_chooses_again(chosen):
    room, placed, tasks = chosen

    room.do(declaration.void, placed.id, "정족수 착오")
    gone = room.ask(key_tasks.REGISTER.get, tasks[0].id)
    room.do(item.all_in_favour, placed.id)
    room.do(declaration.declare, placed.id, Resolution.AS_PROPOSED, time(14, 9), "다시 표결함")

    assert gone.voided_because == "정족수 착오"
    assert [(one.code, one.id) for one in room.ask(key_tasks.of_year, 2027)] == [("K1", 3), ("K2", 4)]
    with pytest.raises(KeyTaskVoided):
        room.do(key_task.change, gone)


def test_a_code_that_the_year_has_already_is_not_chosen_again(chosen):
    room = chosen[0]
    _held, placed = on_the_agenda(room, {"key_tasks": SELECTION})
    size = room.size()

    with pytest.raises(CodeTaken, match="K1"):
        declared(room, placed["key_tasks"])

    assert [one.what for one in room.entries(size)] == ["item.taken_up", "item.voted"]


def test_milestones_and_quarters_are_kept_with_their_history_and_the_last_deed_can_be_taken_back(chosen):
    room, _placed, (first, _second) = chosen
    planned = replace(first, milestones=(Milestone("설계", DAY), Milestone("준공", DAY)), goal="1곳")

    room.do(key_task.change, planned)
    size = room.size()
    room.do(key_task.change, planned)
    room.do(key_task.report, first.id, 1, Status.ON_COURSE, " 설계 중 ", "도시과 김○○", date(2027, 4, 2))
    with pytest.raises(MilestonesOpen):
        room.do(key_task.report, first.id, 2, Status.DONE, "", "도시과 김○○", date(2027, 7, 2))

    assert room.done_since(size) == [("key_task.reported", first.id, ["quarters"])]
    assert room.ask(key_tasks.REGISTER.get, first.id).quarters[0].words == "설계 중"
    room.do(undo.undo, Subject("key_task", first.id))
    assert room.ask(key_tasks.REGISTER.get, first.id).quarters == ()


def test_what_is_not_selected_is_not_followed():
    room = begun()
    held, placed = on_the_agenda(room, {"key_tasks": SELECTION})
    room.do(item.take_up, placed["key_tasks"].id, time(14, 5))
    room.do(item.cast, placed["key_tasks"].id, dict.fromkeys(held.designated, Choice.NO))
    room.do(declaration.declare, placed["key_tasks"].id, Resolution.REJECTED, time(14, 6))

    assert room.ask(key_tasks.standing) == []

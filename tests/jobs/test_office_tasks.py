"""Tasks between departments and who is charged with what: from the entry to the list, and the first page."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from committee_desk.acts import register, undo
from committee_desk.domain.journal import Subject
from committee_desk.domain.office_task import DoneBeforeGiven, OfficeTask, OfficeTaskUnnamed
from committee_desk.domain.officer import Charge, Officer
from committee_desk.jobs import exporting, importing, sheets
from committee_desk.jobs.bringing import KINDS
from committee_desk.jobs.cells import UnknownWord
from committee_desk.jobs.sheets import Line
from committee_desk.jobs.understanding import CellMissing
from committee_desk.models import between_departments, officers, register_tasks, registers
from committee_desk.models.registers import Sieve
from committee_desk.models.table import Tone
from committee_desk.store import desks, office_tasks, search
from committee_desk.store.registers import BOOKS, ids
from tests.acts.making import SECRETARY, begun, ready

AT = datetime(2026, 11, 22, tzinfo=UTC)
TODAY = date(2026, 11, 22)
HEADER = ("업무", "요청일", "요청부서", "수행부서", "담당자", "기한", "완료일", "결과")
TASKS = (
    ("현장 점검 협조", "2026-11-02", "기획예산과", "도로과", "박현우", "2026-11-20", "", ""),
    ("인사 자료 제출", "2026-11-03", "기획예산과", "총무과", "", "2026-11-29", "", ""),
    ("감사 의견 회신", "2026-11-04", "기획예산과", "감사과", "", "2026-11-30", "", ""),
    ("민원 통계", "2026-11-05", "감사과", "민원과", "이수진", "2026-11-10", "2026-11-12", "세 쪽을 냄"),
    ("상시 협조", "2026-11-06", "", "총무과", "", "", "", ""),
)


@pytest.fixture
def room():
    return begun()


@pytest.fixture
def given(room):
    brought(room, "office-tasks", HEADER, *TASKS)
    return room


def brought(room, kind, header, *rows):
    lines = [Line(at, row) for at, row in enumerate((header, *rows), start=1)]
    return importing.bring_in(room.door, KINDS[kind], lines, by=SECRETARY, at=AT).result


def found(room, kind, narrowing):
    return list(room.ask(ids, BOOKS[kind], "", "number", False, Sieve(narrowing, 0, TODAY)))


def on_first_page(room, today=TODAY):
    return list(room.ask(lambda session: list(register_tasks.tasks(session, desks.rulebook(session), today))))


def test_a_task_between_departments_goes_from_its_entry_to_the_first_page_and_the_list(room, tmp_path):
    entered = OfficeTask(0, "", "현장 점검 협조", date(2026, 11, 2), "기획예산과", "도로과", "박현우")
    one = room.do(register.enter, "office_task", replace(entered, due_on=date(2026, 11, 20)))
    [waiting] = on_first_page(room)
    late = room.ask(registers.about, between_departments.shelf(), one.id, TODAY).beside

    room.do(register.correct, "office_task", replace(one, done_on=TODAY, result="세 곳을 점검함"))
    file = tmp_path / "tasks.csv"
    exporting.export(room.door, "office-tasks", file)

    assert (waiting.deed, waiting.room) == ("Have the office task done: 현장 점검 협조", "registers")
    assert (waiting.subject, waiting.by) == (Subject("office_task", one.id), date(2026, 11, 20))
    assert (one.number, late.standing, late.tone) == ("W2026-0001", "Late, D+2", Tone.DANGER)
    assert on_first_page(room) == []
    assert file.read_text("utf-8-sig").splitlines()[1] == (
        "W2026-0001,현장 점검 협조,2026-11-02,기획예산과,도로과,박현우,2026-11-20,2026-11-22,세 곳을 점검함"
    )
    assert room.examine().faults == ()


def test_the_list_is_narrowed_by_how_the_tasks_stand(given):
    assert {name: found(given, "office_task", name) for name in between_departments.shelf().narrowings} == {
        "open": [1, 2, 3, 5],
        "soon": [2],
        "late": [1],
        "done": [4],
    }


def test_each_task_says_how_it_stands(given):
    lines = given.ask(registers.lines, between_departments.shelf(), [1, 2, 3, 4, 5], TODAY)

    assert [(line.standing, line.tone) for line in lines] == [
        ("Late, D+2", Tone.DANGER),
        ("D-7", Tone.WARNING),
        ("D-8", Tone.INFORMATION),
        ("Done, D+2", Tone.WARNING),
        ("No day set", Tone.PLAIN),
    ]


def test_the_first_page_names_the_nearest_three_and_counts_the_others(given):
    told = on_first_page(given, date(2026, 11, 30))
    given.do(register.enter, "office_task", OfficeTask(0, "", "다", TODAY, "", "가", due_on=TODAY))

    assert [one.by for one in told] == [date(2026, 11, day) for day in (20, 29, 30)]
    assert on_first_page(given, date(2026, 11, 30))[-1].deed == "Have 1 more office tasks done"


def test_a_task_leads_to_its_matter(given):
    matter = ready(given)
    task = given.ask(office_tasks.REGISTER.get, 1)
    given.do(register.correct, "office_task", replace(task, matter=matter.id))
    beside = given.ask(registers.about, between_departments.shelf(), 1, TODAY).beside

    assert [(one.id, one.where) for one in beside.related] == [(matter.id, "docket")]
    assert beside.offers["matter"] == [(None, ""), (matter.id, f"{matter.number}  {matter.title}")]


@pytest.mark.parametrize(
    ("cells", "refusal"),
    [
        (("가", "2026-11-02", "", "", "", "", "", ""), CellMissing),
        (("가", "2026-11-02", "", "도로과", "", "", "2026-11-01", ""), DoneBeforeGiven),
    ],
)
def test_a_row_that_cannot_be_a_task_is_an_error(room, cells, refusal):
    [row] = brought(room, "office-tasks", HEADER, cells).rows

    assert (row.state.value, type(row.refused)) == ("error", refusal)


def test_a_task_without_a_receiver_is_refused(room):
    with pytest.raises(OfficeTaskUnnamed):
        room.do(register.enter, "office_task", OfficeTask(0, "", "가", TODAY))


@pytest.mark.parametrize("kind", ["office-tasks", "officers"])
def test_what_goes_out_comes_in_again_the_same(given, tmp_path, kind):
    named(given)
    file = tmp_path / "list.csv"
    exporting.export(given.door, kind, file)

    again = importing.bring_in(given.door, KINDS[kind], sheets.read(file), by=SECRETARY, at=AT).result

    assert {one.state.value for one in again.rows} == {"same"}


def test_a_task_is_found_by_its_words_and_taken_back(given):
    task = given.ask(office_tasks.REGISTER.get, 4)
    given.do(register.correct, "office_task", replace(task, result="네 쪽을 냄"))
    given.do(undo.undo, Subject("office_task", 4))

    assert given.ask(office_tasks.REGISTER.get, 4) == task
    assert [hit.id for hit in given.ask(search.find, "통계").hits] == [4]


# Who is charged with it


def named(room):
    return brought(
        room,
        "officers",
        ("역할", "성명", "부서", "직위", "지정일", "해제일"),
        ("전담부서", "기획예산과", "", "", "2026-01-02", ""),
        ("책임관", "이수진", "기획예산과", "과장", "2026-01-02", ""),
        ("적극행정 보호관", "이수진", "기획예산과", "과장", "2026-01-02", "2026-11-21"),
    )


def test_a_charge_nobody_holds_today_is_asked_for_by_its_article(room):
    before = on_first_page(room)
    named(room)
    [waiting] = on_first_page(room)
    beside = room.ask(registers.about, officers.shelf(), 3, TODAY).beside
    room.do(register.enter, "officer", Officer(0, "", "박현우", TODAY, Charge.PROTECTION))

    assert before == []
    assert (waiting.deed, waiting.why) == (
        "Name who is in charge: Protection officer",
        "Nobody holds it today (지방공무원 적극행정 운영규정 제6조제2항).",
    )
    assert (beside.heading, beside.standing) == ("Protection officer  이수진", "Ended")
    assert beside.notes == (
        "Nobody holds today: Protection officer (지방공무원 적극행정 운영규정 제6조제2항)",
    )
    assert on_first_page(room) == []
    assert (found(room, "officer", "now"), found(room, "officer", "ended")) == ([1, 2, 4], [3])


def test_a_charge_that_the_law_does_not_know_is_an_error(room):
    header = ("역할", "성명", "지정일")
    [row] = brought(room, "officers", header, ("촉진관", "이수진", "2026-01-02")).rows

    assert type(row.refused) is UnknownWord

"""Timelines gathered from the registers and the journal: of an official, a case, a department."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from committee_desk.acts import matter, register
from committee_desk.documents import timeline as paper
from committee_desk.documents.paper import words
from committee_desk.domain.awaited import AUDIT_HEAD, HEARING
from committee_desk.domain.case import Case
from committee_desk.domain.complaint import Complaint
from committee_desk.domain.journal import Subject
from committee_desk.domain.office_task import OfficeTask
from committee_desk.domain.officer import Charge, Officer
from committee_desk.domain.official import Official
from committee_desk.domain.promotion import Promotion
from committee_desk.domain.timeline import SIGNS, Event
from committee_desk.domain.training import Attendance, Training
from committee_desk.jobs import timelines as jobs
from committee_desk.store import timelines
from tests.acts.making import begun

TODAY = date(2026, 11, 27)
LATER = datetime(2026, 9, 1, 3, tzinfo=UTC)


@pytest.fixture(scope="module")
def room():
    room = begun()
    official = enter(room, Official(0, "101", "이수진", "도로과", "8급", since=date(2024, 1, 2)))
    held = enter(room, Training(0, "", "적극행정 교육", date(2026, 3, 5), minutes=90))
    enter(room, Attendance(0, "", held.id, "이수진", "도로과", official.id))
    enter(room, Officer(0, "", "이수진", date(2026, 1, 2), Charge.PROTECTION, "도로과"))
    moved = replace(official, department="위생과", grade="7급", since=date(2026, 7, 1))
    room.do(register.correct, "official", moved.moved_from(official), at=LATER)
    case = enter(room, Case(0, "", "긴급 제설", date(2026, 4, 1), department="도로과", account="눈이 내림"))
    room.do(register.correct, "case", replace(case, released=True, awards="국무총리상"), at=LATER)
    enter(room, Promotion(0, "", "긴급 제설", date(2026, 9, 3), "누리집", 1_200, case=case.id))
    enter(room, OfficeTask(0, "", "자료 내기", date(2026, 4, 1), "감사과", "도로과", due_on=date(2026, 5, 1)))
    for day in (1, 2):
        enter(room, Complaint(0, "", "주차", date(2026, 4, day), department="도로과"))
    return room


def enter(room, line):
    kind = {"OfficeTask": "office_task"}.get(type(line).__name__, type(line).__name__.lower())
    return room.do(register.enter, kind, line)


def told(room, of):
    return [(f"{one.on:%m%d}", one.event) for one in room.ask(jobs.told, of).points]


def test_an_official_is_told_from_the_registers_and_the_journal(room):
    assert told(room, Subject("official", 1)) == [
        ("0102", Event.CHARGED),
        ("0305", Event.TRAINED),
        ("0630", Event.MOVED),
        ("0901", Event.REGRADED),
    ]


def test_with_a_namesake_what_is_known_by_the_name_alone_is_left_out(room):
    other = begun()
    for department in ("도로과", "세무과"):
        enter(other, Official(0, department, "김민수", department))
    enter(other, Officer(0, "", "김민수", date(2026, 1, 2)))

    found = other.ask(timelines.of, Subject("official", 1))

    assert (found.points, found.namesakes) == ((), 1)


def test_a_case_is_told_until_where_it_was_promoted(room):
    found = room.ask(timelines.of, Subject("case", 1)).points

    assert [(one.event, one.more, one.count) for one in found] == [
        (Event.WRITTEN, (), 0),
        (Event.WON, ("국무총리상",), 0),
        (Event.RELEASED, (), 0),
        (Event.PROMOTED, ("누리집",), 1_200),
    ]


def test_a_department_is_told_with_its_staff_and_complaints_as_numbers(room):
    found = room.ask(timelines.of_department, "도로과").points

    assert [(one.event, one.count) for one in found] == [
        (Event.CHARGED, 0),
        (Event.TRAINED, 1),
        (Event.GIVEN, 0),
        (Event.COMPLAINED, 2),
        (Event.TASK_DUE, 0),
    ]


@pytest.mark.parametrize(
    "kind", ["training", "attendance", "promotion", "officer", "office_task", "complaint"]
)
def test_every_line_of_a_register_has_a_timeline(room, kind):
    assert room.ask(timelines.of, Subject(kind, 1)).points != ()


def test_the_department_of_a_record_is_offered_beside_it(room):
    of = [Subject("official", 1), Subject("office_task", 1), Subject("officer", 1), Subject("training", 1)]

    assert [room.ask(timelines.department_of, one) for one in of] == ["위생과", "도로과", "도로과", ""]


def test_the_paper_tells_every_day_with_its_sign(room):
    found = room.ask(timelines.of_department, "도로과")
    page = paper.paper(found, jobs._called, TODAY)

    (rows,) = [block.rows for block in page.blocks if hasattr(block, "rows")]
    assert page.title == "경과표: 도로과"
    assert [row[1] for row in rows] == ["●"] * 4 + ["▲"]
    assert rows[0] == ("2026. 1. 2.", "●", "직무 지정", "이수진, 적극행정 보호관")
    assert all(sign in " ".join(words(page.blocks)) for sign in SIGNS.values())


def test_the_paper_of_a_record_says_once_what_it_is_called(room):
    found = room.ask(timelines.of, Subject("case", 1))

    (rows,) = [
        block.rows for block in paper.paper(found, jobs._called, TODAY).blocks if hasattr(block, "rows")
    ]

    assert found.of in {point.told for point in found.points}
    assert [row for row in rows if found.of in row[3]] == []


def test_it_is_written_as_a_paper_and_as_a_list(room, tmp_path):
    of, by = Subject("case", 1), {"by": 1, "at": LATER}
    count = jobs.write(room.door, tmp_path / "case.pdf", of, **by).result
    jobs.write(room.door, tmp_path / "case.json", of, **by)

    listed = json.loads((tmp_path / "case.json").read_text(encoding="utf-8"))["timeline"]
    assert (tmp_path / "case.pdf").read_bytes().startswith(b"%PDF")
    assert (count, listed[-1]["words"]) == (4, "긴급 제설, 누리집, 도달 1,200명")


def test_a_matter_that_was_withdrawn_tells_when_and_why():
    room = begun()
    one = room.do(matter.receive, "opinion", "옥외영업 조건부 허용", date(2026, 8, 3))
    room.do(matter.withdraw, one.id, "스스로 해결함", date(2026, 8, 28), at=LATER)

    points = room.ask(jobs.told, Subject("matter", one.id)).points

    assert [(point.on, point.event, point.more) for point in points] == [
        (date(2026, 8, 3), Event.RECEIVED, ()),
        (date(2026, 8, 28), Event.ENDED, ("스스로 해결함",)),
    ]


def test_a_matter_tells_what_was_asked_of_others_what_came_and_what_is_ahead():
    room, asked, came = begun(), date(2026, 8, 4), date(2026, 8, 11)
    one = room.do(matter.receive, "opinion", "옥외영업 조건부 허용", date(2026, 8, 3))
    room.do(matter.ask, one.id, AUDIT_HEAD, asked)
    room.do(matter.request, one.id, HEARING, "오세린(신청인)", "허가를 미룬 까닭", asked, asked)
    room.do(matter.miss, one.id, f"{HEARING} 오세린(신청인)", came)

    before = room.ask(jobs.told, Subject("matter", one.id), came)
    room.do(matter.take_reply, one.id, AUDIT_HEAD, came, "가능함")
    after = room.ask(jobs.told, Subject("matter", one.id), came)

    assert [(point.on, point.event, point.awaited) for point in before.points[1:]] == [
        (asked, Event.ASKED, AUDIT_HEAD),
        (asked, Event.ASKED, HEARING),
        (came, Event.MISSED, HEARING),
        (date(2026, 8, 14), Event.REPLY_DUE, AUDIT_HEAD),
        (date(2026, 8, 18), Event.MEET_DUE, ""),
    ]
    assert [paper.words(point, jobs._called) for point in after.points[1:5]] == [
        "2026-0001 옥외영업 조건부 허용, 감사기구의 장 의견",
        "2026-0001 옥외영업 조건부 허용, 출석 의견 진술, 오세린(신청인), 허가를 미룬 까닭",
        "2026-0001 옥외영업 조건부 허용, 감사기구의 장 의견, 가능함",
        "2026-0001 옥외영업 조건부 허용, 출석 의견 진술, 오세린(신청인)",
    ]

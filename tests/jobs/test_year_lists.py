"""Complaints, officials, trainings and who attended: taken in, raised from, counted, and out again."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from committee_desk.acts import register
from committee_desk.domain.case import Case
from committee_desk.domain.official import Moved
from committee_desk.domain.promotion import NoTextYet
from committee_desk.domain.proposal import Employment
from committee_desk.domain.training import Attendance, Audience, Coverage, Mode, Training
from committee_desk.jobs import exporting, importing, promoting, raising, sheets
from committee_desk.jobs.bringing import KINDS
from committee_desk.jobs.official_lists import OlderThanHere
from committee_desk.jobs.promotion_lists import NoCount
from committee_desk.jobs.raising import AlreadyRaised
from committee_desk.jobs.register_lists import AnotherOne, Namesake
from committee_desk.jobs.sheets import Line
from committee_desk.jobs.training_lists import NoLength, NoSuchTraining, WhoIsIt
from committee_desk.store import complaints, matters, officials, promotions, proposals, trainings
from tests.acts.making import SECRETARY, begun

AT = datetime(2026, 11, 22, tzinfo=UTC)
STAFF = ("행번", "성명", "부서", "직급", "고용구분", "발령일")
ATTENDED = ("교육", "행번", "성명", "부서", "참석방법", "시간")


@pytest.fixture
def room():
    return begun()


def brought(room, kind, header, *rows):
    lines = [Line(at, row) for at, row in enumerate((header, *rows), start=1)]
    return importing.bring_in(room.door, KINDS[kind], lines, by=SECRETARY, at=AT).result


def states(imported):
    return [one.state.value for one in imported.rows]


def reasons(imported):
    return [type(one.refused) for one in imported.rows if one.refused]


# Complaints


@pytest.fixture
def complained(room):
    header = ("민원번호", "제목", "접수일자", "접수경로", "처리부서", "내용", "민원인", "답변일")
    rows = [
        (f"1AA-{n}", "골목 불법 주차", f"2026-03-0{n}", "국민신문고", "주차관리과", "막힘", "김민원", "")
        for n in (1, 2, 3)
    ]
    dirty = ("", "공원 화장실", "2026.4.1.", "120", "", "더러움", "", "2026-04-09")
    brought(room, "complaints", header, *rows, dirty)
    return room


def test_complaints_of_any_channel_are_taken_in_and_numbered_where_they_had_no_number(complained):
    kept = complained.ask(complaints.REGISTER.all)

    assert [one.number for one in kept] == ["1AA-1", "1AA-2", "1AA-3", "C2026-0001"]
    assert (kept[3].channel, kept[3].answered_on, kept[0].complainant) == ("120", date(2026, 4, 9), "김민원")


def test_what_reads_alike_is_grouped_and_a_proposal_raised_from_all_of_it_points_both_ways(complained):
    first = complained.ask(complaints.REGISTER.get, 1)
    alike = [one.id for one in complained.ask(complaints.alike, first)]
    complained.do(raising.group, [1, *alike], "골목 주차")
    together = complained.ask(complaints.together, complained.ask(complaints.REGISTER.get, 2))

    number = complained.do(raising.raise_proposal, [one.id for one in together])

    proposal = complained.ask(proposals.numbered, number)
    assert (alike, proposal.title, proposal.complaint) == ([2, 3], "골목 주차", "1AA-1, 1AA-2, 1AA-3")
    assert {one.proposal for one in complained.ask(complaints.REGISTER.all)[:3]} == {proposal.id}
    with pytest.raises(AlreadyRaised):
        complained.do(raising.raise_matter, [1])


def test_a_matter_is_raised_from_one_complaint_and_names_it(complained):
    number = complained.do(raising.raise_matter, [4])

    kept = complained.ask(complaints.REGISTER.get, 4)
    matter = complained.ask(matters.get, kept.matter)
    assert (matter.number, matter.title, matter.summary) == (number, "공원 화장실", "C2026-0001\n더러움")
    assert complained.examine().faults == ()


# Officials


@pytest.fixture
def staffed(room):
    brought(
        room,
        "officials",
        STAFF,
        ("101", "이수진", "민원과", "8급", "일반직", "2025-01-02"),
        ("102", "박현우", "도로과", "7급", "공무직", ""),
        ("103", "김민수", "도로과", "6급", "일반직", ""),
        ("104", "김민수", "위생과", "9급", "기간제", ""),
    )
    return room


def test_every_kind_of_staff_is_an_official(staffed):
    kept = staffed.ask(officials.REGISTER.all)

    assert [one.employment for one in kept][1:] == [
        Employment.PUBLIC_SERVICE,
        Employment.GENERAL,
        Employment.FIXED_TERM,
    ]


def test_an_official_who_moved_keeps_the_department_before(staffed):
    imported = brought(staffed, "officials", STAFF, ("101", "이수진", "위생과", "", "", "2026-07-01"))

    kept = staffed.ask(officials.REGISTER.get, 1)
    assert (states(imported), kept.department, kept.grade) == (["changed"], "위생과", "8급")
    assert kept.moves == (Moved("민원과", date(2026, 6, 30)),)


def test_a_list_older_than_a_move_is_doubted_and_moves_nobody_back(staffed):
    brought(staffed, "officials", STAFF, ("101", "이수진", "위생과", "", "", "2026-07-01"))
    older = brought(staffed, "officials", STAFF, ("101", "이수진", "민원과", "8급", "일반직", "2025-01-02"))

    kept = staffed.ask(officials.REGISTER.get, 1)
    assert (states(older), reasons(older), kept.department) == (["unsure"], [OlderThanHere], "위생과")


def test_a_namesake_without_a_number_and_a_number_of_somebody_else_are_unsure(staffed):
    header = ("행번", "성명", "부서")
    imported = brought(
        staffed,
        "officials",
        header,
        ("", "이수진", "위생과"),
        ("102", "최○○", "세무과"),
        ("", "박현우", "도로과"),
    )

    assert states(imported) == ["unsure", "unsure", "same"]
    assert reasons(imported) == [Namesake, AnotherOne]


# Trainings and who attended


@pytest.fixture
def trained(staffed):
    header = ("교육명", "교육일자", "대상", "시간", "강사", "세부과정")
    brought(
        staffed,
        "trainings",
        header,
        ("적극행정 교육", "2026-03-05", "전 직원", "1시간 30분", "한○○", "1부 제도\n2부 사례"),
        ("관리자 토론", "2026-05-06", "관리자", "120", "", ""),
    )
    brought(
        staffed,
        "attendances",
        ATTENDED,
        ("T2026-0001", "101", "이수진", "", "집합", ""),
        ("적극행정 교육", "", "박현우", "도로과", "생중계", "60분"),
        ("관리자 토론", "103", "김민수", "도로과", "집합", ""),
        ("적극행정 교육", "", "외부인", "구의회", "집합", ""),
    )
    return staffed


def test_a_training_has_its_programme_in_parts_and_its_length(trained):
    first, second = trained.ask(trainings.REGISTER.all)

    assert (first.minutes, first.programme, first.speaker) == (90, ("1부 제도", "2부 사례"), "한○○")
    assert (second.audience, second.minutes) == (Audience.MANAGERS, 120)


def test_who_attended_is_found_among_the_officials_and_counted_by_person_and_department(trained):
    there = trained.ask(trainings.attendance, 1)
    year = trained.ask(trainings.coverage, 2026)

    assert [(one.department, one.trained, one.remote, one.minutes) for one in there] == [
        ("구의회", 1, 0, 90),
        ("도로과", 1, 1, 60),
        ("민원과", 1, 0, 90),
    ]
    assert year == [
        Coverage("도로과", 2, 2, 1, 180),
        Coverage("민원과", 1, 1, 0, 90),
        Coverage("위생과", 1, 0, 0, 0),
    ]
    assert trained.ask(trainings.counted, [1, 2, 4], 2026) == {1: (1, 90), 2: (1, 60)}
    assert [mode for _, mode, _ in trained.ask(trainings.attended, 2)] == [Mode.REMOTE]


def test_the_same_attendance_again_is_the_same_and_other_minutes_are_a_change(trained):
    again = brought(
        trained,
        "attendances",
        ATTENDED,
        ("적극행정 교육", "101", "이수진", "민원과", "집합", ""),
        ("적극행정 교육", "102", "박현우", "", "온라인", "90"),
    )

    assert (states(again), len(trained.ask(trainings.ATTENDANCES.ids))) == (["same", "changed"], 4)


@pytest.mark.parametrize(
    ("row", "refusal"),
    [
        (("없는 교육", "101", "이수진", "", "", ""), NoSuchTraining),
        (("관리자 토론", "", "김민수", "", "", ""), WhoIsIt),
        (("관리자 토론", "101", "이수진", "", "", "오래"), NoLength),
    ],
)
def test_an_attendance_that_cannot_be_understood_is_an_error(trained, row, refusal):
    imported = brought(trained, "attendances", ATTENDED, row)

    assert (states(imported), reasons(imported)) == (["error"], [refusal])


def test_an_attendance_entered_by_hand_finds_its_official_and_is_there_once(trained):
    one = Attendance(0, "", 2, "이수진", "민원과")
    entered = trained.do(register.enter, "attendance", one)

    assert (entered.official, entered.number) == (1, "2-1")
    with pytest.raises(register.NumberTaken):
        trained.do(register.enter, "attendance", one)


@pytest.mark.parametrize("kind", ["complaints", "officials", "trainings", "attendances"])
def test_what_goes_out_comes_in_again_the_same(complained, trained, tmp_path, kind):
    file = tmp_path / f"{kind}.xlsx"
    exporting.export(complained.door, kind, file)

    again = importing.bring_in(complained.door, KINDS[kind], sheets.read(file), by=SECRETARY, at=AT).result

    assert set(states(again)) == {"same"}
    assert "김민원" not in " ".join(str(cell) for line in sheets.read(file) for cell in line.cells)


def test_the_coverage_of_each_year_is_a_list(trained, tmp_path):
    trained.do(register.enter, "training", Training(0, "", "전년 교육", date(2025, 3, 3)))
    count = exporting.export(trained.door, "coverage", tmp_path / "coverage.csv")

    said = (tmp_path / "coverage.csv").read_text(encoding="utf-8-sig").splitlines()
    assert (count, said[1]) == (6, "2026,도로과,2,2,100 %,1,180")


# The promotion log


@pytest.fixture
def promoted(room):
    header = ("제목", "홍보일", "채널", "조회수", "본문")
    brought(
        room,
        "promotions",
        header,
        ("긴급 제설", "2026-03-02", "누리집", "12,300명", "밤새 눈이 내림"),
        ("긴급 제설", "2026-03-03", "SNS", "", ""),
        ("빈집 주차장", "2026-04-03", "SNS", "800", ""),
    )
    return room


def test_how_far_each_channel_reached_is_counted(promoted):
    assert promoted.ask(promotions.reached, 2026) == [("누리집", 1, 12_300), ("SNS", 2, 800)]
    assert [one.number for one in promoted.ask(promotions.REGISTER.all)] == [
        f"M2026-000{n}" for n in (1, 2, 3)
    ]


def test_a_reach_that_is_no_number_is_an_error(promoted):
    imported = brought(
        promoted, "promotions", ("제목", "일자", "채널", "조회수"), ("가", "2026-1-1", "SNS", "많음")
    )

    assert (states(imported), reasons(imported)) == (["error"], [NoCount])


def test_a_promotion_takes_the_text_of_a_released_case(promoted):
    case = promoted.do(
        register.enter, "case", Case(0, "", "긴급 제설", date(2026, 3, 1), account="눈이 내림")
    )
    with pytest.raises(NoTextYet):
        promoted.do(promoting.take_text, 2, case.id)
    promoted.do(register.correct, "case", replace(case, released=True))

    promoted.do(promoting.take_text, 2, case.id)

    assert "눈이 내림" in promoted.ask(promotions.REGISTER.get, 2).text


def test_promotions_go_out_and_come_in_again_the_same(promoted, tmp_path):
    file = tmp_path / "promotions.csv"
    exporting.export(promoted.door, "promotions", file)

    again = importing.bring_in(
        promoted.door, KINDS["promotions"], sheets.read(file), by=SECRETARY, at=AT
    ).result

    assert set(states(again)) == {"same"}

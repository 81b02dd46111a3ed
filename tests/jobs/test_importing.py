"""Lists as offices keep them: found, stated row by row, written together or not at all."""

from datetime import UTC, date, datetime

import pytest

from committee_desk.acts import desk as founding
from committee_desk.acts import matter
from committee_desk.acts.door import Door
from committee_desk.domain.ids import PersonId
from committee_desk.domain.matter import Stage
from committee_desk.domain.person import Gender, Kind, Membership, Post, Role
from committee_desk.jobs import importing, opening
from committee_desk.jobs.importing import State
from committee_desk.jobs.matter_lists import MATTERS
from committee_desk.jobs.member_lists import MEMBERS
from committee_desk.jobs.sheets import Line
from committee_desk.jobs.understanding import NoHeader
from committee_desk.store import engine, examining, journal, matters, people
from committee_desk.store.base import Base

AT = datetime(2026, 11, 21, 9, tzinfo=UTC)
BY = {"by": PersonId(1), "at": AT}
HEADER = ("연번", "구 분", "성 명", "소속 및 직위", "역할", "성별", "위촉(임명)일", "임기만료일", "비고")


@pytest.fixture
def door():
    fresh = engine.in_memory()
    with fresh.execution_options(write=True).begin() as connection:
        Base.metadata.create_all(connection)
    door = Door(fresh)
    layers = opening.layers(("decree",))
    door.do(founding.begin, "K" * 16, "한빛구 적극행정위원회", "한빛구", layers, "문간사", at=AT)
    yield door
    door.close()


def lines(*rows):
    return tuple(Line(number, row) for number, row in enumerate(rows, start=1) if any(row))


def member(
    name, *, kind="위촉직", office="대학교 교수", begins="2024. 12. 16.", ends="", note="", gender="여"
):
    return ("1", kind, name, office, "위원", gender, begins, ends, note)


def brought(door, kind, *rows, **how):
    return importing.bring_in(door, kind, lines(*rows), **how, **BY).result


def states(imported):
    return [row.state.value for row in imported.rows]


def test_the_header_is_found_below_titles_and_above_what_ends_the_list(door):
    imported = brought(
        door,
        MEMBERS,
        ("한빛구 적극행정위원회 위원 명단",),
        ("", "", "", "", "", "", "", "(2026. 11. 1. 현재)"),
        (),
        HEADER,
        member("임나래"),
        ("",),
        ("", "", "이하 여백"),
        ("합계", "", "15명"),
    )

    assert [(row.number, row.state) for row in imported.rows] == [(5, State.NEW)]


def test_totals_and_headers_repeated_on_the_next_page_are_no_rows(door):
    imported = brought(
        door, MEMBERS, HEADER, member("임나래"), HEADER, member("강유미"), ("소 계", "", "2명")
    )

    assert states(imported) == ["new", "new"]


def test_headings_may_stand_in_any_order_and_in_english(door):
    brought(
        door,
        MEMBERS,
        ("note", "to", "name", "from", "kind", "role", "gender", "office", "title", "post"),
        (
            "",
            "2027-12-31",
            "Kim",
            "2026-01-05",
            "ex_officio",
            "chair",
            "male",
            "District",
            "Vice",
            "audit_head",
        ),
    )

    kim = door.ask(people.called, "Kim")

    assert (kim.office, kim.title, kim.gender) == ("District", "Vice", Gender.MALE)
    assert kim.memberships == (
        Membership(Role.CHAIR, Kind.EX_OFFICIO, Post.AUDIT_HEAD, date(2026, 1, 5), date(2027, 12, 31)),
    )


@pytest.mark.parametrize(
    "said",
    [
        date(2026, 1, 5),
        "2026-01-05",
        "2026. 1. 5.",
        "2026.1.5",
        "'26.1.5.",
        "26.1.5",
        "2026/1/5",
        "20260105",
        "2026년 1월 5일",
        "2026. 1. 5.(월)",
    ],
)
def test_a_day_is_read_in_every_usual_notation(door, said):
    brought(door, MEMBERS, HEADER, member("임나래", begins=said))

    assert door.ask(people.called, "임나래").memberships[0].begins == date(2026, 1, 5)


@pytest.mark.parametrize("said", ["2026. 2. 30.", "봄", "2026", "45000"])
def test_what_is_no_day_is_an_error_with_its_reason(door, said):
    imported = brought(door, MEMBERS, HEADER, member("임나래", begins=said))

    assert states(imported) == ["error"]
    assert str(imported.rows[0].refused) == f"임기시작: “{said}” is not a date."


OFFICES = ("연번", "성명", "소속", "직위", "구분", "직책", "성별", "임기", "연락처")


def test_a_list_as_offices_keep_it_has_the_role_as_직책_and_the_term_in_one_cell(door):
    brought(
        door,
        MEMBERS,
        OFFICES,
        ("1", "김도현", "새빛구", "부구청장", "당연직", "위원장", "남", "2025.3.1.~2027.2.28.", "02-1234"),
        ("2", "한동수", "전 새빛구 국장", "-", "위촉직", "위원", "남", "'25. 3. 1. ∼ '27. 2. 28.", "-"),
    )

    chair, member = door.ask(people.called, "김도현"), door.ask(people.called, "한동수")

    term = date(2025, 3, 1), date(2027, 2, 28)
    assert chair.memberships == (Membership(Role.CHAIR, Kind.EX_OFFICIO, Post.NONE, *term),)
    assert member.memberships == (Membership(Role.MEMBER, Kind.COMMISSIONED, Post.NONE, *term),)
    assert (member.office, member.title) == ("전 새빛구 국장", "")


def test_a_term_told_in_years_names_no_day(door):
    brought(
        door, MEMBERS, OFFICES, ("1", "김도현", "새빛구", "부구청장", "당연직", "위원장", "남", "2년", "")
    )

    assert door.ask(people.called, "김도현").memberships == (Membership(Role.CHAIR, Kind.EX_OFFICIO),)


def test_a_word_that_is_not_known_is_told_which_korean_words_are(door):
    imported = brought(door, MEMBERS, OFFICES, ("1", "김도현", "새빛구", "", "당연직", "서무", "남", "", ""))

    assert imported.rows[0].refused.facts["known"] == "감사기구의 장, 없음"


def test_office_and_title_are_split_at_the_last_space(door):
    brought(door, MEMBERS, HEADER, member("임나래", office="한빛대학교 행정학과 교수"))

    found = door.ask(people.called, "임나래")

    assert (found.office, found.title) == ("한빛대학교 행정학과", "교수")


def test_the_head_of_audit_is_known_from_the_remarks_too(door):
    brought(door, MEMBERS, HEADER, member("박정우", kind="당연직", note="감사기구의 장"))

    assert door.ask(people.called, "박정우").memberships[0].post is Post.AUDIT_HEAD


def test_one_error_stops_all_of_it(door):
    imported = brought(door, MEMBERS, HEADER, member("임나래"), member("강유미", kind="아무나"))

    assert (states(imported), imported.written) == (["new", "error"], 0)
    assert [one.name for one in door.ask(people.everyone)] == ["문간사"]


def test_rows_in_error_may_be_left_out(door):
    imported = brought(
        door, MEMBERS, HEADER, member("임나래"), member("강유미", kind="아무나"), skip_errors=True
    )

    assert imported.written == 1
    assert sorted(one.name for one in door.ask(people.everyone)) == ["문간사", "임나래"]


def test_a_dry_run_writes_nothing(door):
    imported = brought(door, MEMBERS, HEADER, member("임나래"), dry_run=True)

    assert (states(imported), imported.written, door.ask(journal.size)) == (["new"], 0, 3)


def test_the_same_list_again_changes_nothing(door):
    rows = (HEADER, member("임나래"), member("강유미", gender="여"))
    brought(door, MEMBERS, *rows)
    before = door.ask(journal.checkpoint)

    again = brought(door, MEMBERS, *rows)

    assert (states(again), again.written, door.ask(journal.checkpoint)) == (["same", "same"], 0, before)


def test_what_the_list_does_not_say_stays_as_it_was(door):
    brought(door, MEMBERS, HEADER, member("임나래", note="연임"))

    again = brought(door, MEMBERS, ("성명", "직위"), ("임나래", "명예교수"))
    found = door.ask(people.called, "임나래")

    assert (again.rows[0].state, again.rows[0].differs) == (State.CHANGED, ("title",))
    assert (found.note, found.title, len(found.memberships)) == ("연임", "명예교수", 1)


def test_another_first_day_is_another_term(door):
    brought(door, MEMBERS, HEADER, member("임나래", begins="2023. 1. 1.", ends="2025. 12. 31."))
    brought(door, MEMBERS, HEADER, member("임나래", begins="2026. 1. 1.", ends="2027. 12. 31."))

    begins = [term.begins for term in door.ask(people.called, "임나래").memberships]

    assert begins == [date(2023, 1, 1), date(2026, 1, 1)]


def test_two_of_one_name_are_told_apart_by_their_office(door):
    imported = brought(
        door, MEMBERS, HEADER, member("임나래", office="가대학 교수"), member("임나래", office="나대학 교수")
    )

    assert states(imported) == ["new", "new"]
    assert door.ask(people.called, "임나래(나대학)").office == "나대학"


def test_the_same_person_twice_is_an_error_that_names_the_row(door):
    imported = brought(door, MEMBERS, HEADER, member("임나래"), member("임나래"))

    assert states(imported) == ["new", "error"]
    assert str(imported.rows[1].refused) == "임나래(대학교) stands in row 2 already."


def test_columns_that_nobody_knows_are_reported(door):
    imported = brought(door, MEMBERS, ("연번", "성명", "혈액형", "구분"), ("1", "임나래", "A", "위촉"))

    assert imported.unknown == ("혈액형",)


def test_the_composition_is_said_and_stops_nothing(door):
    imported = brought(door, MEMBERS, HEADER, member("임나래"))

    assert imported.written == 1
    assert len(imported.findings) >= 2


def test_a_sheet_without_its_headings_is_refused_with_those_that_are_needed(door):
    with pytest.raises(NoHeader, match="성명"):
        brought(door, MEMBERS, ("가", "나"), ("다", "라"))


def test_a_list_of_names_alone_is_taken_in(door):
    imported = brought(door, MEMBERS, ("위원 명단",), ("성명",), ("임나래",), ("서주안",))

    assert states(imported) == ["new", "new"]


def test_matters_are_received_with_their_numbers(door):
    imported = brought(
        door,
        MATTERS,
        ("번호", "종류", "제목", "제출자", "부서", "접수일", "요지"),
        ("2026-0007", "면책 건의", "제설 계약", "도로과장", "도로과", "2026. 11. 4.", "두 줄\n요지"),
        ("", "보고", "중점과제", "기획예산과장", "기획예산과", "2026. 11. 6.", ""),
    )

    found = door.ask(matters.numbered, "2026-0007")

    assert states(imported) == ["new", "new"]
    assert (found.kind, found.summary, found.stage) == ("exemption", "두 줄\n요지", Stage.RECEIVED)
    assert door.ask(matters.numbered, "2026-0008").title == "중점과제"


def test_a_matter_that_is_further_on_is_not_changed_by_a_list(door):
    header = ("번호", "종류", "제목", "접수일")
    brought(door, MATTERS, header, ("2026-0001", "기타", "가", "2026-11-01"))
    door.do(matter.withdraw, door.ask(matters.numbered, "2026-0001").id, "신청인이 거두어들임", **BY)

    again = brought(door, MATTERS, header, ("2026-0001", "기타", "나", "2026-11-01"))

    assert states(again) == ["error"]


@pytest.mark.parametrize(
    "row",
    [
        ("", "아무것", "가", "2026-11-01"),
        ("", "", "가", "2026-11-01"),
        ("", "기타", "", "2026-11-01"),
        ("", "기타", "가", ""),
    ],
)
def test_a_matter_lacking_something_is_an_error(door, row):
    imported = brought(door, MATTERS, ("번호", "종류", "제목", "접수일"), row)

    assert states(imported) == ["error"]


def test_after_an_import_the_desk_is_whole(door):
    brought(door, MEMBERS, HEADER, *(member(f"위원{number}") for number in range(40)))

    assert door.ask(examining.examine).faults == ()

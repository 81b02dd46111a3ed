"""A case is told without names, as far as a program can see them; a person says that none is left."""

from dataclasses import replace
from datetime import date

import pytest

from committee_desk.domain.case import (
    Case,
    CaseUnread,
    CaseUntitled,
    departments_in,
    masked,
    named_in,
    people_of,
)
from committee_desk.domain.ids import CaseId
from committee_desk.domain.kinds.citizen import Citizen
from committee_desk.domain.kinds.selection import Candidate, Selection

CASE = Case(CaseId(1), "C2026-0001", "긴급 제설", date(2026, 12, 1))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("도로과 김도현이 계약을 맺었다.", "○○과 김○○이 계약을 맺었다."),
        ("이수진 주무관과 박○○ 팀장", "이○○ 주무관과 박○○ 팀장"),
        ("최영호과장이 보고함", "최○○과장이 보고함"),
        ("박민수(민원인)가 물음", "박○○(민원인)가 물음"),
        ("도로과장이 결재함", "도로과장이 결재함"),
        ("감사담당관에게 물음", "감사담당관에게 물음"),
        ("연락처 010-1234-5678", "연락처 ○○"),
        ("신청인 김도현(010-1234-5678)의 뜻", "신청인 김○○(○○)의 뜻"),
        ("주민등록번호 900101-1234567", "주민등록번호 ○○"),
        ("연락처 010 1234 5678, kim.do@han.go.kr로", "연락처 ○○, ○○로"),
        ("전화 02-2116-3114, (031) 123-4567, 내선 3114", "전화 ○○, ○○, 내선 ○○"),
        ("전화 02.2116.3114 또는 +82-10-1234-5678", "전화 ○○ 또는 ○○"),
        ("주민번호 9001011234567, 900101-2******", "주민번호 ○○, ○○"),
        ("메일 kim@han.go.kr.", "메일 ○○."),
        (
            "2026-0001호, 2026. 01. 12., 금1,234,567원, 제3-1234호",
            "2026-0001호, 2026. 01. 12., 금1,234,567원, 제3-1234호",
        ),
        ("위생과 7급 김도현, 식품위생팀 주무관", "○○과 7급 김○○, ○○팀 주무관"),
        ("주민생활지원과와 협의함", "주민생활지원과와 협의함"),
        ("검토 결과 김도현이 맡음", "검토 결과 김○○이 맡음"),
    ],
)
def test_names_that_are_known_or_stand_before_a_title_are_masked(text, told):
    assert masked(text, ["김도현", "남궁민"]) == told


def test_the_departments_of_the_matter_are_not_told():
    text = "주민생활지원과장이 알리고 감사담당관과 협의한 뒤 한빛동이 치웠다."

    told = masked(text, [], ["주민생활지원과", "감사담당관", "한빛동", ""])

    assert told == "○○과장이 알리고 ○○담당관과 협의한 뒤 ○○이 치웠다."
    assert list(departments_in(Selection(candidates=(Candidate("정나래", "경제과"),)))) == ["경제과"]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("위생과 7급 김철수", ["김철수"]),
        ("박민수", ["박민수"]),
        ("건축과 8급 이솔, 남궁민수", ["이솔", "남궁민수"]),
        ("한빛동 주민, 민원인", []),
        ("도로과장", []),
        ("민원과 주무관", []),
        ("7급 김○○", []),
        ("정나래(경제과)", ["정나래"]),
    ],
)
def test_a_field_that_says_who_somebody_is_gives_the_name(words, names):
    assert list(people_of(words)) == names


def test_whoever_a_matter_names_in_its_own_fields_is_known():
    """Entered in full, the official who asked would else be told in the order of every case."""
    candidate = Candidate("정나래", "경제과", related="김도현", merit="서도윤을 도움")

    found = [
        sorted(named_in(one)) for one in (Citizen(applicant="박민수"), Selection(candidates=(candidate,)))
    ]

    assert found == [["박민수"], ["김도현", "정나래"]]


def test_a_longer_name_is_masked_before_one_that_it_begins_with():
    assert masked("김도현수, 김도현", ["김도현", "김도현수"]) == "김○○, 김○○"


def test_a_case_without_a_title_is_refused():
    with pytest.raises(CaseUntitled):
        replace(CASE, title=" ").ensure_whole()


def test_a_case_is_released_only_with_an_account():
    with pytest.raises(CaseUnread):
        replace(CASE, released=True).ensure_whole()

    replace(CASE, released=True, account="밤새 눈이 내림").ensure_whole()


def test_awards_are_a_line_each():
    won = replace(CASE, awards="2026 한빛시 우수상\n\n 2026 행정안전부 장관상 \n").won

    assert won == ("2026 한빛시 우수상", "2026 행정안전부 장관상")

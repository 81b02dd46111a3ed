"""What is written on paper: days and sums."""

from datetime import UTC, date, datetime, time

import pytest

from committee_desk.documents import wording
from committee_desk.domain import ballot, matter, meeting, person
from committee_desk.domain.attendance import Quorum
from committee_desk.domain.ballot import Result
from committee_desk.domain.ids import PersonId
from committee_desk.domain.kinds import KINDS, exemption
from committee_desk.domain.matter import Disclosure, Resolution
from committee_desk.domain.recusal import Ground, Recusal
from committee_desk.domain.rules import Base


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("한빛구", "한빛구(위원회)"),
        ("Hanbit District", "Hanbit District (위원회)"),
        ("제3공구 2", "제3공구 2 (위원회)"),
    ],
)
def test_a_bracket_touches_korean_letters_alone(name, printed):
    assert wording.bracketed(name, "위원회") == printed


def test_a_day_has_a_space_after_each_dot_and_a_last_dot():
    assert wording.day(date(2026, 11, 7)) == "2026. 11. 7."


@pytest.mark.parametrize(
    ("on", "written"),
    [
        (date(2026, 11, 23), "2026. 11. 23.(월)"),
        (date(2026, 11, 24), "2026. 11. 24.(화)"),
        (date(2026, 11, 25), "2026. 11. 25.(수)"),
        (date(2026, 11, 26), "2026. 11. 26.(목)"),
        (date(2026, 11, 27), "2026. 11. 27.(금)"),
        (date(2026, 11, 28), "2026. 11. 28.(토)"),
        (date(2026, 11, 29), "2026. 11. 29.(일)"),
    ],
)
def test_the_weekday_follows_in_brackets(on, written):
    assert wording.day_of_week(on) == written


def test_the_clock_counts_to_twenty_four():
    assert [wording.clock(time(9, 5)), wording.clock(time(14, 30))] == ["09:05", "14:30"]


def test_a_moment_is_written_as_the_clock_in_seoul_showed_it():
    assert wording.moment(datetime(2026, 11, 27, 5, 0, tzinfo=UTC)) == "2026. 11. 27.(금) 14:00"


def test_a_moment_late_in_the_day_in_utc_is_the_next_day_here():
    assert wording.moment(datetime(2026, 12, 31, 15, 30, tzinfo=UTC)) == "2027. 1. 1.(금) 00:30"


@pytest.mark.parametrize(
    ("won", "written"),
    [
        (113_560, "금113,560원(금일십일만삼천오백육십원)"),
        (0, "금0원(금영원)"),
        (1, "금1원(금일원)"),
        (10, "금10원(금일십원)"),
        (101, "금101원(금일백일원)"),
        (1_000, "금1,000원(금일천원)"),
        (10_000, "금10,000원(금일만원)"),
        (100_000, "금100,000원(금일십만원)"),
        (2_000_000, "금2,000,000원(금이백만원)"),
        (5_000_000, "금5,000,000원(금오백만원)"),
        (10_010_001, "금10,010,001원(금일천일만일원)"),
        (100_000_000, "금100,000,000원(금일억원)"),
        (4_200_056_000, "금4,200,056,000원(금사십이억오만육천원)"),
        (1_000_000_000_000, "금1,000,000,000,000원(금일조원)"),
    ],
)
def test_a_sum_is_written_in_figures_and_in_words(won, written):
    assert wording.money(won) == written


def result(**numbers):
    counts = {"recused": 1, "voters": 6, "yes": 5, "no": 1, "abstain": 0} | numbers
    return Result(Base.DESIGNATED, Quorum(9, 7), article="제11조제5항", **counts)


def recusal(kind):
    return Recusal(PersonId(1), kind, 3)


@pytest.mark.parametrize(
    ("counted", "line"),
    [
        (result(), "지정 9 · 출석 7 · 회피 1 · 표결 6: 찬성 5, 반대 1, 기권 0 → 과반수 4 이상, 가결"),
        (
            result(yes=3, no=3),
            "지정 9 · 출석 7 · 회피 1 · 표결 6: 찬성 3, 반대 3, 기권 0 → 과반수 4 이상, 부결(가부동수)",
        ),
        (
            result(yes=2, no=1, abstain=1),
            "지정 9 · 출석 7 · 회피 1 · 표결 6: 찬성 2, 반대 1, 기권 1, 무표시 2 → 과반수 4 이상, 부결",
        ),
    ],
)
def test_a_result_explains_itself_in_one_line(counted, line):
    assert wording.result_line(counted) == line


@pytest.mark.parametrize(
    ("kinds", "word"),
    [
        ([], "회피 1"),
        ([Ground.AVOIDANCE], "회피 1"),
        ([Ground.EXCLUSION], "제척 1"),
        ([Ground.EXCLUSION, Ground.AVOIDANCE], "제척·회피 1"),
    ],
)
def test_the_line_says_in_which_way_members_stood_aside(kinds, word):
    line = wording.result_line(result(), [recusal(kind) for kind in kinds])

    assert line.split(" · ")[2] == word


def test_only_a_result_with_too_few_voters_carries_a_caution():
    assert wording.caution(result()) == ""
    assert wording.caution(result(voters=4)).startswith(
        "주의: 표결할 수 있는 위원 4명이 개의정족수 5명보다 적다."
    )


@pytest.mark.parametrize(
    ("number", "report", "called"),
    [
        ("4", False, "의결안건 제4호"),
        ("7의2", False, "의결안건 제7호의2"),
        ("1", True, "보고안건 제1호"),
    ],
)
def test_items_are_called_by_their_number(number, report, called):
    assert wording.item(number, report=report) == called


def test_a_resolution_is_followed_by_what_it_means_for_the_kind():
    assert wording.resolved(Resolution.AS_PROPOSED, "partly_upheld") == "원안의결(일부 인용)"
    assert wording.resolved(Resolution.AS_PROPOSED, "approved") == "원안의결"


@pytest.mark.parametrize(
    ("article", "written"),
    [
        ("감사원법 제34조의3", "「감사원법」 제34조의3"),
        (
            "지방공무원 적극행정 운영규정 제15조제5항·제6항",
            "「지방공무원 적극행정 운영규정」 제15조제5항·제6항",
        ),
        ("대법원 90다20084 판결의 유추(관행)", "대법원 90다20084 판결의 유추(관행)"),
        ("면책제도 운영 규정(훈령 제1028호)", "면책제도 운영 규정(훈령 제1028호)"),
    ],
)
def test_the_name_of_a_law_stands_in_its_brackets(article, written):
    assert wording.law(article) == written


def test_disclosure_names_the_items_of_the_act():
    assert wording.disclosed(Disclosure.CLOSED, ("5", "6")) == "비공개(5,6)"
    assert wording.disclosed(Disclosure.OPEN, ()) == "공개"


def test_retention_is_in_years_or_for_good():
    assert [wording.retained(one) for one in ("10", "permanent")] == ["10년", "영구"]


@pytest.mark.parametrize(
    ("typed", "ended"), [("늦었다", "늦었다."), ("늦었다. ", "늦었다."), ("(첨부)", "(첨부)"), (" ", "")]
)
def test_what_people_typed_ends_as_a_sentence(typed, ended):
    assert wording.sentence(typed) == ended


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (Base, wording.BASES),
        (ballot.Choice, wording.CHOICES),
        (Ground, wording.GROUNDS),
        (person.Role, wording.ROLES),
        (person.Kind, wording.SEATS),
        (meeting.Mode, wording.MODES),
        (Resolution, wording.RESOLUTIONS),
        (exemption.Audit, wording.AUDITS),
        (exemption.Asker, wording.ASKERS),
        (exemption.Judged, wording.JUDGEMENTS),
        (matter.Disclosure, wording.DISCLOSURES),
        (KINDS, wording.MATTERS),
    ],
)
def test_every_choice_has_its_word(kind, words):
    assert set(words) == set(kind)


def test_a_law_whose_name_holds_the_letter_of_an_article_is_bracketed_whole():
    assert wording.law("서울특별시 노원구 제안제도 운영에 관한 조례 제12조제2항") == (
        "「서울특별시 노원구 제안제도 운영에 관한 조례」 제12조제2항"
    )

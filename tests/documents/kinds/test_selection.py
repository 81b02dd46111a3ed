"""What papers say of the criteria, of who came out how, and of what each is given."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from committee_desk.documents import kinds
from committee_desk.documents.kinds import selection
from committee_desk.documents.paper import Facts, Grid, Note, Text, flat, words
from committee_desk.domain.kinds.department_awards import DepartmentAwards, DepartmentLine
from committee_desk.domain.kinds.selection import Selection
from committee_desk.domain.kinds.selection_criteria import Part, Terms
from tests.jobs.holding import held
from tests.jobs.test_selecting import CRITERIA, FIRST, SECOND, THIRD

TERMS = Terms("2026-0003", date(2026, 11, 2), CRITERIA.shares, CRITERIA.eligible, CRITERIA.measures, 2, 2)
CHOSEN = Selection("2026년", 2026, terms=TERMS, candidates=(SECOND, THIRD, FIRST))

DEPARTMENTS = DepartmentAwards(
    "2026년",
    "제안 1건에 1점",
    (
        DepartmentLine("도로과", Fraction(70)),
        DepartmentLine("민원과", Fraction("90.5"), "제안 30건", True, "상패", 500_000),
    ),
)


@pytest.fixture(scope="module")
def record(tmp_path_factory):
    return held(tmp_path_factory.mktemp("desk")).record


def agendum(record, kind, about, outcome=""):
    one = record.agenda[0]
    declared = replace(one.item.declared, outcome=outcome or about.outcomes[0])
    matter = replace(one.matter, kind=kind, title="2026년 우수공무원 선발(안)", particulars=about)
    return replace(one, matter=matter, item=replace(one.item, declared=declared))


def grids(blocks):
    return [one for one in flat(tuple(blocks)) if isinstance(one, Grid)]


@pytest.mark.parametrize(
    ("kind", "about", "outcome", "order"),
    [
        (
            "selection_criteria",
            CRITERIA,
            "criteria_resolved",
            ("「2026년 우수공무원 선발(안)」을 우수공무원 선발기준으로 정한다.",),
        ),
        (
            "selection_criteria",
            CRITERIA,
            "criteria_not_resolved",
            ("「2026년 우수공무원 선발(안)」을 우수공무원 선발기준으로 정하지 아니한다.",),
        ),
        (
            "selection",
            CHOSEN,
            "selected",
            (
                "다음 2명을 적극행정 우수공무원으로 선발하고 우대 조치를 부여한다.",
                "경제과 행정6급 정○○, 민원과 시설7급 이○○",
            ),
        ),
        (
            "selection",
            CHOSEN,
            "selected_conditionally",
            (
                "다음 2명을 다음 조건을 붙여 적극행정 우수공무원으로 선발하고 우대 조치를 부여한다.",
                "경제과 행정6급 정○○, 민원과 시설7급 이○○",
            ),
        ),
        (
            "department_awards",
            DEPARTMENTS,
            "departments_awarded",
            (
                "다음 1개 부서를 포상한다.",
                "민원과. 포상금 합계: 금500,000원(금오십만원).",
            ),
        ),
        (
            "department_awards",
            DEPARTMENTS,
            "departments_not_awarded",
            ("「2026년 우수공무원 선발(안)」에 따른 부서 포상을 하지 아니한다.",),
        ),
        (
            "selection",
            CHOSEN,
            "not_selected",
            ("「2026년 우수공무원 선발(안)」에 따른 적극행정 우수공무원을 선발하지 아니한다.",),
        ),
    ],
)
def test_the_order_says_who_is_selected(record, kind, about, outcome, order):
    one = agendum(record, kind, about, outcome)

    assert kinds.order(one.matter, one.item.declared) == order


def test_the_criteria_stand_with_their_weights_and_what_is_offered(record):
    told = tuple(kinds.grounds(record, agendum(record, "selection_criteria", CRITERIA)))

    assert [one.rows for one in grids(told)] == [
        (("체감도", "60"), ("난이도", "40"), ("합계", "100")),
        (("예비 심사", "30"), ("전문가 심사", "50"), ("온라인 심사", "20"), ("합계", "100")),
    ]
    texts = [one.text for one in told if isinstance(one, Text)]
    assert texts == [
        "2026년",
        "일반직, 임기제",
        "2명",
        "특별승진임용, 특별휴가, 가점 부여, 희망부서 전보·교육훈련 우선 선발 등",
        "중점과제의 주담당자는 우대 조치를 2가지 고른다.",
    ]


def test_everybody_stands_in_the_order_of_ranks_with_each_mark(record):
    [standings, related] = grids(kinds.grounds(record, agendum(record, "selection", CHOSEN)))

    assert standings.head == (
        "순위",
        "후보자",
        "직급·직위",
        "예비 심사",
        "전문가 심사",
        "온라인 심사",
        "점수",
        "선발",
    )
    assert standings.rows == (
        ("1위", "정○○(경제과)", "행정6급", "90", "92.5", "88", "90.85", "선발"),
        ("2위", "이○○(민원과)", "시설7급", "85", "90", "80", "86.50", "선발"),
        ("3위", "박○○(도로과)", "7급", "70", "71", "72", "70.90", "—"),
    )
    assert related.rows == (("이○○(민원과)", "위원03"),)


def test_shares_that_no_decimal_says_are_told_as_fractions(record):
    thirds = tuple(Part(one.name, Fraction(100, 3)) for one in CRITERIA.shares)
    about = replace(CHOSEN, terms=replace(TERMS, shares=thirds))

    [note] = [
        one for one in kinds.grounds(record, agendum(record, "selection", about)) if isinstance(one, Note)
    ]

    assert "예비 심사 100/3%" in note.text


def test_the_result_says_what_each_is_given_and_on_what_a_promotion_beyond_the_quota_rests(record):
    paper = selection.result(record, agendum(record, "selection", CHOSEN))

    [given, _standings] = grids(paper.blocks)
    assert given.rows == (
        (
            "1위",
            "경제과",
            "행정6급",
            "정○○",
            "특별승진임용, 희망부서 전보·교육훈련 우선 선발 등\n(중점과제 「전자고지 확대」 주담당자)",
        ),
        ("2위", "민원과", "시설7급", "이○○", "특별휴가, 포상금 1,000,000원"),
    )
    texts = [one.text for one in flat(paper.blocks) if isinstance(one, Text)]
    assert "정○○(경제과): 국무총리 표창(2026. 6. 1.)에 따라 정원을 초과하여 특별승진임용한다." in texts
    [facts] = [one for one in flat(paper.blocks) if isinstance(one, Facts)]
    assert dict(facts.facts)["선발기준"] == "의안 2026-0003(2026. 11. 2. 의결)"
    assert len(paper.signers) == 1


def test_the_home_office_is_told_only_of_its_own(record):
    one = agendum(record, "selection", CHOSEN)

    paper = selection.home_office(record, one)

    assert [row[0:4] for row in grids(paper.blocks)[0].rows] == [("한빛도", "민원과", "시설7급", "이○○")]
    told = "\n".join(words(paper.blocks))
    assert "정○○" not in told
    assert "「지방공무원 적극행정 운영규정」 제20조제2항에 따라" in told


@pytest.mark.parametrize(
    ("candidates", "outcome", "given"),
    [
        ((SECOND,), "selected", {"selection", "home_office"}),
        ((FIRST,), "selected", {"selection"}),
        ((FIRST, replace(SECOND, selected=False)), "selected", {"selection"}),
        ((SECOND,), "not_selected", set()),
    ],
)
def test_a_home_office_is_told_where_somebody_dispatched_is_selected(record, candidates, outcome, given):
    one = agendum(record, "selection", replace(CHOSEN, candidates=candidates), outcome)

    assert {name for name, own in kinds.papers(one.matter).items() if own.given(one)} == given


def test_departments_stand_in_the_order_of_their_points(record):
    [table] = grids(kinds.grounds(record, agendum(record, "department_awards", DEPARTMENTS)))

    assert table.rows == (
        ("1위", "민원과", "90.5", "상패, 포상금 500,000원"),
        ("2위", "도로과", "70", "—"),
    )

"""면책 건의서: the reasons grow from the findings, and nobody is told that exemption was granted."""

from dataclasses import replace

import pytest

from committee_desk.documents import vote
from committee_desk.documents.kinds import RECOMMENDATION, exemption
from committee_desk.documents.paper import Facts, Grid, Heading, Note, Point, Text, flat, words
from committee_desk.domain.ids import PersonId
from committee_desk.domain.kinds.exemption import Asker, Audit, Criterion, Exemption, Judged, View
from committee_desk.domain.known import Known
from tests.jobs.holding import held
from tests.packs import rules

MET = Criterion(Judged.MET, "당직일지 3쪽", "주민의 통행을 확보하기 위한 조치였다")
ASKED = Exemption(
    audit_name="재난관리 실태 감사",
    audit_body="감사원",
    applicant="도로과 7급 김○○",
    found="계약 절차를 마치기 전에 착수함",
    account="03:00 대설경보가 발효되었다.",
    public_interest=MET,
    active_handling=MET,
    no_gross_fault=MET,
)
CONSULTED = replace(ASKED, consulted=True, consultation="감사담당관-1234", informed=Known.YES)


@pytest.fixture(scope="module")
def record(tmp_path_factory):
    return held(tmp_path_factory.mktemp("desk")).record


def agendum(record, particulars=ASKED, outcome="upheld"):
    one = record.agenda[0]
    declared = replace(one.item.declared, outcome=outcome)
    matter = replace(one.matter, particulars=particulars)
    return replace(one, item=replace(one.item, declared=declared), matter=matter)


def blocks(record, one, kind):
    return [block for block in flat(exemption.recommendation(record, one).blocks) if isinstance(block, kind)]


def reason(about, place, outcome="upheld"):
    return exemption.reasons(about, rules(), outcome)[place]


def test_it_is_addressed_to_the_body_that_audited(record):
    first, about, *_ = blocks(record, agendum(record), Facts)

    assert first.facts[:2] == (
        ("수신", "감사원"),
        ("제목", "적극행정 면책 건의(폭설 때 경사로 제설 면책 건의)"),
    )
    assert dict(about.facts)["대상 감사"] == "감사원의 재난관리 실태 감사"
    assert dict(about.facts)["신청인"] == "도로과 7급 김○○"


def test_what_nobody_entered_about_the_request_is_not_told(record):
    one = agendum(record, Exemption())

    whole = " ".join(words(exemption.recommendation(record, one)))
    about = blocks(record, one, Facts)[1]

    assert about.facts == (("대상 감사", "따로 적지 아니함"),)
    assert [word for word in ("감사원", "본인", "충족", "판단하지 않음") if word in whole] == []
    assert exemption.reasons(Exemption(), rules(), "upheld") == (
        "(면책 요건) 요건별 판단은 따로 기록하지 아니하였다.",
        "(결론) 면책을 건의함이 타당하다고 판단한다.",
    )


@pytest.mark.parametrize("outcome", ["upheld", "partly_upheld"])
def test_it_recommends_and_never_decides(record, outcome):
    whole = " ".join(words(exemption.recommendation(record, agendum(record, outcome=outcome))))

    assert "면책 결정" not in whole
    assert "면책을 결정" not in whole


def test_it_asks_the_body_for_what_the_article_allows(record):
    last = next(one for one in blocks(record, agendum(record), Text) if one.text.startswith("위와 같은"))

    assert last.text == (
        "위와 같은 이유로 도로과 7급 김○○에 대하여 「감사원법」 제34조의3에 따라 "
        "적극행정에 대한 면책이 이루어질 수 있도록 하여 주시기를 감사원에 건의합니다."
    )


@pytest.mark.parametrize(
    ("outcome", "recommended"),
    [("upheld", True), ("partly_upheld", True), ("not_upheld", False), ("dismissed", False)],
)
def test_only_a_request_that_was_upheld_ends_in_a_recommendation(record, outcome, recommended):
    assert RECOMMENDATION.given(agendum(record, outcome=outcome)) is recommended


def test_a_criterion_is_said_with_its_reason_its_evidence_and_its_finding():
    assert reason(ASKED, 0) == (
        "(공익성) 주민의 통행을 확보하기 위한 조치였다. 이는 당직일지 3쪽으로 확인된다. "
        "따라서 공익성 요건을 충족한다."
    )


def test_evidence_without_a_reason_stands_by_itself():
    bare = replace(ASKED, public_interest=Criterion(Judged.NOT_MET, "감사 조서"))

    assert reason(bare, 0) == "(공익성) 이 판단은 감사 조서에 근거한다. 따라서 공익성 요건을 충족하지 못한다."


def test_a_presumption_comes_first_and_names_its_article():
    assert reason(CONSULTED, 0) == (
        "(추정) 사전컨설팅 의견대로 처리함이 인정되므로 「지방공무원 적극행정 운영규정」 제15조제4항에 따라 "
        "공익성·적극성·고의·중과실 없음 요건은 충족된 것으로 추정된다."
    )
    assert exemption.STANDS in reason(CONSULTED, 1)


def test_a_presumption_that_was_lost_names_what_lost_it():
    withheld = replace(CONSULTED, informed=Known.NO)

    assert reason(withheld, 0) == (
        "(추정) 사전컨설팅 의견대로 처리함에 따른 추정(「지방공무원 적극행정 운영규정」 제15조제4항)은 "
        "하지 아니한다. "
        "필요한 정보를 충분히 제공하지 아니함이 인정되므로 그 추정이 배제된다."
    )


def test_a_finding_against_a_presumption_says_that_the_presumption_gave_way():
    against = replace(CONSULTED, no_gross_fault=Criterion(Judged.PARTLY, "조서", "보고가 늦었다"))

    assert reason(against, 3, "partly_upheld") == (
        "(고의·중과실 없음) 보고가 늦었다. 이는 조서로 확인된다. "
        "위의 추정이 있으나 이러한 사정을 고려하면 그대로 받아들이기 어렵다. "
        "따라서 고의·중과실 없음 요건을 일부 충족한다."
    )


@pytest.mark.parametrize(
    ("fault", "outcome", "conclusion"),
    [
        (Judged.MET, "upheld", "면책 요건을 모두 충족하므로 면책을 건의함이 타당하다고 판단한다."),
        (
            Judged.PARTLY,
            "partly_upheld",
            "공익성·적극성 요건은 충족하고 고의·중과실 없음 요건은 일부 충족하므로 "
            "인정되는 범위에서 면책을 건의함이 타당하다고 판단한다.",
        ),
        (
            Judged.NOT_MET,
            "not_upheld",
            "공익성·적극성 요건은 충족하고 고의·중과실 없음 요건은 충족하지 못하므로 "
            "면책을 건의하지 아니한다.",
        ),
        (
            Judged.MET,
            "not_upheld",
            "면책 요건을 모두 충족하나, 아래에 설명하는 까닭으로 면책을 건의하지 아니한다.",
        ),
    ],
)
def test_the_conclusion_follows_from_the_findings(fault, outcome, conclusion):
    about = replace(ASKED, no_gross_fault=Criterion(fault, "조서", "까닭"))

    assert reason(about, -1, outcome) == f"(결론) {conclusion}"


def test_marked_exclusions_are_named():
    assert reason(replace(ASKED, excluded=("favour",)), -2) == (
        "(면책 제외 사유) 다음 사유가 확인되었다: 특정인·업체에 대한 특혜."
    )


def test_the_presumptions_stand_in_a_table_with_what_came_of_them(record):
    head = Grid(("추정 사유", "근거 조문", "적용 여부"), ()).head
    own = replace(CONSULTED, private_interest=Known.NO, procedural_defect=Known.NO)

    [table] = [grid for grid in blocks(record, agendum(record, own), Grid) if grid.head == head]

    assert [(row[0], row[2]) for row in table.rows] == [
        ("사적 이해관계와 절차상 중대한 하자가 없음", "추정하지 아니함: 이 추정을 적용하지 아니하는 감사임"),
        ("사전컨설팅 의견대로 처리함", "추정함(감사담당관-1234)"),
    ]


def test_without_any_claim_the_paper_says_that_nothing_is_presumed(record):
    assert blocks(record, agendum(record), Note)[0].text == "요건의 추정: 주장되거나 인정된 추정 사유가 없음."


def test_who_judged_otherwise_is_told_in_their_words(record):
    views = (
        View(PersonId(record.meeting.designated[1]), Judged.NOT_MET, "특혜로 볼 여지가 있다"),
        View(PersonId(record.meeting.designated[2]), Judged.MET),
    )
    split = replace(ASKED, public_interest=replace(MET, views=views))

    points = [
        one
        for block in exemption.recommendation(record, agendum(record, split)).blocks
        for one in getattr(block, "points", ())
    ]

    assert points[-1] == Point("위원02 위원: 공익성 불충족. 특혜로 볼 여지가 있다.")


def test_an_explanation_of_a_difference_is_printed(record):
    explained = replace(ASKED, explanation="표결에서 다른 의견이 많았다")

    headings = [one.text for one in blocks(record, agendum(record, explained), Heading)]

    assert headings[3] == "요건 판단과 결론의 관계"


@pytest.mark.parametrize(
    ("outcome", "order"),
    [
        ("upheld", "을 인용하여 감사원에 면책을 건의한다."),
        ("partly_upheld", "을 일부 인용하여 감사원에 그 범위에서 면책을 건의한다."),
        ("not_upheld", "을 받아들이지 아니한다."),
        ("dismissed", "을 각하한다."),
    ],
)
def test_the_order_says_what_becomes_of_the_request(record, outcome, order):
    one = agendum(record, outcome=outcome)

    assert exemption.order(one.matter, one.item.declared) == (
        f"감사원의 재난관리 실태 감사와 관련한 도로과 7급 김○○의 면책 건의 요청{order}",
    )


def test_a_request_dismissed_is_not_measured_by_the_criteria(record):
    one = agendum(record, replace(ASKED, explanation="이미 처분이 확정됨"), "dismissed")

    assert list(exemption.grounds(record, one)) == [Text("이미 처분이 확정됨.")]


def test_the_chair_signs_it_alone_unless_recused(record):
    one = agendum(record)
    roster = replace(one.item.declared.roster, recused=frozenset({record.meeting.chair}))
    aside = replace(one, item=replace(one.item, declared=replace(one.item.declared, roster=roster)))

    assert vote.signer(record, one) == record.meeting.designated[:1]
    assert vote.signer(record, aside) == record.meeting.designated[1:2]


def test_an_audit_under_the_administrative_regulations_is_named_with_its_own_article(record):
    other = replace(ASKED, audit=Audit.ADMINISTRATIVE, audit_body="서울특별시", asked_by=Asker.HEAD)

    whole = " ".join(words(exemption.recommendation(record, agendum(record, other)).blocks))

    assert whole.count("「지방자치단체에 대한 행정감사규정」 제18조제1항") == 1
    assert whole.count("감사원법") == 0

"""The papers by which the committee answers somebody: to whom, in which words, and only where it answers."""

from dataclasses import replace
from datetime import date

import pytest

from committee_desk.documents import kinds, vote
from committee_desk.documents.paper import Facts, Grid, Numbered, Text, flat, words
from committee_desk.domain.kinds.citizen import Citizen
from committee_desk.domain.kinds.consultation import Consultation
from committee_desk.domain.kinds.exemption import Asker, Exemption
from committee_desk.domain.kinds.opinion import Opinion
from committee_desk.domain.kinds.ratification import Ratification
from committee_desk.domain.kinds.submission import Submission
from committee_desk.domain.kinds.support import Proceedings, Support
from committee_desk.domain.known import Condition, Known
from tests.jobs.holding import held

MET = Condition(Known.YES, "당직일지 3쪽")
ABOUT = {
    "consultation": Consultation(
        question="할 수 있는가.", audit_view="할 수 있다고 본다.", answer="할 수 있다."
    ),
    "ratification": Ratification(
        applicant="안전총괄과 8급 이○○",
        happened_on=date(2026, 1, 5),
        done="도로를 막았다.",
        disaster_duty=MET,
        no_time=MET,
        due_care=MET,
    ),
    "submission": Submission(
        applicant="도로과 7급 김○○",
        addressee="한빛지방검찰청",
        case="2026형제123 업무상과실치상",
        question="주의를 다하였는가.",
        answer="적극행정에 해당한다.",
    ),
    "citizen": Citizen(
        applicant="김○○", opinion="들어줄 수 있다.", opinion_on=date(2026, 10, 1), answer="허가한다."
    ),
}
ABOUT["support"] = Support(
    applicant="도로과 7급 김○○",
    support=Proceedings.CRIMINAL,
    acquitted_on=date(2026, 11, 1),
    wanted=18_000_000,
    granted=15_000_000,
    account="제설 중 사고가 났다.",
)
PAPER = {
    "consultation": "advice",
    "ratification": "ratification",
    "submission": "submission",
    "citizen": "citizen_answer",
    "support": "support",
}
TO = {
    "consultation": "감사기구의 장",
    "ratification": "안전총괄과 8급 이○○",
    "submission": "한빛지방검찰청",
    "citizen": "김○○",
    "support": "도로과 7급 김○○",
}


@pytest.fixture(scope="module")
def record(tmp_path_factory):
    return held(tmp_path_factory.mktemp("desk")).record


def agendum(record, kind, about=None, outcome=""):
    one = record.agenda[0]
    about = about or ABOUT[kind]
    declared = replace(one.item.declared, outcome=outcome or about.outcomes[0])
    matter = replace(one.matter, kind=kind, particulars=about)
    return replace(one, matter=matter, item=replace(one.item, declared=declared))


def drawn(record, one):
    return kinds.papers(one.matter)[PAPER[one.matter.kind]].paper(record, one)


def blocks(record, one, kind):
    return [block for block in flat(drawn(record, one).blocks) if isinstance(block, kind)]


@pytest.mark.parametrize("kind", PAPER)
def test_it_is_addressed_to_whom_it_answers_and_the_chair_signs_it(record, kind):
    one = agendum(record, kind)

    assert blocks(record, one, Facts)[0].facts[0] == ("수신", TO[kind])
    assert kinds.papers(one.matter)[PAPER[kind]].signers(record, one) == vote.signer(record, one)


@pytest.mark.parametrize(
    ("kind", "given"),
    [
        ("consultation", [True, False, False]),
        ("ratification", [True, False, False]),
        ("support", [True, False, False]),
        ("submission", [True, False, False]),
        ("citizen", [True, True, True]),  # a citizen is told whatever was decided
    ],
)
def test_there_is_a_paper_only_where_the_committee_answers(record, kind, given):
    own = kinds.papers(agendum(record, kind).matter)[PAPER[kind]]

    assert [own.given(agendum(record, kind, outcome=one)) for one in ABOUT[kind].outcomes] == given


@pytest.mark.parametrize(
    ("kind", "orders"),
    [
        (
            "consultation",
            (
                ("감사기구의 장의 사전컨설팅 자문 요청에 대하여 다음과 같이 자문한다.", "할 수 있다."),
                ("감사기구의 장의 사전컨설팅 자문 요청에 대하여 자문하지 아니한다.",),
                ("감사기구의 장의 사전컨설팅 자문 요청을 각하한다.",),
            ),
        ),
        (
            "ratification",
            (
                ("안전총괄과 8급 이○○의 사후 추인 요청을 받아들여 그 업무 처리를 추인한다.",),
                ("안전총괄과 8급 이○○의 사후 추인 요청을 받아들이지 아니한다.",),
                ("안전총괄과 8급 이○○의 사후 추인 요청을 각하한다.",),
            ),
        ),
        (
            "submission",
            (
                (
                    "도로과 7급 김○○의 의견 제출 요청을 받아들여 한빛지방검찰청에 "
                    "다음과 같이 의견을 제출한다.",
                    "적극행정에 해당한다.",
                ),
                ("도로과 7급 김○○의 의견 제출 요청을 받아들이지 아니한다.",),
                ("도로과 7급 김○○의 의견 제출 요청을 각하한다.",),
            ),
        ),
        (
            "support",
            (
                ("도로과 7급 김○○의 지원 신청을 받아들여 금15,000,000원(금일천오백만원)을 지원한다.",),
                ("도로과 7급 김○○의 지원 신청을 받아들이지 아니한다.",),
                ("도로과 7급 김○○의 지원 신청을 각하한다.",),
            ),
        ),
        (
            "citizen",
            (
                ("김○○의 적극행정 국민신청을 받아들여 다음과 같이 처리한다.", "허가한다."),
                ("김○○의 적극행정 국민신청을 받아들이지 아니한다.",),
                ("김○○의 적극행정 국민신청을 각하한다.",),
            ),
        ),
    ],
)
def test_the_order_says_what_becomes_of_the_request(record, kind, orders):
    found = []
    for outcome in ABOUT[kind].outcomes:
        one = agendum(record, kind, outcome=outcome)
        found.append(kinds.order(one.matter, one.item.declared))

    assert tuple(found) == orders


def test_the_answer_to_a_citizen_says_that_the_acrc_is_told_too(record):
    said = [one.text for one in blocks(record, agendum(record, "citizen"), Text)]

    assert [one for one in said if "제17조의2제5항에 따라 국민권익위원회에도 통보합니다." in one] != []


def test_a_ratification_shows_each_condition_with_its_evidence_and_what_it_gives(record):
    one = agendum(record, "ratification")

    table = blocks(record, one, Grid)[0]
    told = [block.text for block in blocks(record, one, Text)]

    assert [row[1:] for row in table.rows] == [("충족", "당직일지 3쪽")] * 3
    assert any(words.startswith("추인된 업무 처리에 대하여는 징계의결을 하지 아니한다.") for words in told)


def test_a_support_tells_its_cap_and_what_is_owed_in_return(record):
    one = agendum(record, "support")

    told = dict(blocks(record, one, Facts)[1].facts)
    duties = [point.text for block in blocks(record, one, Numbered) for point in block.points]

    assert (told["지원액"], told["지원 상한"], told["무죄 확정일"]) == (
        "15,000,000원",
        "심급마다 20,000,000원",
        "2026. 11. 1.",
    )
    assert duties[0] == "계약서, 세금계산서 등 지급 자료를 14일 안에 제출한다."
    assert len(duties) == 2  # the trial is over: no lawyer and no report


@pytest.mark.parametrize(
    ("support", "owes"),
    [
        (Proceedings.DISCIPLINE, ["변호인을", "계약서,", "다음의"]),
        (Proceedings.INVESTIGATION, ["변호인을", "계약서,", "사건의", "다음의"]),
        (Proceedings.CRIMINAL, ["무죄로", "계약서,", "사건의", "다음의"]),
        (Proceedings.CIVIL, ["변호인을", "계약서,", "사건의", "다음의"]),
    ],
)
def test_a_notice_of_support_asks_for_what_its_kind_owes_and_for_nothing_else(record, support, owes):
    one = agendum(record, "support", replace(ABOUT["support"], support=support, acquitted_on=None))

    duties = [point.text for block in blocks(record, one, Numbered) for point in block.points]

    assert [words.split()[0] for words in duties] == owes


@pytest.mark.parametrize("acquitted", [None, date(2099, 1, 1)])
def test_support_for_a_trial_that_goes_on_is_granted_and_paid_after_the_acquittal(record, acquitted):
    one = agendum(record, "support", replace(ABOUT["support"], acquitted_on=acquitted))

    [order] = kinds.order(one.matter, one.item.declared)
    told = dict(blocks(record, one, Facts)[1].facts)

    assert order.endswith("지원하되, 그 비용은 법원의 판결에 따라 무죄로 확정된 이후 지급한다.")
    assert order in words(drawn(record, one))
    assert told["무죄 확정일"] == "의결 당시 확정되지 않음"  # what came after it is told by the ledger


def test_a_ratification_that_protects_from_nothing_says_why(record):
    one = agendum(record, "ratification", replace(ABOUT["ratification"], private_interest=Known.YES))

    assert any(
        block.text.startswith("사적인 이해관계가 있음: ") and "효력이 없다" in block.text
        for block in blocks(record, one, Text)
    )


@pytest.mark.parametrize("kind", ["consultation", "submission", "citizen"])
def test_an_answer_without_words_is_not_announced_as_if_it_followed(record, kind):
    one = agendum(record, kind, replace(ABOUT[kind], answer=" "))

    order = kinds.order(one.matter, one.item.declared)
    whole = " ".join(words(drawn(record, one)))

    assert (len(order), "다음과 같이" in order[0]) == (1, False)
    assert "의결주문과 같다" not in whole
    assert ("정하지 아니하였다" in whole) == (kind != "citizen")


@pytest.mark.parametrize("kind", PAPER)
def test_a_request_with_nothing_filled_in_still_makes_a_whole_paper(record, kind):
    whole = " ".join(words(drawn(record, agendum(record, kind, type(ABOUT[kind])()))))

    assert [word for word in ("None", "()") if word in whole] == []


@pytest.mark.parametrize("kind", PAPER)
def test_the_deliberation_result_gives_the_grounds(record, kind):
    one = agendum(record, kind)

    assert [*kinds.grounds(record, one)] != []
    assert kinds.heading(one.matter) == "이유"


REFUSED = {**ABOUT, "opinion": Opinion(applicant="건축과 7급 김○○", issue="정한 바가 없다.")}
REFUSED["exemption"] = Exemption(applicant="도로과 7급 김○○", audit_name="2026년 종합감사")
del REFUSED["citizen"]  # has one paper for every outcome


def ended(record, kind, outcome):
    return agendum(record, kind, REFUSED[kind], outcome)


def notice(record, one):
    return kinds.papers(one.matter)["outcome_notice"].paper(record, one)


@pytest.mark.parametrize("kind", REFUSED)
def test_whoever_asked_is_told_by_one_paper_whatever_the_outcome(record, kind):
    given = [
        [name for name, own in kinds.papers(one.matter).items() if own.given(one)]
        for outcome in REFUSED[kind].outcomes
        for one in [ended(record, kind, outcome)]
    ]

    assert [len(names) for names in given] == [1] * len(given)
    assert (given[0] == ["outcome_notice"], given[-1]) == (False, ["outcome_notice"])


@pytest.mark.parametrize("kind", REFUSED)
def test_the_notice_goes_to_who_asked_with_the_order_the_article_and_what_can_still_be_done(record, kind):
    paper = notice(record, ended(record, kind, "dismissed"))
    told = list(flat(paper.blocks))
    texts = [block.text for block in told if isinstance(block, Text)]
    still = " ".join(words(tuple(block for block in told if isinstance(block, Numbered))))
    to = "감사기구의 장" if kind == "consultation" else REFUSED[kind].applicant

    assert paper.title == "심의 결과 통지서"
    assert next(block for block in told if isinstance(block, Facts)).facts[0] == ("수신", to)
    assert "제10조제1항" in texts[0] or "제75조의2제2항" in texts[0]
    assert texts[1].endswith("각하한다.")
    assert "새로 요청할 수 있습니다" in still
    # 감사원법 제36조제2항, 행정감사규정 제20조제1항: not the official, but the head of the office.
    by_the_head = "소속 지방자치단체의 장이 통보를 받은 날부터 1개월 안에 감사를 한 기관에 재심의를 신청"
    assert ("재심의" in still, by_the_head in still) == (kind == "exemption", kind == "exemption")


def test_where_the_head_of_the_office_asked_the_head_is_told(record):
    about = replace(REFUSED["exemption"], asked_by=Asker.HEAD)
    one = agendum(record, "exemption", about, "not_upheld")
    facts = next(block for block in flat(notice(record, one).blocks) if isinstance(block, Facts))

    assert facts.facts[0] == ("수신", "지방자치단체의 장")


def test_what_was_to_be_granted_is_not_told_as_granted_where_it_was_refused(record):
    one = agendum(record, "support", outcome="support_not_granted")
    refused = replace(one, matter=replace(one.matter, outcome="support_not_granted"))

    assert "지원액" in list(words(drawn(record, one)))
    assert "지원액" not in list(words(notice(record, refused)))


def test_a_citizen_reads_whom_to_ask_about_the_answer(record):
    one = agendum(record, "citizen", outcome="application_not_accepted")
    of_office = replace(one, matter=replace(one.matter, department="위생과"))
    told = [drawn(record, each).blocks for each in (one, of_office)]

    assert [[word for word in words(each) if "궁금한 사항" in word] for each in told] == [
        [f"이 결과에 관하여 궁금한 사항은 {who} 문의하시기 바랍니다."]
        for who in ("위원회의 간사에게", "위생과에")
    ]

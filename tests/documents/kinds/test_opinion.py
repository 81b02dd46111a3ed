"""의견 제시서: addressed to who asked, in the committee's words, with the protection of each stage."""

from dataclasses import replace
from datetime import date

import pytest

from committee_desk.documents import kinds, vote
from committee_desk.documents.kinds import opinion
from committee_desk.documents.paper import Facts, Grid, Text, flat, words
from committee_desk.domain.awaited import AUDIT_HEAD, Awaited
from committee_desk.domain.kinds.opinion import Opinion, Option
from committee_desk.domain.known import Known
from tests.jobs.holding import held

ABOUT = Opinion(
    applicant="건축과 7급 김○○",
    issue="가설건축물의 존치 기간을 정한 바가 없다.",
    first_option="신고로 연장한다.",
    second_option="새로 허가를 받게 한다.",
    preferred=Option.FIRST,
    preferred_because="주민의 불편이 작다",
    answer="안전 점검을 거쳐 신고로 연장할 수 있다.",
)


@pytest.fixture(scope="module")
def record(tmp_path_factory):
    return held(tmp_path_factory.mktemp("desk")).record


REPLY = Awaited(AUDIT_HEAD, date(2026, 11, 2), came_on=date(2026, 11, 9), words="연장할 수 있다")


def agendum(record, about=ABOUT, outcome="opinion_given", reply=REPLY):
    one = record.agenda[0]
    declared = replace(one.item.declared, outcome=outcome)
    matter = replace(one.matter, kind="opinion", particulars=about, awaited=(reply,))
    return replace(one, matter=matter, item=replace(one.item, declared=declared))


def blocks(record, one, kind):
    return [block for block in flat(opinion.opinion(record, one).blocks) if isinstance(block, kind)]


def test_it_is_addressed_to_who_asked(record):
    first = blocks(record, agendum(record), Facts)[0]

    assert first.facts[:2] == (
        ("수신", "건축과 7급 김○○"),
        ("제목", "의견 제시(폭설 때 경사로 제설 면책 건의)"),
    )


def test_it_gives_both_ways_what_the_department_and_the_head_of_audit_said(record):
    ways = blocks(record, agendum(record), Grid)[0]
    said = {block.lead: block.text for block in blocks(record, agendum(record), Text) if block.lead}

    assert ways.rows == (("갑설", "신고로 연장한다."), ("을설", "새로 허가를 받게 한다."))
    assert said["부서의 의견"] == "갑설에 따른다. 주민의 불편이 작다."
    assert said["감사기구의 장의 의견"] == "연장할 수 있다. (2026. 11. 9. 회신)"


def test_where_the_head_of_audit_did_not_answer_it_says_so(record):
    one = agendum(record, reply=Awaited(AUDIT_HEAD, date(2026, 11, 2)))

    said = [block.text for block in blocks(record, one, Text) if block.lead.startswith("감사")]

    assert said == ["2026. 11. 2. 의견을 요청하였으나 회신이 없었다."]


@pytest.mark.parametrize(
    ("facts", "effects"),
    [
        (
            {"audit_head_reflected": True},
            ["면책 요건을 모두 갖춘 것으로 추정"] * 3 + ["징계의결을 하지 아니함"],
        ),
        (
            {},
            [
                "면책 요건을 모두 갖춘 것으로 추정",
                *["추정하지 아니함(감사기구의 장의 의견이 반영되지 아니함)"] * 2,
                "징계의결을 하지 아니함",
            ],
        ),
        ({"private_interest": Known.YES}, ["보호하지 아니함(사적인 이해관계가 있음)"] * 4),
    ],
    ids=["reflected", "not reflected", "private interest"],
)
def test_it_says_at_every_stage_what_acting_on_it_gives(record, facts, effects):
    table = blocks(record, agendum(record, replace(ABOUT, **facts)), Grid)[-1]

    assert [row[1] for row in table.rows] == effects


@pytest.mark.parametrize(
    ("outcome", "order"),
    [
        (
            "opinion_given",
            (
                "건축과 7급 김○○의 의견 제시 요청에 대하여 다음과 같이 의견을 제시한다.",
                "안전 점검을 거쳐 신고로 연장할 수 있다.",
            ),
        ),
        ("opinion_not_given", ("건축과 7급 김○○의 의견 제시 요청에 대하여 의견을 제시하지 아니한다.",)),
        ("dismissed", ("건축과 7급 김○○의 의견 제시 요청을 각하한다.",)),
    ],
)
def test_the_order_says_what_is_answered(record, outcome, order):
    one = agendum(record, outcome=outcome)

    assert kinds.order(one.matter, one.item.declared) == order


def test_only_an_opinion_that_was_given_has_a_paper_and_the_chair_signs_it(record):
    own = kinds.papers(agendum(record).matter)["opinion"]

    assert [own.given(agendum(record, outcome=one)) for one in Opinion.outcomes] == [True, False, False]
    assert own.signers(record, agendum(record)) == vote.signer(record, agendum(record))


def test_a_request_with_nothing_filled_in_still_makes_a_whole_paper(record):
    whole = " ".join(words(opinion.opinion(record, agendum(record, Opinion()))))

    assert [word for word in ("None", "()") if word in whole] == []
    assert "해당 공무원" in whole

"""Letters on the way of a matter to its meeting: to whom they go, what they say, when they go out anew."""

from datetime import date, timedelta

import pytest

from committee_desk.acts import matter
from committee_desk.documents.paper import Facts, flat, words
from committee_desk.domain.awaited import AUDIT_HEAD
from committee_desk.domain.kinds.opinion import Opinion
from committee_desk.jobs import matter_letters as letters
from committee_desk.jobs import matter_papers
from tests.acts.making import AT, SECRETARY, begun

ASKED = Opinion(applicant="위생과 7급 김○○", issue="보도가 포함되는지 분명하지 않음")
ON = date(2026, 11, 2)


@pytest.fixture
def room():
    room = begun()
    yield room
    room.door.close()


@pytest.fixture
def one(room):
    return room.do(matter.receive, "opinion", "옥외영업", ON, particulars=ASKED, submitter="김민수").id


def issued(room, one, days=0):
    at = AT + timedelta(days=days)
    return matter_papers.issue_all(room.door, one, by=SECRETARY, at=at).result


def said(room, one, kind):
    paper = room.ask(letters._draw, one, kind, ON).paper
    to = next(block for block in flat(paper.blocks) if isinstance(block, Facts)).facts[0]
    return to, " ".join(words(paper))


def test_who_asked_reads_what_is_missing_and_until_when(room, one):
    room.do(matter.return_for_supplement, one, date(2026, 11, 12), "현장 사진", ON)

    to, text = said(room, one, "supplement_request")

    assert [paper.kind for paper in issued(room, one)] == ["supplement_request"]
    assert to == ("수신", "위생과 7급 김○○")
    assert "현장 사진." in text
    assert "2026. 11. 12.까지 제출하여" in text
    assert issued(room, one) == ()


def test_a_second_return_takes_the_place_of_the_first_letter(room, one):
    room.do(matter.return_for_supplement, one, date(2026, 11, 12), "현장 사진", ON)
    first = issued(room, one)
    room.do(matter.make_ready, one, date(2026, 11, 5), at=AT + timedelta(days=4))
    room.do(matter.return_for_supplement, one, date(2026, 11, 20), "동의서", at=AT + timedelta(days=5))
    again = issued(room, one, 5)

    assert [paper.version for paper in (*first, *again)] == [1, 2]
    assert "동의서." in said(room, one, "supplement_request")[1]


def test_who_asked_reads_the_ground_of_a_return_and_that_it_may_be_submitted_again(room, one):
    room.do(matter.reject, one, "소관 부서가 충분히 검토하지 않음", ON)

    to, text = said(room, one, "return_notice")

    assert [paper.kind for paper in issued(room, one)] == ["return_notice"]
    assert to == ("수신", "위생과 7급 김○○")
    assert "소관 부서가 충분히 검토하지 않음." in text
    assert "2026. 11. 2. 반려하였음" in text
    assert "다시 제출할 수 있으며" in text


def test_a_withdrawal_is_told_to_nobody(room, one):
    room.do(matter.withdraw, one, "필요가 없어짐", ON)

    assert issued(room, one) == ()


def test_the_head_of_audit_reads_the_question_the_article_and_the_last_day(room, one):
    room.do(matter.ask, one, AUDIT_HEAD, ON)
    first, (to, text) = issued(room, one), said(room, one, "audit_request")
    room.do(matter.extend, one, AUDIT_HEAD, "현장을 더 살펴야 함")
    longer, text_then = issued(room, one), said(room, one, "audit_request")[1]
    room.do(matter.take_reply, one, AUDIT_HEAD, date(2026, 11, 20), "조건부 허용")

    assert ([paper.kind for paper in first], to) == (["audit_request"], ("수신", "감사기구의 장"))
    assert "제11조제7항" in text
    assert "보도가 포함되는지 분명하지 않음." in text
    assert ("2026. 11. 12.까지 회신" in text, "한 차례만" in text) == (True, True)
    assert ([paper.version for paper in longer], "한 차례만" in text_then) == ([2], False)
    assert "2026. 11. 23.까지 회신" in text_then
    assert room.ask(letters.unissued, one) == ()

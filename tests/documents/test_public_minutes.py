"""회의록 공개본: what may be published, and the list of what may not; nothing of the rest is in it."""

from dataclasses import replace
from datetime import date

import pytest

from committee_desk.documents import minutes, public_minutes
from committee_desk.documents.paper import Grid, Heading, flat, words
from committee_desk.domain.ids import PaperId
from committee_desk.domain.matter import Disclosure
from committee_desk.domain.paper import IssuedPaper
from committee_desk.domain.poll import Ballot
from committee_desk.domain.public_copy import KEY, Veil
from committee_desk.domain.rules import Rules
from tests.jobs.holding import held

CONTENT = "a3f29c1d" * 8
ISSUED = IssuedPaper(
    PaperId(1), "적극-2026-031", "minutes", "회의록", None, date(2026, 12, 1), CONTENT, 1, ""
)


@pytest.fixture(scope="module")
def record(tmp_path_factory):
    """A meeting of three items, of which every matter may be seen in part."""
    whole = held(tmp_path_factory.mktemp("desk")).record
    return opened(whole, Disclosure.PARTIAL)


def opened(record, disclosure, at=None):
    agenda = tuple(
        replace(one, matter=replace(one.matter, disclosure=disclosure, closed_under=("5", "6")))
        if at in (None, place)
        else one
        for place, one in enumerate(record.agenda)
    )
    return replace(record, agenda=agenda)


def copy(record, known=()):
    return public_minutes.paper(record, ISSUED, known)


def text(record, known=()):
    return "\n".join(words(copy(record, known)))


def kept_back(paper):
    """The table at the end: what, how many, why."""
    return [block for block in flat(paper.blocks) if isinstance(block, Grid)][-1].rows


def naming(record, flag):
    """The same, under a rule that lets speakers be named or not."""
    value = replace(record.rules[KEY], value=flag)
    return replace(record, rules=Rules({**record.rules.values, KEY: value}, record.rules.pack))


def test_who_spoke_and_who_voted_how_cannot_be_read_but_who_the_members_are(record):
    said = text(record)
    people, *others = (block for block in flat(copy(record).blocks) if isinstance(block, Grid))

    assert [row[1] for row in people.rows] == [record.names[one] for one in record.meeting.designated]
    assert not any(record.names[one] in "\n".join(words(tuple(others))) for one in record.meeting.designated)
    assert "14:10 위원" in said
    assert "찬성 5" in said


def test_where_the_rules_let_speakers_be_named_they_and_their_votes_are(record):
    told = copy(naming(record, True)), copy(naming(record, False))
    votes = [
        [block for block in flat(one.blocks) if isinstance(block, Grid) and block.head[-1] == "위원"]
        for one in told
    ]

    assert [len(one) > 0 for one in votes] == [False, True]
    assert "위원01" in "\n".join(words(tuple(votes[1])))


def test_of_a_closed_matter_nothing_is_there_but_its_place_on_the_agenda(record):
    closed = opened(record, Disclosure.CLOSED, at=0)
    matter, item = closed.agenda[0].matter, closed.agenda[0].item
    decided = minutes.passages(closed)[f"item/{item.id}/decided"]
    spoken = [one.text for one in closed.remarks if one.item == item.id]

    said = text(closed)

    assert spoken
    assert [one for one in (matter.title, decided, *spoken) if one in said] == []
    assert "의결안건 제1호 상정\n비공개 안건" in said
    assert kept_back(copy(closed))[0] == (
        "의결안건 제1호 전부",
        "1건",
        "「공공기관의 정보공개에 관한 법률」 제9조제1항제5호·제6호",
    )


def test_a_closed_matter_is_not_named_by_whoever_speaks_of_it_under_another_item(record):
    closed = opened(record, Disclosure.CLOSED, at=0)
    title, other = closed.agenda[0].matter.title, closed.agenda[1].item.id
    spoken = replace(closed.remarks[0], item=other, text=f"앞의 「{title}」과 같이 처리하기 바람")

    said = text(replace(closed, remarks=(spoken,)))

    assert title not in said
    assert "앞의 「비공개 안건」과 같이 처리하기 바람" in said


def test_that_nobody_stood_aside_is_not_said_where_somebody_did_in_a_closed_matter(record):
    assert record.agenda[0].item.recusals
    none = "제척되거나 회피한 위원 없음"

    assert none not in text(opened(record, Disclosure.CLOSED, at=0))
    assert none not in text(record)


def test_its_end_says_how_much_was_kept_back_and_under_which_rule(record):
    spoken = len([one for one in record.remarks if not one.struck_because])

    assert [row[:2] for row in kept_back(copy(record))] == [
        ("발언자의 이름", f"{spoken}건"),
        ("위원별 표결", "2건"),
        ("제척·회피한 위원의 이름과 사유", "1건"),
    ]
    assert kept_back(copy(record))[0][2] == "서울특별시 각종 위원회의 설치·운영에 관한 조례(준용)"


def test_other_names_and_numbers_are_masked_and_counted_wherever_they_stand(record):
    first = record.remarks[0]
    spoken = replace(first, text="신청인 박민수(010-1234-5678)의 뜻을 확인함", speaker="위생과장 배은경")
    named = replace(record, remarks=(spoken, *record.remarks[1:]))

    said = text(named, {"박민수", "배은경"})

    assert "신청인 박○○(○○)의 뜻을 확인함" in said
    assert [name for name in ("박민수", "배은경", "010-1234") if name in said] == []
    assert kept_back(copy(named, {"박민수", "배은경"}))[-1][:2] == ("그 밖의 이름과 연락처", "3곳")


def test_it_names_the_minutes_it_was_made_from_and_nobody_signs_it(record):
    paper = copy(record)
    last = [block.text for block in flat(paper.blocks) if hasattr(block, "text")][-1]

    assert paper.title.endswith("회의록(공개본)")
    assert paper.signers == ()
    assert "적극-2026-031(제1판, 내용코드 A3F2-9C1D)" in last


def test_its_sections_are_those_of_the_minutes_and_one_more(record):
    ours, theirs = (
        [one.text for one in flat(paper.blocks) if isinstance(one, Heading) and one.level == 1]
        for paper in (copy(record), minutes.paper(record))
    )

    assert ours == [*theirs, "8. 이 공개본에서 가린 부분"]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("이수진 위원이 물음", "위원이 물음"),
        ("위원장 김도현, 이수진 위원 이석", "위원장, 위원 이석"),
        ("이수진(기획과) 위원과 이수진", "위원과 위원"),
        ("최은경 주무관", "최○○ 주무관"),
    ],
)
def test_a_member_is_told_by_the_office_alone(said, told):
    members = {"이수진": "위원", "이수진(기획과)": "위원", "김도현": "위원장"}

    assert Veil(members, frozenset({"최은경"})).over(said) == told


def test_a_member_who_may_be_named_is_not_masked_before_the_title():
    veil = Veil({"이수진": "위원"}, frozenset({"최은경"}), withheld=False)

    assert veil.over("이수진 위원이 최은경에게 물음") == "이수진 위원이 최○○에게 물음"


def test_a_secret_ballot_names_nobody_and_so_keeps_nothing_back(record):
    first, *others = record.agenda
    secret = replace(first.item.declared.result, ballot=Ballot.PAPER)
    item = replace(first.item, declared=replace(first.item.declared, result=secret))

    paper = copy(replace(record, agenda=(replace(first, item=item), *others)))

    assert dict(row[:2] for row in kept_back(paper))["위원별 표결"] == "1건"

"""개최 통지, as those who are asked to come read it."""

from dataclasses import replace
from datetime import date

import pytest

from committee_desk.documents import notice
from committee_desk.documents.paper import Facts, Grid, Text, flat
from committee_desk.domain.attachment import Attachment
from committee_desk.domain.ids import AttachmentId
from tests.jobs.holding import held


@pytest.fixture(scope="module")
def record(tmp_path_factory):
    return held(tmp_path_factory.mktemp("desk")).record


def blocks(record, kind):
    return [block for block in flat(notice.paper(record).blocks) if isinstance(block, kind)]


def test_it_says_when_and_where_and_who_is_meant(record):
    [facts] = blocks(record, Facts)

    assert dict(facts.facts) == {
        "일시": "2026. 11. 27.(금) 14:00",
        "장소": "구청 3층 기획상황실",
        "회의 방식": "대면회의",
        "대상": "지정 위원 9명(위촉 5명, 당연직 4명)",
    }


def test_it_lists_what_is_on_the_agenda(record):
    agenda, _members = blocks(record, Grid)

    assert [(row[0], row[2]) for row in agenda.rows] == [
        ("의결안건 제1호", "폭설 때 경사로 제설 면책 건의"),
        ("의결안건 제2호", "무인민원발급기 설치 장소 변경"),
        ("보고안건 제1호", "3분기 적극행정 추진 실적"),
    ]


def test_the_chair_stands_first_and_alone_signs(record):
    _agenda, members = blocks(record, Grid)

    assert members.rows[0] == ("위원장", "위원01", "한빛대학교 교수", "당연직")
    assert notice.signers(record) == (record.meeting.chair,)


def test_an_item_that_fell_away_is_not_announced(record):
    first, *others = record.agenda
    gone = replace(first, item=replace(first.item, withdrawn_because="요청한 사람이 취하함"))

    agenda, _members = blocks(replace(record, agenda=(gone, *others)), Grid)

    assert [row[2] for row in agenda.rows] == ["무인민원발급기 설치 장소 변경", "3분기 적극행정 추진 실적"]


def test_what_was_handed_in_is_named_as_attached(record):
    first, *others = record.agenda
    file = Attachment(
        AttachmentId(1), first.matter.id, "요청서.pdf", "application/pdf", 1, "00", date(2026, 11, 3)
    )
    with_file = replace(record, agenda=(replace(first, attachments=(file,)), *others))

    attached = [block for block in blocks(with_file, Text) if block.lead == "붙임"]

    assert attached == [Text("요청서.pdf(의결안건 제1호) 1부.", lead="붙임")]

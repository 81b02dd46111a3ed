"""추첨 on paper: who took part, the seed, whose lot fell how, and how anybody repeats it."""

from dataclasses import replace
from datetime import date, time

import pytest

from committee_desk.documents import decision, lots, minutes
from committee_desk.documents.paper import Grid, Heading, Note, Text, flat
from committee_desk.domain.lot import Lot, Use
from tests.jobs.holding import held

NAMES = ("김도현", "이수진", "박정우", "최은경")


@pytest.fixture(scope="module")
def record(tmp_path_factory):
    held_ = held(tmp_path_factory.mktemp("desk")).record
    drawn = Lot(
        Use.SIGNERS, "서명 위원", NAMES, 2, "48 12 7", "위원 셋이 부른 수", date(2026, 11, 27), time(14, 50)
    )
    tie = replace(drawn, use=Use.TIE, item=held_.agenda[0].item.id, at=None, void_because="이름이 빠짐")
    return replace(held_, meeting=replace(held_.meeting, lots=(drawn, tie)))


def blocks(paper, kind):
    return [one for one in flat(paper.blocks) if isinstance(one, kind)]


def test_the_minutes_tell_every_draw_so_that_it_can_be_repeated(record):
    paper = minutes.paper(record)

    assert Heading("추첨", level=2) in blocks(paper, Heading)
    assert Text("48 12 7 (위원 셋이 부른 수)", lead="씨앗값") in blocks(paper, Text)
    [drawn, _void] = [one for one in blocks(paper, Grid) if "제비" in one.head]
    assert drawn.rows == (
        ("1", "최은경", "708ad1a55dcd630d", "뽑힘"),
        ("2", "김도현", "5d820ad92b569636", "뽑힘"),
        ("3", "이수진", "36a664b786840b2a", ""),
        ("4", "박정우", "28842c232ae9e80e", ""),
    )
    assert blocks(paper, Note).count(Note(lots.REPEAT)) == 1


def test_a_draw_while_the_meeting_sits_stands_in_its_order(record):
    order = next(one for one in blocks(minutes.paper(record), Grid) if "순서" in one.head)

    assert ("14:50", "추첨", "서명 위원: 최은경, 김도현") in order.rows


def test_the_result_of_an_item_tells_the_draws_about_it_the_void_ones_too(record):
    first, second = (decision.paper(record, one) for one in record.agenda[:2])

    assert [one.lead for one in blocks(first, Text) if "추첨" in one.lead] == ["무효가 된 추첨"]
    assert Note("무효 사유: 이름이 빠짐") in blocks(first, Note)
    assert [one for one in blocks(second, Text) if "추첨" in one.lead] == []

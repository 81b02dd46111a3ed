"""What the order of business tells of the opening: who was there then, whoever came and went later."""

from dataclasses import replace

import pytest

from committee_desk.documents import order
from committee_desk.domain.joint import Partner
from tests.jobs.holding import held


@pytest.fixture(scope="module")
def record(tmp_path_factory):
    return held(tmp_path_factory.mktemp("desk")).record


def musters(record):
    return [one.words for one in order.steps(record) if one.title == "성원 보고"]


def test_who_leaves_in_the_minute_of_the_opening_was_there_at_it(record):
    first, *rest = record.meeting.spells
    meeting = replace(record.meeting, spells=(replace(first, left=record.meeting.opened_at), *rest))

    told = musters(replace(record, meeting=meeting))

    assert told == ["지정 위원 9명 중 7명 출석, 개의정족수 5명 이상 충족"]


def test_of_another_body_the_minutes_tell_how_many_opened_it_though_some_left(record):
    partner = Partner("한빛시 인사위원회", 9, 9, present=3, opened_with=6)

    told = musters(replace(record, meeting=replace(record.meeting, partners=(partner,))))

    assert told[1:] == ["한빛시 인사위원회: 구성 9명 중 6명 출석, 개의정족수 5명 이상 충족"]

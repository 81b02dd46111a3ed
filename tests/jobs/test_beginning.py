"""A new agenda begins with what stands on every one, and with what the last meeting left over."""

from datetime import date, time

import pytest

from committee_desk.acts import declaration, item, meeting
from committee_desk.domain.desk import Standing
from committee_desk.domain.matter import Resolution
from committee_desk.domain.matter import Stage as MatterStage
from committee_desk.jobs import beginning
from committee_desk.jobs.beginning import left_over
from committee_desk.store import matters, records
from tests.acts.making import begun, opened, with_members
from tests.jobs.holding import EVENING

NEXT = date(2026, 12, 18)


@pytest.fixture
def room():
    return begun()


def held(room):
    """A closed meeting that put its first item off and took its second off."""
    meeting_, agenda, _ = opened(room, kinds=("other", "other", "other"))
    room.do(item.plan, agenda[0].id, 20)
    for one, resolution in ((agenda[0], Resolution.DEFERRED), (agenda[2], Resolution.AS_PROPOSED)):
        room.do(item.take_up, one.id, time(14, 5))
        if resolution is Resolution.AS_PROPOSED:
            room.do(item.all_in_favour, one.id)
        room.do(declaration.declare, one.id, resolution, time(14, 10))
    room.do(item.withdraw, agenda[1].id, "자료를 못 갖춤")
    room.do(meeting.close, meeting_.id, time(15))
    return meeting_


def following(room):
    return room.do(meeting.plan, "2026년 제4회 한빛구 적극행정위원회", NEXT, time(14), "기획상황실")


def titles(room, id):
    agenda = room.ask(records.of, id).agenda
    return [(one.item.number, one.matter.title, one.item.minutes) for one in agenda]


def test_what_was_put_off_or_taken_off_is_left_over(room):
    held(room)

    left = room.ask(left_over)

    assert [(one.matter.title, one.minutes, one.taken_off_because) for one in left] == [
        ("무인민원발급기 설치 장소 변경", 20, ""),
        ("무인민원발급기 설치 장소 변경 (2)", 0, "자료를 못 갖춤"),
    ]


def test_before_the_first_meeting_nothing_is_left_over(room):
    assert room.ask(left_over) == ()


def test_what_came_up_elsewhere_meanwhile_is_left_over_no_more(room):
    held(room)
    first, _ = room.ask(left_over)
    room.do(item.place, following(room).id, first.matter.id)

    assert [one.matter.title for one in room.ask(left_over)] == ["무인민원발급기 설치 장소 변경 (2)"]


def test_reports_come_first_and_other_standing_items_last(room):
    held(room)
    new = following(room)
    standing = [Standing("other", "그 밖의 사항", 5), Standing("report", "예산 집행 현황 보고", 10)]

    beginning.fill(room.door, new.id, room.ask(left_over), standing, **EVENING)

    assert titles(room, new.id) == [
        ("1", "예산 집행 현황 보고", 10),
        ("1", "무인민원발급기 설치 장소 변경", 20),
        ("2", "무인민원발급기 설치 장소 변경 (2)", 0),
        ("3", "그 밖의 사항", 5),
    ]


def test_the_last_minutes_are_put_up_for_confirmation_while_they_wait(room):
    held(room)
    new = following(room)

    beginning.fill(room.door, new.id, standing=[Standing("confirmation", "지난 회의록 확인", 5)], **EVENING)

    assert titles(room, new.id) == [("1", "2026년 제3회 한빛구 적극행정위원회 회의록", 5)]


def test_a_standing_item_with_nothing_to_say_is_left_out(room):
    with_members(room, 9)
    new = following(room)
    standing = [
        Standing("confirmation", "지난 회의록 확인", 5),
        Standing("report", "전차 회의 조치결과", 10),
    ]

    kept = beginning.fill(room.door, new.id, standing=standing, **EVENING).result

    assert (kept, titles(room, new.id)) == ((), [])


def test_what_is_carried_over_is_on_the_agenda_again(room):
    held(room)
    new = following(room)

    beginning.fill(room.door, new.id, room.ask(left_over), **EVENING)

    waiting = room.ask(matters.at_stage, MatterStage.ON_AGENDA)
    assert {one.title for one in waiting} == {
        "무인민원발급기 설치 장소 변경",
        "무인민원발급기 설치 장소 변경 (2)",
    }

"""Undo: the last thing done to one subject, and everything that stands in its way."""

from dataclasses import replace
from datetime import date, time

import pytest
from sqlalchemy import text

from committee_desk.acts import declaration, desk, item, matter, meeting, person, remark, undo
from committee_desk.acts.undo import CannotUndo
from committee_desk.domain.ballot import Choice
from committee_desk.domain.declaration import Motion
from committee_desk.domain.ids import PersonId
from committee_desk.domain.journal import Subject
from committee_desk.domain.matter import Resolution
from committee_desk.domain.recusal import Ground, Recusal
from tests.acts.making import opened, planned, ready, taken_up, with_members
from tests.packs import layers


def undone(room, kind: str, id: int) -> None:
    room.do(undo.undo, Subject(kind, id))


def redone(room, kind: str, id: int) -> None:
    room.do(undo.redo, Subject(kind, id))


def stuck(room, kind: str, id: int) -> None:
    """It cannot be undone, and the attempt leaves nothing behind."""
    before = room.size()
    with pytest.raises(CannotUndo):
        undone(room, kind, id)
    assert room.size() == before


def test_what_was_done_last_is_undone_and_both_stand_in_the_journal(room):
    one = room.do(person.enter, "이수진", office="한빛대학교", interests=("한빛건설",))
    room.do(person.change, replace(one, office="", interests=(), note="이직"))

    undone(room, "person", one.id)

    assert room.person(one.id) == one
    assert [entry.what for entry in room.entries(4)] == ["person.changed", "person.undone"]


def test_what_was_undone_is_done_again_and_undone_again(room):
    one = room.do(person.enter, "이수진")
    changed = room.do(person.change, replace(one, note="메모"))

    undone(room, "person", one.id)
    redone(room, "person", one.id)

    assert room.person(one.id) == changed
    undone(room, "person", one.id)
    assert room.person(one.id) == one


def test_undoing_twice_goes_no_further_back(room):
    one = room.do(person.enter, "이수진")
    for note in ("하나", "둘"):
        room.do(person.change, replace(one, note=note))

    undone(room, "person", one.id)

    stuck(room, "person", one.id)
    assert room.person(one.id).note == "하나"


def test_only_what_was_undone_is_done_again(room):
    one = room.do(person.enter, "이수진")
    room.do(person.change, replace(one, note="메모"))

    with pytest.raises(CannotUndo):
        redone(room, "person", one.id)


@pytest.mark.parametrize("kind", ["person", "matter", "meeting", "nothing"])
def test_there_is_nothing_to_undo_about_what_is_not_there(room, kind):
    stuck(room, kind, 99)


def test_what_was_made_is_not_unmade(room):
    one = room.do(person.enter, "이수진")
    held = room.do(meeting.plan, "제3회", date(2026, 11, 27), time(14), "3층")
    task = room.do(matter.receive, "other", "실행계획", date(2026, 11, 2))

    for kind, id in (("person", one.id), ("meeting", held.id), ("matter", task.id)):
        stuck(room, kind, id)


def test_a_changed_attendance_order_or_arrangement_is_undone(room):
    held = planned(room, with_members(room))
    room.do(meeting.designate, held.id, held.designated[:9])

    undone(room, "meeting", held.id)

    assert room.meeting(held.id).designated == held.designated


def test_an_arrival_is_undone_while_no_vote_hangs_on_it(room):
    held, _, members = opened(room)
    room.do(meeting.arrive, held.id, members[7], time(14, 10))

    undone(room, "meeting", held.id)

    assert members[7] not in room.meeting(held.id).room


def test_an_arrival_is_not_undone_once_the_member_has_voted(room):
    held, one, members = taken_up(room)
    room.do(meeting.arrive, held.id, members[7], time(14, 10))
    room.do(item.cast, one.id, {members[7]: Choice.YES})

    stuck(room, "meeting", held.id)


def test_a_recusal_is_undone_with_its_vote(room):
    _, one, members = taken_up(room)
    room.do(item.all_in_favour, one.id)
    room.do(item.recuse, one.id, Recusal(members[2], Ground.AVOIDANCE, 3))

    undone(room, "item", one.id)

    assert (room.item(one.id).recused, len(room.item(one.id).votes)) == (frozenset(), 7)


def test_a_recusal_is_not_undone_when_that_would_bring_back_the_vote_of_somebody_who_left(room):
    held, one, members = taken_up(room)
    room.do(item.all_in_favour, one.id)
    room.do(item.recuse, one.id, Recusal(members[2], Ground.AVOIDANCE, 3))
    room.do(meeting.leave, held.id, members[2], time(14, 10))

    stuck(room, "item", one.id)


@pytest.mark.parametrize(
    "act",
    [
        lambda room, id: room.do(item.take_back_votes, id),
        lambda room, id: room.do(item.move, id, Motion(Resolution.AMENDED, text="수정")),
    ],
)
def test_votes_are_brought_back_only_while_everybody_is_there(room, act):
    held, one, members = taken_up(room)
    room.do(item.all_in_favour, one.id)
    act(room, one.id)
    undone(room, "item", one.id)
    redone(room, "item", one.id)
    room.do(meeting.leave, held.id, members[0], time(14, 10))

    stuck(room, "item", one.id)


def test_a_vote_is_not_done_again_for_somebody_who_left(room):
    held, one, members = taken_up(room)
    room.do(item.cast, one.id, {members[0]: Choice.YES})
    undone(room, "item", one.id)
    room.do(meeting.leave, held.id, members[0], time(14, 10))

    with pytest.raises(CannotUndo):
        redone(room, "item", one.id)


def test_a_departure_that_took_a_vote_along_is_undone_and_the_vote_is_cast_anew(room):
    held, one, members = taken_up(room)
    room.do(item.all_in_favour, one.id)
    room.do(meeting.leave, held.id, members[0], time(14, 10))

    stuck(room, "item", one.id)
    undone(room, "meeting", held.id)

    assert members[0] in room.meeting(held.id).room
    assert members[0] not in room.item(one.id).votes


def declare(room):
    held, one, members = taken_up(room)
    room.do(item.all_in_favour, one.id)
    room.do(declaration.declare, one.id, Resolution.AS_PROPOSED, time(14, 20))
    return held, one, members


def test_what_others_have_seen_is_not_undone(room):
    held, one, _ = declare(room)

    for kind, id in (("item", one.id), ("matter", one.matter)):
        stuck(room, kind, id)
    room.do(declaration.void, one.id, "착오")
    for kind, id in (("item", one.id), ("matter", one.matter)):
        stuck(room, kind, id)
    room.do(item.withdraw, one.id, "취하")
    room.do(meeting.close, held.id, time(15))
    for kind, id in (("item", one.id), ("matter", one.matter), ("meeting", held.id)):
        stuck(room, kind, id)


def test_the_notice_and_the_opening_are_not_undone(room):
    held = planned(room, with_members(room, 9))
    room.do(item.place, held.id, ready(room).id)
    room.do(meeting.convene, held.id, date(2026, 11, 18))

    stuck(room, "meeting", held.id)


def test_nothing_from_before_a_declaration_is_undone_after_it(room):
    one = room.do(person.enter, "이수진")
    room.do(person.change, replace(one, note="메모"))
    declare(room)

    stuck(room, "person", one.id)


def test_placing_and_moving_change_two_subjects_and_neither_is_undone_alone(room):
    held = planned(room, with_members(room))
    first, second = (room.do(item.place, held.id, ready(room, title=title).id) for title in "가나")
    room.do(item.reorder, held.id, [second.id, first.id])

    for kind, id in (("matter", first.matter), ("item", first.id), ("item", second.id)):
        stuck(room, kind, id)


def test_the_desk_and_its_rules_are_corrected_and_not_undone(room):
    room.do(desk.adopt, layers("dongjak"), reason="조례 제정")
    room.do(desk.rename, "한빛구 위원회", "한빛구", "적극행정", reason="개칭")

    for kind in ("desk", "rules"):
        stuck(room, kind, 1)


def test_a_corrected_remark_is_undone(room):
    held, _, _ = opened(room)
    said = room.do(remark.note, held.id, None, time(14, 1), "위원장", "개회를 선언함")
    room.do(remark.strike, said.id, "오기")

    undone(room, "remark", said.id)

    assert room.last("remark", said.id).what == "remark.undone"
    assert room.examine().faults == ()


def test_who_undid_it_stands_in_the_journal(room):
    one = room.do(person.enter, "이수진")
    room.do(person.change, replace(one, note="메모"))

    room.do(undo.undo, Subject("person", one.id), by=PersonId(one.id))

    assert room.last("person", one.id).by == one.id


def test_what_was_changed_behind_the_programs_back_is_not_undone(room):
    one = room.do(person.enter, "이수진")
    room.do(person.change, replace(one, note="메모"))
    room.door.do(lambda session: session.execute(text("UPDATE person SET name = '박'")))

    stuck(room, "person", one.id)


def test_a_recess_does_not_come_back_over_a_vote_that_was_taken_since(room):
    held, one, _ = taken_up(room)
    room.do(meeting.recess, held.id, time(14, 10))
    room.do(meeting.resume, held.id, time(14, 20))
    room.do(item.all_in_favour, one.id)

    stuck(room, "meeting", held.id)


def test_going_on_after_a_recess_is_undone_while_nobody_has_voted(room):
    held, _, _ = taken_up(room)
    room.do(meeting.recess, held.id, time(14, 10))
    room.do(meeting.resume, held.id, time(14, 20))

    undone(room, "meeting", held.id)

    assert room.meeting(held.id).recess is not None

"""The record of a meeting, as every outlet reads it."""

from datetime import date, time

import pytest

from committee_desk.domain.desk import BodyMissing, Desk
from committee_desk.domain.ids import ItemId, MeetingId, PersonId, RemarkId
from committee_desk.domain.meeting import Meeting
from committee_desk.domain.minutes import Minutes
from committee_desk.domain.person import Membership, Person, Role
from committee_desk.domain.record import Record
from committee_desk.domain.remark import Remark
from committee_desk.domain.rules import Base, Opening
from tests.packs import rules


def remark(number: int, item: int | None, struck: str = "") -> Remark:
    of = ItemId(item) if item else None
    return Remark(RemarkId(number), MeetingId(1), of, time(14, number), "위원", f"발언 {number}", struck)


def record(*remarks: Remark) -> Record:
    people = {
        PersonId(1): Person(PersonId(1), "김", memberships=(Membership(Role.VICE_CHAIR),)),
        PersonId(2): Person(PersonId(2), "이", memberships=(Membership(Role.VICE_CHAIR),)),
        PersonId(3): Person(PersonId(3), "박"),
    }
    opening = Opening(Base.DESIGNATED, "제11조제5항")
    meeting = Meeting(
        MeetingId(1), "제3회", date(2026, 11, 27), time(14), "3층", 3, opening, designated=tuple(people)
    )
    return Record(
        desk=Desk(1, "K7Q2", "위원회", "한빛구", PersonId(1)),
        rules=rules(),
        meeting=meeting,
        agenda=(),
        remarks=remarks,
        minutes=Minutes(MeetingId(1)),
        people=people,
        names={id: one.name for id, one in people.items()},
    )


def test_the_first_designated_presides_whatever_their_role():
    assert [record().role(PersonId(id)) for id in (1, 2, 3)] == [Role.CHAIR, Role.VICE_CHAIR, Role.MEMBER]


def test_what_was_said_is_told_by_item_without_what_was_struck():
    held = record(remark(1, None), remark(2, 1), remark(3, 1, "오기"), remark(4, 2))

    assert [[one.id for one in held.said(item)] for item in (None, 1, 2)] == [[1], [2], [4]]


def test_a_desk_needs_the_name_of_its_body():
    with pytest.raises(BodyMissing):
        Desk(1, "K7Q2", " ", "한빛구", PersonId(1))

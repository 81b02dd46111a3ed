"""People on disk: by name, by seat, and told apart."""

from datetime import date

import pytest

from committee_desk.acts import person
from committee_desk.store import people
from committee_desk.store.people import NoSuchPerson, SeveralPeople
from tests.acts.making import DAY, begun, with_members


@pytest.fixture
def room():
    room = begun()
    for name, office in (("이수진", "한빛대학교"), ("김도현", "한빛구"), ("이수진", "한빛연구원")):
        room.do(person.enter, name, office=office)
    return room


def test_everyone_is_told_by_name(room):
    assert [one.name for one in room.ask(people.everyone)] == ["김도현", "이수진", "이수진", "정간사"]


def test_two_of_one_name_are_told_apart_by_their_office(room):
    assert room.ask(people.names) == {
        1: "정간사",
        2: "이수진(한빛대학교)",
        3: "김도현",
        4: "이수진(한빛연구원)",
    }


@pytest.mark.parametrize(
    ("called", "id"), [("김도현", 3), (" 김도현 ", 3), ("이수진(한빛연구원)", 4), ("2", 2)]
)
def test_somebody_is_found_by_name_office_or_number(room, called, id):
    assert room.ask(people.called, called).id == id


def test_a_name_that_several_bear_is_refused(room):
    with pytest.raises(SeveralPeople, match="2 people"):
        room.ask(people.called, "이수진")


def test_a_name_that_nobody_bears_is_refused(room):
    with pytest.raises(NoSuchPerson, match="박"):
        room.ask(people.called, "박")


def test_members_of_a_day_are_those_with_a_seat_the_chair_first():
    room = begun()
    with_members(room, 9)

    assert [one.name for one in room.ask(people.members, DAY)][:2] == ["위원01", "위원02"]
    assert [room.ask(people.members, day) for day in (date(2024, 1, 1),)] == [[]]

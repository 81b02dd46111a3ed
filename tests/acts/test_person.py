"""People: entered, changed, appointed, dismissed; never refused for composition."""

from dataclasses import replace
from datetime import date

import pytest

from committee_desk.acts import person
from committee_desk.domain.person import DismissalGround, Membership, NameMissing, NoTerm
from tests.acts.making import DAY, SECRETARY, term


def test_the_makers_of_desks_are_their_first_people(room):
    assert (room.person(1).name, room.entries()[0].what) == ("정간사", "person.entered")


def test_people_are_numbered_in_the_order_they_came(room):
    assert [room.do(person.enter, name).id for name in ("김", "김", "이")] == [2, 3, 4]


def test_nobody_is_refused_for_composition(room):
    for _ in range(3):
        room.do(person.enter, "위원장", memberships=(term(0),))

    assert len(room.entries()) == 3 + 3


def test_a_change_notes_the_fields_that_differ_and_only_then(room):
    one = room.do(person.enter, "이수진", office="한빛대학교")
    before = room.size()

    room.do(person.change, replace(one, office="한빛연구원"))
    room.do(person.change, replace(one, office="한빛연구원"))

    assert room.done_since(before) == [("person.changed", one.id, ["office"])]


def test_an_appointment_adds_a_term_and_the_earlier_ones_stay(room):
    one = room.do(person.enter, "이수진", memberships=(term(5),))

    room.do(person.appoint, one.id, Membership(begins=date(2028, 1, 1), ends=date(2030, 12, 31)))

    assert [held.begins for held in room.person(one.id).memberships] == [
        date(2025, 1, 1),
        date(2028, 1, 1),
    ]


def test_a_dismissal_keeps_its_ground_in_the_term_and_in_the_journal(room):
    one = room.do(person.enter, "이수진", memberships=(term(5),))

    room.do(person.dismiss, one.id, DAY, "회피하지 않음")

    assert room.person(one.id).memberships[0].ended_because == "회피하지 않음"
    assert room.last("person", one.id).reason == "회피하지 않음"


@pytest.mark.parametrize(
    ("error", "on", "because"), [(DismissalGround, DAY, " "), (NoTerm, date(2030, 1, 1), "비위")]
)
def test_a_dismissal_that_is_refused_leaves_nothing(room, error, on, because):
    one = room.do(person.enter, "이수진", memberships=(term(5),))
    before = room.size()

    with pytest.raises(error):
        room.do(person.dismiss, one.id, on, because)

    assert room.size() == before


def test_a_person_without_a_name_is_not_entered(room):
    with pytest.raises(NameMissing):
        room.do(person.enter, " ")

    assert room.size() == 3


def test_who_did_it_is_whoever_sat_there(room):
    other = room.do(person.enter, "다른 간사").id

    one = room.do(person.enter, "이수진", by=other)

    assert [room.last("person", id).by for id in (other, one.id)] == [SECRETARY, other]

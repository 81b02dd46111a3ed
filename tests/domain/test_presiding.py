"""Who presides when the chair is away or steps aside."""

from dataclasses import replace
from datetime import date, time

import pytest

from committee_desk.domain import presiding
from committee_desk.domain.attendance import NotInRoom, Spell
from committee_desk.domain.ids import ItemId, PersonId
from committee_desk.domain.meeting import MeetingStage, OutOfOrder, PresiderRecused, Stage
from committee_desk.domain.person import Membership, Person, Role
from tests.domain.test_ballot import meeting_of, people
from tests.packs import rules

HERE = meeting_of(9, present=6)
AWAY = replace(HERE, spells=HERE.spells[1:])
CHAIR, SECOND, THIRD = PersonId(1), PersonId(2), PersonId(3)


def persons(vice: int = 0) -> list[Person]:
    role = {1: Role.CHAIR, vice: Role.VICE_CHAIR}
    begins = date(2026, 1, 1)
    return [
        Person(PersonId(n), f"위원{n:02}", memberships=(Membership(role.get(n, Role.MEMBER), begins=begins),))
        for n in range(1, 10)
    ]


def test_the_chair_presides_without_being_named():
    assert HERE.presider() == CHAIR


def test_nobody_presides_where_the_chair_is_away_and_nobody_is_named():
    assert AWAY.presider() is None
    assert HERE.presider(ItemId(1), people(1)) is None


def test_whoever_is_named_presides_until_another_is():
    held = AWAY.preside(SECOND, time(14)).preside(THIRD, time(14, 20))

    assert held.presider() == THIRD
    assert [(one.person, one.at) for one in held.presided] == [(2, time(14)), (3, time(14, 20))]


def test_whoever_is_named_for_an_item_presides_over_it_alone():
    held = HERE.preside(SECOND, time(14, 5), ItemId(1), people(1))

    assert (held.presider(ItemId(1), people(1)), held.presider(ItemId(2)), held.presider()) == (2, 1, 1)


def test_the_chair_who_comes_later_takes_over_when_it_is_said():
    held = AWAY.preside(SECOND, time(14))
    back = replace(held, spells=(*held.spells, Spell(CHAIR, time(14, 30))))

    assert back.presider() == SECOND
    assert back.preside(CHAIR, time(14, 31)).presider() == CHAIR


def test_when_whoever_was_named_leaves_the_chair_presides_if_there():
    held = HERE.preside(SECOND, time(14)).leave(SECOND, time(14, 10))

    assert held.presider() == CHAIR


def test_naming_who_presides_already_notes_nothing():
    assert HERE.preside(CHAIR, time(14)) == HERE


def test_nobody_presides_from_outside_or_over_what_they_step_aside_from():
    with pytest.raises(NotInRoom):
        HERE.preside(PersonId(9), time(14))
    with pytest.raises(PresiderRecused):
        HERE.preside(SECOND, time(14), ItemId(1), people(2))


def test_naming_runs_forward_and_ends_with_the_meeting():
    with pytest.raises(OutOfOrder):
        AWAY.preside(SECOND, time(14, 20)).preside(THIRD, time(14, 10))
    with pytest.raises(MeetingStage):
        replace(AWAY, stage=Stage.CLOSED).preside(SECOND, time(15))


def test_another_may_preside_beside_a_chair_in_the_room_only_for_a_reason():
    [found] = presiding.doubts(HERE, SECOND, persons(), rules("mokpo"))

    assert (found.facts, found.article) == ({"chair": "위원01"}, "목포시 적극행정 운영 조례 제5조제2항")


def test_in_seodaemun_the_vice_chair_stands_in_first():
    [found] = presiding.doubts(AWAY, THIRD, persons(vice=2), rules("seodaemun"))

    assert found.facts == {"vice_chair": "위원02"}
    assert list(presiding.doubts(AWAY, SECOND, persons(vice=2), rules("seodaemun"))) == []


def test_a_vice_chair_who_steps_aside_is_passed_over():
    assert list(presiding.doubts(AWAY, THIRD, persons(vice=2), rules("seodaemun"), people(2))) == []


def test_where_one_is_named_in_advance_anybody_in_the_room_may_be():
    assert list(presiding.doubts(AWAY, THIRD, persons(vice=2), rules("mokpo"))) == []
    assert presiding.able(AWAY, people(3)) == (2, 4, 5, 6)


def test_once_the_meeting_was_opened_nobody_presides_from_before_that_hour():
    opened = replace(HERE, opened_at=time(14))

    with pytest.raises(OutOfOrder):
        opened.preside(SECOND, time(13, 59))
    assert opened.preside(SECOND, time(14)).presider() == SECOND


def test_by_the_rules_alone_the_vice_chair_stands_in_unless_recused():
    elected, named = rules("seodaemun"), rules("mokpo")

    assert presiding.stands_in(HERE, persons(vice=3), elected) == THIRD
    assert presiding.stands_in(HERE, persons(vice=3), elected, people(3)) is None
    assert presiding.stands_in(HERE, persons(), elected) is None
    assert presiding.stands_in(HERE, persons(vice=3), named) is None

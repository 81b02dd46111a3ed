"""Registers: every subject comes back as it was kept, and a row has the columns its value has fields."""

from dataclasses import fields, replace
from unicodedata import normalize

import pytest
from sqlalchemy import inspect, text

from committee_desk.domain.codec import Unreadable
from committee_desk.domain.ids import PersonId
from committee_desk.domain.person import Person
from committee_desk.errors import NotFound
from committee_desk.store import engine, people
from committee_desk.store.journal import SUBJECTS
from tests.acts.making import begun
from tests.domain.test_codec import SUBJECTS as EXAMPLES


@pytest.fixture
def room():
    return begun()


def example_of(kind: type) -> list[object]:
    return [one for one in EXAMPLES if type(one) is kind]


@pytest.mark.parametrize("kind", SUBJECTS)
def test_a_row_has_a_column_for_every_field_and_no_other(kind):
    register = SUBJECTS[kind]

    columns = {column.key for column in inspect(register.row).column_attrs}

    assert columns == {field.name for field in fields(register.kind)}


@pytest.mark.parametrize("kind", SUBJECTS)
def test_every_subject_comes_back_as_it_was_kept(room, kind):
    register = SUBJECTS[kind]
    kept = example_of(register.kind)
    with room.door.engine.connect() as connection:
        # A value is tried alone here, without what it refers to.
        engine.aside(connection).execute("PRAGMA foreign_keys = OFF")

    found = []
    for one in kept:  # two of them may be the one thing at two times
        room.door.do(lambda session, one=one: register.put(session, one))
        found.append(room.door.ask(register.get, one.id))

    assert found == kept != []


def test_what_is_put_again_takes_the_place_of_what_was_there(room):
    register = people.REGISTER
    for name in ("이수진", "이수민"):
        room.door.do(lambda session, name=name: register.put(session, Person(PersonId(7), name)))

    assert room.door.ask(register.get, 7).name == "이수민"


def test_numbers_go_on_from_the_highest(room):
    register = people.REGISTER
    room.door.do(lambda session: register.put(session, Person(PersonId(41), "이수진")))

    assert room.ask(register.new_id) == 42


def test_what_is_not_there_is_not_found_by_its_kind_and_number(room):
    with pytest.raises(NotFound, match="person numbered 99"):
        room.ask(people.REGISTER.get, 99)


def test_words_are_kept_in_one_spelling_however_they_were_typed(room):
    typed = Person(PersonId(7), normalize("NFD", "이수진"))
    room.door.do(lambda session: people.REGISTER.put(session, typed))

    assert room.door.ask(people.REGISTER.get, 7).name == "이수진"
    assert room.door.ask(people.REGISTER.as_put, 7)


@pytest.mark.parametrize(
    "edit",
    [
        "UPDATE person SET gender = 'other' WHERE id = 7",
        'UPDATE person SET memberships = \'[{"role":"king"}]\' WHERE id = 7',
        "UPDATE person SET memberships = '{}' WHERE id = 7",
        "UPDATE person SET memberships = '[' WHERE id = 7",
        "UPDATE person SET interests = '[1]' WHERE id = 7",
        "UPDATE person SET interests = '[ ]' WHERE id = 7",
    ],
)
def test_a_row_that_was_edited_into_nonsense_is_not_read_as_a_value(room, edit):
    room.door.do(lambda session: people.REGISTER.put(session, Person(PersonId(7), "이수진")))
    room.door.do(lambda session: session.execute(text(edit)))

    with pytest.raises((Unreadable, ValueError)):
        room.door.ask(people.REGISTER.get, 7)


def test_an_encrypted_desk_gives_back_the_same(tmp_path):
    room = begun(on=engine.of(tmp_path / "desk.db", bytes(32)))
    kept = replace(example_of(Person)[0], id=PersonId(7))

    room.door.do(lambda session: people.REGISTER.put(session, kept))

    assert room.door.ask(people.REGISTER.get, 7) == kept
    room.door.close()

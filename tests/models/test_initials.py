"""A name is found by its first letter, whatever the keyboard is set to."""

import pytest

from committee_desk.models.initials import initial, matches


@pytest.mark.parametrize(
    ("name", "letter"), [("김위원", "ㄱ"), ("박현우", "ㅂ"), ("황보관", "ㅎ"), ("Kim", "k"), ("", "")]
)
def test_a_name_begins_with_its_first_letter(name, letter):
    assert initial(name) == letter


@pytest.mark.parametrize("key", ["ㅂ", "q"])
def test_a_korean_name_is_found_in_either_state_of_the_keyboard(key):
    assert matches("박현우", key)


def test_another_key_does_not_find_it():
    assert not matches("박현우", "a")


def test_no_key_finds_nobody():
    assert not matches("박현우", "")

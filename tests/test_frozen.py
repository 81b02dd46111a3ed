"""A frozen value of ours is what the library's would be, made in a fraction of its time."""

from __future__ import annotations

import copy
import inspect
import pickle
from dataclasses import FrozenInstanceError, dataclass, field, fields, is_dataclass, replace
from datetime import date
from typing import Generic, TypeVar, get_type_hints

import pytest

from committee_desk.frozen import frozen

Held = TypeVar("Held")


@frozen
class Day:
    on: date
    title: str = ""
    items: dict[str, int] = field(default_factory=dict)
    secret: str = field(default="", repr=False)
    note: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        if self.title == "none":
            raise ValueError(self.title)


@dataclass(frozen=True, slots=True)
class Librarys:
    """The same by the library."""

    on: date
    title: str = ""
    items: dict[str, int] = field(default_factory=dict)
    secret: str = field(default="", repr=False)
    note: str = field(default="", compare=False)


@frozen
class Holder(Generic[Held]):
    """With words of its own."""

    held: Held


@frozen
class Nothing:
    pass


@frozen
class Verb:
    """Its fields are called as what the decorator works with."""

    put: str
    fields: str = "a"
    new_put: str = "b"
    usual_fields: list[str] = field(default_factory=list)


FIRST = date(2026, 11, 22)


def test_it_shows_itself_as_the_librarys_does():
    said = repr(Librarys(FIRST, "회의", {"a": 1}, "s", "n")).replace("Librarys", "Day")

    assert repr(Day(FIRST, "회의", {"a": 1}, "s", "n")) == said


def test_it_is_called_as_the_librarys_is():
    ours, theirs = inspect.signature(Day), inspect.signature(Librarys)

    assert [one.name for one in ours.parameters.values()] == [one.name for one in theirs.parameters.values()]
    assert get_type_hints(Day.__init__) == get_type_hints(Librarys.__init__)


def test_it_has_the_same_fields_places_and_matches():
    assert [one.name for one in fields(Day)] == [one.name for one in fields(Librarys)]
    assert Day.__slots__ == Librarys.__slots__
    assert Day.__match_args__ == Librarys.__match_args__
    assert is_dataclass(Day)
    assert not hasattr(Day(FIRST), "__dict__")


def test_equal_fields_make_equal_values_of_one_class_only():
    assert Day(FIRST) == Day(FIRST, note="left out of it")
    assert Day(FIRST) != Day(FIRST, "other")
    assert Day(FIRST) != Librarys(FIRST)
    assert Nothing() == Nothing()


def test_equal_values_have_equal_hashes():
    assert hash(Holder("a")) == hash(Holder("a"))
    assert len({Holder("a"), Holder("a"), Holder("b"), Nothing(), Nothing()}) == 3


@pytest.mark.parametrize("name", ["title", "unknown"])
def test_nothing_can_be_changed_or_taken_away(name):
    day = Day(FIRST)

    with pytest.raises(FrozenInstanceError, match="cannot assign"):
        setattr(day, name, "other")
    with pytest.raises(FrozenInstanceError, match="cannot delete"):
        delattr(day, name)


def test_a_field_may_have_any_name():
    verb = Verb("moved")

    assert (verb.put, verb.fields, verb.new_put, verb.usual_fields) == ("moved", "a", "b", [])


def test_each_value_has_a_default_of_its_own():
    assert Day(FIRST).items is not Day(FIRST).items


def test_what_is_missing_or_too_much_is_refused():
    with pytest.raises(TypeError, match=r"Day\.__init__\(\) missing 1 required positional argument: 'on'"):
        Day()
    with pytest.raises(TypeError, match="unexpected keyword argument 'place'"):
        Day(FIRST, place="here")


def test_what_a_class_checks_is_checked_at_each_making():
    day = Day(FIRST)

    with pytest.raises(ValueError, match="none"):
        replace(day, title="none")


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_it_is_copied_and_sent_to_another_process(again):
    day = Day(FIRST, "회의", {"a": 1}, "s", "n")

    there = again(day)

    assert (there, there.note) == (day, "n")


def test_its_own_words_about_itself_stay():
    assert (Day.__doc__, Holder.__doc__) == ("Day", "With words of its own.")
    assert Holder[int](1).held == 1

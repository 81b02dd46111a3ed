"""What is being typed is kept within a second, brought back, and forgotten."""

from committee_desk.models.typing import Typing
from committee_desk.store import typed
from tests.views.desks import desk_in_memory


def kept(desk):
    return {one.place: one.text for one in desk.ask(typed.recall)}


def test_it_is_kept_within_a_second_without_making_news(qtbot):
    desk = desk_in_memory()
    typing = Typing(desk)

    with qtbot.assertNotEmitted(desk.changed):
        typing.note("person/1/note", "half a sent")
        qtbot.waitUntil(lambda: kept(desk) == {"person/1/note": "half a sent"}, timeout=1000)


def test_somebody_who_types_on_is_kept_every_second(qtbot):
    desk = desk_in_memory()
    typing = Typing(desk)

    for words in ("h", "ha", "hal", "half"):
        typing.note("person/1/note", words)
    typing.keep()

    assert kept(desk) == {"person/1/note": "half"}


def test_it_comes_back_by_the_fields_of_a_place(qtbot):
    desk = desk_in_memory()
    first = Typing(desk)
    first.note("person/1/note", "mine")
    first.note("person/12/note", "another's")
    first.keep()

    assert Typing(desk).recall("person/1/") == {"note": "mine"}


def test_it_is_forgotten_once_it_is_used_even_after_a_crash(qtbot):
    desk = desk_in_memory()
    before = Typing(desk)
    before.note("person/1/note", "half a sent")
    before.keep()

    Typing(desk).forget("person/1/note")

    assert kept(desk) == {}


def test_what_was_never_kept_is_forgotten_without_a_word(qtbot):
    desk = desk_in_memory()
    typing = Typing(desk)
    typing.note("person/1/note", "half a sent")

    typing.forget("person/1/note")
    typing.keep()

    assert kept(desk) == {}


def test_what_was_typed_a_moment_ago_is_kept_when_the_desk_closes(qtbot):
    desk = desk_in_memory()
    typing = Typing(desk)
    typing.note("person/1/note", "반쯤 적은")

    desk.close()

    assert kept(desk) == {"person/1/note": "반쯤 적은"}

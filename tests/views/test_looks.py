"""Of every screen three looks are tried each day, and between them all twelve."""

from tests import pictures
from tests.views.looks import LOOKS, SIZES, everyday


def test_of_each_screen_every_size_is_tried_every_day():
    tried = {name: tuple(look.size for look in everyday(name)) for name in pictures.DRAWN}

    assert set(tried.values()) == {SIZES}


def test_every_look_is_tried_somewhere_every_day():
    assert {look for name in pictures.DRAWN for look in everyday(name)} == set(LOOKS)

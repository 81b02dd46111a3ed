"""The screens of the window, in the order of the rail. A new screen is one line here."""

from __future__ import annotations

from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.views.people import PeopleView
from committee_desk.views.window import Room

ROOMS: tuple[Room, ...] = (Room("people", QT_TRANSLATE_NOOP("rooms", "People"), "people", 9, PeopleView),)

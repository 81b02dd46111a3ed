"""The screens of the window, in the order of the rail. A new screen is one line here."""

from __future__ import annotations

from committee_desk.views.window import Room

ROOMS: tuple[Room, ...] = ()

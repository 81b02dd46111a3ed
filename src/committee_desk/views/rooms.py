"""The screens of the window, in the order of the rail. A new screen is one line here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.views.room import Later, Room

ROOMS: tuple[Room, ...] = (
    Room("home", QT_TRANSLATE_NOOP("rooms", "Home"), "home", 1, Later("home", "HomeView")),
    Room(
        "meetings",
        QT_TRANSLATE_NOOP("rooms", "Meetings"),
        "meeting",
        2,
        Later("meetings", "MeetingsView"),
        apart=True,
    ),
    Room("docket", QT_TRANSLATE_NOOP("rooms", "Docket"), "docket", 3, Later("docket", "DocketView")),
    Room("meeting", QT_TRANSLATE_NOOP("rooms", "In session"), "calendar", 4, Later("meeting", "MeetingView")),
    Room(
        "exemptions",
        QT_TRANSLATE_NOOP("rooms", "Exemption"),
        "exemption",
        5,
        Later("exemptions", "ExemptionsView"),
    ),
    Room("minutes", QT_TRANSLATE_NOOP("rooms", "Minutes"), "minutes", 6, Later("minutes", "MinutesView")),
    Room("papers", QT_TRANSLATE_NOOP("rooms", "Papers"), "papers", 7, Later("papers", "PapersView")),
    Room(
        "verification",
        QT_TRANSLATE_NOOP("rooms", "Verify"),
        "verify",
        8,
        Later("verification", "VerificationView"),
    ),
    Room(
        "proposals",
        QT_TRANSLATE_NOOP("rooms", "Proposals"),
        "proposals",
        None,
        Later("proposals", "ProposalsView"),
        apart=True,
    ),
    Room("rounds", QT_TRANSLATE_NOOP("rooms", "Rounds"), "rounds", None, Later("rounds", "RoundsView")),
    Room("scoring", QT_TRANSLATE_NOOP("rooms", "Scoring"), "scoring", None, Later("scoring", "ScoringView")),
    Room(
        "registers",
        QT_TRANSLATE_NOOP("rooms", "Registers"),
        "registers",
        None,
        Later("registers", "RegistersView"),
        apart=True,
    ),
    Room(
        "payments",
        QT_TRANSLATE_NOOP("rooms", "Support"),
        "payments",
        None,
        Later("payments", "PaymentsView"),
    ),
    Room(
        "key_tasks",
        QT_TRANSLATE_NOOP("rooms", "Key tasks"),
        "key_tasks",
        None,
        Later("key_tasks", "KeyTasksView"),
    ),
    Room("yearly", QT_TRANSLATE_NOOP("rooms", "The year"), "yearly", None, Later("yearly", "YearlyView")),
    Room(
        "people", QT_TRANSLATE_NOOP("rooms", "People"), "people", 9, Later("people", "PeopleView"), apart=True
    ),
    Room(
        "settings", QT_TRANSLATE_NOOP("rooms", "Settings"), "settings", 0, Later("settings", "SettingsView")
    ),
)


# What a member's own desk has, with the digit that goes with Ctrl there.
OF_MEMBER = {"home": 1, "scoring": 4, "verification": 8, "settings": 0}


def of_member() -> tuple[Room, ...]:
    """The screens of a desk that a member made from the packet of a round."""
    return tuple(replace(room, digit=OF_MEMBER[room.name]) for room in ROOMS if room.name in OF_MEMBER)


def load_first() -> None:
    """Import what the screen in front needs."""
    _load(ROOMS[:1])


def load_rest() -> None:
    """Import the other screens while nobody waits."""
    _load(ROOMS[1:])


def _load(rooms: Sequence[Room]) -> None:
    for room in rooms:
        if isinstance(room.page, Later):
            room.page.load()

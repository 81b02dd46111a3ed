"""What a person may look for by the name of the deed, wherever it is done: each leads to the place for it.

    ERRANDS (words, Place) ─► lines(the screens there are) ─► the command palette, from any screen

What the screen in front offers itself stands above these, with its keys.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from PySide6.QtCore import QCoreApplication

from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.models.palette import Group, Line, Place
from committee_desk.models.settings_parts import (
    AGENDAS,
    BACKUPS,
    FIRST,
    LETTERHEAD,
    RULES,
    SCREEN,
    SECURITY,
)

translate = QCoreApplication.translate

ERRANDS: tuple[tuple[str, Place], ...] = (
    (QT_TRANSLATE_NOOP("errands", "Plan a new meeting"), Place("meetings", button="new_meeting")),
    (QT_TRANSLATE_NOOP("errands", "Designate the members of a meeting"), Place("meetings")),
    (QT_TRANSLATE_NOOP("errands", "Prepare an agenda"), Place("meetings")),
    (QT_TRANSLATE_NOOP("errands", "Send the notice of a meeting"), Place("meetings")),
    (QT_TRANSLATE_NOOP("errands", "Make the meeting book"), Place("meetings")),
    (QT_TRANSLATE_NOOP("errands", "Make the chair's script"), Place("meetings")),
    (QT_TRANSLATE_NOOP("errands", "Import a list from a spreadsheet"), Place("home", button="bring_in")),
    (QT_TRANSLATE_NOOP("errands", "Record who answers the notice"), Place("meetings")),
    (QT_TRANSLATE_NOOP("errands", "Receive a new matter"), Place("docket", button="new_matter")),
    (QT_TRANSLATE_NOOP("errands", "Attach files to a matter"), Place("docket")),
    (QT_TRANSLATE_NOOP("errands", "Hold a meeting"), Place("meeting")),
    (QT_TRANSLATE_NOOP("errands", "Record who has come and gone"), Place("meeting")),
    (QT_TRANSLATE_NOOP("errands", "Show the room the presentation"), Place("meeting")),
    (QT_TRANSLATE_NOOP("errands", "Assess an exemption recommendation"), Place("exemptions")),
    (QT_TRANSLATE_NOOP("errands", "Write and correct minutes"), Place("minutes")),
    (QT_TRANSLATE_NOOP("errands", "Compare versions of minutes"), Place("minutes")),
    (QT_TRANSLATE_NOOP("errands", "Make the public copy of minutes"), Place("minutes")),
    (QT_TRANSLATE_NOOP("errands", "Give somebody an assignment"), Place("minutes")),
    (QT_TRANSLATE_NOOP("errands", "Issue a paper"), Place("papers")),
    (QT_TRANSLATE_NOOP("errands", "Sign a paper"), Place("papers")),
    (QT_TRANSLATE_NOOP("errands", "Print a paper"), Place("papers")),
    (QT_TRANSLATE_NOOP("errands", "Void or supersede a paper"), Place("papers")),
    (QT_TRANSLATE_NOOP("errands", "Verify whether a file is genuine"), Place("verification")),
    (QT_TRANSLATE_NOOP("errands", "Enter a new proposal"), Place("proposals", button="new_proposal")),
    (QT_TRANSLATE_NOOP("errands", "Open a scoring round"), Place("rounds", button="new_round")),
    (QT_TRANSLATE_NOOP("errands", "Enter a new person"), Place("people", button="new_person")),
    (QT_TRANSLATE_NOOP("errands", "Appoint or dismiss a member"), Place("people")),
    (QT_TRANSLATE_NOOP("errands", "Settings: screen"), Place("settings", SCREEN)),
    (QT_TRANSLATE_NOOP("errands", "Settings: security"), Place("settings", SECURITY)),
    (QT_TRANSLATE_NOOP("errands", "Settings: backups"), Place("settings", BACKUPS)),
    (QT_TRANSLATE_NOOP("errands", "Settings: first steps"), Place("settings", FIRST)),
    (QT_TRANSLATE_NOOP("errands", "Settings: size of the text"), Place("settings", SCREEN)),
    (QT_TRANSLATE_NOOP("errands", "Settings: high contrast"), Place("settings", SCREEN)),
    (QT_TRANSLATE_NOOP("errands", "Settings: language of the window"), Place("settings", SCREEN)),
    (QT_TRANSLATE_NOOP("errands", "Settings: change the passphrase"), Place("settings", SECURITY)),
    (QT_TRANSLATE_NOOP("errands", "Settings: print the recovery key"), Place("settings", SECURITY)),
    (QT_TRANSLATE_NOOP("errands", "Settings: this computer's keyring"), Place("settings", SECURITY)),
    (QT_TRANSLATE_NOOP("errands", "Settings: lock by itself"), Place("settings", SECURITY)),
    (QT_TRANSLATE_NOOP("errands", "Settings: signing keys"), Place("settings", SECURITY)),
    (QT_TRANSLATE_NOOP("errands", "Settings: make a backup"), Place("settings", BACKUPS)),
    (QT_TRANSLATE_NOOP("errands", "Settings: restore a backup"), Place("settings", BACKUPS)),
    (QT_TRANSLATE_NOOP("errands", "Settings: rules and their articles"), Place("settings", RULES)),
    (QT_TRANSLATE_NOOP("errands", "Settings: letterhead"), Place("settings", LETTERHEAD)),
    (QT_TRANSLATE_NOOP("errands", "Settings: standing items of agendas"), Place("settings", AGENDAS)),
    (QT_TRANSLATE_NOOP("errands", "Settings: members from a list"), Place("settings", FIRST)),
    (QT_TRANSLATE_NOOP("errands", "Settings: practice desk"), Place("settings", FIRST)),
)


def lines(rooms: Collection[str]) -> Iterator[Line]:
    """Those that these screens have a place for."""
    for words, place in ERRANDS:
        if place.room in rooms:
            yield Line(Group.ERRANDS, translate("errands", words), place)

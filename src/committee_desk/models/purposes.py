"""What a screen is for, said where nothing stands in it yet.

the name of a form ─► purpose ─► a sentence or two, in the words of the window
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from committee_desk.errors import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

PURPOSES: Mapping[str, str] = MappingProxyType(
    {
        "meetings": QT_TRANSLATE_NOOP(
            "purposes",
            "A meeting is prepared here: its date, its members, its agenda, the notice and the book."
            " Once the notice is out, it is held in the room “In session”.",
        ),
        "docket": QT_TRANSLATE_NOOP(
            "purposes",
            "What is put before the body comes in here. A matter that is made ready can be placed"
            " on an agenda; its papers and the answer follow the decision.",
        ),
        "exemptions": QT_TRANSLATE_NOOP(
            "purposes",
            "Requests to recommend exemption are worked on here in five steps, from the facts to the paper."
            " They are received on the docket, where their kind is chosen.",
        ),
        "papers": QT_TRANSLATE_NOOP(
            "purposes",
            "What meetings and matters give is issued, signed and kept here: notices, minutes, decisions."
            " Forms to be filled in by hand are under “Blank forms”.",
        ),
        "proposals": QT_TRANSLATE_NOOP(
            "purposes",
            "Proposals of citizens and officials are received here and followed from the first idea"
            " to the award. Those of a quarter are scored together in a round.",
        ),
        "rounds": QT_TRANSLATE_NOOP(
            "purposes",
            "In a round the judges score proposals or cases by the same criteria."
            " Enter the proposals first, then make a round of them.",
        ),
        "register": QT_TRANSLATE_NOOP(
            "purposes",
            "What stands in a register is entered once; its due days are watched,"
            " and the year's figures count it.",
        ),
        "payments": QT_TRANSLATE_NOOP(
            "purposes",
            "What was granted for lawyers, suits and investigations is paid, claimed from the insurer and"
            " claimed back here.",
        ),
        "key_tasks": QT_TRANSLATE_NOOP(
            "purposes",
            "The key tasks of the year and their milestones are followed here, quarter by quarter.",
        ),
        "people": QT_TRANSLATE_NOOP(
            "purposes", "Members, their terms, and the keys they sign with are kept here."
        ),
    }
)


def purpose(form: str) -> str:
    """What the screen of this form is for; nothing where the screen says it itself."""
    return translate("purposes", PURPOSES[form]) if form in PURPOSES else ""

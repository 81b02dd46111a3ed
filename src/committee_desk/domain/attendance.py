"""Attendance 출석: who is in the room from when to when, and whether that is enough.

    Spell (one stay) ─► who is here ─┐
    opening (from the rule pack) ────┴─► Quorum: the base, how many it takes, how many are missing

`domain.meeting` says who stays and who counts.
"""

from __future__ import annotations

from datetime import time

from committee_desk.domain.ids import PersonId
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen


class NoQuorum(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{present} of {required} members needed are present.")
    advice = QT_TRANSLATE_NOOP("errors", "Record who has arrived, then go on.")


class NotDesignated(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Persons not designated for this meeting: {count}.")
    advice = QT_TRANSLATE_NOOP("errors", "Designate them before the meeting opens, or leave them out.")


class NotInRoom(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This member is not in the room.")
    advice = QT_TRANSLATE_NOOP("errors", "Record the arrival first.")


class AlreadyInRoom(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This member is already in the room.")
    advice = QT_TRANSLATE_NOOP("errors", "Record the departure first, or leave it as it is.")


class AttendsSo(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This is how the member is recorded as taking part.")
    advice = QT_TRANSLATE_NOOP("errors", "Leave it as it is; nothing is to be corrected.")


@frozen
class Quorum:
    base: int
    present: int

    @property
    def required(self) -> int:
        return self.base // 2 + 1

    @property
    def met(self) -> bool:
        return self.present >= self.required

    @property
    def missing(self) -> int:
        return max(0, self.required - self.present)


@frozen
class Spell:
    """One stay of a member in the room; open while `left` is not known."""

    person: PersonId
    arrived: time
    left: time | None = None
    remote: bool = False  # 원격영상
    because: str = ""  # why by video, where the rules know no such thing

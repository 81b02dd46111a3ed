"""An assignment 조치사항: what a meeting gave somebody to do, until it is done or dropped.

    given ─► (put off, with a reason) ─► done, with its evidence
                                     └─► dropped, with a reason

It belongs to the item it was given under, and follows the body from meeting to meeting.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from enum import Enum

from committee_desk.domain.ids import AssignmentId, ItemId, MeetingId
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen


class Stage(Enum):
    OPEN = "open"  # 진행
    DONE = "done"  # 완료
    DROPPED = "dropped"  # 취소


class AssignmentUnnamed(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "An assignment needs what is to be done, and by whom.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter both: the deed in a sentence, and the department or person.")
    needs = ("what", "who")


class AssignmentEnded(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This assignment is already done or dropped.")
    advice = QT_TRANSLATE_NOOP("errors", "Take it up again first if it is not finished after all.")


class AssignmentOpen(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This assignment is still open.")
    advice = QT_TRANSLATE_NOOP("errors", "Leave it open, or close it first.")


class EvidenceMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "It must say what was done, or why it is not done any more.")
    advice = QT_TRANSLATE_NOOP("errors", "Name the document or the fact that shows it, in a sentence.")
    needs = ("told",)


@frozen
class Assignment:
    """`told` is the evidence of what was done, or the reason for dropping it or putting it off."""

    id: AssignmentId
    meeting: MeetingId
    item: ItemId
    what: str
    who: str  # 담당부서 또는 담당자
    due: date | None = None
    stage: Stage = Stage.OPEN
    put_off_to: date | None = None
    ended_on: date | None = None
    told: str = ""

    def __post_init__(self) -> None:
        if not (self.what.strip() and self.who.strip()):
            raise AssignmentUnnamed

    @property
    def by(self) -> date | None:
        """The day it is due now."""
        return self.put_off_to or self.due

    def stands(self, confirmed_on: date | None) -> bool:
        """Whether papers name it; `confirmed_on` is the day of the minutes of the meeting that gave it.

        What is dropped while those minutes are a draft was given by mistake. What they gave for good stays in
        them, and the next meeting hears that it was dropped, and why.
        """
        if self.stage is not Stage.DROPPED or self.ended_on is None:
            return True
        return confirmed_on is not None and confirmed_on < self.ended_on

    def overdue(self, today: date) -> bool:
        return self.stage is Stage.OPEN and self.by is not None and self.by < today

    def put_off(self, to: date, because: str) -> Assignment:
        return replace(self._open(because), put_off_to=to, told=because)

    def finish(self, on: date, evidence: str) -> Assignment:
        return replace(self._open(evidence), stage=Stage.DONE, ended_on=on, told=evidence)

    def drop(self, on: date, because: str) -> Assignment:
        return replace(self._open(because), stage=Stage.DROPPED, ended_on=on, told=because)

    def take_up_again(self, because: str) -> Assignment:
        if self.stage is Stage.OPEN:
            raise AssignmentOpen
        if not because.strip():
            raise EvidenceMissing
        return replace(self, stage=Stage.OPEN, ended_on=None, told=because)

    def _open(self, told: str) -> Assignment:
        if self.stage is not Stage.OPEN:
            raise AssignmentEnded
        if not told.strip():
            raise EvidenceMissing
        return self

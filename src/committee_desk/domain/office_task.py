"""An office task 부서 업무: what one department gives another to do, by a day, and what came of it.

given by a department ─► a department, its officer in charge ─► done, with its result · late
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum

from committee_desk.domain.ids import KeyTaskId, MatterId, OfficeTaskId
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

SOON = timedelta(days=7)


class Standing(Enum):
    OPEN = "open"
    SOON = "soon"
    LATE = "late"
    DONE = "done"


class OfficeTaskUnnamed(DeskError):
    text = QT_TRANSLATE_NOOP(
        "errors", "An office task needs what is to be done, the department that does it, and its day."
    )
    advice = QT_TRANSLATE_NOOP("errors", "Enter all three; without a number the desk gives the next one.")
    needs = ("title", "given_to", "given_on")


class DoneBeforeGiven(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Task {number} cannot be done before it was given.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct one of the two days.")
    needs = ("done_on",)


class DueBeforeGiven(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Task {number} cannot be due before it was given.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct one of the two days.")
    needs = ("due_on",)


@frozen
class OfficeTask:
    """`title` is what is to be done; `matter` and `of_key_task` are what it belongs to."""

    id: OfficeTaskId
    number: str
    title: str
    given_on: date
    given_by: str = ""
    given_to: str = ""
    assignee: str = ""
    due_on: date | None = None
    done_on: date | None = None
    result: str = ""
    matter: MatterId | None = None
    of_key_task: KeyTaskId | None = None

    def ensure_whole(self) -> None:
        if not (self.title.strip() and self.given_to.strip() and self.given_on):
            raise OfficeTaskUnnamed
        if self.due_on is not None and self.due_on < self.given_on:
            raise DueBeforeGiven(number=self.number)
        if self.done_on is not None and self.done_on < self.given_on:
            raise DoneBeforeGiven(number=self.number)

    def standing(self, today: date) -> Standing:
        if self.done_on is not None:
            return Standing.DONE
        if self.due_on is None:
            return Standing.OPEN
        if self.due_on < today:
            return Standing.LATE
        return Standing.SOON if self.due_on - today <= SOON else Standing.OPEN

    def delay(self, today: date) -> int:
        """Days after its day, until it was done or until today."""
        return max(0, ((self.done_on or today) - self.due_on).days) if self.due_on is not None else 0

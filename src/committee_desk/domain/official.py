"""An official of the office 공무원: where they work, how they are employed, and where they worked before.

    entered ─► moved to another department, the earlier one kept ─► left on a day
       └─ attends trainings; the law wants one a year at least

Public-service and non-regular workers are officials here too: the selection is open to all of them.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from committee_desk.domain.employment import Employment
from committee_desk.domain.ids import OfficialId
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

YEARLY = "training.yearly"


class OfficialUnnamed(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "An official needs a name and a department.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter both; the number of the office keeps namesakes apart.")
    needs = ("name", "department")


class LeftBeforeComing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{name} cannot leave before coming.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct one of the two days.")
    needs = ("until",)


@frozen
class Moved:
    """A department worked in before, and the last day there where it is known."""

    department: str
    until: date | None = None


@frozen
class Official:
    id: OfficialId
    number: str
    name: str
    department: str
    grade: str = ""
    title: str = ""
    employment: Employment = Employment.UNSAID
    since: date | None = None
    until: date | None = None
    moves: tuple[Moved, ...] = ()

    def ensure_whole(self) -> None:
        if not (self.name.strip() and self.department.strip()):
            raise OfficialUnnamed
        if self.since is not None and self.until is not None and self.until < self.since:
            raise LeftBeforeComing(name=self.name)

    def moved_from(self, before: Official) -> Official:
        """The same official, who was in another department before; since when, is kept where it is said."""
        if before.department == self.department:
            return self
        last = self.since - timedelta(days=1) if self.since and self.since != before.since else None
        return replace(self, moves=(*before.moves, Moved(before.department, last)))

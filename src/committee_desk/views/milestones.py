"""The milestones of a key task in its form."""

from __future__ import annotations

from collections.abc import Sequence

from committee_desk.domain.key_task import Milestone
from committee_desk.models import key_tasks
from committee_desk.models.table import Column
from committee_desk.views.lines_field import LinesField


class Milestones(LinesField[Milestone]):
    FACTS, LINE = "milestone", Milestone

    def columns(self) -> Sequence[Column[Milestone]]:
        return key_tasks.milestone_columns()

    def empty(self) -> str:
        return self.tr("No milestone yet. Add a line with Insert.")

    def told(self, lines: Sequence[Milestone]) -> str:
        return key_tasks.milestones_told(lines)

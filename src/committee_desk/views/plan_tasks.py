"""The core tasks of a plan in its form."""

from __future__ import annotations

from collections.abc import Sequence

from committee_desk.domain.kinds.plan import CoreTask
from committee_desk.models import plan_tasks
from committee_desk.models.table import Column
from committee_desk.views.lines_field import LinesField


class PlanTasks(LinesField[CoreTask]):
    FACTS, LINE = "core_task", CoreTask

    def columns(self) -> Sequence[Column[CoreTask]]:
        return plan_tasks.columns()

    def empty(self) -> str:
        return self.tr("No core task yet. Add a line with Insert.")

    def told(self, lines: Sequence[CoreTask]) -> str:
        return plan_tasks.told(lines)

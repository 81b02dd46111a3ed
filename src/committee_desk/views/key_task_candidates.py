"""The candidates for key tasks in the form of their selection."""

from __future__ import annotations

from collections.abc import Sequence

from committee_desk.domain.kinds.key_tasks import Candidate
from committee_desk.models import key_task_candidates
from committee_desk.models.table import Column
from committee_desk.views.lines_field import LinesField


class KeyTaskCandidates(LinesField[Candidate]):
    FACTS, LINE = "key_task_candidate", Candidate

    def columns(self) -> Sequence[Column[Candidate]]:
        return key_task_candidates.columns()

    def empty(self) -> str:
        return self.tr("No candidate yet. Add a line with Insert.")

    def told(self, lines: Sequence[Candidate]) -> str:
        return key_task_candidates.told(lines)

"""Report 보고: heard by the body, without a vote."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from committee_desk.domain.finding import Finding
from committee_desk.domain.key_task import KeyTask
from committee_desk.domain.matter import Resolution
from committee_desk.domain.rules import Rules
from committee_desk.domain.yearly import Year
from committee_desk.frozen import frozen


@frozen
class Report:
    outcomes: ClassVar[tuple[str, ...]] = ("reported",)
    papers: ClassVar[tuple[str, ...]] = ("key_task_status", "yearly")
    voted: ClassVar[bool] = False
    awaits: ClassVar[tuple[str, ...]] = ()

    content: str = ""  # 보고 내용
    next_steps: str = ""  # 앞으로의 계획
    key_tasks: tuple[KeyTask, ...] = ()  # as they stood when the report was made
    year: Year | None = None  # the year in figures, and the one before it
    year_before: Year | None = None

    def checks(self, rules: Rules) -> Iterator[Finding]:
        yield from ()

    def before_declaring(self, outcome: str, rules: Rules) -> Iterator[Finding]:
        yield from ()

    def outcome(self, resolution: Resolution, proposed: str) -> str:
        return "reported"

"""조치사항 in words: what a meeting gave to do, and what has become of it by the next.

Assignment ─► given ─► a line under the decision it was given with
Assignments ─► report ─► the text of 전차 회의 조치결과
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from committee_desk.documents.wording import day
from committee_desk.domain.assignment import Assignment, Stage

TITLE = "전차 회의 조치결과"
STAGES = {Stage.OPEN: "진행", Stage.DONE: "완료", Stage.DROPPED: "취소"}


def given(one: Assignment) -> str:
    """As the meeting gave it; what became of it later is told to a later meeting."""
    due = f", {day(one.due)}까지" if one.due else ""
    return f"{one.what.strip()} (담당: {one.who.strip()}{due})"


def report(assignments: Sequence[Assignment], today: date) -> str:
    """One line for each, as things stand today."""
    return "\n".join(_line(place, one, today) for place, one in enumerate(assignments, start=1))


def _line(place: int, one: Assignment, today: date) -> str:
    return f"{place}. {given(one)}: {_standing(one, today)}"


def _standing(one: Assignment, today: date) -> str:
    told = f"({one.told.strip()})" if one.told.strip() else ""
    if one.stage is not Stage.OPEN:
        on = f" {day(one.ended_on)}" if one.ended_on else ""
        return f"{STAGES[one.stage]}{on}{told}"
    late = ", 기한 지남" if one.overdue(today) else ""
    put_off = f", {day(one.put_off_to)}까지로 연기" if one.put_off_to else ""
    return f"{STAGES[one.stage]}{put_off}{late}{told}"

"""The candidates for key tasks as a window shows them.

Candidate ─► columns, told
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.kinds.key_tasks import Candidate
from committee_desk.models.table import Column, Tone

translate = QCoreApplication.translate


def columns() -> tuple[Column[Candidate], ...]:
    return (
        Column(translate("key tasks", "Code"), lambda one: one.code, width=4),
        Column(translate("key tasks", "Key task"), lambda one: one.title),
        Column(translate("key tasks", "Department"), lambda one: one.department, width=5),
        Column(translate("key tasks", "State"), _state, tone=_tone, width=4),
    )


def told(candidates: Sequence[Candidate]) -> str:
    said = translate("key tasks", "Candidates chosen: {chosen} of {count}.")
    return said.format(chosen=sum(one.chosen for one in candidates), count=len(candidates))


def _state(one: Candidate) -> str:
    return translate("key tasks", "Chosen") if one.chosen else ""


def _tone(one: Candidate) -> Tone:
    return Tone.SUCCESS if one.chosen else Tone.PLAIN

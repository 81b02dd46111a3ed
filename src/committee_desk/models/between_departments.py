"""The register of office tasks as the screen shows it: who owes what to whom, by when, and what came of it.

office task + today ─► days left or late ─► columns(); beside: the matter and the key task it belongs to
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.ids import OfficeTaskId
from committee_desk.domain.key_task import KeyTask
from committee_desk.domain.office_task import OfficeTask, Standing
from committee_desk.frozen import frozen
from committee_desk.models import dates
from committee_desk.models.registers import Beside, Related, Shelf
from committee_desk.models.table import Column, Tone
from committee_desk.store import key_tasks, matters
from committee_desk.store.base import Session

translate = QCoreApplication.translate


@frozen
class OfficeTaskLine:
    id: int
    task: OfficeTask
    standing: str
    tone: Tone


def shelf() -> Shelf:
    return Shelf(
        "office_task",
        title=translate("registers", "Office tasks"),
        empty=translate(
            "registers", "No office task here. Press Ctrl+N to give a department one, or import a list."
        ),
        new=lambda today: OfficeTask(OfficeTaskId(0), "", "", today),
        columns=columns,
        dress=lambda session, found, today: [_line(one, today) for one in found],
        beside=beside,
        narrowings={
            "open": translate("registers", "To be done"),
            "soon": translate("registers", "Due within a week"),
            "late": translate("registers", "Late"),
            "done": translate("registers", "Done"),
        },
        lists="office-tasks",
        beside_kinds=("matter", "key_task"),
        gives_way=(0, 2),
    )


def columns() -> list[Column[OfficeTaskLine]]:
    return [
        Column(
            translate("registers", "Given"),
            lambda line: dates.short_day(line.task.given_on),
            order="given",
            width=6,
        ),
        Column(translate("registers", "Task"), lambda line: line.task.title, order="title"),
        Column(
            translate("registers", "Given by"), lambda line: line.task.given_by, order="given_by", width=6
        ),
        Column(
            translate("registers", "Given to"), lambda line: line.task.given_to, order="given_to", width=6
        ),
        Column(
            translate("registers", "Standing"),
            lambda line: line.standing,
            tone=lambda line: line.tone,
            order="due",
            width=8,
        ),
    ]


def beside(session: Session, task: OfficeTask, today: date) -> Beside:
    line = _line(task, today)
    return Beside(
        heading=f"{task.number}  {task.title}",
        standing=line.standing,
        tone=line.tone,
        notes=tuple(_notes(task, today)),
        related=tuple(_related(session, task)),
        offers={
            "matter": [(None, ""), *_matters(session)],
            "of_key_task": [(None, ""), *_key_tasks(session)],
        },
    )


def _line(task: OfficeTask, today: date) -> OfficeTaskLine:
    return OfficeTaskLine(task.id, task, *_standing(task, today))


def _standing(task: OfficeTask, today: date) -> tuple[str, Tone]:
    match task.standing(today):
        case Standing.DONE if late := task.delay(today):
            return translate("registers", "Done, D+{days}").format(days=late), Tone.WARNING
        case Standing.DONE:
            return translate("registers", "Done"), Tone.SUCCESS
        case Standing.LATE:
            return translate("registers", "Late, D+{days}").format(days=task.delay(today)), Tone.DANGER
    if task.due_on is None:
        return translate("registers", "No day set"), Tone.PLAIN
    left = translate("registers", "D-{days}").format(days=(task.due_on - today).days)
    return left, Tone.WARNING if task.standing(today) is Standing.SOON else Tone.INFORMATION


def _notes(task: OfficeTask, today: date) -> Iterator[str]:
    if task.standing(today) is Standing.DONE and not task.result.strip():
        yield translate("registers", "It is done, and what came of it is not written down.")


def _related(session: Session, task: OfficeTask) -> Iterator[Related]:
    if task.matter is not None:
        matter = matters.get(session, task.matter)
        yield Related(matter.id, f"{matter.number}  {matter.title}", "", "docket")
    if task.of_key_task is not None:
        found = key_tasks.REGISTER.get(session, task.of_key_task)
        yield Related(found.id, _named(found), "", "key_tasks")


def _matters(session: Session) -> Iterator[tuple[object, str]]:
    for id, number, title in matters.labels(session):
        yield id, f"{number}  {title}"


def _key_tasks(session: Session) -> Sequence[tuple[object, str]]:
    return [(one.id, _named(one)) for one in key_tasks.REGISTER.all(session)]


def _named(one: KeyTask) -> str:
    return f"{one.year}  {one.code} {one.title}"

"""The core tasks of a plan as a window shows them, and what has become of the plan since.

Plan.tasks ─► columns, told
the plans of the docket ─► standing: which version it is, whether it is in force, what it changed
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.ids import MatterId
from committee_desk.domain.kinds.plan import (
    KIND,
    Change,
    CoreTask,
    Difference,
    approved,
    differences,
    in_force,
    plan_of,
    version,
)
from committee_desk.domain.matter import Matter
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.models.field_names import field_name
from committee_desk.models.table import Column
from committee_desk.store import matters
from committee_desk.store.base import Session

translate = QCoreApplication.translate

CHANGES: Mapping[Change, str] = MappingProxyType(
    {
        Change.ADDED: QT_TRANSLATE_NOOP("plans", "New: {task}"),
        Change.DROPPED: QT_TRANSLATE_NOOP("plans", "Dropped: {task}"),
        Change.CHANGED: QT_TRANSLATE_NOOP("plans", "Changed: {task} ({fields})"),
    }
)


def columns() -> tuple[Column[CoreTask], ...]:
    return (
        Column(translate("plans", "No."), lambda one: one.number, width=3),
        Column(translate("plans", "Core task"), lambda one: one.title),
        Column(translate("plans", "Department"), lambda one: one.department, width=6),
    )


def told(tasks: Sequence[CoreTask]) -> str:
    """How many there are, and how many of them nobody has made whole."""
    said = translate("plans", "Core tasks: {count} · areas: {areas}").format(
        count=len(tasks), areas=len({one.area for one in tasks if one.area})
    )
    lacking = sum(not (one.department and one.indicator and one.area) for one in tasks)
    if not lacking:
        return said
    gaps = translate("plans", "{count} without area, department or indicator").format(count=lacking)
    return f"{said} · {gaps}"


def revisable(session: Session) -> list[tuple[MatterId, str]]:
    """Plans that were approved, the newest first; a later plan may revise one of them."""
    found = approved(matters.of_kind(session, KIND))
    return [(one.id, f"{one.number}  {one.title}") for one in reversed(found)]


def story(session: Session, matter: Matter) -> Iterator[str]:
    """What a plan is beside the other plans of its year, a sentence each."""
    about, plans = plan_of(matter), matters.of_kind(session, KIND)
    yield translate("plans", "Version {version} of the plan for {year}.").format(
        version=version(plans, matter), year=about.year or "—"
    )
    if holds := in_force(plans, about.year):
        yield (
            translate("plans", "It is in force.")
            if holds.id == matter.id
            else translate("plans", "In force is {number}.").format(number=holds.number)
        )
    revised = next((one for one in plans if one.id == about.revises), None)
    if revised is not None:
        found = differences(plan_of(revised).tasks, about.tasks)
        yield translate("plans", "Core tasks that it changes against {number}: {count}.").format(
            number=revised.number, count=len(found)
        )
        yield from map(difference, found)


def difference(one: Difference) -> str:
    names = ", ".join(field_name(name) for name, _before, _after in one.changed)
    return translate("plans", CHANGES[one.change]).format(task=one.task.named, fields=names)

"""The registers of trainings and of attendances as the screen shows them, with the coverage by department.

training ─► who attended, by department: so many of all, so many by broadcast ─► beside
attendance ─► its training's title, a page at once ─► columns()
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.ids import AttendanceId, TrainingId
from committee_desk.domain.journal import Subject
from committee_desk.domain.training import Attendance, Coverage, Training, below, is_asked
from committee_desk.frozen import frozen
from committee_desk.models import dates, words
from committee_desk.models.officials import hours
from committee_desk.models.registers import Beside, Related, Shelf
from committee_desk.models.table import Column, Tone
from committee_desk.models.tasks import Task, task, with_day
from committee_desk.store import desks, journal, trainings
from committee_desk.store.base import Session

translate = QCoreApplication.translate

NAMED = 5  # departments in a line


@frozen
class AttendanceLine:
    id: int
    attendance: Attendance
    training: str


def shelf() -> Shelf:
    return Shelf(
        "training",
        title=translate("registers", "Trainings"),
        empty=translate("registers", "No training here. Press Ctrl+N to enter one, or import a list."),
        new=lambda today: Training(TrainingId(0), "", "", today),
        columns=columns,
        dress=lambda session, found, today: found,
        beside=partial(beside, _Trained()),
        narrowings={
            "managers": translate("registers", "For managers"),
            "study_group": translate("registers", "Study groups"),
        },
        lists="trainings",
        beside_kinds=("attendance", "official"),
        gives_way=(0,),
    )


def attendances() -> Shelf:
    return Shelf(
        "attendance",
        title=translate("registers", "Attendances"),
        empty=translate(
            "registers", "Nobody here. Import who attended: a row for each, with the training named in it."
        ),
        new=lambda today: Attendance(AttendanceId(0), "", None, "", ""),
        columns=attendance_columns,
        dress=_dress,
        beside=_beside,
        narrowings={
            "in_person": translate("registers", "In person"),
            "remote": translate("registers", "By broadcast"),
            "unknown": translate("registers", "Not among the officials"),
        },
        lists="attendances",
        beside_kinds=("training", "official"),
        gives_way=(0, 3),
    )


def columns() -> list[Column[Training]]:
    return [
        Column(
            translate("registers", "Held on"), lambda one: dates.short_day(one.held_on), order="held", width=6
        ),
        Column(translate("registers", "Title"), lambda one: one.title, order="title"),
        Column(
            translate("registers", "For"), lambda one: words.name(one.audience), order="audience", width=6
        ),
        Column(
            translate("registers", "Length"),
            lambda one: hours(one.minutes) if one.minutes is not None else "",
            width=6,
        ),
    ]


def attendance_columns() -> list[Column[AttendanceLine]]:
    return [
        Column(translate("registers", "Entered"), lambda line: f"{line.id:,}", order="entered", width=4),
        Column(translate("registers", "Name"), lambda line: line.attendance.name, order="name", width=5),
        Column(
            translate("registers", "Department"),
            lambda line: line.attendance.department,
            order="department",
            width=6,
        ),
        Column(translate("registers", "How"), lambda line: words.name(line.attendance.mode), width=6),
        Column(translate("registers", "Training"), lambda line: line.training, order="training"),
    ]


@dataclass(slots=True)
class _Trained:
    """How far a year trained each department; known for as long as nothing is done to the desk."""

    _known: dict[tuple[int, int], Sequence[Coverage]] = field(default_factory=dict)

    def of(self, session: Session, year: int) -> Sequence[Coverage]:
        asked = journal.size(session), year
        if asked not in self._known:
            self._known = {asked: trainings.coverage(session, year)}
        return self._known[asked]


def beside(trained: _Trained, session: Session, training: Training, today: date) -> Beside:
    found = trainings.attendance(session, training.id) if training.id else []
    count = sum(one.trained for one in found)
    return Beside(
        heading=f"{training.number}  {training.title}",
        standing=translate("registers", "{count} attended").format(count=f"{count:,}") if found else "",
        tone=Tone.INFORMATION,
        notes=tuple(_notes(found)),
        related=tuple(_department(place, one) for place, one in enumerate(found)),
        later=partial(_of_the_year, trained, year=training.held_on.year) if training.id else None,
    )


def _notes(found: Sequence[Coverage]) -> Iterator[str]:
    if found:
        minutes = sum(one.minutes for one in found)
        said = (
            translate("registers", "{person} in person, {remote} by broadcast, {hours} together.")
            if minutes
            else translate("registers", "{person} in person, {remote} by broadcast.")
        )
        remote = sum(one.remote for one in found)
        yield said.format(
            person=f"{sum(one.trained for one in found) - remote:,}",
            remote=f"{remote:,}",
            hours=hours(minutes),
        )


def _of_the_year(trained: _Trained, session: Session, year: int) -> Sequence[str]:
    found = trained.of(session, year)
    count, everyone = sum(one.trained for one in found), sum(one.officials for one in found)
    if not everyone:
        return ()
    said = translate("registers", "In {year}, {trained} of {all} officials were trained ({share} %).")
    facts = {"trained": f"{count:,}", "all": f"{everyone:,}", "share": 100 * count // everyone}
    lacking = below(found, desks.rules(session, date(year, 12, 31)))
    if not lacking:
        return (said.format(year=year, **facts),)
    behind = translate("registers", "Too few were trained in: {departments}")
    return said.format(year=year, **facts), behind.format(departments=named(lacking))


def named(lacking: Sequence[Coverage]) -> str:
    """The first of these departments with how many of them were trained, and how many others there are."""
    first = ", ".join(f"{one.department} {one.trained:,}/{one.officials:,}" for one in lacking[:NAMED])
    if len(lacking) <= NAMED:
        return first
    said = translate("registers", "{first} and {count} more")
    return said.format(first=first, count=f"{len(lacking) - NAMED:,}")


def untrained(session: Session, today: date) -> Task | None:
    """What the first page says of departments that are below, late in a year in which a training was held."""
    rules = desks.rules(session, today)
    if not (is_asked(rules, today) and trainings.held_in(session, today.year)):
        return None
    lacking = below(trainings.coverage(session, today.year), rules)
    if not lacking:
        return None
    deed = translate("home", "Have more officials trained in departments: {count}")
    last = date(today.year, 12, 31)
    place = Subject("training", trainings.offered(session)[0][0])
    why = with_day(named(lacking), last)
    return task("untrained", deed.format(count=f"{len(lacking):,}"), why, "registers", place, last)


def _department(place: int, one: Coverage) -> Related:
    """So many of a department were there; how many of them work in it, where that is known."""
    said = f"{one.trained:,} / {one.officials:,}" if one.officials else f"{one.trained:,}"
    lasted = f"  {hours(one.minutes)}" if one.minutes else ""
    return Related(place, one.department, said + lasted, "")


def _dress(session: Session, found: Sequence[Attendance], today: date) -> list[AttendanceLine]:
    titles = trainings.labels(session, [one.training for one in found if one.training])
    return [AttendanceLine(one.id, one, titles.get(one.training or 0, "")) for one in found]


def _beside(session: Session, attendance: Attendance, today: date) -> Beside:
    offered = trainings.offered(session)
    related = []
    if attendance.training is not None:
        title = trainings.labels(session, [attendance.training])[attendance.training]
        related.append(Related(attendance.training, title, "", "training"))
    if attendance.official is not None:
        related.append(Related(attendance.official, attendance.name, attendance.department, "official"))
    known = attendance.official is not None
    return Beside(
        heading=attendance.title if attendance.id else "",
        standing="" if known or not attendance.id else translate("registers", "Not among the officials"),
        tone=Tone.WARNING,
        related=tuple(related),
        offers={"training": [(None, ""), *offered]},
    )

"""The register of officials as the screen shows it: who is where, who moved, and who was trained this year.

official ─► the trainings of the year counted, a page at once ─► columns(); beside: what was attended
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.ids import OfficialId
from committee_desk.domain.official import YEARLY, Official
from committee_desk.domain.proposal import Employment
from committee_desk.domain.rules import Rules
from committee_desk.frozen import frozen
from committee_desk.models import dates, words
from committee_desk.models.registers import Beside, Related, Shelf
from committee_desk.models.table import Column, Tone
from committee_desk.store import desks, trainings
from committee_desk.store.base import Session

translate = QCoreApplication.translate


@frozen
class OfficialLine:
    id: int
    official: Official
    standing: str
    tone: Tone


def shelf() -> Shelf:
    return Shelf(
        "official",
        title=translate("registers", "Officials"),
        empty=translate(
            "registers", "No official here. Import the list of staff, or press Ctrl+N to enter one."
        ),
        new=lambda today: Official(OfficialId(0), "", "", ""),
        columns=columns,
        dress=dress,
        beside=beside,
        narrowings={
            "here": translate("registers", "In office"),
            "moved": translate("registers", "Moved"),
            "left": translate("registers", "Left"),
        },
        lists="officials",
        beside_kinds=("attendance", "training"),
        gives_way=(1, 2),
        first_down=False,
    )


def columns() -> list[Column[OfficialLine]]:
    return [
        Column(translate("registers", "Name"), lambda line: line.official.name, order="name", width=5),
        Column(
            translate("registers", "Department"), lambda line: line.official.department, order="department"
        ),
        Column(translate("registers", "Grade"), lambda line: line.official.grade, order="grade", width=4),
        Column(
            translate("registers", "Training this year"),
            lambda line: line.standing,
            tone=lambda line: line.tone,
            width=8,
        ),
    ]


def dress(session: Session, found: Sequence[Official], today: date) -> list[OfficialLine]:
    counted = trainings.counted(session, [one.id for one in found], today.year)
    rules = desks.rules(session, today)
    return [_line(one, *counted.get(one.id, (0, 0)), rules, today) for one in found]


def beside(session: Session, official: Official, today: date) -> Beside:
    if not official.id:
        return Beside(heading="")
    rules = desks.rules(session, today)
    count, minutes = trainings.counted(session, [official.id], today.year).get(official.id, (0, 0))
    line = _line(official, count, minutes, rules, today)
    return Beside(
        heading=f"{official.number}  {official.name}".strip(),
        standing=line.standing,
        tone=line.tone,
        notes=tuple(_notes(official, count, minutes, rules)),
        related=tuple(_attended(session, official)),
    )


def _line(official: Official, count: int, minutes: int, rules: Rules, today: date) -> OfficialLine:
    if official.until is not None and official.until < today:
        return OfficialLine(official.id, official, translate("registers", "Left"), Tone.OFF)
    needed = rules.number(YEARLY) if rules.get(YEARLY) is not None else 0
    if count < needed:
        return OfficialLine(official.id, official, translate("registers", "None yet"), Tone.WARNING)
    return OfficialLine(official.id, official, hours(minutes), Tone.SUCCESS)


def hours(minutes: int) -> str:
    """How long, in hours and minutes."""
    whole, rest = divmod(minutes, 60)
    if not rest:
        return translate("registers", "{hours} h").format(hours=whole)
    return translate("registers", "{hours} h {minutes} min").format(hours=whole, minutes=rest)


def _notes(official: Official, count: int, minutes: int, rules: Rules) -> Iterator[str]:
    if rules.get(YEARLY) is not None:
        said = translate("registers", "Trainings this year: {count}, {hours}. At least {needed} ({article}).")
        yield said.format(
            count=count, hours=hours(minutes), needed=rules.number(YEARLY), article=rules.article(YEARLY)
        )
    if official.employment is not Employment.UNSAID:
        yield words.name(official.employment)
    for move in reversed(official.moves):
        said = translate("registers", "Before: {department}, until {day}")
        unknown = translate("registers", "a day not known")
        yield said.format(department=move.department, day=dates.day(move.until) or unknown)


def _attended(session: Session, official: Official) -> Iterator[Related]:
    for training, mode, minutes in trainings.attended(session, official.id):
        detail = f"{dates.short_day(training.held_on)}  {words.name(mode)}  {hours(minutes)}"
        yield Related(training.id, training.title, detail, "training")

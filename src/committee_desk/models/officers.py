"""Who is charged with proactive administration, as the screen shows it, and what nobody holds.

officer + today ─► columns(); beside: the charges that the law wants held and nobody holds
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.ids import OfficerId
from committee_desk.domain.officer import Officer, vacant
from committee_desk.frozen import frozen
from committee_desk.models import dates, words
from committee_desk.models.registers import Beside, Shelf
from committee_desk.models.table import Column, Tone
from committee_desk.store import desks, officers
from committee_desk.store.base import Session

translate = QCoreApplication.translate


@frozen
class OfficerLine:
    id: int
    officer: Officer
    standing: str
    tone: Tone


def shelf() -> Shelf:
    return Shelf(
        "officer",
        title=translate("registers", "Officers in charge"),
        empty=translate(
            "registers",
            "Nobody is entered here. Press Ctrl+N to enter the dedicated department and the two officers.",
        ),
        new=lambda today: Officer(OfficerId(0), "", "", today),
        columns=columns,
        dress=lambda session, found, today: [_line(one, today) for one in found],
        beside=beside,
        narrowings={
            "now": translate("registers", "Today"),
            "ended": translate("registers", "Ended"),
        },
        lists="officers",
        gives_way=(0, 3),
    )


def columns() -> list[Column[OfficerLine]]:
    return [
        Column(
            translate("registers", "Since"),
            lambda line: dates.short_day(line.officer.since),
            order="since",
            width=6,
        ),
        Column(
            translate("registers", "Charge"), lambda line: words.name(line.officer.charge), order="charge"
        ),
        Column(translate("registers", "Name"), lambda line: line.officer.name, order="name", width=5),
        Column(translate("registers", "Department"), lambda line: line.officer.office, width=5),
        Column(
            translate("registers", "Standing"),
            lambda line: line.standing,
            tone=lambda line: line.tone,
            width=6,
        ),
    ]


def beside(session: Session, officer: Officer, today: date) -> Beside:
    line = _line(officer, today)
    return Beside(
        heading=f"{words.name(officer.charge)}  {officer.name}",
        standing=line.standing,
        tone=line.tone,
        notes=tuple(_notes(session, today)),
    )


def _line(officer: Officer, today: date) -> OfficerLine:
    if officer.holds(today):
        return OfficerLine(officer.id, officer, translate("registers", "In charge"), Tone.SUCCESS)
    if officer.since > today:
        return OfficerLine(officer.id, officer, translate("registers", "Not yet"), Tone.INFORMATION)
    return OfficerLine(officer.id, officer, translate("registers", "Ended"), Tone.OFF)


def _notes(session: Session, today: date) -> Iterator[str]:
    """What the law wants held and nobody holds."""
    said = translate("registers", "Nobody holds today: {charge} ({article})")
    for charge, article in vacant(officers.holding(session, today), desks.rules(session, today), today):
        yield said.format(charge=words.name(charge), article=article)

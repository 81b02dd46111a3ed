"""The casebook's register as the screen shows it: which cases are released, and each as text to copy.

case ─► columns() · beside: what is still to be done, the matter it was written of, the text ready to copy
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.case import Case
from committee_desk.domain.ids import CaseId
from committee_desk.domain.kinds import KINDS
from committee_desk.frozen import frozen
from committee_desk.jobs import casebook
from committee_desk.models import dates, words
from committee_desk.models.registers import Beside, Related, Shelf
from committee_desk.models.table import Column, Tone
from committee_desk.store import matters
from committee_desk.store.base import Session

translate = QCoreApplication.translate


@frozen
class CaseLine:
    id: int
    case: Case


def shelf() -> Shelf:
    return Shelf(
        "case",
        title=translate("registers", "Casebook"),
        empty=translate(
            "registers", "No case here. Write one beside a decided matter, or press Ctrl+N to enter one."
        ),
        new=lambda today: Case(CaseId(0), "", "", today),
        columns=columns,
        dress=lambda _session, cases, _today: [CaseLine(one.id, one) for one in cases],
        beside=beside,
        narrowings={
            "released": translate("registers", "Released"),
            "draft": translate("registers", "To be read for names"),
            "won": translate("registers", "With an award from outside"),
        },
        lists="cases",
        booklet=casebook.write,
        gives_way=(0, 2),
    )


def columns() -> list[Column[CaseLine]]:
    return [
        Column(
            translate("registers", "Written"),
            lambda line: dates.short_day(line.case.written_on),
            order="written",
            width=6,
        ),
        Column(translate("registers", "Title"), lambda line: line.case.title, order="title"),
        Column(
            translate("registers", "Kind"),
            lambda line: words.kind_name(line.case.kind) if line.case.kind else "",
            order="kind",
            width=7,
        ),
        Column(
            translate("registers", "Standing"),
            lambda line: _standing(line.case)[0],
            tone=lambda line: _standing(line.case)[1],
            order="released",
            width=6,
        ),
    ]


def beside(session: Session, case: Case, _today: date) -> Beside:
    standing, tone = _standing(case)
    return Beside(
        heading=f"{case.number}  {case.title}",
        standing=standing,
        tone=tone,
        notes=tuple(_notes(case)),
        related=tuple(_related(session, case)),
        offers={"kind": _kinds()},
        text=casebook.told(case),
    )


def _kinds() -> Sequence[tuple[object, str]]:
    return [("", ""), *((kind, words.kind_name(kind)) for kind in KINDS)]


def _standing(case: Case) -> tuple[str, Tone]:
    if case.released:
        return translate("registers", "Released"), Tone.SUCCESS
    return translate("registers", "Draft"), Tone.WARNING


def _notes(case: Case) -> Iterator[str]:
    if not case.released:
        yield translate(
            "registers",
            "Read it for names that are left. Once released it stands in the book and can be copied.",
        )


def _related(session: Session, case: Case) -> Iterator[Related]:
    if case.matter is not None:
        matter = matters.get(session, case.matter)
        words_of = f"{matter.number}  {matter.title}"
        yield Related(matter.id, words_of, words.outcome_name(matter.outcome), "docket")

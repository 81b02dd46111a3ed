"""The promotion log as the screen shows it: by channel, with its reach, and text ready to copy.

promotion ─► columns() · beside: how far each channel reached this year, the case it tells of, its text
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.ids import PromotionId
from committee_desk.domain.promotion import Promotion
from committee_desk.jobs import promoting
from committee_desk.models import dates
from committee_desk.models.registers import Beside, Deed, Related, Shelf
from committee_desk.models.table import RIGHT, Column, Tone
from committee_desk.store import cases, promotions
from committee_desk.store.base import Session

translate = QCoreApplication.translate


def shelf() -> Shelf:
    return Shelf(
        "promotion",
        title=translate("registers", "Promotion log"),
        empty=translate(
            "registers", "Nothing was told yet. Press Ctrl+N to enter what was, or import a list."
        ),
        new=lambda today: Promotion(PromotionId(0), "", "", today),
        columns=columns,
        dress=lambda _session, found, _today: found,
        beside=beside,
        narrowings={
            "of_cases": translate("registers", "Of a case"),
            "unknown": translate("registers", "Reach not known"),
        },
        lists="promotions",
        beside_kinds=("case",),
        gives_way=(0,),
    )


def columns() -> list[Column[Promotion]]:
    return [
        Column(
            translate("registers", "Day"), lambda one: dates.short_day(one.told_on), order="told", width=6
        ),
        Column(translate("registers", "Title"), lambda one: one.title, order="title"),
        Column(translate("registers", "Channel"), lambda one: one.channel, order="channel", width=6),
        Column(
            translate("registers", "Reach"),
            lambda one: f"{one.reach:,}" if one.reach is not None else "",
            order="reach",
            align=RIGHT,
            width=5,
        ),
    ]


def beside(session: Session, promotion: Promotion, today: date) -> Beside:
    told = cases.REGISTER.get(session, promotion.case) if promotion.case is not None else None
    said = translate("registers", "Reached {count}")
    return Beside(
        heading=f"{promotion.number}  {promotion.title}",
        standing=said.format(count=f"{promotion.reach:,}") if promotion.reach is not None else "",
        tone=Tone.SUCCESS,
        notes=tuple(_notes(session, promotion.told_on or today)),
        related=(Related(told.id, f"{told.number}  {told.title}", "", "case"),) if told else (),
        deeds=(
            Deed(
                translate("registers", "Take the text of the case"),
                partial(promoting.take_text, id=promotion.id, case=told.id),
                translate("registers", "The text of case {done} was taken."),
            ),
        )
        if told and promotion.id
        else (),
        text=promotion.text,
        offers={"case": [(None, ""), *_cases(session)]},
    )


def _notes(session: Session, day: date) -> Iterator[str]:
    """How far each channel reached in the year."""
    reached = promotions.reached(session, day.year)
    if reached:
        each = translate("registers", "{channel}: {times}, {reach}")
        told = (each.format(channel=name, times=times, reach=f"{reach:,}") for name, times, reach in reached)
        yield f"{day.year}: {' · '.join(told)}"


def _cases(session: Session) -> Iterator[tuple[object, str]]:
    for one in cases.REGISTER.all(session):
        yield one.id, f"{one.number}  {one.title}"

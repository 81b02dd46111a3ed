"""The draws of a meeting as the window shows them: a line each, what is told of one, and who may take part.

About ─► lines · columns · told          what is typed ─► drawn ─► Lot
"""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.ids import ItemId, PersonId
from committee_desk.domain.lot import Lot, Use, fallen
from committee_desk.domain.meeting import Stage
from committee_desk.domain.person import Role
from committee_desk.frozen import frozen
from committee_desk.models import clock, dates, words
from committee_desk.models.meeting import item_name
from committee_desk.models.meetings import About
from committee_desk.models.table import Column, Tone

translate = QCoreApplication.translate

DIGITS = 12  # of a lot, as many as the eye compares


@frozen
class DrawLine:
    id: int  # its number among the draws of the meeting, from one
    lot: Lot


def lines(about: About) -> list[DrawLine]:
    return [DrawLine(number, one) for number, one in enumerate(about.meeting.lots, start=1)]


def columns() -> list[Column[DrawLine]]:
    return [
        Column(translate("lots", "Drawn for"), lambda line: line.lot.drawn_for),
        Column(translate("lots", "Drawn"), lambda line: ", ".join(line.lot.winners)),
        Column(translate("lots", "Standing"), _standing, tone=_tone, width=4),
    ]


def _standing(line: DrawLine) -> str:
    return translate("lots", "Stands") if line.lot.stands else translate("lots", "Void")


def _tone(line: DrawLine) -> Tone:
    return Tone.SUCCESS if line.lot.stands else Tone.OFF


def told(about: About, lot: Lot) -> str:
    """Everything that repeats the draw, and how every lot fell."""
    head = [words.name(lot.use), dates.day(lot.drawn_on), clock.words(lot.at)]
    item = next((item_name(one.item) for one in about.record.agenda if one.item.id == lot.item), "")
    seed = translate("lots", "Seed: {seed} ({seed_from})").format(seed=lot.seed, seed_from=lot.seed_from)
    taken = translate("lots", "drawn")
    fell = [
        f"{place}. {name}  {digits[:DIGITS]}…{f'  {taken}' if place <= lot.drawn else ''}"
        for place, (name, digits) in enumerate(fallen(lot.seed, lot.names), start=1)
    ]
    void = translate("lots", "Void: {reason}").format(reason=lot.void_because) if lot.void_because else ""
    return "\n".join(part for part in (" · ".join(filter(None, [*head, item])), seed, *fell, void) if part)


def items(about: About) -> list[tuple[ItemId | None, str]]:
    """What a draw may be about: the meeting as a whole, or one item of its agenda."""
    whole = translate("lots", "The meeting as a whole")
    named = ((one.item.id, f"{item_name(one.item)} — {one.matter.title}") for one in about.record.agenda)
    return [(None, whole), *named]


def who(about: About, use: Use | None) -> str:
    """Who most likely takes part, a name on each line: of a designation everybody but the chair."""
    record = about.record
    if use is Use.DESIGNATION:
        chair = _chair(about)
        people = [one.id for one in about.seated if one.id != chair]
    else:
        here = (
            record.meeting.room
            if record.meeting.stage is Stage.OPEN
            else frozenset(record.meeting.designated)
        )
        people = [one for one in record.meeting.designated if one in here]
    return "\n".join(record.names[one] for one in people)


def drawn(
    use: Use | None,
    drawn_for: str,
    names: str,
    many: int | None,
    seed: str,
    seed_from: str,
    on: date,
    at: time | None,
    item: ItemId | None,
) -> Lot:
    """What was typed, a name on each line."""
    listed = tuple(line.strip() for line in names.splitlines() if line.strip())
    return Lot(
        use or Use.OTHER, drawn_for.strip(), listed, many or 0, seed.strip(), seed_from.strip(), on, at, item
    )


def designation(about: About, lot: Lot) -> tuple[PersonId, ...]:
    """Those drawn, behind the chair, as the meeting would be made up of them; nobody where that is past."""
    chair = _chair(about)
    if lot.use is not Use.DESIGNATION or not lot.stands or about.meeting.stage is not Stage.DRAFT:
        return ()
    known = {about.record.names[one.id]: one.id for one in about.seated}
    if chair is None or not known.keys() >= set(lot.winners):
        return ()
    return (chair, *(known[name] for name in lot.winners))


def can_draw(about: About) -> bool:
    return about.meeting.stage in (Stage.DRAFT, Stage.CONVENED, Stage.OPEN)


def sits(about: About) -> bool:
    """Whether a draw has its time in the order of business."""
    return about.meeting.stage is Stage.OPEN


def _chair(about: About) -> PersonId | None:
    if about.meeting.chair is not None:
        return about.meeting.chair
    day = about.meeting.held_on
    terms = ((one.id, one.membership(day)) for one in about.seated)
    return next((id for id, term in terms if term and term.role is Role.CHAIR), None)

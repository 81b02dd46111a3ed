"""Draws and the bodies of joint meetings, as lists for other programs: all that repeats a draw or a count."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlalchemy.orm import Session

from committee_desk.documents import wording
from committee_desk.domain.joint import Tally
from committee_desk.domain.lot import Lot, fallen
from committee_desk.domain.record import Agendum, Record
from committee_desk.jobs.listing import Cell, Listing, Row
from committee_desk.jobs.meeting_exports import ITEM, MEETING, declared, headed, placed, records_of


def _lots(session: Session) -> Iterator[Row]:
    """A row for each name of each draw, the void ones too, in the order in which the lots fell."""
    for record in records_of(session):
        for number, lot in enumerate(record.meeting.lots, start=1):
            drawn = {**headed(record), **_about(_item_of(record, lot)), "draw": number, **_draw(lot)}
            for place, (name, digits) in enumerate(fallen(lot.seed, lot.names), start=1):
                yield {**drawn, "place": place, "name": name, "lot": digits, "drawn": place <= lot.drawn}


def _item_of(record: Record, lot: Lot) -> Agendum | None:
    return next((one for one in record.agenda if one.item.id == lot.item), None)


def _about(one: Agendum | None) -> Row:
    if one is None:
        return {"item": "", "matter": "", "title": ""}
    return {"item": wording.item_of(one.item), "matter": one.matter.number, "title": one.matter.title}


def _draw(lot: Lot) -> Row:
    return {
        "drawn_for": lot.drawn_for,
        "use": lot.use,
        "on": lot.drawn_on,
        "at": lot.at,
        "seed": lot.seed,
        "seed_from": lot.seed_from,
        "take": lot.drawn,
        "voided": lot.void_because,
    }


def _partners(session: Session) -> Iterator[Row]:
    for record in records_of(session):
        for one in record.meeting.partners:
            yield {
                **headed(record),
                "body": one.body,
                "leads": one.leads,
                "designated": one.designated,
                "base": one.base,
                "opening": one.required,
                "present": one.there_at_opening,
                "met": one.opened,
                "article": one.rule,
            }


def _tallies(session: Session) -> Iterator[Row]:
    """How each other body voted on what was declared; how this one did stands in the results."""
    for record, one, told in declared(session):
        for tally in told.elsewhere:
            yield {**placed(record, one), **counted(tally)}


def counted(tally: Tally) -> dict[str, Cell]:
    """The vote of another body; how many were there is not known of votes kept without it."""
    return {
        "body": tally.body,
        "present": tally.present or None,
        "voters": tally.voters,
        "yes": tally.yes,
        "no": tally.no,
        "abstain": tally.abstain,
        "needed": tally.needed,
        "carried": tally.carried,
    }


OF_SITTINGS: Mapping[str, Listing] = {
    "lots": Listing(
        {
            **ITEM,
            "draw": "추첨",
            "drawn_for": "추첨의 대상",
            "use": "용도",
            "on": "추첨일",
            "at": "시각",
            "seed": "씨앗값",
            "seed_from": "씨앗값의 출처",
            "take": "뽑는 수",
            "place": "순위",
            "name": "이름",
            "lot": "제비",
            "drawn": "뽑힘",
            "voided": "무효 사유",
        },
        _lots,
    ),
    "partners": Listing(
        {
            **MEETING,
            "body": "위원회",
            "leads": "주관",
            "designated": "지정 위원 수",
            "base": "구성",
            "opening": "개의정족수",
            "present": "출석",
            "met": "정족수 충족",
            "article": "근거",
        },
        _partners,
    ),
    "tallies": Listing(
        {
            **ITEM,
            "body": "위원회",
            "present": "출석",
            "voters": "표결",
            "yes": "찬성",
            "no": "반대",
            "abstain": "기권",
            "needed": "의결정족수",
            "carried": "가결",
        },
        _tallies,
    ),
}

"""The bodies of a joint meeting as the window shows them: their numbers, what the rules say, and their votes.

About ─► lines · columns · doubts          About + an item ─► votes: whose is in, whose is missing
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from committee_desk.domain import ballot, joint
from committee_desk.domain.ids import ItemId
from committee_desk.domain.joint import Partner, Tally
from committee_desk.domain.meeting import Stage
from committee_desk.frozen import frozen
from committee_desk.models import words
from committee_desk.models.meeting import item_name
from committee_desk.models.meetings import About
from committee_desk.models.table import Column, Tone
from committee_desk.models.voting import tally_line

translate = QCoreApplication.translate


@frozen
class PartnerLine:
    id: int  # its place among the bodies
    partner: Partner


def lines(about: About) -> list[PartnerLine]:
    return [PartnerLine(place, one) for place, one in enumerate(about.meeting.partners)]


def columns() -> list[Column[PartnerLine]]:
    return [
        Column(translate("joint", "Body"), lambda line: line.partner.body),
        Column(translate("joint", "Designated"), lambda line: str(line.partner.designated), width=4),
        Column(translate("joint", "Present"), lambda line: _present(line.partner), tone=_tone, width=8),
    ]


def _present(partner: Partner) -> str:
    told = translate("joint", "{present}, quorum {required}")
    return told.format(present=partner.present, required=partner.required)


def _tone(line: PartnerLine) -> Tone:
    return Tone.SUCCESS if line.partner.met else Tone.WARNING


def doubts(about: About) -> str:
    """What the rules say of sitting together in these numbers; the notice then asks for a reason."""
    rules = about.record.rules
    found = joint.doubts(about.meeting.partners, len(about.meeting.designated), rules)
    return "\n".join(words.finding_words(one, rules) for one in found)


def with_partner(about: About, partner: Partner) -> tuple[Partner, ...]:
    """The bodies with this one, in its place if it sits here already."""
    others = about.meeting.partners
    if any(one.body == partner.body for one in others):
        return tuple(partner if one.body == partner.body else one for one in others)
    return (*others, partner)


def without(about: About, partner: Partner) -> tuple[Partner, ...]:
    return tuple(one for one in about.meeting.partners if one.body != partner.body)


def can_join(about: About) -> bool:
    return about.meeting.stage in (Stage.DRAFT, Stage.CONVENED, Stage.OPEN)


def can_part(about: About) -> bool:
    """Whether a body can still be taken out again: while the meeting sits only numbers change."""
    return about.meeting.stage in (Stage.DRAFT, Stage.CONVENED)


def items(about: About) -> list[tuple[ItemId, str]]:
    """The items on which the other bodies can vote now."""
    if about.meeting.stage is not Stage.OPEN or not about.meeting.partners:
        return []
    voted = (
        one for one in about.record.agenda if one.item.stage is ballot.Stage.TAKEN_UP and not one.item.report
    )
    return [(one.item.id, f"{item_name(one.item)} — {one.matter.title}") for one in voted]


def tally(about: About, item: ItemId | None, body: str) -> Tally | None:
    """How a body voted on the item; nothing while its vote is not in."""
    return _entered(about, item).get(body)


def votes(about: About, item: ItemId | None) -> str:
    """Each body's vote on the item, or that it is not in yet."""
    if all(one.item.id != item for one in about.record.agenda):
        return ""
    entered = _entered(about, item)
    return "\n".join(_vote(one, entered.get(one.body)) for one in about.meeting.partners)


def _entered(about: About, item: ItemId | None) -> dict[str, Tally]:
    found = (one.item.elsewhere for one in about.record.agenda if one.item.id == item)
    return {one.body: one for one in next(found, ())}


def _vote(partner: Partner, tally: Tally | None) -> str:
    if tally is not None:
        return tally_line(tally)
    return translate("joint", "{body}: its vote is not entered").format(body=partner.body)

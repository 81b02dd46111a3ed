"""A complaint 민원 as it came in, through whatever channel: looked at again, with others of its theme.

    complaints ─► grouped under a theme ─► a proposal or a matter raised from them, which names them
        └──────────────────────────────────────── points to what was raised ◄──┘

Who complained is for those who handle it: it stands in no list that leaves the desk.
"""

from __future__ import annotations

from datetime import date

from committee_desk.domain.ids import ComplaintId, MatterId, ProposalId
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen


class ComplaintUnnamed(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A complaint needs a title and the day it was received.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter both; without a number the desk gives the next one.")
    needs = ("title", "received_on")


class ComplaintAnsweredTooSoon(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Complaint {number} cannot be answered before it was received.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct one of the two days.")
    needs = ("answered_on",)


@frozen
class Complaint:
    """`theme` is what it is grouped under; `proposal` and `matter` were raised from it."""

    id: ComplaintId
    number: str
    title: str
    received_on: date
    channel: str = ""
    department: str = ""
    content: str = ""
    complainant: str = ""
    answered_on: date | None = None
    answer: str = ""
    theme: str = ""
    proposal: ProposalId | None = None
    matter: MatterId | None = None

    def ensure_whole(self) -> None:
        if not (self.title.strip() and self.received_on):
            raise ComplaintUnnamed
        if self.answered_on is not None and self.answered_on < self.received_on:
            raise ComplaintAnsweredTooSoon(number=self.number)

    @property
    def is_raised(self) -> bool:
        return self.proposal is not None or self.matter is not None

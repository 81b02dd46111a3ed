"""A promotion 홍보: a good case told to people, through one channel on one day, and how far it reached.

a released case ─► its text, ready to copy ─► told through a channel ─► reach
"""

from __future__ import annotations

from datetime import date

from committee_desk.domain.ids import CaseId, PromotionId
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen


class PromotionUnnamed(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A promotion needs a title, the channel, and the day it was out.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter all three; without a number the desk gives the next one.")
    needs = ("title", "channel", "told_on")


class NoTextYet(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Case {number} has not been released yet.")
    advice = QT_TRANSLATE_NOOP("errors", "Open it in the casebook, read it for names, and release it there.")


@frozen
class Promotion:
    """`reach` is how many saw it, where that is known; `case` is what it tells of."""

    id: PromotionId
    number: str
    title: str
    told_on: date
    channel: str = ""
    reach: int | None = None
    place: str = ""  # address or issue
    text: str = ""
    case: CaseId | None = None

    def ensure_whole(self) -> None:
        if not (self.title.strip() and self.channel.strip() and self.told_on):
            raise PromotionUnnamed

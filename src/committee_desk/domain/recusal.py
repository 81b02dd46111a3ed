"""Who must not take part in an item, how they are kept from it, and who was asked and need not be.

    제척 exclusion · 회피 avoidance ─► Recusal, on a numbered ground of the rule pack
    기피 challenge ─► Recusal, where the others decide so (domain.challenging)
    the interests register ─► asked ─► Cleared, and why

What a recusal does to votes and papers, the item says (domain.ballot).
"""

from __future__ import annotations

from datetime import date, time
from enum import Enum

from committee_desk.domain.ids import PersonId
from committee_desk.domain.rules import Row, Rules
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen


class Ground(Enum):
    EXCLUSION = "exclusion"  # 제척
    CHALLENGE = "challenge"  # 기피, which only a decision on a challenge gives
    AVOIDANCE = "avoidance"  # 회피


@frozen
class Recusal:
    """Who steps aside, how, and on which numbered ground of 제11조의2제1항."""

    person: PersonId
    kind: Ground
    ground: int
    text: str = ""
    at: time | None = None


@frozen
class Cleared:
    """Somebody the interests register points to, asked on a day and found to have no conflict, and why.

    `entries` are those the person was asked about; a new one asks again.
    """

    person: PersonId
    on: date
    because: str
    entries: tuple[str, ...] = ()


class AlreadyRecused(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This member is already recused from the item.")
    advice = QT_TRANSLATE_NOOP("errors", "Take the recusal back first if its ground is another.")


class NotRecused(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This member is not recused from the item.")
    advice = QT_TRANSLATE_NOOP("errors", "There is nothing to take back; look at the item's recusals.")


class OnlyByDecision(DeskError):
    text = QT_TRANSLATE_NOOP(
        "errors", "Only a decision on a challenge keeps a member from an item as challenged."
    )
    advice = QT_TRANSLATE_NOOP("errors", "Record the challenge of the party, and put it to the vote.")


class ByDecision(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The body has decided that this member takes no part in the item.")
    advice = QT_TRANSLATE_NOOP("errors", "Make the decision on the challenge void, with its reason.")


class NoSuchGround(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The rules know no ground for exclusion numbered {number}.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose one of the grounds the decree lists.")


class GroundNotChosen(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "No ground has been chosen yet on which the member steps aside.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose it: the paper of the decision names it.")


def ground(rules: Rules, number: int) -> Row:
    """The ground for exclusion with this number (제11조의2제1항), as the rule pack words it."""
    for row in rules.table("recusal.exclusion"):
        if row.get("number") == number:
            return row
    raise NoSuchGround(number=number)

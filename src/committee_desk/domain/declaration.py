"""What is put to the vote, and what is declared once the votes are counted.

    Motion ─► vote ─► Result ─► ensure_gives ─► Declaration, frozen for every outlet ─► Voided, and why

What is declared is read by all, and counted again by nobody.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import time

from committee_desk.domain import joint
from committee_desk.domain.ids import PersonId
from committee_desk.domain.joint import Tally
from committee_desk.domain.poll import Roster
from committee_desk.domain.recusal import Recusal
from committee_desk.domain.resolution import Resolution
from committee_desk.domain.result import Choice, Result
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

WORDED = frozenset({Resolution.AMENDED, Resolution.CONDITIONAL})
PUT = frozenset({Resolution.AS_PROPOSED, Resolution.DEFERRED, *WORDED})


class NotCarried(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Votes in favour: {yes}; to carry it: {needed}.")
    advice = QT_TRANSLATE_NOOP("errors", "Declare it rejected, or correct the votes.")


class WasCarried(DeskError):
    text = QT_TRANSLATE_NOOP(
        "errors", "Votes in favour: {yes}, enough to carry it; it cannot be declared rejected."
    )
    advice = QT_TRANSLATE_NOOP("errors", "Declare what was put to the vote, or correct the votes.")


class WordsMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "An amended or conditional resolution needs its words.")
    advice = QT_TRANSLATE_NOOP("errors", "Write the amendment or the condition as it is to be carried out.")
    needs = ("motion_text",)


class NoMotion(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "“{resolution}” is what a vote may give, not what is put to it.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Put the matter to the vote as proposed; it is rejected when too few say yes."
    )


class NotPutOff(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The vote was on putting the item off, and did not carry it.")
    advice = QT_TRANSLATE_NOOP("errors", "Go on with the item: put the matter itself to the vote.")


@frozen
class Motion:
    """What is put to the vote: the resolution, the outcome it means, and its words."""

    resolution: Resolution = Resolution.AS_PROPOSED
    outcome: str = ""
    text: str = ""

    def ensure_put(self) -> None:
        """Refuse what only a vote may give."""
        if self.resolution not in PUT:
            raise NoMotion(resolution=self.resolution.value)

    def ensure_worded(self) -> None:
        if self.resolution in WORDED and not self.text.strip():
            raise WordsMissing

    def ensure_gives(self, declared: Resolution, counted: Result, elsewhere: Sequence[Tally]) -> None:
        """Refuse to declare what the vote on it, here and in the other bodies, does not give."""
        if declared is Resolution.REJECTED:
            if counted.carried and joint.carried(elsewhere):
                raise WasCarried(yes=counted.yes)
            if self.resolution is Resolution.DEFERRED:  # the matter itself has not been voted on
                raise NotPutOff
        elif declared is not self.resolution or not counted.carried:
            raise NotCarried(yes=counted.yes, needed=counted.needed)
        else:
            joint.ensure_carried(elsewhere)


@frozen
class Declaration:
    """The result as declared; every paper, screen and export reads this and counts nothing again."""

    motion: Motion
    resolution: Resolution
    outcome: str
    at: time
    roster: Roster
    votes: Mapping[PersonId, Choice]
    result: Result | None = None
    presided: PersonId | None = None
    counted_by: tuple[PersonId, ...] = ()
    because: str = ""  # why a secret vote stands in which some took part by video
    elsewhere: tuple[Tally, ...] = ()  # how the other bodies of a joint meeting voted


@frozen
class Voided:
    """`aside` is who stood aside then: others may since, on whose account it was made void."""

    declaration: Declaration
    because: str
    aside: tuple[Recusal, ...] = ()

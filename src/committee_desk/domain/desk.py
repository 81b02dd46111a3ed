"""The desk itself: whose records it holds, and under which rules.

    Desk (id, body, office) ─┐
    Rulebook (layers) ───────┴─► Rules of a day

Both are subjects of the journal, so that a renamed body or a changed rule shows.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from committee_desk.domain.ids import PersonId
from committee_desk.domain.journal import Checkpoint
from committee_desk.domain.rules import Layer, Rules
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

ONLY = 1  # a desk holds one body, so both subjects have one number
MOST_LINES = 2  # above the title and in the foot of a page


class BodyMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The desk needs the name of its body.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Enter it as it stands on papers, for example 한빛구 적극행정위원회."
    )
    needs = ("body",)


class LetterheadTooLong(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The letterhead has more than {most} lines in one place.")
    advice = QT_TRANSLATE_NOOP("errors", "Join lines, or leave some out; a page has no room for more.")
    needs = ("lines", "address")


@frozen
class Letterhead:
    """What papers bear besides the name of the body: lines above the title, and where the office is."""

    lines: tuple[str, ...] = ()
    address: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if len(self.lines) > MOST_LINES or len(self.address) > MOST_LINES:
            raise LetterheadTooLong(most=MOST_LINES)


NO_LETTERHEAD = Letterhead()


@frozen
class Standing:
    """An item that every agenda is offered: its kind, its title, and the minutes it usually takes."""

    kind: str
    title: str
    minutes: int = 0


@frozen
class MemberOf:
    """The desk that a member's own was made from, whose it is, and how the journal stood there."""

    desk: str
    member: PersonId
    checkpoint: Checkpoint


@frozen
class Desk:
    """`key` names the desk wherever its papers go (16 letters and digits); `office` is the 개최기관.

    `exports` counts the plain copies that left: the entry of the last one cannot be taken away unseen.
    `member_of` is said by a desk that one member took home.
    """

    id: int
    key: str
    body: str
    office: str
    maker: PersonId
    series: str = "적극행정"
    exports: int = 0
    letterhead: Letterhead = NO_LETTERHEAD
    standing: tuple[Standing, ...] = ()
    member_of: MemberOf | None = None

    def __post_init__(self) -> None:
        if not self.body.strip():
            raise BodyMissing


@frozen
class Rulebook:
    id: int
    layers: tuple[Layer, ...]

    def rules(self, on: date) -> Rules:
        return _rules(self.layers, on)

    @property
    def newest(self) -> Rules:
        """What holds once every version that is here has come into force."""
        return _rules(self.layers, date.max)


@lru_cache(maxsize=16)
def _rules(layers: tuple[Layer, ...], on: date) -> Rules:
    # Reading the packs takes longer than all the rest of an act, and the same layers always say the same.
    return Rules.of(layers, on)

"""Casting lots 추첨: a draw that anybody can repeat from its seed, on paper or with any program.

    seed + each name ─► SHA-256 of `seed/name` ─► the highest first ─► the first so many are drawn

The seed comes from outside, after the names are fixed: numbers called out, dice, a figure published that day.
Nothing here is left to chance, so the same words give the same order on every machine and in every year.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from enum import Enum
from hashlib import sha256
from unicodedata import normalize

from committee_desk.domain.ids import ItemId
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen


class Use(Enum):
    TIE = "tie"  # 동점·동수 처리
    SPEAKING = "speaking"  # 발언 순서
    DESIGNATION = "designation"  # 위원 지정
    SIGNERS = "signers"  # 회의록 서명 위원
    OTHER = "other"


class LotUnsaid(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A draw needs what is drawn for.")
    advice = QT_TRANSLATE_NOOP("errors", "Say it in a few words; they stand in the minutes.")
    needs = ("drawn_for",)


class TooFewNames(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A draw needs at least two names.")
    advice = QT_TRANSLATE_NOOP("errors", "Write every name on a line of its own.")
    needs = ("names",)


class NamedTwice(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "“{name}” is named twice.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Tell them apart, for instance by department; equal names draw one lot."
    )
    needs = ("names",)


class NotSoMany(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Of {names} names, {drawn} cannot be drawn.")
    advice = QT_TRANSLATE_NOOP("errors", "Draw at least one, and at most as many as there are names.")
    needs = ("drawn",)


class SeedMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A draw needs its seed, and where the seed came from.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Let several people each call out a number once the names are fixed, and write them down."
    )
    needs = ("seed", "seed_from")


class DrawnAlready(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Lots have been drawn for this already.")
    advice = QT_TRANSLATE_NOOP("errors", "Make that draw void with its reason, then draw again.")


class NoSuchDraw(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "There is no draw {number} that stands.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose a draw of the list that is not void.")


class VoidUnexplained(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A draw is made void only for a reason.")
    advice = QT_TRANSLATE_NOOP("errors", "Write it; the draw and its reason stay in the minutes.")
    needs = ("void_because",)


def spelled(words: str) -> str:
    """As what people write goes into a lot: composed letters, one space between words, none around them."""
    return " ".join(normalize("NFC", words).split())


def lot(seed: str, name: object) -> str:
    """The lot of one name: 64 hexadecimal digits."""
    return sha256(f"{seed}/{name}".encode()).hexdigest()


def fallen(seed: str, names: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Each name with its lot, the highest first."""
    lots = [(name, lot(spelled(seed), spelled(name))) for name in names]
    return tuple(sorted(lots, key=lambda one: one[1], reverse=True))


def order(seed: str, names: Sequence[str]) -> tuple[str, ...]:
    return tuple(name for name, _ in fallen(seed, names))


def ensure_fair(seed: str, names: Sequence[str], drawn: int) -> None:
    """Refuse a draw of which nobody could say how it came out."""
    if len(names) < 2:
        raise TooFewNames
    known = set()
    for name in map(spelled, names):
        if name in known:
            raise NamedTwice(name=name)
        known.add(name)
    if not 1 <= drawn <= len(names):
        raise NotSoMany(names=len(names), drawn=drawn)
    if not spelled(seed):
        raise SeedMissing


@frozen
class Lot:
    """One draw, as it was held; `drawn` of the names are drawn, and all of them have an order.

    `at` is the time of a draw while the meeting sits; `void_because` makes it void and leaves it to be seen.
    """

    use: Use
    drawn_for: str
    names: tuple[str, ...]
    drawn: int
    seed: str
    seed_from: str
    drawn_on: date
    at: time | None = None
    item: ItemId | None = None
    void_because: str = ""

    def ensure_whole(self) -> None:
        if not self.drawn_for.strip():
            raise LotUnsaid
        ensure_fair(self.seed, self.names, self.drawn)
        if not self.seed_from.strip():
            raise SeedMissing

    @property
    def stands(self) -> bool:
        return not self.void_because

    @property
    def order(self) -> tuple[str, ...]:
        return order(self.seed, self.names)

    @property
    def winners(self) -> tuple[str, ...]:
        return self.order[: self.drawn]

    def same_question(self, other: Lot) -> bool:
        """Whether both draw for the same thing, whatever their names and seeds."""
        mine, theirs = (
            (self.use, spelled(self.drawn_for), self.item),
            (other.use, spelled(other.drawn_for), other.item),
        )
        return mine == theirs

"""Words as pairs of neighbouring letters, so that two syllables are found in the middle of a word.

    "도로굴착 허가" ─► grams ─► 도로 로굴 굴착 착 허가 가     what an index holds
    "로굴"          ─► asked ─► Asked(written=(로굴,))     what it is asked for, as neighbours in this order

A word's last letter stands alone too: no pair runs over the end of a word, and every letter begins a gram.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from fractions import Fraction
from operator import add

from committee_desk.domain.hangul import (
    completions,
    folded,
    initial,
    initials,
    is_consonant,
    is_syllable,
    meant,
    parts,
    spread,
)
from committee_desk.frozen import frozen

LONGEST = 100  # letters of a query that are looked for; no title is longer
MOST = 8  # words of a query
SIGNED = re.compile(r"[^\W_]+(?:-[^\W_]+)+")  # numbers and codes are also typed without their hyphens
RUN = re.compile(r"[^\W_]+")


@frozen
class Asked:
    """One word of a query: its grams in order; an alternative where the last is still being composed.

    `leads` says that first consonants are meant, which only titles are found by; `word` is checked then.
    """

    grams: tuple[tuple[str, ...], ...]
    leads: bool = False
    word: str = ""


@frozen
class Reading:
    """One way to understand a query, and the words it comes to."""

    asked: tuple[Asked, ...]
    words: str


def grams(text: str) -> str:
    """Every run of letters and digits as its pairs; what hyphens join, also as one."""
    return _spelled(_runs(folded(text)))


def title_grams(title: str) -> str:
    """The same, and once more without its blanks, which people leave out or put in as they please."""
    even = folded(title)
    whole = "".join(RUN.findall(even))
    return _spelled([*_runs(even), whole])


def lead_grams(title: str) -> str:
    return " ".join(_pairs(initials(title)))


def pairs(text: str) -> frozenset[str]:
    """What two texts are compared by: the pairs of neighbouring letters, whatever stands between words."""
    letters = "".join(RUN.findall(folded(text)))
    return frozenset(map(add, letters, letters[1:]))


def common(a: Set[str], b: Set[str]) -> Fraction:
    """Twice the pairs that both have, of all that both have."""
    return Fraction(2 * len(a & b), len(a) + len(b)) if a and b else Fraction()


def readings(words: str) -> Iterator[Reading]:
    """How a query may be meant, the likeliest first: as typed, half composed, with the other keyboard."""
    for typed in meant(" ".join(words[:LONGEST].split())):
        yield from _as_written(typed)


def _as_written(words: str) -> Iterator[Reading]:
    runs = RUN.findall(spread(folded(words)))[:MOST]
    if not runs:
        return
    asked = tuple(_asked(run) for run in runs)
    yield Reading(asked, words)
    last = runs[-1]
    if is_syllable(last[-1]) and not parts(last[-1])[2]:
        yield Reading((*asked[:-1], _composing(last)), words)
    elif (done := last.rstrip("".join(filter(is_consonant, set(last))))) and done != last:
        yield Reading((*asked[:-1], _asked(done)), words)


def _asked(run: str) -> Asked:
    if any(map(is_consonant, run)):
        leads = "".join(map(initial, run))
        return Asked(tuple((gram,) for gram in _pairs(leads, last=False)), leads=True, word=run)
    return Asked(tuple((gram,) for gram in _pairs(run, last=False)), word=run)


def _composing(run: str) -> Asked:
    """The last syllable may yet get a consonant."""
    *before, last = _pairs(run, last=False)
    ends = tuple(last[:-1] + end for end in completions(last[-1]))
    return Asked((*((gram,) for gram in before), ends), word=run)


def _runs(even: str) -> list[str]:
    runs: list[str] = RUN.findall(even)
    return [*runs, *(one.replace("-", "") for one in SIGNED.findall(even))] if "-" in even else runs


def _spelled(runs: Iterable[str]) -> str:
    return " ".join([" ".join(_pairs(run)) for run in runs])


def _pairs(run: str, *, last: bool = True) -> list[str]:
    pairs = [*map(add, run, run[1:])]
    return [*pairs, run[-1:]] if last or not pairs else pairs

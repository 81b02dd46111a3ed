"""Two versions of a text, word by word.

    lines before · lines after ─► compared ─► Compared: runs that stay, were taken out, or were put in

Where only the spacing differs, 띄어쓰기, just the spaces are taken out or put in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import Enum
from itertools import groupby

from committee_desk.frozen import frozen

WORD = re.compile(r"\s+|\d+(?:[.,:]\d+)*|\w+|[^\w\s]")
ALIKE = 0.4  # lines that share less are another line rather than the same one changed


class Change(Enum):
    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@frozen
class Run:
    text: str
    change: Change = Change.SAME


@frozen
class Compared:
    """One line of both versions; one that is in one version only has a single run."""

    runs: tuple[Run, ...]

    @property
    def changed(self) -> bool:
        return any(run.change is not Change.SAME for run in self.runs)

    @property
    def before(self) -> str:
        return "".join(run.text for run in self.runs if run.change is not Change.ADDED)

    @property
    def after(self) -> str:
        return "".join(run.text for run in self.runs if run.change is not Change.REMOVED)


def compared(before: Sequence[str], after: Sequence[str]) -> list[Compared]:
    """Every line of both versions in their order, those that changed with their words side by side."""
    return list(_lines(before, after))


def words(before: str, after: str) -> tuple[Run, ...]:
    """One text in two versions."""
    old, new = WORD.findall(before), WORD.findall(after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    found: list[Run] = []
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            found.append(Run("".join(old[i:j])))
        else:
            found += _replaced("".join(old[i:j]), "".join(new[k:m]))
    return tuple(_joined(found))


def _lines(before: Sequence[str], after: Sequence[str]) -> Iterator[Compared]:
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            yield from (Compared((Run(line),)) for line in before[i:j])
        else:
            yield from _paired(before[i:j], after[k:m])


def _paired(before: Sequence[str], after: Sequence[str]) -> Iterator[Compared]:
    """Lines that took each other's place: the most alike together, the others each for itself."""
    rest = list(after)
    for line in before:
        like = max(rest, key=lambda one: _alike(line, one), default="")
        if rest and _alike(line, like) >= ALIKE:
            place = rest.index(like)
            yield from (Compared((Run(new, Change.ADDED),)) for new in rest[:place])
            yield Compared(words(line, like))
            rest = rest[place + 1 :]
        else:
            yield Compared((Run(line, Change.REMOVED),))
    yield from (Compared((Run(new, Change.ADDED),)) for new in rest)


def _alike(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _replaced(old: str, new: str) -> Iterator[Run]:
    if "".join(old.split()) == "".join(new.split()) and old.strip():
        yield from _respaced(old, new)
        return
    if old:
        yield Run(old, Change.REMOVED)
    if new:
        yield Run(new, Change.ADDED)


def _respaced(old: str, new: str) -> Iterator[Run]:
    """The same letters with other spaces between them."""
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            yield Run(old[i:j])
            continue
        if old[i:j]:
            yield Run(old[i:j], Change.REMOVED)
        if new[k:m]:
            yield Run(new[k:m], Change.ADDED)


def _joined(runs: Sequence[Run]) -> Iterator[Run]:
    for change, together in groupby(runs, key=lambda run: run.change):
        yield Run("".join(run.text for run in together), change)
